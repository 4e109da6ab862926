"""Two entries side by side, what would come of them, and one step that makes them one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain import merging
from app.domain.directory import Directory, FormerName, Organisation, Person, PostHeld
from app.domain.edits.directory import Entry
from app.domain.merging import Choice, Pick
from app.domain.names import Gender, NameForm
from app.domain.text import LANGUAGES, Text
from app.errors import ProtocolistError
from app.gui import words
from app.gui.desk import Desk
from app.gui.lookup import title
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import window_language
from app.gui.widgets import Column, button, label
from app.language import countries

_PICTURE = 64


class MergePanel(Column):
    """Two entries field by field; ``joined(kept, gone)``, ``apart(first, second)`` and ``left`` tell what is chosen."""

    joined = Signal(object, str)
    apart = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._directory = Directory()
        self._first: Any = None
        self._second: Any = None
        self._picks: dict[str, Pick] = {}
        self._results: dict[str, QLabel] = {}
        self._groups: list[QButtonGroup] = []
        self.title, self.why = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(ROOM)
        self._grid.setVerticalSpacing(GAP)
        for column, share in enumerate((0, 3, 3, 3)):
            self._grid.setColumnStretch(column, share)
        self.join = self._button("directory.merge.join", "primary", self._join)
        self.differ = self._button("directory.merge.apart", "", self._apart)
        self.back = self._button("directory.merge.back", "quiet", self.left.emit)
        foot = QHBoxLayout()
        for each in (self.join, self.differ, self.back):
            foot.addWidget(each)
        foot.addStretch(1)
        self.add(self.title)
        self.add(self.why, space=TIGHT)
        self.add(self._grid, space=ROOM)
        self.add(foot, space=ROOM)
        self.end()

    def show_pair(self, directory: Directory, first: Entry, second: Entry, why: str) -> None:
        """Show two entries; the second one's id will mean the first."""
        self._directory, self._first, self._second = directory, first, second
        self.title.setText(self.tr("Are these the same?"))
        self.why.setText(why)
        self.join.setText(self.tr("Join them"))
        self.differ.setText(self.tr("Not the same"))
        self.back.setText(self.tr("Back"))
        choices = merging.choices(self._first, self._second)
        self._picks = {each.field: each.pick for each in choices}
        self._clear()
        heads = (self.tr("Field"), self.tr("First"), self.tr("Second"), self.tr("Together"))
        for column, head in enumerate(heads):
            self._grid.addWidget(label(head, "caption"), 0, column)
        for row, choice in enumerate(choices, 1):
            self._row(row, choice)
        self._show_result()
        self.join.setFocus()

    def _button(self, name: str, role: str, run: Callable[[], object]) -> Any:
        made = button("", role)
        made.setObjectName(name)
        made.clicked.connect(lambda: run())
        return made

    def _clear(self) -> None:
        self._groups, self._results = [], {}
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _row(self, row: int, choice: Choice) -> None:
        name = field_name(choice.field)
        self._grid.addWidget(label(name, "strong" if choice.open else ""), row, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self)
        self._groups.append(group)
        if choice.first == choice.second:
            # Said once across the columns: what is to be compared has the room.
            self._results[choice.field] = label("", "muted", wrap=True)
            self._grid.addWidget(self._results[choice.field], row, 1, 1, 3, Qt.AlignmentFlag.AlignTop)
            return
        for column, (pick, held) in enumerate(((Pick.FIRST, choice.first), (Pick.SECOND, choice.second)), 1):
            self._grid.addWidget(self._side(group, choice, pick, held, name), row, column)
        result = QWidget()
        box = QVBoxLayout(result)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(TIGHT)
        self._results[choice.field] = label("", "strong", wrap=True)
        box.addWidget(self._results[choice.field])
        if Pick.BOTH in choice.picks and choice.open:
            both = self._radio(group, choice, Pick.BOTH, self.tr("{field}: both").format(field=name))
            both.setText(self.tr("both"))
            box.addWidget(both)
        self._grid.addWidget(result, row, 3, Qt.AlignmentFlag.AlignTop)

    def _side(self, group: QButtonGroup, choice: Choice, pick: Pick, held: Any, name: str) -> QWidget:
        side = QWidget()
        line = QHBoxLayout(side)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        said = self._said(choice.field, held)
        radio = self._radio(group, choice, pick, f"{name}: {said or '–'}")
        radio.setEnabled(bool(held) and choice.first != choice.second)
        radio.setVisible(choice.open)
        shown = label(said, "" if held else "muted", wrap=True)
        self._picture(shown, choice.field, held)
        line.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(shown, 1, Qt.AlignmentFlag.AlignTop)
        return side

    def _radio(self, group: QButtonGroup, choice: Choice, pick: Pick, name: str) -> QRadioButton:
        made = QRadioButton()
        made.setObjectName(f"directory.merge.{choice.field}.{pick.value}")
        made.setAccessibleName(name)
        made.setChecked(choice.pick is pick)
        made.clicked.connect(partial(self._choose, choice.field, pick))
        group.addButton(made)
        return made

    def _choose(self, field: str, pick: Pick, _checked: bool = True) -> None:
        self._picks[field] = pick
        self._show_result()

    def result(self) -> Entry:
        """Return the entry as it would be."""
        made: Entry = merging.combined(self._first, self._second, self._picks)
        return made

    def _show_result(self) -> None:
        made = self.result()
        for field, shown in self._results.items():
            held = merging.value(made, field)
            shown.setText(self._said(field, held))
            self._picture(shown, field, held)

    def _join(self) -> None:
        self.joined.emit(self.result(), self._second.id)

    def _apart(self) -> None:
        self.apart.emit(self._first.id, self._second.id)

    def _picture(self, shown: QLabel, field: str, sha256: Any) -> None:
        if field not in ("photo", "logo") or not sha256:
            return
        try:
            image = QImage.fromData(self._desk.archive.attachments.read(sha256))
        except ProtocolistError:
            return
        size = QSize(_PICTURE, _PICTURE)
        if not image.isNull():
            shown.setPixmap(QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)))

    def _said(self, field: str, held: Any) -> str:
        """Return a value in words."""
        language = window_language()
        if not held:
            return "–"
        if isinstance(held, Text):
            return "\n".join(held.get(code) for code in LANGUAGES if held.get(code)) or held.best(language)
        if isinstance(held, NameForm):
            said = " ".join(filter(None, (held.family, held.given, held.patronymic)))
            return said if held.confirmed else self.tr("{name} (suggested)").format(name=said)
        if isinstance(held, Gender):
            return self.tr("woman") if held is Gender.FEMALE else self.tr("man")
        if field == "parent":
            above = self._directory.organisation(held)
            return title(above, language) if above else "–"
        if field in ("photo", "logo"):
            return self.tr("picture")
        if field == "country":
            return countries.name(held, language)
        return held if isinstance(held, str) else "\n".join(self._one(each) for each in held)

    def _one(self, value: Any) -> str:
        language = window_language()
        if isinstance(value, PostHeld):
            at = self._directory.organisation(value.organisation)
            dates = f"{value.since} – {value.until}".strip() if value.since or value.until else ""
            said = (value.post.best(language), title(at, language) if at else "", dates)
            return ", ".join(filter(None, said))
        if isinstance(value, FormerName):
            return f"{value.name.best(language)} ({value.until})"
        return words.language(value)


def field_name(field: str) -> str:
    """Return what a field of an entry is called."""
    names = {
        "name": QCoreApplication.translate("Directory", "Name"),
        "name.latin": QCoreApplication.translate("Directory", "Latin"),
        "name.cyrillic": QCoreApplication.translate("Directory", "Cyrillic"),
        "name.han": QCoreApplication.translate("Directory", "Characters"),
        "short_name": QCoreApplication.translate("Directory", "Short name"),
        "full_name": QCoreApplication.translate("Directory", "Full legal name"),
        "former": QCoreApplication.translate("Directory", "Earlier names"),
        "city": QCoreApplication.translate("Directory", "City"),
        "country": QCoreApplication.translate("Directory", "Country"),
        "parent": QCoreApplication.translate("Directory", "Part of"),
        "profile": QCoreApplication.translate("Directory", "Profile"),
        "contact": QCoreApplication.translate("Directory", "Contact"),
        "logo": QCoreApplication.translate("Directory", "Logo"),
        "honorific": QCoreApplication.translate("Directory", "Form of address"),
        "gender": QCoreApplication.translate("Directory", "Gender"),
        "posts": QCoreApplication.translate("Directory", "Posts"),
        "email": QCoreApplication.translate("Directory", "E-mail"),
        "phone": QCoreApplication.translate("Directory", "Phone"),
        "languages": QCoreApplication.translate("Directory", "Languages"),
        "note": QCoreApplication.translate("Directory", "Note"),
        "photo": QCoreApplication.translate("Directory", "Photo"),
    }
    return names[field]


def names_of(entry: Person | Organisation) -> str:
    """Return the name in every script or language in which it is known."""
    if isinstance(entry, Organisation):
        return " · ".join(variant.text for variant in entry.name.variants if variant.text)
    forms = (entry.name.latin, entry.name.cyrillic, entry.name.han)
    return " · ".join(" ".join(filter(None, (form.family, form.given))) for form in forms if form)
