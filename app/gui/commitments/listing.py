"""The words of the list of commitments, and which of them are shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain import derive
from app.domain.model import Fulfilment
from app.domain.names import PersonName
from app.domain.text import Text
from app.gui import when
from app.gui.widgets import Line

if TYPE_CHECKING:
    from app.archive import Commitment

SOON = timedelta(days=14)


def key(each: Commitment) -> str:
    """Return what tells a commitment from all others."""
    return f"{each.meeting.id}/{each.proposal}"


def partner(each: Commitment, language: str) -> str:
    """Return the other parties' names."""
    named = [name for other in each.partners if (name := other.name.best(language))]
    return ", ".join(named) or QCoreApplication.translate("Commitments", "Without a partner")


def wanted(each: Commitment, show: str, today: date) -> bool:
    """Tell whether a commitment is among those ``show``n: open, overdue, soon or all."""
    is_open = each.fulfilment is Fulfilment.OPEN
    if show == "overdue":
        return is_open and each.due is not None and each.due < today
    if show == "soon":
        return is_open and each.due is not None and today <= each.due <= today + SOON
    return show == "all" or is_open


def fits(each: Commitment, typed: str) -> bool:
    """Tell whether every word typed is in the text, a partner's or responsible's name, in any language."""
    texts = [
        each.text,
        *(other.name for other in each.partners),
        *(r for r in each.responsible if isinstance(r, Text)),
    ]
    said = [variant.text for text in texts for variant in text.variants]
    said += [name(who, language) for who in each.responsible for language in ("en", "ru", "zh")]
    whole = " ".join(said).casefold()
    return all(word in whole for word in typed.casefold().split())


def under_partners(commitments: Iterable[Commitment], language: str) -> list[tuple[str, str]]:
    """Put a heading above each partner's commitments, partners by name."""
    groups: dict[str, list[Commitment]] = {}
    for each in commitments:
        groups.setdefault(partner(each, language), []).append(each)
    return [
        row
        for heading in sorted(groups)
        for row in (("", heading), *((key(each), "") for each in groups[heading]))
    ]


def line_of(each: Commitment, language: str, today: date) -> Line:
    """Return the line of a commitment."""
    word, tone = _standing(each, today)
    responsible = ", ".join(name(who, language) for who in each.responsible)
    nobody = QCoreApplication.translate("Commitments", "no one responsible")
    meeting = each.meeting.title.best(language)
    day = when.show_date(date.fromisoformat(each.meeting.date), language) if each.meeting.date else ""
    return Line(
        each.text.best(language),
        key(each),
        when.show_date(each.due, language) or QCoreApplication.translate("Commitments", "no date"),
        " · ".join(part for part in (responsible or nobody, meeting, day, each.note) if part),
        word,
        tone,
    )


def name(who: PersonName | Text, language: str) -> str:
    """Return the name of a person or a party."""
    return who.best(language) if isinstance(who, Text) else derive.display(who, language)


def _standing(each: Commitment, today: date) -> tuple[str, str]:
    if each.fulfilment is Fulfilment.DONE:
        return QCoreApplication.translate("Commitments", "done"), "good"
    if each.fulfilment is Fulfilment.CANCELLED:
        return QCoreApplication.translate("Commitments", "cancelled"), ""
    if each.due is not None and each.due < today:
        return QCoreApplication.translate("Commitments", "overdue"), "bad"
    if each.due is not None and each.due <= today + SOON:
        return QCoreApplication.translate("Commitments", "due soon"), "warn"
    return QCoreApplication.translate("Commitments", "open"), "accent"
