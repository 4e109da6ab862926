"""Misspelt words underlined where one types, by the dictionaries of the system; nothing where there are none."""

from app.gui.spelling.menu import open_menu, open_suggestions
from app.gui.spelling.service import Spelling, watch

__all__ = ["Spelling", "open_menu", "open_suggestions", "watch"]
