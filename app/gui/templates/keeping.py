"""What is done with templates of the house in the archive: kept, renamed, given away as a file, taken in."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from app import places
from app.archive import Archive
from app.documents import bundles, packs
from app.documents.packs import Pack
from app.domain import ids
from app.files import write_beside
from app.gui import house
from app.gui.translation import window_language

_FOLDER = "templates"


def keep(archive: Archive, name: str, document: str, language: str, template: bytes) -> str:
    """Keep a template under a name, with the wording of the shipped one of its kind; return its id.

    Raises ProtocolistError where the archive cannot be written.
    """
    like = packs.find(document, language)
    content = {
        house.TEMPLATE: template,
        house.DESCRIPTION: house.description(name, document, (language,), like.group if like else "minutes"),
    }
    if like is not None and (wording := like.path / "wording.toml").is_file():
        content["wording.toml"] = wording.read_bytes()
    return _add(archive, name, document, (language,), content)


def duplicate(archive: Archive, pack: Pack, name: str) -> str:
    """Keep a copy of a pack under a name; return its id. Raises ProtocolistError."""
    described = house.description(name, pack.document, pack.languages, pack.group)
    return _add(
        archive, name, pack.document, pack.languages, {**house.files_of(pack), house.DESCRIPTION: described}
    )


def rename(archive: Archive, own: str, name: str) -> None:
    """Call a template of the house otherwise. Raises ProtocolistError."""
    old = archive.templates.get(own)
    pack = house.unpacked(archive, old)
    described = house.description(name, pack.document, pack.languages, pack.group)
    archive.templates.change(own, {**archive.templates.files(own), house.DESCRIPTION: described})
    archive.templates.describe(own, name, old.document, old.languages)


def in_word(archive: Archive, own: str) -> Path:
    """Return the file that is opened in Word to edit a template of the house: the one there is, else by its name."""
    folder = places.user_data() / _FOLDER / own
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", archive.templates.get(own).name).strip(" .")
    return next(_files(folder), folder / f"{name or own}.docx")


def begun(archive: Archive) -> Iterator[tuple[str, Path]]:
    """Yield each template of the house that was opened in Word at some time, with its file."""
    known = {one.id for one in archive.templates.list()}
    folder = places.user_data() / _FOLDER
    for own in sorted(each.name for each in folder.iterdir()) if folder.is_dir() else ():
        if own in known and (path := next(_files(folder / own), None)) is not None:
            yield own, path


def is_kept(archive: Archive, own: str, path: Path) -> bool:
    """Tell whether what a file in Word says is a version of the template, or cannot be read."""
    try:
        said = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return True
    return any(one.files.get(house.TEMPLATE) == said for one in archive.templates.versions(own))


def _files(folder: Path) -> Iterator[Path]:
    # What begins with ~ or . is a lock of Word or LibreOffice.
    return (path for path in sorted(folder.glob("*.docx")) if path.name[0] not in "~.")


def give(path: Path, chosen: Iterable[Pack]) -> None:
    """Write templates as one file. Raises ProtocolistError where it cannot be written."""
    write_beside(path, bundles.packed(_bundled(pack) for pack in chosen))


def take(archive: Archive, content: bytes) -> tuple[str, ...]:
    """Keep the templates of such a file and return their ids, none where one is refused. Raises ProtocolistError."""
    return tuple(
        _add(archive, one.title(window_language()), one.document, one.languages, one.files)
        for one in bundles.unpacked(content)
    )


def _bundled(pack: Pack) -> dict[str, bytes]:
    return {name: content for name, content in house.files_of(pack).items() if name in bundles.FILES}


def _add(
    archive: Archive, name: str, document: str, languages: tuple[str, ...], files: Mapping[str, bytes]
) -> str:
    own = ids.new_id()
    archive.templates.add(own, name, document, languages, files)
    return own
