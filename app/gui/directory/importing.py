"""Taking people in from a file or a pasted list: looked at and mended first, then kept as one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain import ids
from app.domain.directory import Directory, Organisation, Person, current_post
from app.errors import Problem, ProtocolistError
from app.exchange.merging import Came, Standing
from app.files import Told
from app.gui import problems
from app.gui.arrivals import EMAIL, NAME, ORGANISATION, POST, Arrival, ArrivalsTable
from app.gui.background import Background
from app.gui.desk import Desk
from app.gui.directory import incoming as coming
from app.gui.directory.book import Book
from app.gui.directory.columns import ColumnsBox
from app.gui.directory.incoming import Incoming, Taken
from app.gui.directory.merge import field_name
from app.gui.lookup import title
from app.gui.meeting.participants import reading
from app.gui.running import Running
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import Phrase, window_language
from app.gui.widgets import Combo, button, label
from app.gui.widgets.layouts import chain

_PAUSE = 150
_MUCH = 20_000
"""Characters of a list that is read beside the window."""
_MANY = 300
"""People from so many on are taken in beside the window."""
_LONG = 1_000
"""People from so many on are compared with the directory beside the window."""
_FAULTS = 5
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ImportPanel(QWidget):
    """What a file or a list holds, row by row; ``left(ids)`` when it was taken in, or not (no ids)."""

    left = Signal(list)

    def __init__(self, desk: Desk, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._incoming = Incoming("")
        self._apart: frozenset[str] = frozenset()
        self._reading = Background(self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_unread)
        self._reading.ended.connect(self._say)
        self._comparing = Background(self)
        self._comparing.done.connect(lambda incoming: self._show(incoming, keep=True))
        self.running = Running(desk, "directory.import")
        self.running.ended.connect(lambda: self._allow(True))
        self.heading = label("", "title")
        self.sheets = Combo()
        self.sheets.setObjectName("directory.import.sheet")
        self.sheets.activated.connect(self._on_sheet)
        self.text = QPlainTextEdit()
        self.text.setObjectName("directory.import.text")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(150)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._read_text)
        self.text.textChanged.connect(self._pause.start)
        self.columns = ColumnsBox()
        self.columns.changed.connect(self._on_columns)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.summary = label("", "strong", wrap=True)
        self.faults = label("", tone="warn", wrap=True)
        self.table = ArrivalsTable()
        self.table.setObjectName("directory.import.rows")
        self.table.rows.edited.connect(self._on_edited)
        self.table.rows.checked.connect(self._say)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_apart())
        self.accept = self._button("directory.import.accept", "primary", self._accept)
        self.cancel = self._button("directory.import.cancel", "quiet", self.close_panel)
        self.apart = self._button("directory.import.apart", "", self._toggle_apart)
        for key, press in (("Ctrl+Return", self.accept), ("Esc", self.cancel)):
            QShortcut(QKeySequence(key), self, press.click, context=_HERE)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.sheets)
        foot = QHBoxLayout()
        for each in (self.accept, self.cancel):
            foot.addWidget(each)
        foot.addStretch(1)
        foot.addWidget(self.apart)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        column.setSpacing(GAP)
        column.addLayout(head)
        for each in (self.text, self.columns, self.busy, self.running, self.summary, self.faults):
            column.addWidget(each)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _button(self, name: str, role: str, run: Callable[[], object]) -> Any:
        made = button("", role)
        made.setObjectName(name)
        made.clicked.connect(lambda: run())
        return made

    def open_file(self, path: Path) -> None:
        """Read a file and show who is in it."""
        known, language = self._book.current, window_language()
        self._begin(path.name)
        self._run(lambda: coming.from_file(path, known, language, ids.new_id))

    def open_text(self, text: str) -> None:
        """Show who is in a pasted list; it can be changed."""
        self._begin("")
        self.text.setVisible(True)
        self.text.setPlainText(text.strip())
        self.text.setFocus()
        self._pause.stop()
        self._read_text()

    def close_panel(self) -> None:
        """Leave with nothing taken in."""
        self._reading.drop()
        self.running.cancel()
        self.left.emit([])

    def _begin(self, name: str) -> None:
        self._reading.drop()
        self._comparing.drop()
        self._apart = frozenset()
        self.running.retranslate()
        self.heading.setText(
            self.tr("From {file}").format(file=name) if name else self.tr("People from a pasted list")
        )
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.text.setAccessibleName(self.tr("Pasted lines"))
        self.text.setPlaceholderText(
            self.tr("Paste the list here: a person to a line, as it stands in the e-mail")
        )
        self.table.setAccessibleName(self.tr("Who comes in"))
        self.cancel.setText(self.tr("Cancel"))
        self.text.hide()
        self._show(Incoming(name))

    def _run(self, work: Callable[[], Incoming]) -> None:
        """Read off the window's thread; what was asked before is forgotten."""
        self.busy.show()
        self.summary.setText(self.tr("Reading…"))
        self._comparing.drop()
        known, apart = self._book.current, self._apart
        self._reading.run(lambda: coming.compared(work(), known, apart))

    def _on_read(self, incoming: Incoming) -> None:
        self._show(incoming)
        next(iter(self.columns.combos() if incoming.sheets else ()), self.table).setFocus()

    def _on_unread(self, problem: ProtocolistError) -> None:
        self.close_panel()
        self._desk.notices.problem(problem)

    def _read_text(self) -> None:
        text = self.text.toPlainText()
        if len(text) > _MUCH:
            self._run(lambda: coming.from_text(text, ids.new_id))
        else:
            self._compare(coming.from_text(text, ids.new_id))

    def _on_sheet(self, at: int) -> None:
        from app.exchange import people

        found, guesses = self._incoming, people.guessed(self._incoming.sheets[at])
        self._run(lambda: coming.from_sheet(found, at, guesses, ids.new_id))

    def _on_columns(self) -> None:
        found, columns = self._incoming, self.columns.columns()
        self._run(lambda: coming.from_sheet(found, found.sheet, columns, ids.new_id))

    def _on_edited(self, row: int, field: str, text: str) -> None:
        person = reading.mended(self._incoming.read[row], field, text)
        self._compare(coming.with_reading(self._incoming, row, person), keep=True)

    def _compare(self, incoming: Incoming, *, keep: bool = False) -> None:
        """Show what was found against the directory; where that takes long, as it stood until it is known."""
        known, apart = self._book.current, self._apart
        if keep and len(known.people) + len(incoming.directory.people) > _LONG:
            self._show(incoming, keep=True)
            self._comparing.run(lambda: coming.compared(incoming, known, apart))
        else:
            self._show(coming.compared(incoming, known, apart), keep=keep)

    def _show(self, incoming: Incoming, *, keep: bool = False) -> None:
        """Show what was found; ``keep`` leaves the marks of rows."""
        before, self._incoming = self._incoming, incoming
        self.sheets.setVisible(len(incoming.sheets) > 1)
        self.columns.setVisible(bool(incoming.sheets))
        if incoming.sheets and (incoming.sheets, incoming.sheet) != (before.sheets, before.sheet):
            self.sheets.clear()
            self.sheets.addItems([sheet.title for sheet in incoming.sheets])
            self.sheets.setCurrentIndex(incoming.sheet)
            self.columns.show_columns(incoming.sheets[incoming.sheet], incoming.columns)
            chain(self.sheets, *self.columns.combos(), self.table, self.accept, self.cancel, self.apart)
        shown = coming.entries(incoming)
        self.table.rows.show_rows(
            len(shown), lambda at: self._row(incoming, at, shown[at]), _held(incoming), keep=keep
        )
        self._say()

    def _row(self, incoming: Incoming, at: int, entry: Person | Organisation) -> Arrival:
        language = window_language()
        row = (
            reading.shown(incoming.read[at], language)
            if incoming.read
            else _whole(entry, incoming.directory, language)
        )
        return self._standing(row, incoming.came[entry.id])

    def _standing(self, row: Arrival, came: Came) -> Arrival:
        from attrs import evolve

        said = {
            Standing.NEW: (self.tr("new"), "good"),
            Standing.CHANGED: (self.tr("known, adds"), "warn"),
            Standing.SAME: (self.tr("known"), ""),
        }
        word, tone = said[came.standing]
        remark = ", ".join(dict.fromkeys(field_name(field) for field in came.filled))
        if came.refused:
            kept = ", ".join(dict.fromkeys(field_name(field) for field in came.refused))
            remark = "; ".join(
                filter(None, (remark, self.tr("stays as it is: {fields}").format(fields=kept)))
            )
        return evolve(row, standing=word, tone=tone, remark=remark)

    def _say(self) -> None:
        """Say what would come of it."""
        self.busy.hide()
        rows = self.table.rows.chosen()
        shown = coming.entries(self._incoming)
        standings = [self._incoming.came[shown[at].id].standing for at in rows]
        new, more = standings.count(Standing.NEW), standings.count(Standing.CHANGED)
        doubts = sum(bool(self._incoming.read[at].doubts) for at in rows) if self._incoming.read else 0
        said = (
            (self.tr("new: {count}"), new),
            (self.tr("known, with something to add: {count}"), more),
            (self.tr("known: {count}"), len(rows) - new - more),
            (self.tr("to look at: {count}"), doubts),
            (self.tr("without names: {count}"), self._incoming.unnamed),
        )
        parts = [text.format(count=count) for text, count in said if count]
        self.summary.setText(" · ".join(parts) if shown else self.tr("Nobody yet"))
        self._say_faults()
        self.accept.setText(self.tr("Take in %n", "", len(rows)))
        self.accept.setEnabled(bool(rows) and not self._desk.archive.read_only)
        self._say_apart()

    def _say_faults(self) -> None:
        said = [_said(fault) for fault in self._incoming.faults]
        said += [self.tr("Not read: {line}").format(line=line) for line in self._incoming.leftover]
        more = len(said) - _FAULTS
        lines = said[:_FAULTS] + ([self.tr("and %n more", "", more)] if more > 0 else [])
        self.faults.setText("\n".join(lines))
        self.faults.setToolTip("\n".join(said))
        self.faults.setVisible(bool(lines))

    def _current(self) -> str:
        """Return the id of the entry of the current row, or empty."""
        row, shown = self.table.currentIndex().row(), coming.entries(self._incoming)
        return shown[row].id if 0 <= row < len(shown) else ""

    def _say_apart(self) -> None:
        id = self._current()
        came = self._incoming.came.get(id)
        self.apart.setVisible(id in self._apart or (came is not None and came.standing is not Standing.NEW))
        self.apart.setText(
            self.tr("It is who is known") if id in self._apart else self.tr("It is somebody else: add as new")
        )

    def _toggle_apart(self) -> None:
        self._apart = self._apart ^ {self._current()}
        self._compare(self._incoming, keep=True)

    def _accept(self) -> None:
        """Take in who is marked, as one step; many beside the window, and until then it can be cancelled."""
        incoming, rows, apart = self._incoming, self.table.rows.chosen(), self._apart
        archive, name = self._desk.archive, Phrase("ImportPanel", "people taken in")
        if self.running.is_running or not self._book.save():
            return
        known = self._book.current

        def work(tell: Told) -> Taken:
            return coming.take_in(archive, name, known, incoming, rows, apart, tell)

        if len(rows) >= _MANY:
            self._allow(False)
            self.running.start(self.tr("Taking in %n…", "", len(rows)), work, self._on_taken)
            return
        try:
            taken = work(lambda _done: None)
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
        else:
            self._on_taken(taken)

    def _allow(self, on: bool) -> None:
        for each in (self.text, self.sheets, self.columns, self.table, self.accept, self.apart):
            each.setEnabled(on)

    def _on_taken(self, taken: Taken) -> None:
        self._book.take_over(taken.before, taken.after)
        people = [came for came in taken.came if came.incoming in taken.people]
        self.left.emit([came.id for came in people or taken.came])
        new = sum(came.standing is Standing.NEW for came in people)
        self._desk.notices.toast(
            self.tr("Taken in: %n", "", len(people)) + " · " + self.tr("new: {count}").format(count=new),
            action=self.tr("Undo"),
            run=self._book.undo,
        )


def _said(fault: Problem) -> str:
    """Return a fault with its place in the file, in the window's language."""
    parts = (problems.say(fault.sentence), problems.say(fault.remedy))
    said = " ".join(part for part in parts if part)
    return f"{fault.place}: {said}" if fault.place else said


def _held(incoming: Incoming) -> frozenset[str]:
    """Return the columns in which anybody has something."""
    if incoming.read:
        return reading.held(incoming.read)
    whole = incoming.directory
    has = {ORGANISATION: bool(whole.organisations), EMAIL: any(person.email for person in whole.people)}
    return frozenset({NAME, POST, *(name for name, any_ in has.items() if any_)})


def _whole(entry: Person | Organisation, directory: Directory, language: str) -> Arrival:
    """Return the row of an entry that came whole."""
    if isinstance(entry, Organisation):
        # Beside people it says what it is, where their posts stand.
        what = QCoreApplication.translate("ImportPanel", "organisation")
        return Arrival(title(entry, language), what, entry.city.best(language), fixed=True)
    post = current_post(entry)
    at = directory.organisation(post.organisation) if post else None
    return Arrival(
        title(entry, language),
        post.post.best(language) if post else "",
        title(at, language) if at else "",
        entry.email,
        fixed=True,
    )
