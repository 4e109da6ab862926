"""Rows of a two-column document: the same paragraphs in two languages, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from app.documents import writing
from app.documents.making import Making, Words

Names = Mapping[str, Any]
Row = dict[str, Any]


def rows(left: Making, right: Making, vocabulary: Callable[[Making], Names]) -> list[Row]:
    """Return the minutes of talks paragraph by paragraph: ``left``, ``right`` and ``style`` of each."""
    return list(_Columns(left, right, vocabulary).rows())


class _Columns:
    """Says each paragraph in both languages by the wording of each."""

    def __init__(self, left: Making, right: Making, vocabulary: Callable[[Making], Names]) -> None:
        self._makings = (left, right)
        self._names = (vocabulary(left), vocabulary(right))

    def rows(self) -> Iterator[Row]:
        """Go through the record as minutes do."""
        yield from self._head()
        for items in self._both("agenda"):
            if items[0]["recorded"]:
                yield from self._item(items)
        yield from self._rest()
        yield from self._people()
        yield from self._say("closing", "closing")

    def _both(self, name: str) -> Iterator[tuple[Any, Any]]:
        """Pair the things of a list with themselves in the other language."""
        return zip(self._names[0][name], self._names[1][name], strict=True)

    def _say(self, style: str, slot: str, **own: tuple[Any, Any]) -> Iterator[Row]:
        """Yield the row of a slot, unless it comes out empty on both sides."""
        said = []
        for side, making in enumerate(self._makings):
            names = {**self._names[side], **{name: pair[side] for name, pair in own.items()}}
            text, paths = writing.write(making.wording, making.wording.table("columns").get(slot, ""), names)
            said.append(Words(text, paths=paths, language=making.language))
        if any(said):
            yield {"style": style, "left": said[0], "right": said[1]}

    def _head(self) -> Iterator[Row]:
        yield from self._say("title", "title")
        yield from self._say("subtitle", "between")
        yield from self._say("meta", "meta")
        yield from self._say("text", "opening")
        yield from self._say("text", "chair")
        yield from self._say("lead", "agenda")
        for items in self._both("agenda"):
            yield from self._say("item", "agenda_item", item=items)

    def _item(self, items: tuple[Any, Any]) -> Iterator[Row]:
        yield from self._say("heading", "item", item=items)
        for entries in zip(items[0]["entries"], items[1]["entries"], strict=True):
            yield from self._say("text", "said", entry=entries)
        yield from self._decisions(list(zip(items[0]["agreed"], items[1]["agreed"], strict=True)))
        for slot in ("open", "deferred", "declined"):
            for proposals in zip(items[0][slot], items[1][slot], strict=True):
                yield from self._say("text", slot, proposal=proposals)

    def _decisions(self, agreed: list[tuple[Any, Any]]) -> Iterator[Row]:
        if agreed:
            yield from self._say("lead", "agreed")
        for proposals in agreed:
            terms = list(self._say("terms", "terms", proposal=proposals))
            yield from self._say("kept" if terms else "decision", "decision", proposal=proposals)
            yield from terms

    def _rest(self) -> Iterator[Row]:
        unfiled = list(self._both("unfiled"))
        loose = [
            (slot, pair)
            for slot, name in (("open", "proposed"), ("deferred", "deferred"), ("declined", "declined"))
            for pair in self._both(name)
            if not pair[0]["item"]
        ]
        if unfiled or loose:
            yield from self._say("heading", "other")
        yield from self._decisions(unfiled)
        for slot, pair in loose:
            yield from self._say("text", slot, proposal=pair)
        outcomes = list(self._both("outcomes"))
        if outcomes:
            yield from self._say("heading", "outcome")
        for pair in outcomes:
            yield from self._say("text", "outcome_text", outcome=pair)

    def _people(self) -> Iterator[Row]:
        yield from self._say("heading", "participants")
        # Each language may name its own side first; a row has one side in both.
        right = self._makings[1]
        for party in self._names[0]["parties"]:
            parties = (party, party.into(right))
            yield from self._say("party", "party", party=parties)
            for person in party["present"]:
                yield from self._say("item", "member", person=(person, person.into(right)))
            yield from self._say("item", "unnamed_members", party=parties)
