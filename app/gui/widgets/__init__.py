"""Widgets of the window, each in one look; ``python -m app.gui.gallery`` shows them in all their states."""

from app.gui.widgets.beside import Beside
from app.gui.widgets.chips import Badge, Chip, ChipButton, KeyHint, set_tone, signed
from app.gui.widgets.combo import Combo
from app.gui.widgets.elided import Elided, ElidedButton, paint_elided
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.flow import Flow
from app.gui.widgets.head import Head
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.labels import button, caption, heading, label, line_across, set_kind
from app.gui.widgets.lines import Line, LinesView
from app.gui.widgets.notices import Banner, NoticeArea, Toast
from app.gui.widgets.over import Over
from app.gui.widgets.panel import Panel
from app.gui.widgets.rows import Row, Rows
from app.gui.widgets.scroll import Column, focus
from app.gui.widgets.search import SearchField
from app.gui.widgets.section import Section
from app.gui.widgets.segments import Segments

__all__ = [
    "Badge",
    "Banner",
    "Beside",
    "Chip",
    "ChipButton",
    "Column",
    "Combo",
    "Elided",
    "ElidedButton",
    "EmptyState",
    "Flow",
    "Head",
    "IconButton",
    "KeyHint",
    "Line",
    "LinesView",
    "NoticeArea",
    "Over",
    "Panel",
    "Row",
    "Rows",
    "SearchField",
    "Section",
    "Segments",
    "Toast",
    "button",
    "caption",
    "focus",
    "heading",
    "label",
    "line_across",
    "paint_elided",
    "set_kind",
    "set_tone",
    "signed",
]
