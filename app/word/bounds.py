"""How large a value may grow, checked before it does: operations, filters, and whatever is written as text."""

import re
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from app.word.faults import LimitError
from app.word.limits import Limits

WIDE = re.compile(r"\d{4,}|\*")
WIDEST = 1000

# Filters that take a number of copies, columns or places.
_NUMBERED = ("center", "indent", "wordwrap", "batch", "slice", "tojson", "truncate", "round")
# Filters that write out whatever they are given.
_WRITING = "string upper lower title capitalize trim join striptags wordcount urlencode".split()
# Everything is escaped on its way out, once, whatever the template says.
_ESCAPING = ("e", "escape", "forceescape", "safe")


def check_size(limits: Limits, size: int) -> None:
    """Raise LimitError for a value longer than the limit."""
    if size > limits.value:
        raise LimitError(f"A value would be longer than {limits.value:,} characters.")


def weight(value: Any, bound: int) -> int:
    """Return how many values and characters a value holds, through and through; raises LimitError past the bound."""
    total, waiting = 0, [value]
    while waiting:
        at = waiting.pop()
        total += 1
        if isinstance(at, str):
            total += len(at)
        elif isinstance(at, Mapping):
            total += len(at)
            waiting.extend(at.values())
        elif isinstance(at, (list, tuple, set, frozenset)):
            total += len(at)
            if total <= bound:
                waiting.extend(at)
        if total > bound:
            raise LimitError(f"A value holds more than {bound:,} others and characters.")
    return total


def said(value: Any, limits: Limits) -> str:
    """Return a value as text, unless that would be too long."""
    if isinstance(value, (list, tuple, dict, set, frozenset)):
        weight(value, limits.value)
    return str(value)


def check_operands(limits: Limits, operator: str, left: Any, right: Any) -> None:
    """Raise LimitError for an operation whose result would be too large."""
    if operator == "%":
        weight(right, limits.value)
        if isinstance(left, str) and WIDE.search(left):
            raise LimitError("A format may not be wider than 999 characters.")
    elif operator == "+":
        if isinstance(left, (str, list, tuple)) and isinstance(right, (str, list, tuple)):
            check_size(limits, len(left) + len(right))
    elif isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() * (abs(right) if operator == "**" else 1) + right.bit_length()
        if bits > limits.number_bits:
            raise LimitError("A number would be too large.")
    elif operator == "*":
        for sequence, times in ((left, right), (right, left)):
            if isinstance(sequence, (str, list, tuple)) and isinstance(times, int):
                check_size(limits, len(sequence) * times)


def bounded_filters(filters: Mapping[str, Any], limits: Limits) -> dict[str, Callable[..., Any]]:
    """Return Jinja's filters that could multiply text, bounded, and the engine's own for cells."""

    def formatted(value: Any, *args: Any, **kwargs: Any) -> str:
        check_operands(limits, "%", str(value), [*args, *kwargs.values()])
        return str(value) % (kwargs or args)

    def replaced(value: Any, old: str, new: str, count: int = -1) -> str:
        text = said(value, limits)
        check_size(limits, len(text) + text.count(str(old)) * len(str(new)))
        return text.replace(str(old), str(new), count)

    return {
        **{name: _numbers_bounded(name, filters[name]) for name in _NUMBERED},
        **{name: _texts_bounded(filters[name], limits) for name in _WRITING},
        **dict.fromkeys(_ESCAPING, _same),
        "format": formatted,
        "replace": replaced,
        "_span": _span,
        "_color": _color,
    }


def _numbers_bounded(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(original)
    def bounded(*args: Any, **kwargs: Any) -> Any:
        # The first is the value itself, or what Jinja passes before it.
        for argument in (*args[1:], *kwargs.values()):
            if isinstance(argument, int) and abs(argument) > WIDEST:
                raise LimitError(f"{argument} is too large a number for “{name}”.")
        return original(*args, **kwargs)

    return bounded


def _texts_bounded(original: Callable[..., Any], limits: Limits) -> Callable[..., Any]:
    @wraps(original)
    def bounded(*args: Any, **kwargs: Any) -> Any:
        for argument in (*args, *kwargs.values()):
            if isinstance(argument, (list, tuple, dict, set, frozenset)):
                weight(argument, limits.value)
        return original(*args, **kwargs)

    return bounded


def _same(value: Any) -> Any:
    """Return the value: everything is escaped on its way out, once, whatever the template says."""
    return value


def _span(value: Any) -> str:
    """Return how many columns a cell spans; never fewer than one."""
    return str(max(1, min(int(value or 1), 1000)))


def _color(value: Any) -> str:
    """Return a fill as six hexadecimal digits, or "auto" for none."""
    color = str(value or "auto").strip().removeprefix("#").upper()
    if color == "AUTO":
        return "auto"
    if not re.fullmatch("[0-9A-F]{6}", color):
        raise ValueError(f"“{value}” is no colour; write six hexadecimal digits, such as FFDD00.")
    return color
