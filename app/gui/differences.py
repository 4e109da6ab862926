"""How a difference between two texts looks: struck out what went, underlined and bold what came; never colour alone."""

from __future__ import annotations

import html
from collections.abc import Iterable

from app.gui.theme import Colours
from app.language.differences import Kind, Part


def as_html(parts: Iterable[Part], colours: Colours) -> str:
    """Return the parts as rich text."""
    return "".join(_part(part, colours) for part in parts)


def _part(part: Part, colours: Colours) -> str:
    said = html.escape(part.text).replace("\n", "<br>").replace("\t", " &nbsp; ")
    if part.kind is Kind.OUT:
        return f'<s style="color:{colours.bad}">{said}</s>'
    if part.kind is Kind.IN:
        return f'<u style="color:{colours.good}"><b>{said}</b></u>'
    return said
