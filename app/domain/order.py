"""Sparse position keys: strings that compare in order, with room between any two.

A key is a whole number and a fraction in base 36. The first character tells how many digits the number has:
``n`` one, ``o`` two … upwards, ``m`` one, ``l`` two … below zero. Rows appended one after another get the keys of
`keys`; a row put between two others gets a fraction, and no other row changes.
"""

import re

from app.domain.errors import DomainError

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_FORM = re.compile(r"[a-z][0-9a-z]*")
_FIRST = "n0"


def valid(key: str) -> bool:
    """Tell whether ``key`` is a position key."""
    if not _FORM.fullmatch(key) or len(key) < 1 + _width(key[0]):
        return False
    return not key[1 + _width(key[0]) :].endswith("0")


def key_between(before: str | None, after: str | None) -> str:
    """Return a key greater than ``before`` and less than ``after``; None means there is no neighbour.

    Raises DomainError where the neighbours are not in order.
    """
    for key in (before, after):
        if key is not None and not valid(key):
            raise DomainError(f"“{key}” is not a position key.")
    if before is not None and after is not None and before >= after:
        raise DomainError(f"There is no room between the positions “{before}” and “{after}”.")
    if before is None:
        return _FIRST if after is None else _below(after)
    whole, fraction = _parts(before)
    if after is None:
        return _step(whole, up=True)
    limit, rest = _parts(after)
    if whole == limit:
        return whole + _middle(fraction, rest)
    following = _step(whole, up=True)
    return following if following < after else whole + _middle(fraction, "")


def keys(count: int) -> tuple[str, ...]:
    """Return the keys of ``count`` rows appended one after another."""
    return tuple(key(index) for index in range(count))


def key(index: int) -> str:
    """Return the key of the row appended as number ``index``, counted from 0."""
    width = 1
    while index >= 36**width:
        index -= 36**width
        width += 1
    return chr(ord("n") + width - 1) + _digits(index, width)


def _width(first: str) -> int:
    return ord(first) - ord("n") + 1 if first >= "n" else ord("m") - ord(first) + 1


def _parts(key: str) -> tuple[str, str]:
    end = 1 + _width(key[0])
    return key[:end], key[end:]


def _below(key: str) -> str:
    whole, fraction = _parts(key)
    return whole if fraction else _step(whole, up=False)


def _digits(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits


def _step(whole: str, *, up: bool) -> str:
    """Return the next whole key up or down."""
    first, width = whole[0], len(whole) - 1
    number = int(whole[1:], 36) + (1 if up else -1)
    if 0 <= number < 36**width:
        return first + _digits(number, width)
    following = chr(ord(first) + (1 if up else -1))
    if not "a" <= following <= "z":
        raise DomainError("There are no more positions at this end of the list.")
    return following + ("0" if up else "z") * _width(following)


def _middle(low: str, high: str) -> str:
    """Return a fraction between two; ``high`` empty means one."""
    shared = 0
    while high and shared < len(high) and (low[shared : shared + 1] or "0") == high[shared]:
        shared += 1
    if shared:
        return high[:shared] + _middle(low[shared:], high[shared:])
    first = _DIGITS.index(low[0]) if low else 0
    last = _DIGITS.index(high[0]) if high else 36
    if last - first > 1:
        return _DIGITS[(first + last) // 2]
    if len(high) > 1:
        return high[0]
    return _DIGITS[first] + _middle(low[1:], "")
