"""The grammar of the capture line: read a line into its words and its tokens, and print it back.

docs/capture-grammar.md describes it for people. A token stands at the start of the line or after white space; a
backslash before it makes it plain text. Reading never drops a character: tokens and text together are the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from attrs import field, frozen

from app.domain.capture import dates


class Sort(StrEnum):
    """What a token says."""

    SPEAKER = "speaker"
    RESPONSIBLE = "responsible"
    KIND = "kind"
    COOPERATION = "cooperation"
    DEADLINE = "deadline"
    CHECK = "check"
    OFF_PRESS = "off_press"


class Kind(StrEnum):
    """What a line is."""

    STATEMENT = "statement"
    QUESTION = "question"
    PROPOSAL = "proposal"
    AGREED = "agreed"


@frozen
class Token:
    """A token, to be shown as a chip: ``line[start:end]``. ``value`` is a name, a word, a kind or an ISO date."""

    sort: Sort
    start: int
    end: int
    value: str = ""


@frozen
class Captured:
    """What a line says. Names are as typed, still to be matched; lines that say the same are equal."""

    text: str = ""
    speaker: str = ""
    kind: Kind = Kind.STATEMENT
    responsible: tuple[str, ...] = ()
    deadline: date | None = None
    cooperation: str = ""
    check: bool = False
    off_press: bool = False
    raw: str = field(default="", eq=False)
    tokens: tuple[Token, ...] = field(default=(), eq=False)


@frozen
class _Piece:
    """A stretch of the line: ``token`` is what it could be, ``text`` what it says if it is none."""

    start: int
    end: int
    text: str
    token: Token | None = None


# Signs as the Russian layout and Chinese input methods give them from the same keys.
_SPEAKER = "@＠"
_DOER = ">＞"
_COOPERATION = "#＃№"
_QUOTES = {'"': '"', "«": "»", "“": "”"}
_NAME = re.compile(r"[^\W\d_][\w.\-'’·]*")
_INITIAL_AT_END = re.compile(r"(?:^|[.\-_])[^\W\d_]\.$")
_KIND = re.compile(r"[!！?？]+(?=$|[\s\w«“\"])")
_CHECK = re.compile(r"[~～](?=$|[^\S]|[^\W\d_])|Ё(?=$|\s)")
_OFF_PRESS = re.compile(r"//(?=$|[\s\w«“\"])|\.\.(?=$|\s)")
_DUE = re.compile(r"(?:до|lj)(?=\s)\s+|(?:due|by|срок|вгуЖ|截止|期限)[:：]\s*", re.IGNORECASE)
_WHO = re.compile(r"(?:отв|кто|who|负责)[:：](?=[^\W\d_]|[\"«“])", re.IGNORECASE)
_ESCAPABLE = re.compile(
    rf"[\\\"!！?？~～Ё/.+＋{_SPEAKER}{_DOER}{_COOPERATION}]|{_DUE.pattern}|{_WHO.pattern}", re.I
)
_KINDS = {"!": Kind.PROPOSAL, "!!": Kind.AGREED, "?": Kind.QUESTION}
_NARROW = str.maketrans("！？", "!?")
_PUNCTUATION = ".,;:!?)»”。，；：！？）"  # what is set close to the word before it


def parse(line: str, today: date) -> Captured:
    """Read a line. A deadline without a year is the next such day from ``today`` on.

    Who does it, a deadline or a kind of cooperation makes a line a proposal; in a question they are plain text.
    Of several kinds, deadlines and kinds of cooperation the first holds and the others are plain text.
    """
    pieces = list(_pieces(line, today))
    signs = [p.token.value for p in pieces if p.token and p.token.sort is Sort.KIND]
    question = signs[:1] == [Kind.QUESTION]
    tokens: list[Token] = []
    parts: list[str | None] = []
    for piece in pieces:
        token = _fitting(piece.token, tokens, question) if piece.token else None
        if token:
            tokens.append(token)
        parts.append(None if token else piece.text)
    return _captured(line, _joined(parts), tuple(tokens))


def _captured(line: str, text: str, tokens: tuple[Token, ...]) -> Captured:
    first = {token.sort: token.value for token in reversed(tokens)}
    proposed = any(t.sort in (Sort.RESPONSIBLE, Sort.DEADLINE, Sort.COOPERATION) for t in tokens)
    deadline = first.get(Sort.DEADLINE)
    return Captured(
        text=text,
        speaker=first.get(Sort.SPEAKER, ""),
        kind=Kind(first.get(Sort.KIND, Kind.PROPOSAL if proposed else Kind.STATEMENT)),
        responsible=tuple(dict.fromkeys(t.value for t in tokens if t.sort is Sort.RESPONSIBLE)),
        deadline=date.fromisoformat(deadline) if deadline else None,
        cooperation=first.get(Sort.COOPERATION, ""),
        check=Sort.CHECK in first,
        off_press=Sort.OFF_PRESS in first,
        raw=line,
        tokens=tokens,
    )


def _fitting(token: Token, before: list[Token], question: bool) -> Token | None:
    """Return what a token is after those before it: the second name is one of who does it; None is plain text."""
    seen = {t.sort for t in before}
    if token.sort is Sort.SPEAKER and Sort.SPEAKER in seen:
        token = Token(Sort.RESPONSIBLE, token.start, token.end, token.value)
    if token.sort in (Sort.KIND, Sort.DEADLINE, Sort.COOPERATION) and token.sort in seen:
        return None
    if question and token.sort in (Sort.RESPONSIBLE, Sort.DEADLINE, Sort.COOPERATION):
        return None
    return token


def _pieces(line: str, today: date) -> Iterator[_Piece]:
    """Cut a line into tokens and the text between them; together they are the whole line."""
    at = start = 0
    while at < len(line):
        free = at == 0 or line[at - 1].isspace()
        escaped = free and line[at] == "\\" and _ESCAPABLE.match(line, at + 1)
        token = _token(line, at, today) if free and not escaped else None
        if not escaped and not token:
            at += 1
            continue
        if start < at:
            yield _Piece(start, at, line[start:at])
        end = token.end if token else at + 2
        yield _Piece(at, end, line[at + (1 if escaped else 0) : end], token)
        at = start = end
    if start < at:
        yield _Piece(start, at, line[start:at])


def _token(line: str, at: int, today: date) -> Token | None:
    """Return the token that may begin at ``at``."""
    sign = line[at]
    if sign in _SPEAKER or (sign == '"' and not _closed(line, at)):
        return _named(Sort.SPEAKER, line, at, at + 1)
    if sign in _DOER:
        return _named(Sort.RESPONSIBLE, line, at, at + 1)
    if sign in _COOPERATION:
        return _named(Sort.COOPERATION, line, at, at + 1)
    if who := _WHO.match(line, at):
        return _named(Sort.RESPONSIBLE, line, at, who.end())
    if kind := _KIND.match(line, at):
        value = _KINDS.get(kind[0].translate(_NARROW))
        return Token(Sort.KIND, at, kind.end(), value) if value else None
    for sort, form in ((Sort.CHECK, _CHECK), (Sort.OFF_PRESS, _OFF_PRESS)):
        if found := form.match(line, at):
            return Token(sort, at, found.end())
    return _deadline(line, at, today)


def _deadline(line: str, at: int, today: date) -> Token | None:
    due = _DUE.match(line, at)
    found = dates.read(line, due.end(), today) if due else dates.relative(line, at, today)
    return Token(Sort.DEADLINE, at, found[0], found[1].isoformat()) if found else None


def _closed(line: str, at: int) -> bool:
    """Tell whether a straight quote opens a quotation that is closed further on, and so names nobody."""
    closing = line.find('"', at + 1)
    while closing >= 0 and (line[closing - 1].isspace() or line[closing - 1] == "\\"):
        closing = line.find('"', closing + 1)
    return closing >= 0


def _named(sort: Sort, line: str, at: int, start: int) -> Token | None:
    """Return a token with a name: one word (``_`` for a space), or several in quotes.

    A comma or colon after it belongs to it, and so does a full stop at the start of the line.
    """
    closing = _QUOTES.get(line[start : start + 1])
    if closing and line[at] != '"':
        end = line.find(closing, start + 1)
        value = line[start + 1 : end].strip() if end > 0 else ""
        end += 1
    else:
        word = _NAME.match(line, start)
        text = word[0] if word else ""
        if text.endswith(".") and not _INITIAL_AT_END.search(text):
            text = text.rstrip(".")
        value, end = " ".join(text.replace("_", " ").split()), start + len(text)
    if not value or "\n" in value:
        return None
    if line[end : end + 1] in tuple(",:，：" if line[:at].strip() else ",:，：."):
        end += 1
    return Token(sort, at, end, value)


def _joined(parts: list[str | None]) -> str:
    """Return the text without its tokens, whose places close up; a line break beside a token stays."""
    text, gap = "", False
    for part in parts:
        if part is None:
            gap = True
        elif gap and not part.strip():
            text += part  # Between two tokens: closed up with what follows.
        else:
            if gap:
                text, part = _closed_up(text, part)
            text, gap = text + part, False
    return text.strip()


def _closed_up(left: str, right: str) -> tuple[str, str]:
    head, tail = left.rstrip(), right.lstrip()
    if not head or not tail:
        return left, right
    space = left[len(head) :] + right[: len(right) - len(tail)]
    if tail[0] in _PUNCTUATION and tail == right:
        return head, tail
    return head, ("\n" * space.count("\n") or " ") + tail


def show(captured: Captured, today: date) -> str:
    """Print a line that reads as ``captured``: its tokens, then its text with backslashes where it needs them."""
    signs = {kind: sign for sign, kind in _KINDS.items()}
    tokens = [_name_token("@", captured.speaker)] if captured.speaker else []
    tokens += [signs[captured.kind]] if captured.kind in signs else []
    tokens += [_name_token(">", name) for name in captured.responsible]
    tokens += [f"due:{captured.deadline.isoformat()}"] if captured.deadline else []
    tokens += [_name_token("#", captured.cooperation)] if captured.cooperation else []
    tokens += ["~"] if captured.check else []
    tokens += ["//"] if captured.off_press else []
    text = escape(captured.text.strip(), today)
    return " ".join([*tokens, text] if text else tokens)


def name_token(name: str) -> str:
    """Return the token of the speaker of that name, as completion puts it into the line."""
    return _name_token("@", name)


def _name_token(sign: str, name: str) -> str:
    plain = sign + "_".join(name.split())
    read = _named(Sort.SPEAKER, plain, 0, 1)
    if read and read.end == len(plain) and read.value == name:
        return plain
    closing = next((pair for pair in _QUOTES.items() if pair[1] not in name), ('"', '"'))
    return f"{sign}{closing[0]}{name}{closing[1]}"


def escape(text: str, today: date) -> str:
    """Return ``text`` with a backslash before whatever would be read as a token."""
    printed = []
    for at, character in enumerate(text):
        free = at == 0 or text[at - 1].isspace()
        backslash = character == "\\" and _ESCAPABLE.match(text, at + 1)
        if free and (backslash or _token(text, at, today)):
            printed.append("\\")
        printed.append(character)
    return "".join(printed)


def being_named(line: str, caret: int) -> tuple[int, int, str] | None:
    """Return start, end and query of the name that is being typed at ``caret``, for completion; or None.

    The start is that of the sign; the query may still be empty.
    """
    start = caret
    while start > 0 and not line[start - 1].isspace():
        start -= 1
    word = line[start:caret]
    if not word or word[0] not in _SPEAKER + _DOER + '"':
        return None
    end = caret
    while end < len(line) and not line[end].isspace():
        end += 1
    return start, end, word[1:].lstrip('"«“').replace("_", " ")


def without(line: str, token: Token) -> str:
    """Return the line without a token, as when its chip is removed."""
    left, right = line[: token.start], line[token.end :]
    return left + right.lstrip(" ") if not left or left[-1].isspace() else left + right
