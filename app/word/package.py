"""The .docx package: read once, checked before anything in it is believed, its parts kept compressed."""

import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from itertools import pairwise
from urllib.parse import unquote

from lxml import etree

from app.word import ooxml
from app.word.faults import Fault, Place, TemplateError
from app.word.limits import DEFAULT, Limits

_LOCAL_HEADER = 30
_DECLARED = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_ENCRYPTED = 0x1
_RATIO_FLOOR = 1 << 20
_RATIO = 300
# A file of the author's own computer, as Word writes it; no address, no share of another computer.
_LOCAL_TEMPLATE = re.compile(r"(?i)file:///(?![/\\])|[a-z]:[/\\]|/(?!/)|[^:/\\]+$")


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the zip as it lies there: still compressed, with the numbers of its directory entry."""

    name: str
    raw: bytes
    method: int
    crc: int
    size: int


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship of a part; `target` is a part's name, or an address where `external`."""

    id: str
    type: str
    target: str
    external: bool


@dataclass(frozen=True)
class Package:
    """The members of a .docx in their order, found sound by `read`."""

    members: dict[str, Member]
    limits: Limits = field(default=DEFAULT)

    def content(self, name: str) -> bytes:
        """Return a part unpacked; raises TemplateError where it is damaged or larger than it says."""
        member = self.members[name]
        data = member.raw if member.method == zipfile.ZIP_STORED else _inflate(member, self.limits.part)
        if zlib.crc32(data) != member.crc:
            raise refuse(f"The part {name} is damaged.", part=name)
        return data

    def xml(self, name: str) -> etree._Element:
        """Return a part's root element; no entity is expanded, nothing is fetched."""
        return parse_xml(self.content(name), name)

    def replaced(self, roots: Mapping[str, etree._Element]) -> "Package":
        """Return the package with other XML in some of its parts."""
        if not roots:
            return self
        members = {name: _stored(name, etree.tostring(root)) for name, root in roots.items()}
        return Package(self.members | members, self.limits)

    @cached_property
    def types(self) -> dict[str, str]:
        """The content type of every part."""
        root = self.xml("[Content_Types].xml")
        defaults: dict[str, str] = {}
        overrides: dict[str, str] = {}
        for each in root:
            kind = each.get("ContentType") or ""
            if each.tag == f"{{{ooxml.CONTENT_TYPES}}}Default":
                defaults[(each.get("Extension") or "").lower()] = kind
            elif each.tag == f"{{{ooxml.CONTENT_TYPES}}}Override":
                overrides[(each.get("PartName") or "").lstrip("/")] = kind
        return {
            name: overrides.get(name) or defaults.get(name.rpartition(".")[2].lower(), "")
            for name in self.members
        }

    @cached_property
    def main(self) -> str:
        """The name of the main document part."""
        for each in self.relationships(""):
            if each.type == ooxml.OFFICE_DOCUMENT and not each.external:
                return each.target
        raise refuse("The file has no main document.", remedy="Open it in Word and save it as .docx.")

    def relationships(self, part: str) -> list[Relationship]:
        """Return the relationships of a part, of the package itself for the empty name."""
        name = rels_name(part)
        return list(_relationships(self.xml(name), part)) if name in self.members else []

    def parts_of(self, kinds: frozenset[str]) -> list[str]:
        """Return the parts of these content types, the main document first."""
        found = [name for name, kind in self.types.items() if kind in kinds]
        return sorted(found, key=lambda name: name != self.main)


def read(data: bytes, limits: Limits = DEFAULT, *, to_show: bool = False) -> Package:
    """Open a .docx held in memory; one that is read ``to_show`` what it says may refer to things outside.

    Raises TemplateError for what is no Word document or not a safe one: another or a damaged file, an
    encrypted one, a part twice, a name that leads outside, macros, a document type declaration, a
    reference to something outside that Word would fetch, a relationship that leads nowhere, and
    anything larger than `limits`.
    """
    if len(data) > limits.package:
        raise refuse(f"The file is larger than {limits.package >> 20} MiB.")
    package = Package({member.name: member for member in _members(data, limits)}, limits)
    if "[Content_Types].xml" not in package.members or "_rels/.rels" not in package.members:
        raise refuse("This is a zip archive, but not a Word document.", remedy="Choose a .docx file.")
    _check_declarations(package)
    _check_types(package)
    if not to_show:
        _check_relationships(package)
    return package


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Parse XML that nobody vouches for; raises TemplateError with the line where it is broken."""
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise refuse(f"The part {name} is not well-formed XML: {error.msg}.", part=name) from error
    if etree.ElementTree(root).docinfo.internalDTD is not None:
        raise refuse(f"The part {name} declares a document type, which no Word file does.", part=name)
    return root


def rels_name(part: str) -> str:
    """Return the name of the part that holds a part's relationships."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", base + ".rels")


def refuse(sentence: str, *, part: str = "", remedy: str | None = None) -> TemplateError:
    """Return the error for a package that cannot be used."""
    faults = [Fault(Place(part), sentence)] if part else []
    return TemplateError("This template cannot be used." if part else sentence, faults, remedy=remedy)


def _members(data: bytes, limits: Limits) -> Iterator[Member]:
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise refuse(
            "This is an old .doc file, or a document locked with a password.",
            remedy="Open it in Word, remove the password, and save it as .docx.",
        )
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error) as error:
        raise refuse(
            "This is not a Word document, or it is cut off.", remedy="Choose a .docx file."
        ) from error
    if len(entries) > limits.members:
        raise refuse(f"The file holds more than {limits.members} parts.")
    seen: set[str] = set()
    spans: list[tuple[int, int]] = []
    unpacked = 0
    for entry in entries:
        if entry.filename.endswith("/"):
            continue
        _check_entry(entry, seen, limits)
        unpacked += entry.file_size
        if unpacked > limits.unpacked:
            raise refuse(f"Unpacked, the file is larger than {limits.unpacked >> 20} MiB.")
        start, raw = _raw(data, entry)
        spans.append((start, start + len(raw)))
        yield Member(entry.filename, raw, entry.compress_type, entry.CRC, entry.file_size)
    spans.sort()
    if any(left[1] > right[0] for left, right in pairwise(spans)):
        raise refuse("Parts of the file overlap.")


def _check_entry(entry: zipfile.ZipInfo, seen: set[str], limits: Limits) -> None:
    name = entry.filename
    if name.lower() in seen:
        raise refuse(f"The part {name} is there twice.", part=name)
    seen.add(name.lower())
    steps = name.split("/")
    if (
        "\\" in entry.orig_filename
        or "\0" in entry.orig_filename
        or ":" in name
        or not all(steps)
        or ".." in steps
        or "." in steps
    ):
        raise refuse(f"The part name {name!r} leads outside the file.", part=name)
    if entry.flag_bits & _ENCRYPTED:
        raise refuse(f"The part {name} is encrypted.", part=name)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise refuse(f"The part {name} is packed in a way that Word does not use.", part=name)
    if name.endswith((".xml", ".rels")) and entry.file_size > limits.part:
        raise refuse(f"The part {name} is larger than {limits.part >> 20} MiB.", part=name)
    if entry.file_size > _RATIO_FLOOR and entry.file_size > _RATIO * max(1, entry.compress_size):
        raise refuse(f"The part {name} is packed more tightly than any document is.", part=name)


def _raw(data: bytes, entry: zipfile.ZipInfo) -> tuple[int, bytes]:
    head = data[entry.header_offset : entry.header_offset + _LOCAL_HEADER]
    if len(head) < _LOCAL_HEADER or head[:4] != b"PK\x03\x04":
        raise refuse(f"The part {entry.filename} is damaged.", part=entry.filename)
    name_length, extra_length = struct.unpack("<HH", head[26:30])
    start = entry.header_offset + _LOCAL_HEADER + name_length + extra_length
    raw = data[start : start + entry.compress_size]
    if len(raw) < entry.compress_size:
        raise refuse(f"The part {entry.filename} is cut off.", part=entry.filename)
    return entry.header_offset, raw


def _stored(name: str, data: bytes) -> Member:
    return Member(name, data, zipfile.ZIP_STORED, zlib.crc32(data), len(data))


def _inflate(member: Member, limit: int) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    bound = min(member.size, limit)
    try:
        data = unpacker.decompress(member.raw, bound + 1)
    except zlib.error as error:
        raise refuse(f"The part {member.name} is damaged.", part=member.name) from error
    if len(data) > bound:
        raise refuse(f"The part {member.name} is larger than it says or may be.", part=member.name)
    return data


def _check_declarations(package: Package) -> None:
    """Refuse document types in every part, read or copied: whoever opens the document would expand them."""
    for name in package.members:
        if name.endswith((".xml", ".rels")):
            data = package.content(name)
            if any(declared in data for declared in _DECLARED):
                raise refuse(f"The part {name} declares a document type, which no Word file does.", part=name)


def _check_types(package: Package) -> None:
    for name, kind in package.types.items():
        if any(mark in kind for mark in ooxml.MACRO_TYPES) or name.lower().endswith("vbaproject.bin"):
            raise refuse(
                "The template carries macros.",
                part=name,
                remedy="Save it in Word as .docx, without macros.",
            )
    if package.main not in package.members:
        raise refuse(f"The main document {package.main} is missing.", part=package.main)
    kind = package.types[package.main]
    if kind not in ooxml.MAIN_TYPES:
        raise refuse("This is not a Word document.", part=package.main, remedy="Choose a .docx file.")
    if ooxml.STRICT in str(package.xml(package.main).tag):
        raise refuse(
            "The template is in the Strict variant of Open XML.",
            part=package.main,
            remedy="Save it in Word as “Word Document (.docx)”.",
        )


def _check_relationships(package: Package) -> None:
    for name in package.members:
        if not name.endswith(".rels"):
            continue
        part = _part_of(name)
        if part and part not in package.members:
            continue
        known: set[str] = set()
        for each in _relationships(package.xml(name), part):
            if each.id in known:
                raise refuse(f"The relationship {each.id} is there twice.", part=name)
            known.add(each.id)
            _check_relationship(package, name, each)


def _check_relationship(package: Package, name: str, each: Relationship) -> None:
    if not each.external:
        if each.target not in package.members and posixpath.basename(each.target) != "NULL":
            raise refuse(f"The relationship {each.id} leads to {each.target}, which is missing.", part=name)
        return
    if each.type == ooxml.HYPERLINK:
        return
    if each.type == ooxml.ATTACHED_TEMPLATE and _LOCAL_TEMPLATE.match(each.target):
        return
    kind = each.type.rpartition("/")[2]
    raise refuse(
        f"The template would have Word fetch something from outside ({kind}: {each.target}).",
        part=name,
        remedy="Put the picture or file into the template itself.",
    )


def _relationships(root: etree._Element, part: str) -> Iterator[Relationship]:
    folder = posixpath.dirname(part)
    for each in root:
        if each.tag != f"{{{ooxml.RELATIONSHIPS}}}Relationship":
            continue
        target = each.get("Target") or ""
        external = each.get("TargetMode") == "External"
        if not external:
            target = unquote(target.partition("#")[0])
            joined = target if target.startswith("/") else posixpath.join("/", folder, target)
            target = posixpath.normpath(joined).lstrip("/")
        yield Relationship(each.get("Id") or "", each.get("Type") or "", target, external)


def _part_of(rels: str) -> str:
    folder, base = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
