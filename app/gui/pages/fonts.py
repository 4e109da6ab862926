"""Fonts of a page: Qt's for drawing, and the line metrics that word processors reckon with."""

from __future__ import annotations

import re
import struct
from functools import lru_cache

from attrs import frozen
from PySide6.QtGui import QColor, QFont, QPen, QRawFont, QTextCharFormat, QTextLayout

from app.word.pages.model import Font

SCALE = 4.0
"""Layout units in a point."""

TWIP = SCALE / 20
"""A twentieth of a point in layout units: word processors reckon heights in whole ones."""

_UNNAMED = "MS Mincho"
"""The East Asian font of a document that names none."""

_BOLD = re.compile("bold|black|heavy|粗", re.I)
_STROKE = 1 / 24
"""How much thicker, in parts of the size, a letter is made bold that has no bold face."""

_RAISED = {
    "superscript": QTextCharFormat.VerticalAlignment.AlignSuperScript,
    "subscript": QTextCharFormat.VerticalAlignment.AlignSubScript,
}


@frozen
class Metrics:
    """Ascent and descent of a font's line in layout units; the font's own line gap stands above."""

    ascent: float
    descent: float

    @property
    def height(self) -> float:
        """The line's whole height."""
        return self.ascent + self.descent


@lru_cache(maxsize=512)
def qt_font(font: Font, east_asian: bool) -> QFont:
    """Return the Qt font of a run; its East Asian characters may have a font of their own."""
    family = (font.east_asian or font.latin) if east_asian else font.latin
    made = QFont()
    made.setFamilies([family, font.latin] if east_asian else [family])
    made.setPixelSize(max(1, round(font.size * SCALE)))
    made.setBold(font.bold and not (east_asian and _is_emboldened(family, font.latin)))
    made.setItalic(font.italic)
    made.setKerning(font.kerning)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferQuality)
    if font.caps:
        made.setCapitalization(QFont.Capitalization.AllUppercase)
    elif font.small_caps:
        made.setCapitalization(QFont.Capitalization.SmallCaps)
    if font.spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.spacing * SCALE)
    return made


@lru_cache(maxsize=64)
def _is_emboldened(*families: str) -> bool:
    """Tell whether Chinese in these fonts has no bold face, so that Qt would smear a thin one, the more the smaller."""
    made = QFont()
    made.setFamilies(list(families))
    made.setBold(True)
    layout = QTextLayout("\u4e2d", made)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return not any(_BOLD.search(run.rawFont().styleName()) for run in layout.glyphRuns())


@lru_cache(maxsize=512)
def metrics(font: Font, east_asian: bool) -> Metrics:
    """Return the line metrics of a run from the tables (hhea) of the font that stands for the one it names.

    As in word processors, a glyph taken from a third font does not count.
    """
    made = QFont(qt_font(font, east_asian))
    if east_asian:
        made.setFamilies([font.east_asian or _UNNAMED])
    raw = QRawFont.fromFont(made)
    table = bytes(raw.fontTable("hhea").data())
    units = raw.unitsPerEm()
    if len(table) < 10 or not units:
        return Metrics(raw.ascent() + raw.leading(), raw.descent())
    ascent, descent, gap = struct.unpack(">hhh", table[4:10])
    size = made.pixelSize() / units
    return Metrics(round((ascent + gap) * size / TWIP) * TWIP, round(-descent * size / TWIP) * TWIP)


@lru_cache(maxsize=512)
def char_format(font: Font, east_asian: bool) -> QTextCharFormat:
    """Return the format that draws a run."""
    made = QTextCharFormat()
    made.setFont(qt_font(font, east_asian))
    made.setForeground(QColor(f"#{font.color or '000000'}"))
    if font.bold and not made.font().bold():
        made.setTextOutline(QPen(made.foreground(), font.size * SCALE * _STROKE))
    made.setFontUnderline(font.underline)
    made.setFontStrikeOut(font.strike)
    if font.shade:
        made.setBackground(QColor(f"#{font.shade}"))
    if font.raised in _RAISED:
        made.setVerticalAlignment(_RAISED[font.raised])
    return made


def is_east_asian(char: str, before: bool) -> bool:
    """Tell whether a character is set in the East Asian font; a neutral one goes with what stands before."""
    code = ord(char)
    if code < 0x2010:
        return False
    if code < 0x2E80:
        return before
    return code <= 0xD7FF or 0xF900 <= code <= 0xFAFF or 0xFE30 <= code <= 0xFFEF or code >= 0x20000
