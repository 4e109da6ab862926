"""Packs of the house beside those that come with the program: kept in the archive, worked on as files.

A template of the house is unpacked into a folder of its own for each version, from which documents are made.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app import places
from app.documents import packs, renaming
from app.documents.making import Files
from app.documents.packs import Pack
from app.files import refused

if TYPE_CHECKING:
    from app.archive import Archive, HouseTemplate

TEMPLATE, DESCRIPTION = "template.docx", "pack.toml"


def all_packs(archive: Archive) -> tuple[Pack, ...]:
    """Return the shipped packs, then those of the house."""
    cache = _cache()
    return (*packs.packs(), *(_unpacked(archive, one, cache) for one in archive.templates.list()))


def files_of_archive(archive: Archive) -> Files:
    """Return what finds pictures and logos for a document, on any thread."""

    def find(sha256: str) -> bytes | None:
        from app.archive.errors import NotFound

        try:
            return archive.attachments.read(sha256)
        except NotFound:
            return None

    return find


def unpacked(archive: Archive, one: HouseTemplate) -> Pack:
    """Return the newest version of a house template as a pack, its files written where they are not yet.

    One that was written for an earlier vocabulary says today's names.

    Raises ProtocolistError where the folder cannot be written or the pack's description is wrong.
    """
    return _unpacked(archive, one, _cache())


def _cache() -> Path:
    return places.user_cache() / "templates"


def _unpacked(archive: Archive, one: HouseTemplate, cache: Path) -> Pack:
    folder = cache / f"{one.id}-{one.version}"
    if not (folder / TEMPLATE).is_file():
        files = archive.templates.files(one.id)
        _unpack(folder, {**files, TEMPLATE: renaming.brought_up(files[TEMPLATE])})
    return _loaded(folder)


def version_of(pack: Pack) -> str | None:
    """Return which version of a template of the house a pack is, or None for a shipped one."""
    return None if pack.path.parent == places.templates() else pack.path.name.rpartition("-")[2]


def _unpack(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a cache folder, the template last: where it is, all is there. They can be made again."""
    part = folder / f"{TEMPLATE}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (part if name == TEMPLATE else folder / Path(name).name).write_bytes(content)
        part.replace(folder / TEMPLATE)
    except OSError as error:
        raise refused(folder, error) from error


@lru_cache(maxsize=16384)
def _loaded(folder: Path) -> Pack:
    """Read a version's folder once: it never changes."""
    return packs.load(folder)


def description(name: str, document: str, languages: tuple[str, ...], group: str) -> bytes:
    """Write the pack.toml of a template of the house."""
    quoted = ", ".join(f'"{language}"' for language in languages)
    title = name.replace("\\", "").replace('"', "'")
    lines = (
        f'document = "{document}"',
        f"languages = [{quoted}]",
        "fields = 1",
        f'group = "{group}"',
        "",
        "[title]",
        f'en = "{title}"',
    )
    return ("\n".join(lines) + "\n").encode()


def files_of(pack: Pack) -> dict[str, bytes]:
    """Return the files of a pack's folder by name."""
    return {path.name: path.read_bytes() for path in sorted(pack.path.iterdir()) if path.is_file()}
