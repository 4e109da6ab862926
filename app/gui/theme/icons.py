"""The program's own icons: strokes on a grid of 24, tinted with the palette's colours."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from app import places
from app.gui.theme.growing import growth

_PROPERTY = "iconName"
_ROLE = "iconRole"
_SIZES = (16, 20, 24)


def pixmap(name: str, colour: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Draw an icon of ``size`` logical pixels in a ``#rrggbb`` colour."""
    return _drawn(name, colour, size, ratio)


def icon(name: str, colour: str, chosen: str = "") -> QIcon:
    """Make an icon of one colour, and of another where its button is checked."""
    return _icon(name, colour, chosen or colour, growth())


def set_icon(button: QAbstractButton, name: str, role: QPalette.ColorRole | None = None) -> None:
    """Give a button an icon that follows the palette, or none; ``role`` is that of its colour."""
    button.setProperty(_PROPERTY, name)
    button.setProperty(_ROLE, (role or QPalette.ColorRole.ButtonText).value)
    if name:
        _tint(button)
    else:
        button.setIcon(QIcon())


def tint_all(widgets: Iterable[QWidget]) -> None:
    """Tint the icons of these widgets anew, after a change of palette."""
    for widget in widgets:
        if isinstance(widget, QAbstractButton) and widget.property(_PROPERTY):
            _tint(widget)


def tinted_file(name: str, colour: str) -> str:
    """Return a file with the icon in that colour, for style sheets, which cannot tint."""
    path = _folder() / f"{name}-{colour.lstrip('#')}.svg"
    if not path.exists():
        path.write_text(_source(name).replace("currentColor", colour), encoding="utf-8")
    return path.as_posix()


def _tint(button: QAbstractButton) -> None:
    role = QPalette.ColorRole(button.property(_ROLE))
    colours = button.palette()
    checked = colours.color(QPalette.ColorRole.Accent).name() if button.isCheckable() else ""
    button.setIcon(icon(button.property(_PROPERTY), colours.color(role).name(), checked))


@cache
def _icon(name: str, colour: str, chosen: str, grown: float) -> QIcon:
    made = QIcon()
    for size in sorted({*_SIZES, *(round(size * grown) for size in _SIZES)}):
        for ratio in (1.0, 2.0):
            made.addPixmap(_drawn(name, colour, size, ratio))
            if chosen != colour:
                made.addPixmap(_drawn(name, chosen, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
                made.addPixmap(_drawn(name, chosen, size, ratio), QIcon.Mode.Active, QIcon.State.On)
    return made


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    canvas = QPixmap(round(size * ratio), round(size * ratio))
    canvas.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(canvas)
    try:
        renderer.render(painter, QRectF(0, 0, canvas.width(), canvas.height()))
    finally:
        painter.end()
    canvas.setDevicePixelRatio(ratio)
    return canvas


@cache
def _source(name: str) -> str:
    return (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="protocolist-icons-"))
