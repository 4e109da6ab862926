"""Invitations: calendar files (iCalendar, RFC 5545) in and out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from attrs import frozen

from app.domain import derive, order
from app.domain.model import Attendance, Meeting, Participant, Party, Role, Session, Side
from app.domain.names import NameForm, PersonName
from app.domain.text import Text, plain
from app.errors import ProtocolistError
from app.language import names

if TYPE_CHECKING:
    from icalendar import Event

_ROLES = {"CHAIR": Role.CHAIR, "NON-PARTICIPANT": Role.OBSERVER}
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

    ``zone`` is that of times without one, the computer's if not given. Of a repeated event the first is taken.
    Raises ProtocolistError for what is no calendar or holds no event.
    """
    from icalendar import Calendar

    here = zone or datetime.now().astimezone().tzinfo or UTC
    text = content.decode("utf-8-sig", errors="replace") if isinstance(content, bytes) else content
    try:
        calendars = Calendar.from_ical(text, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
        found = [_invitation(event, here) for event in events if "RECURRENCE-ID" not in event]
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
    host = Party(new_id(), order.key(0), Side.HOST)
    guest = Party(new_id(), order.key(1), Side.GUEST)
    sessions = tuple(
        Session(
            new_id(), order.key(index), start=event.start, end=event.end, place=_text(event.place, language)
        )
        for index, event in enumerate(events)
        if event.start
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
        title=_text(first.title, language),
        note=first.note,
        sessions=sessions,
        parties=(host, guest),
        participants=participants,
    )


def _invitation(event: Any, zone: tzinfo) -> Invitation:
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
        attendees=tuple(_read_attendee(each) for each in (said if isinstance(said, list) else [said])),
    )


def _moment(value: Any, zone: tzinfo) -> tuple[datetime | None, bool]:
    if value is None:
        return None, False
    moment = value.dt
    if isinstance(moment, datetime):
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)), False
    if isinstance(moment, date):
        return datetime(moment.year, moment.month, moment.day, tzinfo=zone), True
    raise ValueError("a time is not a time")


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

    found = parse(person.name) if person.name else None
    known = person.name or person.email.partition("@")[0]
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


def _domain(email: str) -> str:
    return email.partition("@")[2].casefold()


def _text(text: str, language: str) -> Text:
    return plain(text, language)
