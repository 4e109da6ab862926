"""How the window looks: tokens, the palette and style made from them, icons tinted from it."""

from app.gui.theme.dress import Scheme, apply, colours, font, system_is_dark
from app.gui.theme.growing import growth, scaled
from app.gui.theme.icons import icon, pixmap, set_icon
from app.gui.theme.tokens import DARK, GAP, HAIR, LIGHT, ROOM, ROW, TIGHT, VAST, WIDE, Colours

__all__ = [
    "DARK",
    "GAP",
    "HAIR",
    "LIGHT",
    "ROOM",
    "ROW",
    "TIGHT",
    "VAST",
    "WIDE",
    "Colours",
    "Scheme",
    "apply",
    "colours",
    "font",
    "growth",
    "icon",
    "pixmap",
    "scaled",
    "set_icon",
    "system_is_dark",
]
