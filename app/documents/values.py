"""The values a template sees: plain to print and to compare, and each remembers where in the record it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self, SupportsIndex

from app.language import dates
from app.language.cases import Case

if TYPE_CHECKING:
    from app.documents.making import Making
    from app.domain.text import Text


class Words(str):
    """A text of the record in one language; it knows the other languages and its `paths` in the record.

    ``declined`` writes it in another Russian case.
    """

    making: Making | None
    text: Text | None
    paths: tuple[str, ...]
    language: str
    declined: Callable[[Case], str] | None

    def __new__(
        cls,
        value: str,
        *,
        paths: tuple[str, ...] = (),
        making: Making | None = None,
        text: Text | None = None,
        language: str = "",
        declined: Callable[[Case], str] | None = None,
    ) -> Self:
        """Make the value."""
        made = super().__new__(cls, value)
        made.paths, made.making, made.text = paths, making, text
        made.language, made.declined = language, declined
        return made

    def like(self, value: str) -> Words:
        """Return another wording of the same text, from the same place."""
        return Words(
            value,
            paths=self.paths,
            making=self.making,
            text=self.text,
            language=self.language,
        )


class Label:
    """One of a fixed set: prints as the document's word for it, compares equal to its code."""

    __slots__ = ("code", "name")

    def __init__(self, code: str, name: str) -> None:
        self.code = code
        self.name = name

    def __str__(self) -> str:
        """Return the word in the document's language."""
        return self.name

    def __eq__(self, other: object) -> bool:
        """Compare by code."""
        return str(other.code if isinstance(other, Label) else other) == self.code

    def __hash__(self) -> int:
        """Agree with the code."""
        return hash(self.code)

    def __bool__(self) -> bool:
        """Tell whether there is one."""
        return bool(self.code)


class Day(date):
    """A date that prints itself long, in the document's language."""

    language: str
    paths: tuple[str, ...]

    @classmethod
    def of(cls, value: date, language: str, path: str = "") -> Self:
        """Make the day of ``value`` for a language; ``path`` is its place in the record."""
        made = cls(value.year, value.month, value.day)
        made.language, made.paths = language, (path,) if path else ()
        return made

    def __str__(self) -> str:
        """Return the long form: 24 June 2024."""
        return dates.format(date(self.year, self.month, self.day), "long", self.language)


class Moment(datetime):
    """A point of time that prints itself as hours and minutes."""

    language: str

    @classmethod
    def of(cls, value: datetime, language: str) -> Self:
        """Make the moment of ``value`` for a language."""
        made = cls(
            value.year, value.month, value.day, value.hour, value.minute, value.second, tzinfo=value.tzinfo
        )
        made.language = language
        return made

    def __str__(self) -> str:
        """Return hours and minutes: 11:31."""
        return f"{self.hour:02}:{self.minute:02}"


class Nothing(dict[str, Any]):
    """What is not there: empty, false, without items, and so is every field of it."""

    def __missing__(self, name: str) -> Nothing:
        """Answer for every field."""
        return self

    def __str__(self) -> str:
        """Print nothing."""
        return ""

    def __eq__(self, other: object) -> bool:
        """Equal nothing else: a thing whose fields are not made yet is an empty dict too."""
        return self is other


NOTHING = Nothing()

Maker = Callable[[Any], Any]


def field(maker: Maker) -> Maker:
    """Mark a method as a field of the vocabulary: its docstring explains it, its return type says what it is."""
    maker.__dict__["is_field"] = True
    return maker


class Fields(dict[str, Any]):
    """A thing of the vocabulary. Its fields are made when first asked for; it prints as the field ``shows``.

    A dict, because templates look names up in dicts first; ``path`` is its place in the record.
    """

    shows: ClassVar[str] = ""
    makers: ClassVar[dict[str, Maker]] = {}

    def __init_subclass__(cls) -> None:
        own = {name: maker for name, maker in vars(cls).items() if getattr(maker, "is_field", False)}
        cls.makers = {**cls.makers, **own}

    def __init__(self, making: Making, source: Any = None, path: str = "") -> None:
        super().__init__()
        self.making = making
        self.source = source
        self.path = path

    def __missing__(self, name: str) -> Any:
        """Make the field and keep it. Raises KeyError for a name the vocabulary does not have."""
        maker = self.makers.get(name)
        if maker is None:
            raise KeyError(name)
        value = self[name] = maker(self)
        return value

    def __contains__(self, name: object) -> bool:
        """Tell whether there is a field of this name, made or not."""
        return name in self.makers

    def get(self, name: str, default: Any = None) -> Any:
        """Return the field, made if need be, or ``default``."""
        return self[name] if name in self.makers else default

    def __iter__(self) -> Iterator[str]:
        """Go through the names of the fields, made or not: a message names the nearest."""
        return iter(self.makers)

    def __len__(self) -> int:
        """Count the fields."""
        return len(self.makers)

    def __str__(self) -> str:
        """Print the field that stands for the whole."""
        return str(self[self.shows]) if self.shows else ""

    def __bool__(self) -> bool:
        """Be true: a thing that is there is there before any field is made."""
        return True

    def __eq__(self, other: object) -> bool:
        """Compare by what it shows: the same thing in the same document is one object."""
        return self is other

    @property
    def paths(self) -> tuple[str, ...]:
        """The place in the record, as a text has."""
        return (self.path,) if self.path else ()

    def into(self, making: Making) -> Self:
        """Return the same thing in another document's language."""
        return type(self)(making, self.source, self.path)


class Late(list[Any]):
    """A list made when first looked at."""

    def __init__(self, make: Callable[[], list[Any]]) -> None:
        super().__init__()
        self._make: Callable[[], list[Any]] | None = make

    def _filled(self) -> Late:
        if self._make:
            make, self._make = self._make, None
            self.extend(make())
        return self

    def __iter__(self) -> Iterator[Any]:
        """Make the list, then go through it."""
        return super(Late, self._filled()).__iter__()

    def __len__(self) -> int:
        """Make the list, then count it."""
        return super(Late, self._filled()).__len__()

    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        """Make the list, then look into it."""
        return super(Late, self._filled()).__getitem__(index)
