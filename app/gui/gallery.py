"""Every widget in every state, to be looked at: ``python -m app.gui.gallery [light|dark] [FILE.png]``."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app import places
from app.gui import theme
from app.gui.theme import GAP, ROOM
from app.gui.widgets import (
    Badge,
    Banner,
    Chip,
    ChipButton,
    Column,
    Combo,
    Elided,
    ElidedButton,
    EmptyState,
    Flow,
    IconButton,
    KeyHint,
    Panel,
    Row,
    Rows,
    SearchField,
    Segments,
    Toast,
    button,
    label,
    signed,
)

_TONES = ("", "accent", "good", "warn", "bad")
_SENTENCE = "Two things stand between you and signature."


class Gallery(Column):
    """All widgets below one another, by kind."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        parts: tuple[tuple[str, list[QWidget]], ...] = (
            ("Type", [label(kind, kind) for kind in ("display", "title", "heading", "lead", "strong")]),
            ("", self._tones()),
            ("Buttons", self._buttons()),
            ("Chips", [Chip(tone or "plain", tone) for tone in _TONES] + [ChipButton("Press", "accent")]),
            (
                "Badges and keys",
                [
                    Badge(3),
                    Badge(12, "bad"),
                    Badge(7, "accent"),
                    KeyHint("Ctrl"),
                    signed("Enter", label("file")),
                ],
            ),
            ("Fields", self._fields()),
            ("Choices", self._choices()),
            ("Banners", []),
        )
        for name, widgets in parts:
            self._show(name, widgets)
        for tone in ("warn", "bad", "good", "accent"):
            self.add(Banner(_SENTENCE, tone, "Show them"))
        self._show("Toast", [Toast("“Talks” is deleted", "Undo"), Toast("Saved")])
        self._show("Rows, chosen and not", [])
        self.add(_rows())
        self._show("Empty state", [])
        self.add(_empty())
        self._show("Panel", [])
        self.add(_panel())
        self._show("Icons", [])
        self.add(_icons())
        self.end()

    def _tones(self) -> list[QWidget]:
        quiet = [label(kind, kind) for kind in ("small", "caption", "muted")]
        return [*quiet, *(label(tone, tone=tone) for tone in _TONES[2:])]

    def _show(self, name: str, widgets: list[QWidget]) -> None:
        if name:
            self.add(label(name, "heading"), space=ROOM)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self.add(row)

    def _buttons(self) -> list[QWidget]:
        made = [button(role or "plain", role) for role in ("primary", "", "quiet", "link", "danger")]
        off = [button("primary, off", "primary"), button("plain, off")]
        for each in off:
            each.setEnabled(False)
        cut = ElidedButton("a link that is cut", "link")
        cut.setFixedWidth(100)
        return [*made, *off, cut, IconButton("trash", "Remove"), IconButton("more", "More")]

    def _fields(self) -> list[QWidget]:
        plain, empty, faulty, off, inline = (
            QLineEdit(text) for text in ("typed", "", "31.02", "off", "in a row")
        )
        empty.setPlaceholderText("a hint")
        faulty.setProperty("fault", "true")
        off.setEnabled(False)
        inline.setProperty("inline", "true")
        area = QPlainTextEdit("Several lines\nof text")
        area.setMaximumHeight(56)
        search = SearchField()
        search.say("Search")
        return [plain, empty, faulty, off, inline, area, search]

    def _choices(self) -> list[QWidget]:
        combo, scarce, spin = Combo(), Combo(), QSpinBox()
        combo.addItems(["Talks", "Visit"])
        scarce.addItem("Working meeting")
        scarce.setFixedWidth(100)
        on, off, dead = QCheckBox("on"), QCheckBox("off"), QCheckBox("not now")
        on.setChecked(True)
        dead.setEnabled(False)
        one, other = QRadioButton("one"), QRadioButton("other")
        one.setChecked(True)
        switch = Segments()
        switch.show_choices([("en", "EN", "English"), ("ru", "RU", "Russian"), ("zh", "中", "Chinese")])
        switch.choose("en")
        bar = QProgressBar()
        bar.setValue(60)
        bar.setTextVisible(False)
        bar.setFixedWidth(120)
        return [combo, scarce, spin, on, off, dead, one, other, switch, bar]


def _rows() -> Rows:
    def make(rows: Rows, id: str) -> Row:
        row = Row(rows, id)
        row.line.addWidget(label(id, "strong"))
        row.line.addWidget(
            Elided("What is said about it, which may be longer than there is room for it", "muted"), 1
        )
        row.line.addWidget(Chip("Agreed", "good"))
        return row

    rows = Rows(make)
    rows.show_ids(("First", "Second", "Third"))
    rows.choose("Second")
    return rows


def _empty() -> EmptyState:
    made = EmptyState("calendar")
    made.say("No meetings yet", "Start one now, or look around in a sample that you can delete afterwards.")
    made.buttons.addWidget(button("Open the sample"))
    made.buttons.addWidget(button("New meeting", "primary"))
    return made


def _panel() -> Panel:
    made = Panel()
    made.title.setText("Ms. Liu Yemei")
    made.remark.setText("in the directory")
    made.field("Latin – family, given", QLineEdit("Liu"), QLineEdit("Yemei"))
    made.field("Note", QPlainTextEdit("Speaks Russian"))
    made.setFixedSize(QSize(360, 260))
    return made


def _icons() -> QWidget:
    box = QWidget()
    flow = Flow(box, gap=GAP)
    for path in sorted((places.resources() / "icons").glob("*.svg")):
        flow.addWidget(IconButton(path.stem, path.stem))
    return box


def main(arguments: list[str]) -> int:
    """Show the gallery, or draw it into a file."""
    application = QApplication.instance() or QApplication(arguments)
    if not isinstance(application, QApplication):
        return 1
    scheme = theme.Scheme(arguments[1]) if len(arguments) > 1 else theme.Scheme.SYSTEM
    theme.apply(application, scheme)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    gallery = Gallery()
    column.addWidget(gallery)
    whole.resize(1120, gallery.content.sizeHint().height() if len(arguments) > 2 else 860)
    whole.show()
    if len(arguments) > 2:
        application.processEvents()
        return 0 if whole.grab().save(arguments[2]) else 1
    focus: QPushButton | None = whole.findChild(QPushButton)
    if focus is not None:
        focus.setFocus()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
