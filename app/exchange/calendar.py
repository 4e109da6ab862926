"""Invitations: calendar files (iCalendar, RFC 5545) in and out."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from attrs import frozen

from app.domain import derive, order
from app.domain.model import Attendance, Meeting, Participant, Party, Role, Session, Side
from app.domain.names import NameForm, PersonName
from app.domain.text import Text, plain
from app.errors import ProtocolistError
from app.language import names
from app.language.scripts import LANGUAGE_OF, script_of

if TYPE_CHECKING:
    from icalendar import Event

_ROLES = {"CHAIR": Role.CHAIR, "NON-PARTICIPANT": Role.OBSERVER}
_NOBODY = ("RESOURCE", "ROOM")
"""What is invited that is no person, in the words of RFC 5545."""
_LONGEST = 31
"""Days of an event that are taken, a session each."""
_TAGS = re.compile(r"</?(?:html|body|p|br|div|span|b|i|u|a|ul|ol|li|table)\b[^>]*>", re.IGNORECASE)
_BREAKS = re.compile(r"<br\b[^>]*>|</(?:p|div|li|tr)>", re.IGNORECASE)
_CALL = re.compile(r"\n?-::~:~::~.*", re.DOTALL)
"""What Google puts below a description: how to join by video."""
_DECLINED = {"DECLINED": Attendance.EXCUSED}


@frozen
class Attendee:
    """Somebody invited. ``role`` and ``answer`` are the words of RFC 5545 (CHAIR, ACCEPTED), empty where not said."""

    name: str = ""
    email: str = ""
    role: str = ""
    answer: str = ""


@frozen
class Invitation:
    """An event of a calendar. Times carry their zone; ``all_day`` ones are midnight to midnight."""

    uid: str
    title: str = ""
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    place: str = ""
    note: str = ""
    organiser: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()


def read(content: bytes | str, *, zone: tzinfo | None = None) -> tuple[Invitation, ...]:
    """Return the events of a calendar file, the earliest first.

    ``zone`` is that of times without one and of those in UTC, the computer's if not given. Of a repeated event the
    first is taken.
    Raises ProtocolistError for what is no calendar or holds no event.
    """
    from icalendar import Calendar

    text = content.decode("utf-8-sig", errors="replace") if isinstance(content, bytes) else content
    try:
        calendars = Calendar.from_ical(text, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
        found = [_invitation(event, zone) for event in events if "RECURRENCE-ID" not in event]
    except (ValueError, KeyError, IndexError, AttributeError, TypeError) as error:
        raise ProtocolistError(
            f"This is not a calendar file: {error}.",
            remedy="Save the invitation as .ics from the mail program again.",
        ) from error
    if not found:
        raise ProtocolistError(
            "The calendar holds no event.", remedy="Choose the .ics of the invitation itself."
        )
    last = datetime.max.replace(tzinfo=UTC)
    return tuple(sorted(found, key=lambda each: each.start or last))


def write(invitations: Iterable[Invitation], *, stamp: datetime, method: str = "PUBLISH") -> bytes:
    """Return a calendar file. ``stamp`` is the time of writing; ``method`` REQUEST asks attendees for an answer."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Protocolist//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    for invitation in invitations:
        calendar.add_component(_event(invitation, stamp))
    content: bytes = calendar.to_ical()
    return content


def of_meeting(meeting: Meeting, language: str) -> tuple[Invitation, ...]:
    """Return an invitation for each session of a meeting whose day is known; the chair's side invites.

    Raises ProtocolistError where none is.
    """
    if not any(session.start for session in meeting.sessions):
        raise ProtocolistError(
            "The meeting has no day yet.", place="sessions", remedy="Say when it is, among its details."
        )
    chair = derive.chair(meeting)
    invited = [_attendee(person, language) for person in meeting.participants]
    people = tuple(each for each in invited if each.name or each.email)
    organiser = _attendee(chair, language) if chair and chair.email else None
    return tuple(
        Invitation(
            uid=f"{meeting.id}-{session.id}@protocolist",
            title=" – ".join(filter(None, [meeting.title.best(language), session.title.best(language)])),
            start=session.start,
            end=session.end,
            all_day=not derive.timed(session),
            place=session.place.best(language),
            note=_agenda(meeting, session, language),
            organiser=organiser,
            attendees=people,
        )
        for session in meeting.sessions
        if session.start
    )


def to_meeting(invitations: Iterable[Invitation], *, new_id: Callable[[], str], language: str) -> Meeting:
    """Return a new meeting of one or more invitations: a session each, attendees as people to be completed.

    Who writes from the organiser's domain is taken for the host's side, the others for the guests.
    """
    events = tuple(invitations)
    first = events[0]
    title, titles = _titles([event.title for event in events])
    host = Party(new_id(), order.key(0), Side.HOST)
    guest = Party(new_id(), order.key(1), Side.GUEST)
    times = [
        (start, end, _text(titles[at], language), _text(_one_line(event.place), language))
        for at, event in enumerate(events)
        for start, end in _times(event, events)
    ]
    sessions = tuple(
        Session(new_id(), order.key(index), title=said, start=start, end=end, place=place)
        for index, (start, end, said, place) in enumerate(sorted(times, key=lambda each: each[0]))
    )
    people = _everyone(events)
    home = _domain(first.organiser.email) if first.organiser else ""
    participants = tuple(
        _participant(
            person, (host if home and _domain(person.email) == home else guest).id, order.key(index), new_id()
        )
        for index, person in enumerate(people)
    )
    return Meeting(
        id=new_id(),
        language=language,
        title=_text(title, language),
        note=_note(first.note),
        sessions=sessions,
        parties=(host, guest),
        participants=participants,
    )


def _invitation(event: Any, zone: tzinfo | None) -> Invitation:
    start, all_day = _moment(event.get("DTSTART"), zone)
    end, _ = _moment(event.get("DTEND"), zone)
    if end is None and start is not None and event.get("DURATION") is not None:
        end = start + event["DURATION"].dt
    if all_day and end is None and start is not None:
        end = start + timedelta(days=1)
    organiser = event.get("ORGANIZER")
    said = event.get("ATTENDEE", [])
    return Invitation(
        uid=str(event.get("UID", "")),
        title=str(event.get("SUMMARY", "")).strip(),
        start=start,
        end=end,
        all_day=all_day,
        place=str(event.get("LOCATION", "")).strip(),
        note=str(event.get("DESCRIPTION", "")).strip(),
        organiser=_read_attendee(organiser) if organiser else None,
        attendees=tuple(
            _read_attendee(each)
            for each in (said if isinstance(said, list) else [said])
            if not _is_room(getattr(each, "params", {}))
        ),
    )


def _moment(value: Any, zone: tzinfo | None) -> tuple[datetime | None, bool]:
    if value is None:
        return None, False
    moment = value.dt
    if isinstance(moment, datetime):
        if moment.tzinfo is None:
            return _here(moment, zone), False
        # Many calendars write every time in UTC: it means the same moment where the reader is.
        return (moment.astimezone(zone) if moment.tzname() == "UTC" else moment), False
    if isinstance(moment, date):
        return _here(datetime(moment.year, moment.month, moment.day), zone), True
    raise ValueError("a time is not a time")


def _here(moment: datetime, zone: tzinfo | None) -> datetime:
    """Return a time that says no zone in ``zone``, or in the computer's as it is then."""
    return moment.replace(tzinfo=zone) if zone else moment.astimezone()


def _read_attendee(value: Any) -> Attendee:
    address = str(value)
    email = address[len("mailto:") :] if address.lower().startswith("mailto:") else ""
    params = getattr(value, "params", {})
    name = str(params.get("CN", "")).strip().strip('"')
    return Attendee(
        name="" if name == email else name,
        email=email,
        role="" if (role := str(params.get("ROLE", ""))) == "REQ-PARTICIPANT" else role,
        answer="" if (answer := str(params.get("PARTSTAT", ""))) == "NEEDS-ACTION" else answer,
    )


def _is_room(params: Mapping[str, Any]) -> bool:
    """Tell whether a room or a thing is invited; Exchange says of a room only that it takes no part."""
    name, role = str(params.get("CN", "")), str(params.get("ROLE", ""))
    numbered = role == "NON-PARTICIPANT" and any(letter.isdigit() for letter in name)
    return numbered or str(params.get("CUTYPE", "")).upper() in _NOBODY


def _event(invitation: Invitation, stamp: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", invitation.uid)
    event.add("dtstamp", stamp.astimezone(UTC))
    for key, moment in (("dtstart", invitation.start), ("dtend", invitation.end)):
        if moment is not None:
            event.add(key, moment.date() if invitation.all_day else moment.astimezone(UTC))
    for key, text in (
        ("summary", invitation.title),
        ("location", invitation.place),
        ("description", invitation.note),
    ):
        if text:
            event.add(key, text)
    if invitation.organiser:
        event.add("organizer", _address(invitation.organiser))
    for attendee in invitation.attendees:
        event.add("attendee", _address(attendee))
    return event


def _address(attendee: Attendee) -> Any:
    from icalendar import vCalAddress

    # RFC 5545 wants an address; who has none gets one that can never be written to (RFC 2606).
    address = vCalAddress(f"mailto:{attendee.email}" if attendee.email else "urn:x-protocolist:no-address")
    for key, value in (("CN", attendee.name), ("ROLE", attendee.role), ("PARTSTAT", attendee.answer)):
        if value:
            # A backslash has no form in a parameter (RFC 6868), and no place in a name.
            address.params[key] = value.replace("\\", "/")
    return address


def _attendee(person: Participant, language: str) -> Attendee:
    roles = {role: word for word, role in _ROLES.items()}
    role = next((roles[each] for each in person.roles if each in roles), "")
    return Attendee(names.full(person.name, language).text, person.email, role)


def _agenda(meeting: Meeting, session: Session, language: str) -> str:
    numbers = derive.numbers(meeting)
    items = [item for item in derive.outline(meeting) if derive.session_of(meeting, item.id) is session]
    return "\n".join(f"{numbers[item.id]}. {item.title.best(language)}" for item in items)


def _everyone(events: tuple[Invitation, ...]) -> list[Attendee]:
    """Return the organisers and attendees of all events, each once."""
    found: dict[str, Attendee] = {}
    for event in events:
        for each in filter(None, (event.organiser, *event.attendees)):
            found.setdefault((each.email or each.name).casefold(), each)
    return [each for key, each in found.items() if key]


def _participant(person: Attendee, party: str, position: str, id: str) -> Participant:
    from app.exchange.lists.names import parse

    known = _called(person)
    found = parse(known) if known else None
    return Participant(
        id=id,
        position=position,
        party=party,
        name=found.name if found else PersonName(latin=NameForm(known)),
        roles=(_ROLES[person.role],) if person.role in _ROLES else (),
        attendance=_DECLINED.get(person.answer, Attendance.EXPECTED),
        email=person.email,
        stub=True,
    )


def _called(person: Attendee) -> str:
    """Return the name somebody is invited by; from the address where that alone is given."""
    name, local = person.name.strip("'\" "), person.email.partition("@")[0]
    if name and "@" not in name and name.casefold() != local.casefold():
        return name
    parts = re.split(r"[._]+", local)
    if len(parts) > 1 and all(part.isalpha() for part in parts):
        return " ".join(part.title() if len(part) > 1 else f"{part.upper()}." for part in parts)
    return local.title() if local.isalpha() else local


def _titles(said: Sequence[str]) -> tuple[str, list[str]]:
    """Return the title of a meeting of several events, and what each adds to it."""
    heads = {title.partition(" – ")[0] for title in said}
    if len(heads) == 1:
        return heads.pop(), [title.partition(" – ")[2] for title in said]
    return said[0], ["" if title == said[0] else title for title in said]


def _times(event: Invitation, events: Sequence[Invitation]) -> list[tuple[datetime, datetime | None]]:
    """Return when the sessions of an event are: of one without hours each day on which there is nothing else."""
    if event.start is None or not event.all_day:
        return [(event.start, event.end)] if event.start else []
    first, end = event.start.date(), (event.end or event.start).date()
    days = [first + timedelta(days=at) for at in range(min(max(1, (end - first).days), _LONGEST))]
    taken = {each.start.date() for each in events if each.start and not each.all_day}
    # Midnight in UTC without an end stands for a day whose hours are not known.
    return [(datetime(day.year, day.month, day.day, tzinfo=UTC), None) for day in days if day not in taken]


def _note(said: str) -> str:
    """Return a description as plain text, without what a calendar adds about joining by video."""
    said = _CALL.sub("", said)
    if _TAGS.search(said):
        said = html.unescape(_TAGS.sub("", _BREAKS.sub("\n", said)))
    return "\n".join(line.rstrip() for line in said.strip().splitlines())


def _one_line(said: str) -> str:
    return ", ".join(filter(None, (line.strip(" ,") for line in said.splitlines())))


def _domain(email: str) -> str:
    return email.partition("@")[2].casefold()


def _text(text: str, language: str) -> Text:
    """Return a text in the language that most of its letters are of."""
    scripts = Counter(script for letter in text if (script := script_of(letter)))
    own = LANGUAGE_OF[scripts.most_common(1)[0][0]] if scripts else language
    # Another language of the same letters is not told from English.
    return plain(text, language if own == "en" and language not in ("ru", "zh") else own)
