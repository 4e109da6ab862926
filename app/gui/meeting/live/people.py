"""Whom the capture line can name, and what it shows of them."""

from __future__ import annotations

from app.domain import capture, derive
from app.domain.model import Meeting, Participant
from app.domain.names import PersonName, Script
from app.gui.widgets.suggestions import Suggestion
from app.language.match import Candidate, Index


class People:
    """Participants and parties of a meeting, prepared for completion anew only when they change."""

    def __init__(self) -> None:
        self._parts: tuple[object, ...] = ()
        self._index = Index(())

    def find(self, meeting: Meeting, query: str, language: str, limit: int = 5) -> tuple[Suggestion, ...]:
        """Return who fits, best first, of equals who spoke last."""
        self._prepare(meeting)
        ids = self._index.find(query, limit, recent(meeting))
        return tuple(found(meeting, id, language) for id in ids)

    def _prepare(self, meeting: Meeting) -> None:
        parts = (meeting.participants, meeting.parties, meeting.organisations)
        if len(self._parts) == 3 and all(old is new for old, new in zip(self._parts, parts, strict=True)):
            return
        self._parts = parts
        people = [Candidate(p.id, p.name, _texts(meeting, p)) for p in meeting.participants]
        sides = [
            Candidate(party.id, PersonName(), _party_texts(meeting, party.id)) for party in meeting.parties
        ]
        self._index = Index((*people, *sides))


def found(meeting: Meeting, id: str, language: str) -> Suggestion:
    """Return what a list shows of a participant or party, and the token that means exactly them."""
    who = derive.participant(meeting, id)
    name = derive.name_of(meeting, id, language)
    token = name if name and capture.find(meeting, name) == id else id
    if who is None:
        return Suggestion(id, name, "", "", token)
    others = [form for s in Script if (form := _written(who, s)) and form != name]
    post = who.post.best(language)
    organisation = derive.organisation_name(
        meeting, derive.organisation_of(meeting, who), language, short=True
    )
    return Suggestion(id, name, " · ".join(others[:1]), organisation or post, token)


def recent(meeting: Meeting) -> tuple[str, ...]:
    """Return who spoke or proposed, the last first."""
    said = [(e.time, e.speaker) for item in meeting.agenda for e in item.entries if e.time and e.speaker]
    said += [(p.time, p.by) for p in meeting.proposals if p.time and p.by]
    return tuple(dict.fromkeys(who for _, who in sorted(said, key=lambda pair: pair[0], reverse=True)))


def _written(who: Participant, script: Script) -> str:
    form = who.name.script(script)
    if script is Script.HAN:
        return form.family + form.given
    return " ".join(part for part in (form.family, form.given) if part)


def _texts(meeting: Meeting, who: Participant) -> tuple[str, ...]:
    posts = [v.text for v in who.post.variants]
    organisation = derive.organisation_of(meeting, who)
    return (*posts, *_organisation_texts(meeting, organisation))


def _party_texts(meeting: Meeting, id: str) -> tuple[str, ...]:
    party = derive.party(meeting, id)
    if party is None:
        return ()
    named = [v.text for v in party.name.variants]
    return (*named, *(text for o in party.organisations for text in _organisation_texts(meeting, o)))


def _organisation_texts(meeting: Meeting, id: str) -> tuple[str, ...]:
    held = next((o for o in meeting.organisations if o.id == id), None)
    return tuple(v.text for t in (held.short_name, held.name) for v in t.variants) if held else ()
