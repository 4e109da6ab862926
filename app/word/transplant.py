"""Another .docx inside a document: its body, with every style, list, picture and link that the body needs.

What has the same name in both documents is the template's; what only the other document has comes along
under an id of its own. Headers, footers and the page of the other document stay behind.
"""

import re
from copy import deepcopy
from itertools import count

from lxml import etree

from app.word import ooxml, tree
from app.word.guards import renumber_drawings
from app.word.ooxml import BODY, SECTPR, w
from app.word.package import Package, read
from app.word.slots import bare
from app.word.subdocument import Target
from app.word.tree import Element

_R_ATTRIBUTE = f"{{{ooxml.R}}}"
_STYLE_USES = (w("pStyle"), w("rStyle"), w("tblStyle"))
_STYLE_LINKS = (w("basedOn"), w("next"), w("link"), w("numStyleLink"), w("styleLink"))
# What points to parts or places that stay behind.
_LEFT_BEHIND = (
    w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"), w("bookmarkStart"), w("bookmarkEnd"),
    w("headerReference"), w("footerReference"), w("footnoteReference"), w("endnoteReference"),
    w("permStart"), w("permEnd"), w("altChunk"), w("subDoc"), w("proofErr"),
)  # fmt: skip
_MAIN_NAMESPACES = frozenset((ooxml.W, ooxml.R))


def transplant(docx: bytes, target: Target) -> str:
    """Return the body of a .docx as blocks of the target; raises TemplateError for a file that is none."""
    return _Transplant(read(docx, target.limits), target).body()


class _Transplant:
    def __init__(self, source: Package, target: Target) -> None:
        self.source = source
        self.target = target
        self.main = source.main
        self.relationships = {each.id: each for each in source.relationships(self.main)}
        self.styles: dict[str, str] = {}
        self.lists: dict[str, str] = {}

    def body(self) -> str:
        root = self.source.xml(self.main)
        body = root.find(BODY)
        if body is None:
            return ""
        last = body[-1] if len(body) else None
        if last is not None and last.tag == SECTPR:
            body.remove(last)
        etree.strip_elements(body, *_LEFT_BEHIND, with_tail=False)
        for element in body.iter(etree.Element):
            self._adopt(element)
        self._bring_styles(body)
        self._bring_lists(body)
        return renumber_drawings("".join(_whole(child) for child in body))

    def _adopt(self, element: Element) -> None:
        """Bring what an element refers to by relationship ids, and give it the new ids."""
        for name in [str(each) for each in element.attrib]:
            if name.startswith(_R_ATTRIBUTE):
                fresh = self._bring(element.get(name) or "")
                if fresh is None:
                    del element.attrib[name]
                else:
                    element.set(name, fresh)

    def _bring(self, ident: str) -> str | None:
        found = self.relationships.get(ident)
        if found is None or (not found.external and found.target not in self.source.members):
            return None
        additions = self.target.additions
        if found.external:
            return additions.relate(self.target.part, found.type, found.target, external=True)
        return additions.relate(self.target.part, found.type, self._copy_part(found.target, {}))

    def _copy_part(self, name: str, copied: dict[str, str]) -> str:
        """Copy a part, with the parts it refers to itself; return its new name."""
        if name in copied:
            return copied[name]
        stem, _, extension = name.rpartition(".")
        stem = re.sub(r"\d+$", "", stem)
        kind = self.source.types.get(name, "application/octet-stream")
        fresh = self.target.additions.add_part(stem, extension, kind, self.source.content(name))
        copied[name] = fresh
        for each in self.source.relationships(name):
            if each.external:
                self.target.additions.keep(fresh, each.id, each.type, each.target, external=True)
            elif each.target in self.source.members:
                self.target.additions.keep(fresh, each.id, each.type, self._copy_part(each.target, copied))
        return fresh

    def _part(self, package: Package, kind: str) -> str | None:
        return next(iter(package.parts_of(frozenset((kind,)))), None)

    def _bring_styles(self, body: Element) -> None:
        theirs = self._part(self.source, ooxml.STYLES_TYPE)
        ours = self._part(self.target.additions.package, ooxml.STYLES_TYPE)
        if theirs is None or ours is None:
            return
        known = {style.get(w("styleId")): style for style in self.source.xml(theirs).findall(w("style"))}
        waiting = [use.get(w("val")) for use in body.iter(*_STYLE_USES)]
        brought: list[Element] = []
        while waiting:
            ident = waiting.pop()
            style = known.get(ident)
            if style is None or ident in self.styles:
                continue
            name = style.find(w("name"))
            same = self.target.styles.find((name.get(w("val")) if name is not None else None) or ident or "")
            self.styles[str(ident)] = same or str(ident)
            if same is None:
                brought.append(deepcopy(style))
                waiting += [link.get(w("val")) for link in style.iter(*_STYLE_LINKS)]
        root = self.target.additions.root(ours)
        for style in brought:
            style.attrib.pop(w("default"), "")
            self._rename(style, _STYLE_LINKS)
            root.append(style)
            self.target.styles.add(style)
        self._rename(body, _STYLE_USES)
        for style in brought:
            self._bring_lists(style)

    def _rename(self, element: Element, names: tuple[str, ...]) -> None:
        for use in element.iter(*names):
            use.set(w("val"), self.styles.get(use.get(w("val")) or "", use.get(w("val")) or ""))

    def _bring_lists(self, element: Element) -> None:
        """Copy the numbering definitions an element uses and point it to the copies."""
        uses = [use for use in element.iter(w("numId")) if use.get(w("val")) not in (None, "0")]
        theirs = self._part(self.source, ooxml.NUMBERING_TYPE)
        if not uses or theirs is None:
            return
        numbering = self.source.xml(theirs)
        for use in uses:
            ident = use.get(w("val")) or ""
            if ident not in self.lists:
                self.lists[ident] = self._copy_list(numbering, ident)
            use.set(w("val"), self.lists[ident])

    def _copy_list(self, numbering: Element, ident: str) -> str:
        number = _by(numbering, w("num"), w("numId"), ident)
        if number is None:
            return "0"
        reference = number.find(w("abstractNumId"))
        definition = _by(
            numbering,
            w("abstractNum"),
            w("abstractNumId"),
            reference.get(w("val")) if reference is not None else None,
        )
        if definition is None:
            return "0"
        ours = self.target.additions.numbering()
        definition, number = deepcopy(definition), deepcopy(number)
        fresh = _free(ours, w("abstractNum"), w("abstractNumId"))
        definition.set(w("abstractNumId"), fresh)
        for unique in definition.findall(w("nsid")):
            definition.remove(unique)
        for picture in definition.iter(w("lvlPicBulletId")):
            tree.discard(picture)
        self._rename(definition, (w("pStyle"), *_STYLE_LINKS))
        for reference in number.findall(w("abstractNumId")):
            reference.set(w("val"), fresh)
        number.set(w("numId"), _free(ours, w("num"), w("numId")))
        _insert_list(ours, definition, number)
        return number.get(w("numId")) or "0"


def _by(root: Element, tag: str, attribute: str, value: str | None) -> Element | None:
    return next((child for child in root.findall(tag) if child.get(attribute) == value), None)


def _free(root: Element, tag: str, attribute: str) -> str:
    used = {child.get(attribute) for child in root.findall(tag)}
    return next(str(number) for number in count(1) if str(number) not in used)


def _insert_list(root: Element, definition: Element, number: Element) -> None:
    """Put definitions before numbers, as the schema has them."""
    numbers = root.findall(w("num"))
    if numbers:
        numbers[0].addprevious(definition)
        numbers[-1].addnext(number)
    else:
        root.append(definition)
        root.append(number)


def _whole(element: Element) -> str:
    """Return a block as XML that declares what the target's root may not."""
    xml = etree.tostring(element, encoding="unicode", with_tail=False)
    return xml if set(element.nsmap.values()) - _MAIN_NAMESPACES else bare(element)
