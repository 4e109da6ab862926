"""The list of meetings: headings by year, and a line for each meeting."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.gui import when, words

if TYPE_CHECKING:
    from app.archive import MeetingSummary

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


@frozen
class Line:
    """A heading, or a meeting where ``id`` is set."""

    title: str
    id: str = ""
    day: str = ""
    parties: str = ""
    remark: str = ""
    status: str = ""
    tone: str = ""
    pinned: bool = False
    found: str = ""


class MeetingsModel(QAbstractListModel):
    """Lines of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """Return the row of a meeting, or -1."""
        return next((at for at, line in enumerate(self.lines) if line.id == id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.day, line.parties, line.status) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].id:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def lines(
    summaries: Iterable[MeetingSummary], language: str, found: dict[str, str] | None = None
) -> list[Line]:
    """Return the list: pinned meetings first, then by year; ``found`` has what a search found in each."""
    made: list[Line] = []
    heading = ""
    for summary in summaries:
        if summary.pinned:
            above = QCoreApplication.translate("Meetings", "Pinned")
        else:
            above = summary.date[:4] or QCoreApplication.translate("Meetings", "Without a date")
        if above != heading:
            made.append(Line(above))
            heading = above
        made.append(line_of(summary, language, (found or {}).get(summary.id, "")))
    return made


def line_of(summary: MeetingSummary, language: str, found: str = "") -> Line:
    """Return the line of one meeting."""
    parties = " – ".join(name for party in summary.parties if (name := party.best(language)))
    word, tone = words.status(summary.status)
    remarks = [
        QCoreApplication.translate("Meetings", "No. {number}").format(number=summary.number)
        if summary.number
        else "",
        QCoreApplication.translate("Meetings", "%n participant(s)", None, summary.participants)
        if summary.participants
        else "",
        QCoreApplication.translate("Meetings", "%n agreed", None, summary.agreed) if summary.agreed else "",
        QCoreApplication.translate("Meetings", "sample") if summary.sample else "",
    ]
    return Line(
        summary.title.best(language) or parties or QCoreApplication.translate("Meetings", "Untitled meeting"),
        summary.id,
        when.show_date(date.fromisoformat(summary.date), language) if summary.date else "",
        parties,
        " · ".join(part for part in remarks if part),
        word,
        tone,
        summary.pinned,
        found,
    )


def fits(summary: MeetingSummary, typed: str) -> bool:
    """Tell whether every word typed is in the title, a party's name, the date or the number, in any language."""
    text = " ".join(part for line in summary.lines for part in line[1:3])
    whole = f"{text} {summary.date} {summary.number}".casefold()
    return all(word in whole for word in typed.casefold().split())
