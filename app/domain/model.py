"""The record of a meeting: a tree of frozen values. Every collection is a tuple in order of ``(position, id)``."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from attrs import frozen

from app.domain.directory import Organisation
from app.domain.names import Gender, PersonName
from app.domain.text import Text


class Status(StrEnum):
    """How far a meeting has come; a signed one is locked."""

    AGENDA = "agenda"
    LIVE = "live"
    DRAFT = "draft"
    REVIEW = "review"
    SIGNED = "signed"


class Kind(StrEnum):
    """What sort of meeting it is; a SITTING is that of a body with rules on votes and quorum."""

    TALKS = "talks"
    WORKING = "working"
    SITTING = "sitting"
    VISIT = "visit"


class Mode(StrEnum):
    """How people met."""

    IN_PERSON = "in_person"
    REMOTE = "remote"
    MIXED = "mixed"


class Side(StrEnum):
    """What a party is to the meeting."""

    HOST = "host"
    GUEST = "guest"
    OBSERVER = "observer"


class Role(StrEnum):
    """What a participant does in the meeting; one person may have several roles."""

    HEAD = "head"
    CHAIR = "chair"
    SECRETARY = "secretary"
    INTERPRETER = "interpreter"
    EXPERT = "expert"
    OBSERVER = "observer"
    INVITED = "invited"


class Attendance(StrEnum):
    """Whether and how a participant attends; arrivals and departures are in the intervals."""

    EXPECTED = "expected"
    PRESENT = "present"
    REMOTE = "remote"
    EXCUSED = "excused"
    ABSENT = "absent"


class EntryKind(StrEnum):
    """What sort of saying an entry is."""

    REPORT = "report"
    STATEMENT = "statement"
    QUESTION = "question"
    ANSWER = "answer"
    NOTE = "note"


class ProposalStatus(StrEnum):
    """What became of a proposal."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    RESERVED = "reserved"
    DEFERRED = "deferred"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


AGREED = frozenset({ProposalStatus.AGREED, ProposalStatus.RESERVED})
"""Statuses that bind the sides: agreed, and agreed with reservation."""


class Fulfilment(StrEnum):
    """What became of an agreed proposal after the meeting."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class OutcomeKind(StrEnum):
    """What happened beside talk."""

    SIGNED = "signed"
    HANDED_OVER = "handed_over"
    VISIT = "visit"
    PRESENTATION = "presentation"
    GIFT = "gift"
    NEXT_MEETING = "next_meeting"
    OTHER = "other"


class AlternatRule(StrEnum):
    """Who is named first in each side's copy: its keeper in every language, or each language's own side."""

    FULL = "full"
    SIMPLIFIED = "simplified"


@frozen
class Interval:
    """A stretch of time; ``start`` None means from the beginning, ``end`` None means still running."""

    start: datetime | None = None
    end: datetime | None = None


@frozen
class Session:
    """A day or part of the meeting. Times carry their zone."""

    id: str
    position: str
    title: Text = Text()
    start: datetime | None = None
    end: datetime | None = None
    place: Text = Text()


@frozen
class Party:
    """A side of the meeting. ``head``, ``deputy`` and ``signatory`` are participants' ids.

    ``organisations`` are ids of the meeting's organisations, the leading one first; ``unnamed`` counts members
    without names.
    """

    id: str
    position: str
    side: Side = Side.GUEST
    organisations: tuple[str, ...] = ()
    name: Text = Text()
    head: str = ""
    deputy: str = ""
    signatory: str = ""
    unnamed: int = 0


@frozen
class Participant:
    """A person in this meeting: a snapshot as they were that day, in the order of precedence by ``position``.

    ``person`` is the directory's id, ``organisation`` one of the meeting's organisations (empty: the party's
    first). ``stub`` marks somebody entered in haste, to be completed.
    """

    id: str
    position: str
    party: str
    person: str = ""
    name: PersonName = PersonName()
    honorific: Text = Text()
    gender: Gender = Gender.UNKNOWN
    post: Text = Text()
    organisation: str = ""
    roles: tuple[Role, ...] = ()
    attendance: Attendance = Attendance.PRESENT
    intervals: tuple[Interval, ...] = ()
    email: str = ""
    note: str = ""
    stub: bool = False


@frozen
class Entry:
    """Something said under an item. ``speaker`` is a participant's or party's id, or empty.

    ``check`` flags the wording; ``off_press`` keeps it out of the press release; ``raw`` is the line as typed.
    """

    id: str
    position: str
    text: Text = Text()
    kind: EntryKind = EntryKind.STATEMENT
    speaker: str = ""
    time: datetime | None = None
    check: bool = False
    off_press: bool = False
    raw: str = ""


@frozen
class AgendaItem:
    """An item of the agenda with what was said under it. ``parent`` is the item of which this is a part.

    ``planned`` is in minutes; ``spans`` are the stretches of time actually spent on it; ``done`` tells that it
    was closed, and not only left for a while.
    """

    id: str
    position: str
    title: Text = Text()
    parent: str = ""
    session: str = ""
    rapporteurs: tuple[str, ...] = ()
    planned: int | None = None
    spans: tuple[Interval, ...] = ()
    done: bool = False
    note: str = ""
    entries: tuple[Entry, ...] = ()


@frozen
class Wording:
    """An earlier wording of a proposal: until ``time`` it stood so, by ``author`` (a participant's or party's id)."""

    text: Text
    time: datetime | None = None
    author: str = ""


@frozen
class Proposal:
    """Something proposed and what became of it.

    ``item`` is an agenda item's id; within it, ``position`` is comparable with entries' positions. ``by`` and
    ``responsible`` are participants' or parties' ids. ``wordings`` are the earlier ones, oldest first. ``origin``
    is ``meeting/proposal`` from which an open proposal was carried over.
    """

    id: str
    position: str
    item: str = ""
    text: Text = Text()
    cooperation: str = ""
    by: str = ""
    status: ProposalStatus = ProposalStatus.PROPOSED
    reservation: Text = Text()
    responsible: tuple[str, ...] = ()
    due: date | None = None
    time: datetime | None = None
    note: str = ""
    check: bool = False
    off_press: bool = False
    wordings: tuple[Wording, ...] = ()
    fulfilment: Fulfilment = Fulfilment.OPEN
    fulfilment_note: str = ""
    origin: str = ""
    raw: str = ""


@frozen
class Vote:
    """A vote on a proposal, or on an item where ``proposal`` is empty."""

    id: str
    position: str
    item: str = ""
    proposal: str = ""
    in_favour: int = 0
    against: int = 0
    abstained: int = 0
    time: datetime | None = None


@frozen
class Quorum:
    """How many are entitled to vote and how many of them must be there."""

    entitled: int = 0
    required: int = 0


@frozen
class Fact:
    """A piece of background. ``date`` is partial ISO 8601 (``2024``, ``2024-04`` or ``2024-04-15``)."""

    id: str
    position: str
    text: Text = Text()
    date: str = ""
    organisations: tuple[str, ...] = ()
    off_press: bool = False


@frozen
class Outcome:
    """What happened beside talk. ``date`` is partial ISO 8601; ``participants`` and ``organisations`` are ids."""

    id: str
    position: str
    kind: OutcomeKind = OutcomeKind.OTHER
    text: Text = Text()
    date: str = ""
    place: Text = Text()
    participants: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    off_press: bool = False


@frozen
class Attachment:
    """A file kept with the meeting; ``sha256`` finds its content in the archive, ``size`` is in bytes."""

    id: str
    position: str
    name: str = ""
    sha256: str = ""
    size: int = 0
    media_type: str = ""
    caption: Text = Text()


@frozen
class Quote:
    """Words for the press with their speaker (a participant's id)."""

    id: str
    position: str
    text: Text = Text()
    speaker: str = ""


@frozen
class Paragraph:
    """A paragraph of the press release that the secretary wrote or changed, in one language.

    ``slot`` names the composed paragraph it stands for ("lead", "background" …), empty for one of her own;
    ``base`` is the composed wording it replaced, ``sources`` what that told of (``proposals.r1``); ``dropped`` leaves
    the slot out.
    """

    id: str
    position: str
    slot: str
    language: str
    text: str = ""
    base: str = ""
    sources: tuple[str, ...] = ()
    dropped: bool = False


@frozen
class PressRelease:
    """What the press release says beyond what is composed from the record.

    ``boilerplates`` are ids of the organisations whose profiles close it; ``picture`` is an attachment's id.
    ``cleared`` are texts written by hand, each with a part of the record that is not published and that she says
    is not told by it (``press.headline.en proposals.r1``).
    """

    headline: Text = Text()
    dateline: Text = Text()
    contact: Text = Text()
    embargo: datetime | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    quotes: tuple[Quote, ...] = ()
    boilerplates: tuple[str, ...] = ()
    picture: str = ""
    cleared: tuple[str, ...] = ()


@frozen
class DocumentChoice:
    """A document to be made of the meeting: pack, language (two joined by ``+``), keeper (a party's id)."""

    id: str
    position: str
    pack: str
    language: str
    keeper: str = ""
    chosen: bool = True


@frozen
class Meeting:
    """The event and its whole record.

    ``language`` is the language of entry, ``languages`` those in which documents are wanted. ``number`` is the
    number of the minutes; ``version`` grows when a signed record is corrected. ``sample`` marks shipped samples.
    """

    id: str
    language: str = "en"
    languages: tuple[str, ...] = ("en", "ru")
    title: Text = Text()
    number: str = ""
    kind: Kind = Kind.TALKS
    mode: Mode = Mode.IN_PERSON
    status: Status = Status.AGENDA
    version: int = 1
    note: str = ""
    pinned: bool = False
    sample: bool = False
    copies: int = 2
    alternat: AlternatRule = AlternatRule.FULL
    quorum: Quorum | None = None
    sessions: tuple[Session, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    parties: tuple[Party, ...] = ()
    participants: tuple[Participant, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    votes: tuple[Vote, ...] = ()
    facts: tuple[Fact, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    press: PressRelease = PressRelease()
    documents: tuple[DocumentChoice, ...] = ()


@frozen
class Blueprint:
    """A reusable skeleton of meetings: parties, own people with their roles, agenda, chosen documents."""

    id: str
    name: str
    skeleton: Meeting
