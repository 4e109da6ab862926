"""Which archive a command works on, and opening it."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from app import places
from app.errors import ProtocolistError

if TYPE_CHECKING:
    from app.archive import Archive


@frozen
class Place:
    """The archive that was asked for: one by name, the sample's, or else the user's own."""

    named: Path | None = None
    sample: bool = False

    @property
    def path(self) -> Path:
        """The archive's file; it may not exist yet."""
        if self.sample:
            return places.sample_archive()
        return self.named or places.default_archive()

    def archive(self, *, create: bool = False, read_only: bool = False) -> "Archive":
        """Open the archive. Raises ProtocolistError when there is none and ``create`` is not set."""
        from app.archive import Archive

        if self.sample:
            self._fill_sample()
        elif not create and not self.path.exists():
            raise ProtocolistError(
                "There is no archive here yet.",
                place=str(self.path),
                remedy="Name another with --archive, or make one: open the window, or import a meeting.",
            )
        if create:
            self._make_folder()
        return Archive.open(self.path, read_only=read_only)

    def open_window(self) -> None:
        """Open the window and stay until it closes."""
        if sys.platform.startswith("linux") and not any(
            os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        ):
            raise ProtocolistError(
                "There is no screen to open the window on.",
                remedy="Use the commands that need none: see `protocolist --help`.",
            )
        if self.sample:
            self._fill_sample()
        from app.gui import main

        sys.exit(main(self.path, sample=self.sample))

    def _fill_sample(self) -> None:
        """Put the sample meeting, its people and organisations into the sample's archive when that is new."""
        if self.path.exists():
            return
        from app.archive import Archive
        from app.documents import sample
        from app.domain import ids
        from app.exchange import keeping

        self._make_folder()
        with Archive.open(self.path) as archive:
            nobody, meeting = archive.directory(), sample()
            people, known = keeping.kept(meeting, nobody, ids.new_id)
            archive.save_directory(nobody, people)
            archive.save(None, known, 0)

    def _make_folder(self) -> None:
        from app.files import refused

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise refused(self.path.parent, error) from error
