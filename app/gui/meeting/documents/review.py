"""A counterpart's copy against the record: each change with where it belongs, to be taken or left."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.documents import changes
from app.documents.actions import Move, State, held, said_now
from app.documents.changes import Change, Comparison, Source
from app.documents.packs import Pack
from app.domain import ids
from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.files import refused
from app.gui import theme, words
from app.gui.desk import Desk
from app.gui.differences import as_html
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Phrase, window_language
from app.gui.when import show_moment
from app.gui.widgets import Chip, Column, Elided, EmptyState, Head, Row, Rows, button, label

_AT_ONCE = 40
_DECLINED, _COPIES = "documents.declined", 20
"""Where it is kept which changes were left as ours, by the file's hash, and of how many files."""


@frozen
class Returned:
    """A copy that was read, with its file's name and hash, and of which edition it is, 0 of the record as it stands.

    ``retold`` where the template is another by now.
    """

    name: str
    sha256: str
    comparison: Comparison
    edition: int = 0
    retold: bool = False


def read(path: Path, desk: Desk, meeting: Meeting, known: Sequence[Pack], now: Sequence[Source]) -> Returned:
    """Read a counterpart's copy; ``now`` are the documents of the record as it stands, for one never exported here.

    Raises ProtocolistError for a file that is no Word document, or no copy of a document of this meeting.
    """
    from app.word import revisions

    try:
        content = path.read_bytes()
    except OSError as error:
        raise refused(path, error) from error
    copy = revisions.read(content)
    exports = desk.archive.versions
    versions = exports.list(meeting.id)
    found = changes.sources(copy, versions, exports.record, known)
    source = changes.source_of(copy, found) or changes.source_of(copy, now)
    if source is None:
        raise ProtocolistError(
            "This file is no copy of a document of this meeting.",
            place=str(path),
            remedy="Open the meeting it belongs to, then try again.",
        )
    made = next((one for one in versions if one.number == source.number), None)
    by = made.template_sha256 if made is not None else ""
    retold = bool(by) and by != hashlib.sha256(source.pack.file.read_bytes()).hexdigest()
    sha256 = hashlib.sha256(content).hexdigest()
    return Returned(path.name, sha256, changes.compare(copy, source), made.edition if made else 0, retold)


class Review(QWidget):
    """The list of changes; ``left`` when the user goes back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._returned: Returned | None = None
        self._changes: dict[str, Change] = {}
        self.declined: set[str] = set()
        self._back = button("", "link")
        self._back.setObjectName("changes.back")
        self._back.setProperty("flush", True)
        self._back.clicked.connect(self.left)
        self._title, self._remark = Elided("", "title"), label("", "small", wrap=True)
        self._all = button("", "primary")
        self._all.setObjectName("changes.all")
        self._all.clicked.connect(self.take_all)
        self.rows = Rows(lambda rows, id: ChangeRow(self, rows, self._changes[id]))
        self.rows.setObjectName("changes.rows")
        self._more = button("", "link")
        self._more.clicked.connect(lambda: self._show_rows(len(self.rows.ids()) + _AT_ONCE))
        self._empty = EmptyState("check")
        column = Column()
        column.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.add(Head([self._title], [self._all]))
        column.add(self._remark)
        column.add(self.rows, space=GAP)
        column.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.add(self._empty)
        column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self._back.setText("‹ " + self.tr("Documents"))
        self._more.setText(self.tr("Show more"))
        self._empty.say(
            self.tr("Nothing was changed"),
            self.tr("The copy reads as the document did when it was exported, and has no comments."),
        )
        self.rows.clear()
        if self._returned is not None:
            self.show_copy(self._returned)

    def show_copy(self, returned: Returned) -> None:
        """Show the changes of a copy."""
        kept: dict[str, list[str]] = self._desk.state.get(_DECLINED, {})
        self.declined = set(kept.get(returned.sha256, ()))
        self._returned = returned
        self._changes = {one.id: one for one in returned.comparison.changes}
        self._title.setText(self.tr("Changes in {file}").format(file=returned.name))
        self.rows.clear()
        self._show_rows(_AT_ONCE)
        self.refresh()

    def refresh(self) -> None:
        """Show what each change can do in the record as it stands."""
        meeting = self._desk.session.current
        if meeting is None or self._returned is None:
            return
        for id in self.rows.ids():
            row = self.rows.row(id)
            if isinstance(row, ChangeRow):
                row.show_state(meeting, self._desk.session.language)
        ready = len(self._ready())
        text = QCoreApplication.translate("Review", "Take %n change(s) into the record", None, ready)
        self._all.setText(text)
        self._all.setVisible(bool(ready))
        self._empty.setVisible(not self._changes)
        self._remark.setText(self._said(self._returned))

    def take(self, change: Change) -> None:
        """Bring a change into the record, as one step."""
        self._apply(Phrase("Review", "take a change of the counterpart"), [change])
        if change.id in self.declined:
            self.decline(change)
        self.refresh()

    def take_all(self) -> None:
        """Bring in every change that fits as it is, as one step."""
        found = self._ready()
        name = Phrase("Review", "take %n change(s) of the counterpart", n=len(found))
        self._apply(name, found)

    def decline(self, change: Change) -> None:
        """Leave a change out, or think again."""
        self.declined ^= {change.id}
        if self._returned is not None:
            kept: dict[str, list[str]] = dict(self._desk.state.get(_DECLINED, {}))
            kept.pop(self._returned.sha256, None)
            kept[self._returned.sha256] = sorted(self.declined)
            self._desk.state.set(_DECLINED, dict(list(kept.items())[-_COPIES:]))
        self.refresh()

    def show_place(self, change: Change) -> None:
        """Go to where the paragraph comes from."""
        self._desk.go(change.place)

    @property
    def session_language(self) -> str:
        """The language of entry."""
        return self._desk.session.language

    def _ready(self) -> list[Change]:
        meeting = self._desk.session.meeting
        return [
            one
            for one in self._changes.values()
            if one.id not in self.declined and not one.partly and one.state(meeting) is State.READY
        ]

    def _apply(self, name: Phrase, found: Sequence[Change]) -> None:
        now = datetime.now().astimezone()
        steps = [(action, ids.new_id()) for change in found for action in change.actions]

        def edit(meeting: Meeting) -> Meeting:
            for action, id in steps:
                # In two columns, or in a list of actions, one field may have been changed twice alike.
                if action.state(meeting) is not State.TAKEN:
                    meeting = action.apply(meeting, id, now)
            return meeting

        self._desk.session.apply(name, edit)

    def _show_rows(self, count: int) -> None:
        self.rows.show_ids(list(self._changes)[:count])
        self._more.setVisible(len(self._changes) > count)
        meeting = self._desk.session.current
        for id in self.rows.ids():
            row = self.rows.row(id)
            if isinstance(row, ChangeRow) and meeting is not None:
                row.show_state(meeting, self._desk.session.language)

    def _said(self, returned: Returned) -> str:
        found, source = returned.comparison, returned.comparison.source
        document = f"{source.pack.title(window_language())}, " + ", ".join(
            words.language(code) for code in source.language.split("+")
        )
        of = (
            self.tr("Against version {number}: {document}.").format(
                number=returned.edition, document=document
            )
            if returned.edition
            else self.tr("Against the record as it stands: {document}.").format(document=document)
        )
        alike = QCoreApplication.translate("Review", "%n paragraph(s) read as before.", None, found.alike)
        how = "" if found.is_tracked else self.tr("Changes were not tracked; the texts were compared.")
        other = self.tr("The template has changed since; its own words may stand here too.")
        return " ".join(part for part in (of, alike, how, other if returned.retold else "") if part)


class ChangeRow(Row):
    """One change: what it is, by whom, how the paragraph reads, and what to do with it."""

    def __init__(self, review: Review, rows: Rows, change: Change) -> None:
        super().__init__(rows, change.id, grip=False)
        self._review, self.change = review, change
        self._kind, self._state = Chip(), Chip()
        self._who = label("", "small")
        self._text = label("", wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remarks = label("", "small", wrap=True)
        self.take = button("")
        self.take.setObjectName(f"changes.{change.id}.take")
        self.take.clicked.connect(lambda: review.take(change))
        self.leave = button("", "link")
        self.leave.setObjectName(f"changes.{change.id}.leave")
        self.leave.clicked.connect(lambda: review.decline(change))
        self.place = button("", "link")
        self.place.setObjectName(f"changes.{change.id}.place")
        self.place.clicked.connect(lambda: review.show_place(change))
        self._lay_out()

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (head, (self._kind, self._who, None, self._state)),
            (below, (self.take, self.leave, None, self.place)),
        ):
            row.setSpacing(GAP)
            for part in parts:
                row.addWidget(part) if part is not None else row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(TIGHT)
        column.setContentsMargins(0, TIGHT, 0, TIGHT)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._remarks)
        column.addLayout(below)
        self.line.addLayout(column, 1)
        self.line.setContentsMargins(TIGHT, GAP, ROOM, GAP)

    def show_state(self, meeting: Meeting, language: str) -> None:
        """Show the change and what it can do in the record."""
        change = self.change
        self._kind.say(*_kind(change))
        self._who.setText(" · ".join(filter(None, (_where(change.where), _who(change)))))
        self._text.setText(as_html(change.parts, theme.colours(self)))
        self._text.setAccessibleName(f"{change.old or ''} → {change.new or ''}")
        self._remarks.setText("\n".join(self._said(meeting)))
        self._remarks.setVisible(bool(self._remarks.text()))
        state = change.state(meeting)
        declined = change.id in self._review.declined
        may = state in (State.READY, State.CONFLICT) and not declined and not change.is_comment
        self.take.setVisible(may)
        self.take.setText(
            self.tr("Take theirs") if state is State.CONFLICT else self.tr("Take into the record")
        )
        self.leave.setVisible(state is not State.TAKEN and not change.is_comment)
        self.leave.setText(self.tr("Look at it again") if declined else self.tr("Leave as ours"))
        self.place.setVisible(bool(change.place))
        self.place.setText(self.tr("Show in the record"))
        self._state.say(*self._standing(state, declined))
        self._state.setVisible(not change.is_comment)

    def _standing(self, state: State, declined: bool) -> tuple[str, str]:
        if state is State.TAKEN:
            return self.tr("in the record"), "good"
        if declined:
            return self.tr("left as ours"), "quiet"
        return {
            State.READY: (self.tr("to be decided"), "accent"),
            State.CONFLICT: (self.tr("the record has changed too"), "warn"),
            State.ELSEWHERE: (self.tr("to be changed by hand"), "warn"),
        }[state]

    def _by_hand(self) -> str:
        """Say why a change cannot be taken."""
        if self.change.moved:
            return self.tr("It stands elsewhere in the copy: move it by hand if you agree.")
        if self.change.is_lone:
            return self.tr("It was added to one column alone: add it to the record in both languages.")
        if self.change.old is None and not self.change.where:
            return self.tr("Nothing it stands beside is a row of the record: add it where it belongs.")
        return self.tr("These words are the template's, or the record holds them in another form.")

    def _places(self, meeting: Meeting) -> list[str]:
        """Say beside what a moved row stands in the copy."""
        after, before = self.tr("Now after: {text}"), self.tr("Now before: {text}")
        language = self._review.session_language
        return [
            (after if action.after else before).format(text=beside.text.best(language))
            for action in self.change.actions
            if isinstance(action, Move) and (beside := held(meeting, action.beside)) is not None
        ]

    def _said(self, meeting: Meeting) -> list[str]:
        change = self.change
        state = change.state(meeting)
        said = [
            (f"“{one.about}” — " if one.about else "") + f"{one.author}: {one.text}"
            for one in change.comments
        ]
        if change.is_comment:
            return said
        if state is State.ELSEWHERE:
            said.append(self._by_hand())
        elif change.moved:
            said += self._places(meeting)
        elif change.partly and state is not State.TAKEN:
            said.append(self.tr("A part of it is the template's words, and stays out."))
        if state is State.CONFLICT:
            said += [
                self.tr("The record says now: {text}").format(text=text)
                for action in change.actions
                if (text := said_now(meeting, action))
            ]
        return said


def _where(where: str) -> str:
    """Say what a paragraph is beside the text, in the window's language."""
    kind, _, number = where.partition(" ")
    words = {
        "header": QCoreApplication.translate("Review", "Header"),
        "footer": QCoreApplication.translate("Review", "Footer"),
        "footnote": QCoreApplication.translate("Review", "Footnote {number}"),
        "endnote": QCoreApplication.translate("Review", "Endnote {number}"),
    }
    return words.get(kind, where).format(number=number)


def _kind(change: Change) -> tuple[str, str]:
    if change.is_comment:
        return QCoreApplication.translate("Review", "comment"), "accent"
    if change.moved or (change.revisions and all(one.moved for one in change.revisions)):
        return QCoreApplication.translate("Review", "moved"), "quiet"
    if change.old is None:
        return QCoreApplication.translate("Review", "new paragraph"), "good"
    if change.new is None:
        return QCoreApplication.translate("Review", "taken out"), "bad"
    return QCoreApplication.translate("Review", "changed"), "warn"


def _who(change: Change) -> str:
    said = []
    for one in change.revisions:
        try:
            when = show_moment(datetime.fromisoformat(one.date), window_language()) if one.date else ""
        except ValueError:  # A date that no calendar has.
            when = one.date
        said.append(", ".join(part for part in (one.author, when) if part))
    if not change.tracked and not change.is_comment:
        return QCoreApplication.translate("Review", "without tracking")
    return " · ".join(dict.fromkeys(said))
