"""The programme: days and parts of the meeting, and which items of the agenda are taken up in each."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain import derive, ids
from app.domain.model import Meeting, Session
from app.gui import bind, theme
from app.gui.desk import Desk
from app.gui.meeting.details.naming import named, remover
from app.gui.theme import GAP, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import Row, Rows, button

_PART = timedelta(hours=1)


class Programme(QObject):
    """Makes the rows of sessions: when and where, and with several of them a title and the items of each."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, desk.session
        self._below: dict[str, tuple[QWidget, QPushButton]] = {}

    def make(self, rows: Rows, id: str) -> Row:
        """Make the row of a session."""
        row, path = Row(rows, id), f"sessions.{id}"
        start = bind.moment(self._session, f"{path}.start", name=self.tr("Start"))
        end = bind.moment(self._session, f"{path}.end", name=self.tr("End"), like=lambda: self._start_of(id))
        place = bind.line(self._session, f"{path}.place", name=self.tr("Place"), hint=self.tr("city, room"))
        for editor, least, most in ((start, 140, 190), (end, 60, 110), (place, 60, 2000)):
            editor.setMinimumWidth(theme.scaled(least))
            editor.setMaximumWidth(theme.scaled(most))
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addLayout(named(self.tr("Start"), start), 3)
        first.addLayout(named(self.tr("End"), end), 2)
        first.addLayout(named(self.tr("Place"), place), 4)
        column = QVBoxLayout()
        column.setSpacing(TIGHT)
        column.addLayout(first)
        column.addWidget(self._make_below(id))
        row.line.addLayout(column, 1)
        away = remover(self._desk, path, Phrase("Programme", "Remove this day"))
        row.line.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show(id)
        return row

    def refresh(self) -> None:
        """Show which items belong where, and titles where there are several sessions."""
        known = {each.id for each in self._session.meeting.sessions}
        # Rows made anew in another language or meeting leave those of before to Qt.
        kept = {id: widgets for id, widgets in self._below.items() if id in known and isValid(widgets[0])}
        self._below = kept
        for id in self._below:
            self._show(id)

    def add_part(self) -> None:
        """Add a part of the last day, from the end of the one before on."""
        last = next((each for each in reversed(self._session.meeting.sessions) if each.start), None)
        start = None
        if last is not None and last.start is not None:
            start = last.end or last.start + _PART
        self._add(start, Phrase("Programme", "new part of the day"), "title")

    def add_day(self) -> None:
        """Add the day after the last one, at the same hour and place."""
        starts = [each.start for each in self._session.meeting.sessions if each.start]
        last = max((at.date() for at in starts), default=None)
        start = min((at for at in starts if at.date() == last), default=None)
        start = start + timedelta(days=1) if start else None
        self._add(start, Phrase("Programme", "new day"), "start")

    def _add(self, start: datetime | None, name: Phrase, field: str) -> None:
        from app.domain import edits

        id = ids.new_id()
        place = next((each.place for each in reversed(self._session.meeting.sessions) if each.place), None)
        new = Session(id, "", start=start) if place is None else Session(id, "", start=start, place=place)
        if self._session.apply(name, lambda m: edits.add(m, "sessions", new)):
            self._desk.go(f"sessions.{id}.{field}")

    def _make_below(self, id: str) -> QWidget:
        path, below = f"sessions.{id}", QWidget()
        title = bind.line(
            self._session,
            f"{path}.title",
            name=self.tr("Part of the programme"),
            hint=self.tr("Opening, visit…"),
        )
        items = button("", "cell")
        items.setObjectName(f"{path}.items")
        items.clicked.connect(lambda: self._offer(id, items))
        line = QHBoxLayout(below)
        line.setContentsMargins(0, 0, 0, TIGHT)
        line.setSpacing(GAP)
        line.addLayout(named(self.tr("Part of the programme"), title), 2)
        line.addLayout(named(self.tr("Agenda items"), items), 1)
        self._below[id] = (below, items)
        return below

    def _show(self, id: str) -> None:
        below, items = self._below[id]
        meeting = self._session.meeting
        session = next((each for each in meeting.sessions if each.id == id), None)
        if session is None:
            return
        below.setVisible(len(meeting.sessions) > 1 or bool(session.title))
        numbers = derive.numbers(meeting)
        held = [numbers[item] for item in _items_of(meeting, id)]
        said = ", ".join(held) or self.tr("none")
        items.setText(said)
        items.setAccessibleName(self.tr("Agenda items: {items}").format(items=said))

    def _offer(self, id: str, items: QPushButton) -> None:
        """Let the user tick which items are taken up in a session; of no session they are in the first."""
        meeting = self._session.meeting
        menu = QMenu(items)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        numbers, held = derive.numbers(meeting), _items_of(meeting, id)
        for item in derive.items(meeting):
            action = menu.addAction(f"{numbers[item.id]}. {item.title.best(self._session.language)}"[:80])
            action.setCheckable(True)
            action.setChecked(item.id in held)
            action.setEnabled(item.id not in held or meeting.sessions[0].id != id)
            action.toggled.connect(lambda on, item=item.id: self._put(item, id if on else ""))
        if menu.isEmpty():
            menu.addAction(self.tr("There is no agenda yet")).setEnabled(False)
        menu.popup(items.mapToGlobal(items.rect().bottomLeft()))

    def _put(self, item: str, session: str) -> None:
        from app.domain import edits

        name = Phrase("Programme", "day of the item")
        self._session.apply(name, lambda m: edits.put(m, f"agenda.{item}.session", session))

    def _start_of(self, id: str) -> datetime | None:
        return next((s.start for s in self._session.meeting.sessions if s.id == id), None)


def _items_of(meeting: Meeting, session: str) -> list[str]:
    """Return the items, parts of others left out, that are taken up in a session."""
    return [
        item.id
        for item in derive.items(meeting)
        if (held := derive.session_of(meeting, item.id)) is not None and held.id == session
    ]
