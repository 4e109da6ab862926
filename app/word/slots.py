"""The places where values go: what must be closed before a value, and opened again after it.

A text goes into a run's `w:t`. A line break interrupts that, a run of rich text interrupts the run, a
paragraph the paragraph; a slot knows the markup around itself and so can let anything in.
"""

import re
from functools import cached_property

from lxml import etree

from app.word import tree
from app.word.markup import Mark
from app.word.ooxml import PPR, R_, RPR, P, T, w
from app.word.runs import EAST_ASIAN, for_script
from app.word.tree import ATTRIBUTE, Element

TEXT_OPEN = '<w:t xml:space="preserve">'
PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
SPECIAL_EAST = re.compile(f"[&<>\x00-\x1f\ufffe\uffff\ud800-\udfff{EAST_ASIAN}]").search
SPECIAL = re.compile("[&<>\x00-\x1f\ufffe\uffff\ud800-\udfff]").search
_ILLEGAL = re.compile("[\x00-\x06\x08\x0b\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NAMESPACES = re.compile(r' xmlns(?::\w+)?="[^"]*"')
_FIRST_ELEMENT = re.compile(r"\s*<w:(\w+)")
_BREAKABLE = frozenset((R_, w("hyperlink"), w("ins"), w("smartTag"), w("bdo"), w("dir")))


def escape(text: str) -> str:
    """Return text as XML has it, without the characters that XML has not."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _ILLEGAL.sub("", text)


def bare(element: Element) -> str:
    """Return an element as XML without the namespaces its document declares."""
    return _NAMESPACES.sub("", etree.tostring(element, encoding="unicode", with_tail=False))


class Spot:
    """Somewhere a value can go: `kind` is "text" inside a run's text, "run" between runs, "paragraph" between
    paragraphs, "plain" where there is no markup at all.

    This one is between paragraphs, where a value brings paragraphs with it. With `scripts` East Asian text is
    marked as such, which templates made for it do by themselves.
    """

    kind = "paragraph"

    def __init__(self, paragraph_properties: str = "", *, scripts: bool = False) -> None:
        self._paragraph_properties = paragraph_properties
        self.scripts = scripts

    @property
    def breakable(self) -> bool:
        """Whether the paragraph can end at this place and another begin."""
        return True

    @property
    def run_properties(self) -> str:
        """The properties of the run around the value."""
        return ""

    @property
    def paragraph_properties(self) -> str:
        """The properties of the paragraph around the value, save the end of a section."""
        return self._paragraph_properties

    @property
    def run_close(self) -> str:
        """What ends the run around the value."""
        return ""

    @property
    def run_open(self) -> str:
        """What begins the run again."""
        return ""

    @property
    def paragraph_close(self) -> str:
        """What ends the paragraph, from between two of its runs."""
        return "</w:p>"

    @property
    def paragraph_open(self) -> str:
        """What begins the paragraph again, up to its next run."""
        return f"<w:p>{self.paragraph_properties}"

    def spell(self, text: str, properties: str | None = None) -> str:
        """Return text for inside a `w:t`; a break of line, paragraph or page interrupts what it must."""
        text = escape(text.replace("\r\n", "\n").replace("\r", "\n"))
        if self.kind in ("plain", "instruction"):
            text = re.sub("[\a\t\n\f]", " ", text)
            # In a field's instruction these would begin something of their own.
            return re.sub(r'["\\]', "'", text) if self.kind == "instruction" else text
        if "\t" in text:
            text = text.replace("\t", f"</w:t><w:tab/>{TEXT_OPEN}")
        if not self.breakable:
            text = text.replace("\a", "\n").replace("\f", "\n")
        if "\n" in text:
            text = text.replace("\n", f"</w:t><w:br/>{TEXT_OPEN}")
        if "\a" in text or "\f" in text:
            run = f"<w:r>{self.run_properties if properties is None else properties}{TEXT_OPEN}"
            close, opened = f"</w:t></w:r>{self.paragraph_close}", f"{self.paragraph_open}{run}"
            text = text.replace("\a", close + opened).replace("\f", close + PAGE_BREAK + opened)
        return text

    def text_run(self, text: str, properties: str) -> str:
        """Return a whole run with a text."""
        if not text:
            return ""
        if self.scripts:
            properties = for_script(properties, text)
        return f"<w:r>{properties}{TEXT_OPEN}{self.spell(text, properties)}</w:t></w:r>"

    def put_text(self, text: str) -> str:
        """Return what a plain text becomes here."""
        if self.kind in ("plain", "instruction"):
            return self.spell(text)
        if self.kind == "text" and (not self.scripts or for_script("", text) == ""):
            return self.spell(text)
        return self.put_runs(self.text_run(text, self.run_properties))

    def put_runs(self, xml: str) -> str:
        """Return what a sequence of runs becomes here."""
        if self.kind == "paragraph":
            return f"<w:p>{self.paragraph_properties}{xml}</w:p>" if xml else ""
        return f"{self.run_close}{xml}{self.run_open}"

    def put_drawing(self, xml: str) -> str:
        """Return what a picture becomes here."""
        if self.kind == "text":
            return f"</w:t>{xml}{TEXT_OPEN}"
        return self.put_runs(f"<w:r>{self.run_properties}{xml}</w:r>")

    def put_markup(self, xml: str) -> str:
        """Return what markup that the template itself has written becomes here."""
        first = _FIRST_ELEMENT.match(xml)
        if first is None:
            return xml
        return self.put_blocks(xml) if first.group(1) in ("p", "tbl", "sdt") else self.put_runs(xml)

    def put_blocks(self, xml: str) -> str:
        """Return what a sequence of paragraphs and tables becomes here."""
        if self.kind == "paragraph" or not xml:
            return xml
        return f"{self.run_close}{self.paragraph_close}{xml}{self.paragraph_open}{self.run_open}"


class Slot(Spot):
    """The spot of a tag."""

    def __init__(self, mark: Mark, *, scripts: bool = False) -> None:
        self.mark = mark
        self.scripts = scripts
        self._chain = list(mark.node.iterancestors())
        holder = self._chain[0].tag
        if holder == T and not mark.role:
            self.kind = "text"
        elif mark.role in ("link", "list"):
            self.kind = mark.role
        elif holder == w("instrText"):
            self.kind = "instruction"
        elif mark.role or mark.run is None:
            self.kind = "plain"
        elif mark.tag.level == "p" and holder != P:
            self.kind = "paragraph"
        else:
            self.kind = "run"

    @cached_property
    def run_properties(self) -> str:
        """The properties of the run in which the tag was typed."""
        found = self.mark.run.find(RPR) if self.mark.run is not None else None
        return "" if found is None else bare(found)

    @cached_property
    def paragraph_properties(self) -> str:
        """The properties of the tag's paragraph, save the end of a section."""
        if self.mark.paragraph is None:
            return ""
        found = tree.paragraph_like(self.mark.paragraph).find(PPR)
        return "" if found is None else bare(found)

    @cached_property
    def breakable(self) -> bool:
        """Whether the paragraph can end at this place and another begin."""
        inside = [element.tag for element in self._chain]
        if P not in inside:
            return self.kind == "paragraph"
        if any(ATTRIBUTE in value for element in self._chain for value in element.attrib.values()):
            return False
        return all(tag in _BREAKABLE or tag == T for tag in inside[: inside.index(P)])

    @cached_property
    def run_close(self) -> str:
        """What ends the run around the value."""
        return "</w:t></w:r>" if self.kind == "text" else ""

    @cached_property
    def run_open(self) -> str:
        """What begins the run again."""
        return f"<w:r>{self.run_properties}{TEXT_OPEN}" if self.kind == "text" else ""

    @cached_property
    def paragraph_close(self) -> str:
        """What ends the paragraph, from between two of its runs."""
        return "".join(f"</{_name(element)}>" for element in reversed(self._between)) + "</w:p>"

    @cached_property
    def paragraph_open(self) -> str:
        """What begins the paragraph again, up to its next run."""
        return f"<w:p>{self.paragraph_properties}" + "".join(_start(element) for element in self._between)

    @cached_property
    def _between(self) -> list[Element]:
        """The elements between the paragraph and the run, from the outside in."""
        inner: list[Element] = []
        for element in self._chain:
            if element.tag == P:
                return list(reversed(inner))
            if element.tag not in (T, R_):
                inner.append(element)
        return []


def _name(element: Element) -> str:
    return f"{element.prefix}:{etree.QName(element).localname}"


def _start(element: Element) -> str:
    shallow = tree.empty_like(element, element.tag)
    shallow.attrib.update(element.attrib)
    return bare(shallow).removesuffix("/>") + ">"
