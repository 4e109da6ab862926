"""What changed from one wording to the next, word by word. No Qt."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from html import escape

from attrs import frozen

_WORD = re.compile(r"[\u3400-\u9fff]|\w+\s*|[^\w\s]\s*|\s+")


@frozen
class Change:
    """A stretch of text: ``sign`` is ``+`` for what was added, ``-`` for what went, a space for what stayed."""

    sign: str
    text: str


def differences(old: str, new: str) -> tuple[Change, ...]:
    """Return the way from ``old`` to ``new``; what stayed and was added makes ``new``, without the added ``old``."""
    was, now = _WORD.findall(old), _WORD.findall(new)
    found: list[Change] = []
    for kind, i, j, k, n in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Change(" ", "".join(now[k:n])))
            continue
        if i < j:
            found.append(Change("-", "".join(was[i:j])))
        if k < n:
            found.append(Change("+", "".join(now[k:n])))
    return tuple(found)


def marked(old: str, new: str, gone: str, added: str) -> str:
    """Return the differences as rich text: what went is struck out, what was added underlined, in two colours."""
    parts = []
    for change in differences(old, new):
        text = escape(change.text).replace("\n", "<br>")
        if change.sign == "-":
            text = f'<s style="color:{gone}">{text}</s>'
        elif change.sign == "+":
            text = f'<u style="color:{added}">{text}</u>'
        parts.append(text)
    return "".join(parts)
