"""A template in the making: a finished document, the texts in it that become fields, the passages that repeat."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from app.word.pages import Marks
from app.word.passages import Change, Loop, Passage, passages, written


@frozen
class Chosen:
    """Characters ``start`` to ``end`` of a passage that become a field: ``meeting.date | date('short')``.

    ``before`` are those of them that part it from what precedes, printed only where the field has a value.
    """

    passage: int
    start: int
    end: int
    field: str
    before: str = ""

    @property
    def tag(self) -> str:
        """The tag that a template prints the field by."""
        return f"{{{{ {self.field} }}}}"

    @property
    def changes(self) -> Iterator[Change]:
        """What is written into the document: the tag, and around what goes with the field its condition."""
        if not self.before:
            yield Change(self.passage, self.start, self.end, self.tag)
            return
        condition = f"{{% if {self.field.partition('|')[0].strip()} %}}"
        yield Change(self.passage, self.start, self.start, condition)
        yield Change(self.passage, self.start + len(self.before), self.end, f"{self.tag}{{% endif %}}")

    def touches(self, other: Chosen) -> bool:
        """Tell whether the two share a character."""
        return self.passage == other.passage and self.start < other.end and other.start < self.end


@frozen
class Repeated:
    """Stretches of passages (first, last) of one kind: one is ``kept`` and repeated, the others go.

    ``name`` is what one is called in the loop, ``of`` the list it goes through; ``rows`` are table rows. Without a name
    they stand once, where the list has anything. ``restart`` is where Word's own numbers begin anew each time.
    """

    items: tuple[tuple[int, int], ...]
    name: str
    of: str
    rows: bool = False
    kept: int = 0
    restart: bool = False

    @property
    def model(self) -> tuple[int, int]:
        """The first and last passage of the one that is kept."""
        return self.items[self.kept]

    @property
    def dropped(self) -> Iterator[int]:
        """The passages of all the others."""
        gone = (*self.items[: self.kept], *self.items[self.kept + 1 :])
        return (number for first, last in gone for number in range(first, last + 1))

    def holds(self, passage: int) -> bool:
        """Tell whether a passage stands in it."""
        return any(first <= passage <= last for first, last in self.items)

    def is_apart(self, other: Repeated) -> bool:
        """Tell whether the two share no passage."""
        return self.items[-1][1] < other.items[0][0] or other.items[-1][1] < self.items[0][0]

    def is_within(self, other: Repeated) -> bool:
        """Tell whether it is a part of what another repeats, and not all of it."""
        first, last = other.model
        inside = first <= self.items[0][0] and self.items[-1][1] <= last
        return inside and self.items[-1][1] - self.items[0][0] < last - first

    @property
    def opening(self) -> str:
        """What the loop's tag says."""
        return f"for {self.name} in {self.of}" if self.name else f"if {self.of}"


@frozen
class Draft:
    """What is chosen so far; each choice gives another draft, so that any may be gone back to."""

    content: bytes
    passages: tuple[Passage, ...]
    chosen: tuple[Chosen, ...] = ()
    repeated: tuple[Repeated, ...] = ()

    @classmethod
    def of(cls, content: bytes) -> Draft:
        """Begin with a Word document. Raises TemplateError for a file that is none."""
        return cls(content, passages(content))

    def choose(self, one: Chosen) -> Draft:
        """Let a text be a field, in place of what was chosen there; spaces at its ends stay text."""
        said = self.passages[one.passage].text[one.start : one.end]
        if not one.before:
            start = one.start + len(said) - len(said.lstrip())
            one = evolve(one, start=start, end=start + len(said.strip()))
        if one.start >= one.end or not one.field.strip():
            return self
        kept = (each for each in self.chosen if not each.touches(one))
        return evolve(self, chosen=(*kept, one))

    def repeat(self, one: Repeated) -> Draft:
        """Let passages repeat, in place of what repeated there; fields in those that go are forgotten."""
        kept = tuple(e for e in self.repeated if e.is_apart(one) or e.is_within(one) or one.is_within(e))
        gone = set(one.dropped)
        chosen = tuple(each for each in self.chosen if each.passage not in gone)
        return evolve(self, chosen=chosen, repeated=(*kept, one))

    def drop(self, one: Chosen | Repeated) -> Draft:
        """Let a text be text again, or passages stand once each."""
        return evolve(
            self,
            chosen=tuple(each for each in self.chosen if each != one),
            repeated=tuple(each for each in self.repeated if each != one),
        )

    def at(self, passage: int, start: int, end: int) -> Chosen | None:
        """Return the field that stands at a place."""
        here = Chosen(passage, start, max(end, start + 1), "x")
        return next((each for each in self.chosen if each.touches(here)), None)

    def around(self, passage: int) -> tuple[Repeated, ...]:
        """Return the loops that a passage stands in, the widest first."""
        found = [each for each in self.repeated if each.holds(passage)]
        return tuple(sorted(found, key=lambda each: each.items[0][0] - each.items[0][1]))

    def template(self) -> bytes:
        """Return the template: fields and loops as tags."""
        changes = [change for one in self.chosen for change in one.changes]
        changes += [Change(one.model[0], 0, 0, "{% restart %}") for one in self.repeated if one.restart]
        loops = [Loop(*one.model, one.opening, one.rows) for one in self.repeated]
        dropped = {number for one in self.repeated for number in one.dropped}
        return written(self.content, (c for c in changes if c.passage not in dropped), loops, dropped)

    def shown(self, marks: Marks) -> bytes:
        """Return the document with marks by which its pages tell the passages: ``passage.3``."""
        return written(
            self.content, (one for each in self.passages if each.text for one in _marked(each, marks))
        )


@frozen
class _Marked:
    paths: tuple[str, ...]


def _marked(passage: Passage, marks: Marks) -> Iterator[Change]:
    begin, _, end = marks.wrap(_Marked((f"passage.{passage.number}",)), "x").partition("x")
    yield Change(passage.number, 0, 0, begin)
    yield Change(passage.number, len(passage.text), len(passage.text), end)
