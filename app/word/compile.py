"""From markup to code: one Jinja source per part, compiled once.

The tree is written out and cut at its nodes; what lies between them is static text, a node becomes its
tag. Every tag starts a line of its own inside the tag, where a line break means nothing, so that a line
number leads from Jinja's errors, and from Python's, back to the tag.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from types import CodeType

from jinja2 import TemplateSyntaxError, nodes
from jinja2.visitor import NodeVisitor
from lxml import etree

from app.word import cells, guards, hoist, lists, markup, notes, ooxml
from app.word.blocks import Block, is_closing, is_opening
from app.word.faults import Fault, Place, nearest
from app.word.generator import BLOCK, BLOCK_END, VALUE, VALUE_END, generate
from app.word.markup import Mark, Markup
from app.word.sandbox import Environment
from app.word.slots import Slot
from app.word.tree import ATTRIBUTE, ATTRIBUTE_END, Element
from app.word.wordisms import has_tag, prepare

_NODE = re.compile(rf"<\?(tag|code|raw|guard|note) (.*?)\?>|{ATTRIBUTE}(\d+){ATTRIBUTE_END}", re.DOTALL)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ROLES = {"span": "|_span", "color": "|_color"}
# Of a template that is wrong, so many tags are tried by themselves; nobody mends more at a time.
_TRIED = 2000
_END = "end of (?:print statement|statement block)"
_MESSAGES: tuple[tuple[re.Pattern[str], Callable[..., str]], ...] = (
    (re.compile(r"Expected an expression, got 'end of .+'"), lambda: "Something is missing in the tag."),
    (re.compile(r"expected token 'in', got .*"), lambda: "A loop needs “in” before its list: for … in …"),
    (re.compile(r"expected token .+, got '='"), lambda: "Compare with ==; one = alone gives a name a value."),
    (re.compile(r"expected token 'name', got .*"), lambda: "The name of a filter or a field is missing."),
    (
        re.compile(rf"expected token '{_END}', got '(.+)'"),
        lambda name: f"“{name}” is too much here: a name is one word, its parts are joined by dots.",
    ),
    (re.compile(r"unexpected '\}'"), lambda: "A tag begins with two braces and ends with two."),
    (re.compile(r"unexpected char (.+) at \d+"), lambda sign: f"The sign {sign} has no meaning in a tag."),
)
"""What Jinja says, as it is said to somebody who writes letters."""
_TARGETS = re.compile(r"for\s+(\w+(?:\s*,\s*\w+)*)\s")
_names = count(1)


@dataclass(slots=True)
class CompiledPart:
    """A part ready to render: its code, and for each line of its source the tag it came from.

    `loose` are names of loops that are wrong themselves: what is said of them is not wrong a second time.
    """

    name: str
    source: str
    marks: dict[int, Mark]
    slots: dict[int, Slot]
    blocks: list[Block] = field(default_factory=list)
    tree: nodes.Template | None = None
    code: CodeType | None = None
    placed: frozenset[int] = frozenset()
    loose: frozenset[str] = frozenset()

    @property
    def file(self) -> str:
        """The name under which Python knows the code."""
        return self.code.co_filename if self.code else ""


def compile_part(
    environment: Environment, name: str, root: Element, links: Mapping[str, str]
) -> tuple[CompiledPart | None, list[Fault]]:
    """Compile a part; return None where it has no tags, and the faults of its tags.

    `links` are the addresses of the part's links by their relationship ids.
    """
    limits = environment.limits
    wordprocessing = etree.QName(root).namespace == ooxml.W
    read = markup.read(name, root, limits) if wordprocessing else markup.read_plain(name, root)
    if not read.tagged and not read.faults and not any(map(has_tag, links.values())):
        return None, []
    if read.excessive:
        return None, read.faults[-1:]
    blocks = hoist.hoist(read, limits)
    cells.apply(read, blocks)
    lists.apply(read, blocks)
    prepare(read, links)
    guards.guard(read, blocks)
    notes.fence(read.root)
    part = _emit(read, blocks, scripts=environment.scripts)
    faults = read.faults
    if not faults:
        faults = _generate(environment, part)
    elif len(faults) < limits.faults:
        faults += _syntax_faults(environment, read.marks, {fault.order for fault in faults})
    if part.tree is None:
        wrong = {fault.order for fault in faults}
        part.tree = _parsed_without(environment, read, blocks, wrong)
        bound = (_TARGETS.match(mark.tag.body) for mark in read.marks if mark.order in wrong)
        part.loose = frozenset(name for found in bound if found for name in re.findall(r"\w+", found[1]))
    # Word keeps a text box twice, for new and for old readers; its faults are told once.
    found = sorted(dict.fromkeys(faults), key=lambda fault: (fault.order is None, fault.order or 0))
    return part, found[: limits.faults]


def _parsed_without(
    environment: Environment, read: Markup, blocks: list[Block], wrong: set[int | None]
) -> nodes.Template | None:
    """Parse a part with harmless tags in place of wrong ones, so that the fields of the others are known."""
    paired = {mark.order for block in blocks for mark in block.marks}
    harmless = {"if": "if true", "elif": "elif true", "for": "for _ in ()", "with": "with", "else": "else"}
    for mark in read.marks:
        if mark.order in wrong and mark.tag.kind == "{{":
            mark.code = "''"
        elif mark.order in wrong:
            mark.code = harmless.get(mark.tag.word, "set _ = 0") if mark.order in paired else "set _ = 0"
    try:
        return environment.parse(_emit(read, blocks, scripts=False).source)
    except (TemplateSyntaxError, RecursionError, ValueError):
        return None


def _emit(read: Markup, blocks: list[Block], *, scripts: bool) -> CompiledPart:
    """Write a part's Jinja source."""
    xml = guards.renumber_drawings(_DECLARATION + etree.tostring(read.root, encoding="unicode"))
    pieces: list[str] = []
    marks: dict[int, Mark] = {}
    slots: dict[int, Slot] = {}
    line, end = 1, 0
    for found in _NODE.finditer(xml):
        static = xml[end : found.start()]
        end = found.end()
        pieces.append(static)
        line += static.count("\n")
        kind, said, attribute = found.groups()
        if attribute is not None:
            kind, said = "tag", attribute
        if kind == "raw":
            pieces.append(said)
            continue
        if kind == "guard":
            pieces.append(guards.character(said))
            continue
        if kind == "note":
            pieces.append(f"{BLOCK} {said} {BLOCK_END}")
            continue
        order, _, statement = said.partition(" ")
        mark = read.marks[int(order)]
        line += 1
        marks[line] = mark
        if (kind == "tag" and mark.tag.kind == "{{") or (mark.role and kind == "tag"):
            slots[line] = Slot(mark, scripts=scripts)
        pieces.append(_tag(mark, statement if kind == "code" else None))
    pieces.append(xml[end:])
    placed = frozenset(
        number for number, slot in slots.items() if slot.kind != "text" and slot.mark.role not in _ROLES
    )
    return CompiledPart(read.part, "".join(pieces), marks, slots, blocks, placed=placed)


def _tag(mark: Mark, statement: str | None) -> str:
    code = " ".join((statement if statement is not None else mark.code).split("\n"))
    if mark.role and statement is None:
        return f"{VALUE}\n({code}){_ROLES.get(mark.role, '')}{VALUE_END}"
    if mark.tag.kind == "{{":
        return f"{VALUE}\n{code}{VALUE_END}"
    return f"{BLOCK}\n{code} {BLOCK_END}"


def _generate(environment: Environment, part: CompiledPart) -> list[Fault]:
    """Compile a part's source; return what is wrong with its tags instead, all of it."""
    try:
        part.tree = environment.parse(part.source)
        faults = _unknown_filters(environment, part.tree, part.marks)
        if faults:
            return faults
        environment.placed = part.placed
        name = f"<{part.name} {next(_names)}>"
        part.code = compile(generate(environment, part.tree, name), name, "exec", dont_inherit=True)
    except TemplateSyntaxError as error:
        found = _syntax_faults(environment, list(part.marks.values()), set())
        return found or [_fault(part.marks.get(error.lineno), str(error.message), part=part.name)]
    except (SyntaxError, RecursionError, MemoryError, OverflowError, ValueError):
        return [Fault(Place(part.name), "The template is nested too deeply to be understood.")]
    return []


def _syntax_faults(environment: Environment, marks: list[Mark], known: set[int | None]) -> list[Fault]:
    """Try each tag by itself, so that every one that is wrong is found, and not the first alone."""
    faults: dict[int, Fault] = {}
    for mark in marks[:_TRIED]:
        if mark.order in known or mark.order in faults or mark.tag.kind == "{#":
            continue
        try:
            parsed = environment.parse(_alone(mark))
            found = _unknown_filters(environment, parsed, dict.fromkeys(range(1, 4), mark))
            if found:
                faults[mark.order] = found[0]
        except TemplateSyntaxError as error:
            faults[mark.order] = Fault(mark.place, _sentence(str(error.message)), order=mark.order)
        except (RecursionError, ValueError):
            faults[mark.order] = Fault(mark.place, "The tag is nested too deeply.", order=mark.order)
    return list(faults.values())


def _alone(mark: Mark) -> str:
    """Return a source in which a tag stands by itself, with what it needs around it."""
    tag = _tag(mark, None)
    word = mark.tag.word
    if mark.role or mark.tag.kind == "{{":
        return tag
    if is_opening(mark):
        return f"{tag}{BLOCK} end{word} {BLOCK_END}"
    if is_closing(mark):
        opening = {
            "for": "for x in y", "if": "if x", "call": "call x()", "filter": "filter upper", "macro": "macro x()",
            "set": "set x", "with": "with", "autoescape": "autoescape true",
        }[word[3:]]  # fmt: skip
        return f"{BLOCK} {opening} {BLOCK_END}{tag}"
    if word in ("else", "elif"):
        return f"{BLOCK} if x {BLOCK_END}{tag}{BLOCK} endif {BLOCK_END}"
    if word in ("break", "continue"):
        return f"{BLOCK} for x in y {BLOCK_END}{tag}{BLOCK} endfor {BLOCK_END}"
    return tag if word in ("set", "do") else ""


class _Finder(NodeVisitor):
    """Collects the filters and tests of a template that nobody knows."""

    def __init__(self, environment: Environment, marks: Mapping[int, Mark]) -> None:
        self.environment = environment
        self.marks = marks
        self.unknown: list[tuple[int, str, str, str | None]] = []

    def visit_Filter(self, node: nodes.Filter) -> None:
        self._check("filter", node.name, node.lineno, self.environment.filters)
        self.generic_visit(node)

    def visit_Test(self, node: nodes.Test) -> None:
        self._check("test", node.name, node.lineno, self.environment.tests)
        self.generic_visit(node)

    def _check(self, kind: str, name: str, line: int, known: Mapping[str, object]) -> None:
        mark = self.marks.get(line)
        # Filters that begin so are the engine's own; in a tag that somebody typed they are unknown too.
        private = name.startswith("_") and mark is not None and name in mark.tag.source
        if name not in known or private:
            self.unknown.append((line, kind, name, nearest(name, (each for each in known if each[0] != "_"))))


def _unknown_filters(
    environment: Environment, parsed: nodes.Template, marks: Mapping[int, Mark]
) -> list[Fault]:
    finder = _Finder(environment, marks)
    finder.visit(parsed)
    return [
        _fault(marks.get(line), f"There is no {kind} “{name}”.", near)
        for line, kind, name, near in finder.unknown
    ]


def _fault(mark: Mark | None, cause: str, near: str | None = None, part: str = "") -> Fault:
    if mark is None:
        return Fault(Place(part), _sentence(cause), near)
    return Fault(mark.place, _sentence(cause), near, mark.order)


def _sentence(message: str) -> str:
    """Return Jinja's message as a sentence."""
    message = message.strip()
    if "\x02" in message:
        # A delimiter of ours, which no author has typed: the tag ends too early.
        return "The tag ends where something is still missing."
    for pattern, said in _MESSAGES:
        if found := pattern.fullmatch(message):
            return said(*found.groups())
    message = message.replace("end of print statement", "end of the value")
    return message[:1].upper() + message[1:] + ("" if message.endswith((".", "!", "?")) else ".")
