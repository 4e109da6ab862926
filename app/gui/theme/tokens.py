"""What the window is drawn with: colours, spaces, radii and sizes of type, each named once."""

from __future__ import annotations

from attrs import fields, frozen


@frozen
class Colours:
    """A palette. Pairs that carry text keep a contrast of 4.5:1 or more (WCAG 2.2, success criterion 1.4.3)."""

    canvas: str  # behind pages of paper
    side: str  # rail, outline, inspector
    surface: str  # where one works
    raised: str  # fields, cards, popups
    line: str  # quiet borders
    edge: str  # borders of controls
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    tint: str  # accent, as a background
    tint_text: str
    good: str
    good_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    hover: str
    selection: str
    focus: str
    shadow: str


LIGHT = Colours(
    canvas="#e8e8e4",
    side="#f6f6f4",
    surface="#ffffff",
    raised="#ffffff",
    line="#e4e4e0",
    edge="#cfd2d2",
    text="#1b1e20",
    muted="#5f676c",
    accent="#0f6675",
    on_accent="#ffffff",
    accent_hover="#0b5562",
    tint="#e1eff1",
    tint_text="#0d5b69",
    good="#1d6b3f",
    good_tint="#e2f2e8",
    warn="#835200",
    warn_tint="#fdf0d0",
    bad="#a8261f",
    bad_tint="#fce6e4",
    hover="#eeeeeb",
    selection="#cfe6ea",
    focus="#0f7d90",
    shadow="#c6c6c2",
)

DARK = Colours(
    canvas="#0f1112",
    side="#15181a",
    surface="#1d2123",
    raised="#23282a",
    line="#2e3437",
    edge="#454d51",
    text="#e8ebec",
    muted="#9aa4a9",
    accent="#5bc0d3",
    on_accent="#062a31",
    accent_hover="#7acfde",
    tint="#17343a",
    tint_text="#73cbdb",
    good="#7fd09d",
    good_tint="#1a3324",
    warn="#e9b44f",
    warn_tint="#3a2b12",
    bad="#f2938b",
    bad_tint="#43201d",
    hover="#272d30",
    selection="#1f4a52",
    focus="#5bc0d3",
    shadow="#000000",
)

TEXT_PAIRS = (
    ("text", "surface"),
    ("text", "side"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "selection"),
    ("text", "tint"),
    ("text", "warn_tint"),
    ("text", "bad_tint"),
    ("text", "good_tint"),
    ("muted", "surface"),
    ("muted", "side"),
    ("muted", "raised"),
    ("muted", "canvas"),
    ("muted", "hover"),
    ("accent", "surface"),
    ("accent", "raised"),
    ("accent", "side"),
    ("accent", "warn_tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("tint_text", "tint"),
    ("good", "surface"),
    ("good", "good_tint"),
    ("warn", "surface"),
    ("warn", "side"),
    ("warn", "warn_tint"),
    ("bad", "surface"),
    ("bad", "side"),
    ("bad", "bad_tint"),
)
"""Every pair of a colour of text and what it stands on."""

# Spaces on a grid of 4 px.
HAIR, TIGHT, GAP, ROOM, WIDE, VAST = 2, 4, 8, 16, 24, 32

RADIUS, RADIUS_SMALL, RADIUS_PILL = 6, 4, 10

# Sizes of type, as shares of the system's.
SMALL, BODY, LEAD, HEADING, TITLE, DISPLAY = 0.86, 1.0, 1.1, 1.22, 1.34, 1.8

ROW = 32
"""Height of a control in pixels."""


def by_name(colours: Colours) -> dict[str, str]:
    """Return the colours by their names."""
    return {each.name: getattr(colours, each.name) for each in fields(Colours)}


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
