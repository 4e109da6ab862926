"""What a check finds: a code to translate by, how grave it is, where to jump, and the sentence in English."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Severity(StrEnum):
    """How grave a finding is: an ERROR spoils the minutes, a WARNING is likely a slip, a HINT can wait."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


Value = str | int


@frozen
class Finding:
    """One thing to look at. ``place`` is a path; ``values`` fill the sentence, here and in translations of it."""

    code: str
    severity: Severity
    place: str
    values: tuple[tuple[str, Value], ...]
    sentence: str


def finding(code: str, place: str, **values: Value) -> Finding:
    """Return the finding of that code, with its sentence filled."""
    severity, sentence = SENTENCES[code]
    return Finding(code, severity, place, tuple(values.items()), sentence.format(**values))


SENTENCES: dict[str, tuple[Severity, str]] = {
    "no-title": (Severity.ERROR, "The meeting has no title."),
    "no-date": (Severity.ERROR, "The meeting has no date."),
    "no-place": (Severity.HINT, "The place of the meeting is not given."),
    "session-end": (Severity.ERROR, "The session ends ({end}) before it starts ({start})."),
    "session-open": (Severity.WARNING, "The meeting is over, but the session has no end."),
    "no-number": (Severity.WARNING, "The minutes have no number."),
    "no-languages": (Severity.WARNING, "No language of documents is chosen."),
    "no-parties": (Severity.ERROR, "The meeting has no parties."),
    "no-host": (Severity.ERROR, "No party hosts the meeting."),
    "no-guest": (Severity.WARNING, "No party is a guest."),
    "no-organisation": (Severity.WARNING, "{party} has no organisation."),
    "organisation-name": (Severity.ERROR, "An organisation has no name."),
    "no-head": (Severity.WARNING, "{party} has no head."),
    "head-away": (Severity.WARNING, "{name} heads {party} but did not come, and no deputy is named."),
    "no-members": (Severity.WARNING, "{party} has no members."),
    "no-chair": (Severity.ERROR, "Nobody chairs the meeting."),
    "two-chairs": (Severity.WARNING, "{count} people chair the meeting."),
    "no-secretary": (Severity.WARNING, "The meeting has no secretary."),
    "no-name": (Severity.ERROR, "A participant has no name."),
    "stub": (Severity.WARNING, "{name} was entered in haste and is not complete."),
    "no-post": (Severity.WARNING, "{name} has no post."),
    "unconfirmed-name": (Severity.HINT, "The form {form} of a name is a suggestion that nobody confirmed."),
    "expected": (Severity.WARNING, "It is not noted whether {name} came."),
    "attendance-times": (Severity.ERROR, "{name} leaves ({end}) before arriving ({start})."),
    "same-person": (Severity.WARNING, "{name} stands in the list twice."),
    "no-agenda": (Severity.WARNING, "The meeting has no agenda."),
    "no-item-title": (Severity.WARNING, "Item {number} has no title."),
    "empty-item": (Severity.WARNING, "Nothing was said under item {number}."),
    "item-running": (Severity.WARNING, "The meeting is over, but item {number} still runs."),
    "item-times": (Severity.ERROR, "Item {number} ends ({end}) before it starts ({start})."),
    "no-entry-text": (Severity.WARNING, "An entry under item {number} has no text."),
    "check-wording": (Severity.WARNING, "The wording is to be checked: {text}"),
    "absent-speaker": (Severity.WARNING, "{name} speaks but did not come."),
    "no-proposal-text": (Severity.ERROR, "Proposal {number} has no text."),
    "no-item": (Severity.HINT, "Proposal {number} is under no item of the agenda."),
    "undecided": (Severity.WARNING, "It is not noted what became of proposal {number}."),
    "no-responsible": (Severity.WARNING, "Nobody is responsible for what was agreed in {number}."),
    "no-due": (Severity.WARNING, "What was agreed in {number} has no deadline."),
    "due-before": (Severity.ERROR, "The deadline of {number} ({due}) is before the meeting ({date})."),
    "no-reservation": (
        Severity.WARNING,
        "Proposal {number} is agreed with a reservation that is not worded.",
    ),
    "vote-on-nothing": (Severity.WARNING, "A vote is on no item and no proposal."),
    "too-many-votes": (
        Severity.ERROR,
        "{count} votes were cast, but {entitled} people are entitled to vote.",
    ),
    "vote-against": (Severity.WARNING, "{number} is noted as agreed, but the vote went against it."),
    "no-quorum": (Severity.WARNING, "{count} came, but the quorum is {required}."),
    "quorum-size": (
        Severity.ERROR,
        "The quorum ({required}) is greater than the number entitled ({entitled}).",
    ),
    "no-fact-text": (Severity.WARNING, "A piece of background has no text."),
    "no-outcome-text": (Severity.WARNING, "An outcome has no text."),
    "no-quote-text": (Severity.WARNING, "A quote has no text."),
    "no-quote-speaker": (Severity.ERROR, "A quote has no speaker."),
    "embargo-early": (Severity.WARNING, "The embargo ends ({embargo}) before the meeting starts."),
    "embargo-passed": (Severity.HINT, "The embargo has passed ({embargo})."),
    "no-caption": (Severity.HINT, "The picture of the release has no caption."),
    "stale": (Severity.WARNING, "The source changed after this was translated into {language}: {text}"),
    "untranslated": (Severity.HINT, "This is not translated into {language}: {text}"),
    "unverified": (Severity.HINT, "The translation into {language} is a draft: {text}"),
}
"""Every code of `check.check` with its severity and its sentence."""
