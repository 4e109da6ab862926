"""Lists of forms («Name: … Position: … Organisation: …»), whose labels say what is what."""

import re

from attrs import evolve, field, mutable

from app.exchange.lists.lines import Line
from app.exchange.lists.sorting import Heading
from app.exchange.lists.tables import column_of, person_of
from app.exchange.lists.values import ReadList, ReadPerson

_LABELLED = re.compile(r"^\s*([^:：\t]{1,40})\s*[:：]\s*(.*)$")
_NAMES = {"name", "family", "given"}


@mutable
class _Form:
    """A person's form while its lines go by."""

    lines: list[Line]
    cells: dict[str, str] = field(factory=dict)


def read_forms(lines: list[Line]) -> ReadList | None:
    """Return the people of a list of forms, or None where it is none."""
    labelled = [(line, *_labelled(line)) for whole in lines for line in _cut(whole)]
    heads = [head for _, head, _ in labelled if head in {"name", "family", "post", "organisation"}]
    if not {"name", "family"} & set(heads) or len(heads) < 2 or len(heads) < 0.4 * len(labelled):
        return None
    forms: list[_Form] = []
    leftover: list[str] = []
    last = ""
    for line, head, text in labelled:
        if head:
            if not forms or _begins(forms[-1], head):
                forms.append(_Form([]))
            forms[-1].cells[head] = text
        elif forms and last and not line.gap and not line.bullet:
            forms[-1].cells[last] = " ".join([*forms[-1].cells[last].split(), *line.text.split()])
        else:
            leftover.append(line.raw.strip())
            last = ""
            continue
        forms[-1].lines.append(line)
        last = head or last
    return _gathered(forms, leftover)


def _gathered(forms: list[_Form], leftover: list[str]) -> ReadList:
    people: list[ReadPerson] = []
    unnamed = 0
    for form in forms:
        raw = "\n".join(dict.fromkeys(line.raw for line in form.lines))
        if not any(form.cells.get(key) for key in _NAMES):
            leftover += raw.split("\n")
            continue
        person, more = person_of(form.cells, Heading(), evolve(form.lines[0], raw=raw))
        people.append(person)
        unnamed += more
    return ReadList(tuple(people), unnamed, tuple(leftover))


def _begins(form: _Form, head: str) -> bool:
    """Tell whether a label begins another person's form."""
    return head in _NAMES and head in form.cells


def _labelled(line: Line) -> tuple[str, str]:
    match = _LABELLED.match(line.text)
    head = column_of(match[1]) if match else ""
    return (head, match[2].strip()) if match and head else ("", "")


def _cut(line: Line) -> list[Line]:
    """Cut a line of several labelled cells, so that each stands alone."""
    cells = [
        evolve(line, text=cell.strip())
        for cell in re.split(r"\t|\s*[|;]\s*|\s{3,}", line.text)
        if cell.strip()
    ]
    return cells if len(cells) > 1 and all(_labelled(cell)[0] for cell in cells) else [line]
