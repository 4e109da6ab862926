"""Bytes of text files into text, in the encodings that our users' programs write."""

from app.errors import ProtocolistError


def decoded(content: bytes, place: str) -> str:
    """Return a text: UTF-8 or UTF-16, failing these Windows Cyrillic or GB18030, whichever reads as words.

    Raises ProtocolistError for what is no text.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content:
        raise ProtocolistError(
            "This is not a text file.", place=place, remedy="Save it as plain text, .csv or .xlsx."
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _without_mark(content)


def _without_mark(content: bytes) -> str:
    cyrillic = content.decode("cp1251", errors="replace")
    try:
        chinese = content.decode("gb18030")
    except UnicodeDecodeError:
        return cyrillic
    letters = sum(char.isalpha() for char in cyrillic)
    natural = sum("а" <= char <= "я" for char in cyrillic)
    return cyrillic if letters and natural > 0.6 * letters else chinese
