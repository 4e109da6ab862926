"""What a rendering adds to the package: pictures, links, and parts that come with them."""

import posixpath
from collections.abc import Iterator
from hashlib import blake2b

from lxml import etree

from app.word import ooxml
from app.word.package import Package, rels_name
from app.word.tree import Element

_RELATIONSHIP = f"{{{ooxml.RELATIONSHIPS}}}Relationship"
_SAFE_SCHEMES = ("http://", "https://", "mailto:", "tel:", "ftp://")


class Additions:
    """Parts and relationships beside those of the template; `members` are the parts they change."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._parts: dict[str, bytes] = {}
        self._types: dict[str, str] = {}
        self._roots: dict[str, Element] = {}
        self._by_content: dict[bytes, str] = {}
        self._ids: dict[tuple[str, str, str], str] = {}

    def relate(self, part: str, kind: str, target: str, *, external: bool = False) -> str:
        """Return the id of a part's relationship to a target, adding it where there is none yet."""
        key = (part, kind, target)
        if key not in self._ids:
            root = self._relationships(part)
            used = {each.get("Id") for each in root}
            number = len(root) + 1
            while f"rId{number}" in used:
                number += 1
            path = target if external else posixpath.relpath(target, posixpath.dirname(part) or ".")
            child = etree.SubElement(root, _RELATIONSHIP, Id=f"rId{number}", Type=kind, Target=path)
            if external:
                child.set("TargetMode", "External")
            self._ids[key] = f"rId{number}"
        return self._ids[key]

    def keep(self, part: str, ident: str, kind: str, target: str, *, external: bool = False) -> None:
        """Give a part that was added the relationship it had where it came from."""
        path = target if external else posixpath.relpath(target, posixpath.dirname(part) or ".")
        child = etree.SubElement(self._relationships(part), _RELATIONSHIP, Id=ident, Type=kind, Target=path)
        if external:
            child.set("TargetMode", "External")

    def numbering(self) -> Element:
        """Return the numbering definitions to be added to; a template without gets some."""
        return self._only("numbering", ooxml.NUMBERING_TYPE)

    def comments(self) -> Element:
        """Return the comments to be added to; a template without gets some."""
        return self._only("comments", ooxml.COMMENTS_TYPE)

    def _only(self, name: str, kind: str) -> Element:
        """Return the part of a kind that a document has once, made where it has none."""
        found = self.package.parts_of(frozenset((kind,)))
        part = found[0] if found else f"word/{name}.xml"
        if not found and part not in self._roots:
            self._roots[part] = etree.Element(ooxml.w(name), nsmap={"w": ooxml.W, "r": ooxml.R})
            self._types[part] = kind
            self.relate(self.package.main, f"{ooxml.R}/{name}", part)
        return self.root(part)

    def link(self, part: str, url: str) -> str:
        """Return the id of a link to an address; raises ValueError for one that is no web or mail address."""
        if not url.lower().startswith(_SAFE_SCHEMES):
            raise ValueError(f"“{url}” is no address of the web or of mail.")
        return self.relate(part, ooxml.HYPERLINK, url, external=True)

    def add_part(self, stem: str, extension: str, kind: str, data: bytes) -> str:
        """Add a part such as `word/media/image` and return its name; the same content is added once."""
        key = blake2b(data + kind.encode(), digest_size=16).digest()
        if key not in self._by_content:
            number = 1
            while (name := f"{stem}{number}.{extension}") in self.package.members or name in self._parts:
                number += 1
            self._parts[name] = data
            self._types[name] = kind
            self._by_content[key] = name
        return self._by_content[key]

    def root(self, part: str) -> Element:
        """Return a part's XML to be changed; the change is written with the rest."""
        if part not in self._roots:
            self._roots[part] = self.package.xml(part)
        return self._roots[part]

    def members(self) -> Iterator[tuple[str, bytes]]:
        """Yield the parts added and changed, with the list of content types where it grew."""
        if self._types:
            self._declare_types()
        for name, root in self._roots.items():
            yield name, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        yield from self._parts.items()

    def _relationships(self, part: str) -> Element:
        name = rels_name(part)
        if name not in self._roots and name not in self.package.members:
            self._roots[name] = etree.fromstring(f'<Relationships xmlns="{ooxml.RELATIONSHIPS}"/>')
        return self.root(name)

    def _declare_types(self) -> None:
        root = self.root("[Content_Types].xml")
        known = {(each.get("Extension") or "").lower(): each.get("ContentType") for each in root}
        for name, kind in self._types.items():
            extension = name.rpartition(".")[2]
            if known.get(extension) == kind:
                continue
            if extension in known or extension == "xml":
                child = etree.SubElement(root, f"{{{ooxml.CONTENT_TYPES}}}Override", PartName="/" + name)
            else:
                child = etree.Element(f"{{{ooxml.CONTENT_TYPES}}}Default", Extension=extension)
                root.insert(0, child)
                known[extension] = kind
            child.set("ContentType", kind)
