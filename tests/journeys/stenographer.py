"""Type the meeting of the script into live mode with the keys of a real keyboard, and say what is on the screen.

    python -m tests.journeys.stenographer ARCHIVE LETTERS_A_MINUTE [FIRST_STEP [LAST_STEP]]

Each line of the output is a JSON list after a letter: when the window got the last key (seconds since the epoch), how
many rows are filed, the text of the capture line, and the memory of the process in megabytes. Needs DISPLAY, and
QT_QPA_PLATFORM=xcb.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain.model import Status
from app.gui import open_window
from tests.gui import replay
from tests.gui.keys import commit, compose
from tests.gui.replay import Step
from tests.journeys.hand import Hand

DECISIONS = {"reserved": "2"}


class Stenographer:
    """Does the steps of the script, no faster than ``letters`` a minute."""

    def __init__(self, hand: Hand, letters: float) -> None:
        self.hand, self.pause = hand, 60 / letters
        self.editor = hand.window.view.page.capture.editor
        self._due = time.monotonic()

    @property
    def page(self) -> Any:
        """The page of live mode."""
        return self.hand.window.view.page

    def work(self, steps: tuple[Step, ...]) -> None:
        """Do the steps, one after the other."""
        for step in steps:
            before = self.page.meeting
            getattr(self, f"_{step.what}")(step.text)
            if step.what != "lang":
                self.hand.wait(lambda before=before: self.page.meeting is not before, f"{step} in the record")
            self.hand.wait(self.editor.hasFocus, f"the caret in the line after {step}")
            self._tell()

    def speak(self, language: str) -> None:
        """Type in a language from now on."""
        self._lang(language)

    def try_out(self) -> None:
        """Type a letter in each language and take it away: what a language needs is loaded once, and stays."""
        for language, letter in (("zh", "会"), ("ru", "я"), ("en", "x")):
            self.speak(language)
            compose(self.editor, "x")
            commit(self.editor, letter)
            self.hand.rest(3.0)
            self.hand.keys.press("BackSpace")
            self.hand.wait(lambda: not self.editor.toPlainText(), "an empty line")

    def _line(self, text: str) -> None:
        for letter in text:
            if letter in self.hand.keys:
                self.hand.keys.type(letter)
            else:  # What no key has comes from an input method.
                self.hand.ear.heard = time.time()
                compose(self.editor, "x")
                commit(self.editor, letter)
            self._keep_pace()
            self._tell()
        self.hand.wait(lambda: self.editor.toPlainText() == text, text)
        if self.page.capture.popup.isVisible():
            self.hand.keys.press("Escape")
            self.hand.wait(lambda: not self.page.capture.popup.isVisible(), "the end of the names")
        self.hand.keys.press("Return")
        self._keep_pace()

    def _item(self, _title: str) -> None:
        self.hand.keys.press("F3" if self.page.meeting.status is Status.LIVE else "F4")

    def _lang(self, language: str) -> None:
        self.hand.click(f"language.{language}")
        self.hand.wait(lambda: self.page.session.language == language, language)
        self.hand.keys.press("Escape")
        self.hand.wait(self.editor.hasFocus, "the caret in the line")

    def _left(self, who: str) -> None:
        people = self.page.strip.people(self.page.meeting)
        self.hand.keys.press("Alt", str([each.id for each in people].index(who) + 1))

    _back = _left

    def _guest(self, name: str) -> None:
        self.hand.keys.press("Ctrl", "g")
        self.hand.wait(self.page.strip.name.hasFocus, "the line for a guest")
        self.hand.type(self.page.strip.name, name)
        self.hand.keys.press("Return")

    def _decide(self, status: str) -> None:
        self.hand.keys.press("Ctrl", DECISIONS[status])

    def _keep_pace(self) -> None:
        """Let the window work until the next letter is due."""
        self._due = max(self._due + self.pause, time.monotonic() - self.pause)
        while (left := self._due - time.monotonic()) > 0:
            QApplication.processEvents()
            time.sleep(min(left, 0.002))
        QApplication.processEvents()

    def _tell(self) -> None:
        told = [self.hand.ear.heard, replay.filed(self.page.meeting), self.editor.toPlainText(), _memory()]
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def _memory() -> float:
    """Return what this process keeps in memory of its own (not of files), in megabytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("RssAnon:")[2].split()[0]) / 1024


def main(archive: Path, letters: float, first: int = 0, last: int | None = None) -> None:
    """Open the meeting in live mode, do the steps, and close the window."""
    meeting, steps = replay.read()
    window = open_window(archive)
    gc.collect()
    window.open_meeting(meeting.id)
    window.view.show_page("live")
    known = "".join(c for step in steps for c in step.text if ord(c) < 0x2E80)
    hand = Hand(window, known)
    hand.wait(window.view.page.isVisible, "live mode")
    at_work = Stenographer(hand, letters)
    if first == 0 and last is not None:  # The whole, where the memory is looked at.
        at_work.try_out()
    # The window returns to the language it was left in, which was another's.
    at_work.speak(["en", *(step.text for step in steps[:first] if step.what == "lang")][-1])
    at_work.work(steps[first:last])
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), *map(int, sys.argv[3:5]))
