"""What the forms of the directory are made of besides plain fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.archive import Attended
from app.errors import ProtocolistError
from app.gui import when, words
from app.gui.bind import Bound
from app.gui.commander import Choice
from app.gui.desk import Desk
from app.gui.directory.book import Book
from app.gui.suggesting import looking
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Phrase, window_language
from app.gui.widgets import Line, LinesView, button, label

LARGEST = 16 * 1024 * 1024
"""Bytes of the largest picture that is kept."""
_SIDE = 88
_SHOWN = 4


class Pick(Bound, QPushButton):
    """A button with the name of an organisation, and the palette to choose another by typing.

    ``name_of`` gives the words of an id, ``choices`` ids and their names.
    """

    def __init__(
        self, desk: Desk, name_of: Callable[[str], str], choices: Callable[[], Sequence[tuple[str, str]]]
    ) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self._desk, self._name_of, self._choices = desk, name_of, choices
        self._said = ""
        self.setProperty("role", "pick")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.ask)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def show_value(self, value: str) -> None:
        self._said = self._name_of(value) if value else ""
        self.setToolTip(self._said)
        self.setAccessibleDescription(self._said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * ROOM
        self.setText(self.fontMetrics().elidedText(self._said or "–", Qt.TextElideMode.ElideRight, room))

    def ask(self) -> None:
        """Let the user choose."""
        nothing = Choice(QCoreApplication.translate("Directory", "– none –"), "", lambda: self.write(""))
        offered = {id: Choice(name, "", partial(self.write, id)) for id, name in self._choices()}
        look = looking(self._desk, "organisations", offered)
        self._desk.offer(self._label, [*offered.values(), nothing], look)


class Picture(QWidget):
    """A photo or a logo, kept by its content: chosen from a file or dropped here."""

    def __init__(self, desk: Desk, book: Book, path: str, name: str) -> None:
        super().__init__()
        self._desk, self._book, self._path, self._name = desk, book, path, name
        self._shown = "-"
        self._image = QLabel()
        self._image.setFixedSize(_SIDE, _SIDE)
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._image.setProperty("role", "drop")
        self._image.setAccessibleName(name)
        self.choose = button(self.tr("Choose…"))
        self.choose.setObjectName(path)
        self.choose.setAccessibleName(self.tr("{name}: choose a file").format(name=name))
        self.choose.clicked.connect(self._ask)
        self.remove = button(self.tr("Remove"), "quiet")
        self.remove.setObjectName(f"{path}.remove")
        self.remove.setAccessibleName(self.tr("{name}: remove").format(name=name))
        self.remove.clicked.connect(lambda: self._put(""))
        self.setAcceptDrops(True)
        buttons = QVBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._image)
        row.addLayout(buttons)
        row.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show what the directory holds."""
        sha256 = self._book.at(self._path)
        self.remove.setVisible(bool(sha256))
        if sha256 == self._shown:
            return
        self._shown = sha256
        image = QImage()
        if sha256:
            try:
                image = QImage.fromData(self._desk.archive.attachments.read(sha256))
            except ProtocolistError as problem:
                self._desk.notices.problem(problem)
        self._image.setText("" if not image.isNull() else self.tr("none"))
        if not image.isNull():
            self._image.setPixmap(self._fitted(image))

    def take(self, path: Path) -> None:
        """Keep the picture of a file."""
        try:
            if path.stat().st_size > LARGEST:
                raise ProtocolistError(
                    self.tr("This picture is too large."),
                    place=path.name,
                    remedy=self.tr("Save it smaller than 16 MB."),
                )
            content = path.read_bytes()
            if QImage.fromData(content).isNull():
                raise ProtocolistError(
                    self.tr("This is no picture that can be shown."),
                    place=path.name,
                    remedy=self.tr("Save it as JPEG or PNG."),
                )
            self._put(self._desk.archive.attachments.add(content))
        except OSError as error:
            self._desk.notices.problem(ProtocolistError(str(error), place=path.name))
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))

    def _put(self, sha256: str) -> None:
        name = Phrase("Bound", "change of “{field}”", field=self._name)
        self._book.put(name, self._path, sha256)
        self.refresh()

    def _ask(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.bmp *.webp)"
        chosen, _ = QFileDialog.getOpenFileName(self, self._name, "", kinds)
        if chosen:
            self.take(Path(chosen))

    def _fitted(self, image: QImage) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = QSize(round(_SIDE * ratio), round(_SIDE * ratio))
        shown = QPixmap.fromImage(
            image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
        shown.setDevicePixelRatio(ratio)
        return shown


class Listed(QWidget):
    """A short list with a count above it; Enter or a double click goes to what is chosen."""

    def __init__(self, name: str, *, day: bool = False) -> None:
        super().__init__()
        self.heading = label("", "strong")
        self.list = LinesView(day=day)
        self.list.setObjectName(f"directory.{name}")
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self._go: Callable[[str], object] = lambda _: None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.heading)
        column.addWidget(self.list)

    def show_lines(self, heading: str, lines: Sequence[Line], go: Callable[[str], object]) -> None:
        """Show lines; ``go`` hears the id of one that is taken."""
        self._go = go
        self.heading.setText(heading)
        self.list.setAccessibleName(heading)
        known = {line.id: line for line in lines}
        self.list.lines.show_rows([(id, "") for id in known], known.__getitem__)
        self.list.setVisible(bool(lines))
        if lines:
            row = self.list.sizeHintForRow(0)
            self.list.setFixedHeight(row * min(len(lines), _SHOWN) + 2 * self.list.frameWidth())

    def _on_activated(self, index: QModelIndex) -> None:
        if id := self.list.lines.line(index.row()).id:
            self._go(id)


def meeting_line(each: Attended) -> Line:
    """Return the line of a meeting somebody took part in: when, which, and as what."""
    language = window_language()
    day = when.show_date(date.fromisoformat(each.meeting.date), language) if each.meeting.date else ""
    parties = ", ".join(party.best(language) for party in each.meeting.parties)
    roles = [words.role(role) for role in each.roles]
    side = words.side(each.side) if each.side else ""
    below = " · ".join(part for part in (", ".join(roles), each.post.best(language), side) if part)
    return Line(each.meeting.title.best(language) or parties or "…", each.meeting.id, day, below)
