"""The words of the list of meetings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui import when, words
from app.gui.widgets import Line

if TYPE_CHECKING:
    from app.archive import MeetingSummary


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


def line_of(summary: MeetingSummary, language: str, found: str = "") -> Line:
    """Return the line of one meeting; ``found`` is what a search found in it."""
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
        found,
    )


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


def fits(summary: MeetingSummary, typed: str) -> bool:
    """Tell whether every word typed is in the title, a party's name, the date or the number, in any language."""
    texts = (summary.title, *summary.parties)
    words_ = " ".join(variant.text for text in texts for variant in text.variants)
    whole = f"{words_} {summary.date} {summary.number}".casefold()
    return all(word in whole for word in typed.casefold().split())
