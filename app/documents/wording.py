"""The words that documents are composed of: tables in TOML, small templates in the vocabulary of the documents."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from app import places
from app.errors import ProtocolistError


class Wordings:
    """The wording of a pack: each language's own words, overlaid with the pack's.

    ``own`` is the pack's wording.toml: tables of one language, or for several languages a table for each.
    """

    def __init__(self, own: Mapping[str, Any] | None = None) -> None:
        self.own = own or {}
        self._made: dict[str, Wording] = {}

    def of(self, language: str) -> Wording:
        """Return the wording in a language, the same object each time: what is compiled from it is kept."""
        if language not in self._made:
            own = self.own.get(language, self.own)
            self._made[language] = Wording(language, _overlaid(_language(language), own), self)
        return self._made[language]


class Wording:
    """Words and small texts in one language."""

    def __init__(self, language: str, tables: Mapping[str, Any], wordings: Wordings) -> None:
        self.language = language
        self._tables = tables
        self._wordings = wordings

    def into(self, language: str) -> Wording:
        """Return the same pack's wording in another language."""
        return self._wordings.of(language)

    def label(self, table: str, code: str) -> str:
        """Return the word for a code (``label("status", "agreed")``), the code itself where there is none."""
        found = self._tables.get("labels", {}).get(table, {}).get(code, code)
        return str(found)

    def table(self, name: str) -> Mapping[str, Any]:
        """Return a table of the wording, empty where there is none."""
        found: Mapping[str, Any] = self._tables.get(name, {})
        return found


def read(path: Path) -> dict[str, Any]:
    """Read a TOML file of a pack. Raises ProtocolistError with the line that is wrong."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProtocolistError(
            f"This part of the template pack cannot be read: {error}.",
            place=str(path),
            remedy="Mend the line, or import the pack again.",
        ) from error


@lru_cache(maxsize=16)
def _language(language: str) -> dict[str, Any]:
    folder = places.templates() / "wording"
    path = folder / f"{language}.toml"
    return read(path if path.is_file() else folder / "en.toml")


def _overlaid(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``base`` with ``own`` laid over it, table by table."""
    merged = dict(base)
    for key, value in own.items():
        below = merged.get(key)
        both = isinstance(below, Mapping) and isinstance(value, Mapping)
        merged[key] = _overlaid(below, value) if both else value  # type: ignore[arg-type]
    return merged


PLAIN = Wordings()
"""The wording of the languages themselves, for a template without a pack."""
