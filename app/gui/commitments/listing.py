"""The words of the list of commitments, and which of them are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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
    from app.archive import Commitment, Partner, Standing

SOON = timedelta(days=14)
_AHEAD = 40
"""So many commitments are read together: a screen and a half."""


class Read:
    """What is known of each commitment, read from the archive when somebody looks, with those below it."""

    def __init__(
        self, order: Sequence[Standing], read: Callable[[Sequence[Standing]], Sequence[Commitment]]
    ) -> None:
        self._order, self._read = order, read
        self._at = {one.id: at for at, one in enumerate(order)}
        self._known: dict[str, Commitment] = {}

    def __getitem__(self, id: str) -> Commitment:
        """Return a commitment. Raises ArchiveError."""
        if id not in self._known:
            at = self._at[id]
            asked = self._order[at : at + _AHEAD]
            self._known.update(zip((one.id for one in asked), self._read(asked), strict=True))
        return self._known[id]


def partner(partners: Iterable[Partner], language: str) -> str:
    """Return the other parties' names."""
    named = [name for other in partners if (name := other.name.best(language))]
    return ", ".join(named) or QCoreApplication.translate("Commitments", "Without a partner")


def wanted(each: Standing, show: str, today: date) -> bool:
    """Tell whether a commitment is among those ``show``n: open, overdue, soon or all."""
    return show == "all" or show in kinds(each, today)


def kinds(each: Standing, today: date) -> tuple[str, ...]:
    """Return among which a commitment is shown, beside all of them."""
    if each.fulfilment is not Fulfilment.OPEN:
        return ()
    if each.due is None or each.due > today + SOON:
        return ("open",)
    return ("open", "overdue" if each.due < today else "soon")


def under_partners(
    standing: Iterable[Standing], language: str
) -> tuple[list[tuple[str, str]], list[Standing]]:
    """Put a heading above each partner's commitments, partners by name; return also all in that order.

    Partners that the directory knows are one under whatever name they came: the newest is shown.
    """
    groups: dict[frozenset[str], list[Standing]] = {}
    for each in standing:
        groups.setdefault(each.partner_keys, []).append(each)
    named = {
        key: partner(max(held, key=lambda one: one.last_mention).partners, language)
        for key, held in groups.items()
    }
    rows: list[tuple[str, str]] = []
    order: list[Standing] = []
    for key in sorted(groups, key=lambda key: (not key, named[key].casefold())):
        rows.append(("", f"{named[key]}  ·  {len(groups[key])}"))
        rows.extend((one.id, "") for one in groups[key])
        order.extend(groups[key])
    return rows, order


def line_of(each: Commitment, id: str, language: str, today: date) -> Line:
    """Return the line of a commitment."""
    word, tone = standing_of(each, today)
    responsible = ", ".join(name(who, language) for who in each.responsible)
    nobody = QCoreApplication.translate("Commitments", "no one responsible")
    meeting = each.meeting.title.best(language)
    day = when.show_date(date.fromisoformat(each.meeting.date), language) if each.meeting.date else ""
    return Line(
        each.text.best(language),
        id,
        when.show_date(each.due, language) or QCoreApplication.translate("Commitments", "no date"),
        " · ".join(part for part in (each.note, responsible or nobody, day, meeting) if part),
        word,
        tone,
    )


def name(who: PersonName | Text, language: str) -> str:
    """Return the name of a person or a party."""
    return who.best(language) if isinstance(who, Text) else derive.display(who, language)


def standing_of(each: Commitment | Standing, today: date) -> tuple[str, str]:
    """Return how a commitment stands, in a word with its tone."""
    if each.fulfilment is Fulfilment.DONE:
        return QCoreApplication.translate("Commitments", "done"), "good"
    if each.fulfilment is Fulfilment.CANCELLED:
        return QCoreApplication.translate("Commitments", "cancelled"), ""
    if each.due is not None and each.due < today:
        return QCoreApplication.translate("Commitments", "overdue"), "bad"
    if each.due is not None and each.due <= today + SOON:
        return QCoreApplication.translate("Commitments", "due soon"), "warn"
    return QCoreApplication.translate("Commitments", "open"), "accent"
