"""Tags in a paragraph's text: where each begins and ends, and what the author meant by it.

Word turns quotes into curly ones, hyphens into dashes and spaces into no-break spaces while one types, and Chinese
input writes wide braces and signs; they are read as typed. Text between straight quotes was typed so and stays.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

OPENERS = {"if", "for", "macro", "call", "filter", "set", "with", "autoescape"}
MIDDLES = {"else", "elif"}
SPECIALS = {"colspan", "cellbg", "vm", "hm", "restart"}
STATEMENTS = OPENERS | MIDDLES | SPECIALS | {"end" + name for name in OPENERS} | {"do", "break", "continue"}
# Whatever loads another template has no place in a document.
REFUSED = {"include", "import", "from", "extends", "block", "endblock", "raw", "endraw"}

# No tag is longer; it also keeps a hostile paragraph from being searched again and again.
LONGEST = 20_000

_OPEN = re.compile(r"\{_[{%]|[}%]_\}|\{\{|\{%|\{#")
_OPENED = re.compile(r"\{[{%]")
_ESCAPED = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}
_CLOSE = {"{{": "}}", "{%": "%}", "{#": "#}"}
_MARK = re.compile(r"%\}|['\"“„‘«{}]")
_QUOTES = {
    "'": re.compile(r"(?s)(?:\\.|[^'\\])*'"),
    '"': re.compile(r'(?s)(?:\\.|[^"\\])*"'),
    "“": re.compile("[^”“]*[”“]"),
    "„": re.compile("[^”“]*[”“]"),
    "‘": re.compile("[^’]*’"),
    "«": re.compile("[^»]*»"),
}
_STRAIGHT = re.compile(r"(?s)('(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\")|([“„«][^”“»]*[”“»])|([^'\"“„«]+|.)")
_MARKS = str.maketrans(
    {
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’‚", "'"),
        **dict.fromkeys("–—‑−", "-"),
        **dict(zip("｜（）［］，：＝＜＞．｛｝", "|()[],:=<>.{}", strict=True)),
        **dict.fromkeys("\u3000\u00a0\u2002\u2003\u2007\u2009\u202f\n\t\r", " "),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    }
)
_INSIDE = str.maketrans({"‘": "'", "’": "'", "\n": " "})
_RAW_END = re.compile(r"\{%[-–]?\s*endraw\s*[-–]?%\}")
_WIDE = re.compile("[{｛][{｛%％#＃]|[}｝%％#＃][}｝]")
_WIDE_MARKS = "｛｝％＃"
_NARROW = str.maketrans(_WIDE_MARKS, "{}%#")
_BRACES = "{}｛｝"
BRACES = tuple(brace.encode() for brace in _BRACES)
"""Bytes of which a part with a tag, or a piece of one, has some."""
_HALF = re.compile(
    r"(?<!\{)\{\s*[^\W\d][\w.]*(?:\s*\|[^{}]{0,80})?\s*\}\}"
    r"|(?<![{%])%\s*(?:(?:p|tr|tc|r)\s+)?(?:if|elif|else|endif|for|endfor)\b[^{}%]{0,80}%\}"
)
_PREFIX = re.compile(r"(p|tr|tc|r)(?=\s)")
_SPACED = re.compile(r"\s*(p|tr|tc|r)\s+(?=(\w+))")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: `kind` is "{{", "{%", "{#", or "" for escaped braces, whose `body` is the text they mean.

    `start` and `end` count characters of the paragraph; `level` is what the tag takes away with it ("p",
    "tr", "tc", "r", or "" for nothing but itself); `before` and `after` are the hyphens of {%- and -%}.
    """

    kind: str
    start: int
    end: int
    source: str
    level: str = ""
    body: str = ""
    before: bool = False
    after: bool = False
    closed: bool = True

    @property
    def word(self) -> str:
        """The statement's name: `for`, `endif`, `colspan`; empty for what is no statement."""
        found = _WORD.match(self.body) if self.kind == "{%" else None
        return found.group() if found else ""


def scan(text: str) -> Iterator[Tag]:
    """Yield the tags of a paragraph's text in their order, the last of them perhaps not closed."""
    text, position = narrow(text), 0
    while found := _OPEN.search(text, position):
        start, mark = found.start(), found.group()
        if mark in _ESCAPED:
            position = found.end()
            yield Tag("", start, position, mark, body=_ESCAPED[mark])
            continue
        end = _end(text, found.end(), mark)
        inner = _inner_tag(text, found.end(), end) if mark != "{#" else None
        if end is None or inner is not None:
            # Where another tag begins inside, the first was never closed.
            stop = len(text) if inner is None else inner
            yield Tag(mark, start, stop, text[start:stop], closed=False)
            position = stop
            continue
        position = end
        tag = _read(mark, start, end, text[start:end])
        raw_end = _RAW_END.search(text, end) if tag.word == "raw" else None
        if raw_end:
            position = raw_end.end()
            tag = Tag("", start, position, text[start:position], body=text[end : raw_end.start()])
        yield tag


def may_hold(text: str) -> bool:
    """Tell whether a text may hold a tag or a part of one."""
    return any(brace in text for brace in _BRACES)


def halves(text: str, tags: Iterable[Tag]) -> Iterator[tuple[int, str]]:
    """Yield what looks like a tag of which a brace of the beginning is missing, with its place."""
    text, at = narrow(text), 0
    for start, end in [*((tag.start, tag.end) for tag in tags), (len(text), len(text))]:
        for found in _HALF.finditer(text, at, start):
            yield found.start(), found.group()
        at = end


def narrow(text: str) -> str:
    """Return a text with the braces of tags as they ought to be typed; each is one character as before."""
    if text.isascii() or not any(map(text.__contains__, _WIDE_MARKS)):
        return text
    return _WIDE.sub(lambda found: found.group().translate(_NARROW), text)


def _inner_tag(text: str, start: int, end: int | None) -> int | None:
    """Return where another tag begins inside a tag, its strings aside."""
    for found in _STRAIGHT.finditer(text, start, end or start):
        inner = _OPENED.search(found.group(3) or "")
        if inner:
            return found.start() + inner.start()
    return None


def plain(text: str) -> str:
    """Return a tag's inside as it was typed, before Word improved it; strings keep what is in them."""
    return "".join(_plain(*found.groups()) for found in _STRAIGHT.finditer(text))


def _plain(straight: str | None, curly: str | None, other: str | None) -> str:
    if straight is not None:
        return straight.replace("\n", "\\n").replace("\t", "\\t")
    if curly is not None:
        return '"' + curly[1:-1].translate(_INSIDE).replace('"', '\\"') + '"'
    return (other or "").translate(_MARKS)


def _read(mark: str, start: int, end: int, source: str) -> Tag:
    inside = source[2:-2]
    if mark == "{#":
        level = _PREFIX.match(inside)
        return Tag(mark, start, end, source, level.group() if level else "")
    before, after = inside[:1] in "-–—" and inside != "", inside[-1:] in "-–—" and len(inside) > 1
    if before or inside[:1] == "+":
        inside = inside[1:]
    if after or (inside[-1:] == "+" and mark == "{%"):
        inside = inside[:-1]
    level = _PREFIX.match(inside)
    if level is None and mark == "{%":
        spaced = _SPACED.match(inside)
        level = spaced if spaced and spaced.group(2) in STATEMENTS else None
    if level is not None:
        inside = inside[level.end() :]
    body = plain(inside).strip()
    for escaped, meant in _ESCAPED.items():
        body = body.replace(escaped, meant)
    return Tag(mark, start, end, source, level.group(1) if level else "", body, before, after)


def _end(text: str, position: int, mark: str) -> int | None:
    """Find where a tag ends: past its own strings and braces, or at the first close where these don't pair."""
    close = _CLOSE[mark]
    stop = position + LONGEST
    if mark != "{#":
        end = _paired_end(text, position, stop, close)
        if end is not None:
            return end
    naive = text.find(close, position, stop)
    return naive + 2 if naive >= 0 else None


def _paired_end(text: str, position: int, stop: int, close: str) -> int | None:
    depth = 0
    unpaired: set[str] = set()
    while found := _MARK.search(text, position, stop):
        mark, position = found.group(), found.end()
        if mark in _QUOTES:
            string = None if mark in unpaired else _QUOTES[mark].match(text, position, stop)
            if string is None:
                unpaired.add(mark)
            else:
                position = string.end()
        elif mark == "{":
            depth += 1
        elif mark == "%}":
            if close == mark:
                return position
            depth -= 1
        elif depth > 0:
            depth -= 1
        elif close == "}}" and text.startswith("}", position):
            return position + 1
    return None
