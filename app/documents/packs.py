"""Template packs: which documents there are, in which languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from attrs import field, frozen

from app import places
from app.documents import wording
from app.documents.wording import Wordings
from app.errors import ProtocolistError

_KEYS = ("document", "languages", "fields", "title")


@frozen
class Pack:
    """A folder with template.docx, pack.toml and wording.toml.

    ``document`` is what it makes (``minutes``), ``languages`` those it can be made in (``ru``, or ``ru+zh`` for two
    columns), ``titles`` its name per window language, ``version`` that of the fields it was written for, ``needs``
    the fields without which the document is not whole,
    ``standard`` what its form follows (``ГОСТ Р 7.0.97-2016``).
    """

    id: str
    document: str
    languages: tuple[str, ...]
    titles: Mapping[str, str]
    version: int
    path: Path
    group: str = "minutes"
    copies: bool = False
    needs: tuple[str, ...] = ()
    standard: str = ""
    wordings: Wordings = field(factory=Wordings, eq=False, repr=False)

    def title(self, language: str) -> str:
        """Return its name in a window language, else in English."""
        return self.titles.get(language) or self.titles.get("en") or self.id

    @property
    def file(self) -> Path:
        """The template."""
        return self.path / "template.docx"


def packs() -> tuple[Pack, ...]:
    """Return the packs of a meeting's documents that come with the program, in the order of their documents."""
    return tuple(one for one in _packs(places.templates()) if one.group != "archive")


def archive() -> tuple[Pack, ...]:
    """Return the packs of documents about the whole archive."""
    return tuple(one for one in _packs(places.templates()) if one.group == "archive")


def find(document: str, language: str) -> Pack | None:
    """Return the pack that makes ``document`` in ``language``, or None."""
    return next((one for one in packs() if one.document == document and language in one.languages), None)


@lru_cache(maxsize=1)
def house_wordings() -> Wordings:
    """Return the wording for a template without a pack: in each language that of the shipped press release."""
    found = {
        code: pack.wordings.own
        for pack in packs()
        if pack.document == "press-release"
        for code in pack.languages
    }
    return Wordings(found)


def load(folder: Path) -> Pack:
    """Read a pack's folder. Raises ProtocolistError naming the file and what it lacks."""
    place = folder / "pack.toml"
    said = wording.read(place)
    missing = [key for key in _KEYS if key not in said]
    if missing:
        raise ProtocolistError(
            f"The description of this template pack lacks {', '.join(missing)}.",
            place=str(place),
            remedy="Add the line, as in the packs that come with the program.",
        )
    words = folder / "wording.toml"
    return Pack(
        id=folder.name,
        document=said["document"],
        languages=tuple(said["languages"]),
        titles=said["title"],
        version=said["fields"],
        path=folder,
        group=said.get("group", "minutes"),
        copies=said.get("copies", False),
        needs=tuple(said.get("needs", ())),
        standard=said.get("standard", ""),
        wordings=Wordings(wording.read(words)) if words.is_file() else wording.PLAIN,
    )


@lru_cache(maxsize=4)
def _packs(folder: Path) -> tuple[Pack, ...]:
    found = [load(path.parent) for path in folder.glob("*/pack.toml")]
    order = ("minutes", "press", "follow-up", "room")
    return tuple(sorted(found, key=lambda one: (order.index(one.group) if one.group in order else 9, one.id)))
