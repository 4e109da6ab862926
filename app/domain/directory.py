"""Entries of the directory, kept across meetings. A meeting holds snapshots of them."""

from __future__ import annotations

from attrs import frozen

from app.domain.names import Gender, PersonName
from app.domain.text import Text


@frozen
class FormerName:
    """A name an organisation bore until a (partial ISO 8601) date."""

    name: Text
    until: str = ""


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
class Directory:
    """All organisations and people kept across meetings."""

    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()

    def organisation(self, id: str) -> Organisation | None:
        """Return the organisation of that id, or None."""
        return next((o for o in self.organisations if o.id == id), None)

    def person(self, id: str) -> Person | None:
        """Return the person of that id, or None."""
        return next((p for p in self.people if p.id == id), None)
