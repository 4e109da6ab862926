"""What is wrong with a template, and where: one fault for each thing that someone must correct."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from difflib import get_close_matches
from typing import Any

from app.errors import Problem, Problems

_ALIKE = str.maketrans("аеорсухікмнтвАВЕКМНОРСТХУІ", "aeopcyxikmhtbABEKMHOPCTXYI")


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a template as someone who has it open in Word would look for it.

    `part` is the name of the part in the package; `where` the paragraph, or the table, row and cell,
    counted from 1; `tag` the tag as typed; `text` the text of its paragraph.
    """

    part: str
    where: str = ""
    tag: str = ""
    text: str = ""

    def __str__(self) -> str:
        """Join what is known: part, where, tag."""
        return ", ".join(filter(None, (self.part, self.where, self.tag)))


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: its place, its cause in a sentence, and the nearest right name if there is one.

    `order` is the number of the tag in its part, None where no tag is at fault.
    """

    place: Place
    cause: str
    nearest: str | None = None
    order: int | None = field(default=None, compare=False)

    @property
    def remedy(self) -> str | None:
        """Say what to write instead, where a near name is known."""
        return f"Did you mean “{self.nearest}”?" if self.nearest else None

    def __str__(self) -> str:
        """Write the fault as one line: place, cause, remedy and the text around."""
        said = f"{self.place}: {self.cause}" if str(self.place) else self.cause
        if self.remedy:
            said += f" {self.remedy}"
        around = shortened(self.place.text)
        return f"{said} (in “{around}”)" if around and around != self.place.tag else said


class TemplateError(Problems):
    """A template that cannot be used, or a rendering that failed; every fault found is in `faults`."""

    def __init__(self, sentence: str, faults: Iterable[Fault] = (), *, remedy: str | None = None) -> None:
        self.faults = tuple(faults)
        problems = tuple(Problem(f.cause, str(f.place) or None, _remedy_and_text(f)) for f in self.faults)
        super().__init__(sentence, problems, remedy=remedy)

    def __str__(self) -> str:
        """Put the sentence first, then each fault on a line of its own."""
        lines = [self.sentence if self.remedy is None else f"{self.sentence} {self.remedy}"]
        return "\n".join([*lines, *(f"  {fault}" for fault in self.faults)])


class LimitError(Exception):
    """A template asked for more than it may have; becomes a fault at its tag."""


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the name most like `name`, or None where nothing is near."""
    known = [str(each) for each in names]
    folded = {each.casefold(): each for each in known}
    said = (name, latin(name))
    for one in said:
        if one.casefold() in folded:
            return folded[one.casefold()]
    return next((close[0] for one in said if (close := get_close_matches(one, known, n=1, cutoff=0.6))), None)


def latin(name: str) -> str:
    """Return a name with Latin letters for the Cyrillic ones that look the same."""
    return name.translate(_ALIKE)


def render_lines(faults: Iterable[Fault], file: str = "") -> list[str]:
    """Write each fault as a compiler does: `file: part, where, tag: cause remedy (text)`."""
    return [f"{file}: {fault}" if file else str(fault) for fault in faults]


def to_json(faults: Iterable[Fault]) -> str:
    """Write faults as a JSON list of objects with part, where, tag, text, cause and nearest."""
    return json.dumps([as_object(fault) for fault in faults], ensure_ascii=False, indent=1)


def as_object(fault: Fault) -> dict[str, Any]:
    """Return a fault as one flat dict of texts, for programs."""
    return {**asdict(fault.place), "cause": fault.cause, "nearest": fault.nearest}


def shortened(text: str, length: int = 80) -> str:
    """Return the first `length` characters of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"


def _remedy_and_text(fault: Fault) -> str | None:
    around = shortened(fault.place.text)
    said = [fault.remedy, f"(in “{around}”)" if around and around != fault.place.tag else None]
    return " ".join(filter(None, said)) or None
