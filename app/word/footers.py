"""A line of small print at the foot of every page of a finished document, without a change of its template."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from app.word import ooxml, package, write
from app.word.additions import Additions
from app.word.ooxml import SECTPR, w
from app.word.package import Package
from app.word.tree import Element

_FOOTER = ooxml.R + "/footer"
_LINE = (
    f'<w:p xmlns:w="{ooxml.W}"><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr>'
    '<w:color w:val="7F7F7F"/><w:sz w:val="14"/><w:szCs w:val="14"/></w:rPr><w:t/></w:r></w:p>'
)


def with_line(docx: bytes, text: str) -> bytes:
    """Return a document with ``text`` as the last line of each of its footers; pages without one get one.

    Raises TemplateError for what is no sound Word document.
    """
    opened = package.read(docx)
    additions = Additions(opened)
    line = etree.fromstring(_LINE)
    line[-1][-1].text = text
    own = {each.target for each in opened.relationships(opened.main) if each.type == _FOOTER}
    for name in sorted(own):
        additions.root(name).append(deepcopy(line))
    _fill(opened, additions, line)
    changed = dict(additions.members())
    kept = (member for name, member in opened.members.items() if name not in changed)
    return write.assemble(write.frame(kept), write.store(changed))


def _fill(opened: Package, additions: Additions, line: Element) -> None:
    """Refer to a footer of this line alone wherever pages have none, of their own or of the section before."""
    even = _has_even_pages(opened)
    inherited: set[str] = set()
    for section in additions.root(opened.main).iter(SECTPR):
        references = section.findall(w("footerReference"))
        inherited |= {each.get(w("type")) or "default" for each in references}
        first = section.find(w("titlePg")) is not None
        for kind in ("default", *(["first"] * first), *(["even"] * even)):
            if kind not in inherited:
                inherited.add(kind)
                section.insert(_place(section), _reference(opened, additions, line, kind))


def _reference(opened: Package, additions: Additions, line: Element, kind: str) -> Element:
    root = etree.Element(w("ftr"), nsmap={"w": ooxml.W})
    root.append(deepcopy(line))
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    name = additions.add_part("word/footerOfStamp", "xml", ooxml.WORD + "footer+xml", content)
    id = additions.relate(opened.main, _FOOTER, name)
    return etree.Element(w("footerReference"), {w("type"): kind, f"{{{ooxml.R}}}id": id})


def _place(section: Element) -> int:
    """Count the references, which stand before everything else in a section (ECMA-376, 17.6.17)."""
    return sum(1 for one in section if one.tag in (w("headerReference"), w("footerReference")))


def _has_even_pages(opened: Package) -> bool:
    found = opened.parts_of(frozenset((ooxml.WORD + "settings+xml",)))
    return any(opened.xml(name).find(w("evenAndOddHeaders")) is not None for name in found)
