"""What was agreed across meetings, as a document grouped by partner."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.documents import packs, rendering
from app.documents.packs import Pack
from app.documents.values import NOTHING, Day, Label
from app.documents.wording import Wording
from app.domain.commitments import Agreed
from app.domain.model import Fulfilment
from app.domain.names import PersonName
from app.domain.text import Text
from app.language import lists, names, typography
from app.language.names import Style

LANGUAGES = ("en", "ru", "zh")
"""Those in which the document is written; another one gets it in English."""


def render(commitments: Iterable[Agreed], language: str, *, on: date) -> bytes:
    """Return the .docx of ``commitments`` by partner, partners by name, each in the order given.

    ``on`` is the day of the list: what is open and was due before it is printed as overdue. Texts without a
    translation are printed as they are.
    """
    pack = _pack(language)
    return rendering.template(pack, pack.languages[0]).render(_fields(commitments, pack, on))


def file_name(language: str, on: date) -> str:
    """Return a file name that sorts by date: ``2026-11-22 Commitments.docx``."""
    return f"{on.isoformat()} {_pack(language).title(language)}.docx"


def _pack(language: str) -> Pack:
    code = language if language in LANGUAGES else "en"
    return next(one for one in packs.archive() if code in one.languages)


def _fields(commitments: Iterable[Agreed], pack: Pack, on: date) -> dict[str, Any]:
    """Return the vocabulary of the template: ``date``, ``count`` and ``partners`` with their commitments."""
    language = pack.languages[0]
    wording = pack.wordings.of(language)
    groups: dict[str, list[dict[str, Any]]] = {}
    for each in commitments:
        partners = lists.join((one.name.best(language) for one in each.partners), language)
        groups.setdefault(partners, []).append(_commitment(each, wording, on))
    # Those without a partner come last.
    ordered = sorted(groups, key=lambda name: (not name, name.casefold()))
    return {
        "date": Day.of(on, language),
        "count": sum(map(len, groups.values())),
        "partners": [{"name": name, "commitments": groups[name]} for name in ordered],
    }


def _commitment(each: Agreed, wording: Wording, on: date) -> dict[str, Any]:
    language = wording.language
    overdue = each.fulfilment is Fulfilment.OPEN and each.due is not None and each.due < on
    code = "overdue" if overdue else str(each.fulfilment)
    responsible = lists.join((_name(who, language) for who in each.responsible), language)
    return {
        "text": typography.bind(each.text.best(language), language),
        "meeting": typography.bind(each.meeting.title.best(language), language),
        "date": Day.of(date.fromisoformat(each.meeting.date), language) if each.meeting.date else NOTHING,
        "responsible": typography.bind(responsible, language),
        "due": Day.of(each.due, language) if each.due else NOTHING,
        "status": Label(each.status, wording.label("proposal", each.status)),
        "fulfilment": Label(code, wording.label("fulfilment", code)),
        "note": each.note,
    }


def _name(who: PersonName | Text, language: str) -> str:
    style = Style.INITIALS if language == "ru" else Style.FULL
    return who.best(language) if isinstance(who, Text) else names.write(who, style, language).text
