"""The capture line: chips, field, names that fit, and the keys in words below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from attrs import evolve
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import capture, derive, ids
from app.domain.capture import Filed
from app.domain.model import AgendaItem, Entry, Meeting, Status
from app.domain.text import plain
from app.gui import problems, spelling, when
from app.gui.desk import Desk
from app.gui.meeting.live.chips import Chips, ChipWords, chips_of
from app.gui.meeting.live.editor import CaptureEdit
from app.gui.meeting.live.people import People
from app.gui.meeting.record import naming
from app.gui.theme import GAP, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import label, set_kind
from app.gui.widgets.suggestions import Suggestion, Suggestions
from app.language import match

PLACE = "capture"
"""Where the unfiled line is kept; that of an entry being edited has its id behind a dot."""


class CaptureLine(QFrame):
    """Files what is typed under ``item()``. ``filed(key)`` names the row that came or changed.

    ``turned(id)`` comes where the line says under which item to go on.
    """

    filed = Signal(str)
    turned = Signal(str)
    escaped = Signal()

    def __init__(self, desk: Desk, item: Callable[[], str], over: QWidget) -> None:
        super().__init__()
        self._desk, self._item, self._over = desk, item, over
        self.speaker = ""
        self.editing = ""
        self._set_aside = self._edited = ""
        self._loaded = False
        self._people = People()
        self.setProperty("role", "capture")
        self.popup = Suggestions(over, "capture.names")
        self.popup.picked.connect(self._pick)
        self.chips = Chips()
        self.editor = CaptureEdit()
        self.editor.completing = self.popup.isVisible
        self.problem = label("", "small", tone="warn", wrap=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP - 2, GAP, GAP - 2)
        column.setSpacing(TIGHT)
        for part in (self.chips, self.editor, self.problem):
            column.addWidget(part)
        editor = self.editor
        editor.edited.connect(self._on_edited)
        editor.filed.connect(self.file)
        editor.accepted.connect(lambda: self._pick(self.popup.current))
        editor.newcomer.connect(self._add_newcomer)
        editor.stepped.connect(self.popup.step)
        editor.escaped.connect(self._on_escape)
        editor.recalled.connect(self.recall)
        editor.undo_wanted.connect(self._on_undo)
        checker = spelling.Spelling.of(desk.session)
        editor.menu_wanted.connect(lambda event: spelling.open_menu(checker, editor, event))
        if checker is not None:
            checker.add(editor, lambda _: desk.session.language, _tokens)
        self.setFocusProxy(editor)

    # What it does

    def file(self) -> None:
        """File the line under the current item, and stay."""
        line = self.editor.toPlainText()
        if not line.strip():
            if self.editing:
                self._leave_editing()
            return
        item = "" if self.editing else capture.item_named(self._desk.session.meeting, line)
        if item:
            self.turned.emit(item)
        done = item or (self._refile(line) if self.editing else self._file(line))
        if done:
            self.popup.hide()
            self._begin(self._set_aside)

    def recall(self) -> None:
        """Take the last row filed under the item into the line, to be edited and filed again."""
        rows = derive.stream(self._desk.session.meeting, self._item())
        if rows:
            self.edit(rows[-1].id)

    def edit(self, id: str) -> None:
        """Take an entry or proposal into the line; what was typed comes back afterwards."""
        if self.editing:
            self._keep("")
        else:  # On disk it stays, beside what is edited now.
            self._set_aside = self.editor.toPlainText()
        self.editing = id
        self._edited = capture.line_of(self._in_language(), id, date.today())
        self.editor.put(self._edited)
        self._show()
        self.editor.setFocus()

    def insert(self, token: str, *, at_start: bool) -> None:
        """Put a token into the line, as its key does; one of the same sort at the start is replaced."""
        text, caret = self.editor.toPlainText(), self.editor.textCursor().position()
        if at_start:
            first = self.editor.captured().tokens
            old = next((t for t in first if text[t.start : t.end] in ("!", "!!", "?", "~", "//")), None)
            if old is not None and (text[old.start : old.end] == token or token in ("!", "!!", "?")):
                same = text[old.start : old.end] == token
                text = capture.without(text, old)
                caret = max(0, caret - (old.end - old.start) - 1)
                if same:
                    self.editor.put(text, caret)
                    self.editor.setFocus()
                    return
            self.editor.put(f"{token} {text}", caret + len(token) + 1)
        else:
            before = "" if not caret or text[caret - 1].isspace() else " "
            self.editor.put(f"{text[:caret]}{before}{token}{text[caret:]}", caret + len(before) + len(token))
        self.editor.setFocus()

    def restore(self) -> None:
        """Bring back what was typed and not filed when the meeting was last open."""
        session = self._desk.session
        self.editing = self._set_aside = self.speaker = ""
        self._loaded = False
        self.editor.empty()
        kept = session.drafts()
        line = kept.get(PLACE)
        edited = next((place for place in kept if place.startswith(f"{PLACE}.")), "")
        if edited and self._has(edited.partition(".")[2]):
            self.editing = edited.partition(".")[2]
            self._set_aside = line[0] if line else ""
            line = kept[edited]
        if line is not None:
            self.editor.put(*line)
        self._loaded = True
        self.speaker = self._last_speaker()
        self._show()

    def refresh(self) -> None:
        """Show names as they are now."""
        if self.editing and not self._has(self.editing):
            self._go_on_without()
        self._show()

    # Inner works

    def _file(self, line: str) -> bool:
        session, time = self._desk.session, datetime.now().astimezone().replace(microsecond=0)
        before = session.meeting
        filed: list[Filed] = []
        new_item = ids.new_id()

        def edit(meeting: Meeting) -> Meeting:
            from app.domain import edits

            item = self._item()
            if not item:
                title = plain(self.tr("Discussion"), session.language)
                meeting, item = edits.add(meeting, "agenda", AgendaItem(new_item, "", title)), new_item
            spoken = evolve(meeting, language=session.language)
            done = capture.file(
                spoken,
                item,
                line,
                time,
                ids.new_id,
                time.date(),
                speaker=self._sticky(meeting),
                find=match.meant,
            )
            filed.append(done)
            return evolve(done.meeting, language=meeting.language) if done.meeting is not spoken else meeting

        if not self._apply(Phrase("CaptureLine", "entry"), edit) or not filed:
            return False
        self.speaker = filed[-1].speaker
        if session.meeting is not before and filed[-1].id:
            self.filed.emit(self._key(filed[-1].id))
        return True

    def _refile(self, line: str) -> bool:
        session, id = self._desk.session, self.editing
        time = datetime.now().astimezone().replace(microsecond=0)

        def edit(meeting: Meeting) -> Meeting:
            spoken = evolve(meeting, language=session.language)
            done = capture.refile(spoken, id, line, time, ids.new_id, time.date(), find=match.meant)
            return evolve(done, language=meeting.language) if done is not spoken else meeting

        if not self._apply(Phrase("CaptureLine", "change of an entry"), edit):
            return False
        self._keep("")
        self.editing = ""
        self.filed.emit(self._key(id))
        return True

    def _apply(self, name: Phrase, edit: Callable[[Meeting], Meeting]) -> bool:
        """Make an edit; what the record does not take is said beside the line, which stays as it is."""
        from app.errors import ProtocolistError

        try:
            after = edit(self._desk.session.meeting)
        except ProtocolistError as problem:
            self.problem.setText(problems.said(problem))
            self.problem.show()
            return False
        self.problem.hide()
        return self._desk.session.apply(name, lambda _: after)

    def _begin(self, text: str) -> None:
        self._set_aside = ""
        self.editor.empty()
        if text:
            self.editor.put(text)
        self._keep(text)
        self._show()
        self.editor.setFocus()

    def _leave_editing(self) -> None:
        self._keep("")
        self.editing = ""
        self._begin(self._set_aside)

    def _go_on_without(self) -> None:
        """Let what was edited be a line of its own, now that its row is gone."""
        text = self.editor.toPlainText()
        if text == self._edited:
            self._leave_editing()
        else:  # What was set aside comes back once it is filed.
            self._keep("")
            self.editing = ""
            self._keep(text)

    def _on_edited(self) -> None:
        self.problem.hide()
        if self._loaded:
            self._keep(self.editor.toPlainText())
        self._show()
        self._complete()

    def _keep(self, text: str) -> None:
        place = f"{PLACE}.{self.editing}" if self.editing else PLACE
        if self._desk.session.current is not None:
            self._desk.session.keep_draft(place, text, self.editor.textCursor().position())

    def _show(self) -> None:
        session = self._desk.session
        if session.current is None:
            return
        meeting, captured = session.meeting, self.editor.captured()
        chips = chips_of(meeting, captured, session.language)
        if not captured.speaker and not self.editing and self._sticky(meeting):
            name = naming.who(meeting, self.speaker, session.language)
            chips.insert(0, ChipWords(name, "accent", "", None))
        if self.editing:
            chips.insert(0, ChipWords(self._editing_words(meeting), "warn", "edit", None))
        self.chips.show_chips(chips, self._take_away)

    def _editing_words(self, meeting: Meeting) -> str:
        row = next(
            (r for i in meeting.agenda for r in derive.stream(meeting, i.id) if r.id == self.editing), None
        )
        time = when.show_time(row.time) if row is not None else ""
        return self.tr("editing {time}").format(time=time).strip()

    def _take_away(self, chip: ChipWords) -> None:
        if chip.token is not None:
            text = self.editor.toPlainText()
            self.editor.put(capture.without(text, chip.token))
        elif self.editing:
            self._leave_editing()
        else:
            self.speaker = ""
            self._show()
        self.editor.setFocus()

    def _complete(self) -> None:
        session, caret = self._desk.session, self.editor.textCursor().position()
        text = self.editor.toPlainText()
        named = capture.being_named(text, caret) if self.editor.hasFocus() else None
        if named is None or session.current is None or _is_quoted(text, named[0]):
            self.popup.hide()
            return
        query = named[2].strip().rstrip(":,")
        found = self._people.find(session.meeting, query, session.language)
        if query:
            offer = self.tr("+ New guest “{name}”").format(name=query)
            found = (*found, Suggestion("", offer, "", self.tr("Shift Enter"), query))
        spot = self.editor.mapTo(self._over, self.editor.cursorRect().topLeft())
        self.popup.show_above(found, QPoint(spot.x() - 12, self.mapTo(self._over, QPoint(0, 0)).y()))

    def _pick(self, found: Suggestion | None) -> None:
        text, caret = self.editor.toPlainText(), self.editor.textCursor().position()
        named = capture.being_named(text, caret)
        self.popup.hide()
        if found is None or named is None:
            return
        sign = ">" if text[named[0]] in ">＞" else "@"
        token = sign + capture.name_token(found.token)[1:]
        rest = text[named[1] :]
        self.editor.put(f"{text[: named[0]]}{token} {rest.lstrip()}", named[0] + len(token) + 1)
        self.popup.hide()
        self.editor.setFocus()

    def _add_newcomer(self) -> None:
        named = capture.being_named(self.editor.toPlainText(), self.editor.textCursor().position())
        if named is not None and named[2].strip():
            self._pick(Suggestion("", "", token=named[2].strip()))

    def _on_escape(self) -> None:
        if self.popup.isVisible():
            self.popup.hide()
        elif self.editing:
            self._leave_editing()
        else:
            self.escaped.emit()

    def _on_undo(self, asked: str) -> None:
        session = self._desk.session
        if asked == "undo":
            session.undo()
        else:
            session.redo()

    def _sticky(self, meeting: Meeting) -> str:
        """Return who goes on speaking, if they are still of the meeting."""
        return self.speaker if derive.name_of(meeting, self.speaker, "") or self._is_party(meeting) else ""

    def _last_speaker(self) -> str:
        """Return who spoke last in a meeting that is going on, for they go on speaking."""
        meeting = self._desk.session.meeting
        rows = derive.stream(meeting, self._item()) if meeting.status is Status.LIVE else ()
        last = rows[-1] if rows else None
        return "" if last is None else last.speaker if isinstance(last, Entry) else last.by

    def _is_party(self, meeting: Meeting) -> bool:
        return derive.party(meeting, self.speaker) is not None

    def _key(self, id: str) -> str:
        proposals = self._desk.session.meeting.proposals
        return f"proposals.{id}" if any(p.id == id for p in proposals) else f"entries.{id}"

    def _has(self, id: str) -> bool:
        meeting = self._desk.session.meeting
        return any(p.id == id for p in meeting.proposals) or any(
            e.id == id for item in meeting.agenda for e in item.entries
        )

    def _in_language(self) -> Meeting:
        session = self._desk.session
        return evolve(session.meeting, language=session.language)

    def show_focus(self, on: bool) -> None:
        """Mark the line while one types in it."""
        set_kind(self, focused=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the names above the line as it grows."""
        super().resizeEvent(event)
        if self.popup.isVisible():
            QTimer.singleShot(0, self, self._complete)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)


def _is_quoted(text: str, start: int) -> bool:
    """Tell whether the sign is a backslash's, and so plain text."""
    return start > 0 and text[start - 1] == "\\"


def _tokens(editor: CaptureEdit) -> list[tuple[int, int]]:
    """Return where tokens stand: they are no words to be spelt."""
    return [(token.start, token.end) for token in editor.captured().tokens]
