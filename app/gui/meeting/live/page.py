"""The page of live mode."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain import derive
from app.domain.model import AgendaItem, Meeting, Status
from app.gui.changes import touches
from app.gui.meeting.live.capturing import PLACE, CaptureLine
from app.gui.meeting.live.clock import ItemHead
from app.gui.meeting.live.hints import Hints
from app.gui.meeting.live.readback import ReadBack
from app.gui.meeting.live.ready import ReadyWalk
from app.gui.meeting.live.strip import PEOPLE, Strip
from app.gui.meeting.page import Page
from app.gui.meeting.record import moves
from app.gui.meeting.record.acts import Acts
from app.gui.meeting.record.entry import EntryRow
from app.gui.meeting.record.find import FindBar
from app.gui.meeting.record.proposal import ProposalRow
from app.gui.meeting.record.row import Holder, StreamRow
from app.gui.meeting.record.said import SaidArea
from app.gui.meeting.record.stream import Stream
from app.gui.meeting.record.votes import QuorumBar, VoteRow
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import button, label, line_across, set_kind

TOKENS = (
    ("@", "person", "Alt+A", False),
    ("!", "proposal", "Alt+P", True),
    ("!!", "agreed", "Alt+G", True),
    ("?", "question", "Alt+Q", True),
    (">", "doer", "Alt+R", False),
    ("due:", "deadline", "Alt+D", False),
    ("#", "cooperation", "Alt+C", False),
    ("~", "check_wording", "Alt+W", True),
    ("//", "quiet", "Alt+N", True),
)
"""Sign, action, key, and whether the token stands at the start of the line."""

_ROOMY = 30
"""Heights of a line from which on there is room for the hints below the line."""


class LivePage(Page):
    """The current item, who is in the room, what was said, and the line one types in."""

    def build(self) -> None:
        self._chosen = ""
        self._id = ""
        self._keys = moves.Keys()
        self._said_running = False
        self.stream = Stream(self.make_row)
        self.stream.setObjectName("live.stream")
        self.stream.follow = True
        self.stream.moved.connect(self._on_moved)
        self.acts = Acts(
            self, "live", lambda: self.stream.current, self.item_id, keys={"remove": "Ctrl+Shift+Del"}
        )
        self._register_clock()
        self._register_line()
        self.acts.register()
        self.acts.register_vote()
        self._start = self.button("live.start", "primary")
        self.head = ItemHead(self.desk, [self._small("live.previous"), self._start, self.button("live.next")])
        self.strip = Strip(self.desk)
        self.quorum = QuorumBar(self.desk)
        self.finder = FindBar(self.desk, self.reveal)
        self.finder.hide()
        self.finder.closed.connect(self.focus_line)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.capture = CaptureLine(self.desk, self.item_id, self)
        self.capture.filed.connect(self._on_filed)
        self.capture.turned.connect(self.turn_to)
        self.capture.editor.installEventFilter(self)
        self.strip.name.closed.connect(self.focus_line)
        self.readback = ReadBack(self.desk, self, self._readable, self.focus_line, self._reword)
        self.readback.opened_elsewhere.connect(self._on_second_screen)
        self.ready = ReadyWalk(self.desk, self.desk.go)
        self.ready.left.connect(self.close_ready)
        self.hints = self._make_hints()
        self._lay_out()
        self.setFocusProxy(self.capture.editor)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._stack = QStackedWidget()
        record = QWidget()
        column = QVBoxLayout(record)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, line_across(), self.strip, self.quorum, line_across(), self.finder):
            column.addWidget(part)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.stream, 1)
        column.addWidget(line_across())
        foot = QVBoxLayout()
        foot.setContentsMargins(WIDE, ROOM - 4, WIDE, GAP)
        foot.setSpacing(GAP - 2)
        foot.addWidget(self.capture)
        foot.addWidget(self.hints)
        column.addLayout(foot)
        self._stack.addWidget(record)
        self._stack.addWidget(self.ready)
        whole.addWidget(self._stack, 1)

    # What pages do

    def retranslate(self) -> None:
        super().retranslate()
        self.stream.setAccessibleName(self.tr("What was said"))
        self.capture.editor.setAccessibleName(self.tr("Capture line"))
        self.capture.editor.setPlaceholderText(self.tr("Type what is said; @ names who"))
        self.nothing.setText(self.tr("Nothing recorded under this item yet.\nType below; Enter files it."))
        for part in (self.strip, self.quorum, self.finder, self.hints, self.ready):
            part.retranslate()
        self.stream.clear()
        if self.readback.isVisible():
            self.readback.retranslate()

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None:
            return
        if meeting.id != self._id:
            self._id, self._chosen = meeting.id, ""
            self.capture.restore()
        item = self.item()
        everyone = touches(found, "participants", "parties", "organisations")
        self._show_parts(meeting, item, found, everyone)
        self._show_stream(meeting, item)
        for row in self.stream.rows():
            if everyone or row.key in found:
                row.refresh()
                self._refresh_names(row, everyone)
        self.capture.refresh()
        if touches(found, "status"):
            self.desk.actions.refresh()
        if self._is_ready_shown() and not self.ready.hasFocus():
            self.ready.refresh()

    def header_widgets(self) -> list[QWidget]:
        return self._header

    def reveal(self, path: str) -> bool:
        if path == PLACE:
            self.close_ready()
            self.focus_line()
            return True
        key = ".".join(path.split(".")[:2])
        collection, _, id = key.partition(".")
        if collection == "agenda" and any(item.id == id for item in self.meeting.agenda):
            self.show_item(id)
            return True
        if path.endswith(".wordings"):
            return False
        self.close_ready()
        if key not in self.stream:
            self._turn_to(key)
        if key not in self.stream:
            return False
        self.stream.choose(key)
        self.stream.bring(key)
        return super().reveal(f"{key}.text" if path == key else path)

    def texts(self) -> list[str]:
        return [] if self._is_ready_shown() else [*moves.texts(self.stream.order()), PLACE]

    def make_row(self, stream: Holder, key: str) -> StreamRow:
        """Make the row of a key."""
        if key.startswith("votes."):
            return VoteRow(self.desk, stream, key)
        kind: type[EntryRow] | type[ProposalRow] = EntryRow if key.startswith("entries.") else ProposalRow
        made = kind(self.desk, stream, key, grip=False)
        made.more.clicked.connect(lambda: self._menu(key, made.more))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the record where type is large and the window low: the keys stay in the palette."""
        super().resizeEvent(event)
        self.hints.setVisible(event.size().height() >= _ROOMY * self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.focus_line()
        elif _is_letter(event) and not (self._is_ready_shown() or self.readback.isVisible()):
            # Whoever types while a button has the focus means the line.
            self.focus_line()
            QApplication.sendEvent(self.capture.editor, event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.capture.show_focus(event.type() == QEvent.Type.FocusIn)
            if event.type() == QEvent.Type.FocusOut:
                self.capture.popup.hide()
        return False

    # Items and their clock

    def item(self) -> AgendaItem | None:
        """Return the item that is shown: the chosen one, else the current, else the first not closed."""
        meeting = self.meeting
        chosen = next((i for i in meeting.agenda if i.id == self._chosen), None)
        order = derive.outline(meeting)
        waiting = next((i for i in order if not i.done), None)
        return chosen or derive.current_item(meeting) or waiting or (order[-1] if order else None)

    def item_id(self) -> str:
        """Return the id of the item that is shown, or empty."""
        item = self.item()
        return item.id if item else ""

    def show_item(self, id: str) -> None:
        """Show an item without starting its clock."""
        self._chosen = id
        self.head.show_item(self.item())
        self._show_stream(self.meeting, self.item())
        self.stream.go_to_end()
        self.desk.actions.refresh()
        self.focus_line()

    def _turn_to(self, key: str) -> None:
        """Show the item under which a row stands, where it is another one."""
        item = next((i.id for i in self.meeting.agenda if key in moves.stream_keys(self.meeting, i.id)), "")
        if item and item != self.item_id():
            self._chosen = item
            self.head.show_item(self.item())
            self._show_stream(self.meeting, self.item())
            self.desk.actions.refresh()

    def start(self) -> None:
        """Begin the meeting, start the item's clock, or pause it."""
        from app.domain import edits

        item, time = self.item(), _now()
        if item is not None and derive.running(item):
            self.session.apply(Phrase("LivePage", "pause"), lambda m: edits.pause_item(m, item.id, time))
            return

        def edit(meeting: Meeting) -> Meeting:
            begun = edits.begin(meeting, time) if meeting.status is Status.AGENDA else meeting
            live = edits.set_status(begun, Status.LIVE) if begun.status is Status.DRAFT else begun
            return edits.open_item(live, item.id, time) if item else live

        self.session.apply(Phrase("LivePage", "start of an item"), edit)
        self.focus_line()

    def step(self, by: int) -> None:
        """Go to the next item (1) or the one before (-1)."""
        order, item = [i.id for i in derive.outline(self.meeting)], self.item()
        if item is None or not 0 <= order.index(item.id) + by < len(order):
            return
        self.turn_to(order[order.index(item.id) + by])

    def turn_to(self, id: str) -> None:
        """Go to an item; a running clock goes along."""
        from app.domain import edits

        item, time = self.item(), _now()
        if item is not None and item.id != id and derive.running(item):
            self._chosen = ""
            self.session.apply(Phrase("LivePage", "change of item"), lambda m: edits.open_item(m, id, time))
            self.stream.go_to_end()
            self.focus_line()
        else:
            self.show_item(id)

    def close_item(self) -> None:
        """Close the item that is shown, and show the next."""
        from app.domain import edits

        item, time = self.item(), _now()
        if item is None:
            return
        self._chosen = ""
        self.session.apply(
            Phrase("LivePage", "closing of an item"), lambda m: edits.close_item(m, item.id, time)
        )
        self.focus_line()

    def end(self) -> None:
        """End the meeting: clocks stop, the record becomes a draft."""
        from app.domain import edits

        time = _now()
        if self.session.apply(Phrase("LivePage", "end of the meeting"), lambda m: edits.adjourn(m, time)):
            self.desk.notices.toast(
                self.tr("The meeting has ended"), action=self.tr("Undo"), run=self.session.undo
            )
            self.open_ready()

    # Other views

    def focus_line(self) -> None:
        """Put the focus into the capture line."""
        if not self._is_ready_shown():
            self.capture.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_ready(self) -> None:
        """Walk through what stands between the record and a signature."""
        self._stack.setCurrentWidget(self.ready)
        self.ready.open()

    def close_ready(self) -> None:
        """Go back from the walk to the record."""
        if self._is_ready_shown():
            self._stack.setCurrentIndex(0)
            self.focus_line()

    def read_back(self) -> None:
        """Show the chosen row in large type; where none is chosen the last proposal of the item, else of all."""
        rows, chosen = self._readable(), self.stream.current
        here = [key for key in self.stream.order() if key.startswith("proposals.")]
        if chosen in rows:
            self.readback.open(chosen)
        elif rows:
            self.readback.open(here[-1] if here else rows[-1])

    # Inner works

    def _show_parts(
        self, meeting: Meeting, item: AgendaItem | None, found: frozenset[str], everyone: bool
    ) -> None:
        if everyone or touches(found, "agenda", "status"):
            self.head.show_item(item)
        if everyone:
            self.strip.refresh()
        if touches(found, "participants", "quorum", "kind"):
            self.quorum.show_meeting(meeting)
        self._say_start()

    def _say_start(self) -> None:
        """Name the button of the clock after what it does now."""
        if self._runs() != self._said_running:
            self._said_running = self._runs()
            set_kind(self._start, role="" if self._said_running else "primary")
            self.desk.actions.rename("live.start")

    def _is_ready_shown(self) -> bool:
        return self._stack.currentWidget() is self.ready

    def _show_stream(self, meeting: Meeting, item: AgendaItem | None) -> None:
        keys = self._keys.under(meeting, item) if item else []
        if meeting.votes and item:
            keys = moves.with_votes(meeting, [f"agenda.{item.id}", *keys])[1:]
        self.nothing.setVisible(not keys)
        self.stream.setVisible(bool(keys))
        self.stream.show_keys(keys)

    def _readable(self) -> list[str]:
        """Return the proposals of the whole record; where there are none, the entries of the item."""
        proposals = [f"proposals.{p.id}" for p in derive.proposals(self.meeting)]
        return proposals or [key for key in self.stream.order() if key.startswith("entries.")]

    def _reword(self, key: str) -> None:
        """Put the caret at the end of a wording."""
        self.desk.go(f"{key}.text")
        field = self.window().focusWidget()
        if isinstance(field, SaidArea):
            field.moveCursor(QTextCursor.MoveOperation.End)

    def _on_second_screen(self) -> None:
        self.desk.notices.toast(
            self.tr("Shown on the other screen: ← → leaf, L languages, Enter rewords, Esc closes")
        )

    def _on_filed(self, key: str) -> None:
        self.stream.choose(key)
        if not self.stream.is_at_end_soon:
            self.stream.bring(key)

    def _on_moved(self, key: str, before: str) -> None:
        shown = moves.keys(self.meeting)
        if key not in shown:
            return

        def edit(meeting: Meeting) -> Meeting:
            if before in ("-", "+"):
                return moves.shift_row(meeting, shown, key, -1 if before == "-" else 1)
            return moves.put_row(meeting, shown, key, before)

        self.session.apply(Phrase("LivePage", "new order"), edit)

    def _menu(self, key: str, at: QWidget) -> None:
        self.stream.choose(key)
        self.acts.menu(key, at)

    def _refresh_names(self, row: StreamRow, everyone: bool) -> None:
        if everyone:
            for cell in row.findChildren(QWidget):
                if cell.objectName().endswith((".speaker", ".by", ".responsible")):
                    cell.refresh()  # type: ignore[attr-defined]  # a cell with names in it

    def _small(self, name: str) -> QPushButton:
        made = button("")
        self.desk.actions.button(name, made, text=False)
        return made

    def _make_hints(self) -> Hints:
        made = Hints(self.desk)
        made.add("Enter", "live.file")
        for sign, name, _, _ in TOKENS:
            made.add(sign, f"live.sign.{name}")
        made.add("↑", "live.recall")
        return made

    def _register_clock(self) -> None:
        running = self._runs
        add = self._add
        add("previous", lambda: self.tr("Previous item"), lambda: self.step(-1), "F2", "chevron-left")
        add("next", lambda: self.tr("Next"), lambda: self.step(1), "F3", "chevron-right")
        add("start", lambda: self.tr("Pause") if running() else self.tr("Start"), self.start, "F4", "play")
        add("close", lambda: self.tr("Close item"), self.close_item, "F6", "check")
        add("readback", lambda: self.tr("Read back"), self.read_back, "F10", "eye")
        add("ready", lambda: self.tr("Ready to sign?"), self.open_ready, "F12", "double-check")
        add("end", lambda: self.tr("End meeting"), self.end, "Shift+F5", "stop", enabled=self._goes_on)
        add("guest", lambda: self.tr("Guest"), lambda: self.strip.open_guest(), "Ctrl+G", "person-add")
        add("find", lambda: self.tr("Find and replace"), lambda: self.finder.open(), "Ctrl+F", "search")
        for number, key in enumerate(PEOPLE, 1):
            add(
                f"person{number}",
                lambda n=number: self.tr("Person {number} came or left").format(number=n),  # type: ignore[misc]
                lambda n=number: self.strip.toggle(n),  # type: ignore[misc]
                f"Alt+{key}",
                "people",
            )
        self._header: list[QWidget] = [self.button(f"live.{name}") for name in ("readback", "ready", "end")]

    def _register_line(self) -> None:
        names: dict[str, Callable[[], str]] = {
            "person": lambda: self.tr("Person"),
            "proposal": lambda: self.tr("Proposal"),
            "agreed": lambda: self.tr("Agreed"),
            "question": lambda: self.tr("Question"),
            "doer": lambda: self.tr("Who"),
            "deadline": lambda: self.tr("Deadline"),
            "cooperation": lambda: self.tr("Kind"),
            "check_wording": lambda: self.tr("Check"),
            "quiet": lambda: self.tr("Off press"),
        }
        self._add("file", lambda: self.tr("File"), lambda: self.capture.file(), "", "check")
        self._add("recall", lambda: self.tr("Last"), lambda: self.capture.recall(), "Ctrl+Up", "edit")
        self._add("edit", lambda: self.tr("Edit in the line"), self._edit_chosen, "Ctrl+L", "edit")
        for sign, name, key, at_start in TOKENS:
            self._add(
                f"sign.{name}",
                names[name],
                lambda s=sign, start=at_start: self.capture.insert(s, at_start=start),  # type: ignore[misc]
                key,
                "keyboard",
            )

    def _edit_chosen(self) -> None:
        collection, _, id = self.stream.current.partition(".")
        if collection in ("entries", "proposals"):
            self.capture.edit(id)

    def _runs(self) -> bool:
        item = self.item() if self.session.current is not None else None
        return item is not None and derive.running(item)

    def _goes_on(self) -> bool:
        return self.session.current is not None and self.meeting.status is Status.LIVE

    def _add(
        self,
        name: str,
        text: Callable[[], str],
        run: Callable[[], object],
        key: str,
        icon: str,
        **options: Any,
    ) -> None:
        keys, group = (key,) if key else (), lambda: self.tr("Live")
        self.action(f"live.{name}", text, run, keys=keys, icon=icon, group=group, **options)


def _now() -> datetime:
    return datetime.now().astimezone().replace(microsecond=0)


def _is_letter(event: QKeyEvent) -> bool:
    """Tell whether a key writes something."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and event.text().isprintable() and bool(event.text().strip())
