"""What was agreed, across meetings, as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.domain.commitments import Agreed
from app.domain.model import Fulfilment, ProposalStatus
from app.domain.names import PersonName
from app.domain.text import Text
from app.exchange import sheets
from app.exchange.sheets import Sheet
from app.files import Told, unheard
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
_DAYS = frozenset(HEADS.index(head) for head in ("Agreed on", "Due", "Last mention"))


def to_xlsx(
    commitments: Iterable[Agreed],
    language: str,
    *,
    heads: Sequence[str] = HEADS,
    word: Callable[[ProposalStatus | Fulfilment], str] = str,
    told: Told = unheard,
) -> bytes:
    """Return a workbook of commitments; ``heads`` and ``word`` say columns and statuses in the reader's language.

    ``told`` hears how much of it is written, from 0 to 1.
    """
    rows = tuple(_row(each, language, word) for each in commitments)
    return sheets.to_xlsx([Sheet("Commitments", tuple(heads), rows, dates=_DAYS)], told)


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
