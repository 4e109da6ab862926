"""A keyboard for benchmarks: keys come from another thread, whatever the window is doing, and their paint is timed."""

import os
import statistics
import threading
import time
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import frozen
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QInputDevice, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget
from shiboken6 import isValid

FRAME = 16.0
"""Milliseconds within which a key must be painted, at the 99th percentile."""
PAUSE = 0.07
"""Seconds between two keys: those of a quick typist."""
SLICE = 8.0
"""Milliseconds that anything may take between two events."""
LETTERS = "abcdefgh "
PATIENCE = 10.0


def wait(milliseconds: int) -> None:
    """Let the window live as it does; unlike QTest's, this wait lets other threads work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(what: Any, seconds: float = 60) -> None:
    """Wait until ``what()`` holds. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            raise TimeoutError
        wait(20)


@frozen
class Typed:
    """Milliseconds from each key to its paint, and those that the window's thread itself worked for it meanwhile."""

    latencies: Sequence[float]
    worked: Sequence[float]

    def __str__(self) -> str:
        """Say the median, the 99th percentile with its ratio to a frame, and the most."""
        late, own = percentile(self.latencies, 0.99), percentile(self.worked, 0.99)
        return (
            f"median {statistics.median(self.latencies):5.1f} ms, p99 {late:5.1f} ms ({late / FRAME:.2f}), "
            f"most {max(self.latencies):5.1f} ms; own work p99 {own:4.1f} ms"
        )


def percentile(values: Iterable[float], part: float) -> float:
    """Return the value below which that part of the values lies."""
    found = sorted(values)
    return found[max(0, min(len(found) - 1, round(len(found) * part) - 1))]


class Watch(QObject):
    """Notes when a widget's paint is done, for the keys posted before it."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.posted: list[float] = []
        self.handled: list[float] = []
        self.painted: list[float] = []
        self.worked: list[float] = []
        editor.installEventFilter(self)
        viewport = editor.viewport() if hasattr(editor, "viewport") else editor
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self.handled.append(time.thread_time())
        elif event.type() == QEvent.Type.Paint and len(self.handled) > len(self.painted):
            # The paint itself follows the filter; it takes a fraction of a millisecond more.
            for begun in self.handled[len(self.painted) :]:
                self.painted.append(time.perf_counter())
                self.worked.append((time.thread_time() - begun) * 1000)
        return False

    def typed(self) -> Typed:
        """Return what was measured."""
        late = [(done - at) * 1000 for at, done in zip(self.posted, self.painted, strict=False)]
        return Typed(late, self.worked)


def type_keys(editor: QWidget, count: int, *, line: int = 0, pause: float = PAUSE) -> Typed:
    """Type into the widget that has the focus, Enter after each ``line`` keys if that is not 0."""
    watch, window = Watch(editor), editor.window().windowHandle()
    QInputDevice.primaryKeyboard()  # Made in the thread of the window, and not by the first key from another.

    def post() -> None:
        for n in range(count):
            enters = line and n % line == line - 1
            key, text = (Qt.Key.Key_Return, "\r") if enters else (0, LETTERS[n % len(LETTERS)])
            watch.posted.append(time.perf_counter())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                QCoreApplication.postEvent(window, event, Qt.EventPriority.HighEventPriority.value)
            time.sleep(pause)

    thread = threading.Thread(target=post)
    thread.start()
    while thread.is_alive():
        wait(5)
    thread.join()
    wait_for(lambda: len(watch.painted) == count, PATIENCE)
    return watch.typed()


def control(count: int) -> Typed:
    """Type into an editor in a window that has nothing else: what the machine itself costs just now."""
    window, editor = QMainWindow(), QPlainTextEdit()
    window.setCentralWidget(editor)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    editor.setFocus()
    wait_for(lambda: QApplication.focusWidget() is editor)
    found = type_keys(editor, count)
    window.close()
    window.deleteLater()
    return found


class Timed(QApplication):
    """An application that times each event: what is done between two of them holds up a key that comes meanwhile."""

    def __init__(self) -> None:
        super().__init__(["protocolist"])
        self.slices: list[tuple[float, float, str]] = []
        self._inside = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._inside or threading.current_thread() is not threading.main_thread():
            return super().notify(receiver, event)
        self._inside, kind = True, event.type().name
        worked, begun = time.thread_time(), time.perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self._inside = False
            taken, own = (time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000
            if taken > SLICE:
                name = _named(receiver) if isValid(receiver) else "what is gone now"
                self.slices.append((taken, own, f"{kind} {name}"))

    def report(self) -> str:
        """Say how many slices were longer than they should be, and which the longest were; forget them."""
        found, self.slices = sorted(self.slices, reverse=True), []
        said = "; ".join(f"{taken:.0f} ms (own work {own:.0f}) {what}" for taken, own, what in found[:3])
        return f"{len(found)} slices over {SLICE:.0f} ms{': ' if said else ''}{said}"


def _named(receiver: QObject) -> str:
    names: list[str] = []
    found: QObject | None = receiver
    while found is not None and len(names) < 3:
        names.append(found.objectName() or type(found).__name__)
        found = found.parent()
    return " in ".join(names)


def load() -> str:
    """Say how busy the machine is."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
