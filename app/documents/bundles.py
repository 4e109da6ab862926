"""Template packs as one file, to be given to another office: a zip with a manifest, checked when it comes in.

``manifest.json`` names the format, and for each pack its files with their SHA-256. Nothing that it does not name is
taken, and no file is written by unpacking.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any

from attrs import frozen

from app.documents import advice, fields, packs, renaming
from app.documents.filters import filters
from app.errors import ProtocolistError
from app.word import Template

SUFFIX = ".protocolist-pack"
FORMAT = "protocolist.packs/1"
FILES = ("pack.toml", "template.docx", "wording.toml")
"""What a pack may hold; the first two it must."""

_MANIFEST = "manifest.json"
_LARGEST_FILE, _LARGEST_WHOLE, _MOST = 64 << 20, 256 << 20, 200
_LONGEST_TEXT = 1 << 20
_DAY = (1980, 1, 1, 0, 0, 0)
_WORD = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_LANGUAGES = re.compile(r"[a-z]{2}(\+[a-z]{2})?")


@frozen
class Bundled:
    """A pack on its way: what it makes, its name in each language, its files."""

    document: str
    languages: tuple[str, ...]
    titles: Mapping[str, str]
    files: Mapping[str, bytes]

    def title(self, language: str) -> str:
        """Return its name in a window language, else in English, else any."""
        return self.titles.get(language) or self.titles.get("en") or next(iter(self.titles.values()))


def packed(given: Iterable[Mapping[str, bytes]]) -> bytes:
    """Return packs, each its files by name, as one file; the same packs give the same bytes."""
    named = [(str(number), dict(sorted(files.items()))) for number, files in enumerate(given, 1)]
    manifest = {
        "format": FORMAT,
        "packs": [
            {"folder": folder, "files": {name: _hash(content) for name, content in files.items()}}
            for folder, files in named
        ],
    }
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as whole:
        _add(whole, _MANIFEST, json.dumps(manifest, indent=1).encode())
        for folder, files in named:
            for name, content in files.items():
                _add(whole, f"{folder}/{name}", content)
    return written.getvalue()


def unpacked(data: bytes) -> tuple[Bundled, ...]:
    """Return the packs of a file.

    Raises ProtocolistError for a file that is no such thing, is damaged or too large, holds what its manifest does
    not name, or a template that cannot be used.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as whole:
            manifest = _manifest(whole)
            return tuple(_pack(whole, one) for one in manifest["packs"])
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        KeyError,
        OSError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise _refused("This file holds no template packs.", _MANIFEST) from error


def _add(whole: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    whole.writestr(entry, content)


def _manifest(whole: zipfile.ZipFile) -> dict[str, Any]:
    """Read the manifest and hold the file to it."""
    entries = whole.infolist()
    if len(entries) > _MOST * len(FILES) or sum(each.file_size for each in entries) > _LARGEST_WHOLE:
        raise _refused("This file of template packs is too large.")
    try:
        said = json.loads(_read(whole, _MANIFEST, _LONGEST_TEXT))
    except (ValueError, RecursionError) as error:
        raise _refused("The manifest of this file cannot be read.", _MANIFEST) from error
    if not _is_manifest(said):
        raise _refused("This file holds no template packs.", _MANIFEST)
    named = {f"{one['folder']}/{name}" for one in said["packs"] for name in one["files"]} | {_MANIFEST}
    strange = [each.filename for each in entries if each.filename not in named]
    if strange or len(entries) != len(named):
        raise _refused("This file holds something else than its manifest says.", (strange or [_MANIFEST])[0])
    return dict(said)


def _is_manifest(said: Any) -> bool:
    if not isinstance(said, dict) or said.get("format") != FORMAT or not isinstance(said.get("packs"), list):
        return False
    return all(
        isinstance(one, dict)
        and isinstance(one.get("folder"), str)
        and _WORD.fullmatch(one["folder"]) is not None
        and isinstance(one.get("files"), dict)
        and {*FILES[:2]} <= one["files"].keys() <= {*FILES}
        for one in said["packs"]
    )


def _pack(whole: zipfile.ZipFile, one: Mapping[str, Any]) -> Bundled:
    files: dict[str, bytes] = {}
    for name, expected in one["files"].items():
        place = f"{one['folder']}/{name}"
        limit = _LARGEST_FILE if name.endswith(".docx") else _LONGEST_TEXT
        files[name] = _read(whole, place, limit)
        if _hash(files[name]) != expected:
            raise _refused("A file of this pack is not what it was when it was packed.", place)
    described = _described(files["pack.toml"], f"{one['folder']}/pack.toml")
    _check(files["template.docx"], described, f"{one['folder']}/template.docx")
    if "wording.toml" in files:
        _toml(files["wording.toml"], f"{one['folder']}/wording.toml")
    return Bundled(described["document"], tuple(described["languages"]), dict(described["title"]), files)


def _check(template: bytes, described: Mapping[str, Any], place: str) -> None:
    """Refuse a template of which no document could be made."""
    language = described["languages"][0].partition("+")[0]
    found = advice.faults(Template.load(renaming.brought_up(template), filters=filters(language)))
    if found:
        raise ProtocolistError(
            "A template of this file has faults.",
            place=place,
            remedy=f"Have it mended where it came from: {found[0]}",
        )


def _described(content: bytes, place: str) -> dict[str, Any]:
    said = _toml(content, place)
    languages, titles = said.get("languages"), said.get("title")
    sound = (
        isinstance(said.get("document"), str)
        and _WORD.fullmatch(said["document"]) is not None
        and isinstance(languages, list)
        and bool(languages)
        and all(isinstance(each, str) and _LANGUAGES.fullmatch(each) for each in languages)
        and isinstance(titles, dict)
        and bool(titles)
        and all(isinstance(each, str) and each.strip() for each in titles.values())
        and isinstance(said.get("fields"), int)
    )
    if not sound:
        raise _refused("The description of a template pack is wrong.", place)
    if said["document"] not in {one.document for one in (*packs.packs(), *packs.archive())}:
        raise ProtocolistError(
            "A template of this file makes a document that this program does not know.",
            place=place,
            remedy="Bring the program up to date, then import the pack again.",
        )
    if said["fields"] > fields.VERSION:
        raise ProtocolistError(
            "A template pack was written for a newer version of the program.",
            place=place,
            remedy="Bring the program up to date, then import the pack again.",
        )
    return said


def _toml(content: bytes, place: str) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _refused("A part of this template pack cannot be read.", place) from error


def _read(whole: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """Read an entry, never more of it than is allowed, whatever it says of its size."""
    with whole.open(name) as entry:
        content = entry.read(limit + 1)
    if len(content) > limit:
        raise _refused("This file of template packs is too large.", name)
    return content


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _refused(sentence: str, place: str | None = None) -> ProtocolistError:
    return ProtocolistError(sentence, place=place, remedy="Ask for the file again from where it came.")
