"""What was agreed, across meetings, as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Protocol

from app.domain.model import Fulfilment, ProposalStatus
from app.domain.names import PersonName
from app.domain.text import Text
from app.exchange import sheets
from app.exchange.sheets import Sheet
from app.language import names

HEADS = (
    "Agreed on",
    "Meeting",
    "Partner",
    "What",
    "Responsible",
    "Due",
    "Status",
    "Done",
    "Note",
    "Last mention",
)


class Held(Protocol):
    """The meeting where something was agreed."""

    @property
    def date(self) -> str:
        """Its first day, ISO 8601."""
        ...

    @property
    def title(self) -> Text:
        """Its title."""
        ...


class Named(Protocol):
    """A partner."""

    @property
    def name(self) -> Text:
        """Its name."""
        ...


class Agreed(Protocol):
    """An agreed proposal: where, with whom, who does it by when, and what became of it."""

    @property
    def meeting(self) -> Held:
        """The meeting of the agreement."""
        ...

    @property
    def partners(self) -> tuple[Named, ...]:
        """Those it was agreed with."""
        ...

    @property
    def text(self) -> Text:
        """What was agreed."""
        ...

    @property
    def status(self) -> ProposalStatus:
        """Agreed, or with a reservation."""
        ...

    @property
    def fulfilment(self) -> Fulfilment:
        """What became of it."""
        ...

    @property
    def note(self) -> str:
        """What is noted about that."""
        ...

    @property
    def due(self) -> date | None:
        """The day by which it is to be done."""
        ...

    @property
    def responsible(self) -> tuple[PersonName | Text, ...]:
        """Who is to do it."""
        ...

    @property
    def last_mention(self) -> str:
        """The day it was last spoken of, ISO 8601."""
        ...


def to_xlsx(
    commitments: Iterable[Agreed],
    language: str,
    *,
    heads: Sequence[str] = HEADS,
    word: Callable[[ProposalStatus | Fulfilment], str] = str,
) -> bytes:
    """Return a workbook of commitments; ``heads`` and ``word`` say columns and statuses in the reader's language."""
    rows = tuple(_row(each, language, word) for each in commitments)
    return sheets.to_xlsx([Sheet("Commitments", tuple(heads), rows)])


def _row(each: Agreed, language: str, word: Callable[[ProposalStatus | Fulfilment], str]) -> tuple[str, ...]:
    return (
        each.meeting.date,
        each.meeting.title.best(language),
        "; ".join(partner.name.best(language) for partner in each.partners),
        each.text.best(language),
        "; ".join(_name(who, language) for who in each.responsible),
        each.due.isoformat() if each.due else "",
        word(each.status),
        word(each.fulfilment),
        each.note,
        each.last_mention,
    )


def _name(who: PersonName | Text, language: str) -> str:
    return who.best(language) if isinstance(who, Text) else names.full(who, language).text
