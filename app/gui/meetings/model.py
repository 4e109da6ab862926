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
    """Headings and meetings; the words of a line are put together when it is first looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str | MeetingSummary, ...] = ()
        self._found: dict[str, str] = {}
        self._language = "en"
        self._lines: dict[int, Line] = {}

    def show_rows(
        self, rows: Iterable[str | MeetingSummary], language: str, found: dict[str, str] | None = None
    ) -> None:
        """Show other rows; ``found`` has what a search found in each meeting."""
        self.beginResetModel()
        self._rows, self._language, self._found = tuple(rows), language, found or {}
        self._lines.clear()
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return the words of a row."""
        if row not in self._lines:
            value = self._rows[row]
            self._lines[row] = (
                Line(value)
                if isinstance(value, str)
                else line_of(value, self._language, self._found.get(value.id, ""))
            )
        return self._lines[row]

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the meetings shown."""
        return tuple(row.id for row in self._rows if not isinstance(row, str))

    def row_of(self, id: str) -> int:
        """Return the row of a meeting, or -1; of the first meeting for an empty id."""
        rows = ((at, row) for at, row in enumerate(self._rows) if not isinstance(row, str))
        return next((at for at, row in rows if not id or row.id == id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.day, line.parties, line.status) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def under_headings(summaries: Iterable[MeetingSummary]) -> list[str | MeetingSummary]:
    """Put headings between meetings: pinned ones first, then by year."""
    made: list[str | MeetingSummary] = []
    heading = ""
    for summary in summaries:
        if summary.pinned:
            above = QCoreApplication.translate("Meetings", "Pinned")
        else:
            above = summary.date[:4] or QCoreApplication.translate("Meetings", "Without a date")
        if above != heading:
            made.append(above)
            heading = above
        made.append(summary)
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
    texts = (summary.title, *summary.parties)
    words = " ".join(variant.text for text in texts for variant in text.variants)
    whole = f"{words} {summary.date} {summary.number}".casefold()
    return all(word in whole for word in typed.casefold().split())
