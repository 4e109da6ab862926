"""The values a template sees: plain to print and to compare, and each remembers where in the record it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any, Self, SupportsIndex

from app.language import dates


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
