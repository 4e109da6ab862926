"""Two entries of the directory made one: what each says of a field, and which of them wins."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from attrs import evolve, frozen

from app.domain.directory import Organisation, Person, PostHeld
from app.domain.names import NameForm, PersonName, Script
from app.domain.text import Text

Entry = TypeVar("Entry", Person, Organisation)

_PERSON = ("name.latin", "name.cyrillic", "name.han", "honorific", "gender", "posts", "email", "phone",
           "languages", "note", "photo")  # fmt: skip
_ORGANISATION = ("name", "short_name", "full_name", "former", "city", "country", "parent", "profile", "contact",
                 "logo")  # fmt: skip
_MANY = frozenset({"posts", "languages", "note", "former"})


class Pick(StrEnum):
    """Whose value stands; BOTH for what there may be several of, the first entry's before the second's."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


@frozen
class Choice:
    """A field of which something is known, what each entry says of it, and which value would stand.

    ``open`` tells that the two differ and one has to give way.
    """

    field: str
    first: Any
    second: Any
    pick: Pick
    open: bool

    @property
    def picks(self) -> tuple[Pick, ...]:
        """What may be chosen."""
        return tuple(Pick) if self.field in _MANY else (Pick.FIRST, Pick.SECOND)


def choices(first: Entry, second: Entry) -> tuple[Choice, ...]:
    """Return the fields of two entries of which one at least says something, each with the likelier value."""
    fields = _PERSON if isinstance(first, Person) else _ORGANISATION
    pairs = ((field, value(first, field), value(second, field)) for field in fields)
    return tuple(
        Choice(field, one, other, _likelier(field, one, other), _conflict(field, one, other))
        for field, one, other in pairs
        if one or other
    )


def value(entry: Person | Organisation, field: str) -> Any:
    """Return what an entry says of a field of `choices`."""
    return (
        entry.name.script(Script(field[5:]))
        if isinstance(entry, Person) and "." in field
        else getattr(entry, field)
    )


def combined(first: Entry, second: Entry, picks: Mapping[str, Pick] | None = None) -> Entry:
    """Return ``first`` with what ``second`` knows as well; ``picks`` says whose value stands where not the likelier.

    Where a text wins, languages that it lacks are filled from the other.
    """
    chosen = {each.field: each.pick for each in choices(first, second)} | dict(picks or {})
    fields: dict[str, Any] = {}
    names: dict[str, Any] = {}
    for field, pick in chosen.items():
        stands = _stands(field, value(first, field), value(second, field), pick)
        if "." in field:
            names[field[5:]] = stands
        else:
            fields[field] = stands
    if isinstance(first, Person) and isinstance(second, Person):
        fields["name"] = _name(first.name, second.name, names)
    return evolve(first, **fields)


def filled(old: Entry, new: Entry) -> Entry:
    """Return ``old`` with what it does not know yet from ``new``; nothing known is changed."""
    known = {each.field: Pick.FIRST if each.first else Pick.SECOND for each in choices(old, new)}
    return combined(old, new, known)


def differing(old: Entry, new: Entry) -> tuple[str, ...]:
    """Return the fields of which ``new`` says something that ``filled`` leaves out."""
    return tuple(each.field for each in choices(old, new) if each.open)


def _name(first: PersonName, second: PersonName, forms: Mapping[str, NameForm]) -> PersonName:
    known = {each.key for each in first.forms}
    more = tuple(each for each in second.forms if each.key not in known)
    changes: dict[str, Any] = {
        **forms,
        "tradition": first.tradition or second.tradition,
        "forms": (*first.forms, *more),
    }
    return evolve(first, **changes)


def _likelier(field: str, one: Any, other: Any) -> Pick:
    if field in _MANY and one and other and one != other:
        return Pick.BOTH
    if not one:
        return Pick.SECOND
    if isinstance(one, NameForm) and other and _weight(other) > _weight(one):
        return Pick.SECOND
    return Pick.FIRST


def _weight(form: NameForm) -> tuple[bool, bool, int]:
    """Rank forms of a name: one somebody confirmed, whole given names before initials, more parts before fewer."""
    return form.confirmed, "." not in form.given, sum(map(bool, (form.family, form.given, form.patronymic)))


def _conflict(field: str, one: Any, other: Any) -> bool:
    if not one or not other or one == other:
        return False
    if isinstance(one, Text):
        return any(one.get(each.language) not in ("", each.text) for each in other.variants)
    if field == "posts":
        return not all(any(_says(held, post) for held in one) for post in other)
    return not (field in _MANY and set(other) <= set(one))


def _says(held: PostHeld, post: PostHeld) -> bool:
    """Tell whether a post says all that another does, in one of its languages at least."""
    texts = {variant.text for variant in held.post.variants}
    same = not post.post or any(variant.text in texts for variant in post.post.variants)
    return (
        same
        and post.organisation in ("", held.organisation)
        and post.since in ("", held.since)
        and (post.until == held.until)
    )


def _stands(field: str, one: Any, other: Any, pick: Pick) -> Any:
    if isinstance(one, Text):
        return _filled_text(*((one, other) if pick is Pick.FIRST else (other, one)))
    if pick is not Pick.BOTH:
        return one if pick is Pick.FIRST else other
    if isinstance(one, str):
        return "\n".join(dict.fromkeys((*filter(None, (one, other)),)))
    if field == "posts":
        return (*one, *(post for post in other if not any(_says(held, post) for held in one)))
    return tuple(dict.fromkeys((*one, *other)))


def _filled_text(had: Text, comes: Text) -> Text:
    missing = tuple(each for each in comes.variants if each.text and not had.get(each.language))
    if not missing:
        return had
    kept = tuple(each for each in had.variants if all(each.language != one.language for one in missing))
    return Text(had.source if had else comes.source, (*kept, *missing))
