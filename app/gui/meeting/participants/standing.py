"""What the directory says of a participant where the meeting says otherwise: offered, never taken by itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.directory import Directory
from app.domain.model import Participant
from app.errors import ProtocolistError
from app.exchange import keeping
from app.gui.desk import Desk
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import Flow, button, label


class DirectoryCard(QFrame):
    """Shown while a participant and their entry in the directory disagree, with a way in each direction."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = ""
        self.setProperty("role", "banner")
        self.setProperty("tone", "warn")
        self._said = label("", wrap=True)
        self._take = button(self.tr("Take it here"))
        self._take.setToolTip(self.tr("This meeting says what the directory says"))
        self._take.clicked.connect(self._on_take)
        self._give = button(self.tr("Correct the directory"))
        self._give.setToolTip(self.tr("The directory learns what stands here; an earlier post is kept"))
        self._give.clicked.connect(self._on_give)
        buttons = QWidget()
        line = Flow(buttons)
        for each in (self._take, self._give):
            line.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, GAP, ROOM, GAP)
        column.setSpacing(TIGHT)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.hide()

    def show_participant(self, who: Participant) -> None:
        """Compare a participant with the directory."""
        self._id = who.id
        self._take.setObjectName(f"participants.{who.id}.take")
        self._give.setObjectName(f"participants.{who.id}.give")
        if not who.person:
            self.hide()
            return
        try:
            directory = self._desk.archive.directory()
        except ProtocolistError:
            self.hide()  # Whoever opens the directory hears why.
            return
        session = self._desk.session
        found = keeping.differences(session.meeting, directory, who, session.language)
        lines = [
            self.tr("{field}: {value}").format(field=_field(each.field), value=each.there) for each in found
        ]
        self._said.setText("\n".join([self.tr("The directory says:"), *lines]))
        self.setVisible(bool(found))

    def _on_take(self) -> None:
        session, id = self._desk.session, self._id
        directory = self._desk.archive.directory()
        session.apply(
            Phrase("DirectoryCard", "as in the directory"), lambda m: keeping.brought_up(m, directory, id)
        )

    def _on_give(self) -> None:
        archive, meeting = self._desk.archive, self._desk.session.meeting
        before: Directory = archive.directory()
        try:
            after = keeping.learnt(meeting, before, self._id)
            archive.save_directory(before, after, Phrase("DirectoryCard", "correction from a meeting"))
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        who = next(each for each in meeting.participants if each.id == self._id)
        self.show_participant(who)
        self._desk.notices.toast(
            self.tr("The directory is corrected"), action=self.tr("Undo"), run=self._undo
        )

    def _undo(self) -> None:
        try:
            self._desk.archive.undo()
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
        who = next((p for p in self._desk.session.meeting.participants if p.id == self._id), None)
        if who is not None:
            self.show_participant(who)


def _field(name: str) -> str:
    names = {
        "post": QCoreApplication.translate("Directory", "Post"),
        "name.latin": QCoreApplication.translate("Directory", "Latin"),
        "name.cyrillic": QCoreApplication.translate("Directory", "Cyrillic"),
        "name.han": QCoreApplication.translate("Directory", "Characters"),
        "honorific": QCoreApplication.translate("Directory", "Form of address"),
        "email": QCoreApplication.translate("Directory", "E-mail"),
    }
    return names[name]
