"""The actions of the window itself."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.commander import Choice
from app.gui.meeting.pages import PAGES
from app.gui.rail import RAIL

if TYPE_CHECKING:
    from app.gui.actions import Actions
    from app.gui.commander import Commander
    from app.gui.desk import Desk
    from app.gui.meeting.view import MeetingView
    from app.gui.session import Session
    from app.gui.widgets import NoticeArea


_MEETINGS = 200


class Frame(Protocol):
    """What the actions need of the window."""

    desk: Desk | None
    actions_: Actions
    notices: NoticeArea
    commander: Commander
    finding: int

    @property
    def session(self) -> Session:
        """The session of the open archive."""

    def shown_meeting(self) -> MeetingView:
        """Show the open meeting, and return its view."""

    def undo(self) -> None:
        """Take back the last step of what is shown."""

    def redo(self) -> None:
        """Do the last undone step again."""

    def can_step(self, name: str) -> bool:
        """Tell whether there may be a step to ``undo`` or ``redo``."""

    def show_page(self, name: str) -> None:
        """Show a page of the rail, or one of the open meeting."""

    def go(self, path: str) -> None:
        """Show a place of the open meeting."""

    def focusWidget(self) -> QWidget | None:
        """Return the widget with the focus."""


def register(window: Frame) -> None:
    """Register what the window itself can do."""
    _register_editing(window)
    _register_going(window)
    _register_checking(window)


def _register_editing(window: Frame) -> None:
    add = window.actions_.add

    def group() -> str:
        return QCoreApplication.translate("Commands", "Edit")

    add(
        "undo",
        lambda: QCoreApplication.translate("Commands", "Undo"),
        window.undo,
        keys=("Ctrl+Z",),
        icon="undo",
        group=group,
        enabled=lambda: window.can_step("undo"),
    )
    add(
        "redo",
        lambda: QCoreApplication.translate("Commands", "Redo"),
        window.redo,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo",
        group=group,
        enabled=lambda: window.can_step("redo"),
    )
    add(
        "row.up",
        lambda: QCoreApplication.translate("Commands", "Move up"),
        lambda: _shift(window, -1),
        keys=("Alt+Up",),
        icon="arrow-up",
        group=group,
    )
    add(
        "row.down",
        lambda: QCoreApplication.translate("Commands", "Move down"),
        lambda: _shift(window, 1),
        keys=("Alt+Down",),
        icon="arrow-down",
        group=group,
    )


def _going() -> str:
    return QCoreApplication.translate("Commands", "Go")


def _in_meeting(window: Frame) -> bool:
    return window.desk is not None and window.session.current is not None


def _register_going(window: Frame) -> None:
    add, group, in_meeting = window.actions_.add, _going, partial(_in_meeting, window)

    add(
        "palette",
        lambda: QCoreApplication.translate("Commands", "Commands"),
        lambda: window.commander.pop_up(),
        keys=("Ctrl+K",),
        icon="search",
        group=group,
    )
    add(
        "live",
        lambda: QCoreApplication.translate("Commands", "Live"),
        lambda: window.shown_meeting().toggle_live(),
        keys=("F5",),
        icon="record",
        group=group,
        enabled=in_meeting,
    )
    add(
        "side",
        lambda: QCoreApplication.translate("Commands", "Show or hide the preview"),
        lambda: window.shown_meeting().toggle_side(),
        keys=("F9",),
        icon="panel-right",
        group=group,
        enabled=in_meeting,
    )


def _register_checking(window: Frame) -> None:
    add, group, in_meeting = window.actions_.add, _going, partial(_in_meeting, window)

    add(
        "finding",
        lambda: QCoreApplication.translate("Commands", "Go to the next finding"),
        lambda: _next_finding(window),
        keys=("F8",),
        icon="flag",
        group=group,
        enabled=in_meeting,
    )
    add(
        "spelling",
        lambda: QCoreApplication.translate("Commands", "Go to the next misspelt word"),
        lambda: _next_misspelt(window),
        keys=("F7",),
        icon="edit",
        group=group,
        enabled=in_meeting,
    )


def places(window: Frame) -> Iterator[Choice]:
    """Offer what the palette can lead to: pages, items of the agenda, meetings."""
    from app.domain import derive

    if window.desk is None:
        return
    page = QCoreApplication.translate("Commands", "page")
    for spec in RAIL:
        yield Choice(spec.title(), page, partial(window.show_page, spec.name))
    meeting, language = window.session.current, window.session.language
    if meeting is not None:
        for spec in PAGES:
            yield Choice(spec.title(), page, partial(window.show_page, spec.name))
        numbers = derive.numbers(meeting)
        for item in derive.outline(meeting):
            title = f"{numbers[item.id]} {item.title.best(language)}"
            remark = QCoreApplication.translate("Commands", "agenda")
            yield Choice(title, remark, partial(window.go, f"agenda.{item.id}.title"))
    for summary in window.session.archive.meetings()[:_MEETINGS]:
        title = summary.title.best(language)
        if title and (meeting is None or summary.id != meeting.id):
            yield Choice(title, summary.date, partial(window.desk.open, summary.id))


def _shift(window: Frame, by: int) -> None:
    from app.gui.meeting.record.stream import Stream
    from app.gui.widgets import Rows

    at: QWidget | None = window.focusWidget()
    while at is not None and not isinstance(at, Rows | Stream):
        at = at.parentWidget()
    if isinstance(at, Rows | Stream):
        at.shift(by)


def _next_finding(window: Frame) -> None:
    from app.gui import sentences

    if window.desk is None:
        return
    found = window.desk.findings.all
    if not found:
        window.notices.toast(QCoreApplication.translate("Commands", "Nothing is missing."))
        return
    window.finding = (window.finding + 1) % len(found)
    window.go(found[window.finding].place)
    window.notices.toast(sentences.say(found[window.finding], window.session.meeting))


def _next_misspelt(window: Frame) -> None:
    from app.gui.meeting.misspelt import go_to_next
    from app.gui.spelling import Spelling

    page, service = window.shown_meeting().page, Spelling.of(window.session)
    if page is not None and service is not None and not go_to_next(service, page):
        window.notices.toast(QCoreApplication.translate("Commands", "No misspelt word on this page."))
