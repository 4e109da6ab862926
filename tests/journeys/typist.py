"""Edit a page without end, and say what was typed when.

    python -m tests.journeys.typist ARCHIVE SEED PAGE

Each line of the output is a JSON list: when the window got the last key (seconds since the epoch), what is edited, and
the text it shows of it.
The archive holds the sample. Needs DISPLAY, and QT_QPA_PLATFORM=xcb for the keys to arrive.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.gui import open_window
from tests.journeys.hand import Hand

WORDS = (
    "договорились обсудить лабораторию joint laboratory professors обмен: обучение — “exchange” № 5".split()
)
FIELDS = {
    "details": ("title", "sessions.s1.start", "organisations.o2.city", "facts.f1.text"),
    "participants": ("participants.p2.post", "participants.p1.post"),
    "record": ("entries.e1.text", "agenda.a1.title", "proposals.r1.due"),
    "proposals": ("proposals.r1.text", "proposals.r2.due"),
    "press": ("press.headline", "press.embargo"),
    "translation": ("title.zh",),
    "settings": ("settings.own.city.en", "settings.own.name.ru"),
    "commitments": ("commitments.note",),
}
"""What is typed into on a page; the others are edited in their own ways."""
PAGES = (
    "live",
    "details",
    "directory",
    "settings",
    "record",
    *(
        "documents",
        "commitments",
        "participants",
        "entries",
        "templates",
        "proposals",
        "press",
        "translation",
    ),
)
"""Every page, those first that keep what is typed in ways of their own."""


class Typist:
    """Edits one page until killed."""

    def __init__(self, hand: Hand, chance: random.Random) -> None:
        self.hand, self.chance = hand, chance

    @property
    def window(self) -> Any:
        """The window being typed in."""
        return self.hand.window

    def work(self, page: str) -> None:
        """Go to a page and edit it."""
        if page in self.window.specs:
            self.hand.click(f"rail.{page}")
        else:
            self.hand.turn_to("record" if page in ("live", "entries") else page)
        self.hand.rest()
        if page in FIELDS:
            if page == "translation":
                self.hand.click("translation.language.zh")
            self._type_into(self.chance.choice(FIELDS[page]))
        else:
            getattr(self, f"_{page}")()

    def _type_into(self, name: str) -> None:
        field = self.hand.enter(name)
        self.hand.rest()  # A field for a value chooses all of it when it is clicked.
        self.hand.keys.press("Ctrl", "End")
        self.hand.keys.press("End")
        self.hand.rest(0.1)
        while True:
            self._words(field, name, 6)

    def _words(self, field: QWidget, name: str, count: int) -> None:
        text = self.hand.read(field)
        for letter in " ".join(["", *self.chance.choices(WORDS, k=count)]):
            text += letter
            self.hand.type(field, text, letter)
            self._tell(name, text)
            self.hand.rest(self.chance.uniform(0.0, 0.03))

    def _live(self) -> None:
        """File lines with Enter; the line is told along with what is filed."""
        self.hand.keys.press("F5")
        self.hand.wait(lambda: self.window.view.page_name == "live", "live mode")
        field = self.hand.see("capture")
        self.hand.keys.press("Escape")
        self.hand.wait(field.hasFocus, "the caret in the line")
        while True:
            self._words(field, "capture", self.chance.randint(2, 5))
            self.hand.keys.press("Return")
            self.hand.wait(lambda: not self.hand.read(field), "an empty line")

    def _entries(self) -> None:
        """Add entries under the last item, and type into them."""
        while True:
            item = self.hand.meeting.agenda[-1]
            self.hand.click(f"agenda.{item.id}.entries.add")
            self.hand.wait(lambda: len(self.hand.meeting.agenda[-1].entries) > len(item.entries), "an entry")  # noqa: B023
            path = f"entries.{self.hand.meeting.agenda[-1].entries[-1].id}.text"
            self._words(self.hand.enter(path), path, 6)

    def _documents(self) -> None:
        """Choose whose copy a document is, one after another."""
        names = [each.objectName() for each in self.window.findChildren(QComboBox) if each.isVisible()]
        name = next(name for name in names if name.startswith("documents.talks-en"))
        box = self.hand.click(name)
        self.hand.rest(0.2)
        self.hand.keys.press("Escape")  # The list the click has opened.
        self.hand.wait(box.hasFocus, "the focus on the keeper")
        while True:
            before = self.hand.meeting.documents
            self.hand.keys.press("Up" if box.currentIndex() else "Down")
            self.hand.wait(lambda: self.hand.meeting.documents != before, "another keeper")  # noqa: B023
            self._tell("documents", json.dumps([each.keeper for each in self.hand.meeting.documents]))
            self.hand.rest(self.chance.uniform(0.0, 0.2))
            assert box.hasFocus()

    def _directory(self) -> None:
        """Type into the first person's fields."""
        listed = self.window.findChild(QWidget, "directory.list")
        self.hand.wait(lambda: listed.model().rowCount(), "the people")
        self.hand.click("directory.list")
        self.hand.keys.press("Home")
        self.hand.wait(lambda: self._fields("email"), "the person")
        self._type_into(self.chance.choice(self._fields("email", "note")))

    def _tell(self, what: str, text: str) -> None:
        sys.stdout.write(json.dumps([self.hand.ear.heard, what, text]) + "\n")
        sys.stdout.flush()

    def _fields(self, *ends: str) -> list[str]:
        return [
            each.objectName()
            for each in self.window.findChildren(QWidget)
            if isinstance(each, QLineEdit | QPlainTextEdit | QTextEdit)
            and each.isVisible()
            and each.objectName().endswith(tuple(f".{end}" for end in ends))
        ]

    def _templates(self) -> None:
        """Make templates of one's own, one after another."""
        archive = self.window.session.archive
        while True:
            before = len(archive.templates.list())
            self.hand.click(self._button("Duplicate"))
            self.hand.wait(lambda: len(archive.templates.list()) > before, "another template")  # noqa: B023
            self._tell("templates", str(before + 1))
            self.hand.rest(self.chance.uniform(0.0, 0.1))

    def _button(self, text: str) -> QWidget:
        found: list[QWidget] = []

        def seen() -> bool:
            buttons = self.window.stack.currentWidget().findChildren(QAbstractButton)
            found[:] = [each for each in buttons if each.isVisible() and each.text() == text]
            return bool(found)

        self.hand.wait(seen, text)
        self.hand.rest(0.2)
        return found[0]


def main(archive: Path, seed: int, page: str) -> None:
    """Open the meeting and edit the page until killed."""
    window = open_window(archive)
    hand = Hand(window, "".join(WORDS))
    if window.session.current is None:
        window.show_page("meetings")
        hand.click("meetings.list")
        hand.keys.press("Home")
        hand.keys.press("Return")
    hand.wait(lambda: window.session.current is not None, "the meeting")
    Typist(hand, random.Random(seed)).work(page)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
