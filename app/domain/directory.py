"""Entries of the directory, kept across meetings. A meeting holds snapshots of them."""

from __future__ import annotations

from attrs import evolve, frozen

from app.domain.names import Gender, PersonName
from app.domain.text import Text


@frozen
class FormerName:
    """A name an organisation bore until a (partial ISO 8601) date; from that day on it bears the next one."""

    name: Text
    until: str = ""
    short_name: Text = Text()


@frozen
class Organisation:
    """An organisation: in the directory, or its snapshot in a meeting (then ``entry`` is the directory's id).

    ``country`` is an ISO 3166-1 alpha-2 code; ``logo`` a content hash; ``parent`` the id of the organisation
    of which this is a unit. ``position`` orders the organisations of a meeting; in the directory it is empty.
    """

    id: str
    name: Text = Text()
    short_name: Text = Text()
    full_name: Text = Text()
    city: Text = Text()
    country: str = ""
    profile: Text = Text()
    contact: Text = Text()
    logo: str = ""
    parent: str = ""
    former: tuple[FormerName, ...] = ()
    entry: str = ""
    position: str = ""


@frozen
class PostHeld:
    """A post at an organisation, from and until (partial ISO 8601) dates; ``until`` empty means today."""

    post: Text
    organisation: str = ""
    since: str = ""
    until: str = ""


@frozen
class Person:
    """A person of the directory. ``languages`` are ISO 639-1 codes; ``photo`` a content hash."""

    id: str
    name: PersonName = PersonName()
    honorific: Text = Text()
    gender: Gender = Gender.UNKNOWN
    posts: tuple[PostHeld, ...] = ()
    email: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""
    photo: str = ""


@frozen
class Merged:
    """An entry that was joined with another: whoever knows it by the id ``gone`` means the entry ``kept``."""

    gone: str
    kept: str


@frozen
class Directory:
    """All organisations and people kept across meetings.

    ``merged`` leads from ids of entries that were duplicates to those they were joined with: records of meetings
    go on naming them, signed ones too.
    """

    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    merged: tuple[Merged, ...] = ()

    def organisation(self, id: str) -> Organisation | None:
        """Return the organisation of that id, or the one it was joined with, or None."""
        asked = self.kept(id)
        return next((o for o in self.organisations if o.id == asked), None)

    def person(self, id: str) -> Person | None:
        """Return the person of that id, or the one they were joined with, or None."""
        asked = self.kept(id)
        return next((p for p in self.people if p.id == asked), None)

    def kept(self, id: str) -> str:
        """Return the id of the entry that ``id`` was joined with, or ``id`` itself."""
        return next((each.kept for each in self.merged if each.gone == id), id)


def current_post(person: Person) -> PostHeld | None:
    """Return the post a person holds today, the first if several, or None."""
    return next((post for post in person.posts if not post.until), None)


def post_on(person: Person, day: str) -> PostHeld | None:
    """Return the post held on a day (ISO 8601, empty for today); where none is known for it, that of today.

    A post is still held on the day of its end.
    """
    if not day:
        return current_post(person)
    held = (post for post in person.posts if _reached(post.since, day) and not _past(post.until, day))
    dated = sorted(held, key=lambda post: post.since, reverse=True)
    return dated[0] if dated else current_post(person)


def as_of(organisation: Organisation, day: str) -> Organisation:
    """Return the organisation under the names it bore on a day (ISO 8601, empty for today)."""
    if not day:
        return organisation
    later = [each for each in organisation.former if each.until and not _reached(each.until, day)]
    if not later:
        return organisation
    then = min(later, key=lambda each: each.until)
    return evolve(organisation, name=then.name, short_name=then.short_name, full_name=Text())


def _reached(since: str, day: str) -> bool:
    """Tell whether a (partial) date has come by a day."""
    return day[: len(since)] >= since


def _past(until: str, day: str) -> bool:
    """Tell whether a (partial) date is over by a day."""
    return bool(until) and day[: len(until)] > until
