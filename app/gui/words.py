"""The words of the window for what the record calls by codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.model import (
    Attendance,
    EntryKind,
    Fulfilment,
    Kind,
    Mode,
    OutcomeKind,
    ProposalStatus,
    Role,
    Side,
    Status,
)


def status(value: Status) -> tuple[str, str]:
    """Return the word of a meeting's status and the tone of its chip."""
    words = {
        Status.AGENDA: (QCoreApplication.translate("Words", "Agenda"), "accent"),
        Status.LIVE: (QCoreApplication.translate("Words", "Live"), "bad"),
        Status.DRAFT: (QCoreApplication.translate("Words", "Draft"), "warn"),
        Status.REVIEW: (QCoreApplication.translate("Words", "In review"), "accent"),
        Status.SIGNED: (QCoreApplication.translate("Words", "Signed"), "good"),
    }
    return words[value]


def kind(value: Kind) -> str:
    """Return the word of a sort of meeting."""
    words = {
        Kind.TALKS: QCoreApplication.translate("Words", "Talks"),
        Kind.WORKING: QCoreApplication.translate("Words", "Working meeting"),
        Kind.SITTING: QCoreApplication.translate("Words", "Sitting of a body"),
        Kind.VISIT: QCoreApplication.translate("Words", "Visit"),
    }
    return words[value]


def mode(value: Mode) -> str:
    """Return the word of how people met."""
    words = {
        Mode.IN_PERSON: QCoreApplication.translate("Words", "in person"),
        Mode.REMOTE: QCoreApplication.translate("Words", "remotely"),
        Mode.MIXED: QCoreApplication.translate("Words", "some remotely"),
    }
    return words[value]


def side(value: Side) -> str:
    """Return the word of a party's side."""
    words = {
        Side.HOST: QCoreApplication.translate("Words", "host"),
        Side.GUEST: QCoreApplication.translate("Words", "guest"),
        Side.OBSERVER: QCoreApplication.translate("Words", "observer"),
    }
    return words[value]


def role(value: Role) -> str:
    """Return the word of a participant's role."""
    words = {
        Role.HEAD: QCoreApplication.translate("Words", "Head"),
        Role.CHAIR: QCoreApplication.translate("Words", "Chair"),
        Role.SECRETARY: QCoreApplication.translate("Words", "Secretary"),
        Role.INTERPRETER: QCoreApplication.translate("Words", "Interpreter"),
        Role.EXPERT: QCoreApplication.translate("Words", "Expert"),
        Role.OBSERVER: QCoreApplication.translate("Words", "Observer"),
        Role.INVITED: QCoreApplication.translate("Words", "Invited"),
    }
    return words[value]


def attendance(value: Attendance) -> str:
    """Return the word of a participant's attendance."""
    words = {
        Attendance.EXPECTED: QCoreApplication.translate("Words", "expected"),
        Attendance.PRESENT: QCoreApplication.translate("Words", "present"),
        Attendance.REMOTE: QCoreApplication.translate("Words", "remote"),
        Attendance.EXCUSED: QCoreApplication.translate("Words", "excused"),
        Attendance.ABSENT: QCoreApplication.translate("Words", "absent"),
    }
    return words[value]


def entry_kind(value: EntryKind) -> str:
    """Return the word of a kind of entry."""
    words = {
        EntryKind.REPORT: QCoreApplication.translate("Words", "report"),
        EntryKind.STATEMENT: QCoreApplication.translate("Words", "statement"),
        EntryKind.QUESTION: QCoreApplication.translate("Words", "question"),
        EntryKind.ANSWER: QCoreApplication.translate("Words", "answer"),
        EntryKind.NOTE: QCoreApplication.translate("Words", "note"),
    }
    return words[value]


def proposal_status(value: ProposalStatus) -> tuple[str, str]:
    """Return the word of what became of a proposal and the tone of its chip."""
    words = {
        ProposalStatus.PROPOSED: (QCoreApplication.translate("Words", "Proposed"), "warn"),
        ProposalStatus.AGREED: (QCoreApplication.translate("Words", "Agreed"), "good"),
        ProposalStatus.RESERVED: (QCoreApplication.translate("Words", "Agreed with reservation"), "good"),
        ProposalStatus.DEFERRED: (QCoreApplication.translate("Words", "Deferred"), ""),
        ProposalStatus.DECLINED: (QCoreApplication.translate("Words", "Declined"), "bad"),
        ProposalStatus.WITHDRAWN: (QCoreApplication.translate("Words", "Withdrawn"), ""),
    }
    return words[value]


def unpublished(reason: str) -> str:
    """Return the words of why the press is not told something."""
    said = {
        "withdrawn": QCoreApplication.translate("Words", "withdrawn"),
        "declined": QCoreApplication.translate("Words", "declined"),
        "deferred": QCoreApplication.translate("Words", "deferred"),
        "proposed": QCoreApplication.translate("Words", "only proposed so far"),
        "not for the press": QCoreApplication.translate("Words", "not for the press"),
        "internal": QCoreApplication.translate("Words", "internal"),
    }
    return said.get(reason, reason)


def outcome_kind(value: OutcomeKind) -> str:
    """Return the word of a kind of outcome."""
    words = {
        OutcomeKind.SIGNED: QCoreApplication.translate("Words", "signed"),
        OutcomeKind.HANDED_OVER: QCoreApplication.translate("Words", "handed over"),
        OutcomeKind.VISIT: QCoreApplication.translate("Words", "visit"),
        OutcomeKind.PRESENTATION: QCoreApplication.translate("Words", "presentation"),
        OutcomeKind.GIFT: QCoreApplication.translate("Words", "gift"),
        OutcomeKind.NEXT_MEETING: QCoreApplication.translate("Words", "next meeting"),
        OutcomeKind.OTHER: QCoreApplication.translate("Words", "other"),
    }
    return words[value]


def fulfilment(value: Fulfilment) -> str:
    """Return the word of what became of something agreed."""
    words = {
        Fulfilment.OPEN: QCoreApplication.translate("Words", "open"),
        Fulfilment.DONE: QCoreApplication.translate("Words", "done"),
        Fulfilment.CANCELLED: QCoreApplication.translate("Words", "cancelled"),
    }
    return words[value]


def language(code: str) -> str:
    """Return the word of a language."""
    words = {
        "en": QCoreApplication.translate("Words", "English"),
        "ru": QCoreApplication.translate("Words", "Russian"),
        "zh": QCoreApplication.translate("Words", "Chinese"),
    }
    return words.get(code, code)


def script(code: str) -> str:
    """Return the word of a script, as a name is said to be in its letters."""
    words = {
        "latin": QCoreApplication.translate("Words", "Latin"),
        "cyrillic": QCoreApplication.translate("Words", "Cyrillic"),
        "han": QCoreApplication.translate("Words", "Han"),
    }
    return words.get(code, code)


def language_sign(code: str) -> str:
    """Return the short sign of a language on a switch."""
    return {"en": "EN", "ru": "RU", "zh": "中"}.get(code, code.upper())
