"""The reader: from the bytes of a .docx to a document ready to be set in pages."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable, Iterable
from hashlib import blake2b
from io import BytesIO
from typing import Any

from lxml import etree
from lxml.etree import _Element as Element

from app.word.pages.marks import Marks
from app.word.pages.model import Block, Document, Margin, Section
from app.word.pages.numbering import Counter, List, read_lists
from app.word.pages.paragraphs import Numbering, ParagraphReader
from app.word.pages.pieces import Pieces, cut
from app.word.pages.properties import W, points
from app.word.pages.styles import Styles, is_true
from app.word.pages.tables import TableReader

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_NO_TABLE: tuple[dict[str, object], dict[str, object]] = ({}, {})


class Reader:
    """Reads renderings of a document, one after another; what did not change is the same object again."""

    def __init__(self, marks: Marks | None = None, breathe: Callable[[], None] | None = None) -> None:
        """Start with nothing read.

        ``marks`` are those that a document to be shown was rendered with; ``breathe`` is called between blocks, so
        that reading on a thread can wait or, by an exception, end.
        """
        self._marks = marks
        self._breathe = breathe
        self._styles: tuple[bytes, Styles, dict[str, List]] | None = None
        self._memory = _Memory()

    def read(self, docx: bytes) -> Document:
        """Read a .docx that the engine made.

        Raises KeyError or zipfile.BadZipFile where the bytes are no Word document.
        """
        package = _Package(docx)
        styles, lists = self._look(package)
        parts = _PartReader(package, styles, lists, self._memory, self._marks)
        document = parts.document(self._breathe)
        self._memory.turn()
        return document

    def _look(self, package: _Package) -> tuple[Styles, dict[str, List]]:
        sources = [
            package.part(n) for n in ("word/styles.xml", "word/theme/theme1.xml", "word/numbering.xml")
        ]
        key = _digest(*(s or b"" for s in sources))
        if self._styles is None or self._styles[0] != key:
            self._styles = (key, Styles(sources[0], sources[1]), read_lists(sources[2]))
            self._memory = _Memory()
        return self._styles[1], self._styles[2]


class _Memory:
    """What was read of pieces before: how their paragraphs are numbered, and the blocks they make with these labels.

    What one reading did not use is let go.
    """

    def __init__(self) -> None:
        self._old: dict[Any, Any] = {}
        self._new: dict[Any, Any] = {}

    def turn(self) -> None:
        self._old, self._new = self._new, {}

    def get(self, key: Any) -> Any:
        found = self._new.get(key)
        if found is None and (found := self._old.get(key)) is not None:
            self._new[key] = found
        return found

    def put(self, key: Any, value: Any) -> None:
        self._new[key] = value


class _Package:
    """Parts of the file by name, with their relationships."""

    def __init__(self, docx: bytes) -> None:
        self._zip = zipfile.ZipFile(BytesIO(docx))
        self._names = set(self._zip.namelist())
        self._relations: dict[str, dict[str, str]] = {}

    def part(self, name: str) -> bytes | None:
        return self._zip.read(name) if name in self._names else None

    def target(self, part: str, id: str) -> str | None:
        """Find the name of the part that a relationship of ``part`` leads to."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            content = self.part(f"{folder}/_rels/{name}.rels")
            root = etree.fromstring(content) if content else ()
            self._relations[part] = {
                r.get("Id", ""): posixpath.normpath(posixpath.join("/" + folder, r.get("Target", "")))[1:]
                for r in root
                if r.get("TargetMode") != "External"
            }
        return self._relations[part].get(id)

    def picture(self, part: str) -> Callable[[str], bytes | None]:
        def find(id: str) -> bytes | None:
            target = self.target(part, id)
            return self.part(target) if target else None

        return find


class _PartReader:
    """Reads one document, taking from what the last reading left."""

    def __init__(
        self,
        package: _Package,
        styles: Styles,
        lists: dict[str, List],
        memory: _Memory,
        marks: Marks | None,
    ) -> None:
        self._package, self._styles, self._lists = package, styles, lists
        self._memory, self._marks = memory, marks
        settings = package.part("word/settings.xml")
        self._settings = etree.fromstring(settings) if settings else None

    def document(self, breathe: Callable[[], None] | None = None) -> Document:
        content = self._package.part("word/document.xml")
        if content is None:
            raise KeyError("word/document.xml")
        pieces = cut(content)
        even = is_true(self._settings, "evenAndOddHeaders")
        read = self._reader("word/document.xml", pieces)
        sections: list[Section] = []
        blocks: list[Block] = []
        for piece in pieces.blocks:
            if breathe is not None:
                breathe()
            blocks.append(read(piece))
            if b"sectPr" in piece:
                end = pieces.parse(piece).find(f"{W}pPr/{W}sectPr")
                if end is not None:
                    sections.append(self._section(end, tuple(blocks), sections, even))
                    blocks = []
        last = pieces.parse(pieces.end) if pieces.end else None
        sections.append(self._section(last, tuple(blocks), sections, even))
        return Document(tuple(sections))

    def _reader(self, part: str, pieces: Pieces) -> Callable[[bytes], Block]:
        paragraphs = ParagraphReader(
            self._styles, Counter(self._lists), self._package.picture(part), self._marks
        )
        tables = TableReader(self._styles, paragraphs, _compatibility(self._settings) < 15)
        memory = self._memory

        def read(piece: bytes) -> Block:
            element = None
            numbered: tuple[Numbering | None, ...] | None = memory.get((part, piece))
            if numbered is None:
                element = pieces.parse(piece)
                numbered = tuple(map(paragraphs.numbering, _counted(element)))
                memory.put((part, piece), numbered)
            labels = tuple(paragraphs.label(each) for each in numbered)
            block: Block | None = memory.get((part, piece, labels))
            if block is None:
                element = pieces.parse(piece) if element is None else element
                key = _digest(part.encode(), piece, repr(labels).encode())
                if element.tag == W + "tbl":
                    block = tables.read(element, key, dict(zip(_counted(element), labels, strict=True)))
                else:
                    block = paragraphs.read(element, key, labels[0], _NO_TABLE)
                memory.put((part, piece, labels), block)
            return block

        return read

    def _section(
        self, element: Element | None, blocks: tuple[Block, ...], before: list[Section], even: bool
    ) -> Section:
        if element is None:
            return Section(blocks=blocks)
        size, margin, kind = element.find(W + "pgSz"), element.find(W + "pgMar"), element.find(W + "type")
        numbers = element.find(W + "pgNumType")
        start = numbers.get(W + "start") if numbers is not None else None
        previous = before[-1] if before else None
        lengths: dict[str, float] = {}
        if size is not None:
            lengths |= {"width": points(size.get(W + "w"), 595.3), "height": points(size.get(W + "h"), 841.9)}
        if margin is not None:
            names = {"top": "top", "right": "right", "bottom": "bottom", "left": "left"}
            names |= {"header": "header_distance", "footer": "footer_distance"}
            lengths |= {names[n]: points(margin.get(W + n), 72.0) for n in names}
            lengths["left"] += points(margin.get(W + "gutter"))
        return Section(
            **lengths,
            headers=self._margin(
                element, "headerReference", previous.headers if previous else Margin(), even
            ),
            footers=self._margin(
                element, "footerReference", previous.footers if previous else Margin(), even
            ),
            continuous=kind is not None and kind.get(W + "val") == "continuous",
            first_number=int(start) if start else None,
            blocks=blocks,
        )

    def _margin(self, section: Element, tag: str, inherited: Margin, even: bool) -> Margin:
        """Read the headers or footers of a section; the section's before where unsaid (17.10.1)."""
        found: dict[str, tuple[Block, ...]] = {}
        for reference in section.findall(W + tag):
            part = self._package.target("word/document.xml", reference.get(_R + "id", ""))
            content = self._package.part(part) if part else None
            if part and content:
                pieces = cut(content)
                read = self._reader(part, pieces)
                found[reference.get(W + "type", "default")] = tuple(map(read, pieces.blocks))
        titled = is_true(section, "titlePg")
        return Margin(
            found.get("default", inherited.default),
            found.get("first", inherited.first or ()) if titled else None,
            found.get("even", inherited.even or ()) if even else None,
        )


def _compatibility(settings: Element | None) -> int:
    """Return the version of Word whose layout a document asks for; one that does not say is of 2007."""
    found = settings.iter(W + "compatSetting") if settings is not None else ()
    modes = (int(e.get(W + "val", "12")) for e in found if e.get(W + "name") == "compatibilityMode")
    return next(modes, 12)


def _counted(element: Element) -> Iterable[Element]:
    """Return the paragraphs of a piece that count in lists: those of a table, not those of a paragraph's text box."""
    return element.iter(W + "p") if element.tag == W + "tbl" else (element,)


def _digest(*parts: bytes) -> bytes:
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.digest()
