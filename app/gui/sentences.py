"""What the checks find, said in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain import derive, findings
from app.domain.findings import Finding
from app.domain.model import Meeting
from app.gui import words
from app.gui.translation import window_language

SENTENCES = (
    QT_TRANSLATE_NOOP("Findings", "The meeting has no title."),
    QT_TRANSLATE_NOOP("Findings", "The meeting has no date."),
    QT_TRANSLATE_NOOP("Findings", "The place of the meeting is not given."),
    QT_TRANSLATE_NOOP("Findings", "The session ends ({end}) before it starts ({start})."),
    QT_TRANSLATE_NOOP("Findings", "The meeting is over, but the session has no end."),
    QT_TRANSLATE_NOOP("Findings", "The minutes have no number."),
    QT_TRANSLATE_NOOP("Findings", "No language of documents is chosen."),
    QT_TRANSLATE_NOOP("Findings", "The meeting has no parties."),
    QT_TRANSLATE_NOOP("Findings", "No party hosts the meeting."),
    QT_TRANSLATE_NOOP("Findings", "No party is a guest."),
    QT_TRANSLATE_NOOP("Findings", "{party} has no organisation."),
    QT_TRANSLATE_NOOP("Findings", "An organisation has no name."),
    QT_TRANSLATE_NOOP("Findings", "{party} has no head."),
    QT_TRANSLATE_NOOP("Findings", "{name} heads {party} but did not come, and no deputy is named."),
    QT_TRANSLATE_NOOP("Findings", "{party} has no members."),
    QT_TRANSLATE_NOOP("Findings", "Nobody chairs the meeting."),
    QT_TRANSLATE_NOOP("Findings", "{count} people chair the meeting."),
    QT_TRANSLATE_NOOP("Findings", "The meeting has no secretary."),
    QT_TRANSLATE_NOOP("Findings", "A participant has no name."),
    QT_TRANSLATE_NOOP("Findings", "{name} was entered in haste and is not complete."),
    QT_TRANSLATE_NOOP("Findings", "{name} has no post."),
    QT_TRANSLATE_NOOP("Findings", "The form {form} of a name is a suggestion that nobody confirmed."),
    QT_TRANSLATE_NOOP("Findings", "It is not noted whether {name} came."),
    QT_TRANSLATE_NOOP("Findings", "{name} leaves ({end}) before arriving ({start})."),
    QT_TRANSLATE_NOOP("Findings", "{name} stands in the list twice."),
    QT_TRANSLATE_NOOP("Findings", "The meeting has no agenda."),
    QT_TRANSLATE_NOOP("Findings", "Item {number} has no title."),
    QT_TRANSLATE_NOOP("Findings", "Nothing was said under item {number}."),
    QT_TRANSLATE_NOOP("Findings", "The meeting is over, but item {number} still runs."),
    QT_TRANSLATE_NOOP("Findings", "Item {number} ends ({end}) before it starts ({start})."),
    QT_TRANSLATE_NOOP("Findings", "An entry under item {number} has no text."),
    QT_TRANSLATE_NOOP("Findings", "The wording is to be checked: {text}"),
    QT_TRANSLATE_NOOP("Findings", "{name} speaks but did not come."),
    QT_TRANSLATE_NOOP("Findings", "Proposal {number} has no text."),
    QT_TRANSLATE_NOOP("Findings", "Proposal {number} is under no item of the agenda."),
    QT_TRANSLATE_NOOP("Findings", "It is not noted what became of proposal {number}."),
    QT_TRANSLATE_NOOP("Findings", "Nobody is responsible for what was agreed in {number}."),
    QT_TRANSLATE_NOOP("Findings", "What was agreed in {number} has no deadline."),
    QT_TRANSLATE_NOOP("Findings", "The deadline of {number} ({due}) is before the meeting ({date})."),
    QT_TRANSLATE_NOOP("Findings", "Proposal {number} is agreed with a reservation that is not worded."),
    QT_TRANSLATE_NOOP("Findings", "A vote is on no item and no proposal."),
    QT_TRANSLATE_NOOP("Findings", "{count} votes were cast, but {entitled} people are entitled to vote."),
    QT_TRANSLATE_NOOP("Findings", "{number} is noted as agreed, but the vote went against it."),
    QT_TRANSLATE_NOOP("Findings", "{count} came, but the quorum is {required}."),
    QT_TRANSLATE_NOOP(
        "Findings", "The quorum ({required}) is greater than the number entitled ({entitled})."
    ),
    QT_TRANSLATE_NOOP("Findings", "A piece of background has no text."),
    QT_TRANSLATE_NOOP("Findings", "An outcome has no text."),
    QT_TRANSLATE_NOOP("Findings", "A quote has no text."),
    QT_TRANSLATE_NOOP("Findings", "A quote has no speaker."),
    QT_TRANSLATE_NOOP("Findings", "The embargo ends ({embargo}) before the meeting starts."),
    QT_TRANSLATE_NOOP("Findings", "The embargo has passed ({embargo})."),
    QT_TRANSLATE_NOOP("Findings", "The picture of the release has no caption."),
    QT_TRANSLATE_NOOP("Findings", "The source changed after this was translated into {language}: {text}"),
    QT_TRANSLATE_NOOP("Findings", "This is not translated into {language}: {text}"),
    QT_TRANSLATE_NOOP("Findings", "The translation into {language} is a draft: {text}"),
    QT_TRANSLATE_NOOP("Findings", "This is not translated into {language}: {text}"),
    QT_TRANSLATE_NOOP("Findings", "The source changed after this was translated into {language}: {text}"),
    QT_TRANSLATE_NOOP("Findings", "The translation into {language} is a draft: {text}"),
    QT_TRANSLATE_NOOP("Findings", "The form {form} of a name is a suggestion that nobody confirmed."),
    QT_TRANSLATE_NOOP("Findings", "A participant has no name."),
    QT_TRANSLATE_NOOP(
        "Findings", "{name}: this document wants the name in {script} letters, and it is not known."
    ),
    QT_TRANSLATE_NOOP("Findings", "The city of the host is not given."),
    QT_TRANSLATE_NOOP("Findings", "There is no contact for the press."),
    QT_TRANSLATE_NOOP("Findings", "{party} has nobody who signs."),
    QT_TRANSLATE_NOOP("Findings", "This document has nothing to print for “{field}”."),
    QT_TRANSLATE_NOOP("Findings", "The record has changed under this edited paragraph."),
    QT_TRANSLATE_NOOP("Findings", "Held back from the release: it tells of “{text}” ({reason})."),
    QT_TRANSLATE_NOOP("Findings", "The headline has {length} characters; up to {limit} are practice."),
    QT_TRANSLATE_NOOP("Findings", "The release has {length} words; up to {limit} are practice."),
    QT_TRANSLATE_NOOP("Findings", "The lead has more than one sentence."),
)
"""Every sentence of a check, where the translators' tools find it; a test holds them equal to the checks' own."""


def known() -> dict[str, str]:
    """Return the sentence of every code, of the record's checks and of the documents'."""
    from app.documents.making import SENTENCES as OF_DOCUMENTS

    return {code: sentence for code, (_, sentence) in {**findings.SENTENCES, **OF_DOCUMENTS}.items()}


def say(found: Finding, meeting: Meeting) -> str:
    """Return the sentence of a finding in the window's language; English where it has no translation."""
    sentence = known().get(found.code)
    if sentence is None:
        return found.sentence
    values = {**dict(found.values), **_named(found, meeting)}
    return QCoreApplication.translate("Findings", sentence).format(**values)


def _named(found: Finding, meeting: Meeting) -> dict[str, str]:
    """Return whom, which language and script a finding names as the window writes it: the checks know codes and the
    record's own language alone.
    """
    values = dict(found.values)
    worded = {"language": words.language, "script": words.script, "reason": words.unpublished}
    said = {field: word(str(values[field])) for field, word in worded.items() if field in values}
    collection, _, rest = found.place.partition(".")
    key = {"parties": "party", "participants": "name"}.get(collection)
    name = derive.name_of(meeting, rest.partition(".")[0], window_language()) if key else ""
    return said | ({key: name} if key in values and key and name else {})
