"""What stands between the record and a signature, one decision at a time. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from attrs import frozen
from PySide6.QtCore import QCoreApplication

from app.domain import derive, edits, paths
from app.domain.check import Finding, check
from app.domain.model import Attendance, Meeting, Proposal, ProposalStatus, Role
from app.domain.text import Text
from app.gui import sentences, when, words
from app.gui.meeting.record import naming
from app.gui.translation import window_language

_TRANSLATIONS = frozenset({"untranslated", "stale", "unverified"})
_DECISIONS = (
    ProposalStatus.AGREED,
    ProposalStatus.RESERVED,
    ProposalStatus.DEFERRED,
    ProposalStatus.DECLINED,
    ProposalStatus.WITHDRAWN,
)

Edit = Callable[[Meeting], Meeting]


@frozen
class Decision:
    """One way to settle a step: what its key says, and the edit."""

    words: str
    edit: Edit


@frozen
class Step:
    """Something to settle: the place, the sentence, the text in question, and ways to settle it by one key."""

    place: str
    sentence: str
    text: str
    decisions: tuple[Decision, ...]
    code: str


def steps(meeting: Meeting, language: str, now: datetime) -> tuple[Step, ...]:
    """Return what is to be settled, in the order of the record; translations have a page of their own."""
    return tuple(
        Step(
            f.place,
            sentences.say(f, meeting),
            _text(meeting, f, language),
            _decisions(meeting, f, language, now),
            f.code,
        )
        for f in check(meeting)
        if f.code not in _TRANSLATIONS
    )


def _decisions(meeting: Meeting, found: Finding, language: str, now: datetime) -> tuple[Decision, ...]:
    row = ".".join(found.place.split(".")[:2])
    id = row.partition(".")[2]
    if found.code == "undecided":
        return tuple(_decide(id, status, now) for status in _DECISIONS)
    if found.code == "no-responsible":
        return _people(meeting, row, language)
    if found.code == "no-due":
        return _dates(meeting, row)
    if found.code in ("no-head", "no-chair", "no-secretary"):
        return _offices(meeting, found.code, id, language)
    if found.code == "expected":
        return tuple(
            Decision(words.attendance(each), lambda m, each=each: edits.mark(m, id, each))  # type: ignore[misc]
            for each in (Attendance.PRESENT, Attendance.REMOTE, Attendance.ABSENT, Attendance.EXCUSED)
        )
    if found.code == "item-running":
        closed = QCoreApplication.translate("Steps", "It is closed")
        return (Decision(closed, lambda m: edits.close_item(m, id, now)),)
    if found.code == "session-open":
        word = QCoreApplication.translate("Steps", "It ended now")
        return (Decision(word, lambda m: edits.put(m, found.place, now)),)
    return _confirmations(found, row)


def _confirmations(found: Finding, row: str) -> tuple[Decision, ...]:
    """Return the one decision of what only has to be looked at."""
    said: dict[str, tuple[str, str, bool]] = {
        "check-wording": (QCoreApplication.translate("Steps", "The wording is right"), f"{row}.check", False),
        "stub": (QCoreApplication.translate("Steps", "This is all we need to know"), f"{row}.stub", False),
        "unconfirmed-name": (
            QCoreApplication.translate("Steps", "The name is right"),
            f"{found.place}.confirmed",
            True,
        ),
    }
    if found.code not in said:
        return ()
    word, path, value = said[found.code]
    return (Decision(word, lambda m: edits.put(m, path, value)),)


def _decide(id: str, status: ProposalStatus, now: datetime) -> Decision:
    return Decision(words.proposal_status(status)[0], lambda m: edits.decide(m, id, status, now))


def _people(meeting: Meeting, row: str, language: str) -> tuple[Decision, ...]:
    sides = tuple(party.id for party in meeting.parties)
    found = []
    if len(sides) > 1:
        both = QCoreApplication.translate("Steps", "Both sides")
        word = both if len(sides) == 2 else QCoreApplication.translate("Steps", "All sides")
        found.append(Decision(word, _put(f"{row}.responsible", sides)))
    people = [
        id for id, _, members in naming.choices(meeting, language) for id in (id, *(m for m, _ in members))
    ]
    for id in people[: 9 - len(found)]:
        found.append(Decision(naming.who(meeting, id, language), _put(f"{row}.responsible", (id,))))
    return tuple(found)


def _offices(meeting: Meeting, code: str, party: str, language: str) -> tuple[Decision, ...]:
    """Offer who may hold an office: the members of the party, or everybody."""
    people = derive.members(meeting, party) if code == "no-head" else meeting.participants
    role = {"no-head": Role.HEAD, "no-chair": Role.CHAIR, "no-secretary": Role.SECRETARY}[code]

    def give(id: str) -> Edit:
        return lambda meeting: edits.give_role(meeting, id, role)

    return tuple(Decision(naming.who(meeting, p.id, language), give(p.id)) for p in people[:9] if p.name)


def _dates(meeting: Meeting, row: str) -> tuple[Decision, ...]:
    start = derive.date_of(meeting) or date.today()
    days = [start + timedelta(days=n) for n in (14, 30, 90, 180)]
    year = date(start.year, 12, 31)
    return tuple(
        Decision(when.show_date(day, window_language()), _put(f"{row}.due", day))
        for day in dict.fromkeys(sorted([*days, year]))
    )


def _put(path: str, value: object) -> Edit:
    return lambda meeting: edits.put(meeting, path, value)


def _text(meeting: Meeting, found: Finding, language: str) -> str:
    """Return the text a step is about, so that nobody has to go and look."""
    parts = found.place.split(".")
    if parts[0] not in ("entries", "proposals") or len(parts) < 2:
        return ""
    row = paths.get(meeting, ".".join(parts[:2]))
    text: Text = row.text
    said = text.best(language)
    speaker = naming.who(meeting, row.by if isinstance(row, Proposal) else row.speaker, language)
    return f"{speaker}: {said}" if speaker and said else said
