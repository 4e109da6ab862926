"""Labels and buttons by what they are for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget


def label(text: str = "", kind: str = "", *, tone: str = "", wrap: bool = False) -> QLabel:
    """Make a label; ``kind`` is title, heading, lead, strong, small, caption, muted or display."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("type", kind)
    if tone:
        made.setProperty("tone", tone)
    return made


def heading(text: str = "") -> QLabel:
    """Make the heading of a page."""
    return label(text, "title")


def caption(text: str, field: QWidget | None = None) -> QLabel:
    """Make the small name above a field."""
    made = label(text, "caption")
    if field is not None:
        made.setBuddy(field)
    return made


def button(text: str, role: str = "") -> QPushButton:
    """Make a push button; ``role`` is primary, quiet, link or danger."""
    made = QPushButton(text)
    made.setAutoDefault(True)  # Enter presses it too, on every desktop.
    if role:
        made.setProperty("role", role)
    return made


def line_across() -> QFrame:
    """Make a quiet line."""
    made = QFrame()
    made.setProperty("quiet", "bottom")
    made.setFixedHeight(1)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def set_kind(widget: QWidget, **properties: str | bool) -> None:
    """Change properties the style sheet goes by, and have it look again if one differs."""
    different = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in different.items():
        widget.setProperty(name, value)
    if different:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
