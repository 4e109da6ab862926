"""Who is in the room: parties in order, people in order of precedence, one click or key each."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain import derive, ids
from app.domain.model import Attendance, Meeting, Participant, Status
from app.gui import theme, when, words
from app.gui.desk import Desk
from app.gui.meeting.record import naming
from app.gui.theme import GAP, TIGHT, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import Combo, Elided, Flow, button, set_kind
from app.gui.widgets.layouts import clear

PEOPLE = "1234567890-="
"""Keys with Alt of those in the room, in the order of the strip."""

_WHOLE, _SHORT = 400, 120
"""The widest a party's name is where there is room for it, and where there is not."""

_LINES, _LOW = 3.5, 32
"""Lines of people that are seen at once, of which the half of one says that there are more; one less in a window that
is lower than so many heights of a line."""


class PersonButton(QPushButton):
    """A participant: a full dot is here, an open one is not; the times beside the name."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self._desk, self.id = desk, id
        self.setProperty("role", "person")
        self.setObjectName(f"participants.{id}.here")
        self.setIconSize(QSize(theme.scaled(10), theme.scaled(10)))
        self.clicked.connect(lambda: toggle(desk, id))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._pop_up)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + self.iconSize().width() + 2 * GAP + TIGHT, super().sizeHint().height())

    def show_person(self, who: Participant, number: int) -> None:
        """Show somebody as they stand; ``number`` is their key with Alt."""
        here = derive.here(who)
        name = naming.who(self._desk.session.meeting, who.id, self._desk.session.language)
        name = name or ", ".join(words.role(role) for role in who.roles) or "…"
        times = _times(who)
        self.setText(f"{name}  {times}" if times else name)
        colours = theme.colours(self)
        colour = colours.good if here else colours.muted
        self.setIcon(theme.icon("dot" if here else "ring", colour))
        set_kind(self, away="" if here else "true")
        state = times or words.attendance(who.attendance)
        act = self.tr("press when they leave") if here else self.tr("press when they come")
        key = f"  Alt {PEOPLE[number - 1]}" if number <= len(PEOPLE) else ""
        self.setAccessibleName(f"{name}: {state}")
        self.setToolTip(f"{name}: {state} – {act}{key}")

    def _pop_up(self, at: QPoint) -> None:
        from app.domain import edits

        menu = QMenu(self)
        for value in Attendance:
            menu.addAction(
                words.attendance(value),
                lambda value=value: self._desk.session.apply(  # type: ignore[misc]
                    Phrase("PersonButton", "change of attendance"), lambda m: edits.mark(m, self.id, value)
                ),
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(at))


class Strip(QWidget):
    """The attendance strip, with a line for a guest who comes unannounced."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._order: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._people: dict[str, PersonButton] = {}
        self._captions: list[tuple[str, QLabel]] = []
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=GAP - 2)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder.setObjectName("content")
        self._scroll.setWidget(self._holder)
        self.add = button("", "link")
        self.add.setObjectName("live.guest.button")
        self.add.clicked.connect(self.open_guest)
        self.name = _GuestLine()
        self.name.setObjectName("live.guest.name")
        self.name.returnPressed.connect(self._add_guest)
        self.party = Combo()
        self.party.setObjectName("live.guest.party")
        self._guest = QWidget()
        guest = QHBoxLayout(self._guest)
        guest.setContentsMargins(0, 0, 0, 0)
        guest.setSpacing(GAP)
        guest.addWidget(self.name, 2)
        guest.addWidget(self.party, 1)
        self._guest.hide()
        self.name.left.connect(self._close_guest)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._scroll, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP - 2, WIDE - 6, GAP - 2)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self._guest)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.add.setText(self.tr("+ Guest"))
        self.add.setAccessibleName(self.tr("Add a guest"))
        self.name.setPlaceholderText(self.tr("Name of the guest, in any script; Enter adds"))
        self.name.setAccessibleName(self.tr("Name of the guest"))
        self.party.setAccessibleName(self.tr("Party of the guest"))
        self._order = ()
        if self._desk.session.current is not None:
            self.refresh()

    def refresh(self) -> None:
        """Show who is here now."""
        meeting = self._desk.session.meeting
        order = tuple((party.id, tuple(p.id for p in people)) for party, people in derive.precedence(meeting))
        if order != self._order:
            self._order = order
            self._fill(meeting)
        for number, who in enumerate(self.people(meeting), 1):
            self._people[who.id].show_person(who, number)
        for party, made in self._captions:
            made.setText(derive.name_of(meeting, party, self._desk.session.language))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Write the names of parties whole, or shortened where that saves a line."""
        short, whole = (self._height_with(widest) for widest in (_SHORT, _WHOLE))
        if short < whole:
            self._height_with(_SHORT)
        line = max((each.sizeHint().height() for each in self._people.values()), default=0)
        low = self.window().height() < _LOW * self.fontMetrics().height()
        wanted, most, each = min(short, whole), _LINES - 1 if low else _LINES, line + GAP
        self._scroll.setFixedHeight(wanted if wanted <= (most + 0.5) * each else round(most * each))
        self._holder.updateGeometry()

    def _height_with(self, widest: int) -> int:
        for _, made in self._captions:
            made.setMaximumWidth(theme.scaled(widest))
            if (first := made.parentWidget()) is not None:
                first.updateGeometry()
        self._flow.invalidate()
        return self._flow.heightForWidth(self._scroll.viewport().width())

    def people(self, meeting: Meeting) -> list[Participant]:
        """Return everybody in the order of the strip."""
        return [who for _, members in derive.precedence(meeting) for who in members]

    def toggle(self, number: int) -> None:
        """Note that the person of that number in the strip came or left."""
        people = self.people(self._desk.session.meeting)
        if number <= len(people):
            toggle(self._desk, people[number - 1].id)

    def open_guest(self) -> None:
        """Open the line for somebody who comes unannounced."""
        meeting, language = self._desk.session.meeting, self._desk.session.language
        self.party.clear()
        for party in meeting.parties:
            self.party.addItem(derive.name_of(meeting, party.id, language) or "…", party.id)
        guests = derive.guests(meeting)
        if guests:
            self.party.setCurrentIndex(self.party.findData(guests[0].id))
        self._guest.show()
        self.name.setFocus()

    def _fill(self, meeting: Meeting) -> None:
        clear(self._flow)
        self._people, self._captions = {}, []
        for party, people in derive.precedence(meeting):
            if not people:
                continue
            self._people |= {who.id: PersonButton(self._desk, who.id) for who in people}
            caption = Elided("", "caption")
            self._captions.append((party.id, caption))
            first = QWidget()  # A party's name stays with its first member.
            line = QHBoxLayout(first)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(2)
            line.addWidget(caption)
            line.addWidget(self._people[people[0].id])
            self._flow.addWidget(first)
            for who in people[1:]:
                self._flow.addWidget(self._people[who.id])

    def _add_guest(self) -> None:
        from app.domain import edits

        name, party, id = self.name.text().strip(), str(self.party.currentData() or ""), ids.new_id()
        if not name:
            self._close_guest()
            return
        time = datetime.now().astimezone().replace(second=0, microsecond=0)

        def edit(meeting: Meeting) -> Meeting:
            grown = edits.add_stub(meeting, party, id, name)
            return edits.arrive(grown, id, time) if meeting.status is Status.LIVE else grown

        if self._desk.session.apply(Phrase("Strip", "new guest"), edit):
            self._close_guest()

    def _close_guest(self) -> None:
        self.name.clear()
        self._guest.hide()
        self.name.closed.emit()


class _GuestLine(QLineEdit):
    """The name of a newcomer; Esc leaves."""

    left = Signal()
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def toggle(desk: Desk, id: str) -> None:
    """Note that somebody came, left or is back, now; before the meeting only whether they are expected."""
    from app.domain import edits

    session = desk.session
    who = derive.participant(session.meeting, id)
    if who is None:
        return
    here = derive.here(who)
    time = datetime.now().astimezone().replace(second=0, microsecond=0)

    def edit(meeting: Meeting) -> Meeting:
        if meeting.status is Status.AGENDA:
            return edits.mark(meeting, id, Attendance.EXPECTED if here else Attendance.PRESENT)
        return edits.leave(meeting, id, time) if here else edits.arrive(meeting, id, time)

    name = naming.who(session.meeting, id, session.language)
    left, came = Phrase("Strip", "{name} left", name=name), Phrase("Strip", "{name} came", name=name)
    session.apply(left if here else came, edit)


def _times(who: Participant) -> str:
    if not derive.came(who) or not who.intervals:
        return ""
    last = who.intervals[-1]
    start, end = when.show_time(last.start), when.show_time(last.end)
    return f"{start}–{end}" if end else f"{start}–"
