"""What is wrong with a template: every fault with its place, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import ProtocolistError
from app.gui import (
    problems,
    theme,
)
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.widgets import IconButton, button, label
from app.gui.widgets.layouts import clear
from app.word import Template, TemplateError
from app.word.faults import Fault, Place, shortened

_BODY = "word/document.xml"
_AROUND = 90
"""Characters of the paragraph that are shown around a fault."""
_HIGH = 260
_MOST = 200


@frozen
class Reading:
    """A template as read: its content and the faults found; no content where the file is no Word document."""

    path: Path
    content: bytes = b""
    faults: tuple[Fault, ...] = ()
    problem: ProtocolistError | None = None
    remedy: str = ""

    @property
    def is_sound(self) -> bool:
        """Tell whether documents can be made of it."""
        return self.problem is None and not self.faults


def read(path: Path) -> Reading:
    """Read a template and check its names against the vocabulary."""
    try:
        content = path.read_bytes()
    except OSError as error:
        problem = ProtocolistError(
            "The file cannot be read.", place=str(path), remedy=str(error.strerror or error)
        )
        return Reading(path, problem=problem)
    return checked(path, content)


def checked(path: Path, content: bytes) -> Reading:
    """Check the content of a template, with today's names for those of an earlier vocabulary."""
    from app.documents import advice, renaming
    from app.documents.filters import filters

    try:
        content = renaming.brought_up(content)
        template = Template.load(content, filters=filters("en"))
    except TemplateError as error:
        return Reading(path, content, error.faults, None if error.faults else error, error.remedy or "")
    return Reading(path, content, advice.faults(template))


def where(place: Place) -> str:
    """Say where a fault is as one would look for it in Word: paragraph or cell, and the tag as typed."""
    words = {
        "paragraph": QCoreApplication.translate("Report", "paragraph {number}"),
        "table": QCoreApplication.translate("Report", "table {number}"),
        "row": QCoreApplication.translate("Report", "row {number}"),
        "cell": QCoreApplication.translate("Report", "cell {number}"),
        "footnote": QCoreApplication.translate("Report", "footnote {number}"),
        "endnote": QCoreApplication.translate("Report", "endnote {number}"),
    }

    def word(found: re.Match[str]) -> str:
        return words.get(found[1], found[0]).format(number=found[2])

    at = ", ".join(filter(None, (_part(place.part), re.sub(r"([a-z]+) (\d+)", word, place.where), place.tag)))
    around = shortened(place.text, _AROUND)
    return at if not around or around == place.tag else f"{at} — {around}"


def _part(name: str) -> str:
    """Name a part of the file as Word does; the body needs no name."""
    names = {
        "header": QCoreApplication.translate("Report", "page header"),
        "footer": QCoreApplication.translate("Report", "page footer"),
        "footnotes": QCoreApplication.translate("Report", "footnotes"),
        "endnotes": QCoreApplication.translate("Report", "endnotes"),
        "comments": QCoreApplication.translate("Report", "comments"),
        "core": QCoreApplication.translate("Report", "properties of the document"),
    }
    kind = re.sub(r"\d*\.xml$", "", name.rpartition("/")[2])
    return "" if name == _BODY else names.get(kind, name)


class Report(QFrame):
    """The faults of a template that was brought in, until they are mended or put aside."""

    again = Signal()
    annotate = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("templates.report")
        self.setProperty("role", "banner")
        self.setProperty("tone", "warn")
        self._title = label("", "strong", wrap=True)
        self._close = IconButton("close", "")
        self._close.setObjectName("templates.report.close")
        self._close.clicked.connect(self.hide)
        self._again = button("")
        self._again.setObjectName("templates.report.again")
        self._again.clicked.connect(self.again)
        self.setFocusProxy(self._again)
        self._annotate = button("")
        self._annotate.setObjectName("templates.report.annotate")
        self._annotate.clicked.connect(self.annotate)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP)
        self._lines.setContentsMargins(0, 0, GAP, 0)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for part in (self._annotate, self._again, self._close):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, GAP, GAP, ROOM)
        column.addLayout(head)
        self._area = self._scrolled()
        column.addWidget(self._area)
        self.hide()

    def _scrolled(self) -> QScrollArea:
        """Let many faults be scrolled, so that the templates below stay in sight."""
        inside = QWidget()
        inside.setObjectName("content")
        inside.setLayout(self._lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def show_reading(self, reading: Reading) -> None:
        """List what is wrong."""
        clear(self._lines)
        count = len(reading.faults)
        if reading.problem is not None:
            title = f"{reading.path.name}: {problems.say(reading.problem.sentence)}"
        else:
            title = QCoreApplication.translate("Report", "%n fault(s) in {name}", None, count).format(
                name=reading.path.name
            )
        self._title.setText(title)
        self._close.say(QCoreApplication.translate("Report", "Put this aside"))
        self._again.setText(QCoreApplication.translate("Report", "Check again"))
        self._annotate.setText(QCoreApplication.translate("Report", "Save a copy with comments…"))
        self._annotate.setVisible(bool(reading.faults))
        self._say(self._of(reading))
        self._lines.addStretch(1)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the faults are, up to a limit."""
        wanted = self._lines.totalHeightForWidth(self._area.viewport().width())
        self._area.setFixedHeight(min(round(_HIGH * theme.growth()), max(0, wanted)))

    def _of(self, reading: Reading) -> Iterable[tuple[str, str]]:
        if reading.problem is not None:
            yield problems.say(reading.problem.remedy), ""
        for fault in reading.faults[:_MOST]:
            said = " ".join(filter(None, (problems.say(fault.cause), problems.say(reading.remedy))))
            if fault.nearest:
                said += " " + QCoreApplication.translate("Report", "Did you mean “{name}”?").format(
                    name=fault.nearest
                )
            yield said, where(fault.place)

    def _say(self, lines: Iterable[tuple[str, str]]) -> None:
        for said, place in lines:
            cause = label(said, wrap=True)
            cause.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            where = label(place, "small", wrap=True)
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box = QVBoxLayout()
            box.setSpacing(TIGHT // 2)
            box.addWidget(cause)
            box.addWidget(where)
            holder = QFrame()
            holder.setLayout(box)
            box.setContentsMargins(0, 0, 0, 0)
            self._lines.addWidget(holder)
