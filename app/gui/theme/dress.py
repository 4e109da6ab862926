"""Puts the tokens on an application: palette, style sheet, font."""

from __future__ import annotations

import string
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app import places
from app.gui.theme import icons, tokens
from app.gui.theme.growing import SMALLEST, growth
from app.gui.theme.tokens import DARK, LIGHT, Colours

_FALLBACK_FAMILIES = ("Inter", "Noto Sans", "Liberation Sans")
_NO_CHOICE = {"Sans Serif", "sans-serif", "sans", "DejaVu Sans", ""}
_GROWING = (5, 7, 8, 10, 12, 15, 16, 20, 22)
"""Pixels of the style sheet that grow with the type, as ``$px16``."""
_FIELD = 22
"""The least height of what is in a field of one line; an area of one line is as high as such a field."""


class Scheme(StrEnum):
    """Which palette: the system's choice, or ours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def system_is_dark() -> bool:
    """Tell whether the system asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(application: QApplication, scheme: Scheme = Scheme.SYSTEM, scale: float = 1.0) -> None:
    """Dress the application in a palette; ``scale`` multiplies the size of type."""
    dark = scheme == Scheme.DARK or (scheme == Scheme.SYSTEM and system_is_dark())
    chosen = DARK if dark else LIGHT
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    base = _base_font(application, scale)
    sheet = style_sheet(chosen, base.pointSizeF(), QFontMetrics(base).lineSpacing())
    if application.styleSheet() == sheet and application.font() == base:
        return  # Every widget would be polished again.
    application.setFont(base)
    application.setPalette(palette(chosen))
    application.setStyleSheet(sheet)
    icons.tint_all(application.allWidgets())


def colours(widget: QWidget) -> Colours:
    """Return the colours a widget is drawn with."""
    return DARK if widget.palette().color(QPalette.ColorRole.Text).lightness() > 128 else LIGHT


def font(share: float = tokens.BODY, *, bold: bool = False, tabular: bool = False) -> QFont:
    """Return the application's font at a share of its size; ``tabular`` sets figures in columns."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * share)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def palette(chosen: Colours) -> QPalette:
    """Make the palette of these colours."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: chosen.surface,
        role.WindowText: chosen.text,
        role.Base: chosen.raised,
        role.AlternateBase: chosen.side,
        role.Text: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.Button: chosen.raised,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.bad,
        role.Highlight: chosen.selection,
        role.HighlightedText: chosen.text,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.ToolTipBase: chosen.raised,
        role.ToolTipText: chosen.text,
        role.Light: chosen.hover,
        role.Midlight: chosen.line,
        role.Mid: chosen.edge,
        role.Dark: chosen.muted,
        role.Shadow: chosen.shadow,
        role.Accent: chosen.accent,
    }
    made = QPalette()
    for each, colour in pairs.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(chosen.muted))
    return made


def style_sheet(chosen: Colours, points: float, line: int = 16) -> str:
    """Fill the style sheet with colours, sizes for a type and its lines' height, and the places of its icons."""
    sizes = {
        name.lower() + "_size": f"{points * getattr(tokens, name):.2f}pt"
        for name in ("SMALL", "BODY", "LEAD", "HEADING", "TITLE", "DISPLAY")
    }
    spaces = {
        name.lower(): f"{getattr(tokens, name)}px"
        for name in ("HAIR", "TIGHT", "GAP", "ROOM", "WIDE", "RADIUS", "RADIUS_SMALL", "RADIUS_PILL", "ROW")
    }
    grown = {f"px{pixels}": f"{round(pixels * growth(points))}px" for pixels in _GROWING}
    spaces["radius_pill"] = (
        f"{max(tokens.RADIUS_PILL, int(line * tokens.SMALL / 2))}px"  # Half its height at most.
    )
    around = max(_FIELD, line) + 2 * tokens.TIGHT - line - 1
    area = {"area_above": f"{around - around // 2}px", "area_below": f"{around // 2}px"}
    marks = {
        f"icon_{name}": icons.tinted_file(name, colour)
        for name, colour in (
            ("chevron-down", chosen.muted),
            ("chevron-up", chosen.muted),
            ("check", chosen.on_accent),
        )
    }
    source = (places.resources() / "style" / "window.qss").read_text(encoding="utf-8")
    values = {
        **tokens.by_name(chosen),
        **sizes,
        **spaces,
        **grown,
        **area,
        **{k.replace("-", "_"): v for k, v in marks.items()},
    }
    return string.Template(source).substitute(values)


def _base_font(application: QApplication, scale: float) -> QFont:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    base = QFont(system)
    if system.family() in _NO_CHOICE:
        installed = set(QFontDatabase.families())
        base.setFamily(next((name for name in _FALLBACK_FAMILIES if name in installed), system.family()))
    points = system.pointSizeF() if system.pointSizeF() > 0 else system.pixelSize() * 0.75
    base.setPointSizeF(max(points, SMALLEST) * scale)
    return base
