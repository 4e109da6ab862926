"""The sample meeting that comes with the program, and all its documents."""

from __future__ import annotations

from pathlib import Path

from app import places
from app.documents import packs, rendering
from app.domain import codec
from app.domain.model import Meeting
from app.files import write_beside


def sample() -> Meeting:
    """Return the sample meeting."""
    return codec.loads((places.resources() / "sample" / "gansu-2024.json").read_bytes())


def demo(folder: Path, meeting: Meeting | None = None) -> list[Path]:
    """Write every document of the sample, or of another meeting, into ``folder``; return the files.

    Raises ProtocolistError when the folder cannot be written to.
    """
    record = meeting or sample()
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for pack in packs.packs():
        for language in pack.languages:
            path = folder / f"{pack.document}-{language}.docx"
            write_beside(path, rendering.render(record, pack, language))
            written.append(path)
    return written
