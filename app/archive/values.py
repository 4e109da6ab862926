"""What the archive answers with."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from app.domain.model import Attendance, Fulfilment, Meeting, ProposalStatus, Role, Side, Status
from app.domain.names import PersonName
from app.domain.text import Text, Variant
from app.domain.unfiled import Unfiled

if TYPE_CHECKING:
    from app.language.searchtext import Query

_WORD = re.compile(r"\w+")
_BEFORE, _LENGTH = 40, 240
"""How many characters of a passage stand before the first word found, and how many are shown."""


def lookup(text: str) -> str:
    """Return the words of a text in lower case, a space before each: what is looked for is a beginning of one."""
    return "".join(f" {word}" for word in _WORD.findall(text.casefold()))


@frozen
class Loaded:
    """A meeting as the archive has it, and the revision that a save must name."""

    meeting: Meeting
    revision: int


@frozen(slots=False)
class MeetingSummary:
    """A line of the list of meetings. ``date`` is the first day in ISO 8601, empty while unknown.

    ``lines`` are JSON, read when somebody looks at the line: for each language its code, the title, the parties
    one to a line, and whether the title was first written in it.
    """

    id: str
    date: str
    status: Status
    number: str
    pinned: bool
    sample: bool
    modified: datetime
    revision: int
    participants: int
    entries: int
    proposals: int
    agreed: int
    lines: str = "[]"

    @cached_property
    def _lines(self) -> list[tuple[str, str, str, int]]:
        return [
            (language, title, parties, first) for language, title, parties, first in json.loads(self.lines)
        ]

    @cached_property
    def title(self) -> Text:
        """The meeting's title; only the texts, not how they were translated."""
        source = next((language for language, _title, _parties, first in self._lines if first), "")
        variants = (Variant(language, title) for language, title, _parties, _first in self._lines if title)
        return Text(source, tuple(variants))

    @cached_property
    def parties(self) -> tuple[Text, ...]:
        """The parties' names in order of precedence."""
        names = [[(line[0], name) for name in line[2].split("\n")] for line in self._lines if line[2]]
        return tuple(
            Text("", tuple(Variant(language, name) for language, name in party if name))
            for party in zip(*names, strict=True)
        )

    @cached_property
    def named(self) -> str:
        """Words by which one looks for it: title and parties in every language, date and number; see `lookup`."""
        names = (part for _language, title, parties, _first in self._lines for part in (title, parties))
        return lookup(" ".join((*names, self.date, self.number)))

    @cached_property
    def parties_named(self) -> str:
        """The words of the parties' names in every language; see `lookup`."""
        return lookup(" ".join(parties for _language, _title, parties, _first in self._lines))

    def party_names(self, count: int) -> tuple[Text, ...]:
        """Return the names of so many parties; they are empty where none has one."""
        return self.parties or (Text(),) * count


@frozen
class Attended:
    """A meeting somebody took part in: who they are in it (``place``: an id there), on which side and as what.

    For an organisation, roles and post are empty. ``side`` is None where it only stands in the record.
    """

    meeting: MeetingSummary
    place: str
    side: Side | None
    roles: tuple[Role, ...] = ()
    attendance: Attendance = Attendance.PRESENT
    post: Text = Text()


@frozen
class Deleted:
    """A deleted meeting that can still be brought back."""

    id: str
    time: datetime


@frozen
class Draft(Unfiled):
    """Text not yet filed, as the archive keeps it."""

    modified: datetime = field(kw_only=True)


@frozen
class HouseTemplate:
    """A template of the house. ``version`` is its newest one; two ``languages`` are two columns."""

    id: str
    name: str
    document: str
    languages: tuple[str, ...]
    version: int
    modified: datetime


@frozen
class TemplateVersion:
    """A version of a house template; ``files`` maps each file's name to its content's sha256."""

    template: str
    version: int
    created: datetime
    note: str
    files: dict[str, str] = field(factory=dict)


@frozen
class DocumentVersion:
    """An exported document; ``number`` counts the meeting's exports, ``edition`` those of this very document.

    ``record`` is the hash of the record as it was; ``sha256`` the file's, by which one edited since is told.
    """

    meeting: str
    number: int
    created: datetime
    template: str
    template_sha256: str
    language: str
    keeper: str
    path: str
    sha256: str
    record: str
    revision: int
    edition: int


@frozen
class Backup:
    """A copy of the archive and when it was made."""

    path: str
    time: datetime
    size: int


@frozen
class Partner:
    """A party other than the host: its leading organisation's id in the directory (or empty), and its name."""

    id: str
    name: Text

    @property
    def key(self) -> str:
        """What it is known by across meetings: its id, or its name in the first language by its code."""
        named = ((variant.language, variant.text) for variant in self.name.variants)
        return self.id or min(named, default=("", ""))[1]


@frozen
class Standing:
    """What stands agreed, in brief: enough to sort, group and count thousands.

    ``meeting`` and ``proposal`` are ids of where it was last decided on, ``key`` is the archive's for the meeting;
    ``partner_keys`` tell partners apart across meetings; the rest is as in `Commitment`.
    """

    meeting: str
    proposal: str
    key: int
    partners: tuple[Partner, ...]
    partner_keys: frozenset[str]
    status: ProposalStatus
    fulfilment: Fulfilment
    note: str
    due: date | None
    last_mention: str

    @property
    def id(self) -> str:
        """What tells it from all others: ``meeting/proposal``."""
        return f"{self.meeting}/{self.proposal}"


@frozen
class Commitment:
    """What was agreed: the proposal as last decided on, and the meeting that did.

    ``responsible`` are people and parties by their names; ``note`` says what became of it; ``last_mention``
    is the day of the last meeting where it came up.
    """

    meeting: MeetingSummary
    proposal: str
    partners: tuple[Partner, ...]
    text: Text
    status: ProposalStatus
    fulfilment: Fulfilment
    note: str
    due: date | None
    responsible: tuple[PersonName | Text, ...]
    last_mention: str


@frozen(slots=False)
class Hit:
    """A passage that was found: its path, its language, all of it, and what was asked for.

    Only when somebody looks at it, the words around are cut out and what was asked for is marked.
    """

    place: str
    language: str
    said: str
    query: Query

    @property
    def snippet(self) -> str:
        """The words around the first one found."""
        return self._cut[0]

    @property
    def marks(self) -> tuple[tuple[int, int], ...]:
        """Beginnings and ends in ``snippet`` of what was asked for."""
        return self._cut[1]

    @cached_property
    def _cut(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        spans = self.query.spans(self.said)
        first = spans[0][0] if spans else 0
        start = _word_start(self.said, max(0, first - _BEFORE)) if first > _BEFORE else 0
        end = min(len(self.said), start + _LENGTH)
        if end < len(self.said):
            space = self.said.rfind(" ", max(first + 1, end - 20), end)
            end = space if space > 0 else end
        head, tail = "…" if start else "", "…" if end < len(self.said) else ""
        shift = len(head) - start
        marks = tuple((a + shift, min(b, end) + shift) for a, b in spans if a < end)
        snippet = f"{head}{self.said[start:end]}{tail}"
        return snippet.replace("\n", " "), marks


def _word_start(said: str, index: int) -> int:
    space = said.find(" ", index, index + 20)
    return space + 1 if space >= 0 else index


@frozen
class Found:
    """A meeting in which something was found; ``more`` tells that not all of it is among ``hits``."""

    meeting: MeetingSummary
    hits: tuple[Hit, ...]
    more: bool


@frozen
class Filter:
    """Which meetings to look at; what is empty does not matter.

    ``partner`` is the directory's id of an organisation or the name of a party as the list shows it, ``person``
    the directory's id of a person; ``since`` and ``until`` are days in ISO 8601, both included; ``meetings`` are
    ids, None for all.
    """

    partner: str = ""
    person: str = ""
    since: str = ""
    until: str = ""
    status: Status | None = None
    meetings: frozenset[str] | None = None

    def __bool__(self) -> bool:
        """Tell whether anything matters."""
        return self != Filter()
