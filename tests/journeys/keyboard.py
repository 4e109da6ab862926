"""A keyboard and a mouse of an X server: the events pass the server on their way, as those of a real device do.

The keyboard has a key for every letter it is made for, whatever the script, as a layout would.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable

NAMED = {
    "Shift": 0xFFE1,
    "Ctrl": 0xFFE3,
    "Alt": 0xFFE9,
    "Return": 0xFF0D,
    "Tab": 0xFF09,
    "Escape": 0xFF1B,
    "BackSpace": 0xFF08,
    "Delete": 0xFFFF,
    "Up": 0xFF52,
    "Down": 0xFF54,
    "Left": 0xFF51,
    "Right": 0xFF53,
    "Home": 0xFF50,
    "End": 0xFF57,
    "Insert": 0xFF63,
    **{f"F{number}": 0xFFBD + number for number in range(1, 13)},
}
_SPARE = [code for code in range(150, 256) if code not in range(203, 208)]
"""Codes of media keys, which nothing here presses; 203 to 207 are modifiers."""


class Keyboard:
    """Keys and buttons pressed on the server of ``display``."""

    def __init__(self, display: str, letters: Iterable[str] = ()) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise OSError(f"no X server at {display}")
        self._keys = {
            self._x.XkbKeycodeToKeysym(self._display, code, 0, level): (code, level)
            for level in (1, 0)
            for code in range(8, 150)
        }
        self._lay(letters)

    def __contains__(self, letter: str) -> bool:
        """Tell whether there is a key for a letter."""
        return _sign(letter) in self._keys

    def type(self, text: str) -> None:
        """Press the key of each letter."""
        for letter in text:
            self._press(*self._keys[_sign(letter)])
        self._x.XSync(self._display, 0)

    def press(self, *names: str) -> None:
        """Press keys together: ``press("Ctrl", "a")``."""
        codes = [self._keys[NAMED.get(name) or _sign(name)][0] for name in names]
        for code in codes:
            self._key(code, True)
        for code in reversed(codes):
            self._key(code, False)
        self._x.XSync(self._display, 0)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Press a button of the mouse there; 4 and 5 turn the wheel."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        for down in (True, False):
            self._test.XTestFakeButtonEvent(self._display, button, down, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def focus(self, window: int) -> None:
        """Give a window the keys, which a window manager would do."""
        self._x.XSetInputFocus(self._display, ctypes.c_ulong(window), 2, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def _press(self, code: int, level: int) -> None:
        shift = self._keys[NAMED["Shift"]][0]
        if level:
            self._key(shift, True)
        self._key(code, True)
        self._key(code, False)
        if level:
            self._key(shift, False)

    def _key(self, code: int, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))

    def _lay(self, letters: Iterable[str]) -> None:
        """Put the letters that no key has on spare ones, small and capital together."""
        pairs = dict.fromkeys((c.lower(), c.upper()) for c in letters if _sign(c) not in self._keys)
        for code, pair in zip(_SPARE, pairs, strict=False):
            signs = [_sign(c[0]) for c in pair]
            row = (ctypes.c_ulong * 2)(*signs)
            self._x.XChangeKeyboardMapping(self._display, code, 2, row, 1)
            for level in (1, 0):
                self._keys[signs[level]] = (code, level)
        self._x.XSync(self._display, 0)


def _sign(letter: str) -> int:
    """Return the X key symbol of a letter."""
    code = ord(letter)
    return code if code < 0x100 else 0x01000000 | code
