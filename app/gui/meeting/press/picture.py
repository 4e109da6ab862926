"""The picture of a press release: chosen among the meeting's files or from the disk, with its caption."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain import edits
from app.domain.model import Meeting
from app.gui import bind, house
from app.gui.desk import Desk
from app.gui.meeting.details.attachments import Attachments
from app.gui.theme import GAP, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import button, label
from app.gui.widgets.layouts import clear

PRINTED = ("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff")
"""Kinds of pictures that a Word document takes."""

_WIDTH, _HEIGHT = 144, 96


class Picture(QWidget):
    """A small view of the picture, what it is chosen from, and its caption in the language of entry."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files = Attachments(desk, self)
        self._shown = ""
        self._view = label("")
        self._view.setFixedSize(_WIDTH, _HEIGHT)
        self._view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choice = bind.combo(desk.session, "press.picture", self._pictures, name="")
        self.attach = button("", "link")
        self.attach.setObjectName("press.picture.attach")
        self.attach.clicked.connect(self.ask)
        self._caption = QVBoxLayout()
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.choice)
        line.addWidget(self.attach)
        line.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(TIGHT)
        beside.addLayout(line)
        beside.addLayout(self._caption)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._view, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self.choice.rename(self.tr("Picture of the press release"))
        self.attach.setText(self.tr("From the disk…"))
        self._shown = ""

    def refresh(self) -> None:
        """Show the chosen picture and its caption."""
        meeting = self._desk.session.current
        if meeting is None:
            return
        self.choice.refresh()
        held = next((one for one in meeting.attachments if one.id == meeting.press.picture), None)
        self._view.setVisible(held is not None)
        if held is None:
            clear(self._caption)
            self._shown = ""
            return
        if held.id != self._shown:
            self._shown = held.id
            clear(self._caption)
            name = self.tr("Caption of the picture")
            caption = bind.area(self._desk.session, f"attachments.{held.id}.caption", name=name)
            caption.set_hint(self.tr("Who is in the picture, where and when"))
            self._caption.addWidget(caption)
            self._draw(held.sha256)

    def ask(self) -> None:
        """Let the user choose a picture from the disk."""
        forms = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.bmp *.tif *.tiff)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Picture of the press release"), "", forms)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Keep a picture with the meeting and choose it."""
        session = self._desk.session
        before = {one.id for one in session.meeting.attachments}
        self._files.attach([path])
        new = next((one.id for one in session.meeting.attachments if one.id not in before), "")
        if new:
            session.apply(
                Phrase("Picture", "picture of the press release"),
                lambda m: edits.put(m, "press.picture", new),
            )

    def _pictures(self) -> list[tuple[str, str]]:
        meeting = self._desk.session.current
        return [("", self.tr("No picture")), *_printed(meeting)] if meeting else []

    def _draw(self, sha256: str) -> None:
        content = house.files_of_archive(self._desk.archive)(sha256)
        picture = QPixmap()
        if content is None or not picture.loadFromData(content):
            self._view.setText(self.tr("This picture cannot be shown."))
            self._view.setWordWrap(True)
            return
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(
            round(_WIDTH * ratio), round(_HEIGHT * ratio), Qt.AspectRatioMode.KeepAspectRatio, smooth
        )
        small.setDevicePixelRatio(ratio)
        self._view.setPixmap(small)


def _printed(meeting: Meeting) -> list[tuple[str, str]]:
    return [(one.id, one.name) for one in meeting.attachments if one.media_type in PRINTED]
