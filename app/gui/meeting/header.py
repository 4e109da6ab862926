"""The head of a meeting: what it is, how far it has come, whether it is saved, which language one types."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain import derive
from app.domain.model import Meeting, Status
from app.domain.text import LANGUAGES
from app.errors import ProtocolistError
from app.gui import theme, when, words
from app.gui.desk import Desk
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import Phrase, window_language
from app.gui.widgets import ChipButton, Elided, Segments, button, label, set_tone

_SHOWN = ("kind", "title", "status", "sessions", "parties", "organisations", "language", "languages")
"""What of the record stands in the header."""

_TITLE = 8
"""The least room of the title beyond what a shortened label takes, in heights of a line."""


class Header(QFrame):
    """The strip above a meeting's pages."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seen: tuple[object, ...] = ()
        self.setObjectName("header")
        self.setProperty("quiet", "bottom")
        self._title = Elided("", "lead")
        self._line = Elided("", "small")
        self.status = ChipButton()
        self.status.setObjectName("status")
        self.status.setFont(theme.font(tabular=True))
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._statuses = QMenu(self)
        self.status.clicked.connect(self._choose_status)
        self._saved = label("", "small")
        self._is_saved = True
        self._saved.setObjectName("saved")
        self._saved.setFont(theme.font(tabular=True))
        self.languages = Segments()
        self.languages.setObjectName("language")
        self.languages.chosen.connect(desk.session.set_language)
        self.live = button("", "primary")
        desk.actions.button("live", self.live)
        self._side = QToolButton()
        desk.actions.button("side", self._side, text=False)
        self._side.hide()
        self._page_buttons = QHBoxLayout()
        self._page_buttons.setSpacing(GAP)
        self._lay_out()
        session = desk.session
        session.changed.connect(self._on_changed)
        session.opened.connect(self.refresh)
        session.language_changed.connect(lambda _: self.refresh())
        session.saved.connect(self._show_saved)
        session.save_failed.connect(self._show_failed)
        self.refresh()

    def show_buttons(self, widgets: list[QWidget]) -> None:
        """Show a page's own buttons instead of the one that starts live mode."""
        while (item := self._page_buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
        for widget in widgets:
            self._page_buttons.addWidget(widget)
            widget.show()
        self.live.setVisible(not widgets)

    def offer_side(self, on: bool) -> None:
        """Show the button of the panel at the right, where that waits to be asked for."""
        self._side.setVisible(on)

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        meeting = self._desk.session.current
        if meeting is None:
            return
        language = self._desk.session.language
        self._title.setText(derive.title_line(meeting, language) or self.tr("Untitled meeting"))
        self._line.setText(subtitle(meeting, language))
        self._show_status(meeting)
        codes = (
            meeting.languages
            if meeting.language in meeting.languages
            else (meeting.language, *meeting.languages)
        )
        offered = list(dict.fromkeys((*codes, *LANGUAGES)))
        offered.sort(key=lambda code: ("en", "ru", "zh").index(code) if code in LANGUAGES else 9)
        self.languages.show_choices(
            [
                (
                    code,
                    words.language_sign(code),
                    self.tr("Type in {language}").format(language=words.language(code)),
                )
                for code in offered
            ]
        )
        self.languages.choose(language)
        if self._desk.archive.read_only:
            self._saved.setText(self.tr("Read only"))
            self._is_saved = False
        elif self._desk.session.saved_at is None:
            self._saved.setText("")

    def _show_status(self, meeting: Meeting) -> None:
        word, tone = words.status(meeting.status)
        self.status.setAccessibleName(self.tr("Status: {status}").format(status=word))
        self.status.setToolTip(self.tr("Change the status"))
        set_tone(self.status, tone)
        if meeting.status is Status.LIVE:
            self._clock.start()
        else:
            self._clock.stop()
        self._tick()

    def _tick(self) -> None:
        """Show the status, and while the meeting runs how long its items have been discussed."""
        meeting = self._desk.session.current
        if meeting is None:
            return
        word = words.status(meeting.status)[0]
        now = datetime.now().astimezone()
        spent = sum((derive.elapsed(item, now) for item in meeting.agenda), timedelta())
        self.status.setText(
            f"{word} {when.show_length(spent)}" if meeting.status is Status.LIVE and spent else word
        )

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Where type is large leave out when it was saved, then let a page's buttons show their icons alone."""
        row, at = self.layout(), range(self._page_buttons.count())
        held = (self._page_buttons.itemAt(each) for each in at)
        buttons = [button for item in held if item is not None and (button := item.widget()) is not None]
        names = [each.accessibleName() for each in buttons]
        seen = (self.width(), self.fontMetrics().height(), self.status.text(), self._saved.text(), names)
        if row is None or seen == self._seen:  # What this changes asks for a layout again.
            return
        self._seen = seen
        for saved, text in ((True, True), (False, True), (False, False)):
            self._saved.setVisible(saved or not self._is_saved)  # What is not saved is told in any room.
            for each in buttons:
                self._desk.actions.show_text(each, text)
            self._page_buttons.invalidate()
            row.invalidate()
            if row.minimumSize().width() + _TITLE * self.fontMetrics().height() <= self.width():
                return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
            if self._desk.session.saved_at:
                self._show_saved(self._desk.session.saved_at)

    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        if any(getattr(before, name) is not getattr(after, name) for name in _SHOWN):
            self.refresh()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE - 4, GAP, WIDE - 4, GAP)
        row.setSpacing(ROOM)
        row.addLayout(texts)
        row.addWidget(self.status)
        row.addStretch(1)
        row.addWidget(self._saved)
        row.addWidget(self.languages)
        row.addLayout(self._page_buttons)
        row.addWidget(self.live)
        row.addWidget(self._side)
        self.setMinimumHeight(60)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _choose_status(self) -> None:
        from app.domain import edits

        self._statuses.clear()
        session, now = self._desk.session, self._desk.session.meeting.status
        if now is Status.SIGNED:
            action = self._statuses.addAction(self.tr("Correct in a new version"))
            action.triggered.connect(session.correct)
        group = QActionGroup(self._statuses)
        for status in Status:
            action = self._statuses.addAction(words.status(status)[0])
            action.setCheckable(True)
            action.setChecked(status is now)
            action.setEnabled(now is not Status.SIGNED)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, to=status: session.apply(
                    Phrase("Header", "change of status"), lambda m: edits.set_status(m, to)
                )
            )
        self._statuses.popup(self.status.mapToGlobal(self.status.rect().bottomLeft()))

    def _show_saved(self, at: datetime) -> None:
        self._is_saved = True
        self._saved.setText(self.tr("Saved {time}").format(time=when.show_time(at)))
        self._saved.setProperty("tone", "")

    def _show_failed(self, _problem: ProtocolistError) -> None:
        self._is_saved = False
        self._saved.setText(self.tr("Not saved yet"))


def subtitle(meeting: Meeting, language: str) -> str:
    """Return the days and the parties: ``24 June 2024 · SPbPU – Gansu Science and Technology Department``."""
    from app.language import dates

    names = " – ".join(name for p in meeting.parties if (name := derive.name_of(meeting, p.id, language)))
    days = derive.dates_of(meeting)
    said = dates.range(days[0], days[-1], window_language()) if days else ""
    return " · ".join(part for part in (said, names) if part)
