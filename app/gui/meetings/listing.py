"""The words of the list of meetings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui import when, words
from app.gui.widgets import Line

if TYPE_CHECKING:
    from app.archive import Found, MeetingSummary
    from app.archive.values import Hit

OLDER = "older"
"""The id of the line that brings older meetings."""


def under_headings(summaries: Iterable[MeetingSummary]) -> list[tuple[str, str]]:
    """Put headings between meetings: pinned ones first, then by year."""
    made: list[tuple[str, str]] = []
    heading = ""
    for summary in summaries:
        if summary.pinned:
            above = QCoreApplication.translate("Meetings", "Pinned")
        else:
            above = summary.date[:4] or QCoreApplication.translate("Meetings", "Without a date")
        if above != heading:
            made.append(("", above))
            heading = above
        made.append((summary.id, ""))
    return made


def found_rows(
    named: Iterable[MeetingSummary], said: Iterable[Found], *, more: bool
) -> tuple[list[tuple[str, str]], dict[str, Hit | None]]:
    """Return the rows of a search, and the passages among them by their ids.

    First come the meetings named so, then those in which it was said, each with its passages below. ``more`` tells
    that there are older ones. A passage's id is the meeting's, a slash and the place; without a place there are
    more of them.
    """
    passages: dict[str, Hit | None] = {}
    below: dict[str, list[tuple[str, str]]] = {}
    for found in said:
        for hit in found.hits:
            id = f"{found.meeting.id}/{hit.place}"
            if hit.place != "title" and id not in passages:  # Once, however many languages say it.
                passages[id] = hit
                below.setdefault(found.meeting.id, []).append((id, ""))
        if found.more:
            passages[f"{found.meeting.id}/"] = None
            below.setdefault(found.meeting.id, []).append((f"{found.meeting.id}/", ""))
    first = [summary.id for summary in named]
    known = frozenset(first)
    then = [found.meeting.id for found in said if found.meeting.id not in known]
    rows: list[tuple[str, str]] = []
    for heading, ids in (
        (QCoreApplication.translate("Meetings", "Named so"), first),
        (QCoreApplication.translate("Meetings", "Where it was said"), then),
    ):
        if ids:
            rows.append(("", heading))
            rows.extend(row for id in ids for row in ((id, ""), *below.get(id, ())))
    if more:
        passages[OLDER] = None
        rows.append((OLDER, ""))
    return rows, passages


def line_of(summary: MeetingSummary, language: str) -> Line:
    """Return the line of one meeting."""
    parties = " – ".join(name for party in summary.parties if (name := party.best(language)))
    word, tone = words.status(summary.status)
    untitled = QCoreApplication.translate("Meetings", "Untitled meeting")
    title = summary.title.best(language)
    return Line(
        title or parties or untitled,
        summary.id,
        when.show_date(date.fromisoformat(summary.date), language) if summary.date else "",
        " · ".join(part for part in (parties if title else "", *_remarks(summary)) if part),
        word,
        tone,
        summary.pinned,
    )


def passage_line(hit: Hit | None, id: str) -> Line:
    """Return the line of a passage that was found, or of that which brings more of them."""
    if hit is not None:
        return Line(hit.snippet, id, _where(hit.place), marks=hit.marks)
    if id == OLDER:
        return Line(QCoreApplication.translate("Meetings", "Look in older meetings…"), id)
    return Line(QCoreApplication.translate("Meetings", "and more in this meeting"), id)


def _where(place: str) -> str:
    collection = place.partition(".")[0]
    return {
        "entries": QCoreApplication.translate("Meetings", "said"),
        "proposals": QCoreApplication.translate("Meetings", "proposal"),
        "agenda": QCoreApplication.translate("Meetings", "agenda"),
        "participants": QCoreApplication.translate("Meetings", "participant"),
        "parties": QCoreApplication.translate("Meetings", "party"),
        "organisations": QCoreApplication.translate("Meetings", "organisation"),
        "facts": QCoreApplication.translate("Meetings", "background"),
        "outcomes": QCoreApplication.translate("Meetings", "beside the talks"),
        "attachments": QCoreApplication.translate("Meetings", "file"),
        "press": QCoreApplication.translate("Meetings", "press release"),
        "sessions": QCoreApplication.translate("Meetings", "place"),
        "number": QCoreApplication.translate("Meetings", "number"),
        "note": QCoreApplication.translate("Meetings", "note"),
    }.get(collection, "")


def _remarks(summary: MeetingSummary) -> list[str]:
    made = []
    if summary.number:
        made.append(QCoreApplication.translate("Meetings", "No. {number}").format(number=summary.number))
    people, agreed = summary.participants, summary.agreed
    if people:
        made.append(QCoreApplication.translate("Meetings", "%n participant(s)", None, people))
    if agreed:
        made.append(QCoreApplication.translate("Meetings", "%n agreed", None, agreed))
    if summary.sample:
        made.append(QCoreApplication.translate("Meetings", "sample"))
    return made
