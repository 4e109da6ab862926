"""What was understood of a pasted agenda, before it goes into the record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain import derive, ids
from app.domain.model import Meeting
from app.gui.desk import Desk
from app.gui.meeting.record import reading
from app.gui.theme import GAP, ROOM
from app.gui.translation import Phrase
from app.gui.widgets import button, label

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class LinesPanel(QFrame):
    """Pasted lines, and the items read from them as one types."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._found: tuple[reading.ReadItem, ...] = ()
        self.heading = label("", "lead")
        self.text = QPlainTextEdit()
        self.text.setObjectName("agenda.pasted")
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(170)
        self.text.textChanged.connect(self._read)
        self.shown = label("", "muted", wrap=True)
        self.accept = button("", "primary")
        self.accept.setObjectName("agenda.pasted.accept")
        self.accept.clicked.connect(self._accept)
        self.cancel = button("")
        self.cancel.setObjectName("agenda.pasted.cancel")
        self.cancel.clicked.connect(self.hide)
        for key, press in (("Ctrl+Return", self.accept), ("Esc", self.cancel)):
            QShortcut(QKeySequence(key), self, press.click, context=_HERE)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        for part in (self.heading, self.text, self.shown):
            column.addWidget(part)
        column.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.heading.setText(self.tr("Agenda from lines"))
        self.text.setAccessibleName(self.tr("Pasted lines"))
        self.text.setPlaceholderText(
            self.tr("One item to a line; indent its parts:\n1. Joint laboratory (Liu Yemei, 15 min)")
        )
        self.cancel.setText(self.tr("Cancel"))
        self._show()

    def open(self, text: str) -> None:
        """Show lines to be read."""
        self.text.setPlainText(text.strip("\n"))
        self.show()
        self.text.setFocus()

    def _read(self) -> None:
        self._found = reading.read(self.text.toPlainText(), lambda name: bool(self._who(name)))
        self._show()

    def _who(self, name: str) -> str:
        """Return the participant a name fits, by its family name or whole."""
        from app.language import match

        meeting = self._desk.session.current
        if meeting is None:
            return ""
        people = [match.Candidate(p.id, p.name) for p in meeting.participants]
        return next(iter(match.names(name, people, limit=1)), "")

    def _show(self) -> None:
        lines = []
        for item in self._found:
            marks = [*item.people, self.tr("%n min", "", item.planned)] if item.planned else [*item.people]
            lines.append(
                f"{'      ' if item.part else ''}• {item.title}{'  — ' + ', '.join(marks) if marks else ''}"
            )
        self.shown.setText("\n".join(lines))
        self.shown.setVisible(bool(lines))
        self.accept.setText(self.tr("Add %n item(s)", "", len(self._found)))
        self.accept.setEnabled(bool(self._found))

    def _accept(self) -> None:
        from app.domain import edits

        session = self._desk.session
        made = reading.items(self._found, session.language, ids.new_id, self._who)

        def edit(meeting: Meeting) -> Meeting:
            for item in made:
                meeting = edits.add(meeting, "agenda", item)
            return meeting

        if session.apply(Phrase("LinesPanel", "agenda from lines"), edit):
            self.hide()
            self._desk.notices.toast(
                self.tr("%n item(s) added", "", len(made)), action=self.tr("Undo"), run=session.undo
            )
            if made and derive.items(session.meeting):
                self._desk.go(f"agenda.{made[0].id}.title")
