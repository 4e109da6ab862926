"""An agenda read from lines of text. No Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from attrs import evolve, frozen

from app.domain.model import AgendaItem
from app.domain.text import plain

_NUMBER = re.compile(r"\s*(?:(\d{1,2})(?:\.(\d{1,2}))?[.)]?(?=\s)|([a-zа-я])\)|[-–—•*·▪])\s*", re.I)
_HOURS = re.compile(r"^\s*(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})\s*[-–—:,]?\s*")
_START = re.compile(r"^\s*(\d{1,2})[:.](\d{2})\s+[-–—]?\s*")
_MINUTES = re.compile(r"[,;(\s]*\b(\d{1,3})\s*(?:min(?:utes?|\.)?|мин(?:ут[аы]?|\.)?|分钟|′|')[)\s.]*", re.I)
_PEOPLE = re.compile(r"\s*(?:\(([^()]*)\)|[–—]\s*([^–—]+))\s*$")

_AND = re.compile(r"[,;、，]| and | и ")


@frozen
class ReadItem:
    """An item as a line tells it: ``part`` of the one before, minutes, and words that may name rapporteurs."""

    title: str
    part: bool = False
    planned: int | None = None
    people: tuple[str, ...] = ()


def read(text: str, known: Callable[[str], bool] = lambda _: False) -> tuple[ReadItem, ...]:
    """Read an agenda, one item to a line: ``2.1 Joint laboratory (Liu Yemei, 15 min)``.

    A line is a part when it is indented, numbered 2.1 or lettered. ``known`` tells whether words name somebody;
    only then are they taken out of the title.
    """
    lines = [line.rstrip() for line in text.expandtabs(4).splitlines() if line.strip()]
    least = min((len(line) - len(line.lstrip()) for line in lines), default=0)
    found: list[ReadItem] = []
    for line in lines:
        item = _line(line, len(line) - len(line.lstrip()) > least, known)
        if item.title:
            found.append(evolve(item, part=item.part and bool(found)))
    return tuple(found)


def items(
    found: Iterable[ReadItem], language: str, new_id: Callable[[], str], who: Callable[[str], str]
) -> tuple[AgendaItem, ...]:
    """Make items of the agenda from what was read; ``who`` finds a participant's id by a name, or empty."""
    made: list[AgendaItem] = []
    whole = ""
    for each in found:
        id = new_id()
        people = tuple(dict.fromkeys(p for name in each.people if (p := who(name))))
        parent = whole if each.part else ""
        made.append(AgendaItem(id, "", plain(each.title, language), parent, "", people, each.planned))
        whole = whole if each.part else id
    return tuple(made)


def _line(line: str, indented: bool, known: Callable[[str], bool]) -> ReadItem:
    planned, part = None, indented
    line = line.strip()
    if (hours := _HOURS.match(line)) is not None:
        start, end = (int(hours[n]) * 60 + int(hours[n + 1]) for n in (1, 3))
        planned, line = (end - start if end > start else None), line[hours.end() :]
    elif (clock := _START.match(line)) is not None and not re.match(r"\d{1,2}\.\d{1,2}\s", line):
        line = line[clock.end() :]
    if (number := _NUMBER.match(line)) is not None:
        part = part or bool(number[2] or number[3])
        line = line[number.end() :]
    if (minutes := _MINUTES.search(line)) is not None:
        planned = int(minutes[1])
        opened = line[: minutes.start()].count("(") > line[: minutes.start()].count(")")
        line = line[: minutes.start()] + (")" if opened else " ") + line[minutes.end() :]
    people: tuple[str, ...] = ()
    if (named := _PEOPLE.search(line)) is not None:
        words = tuple(w.strip() for w in _AND.split(named[1] or named[2]) if w.strip())
        if words and all(map(known, words)):
            people, line = words, line[: named.start()]
    return ReadItem(line.strip(" ;.–—-"), part, planned, people)
