"""Unexpected errors: said in a banner, written to a log that holds no texts of meetings, and the window goes on."""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

from app import __version__, places
from app.errors import ProtocolistError
from app.files import refused, write_beside

if TYPE_CHECKING:
    from app.gui.desk import Notices

_LOG = logging.getLogger("protocolist")
_QUOTED = re.compile(r"""["“«][^"”»]*["”»]|'[^']*'""")
_PATH = re.compile(r"\S*[\\/].*[\\/]\S*|\S*[\\/]\S*", re.DOTALL)


class Faults(QObject):
    """Brings faults of any thread to the window."""

    happened = Signal(str)
    refused = Signal(object)

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self.happened.connect(self._say)
        self.refused.connect(notices.problem)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("%s", without_texts(kind, trace))
        if isinstance(error, ProtocolistError):  # It says itself what is wrong and what to do.
            self.refused.emit(error)
        else:
            self.happened.emit(kind.__name__)

    def thread_hook(self, args: threading.ExceptHookArgs) -> None:
        """Take an exception nobody caught in a thread."""
        self.hook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def _say(self, name: str) -> None:
        self._notices.banner(
            "fault",
            QCoreApplication.translate(
                "Faults", "Something went wrong in the program ({name}). What you typed is kept."
            ).format(name=name),
            tone="bad",
            action=QCoreApplication.translate("Faults", "Send the log"),
            run=self.send,
        )

    def send(self) -> None:
        """Open a letter with the log in the mail program, or the log's folder where there is none."""
        try:
            letter = written_letter()
        except (OSError, ProtocolistError) as error:
            self._notices.problem(refused(log_file(), error) if isinstance(error, OSError) else error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(letter))):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(letter.parent)))


def watch(notices: Notices, parent: QObject) -> Faults:
    """Log faults and Qt's messages from now on, and say them among these notices."""
    _open_log()
    faults = Faults(notices, parent)
    sys.excepthook = faults.hook
    threading.excepthook = faults.thread_hook
    qInstallMessageHandler(_on_qt_message)
    return faults


def log_file() -> Path:
    """Return where the log is."""
    return places.user_data() / "log" / "protocolist.log"


def written_letter() -> Path:
    """Write a letter that holds the log, to be looked at and sent; raises OSError, ProtocolistError."""
    from app.exchange import mail

    said = QCoreApplication.translate(
        "Faults",
        "The log says where in the program something went wrong. It holds no texts of meetings and no names.",
    )
    log = mail.Attached(log_file().name, log_file().read_bytes())
    path = log_file().with_suffix(".eml")
    write_beside(path, mail.write(mail.Letter(f"Protocolist {__version__}", said, files=(log,))))
    return path


def without_texts(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Write an error as its kind and the places in the code; its message may hold what a user typed."""
    frames = traceback.extract_tb(trace)
    where = (f"  {frame.name} {Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return "\n".join([f"{kind.__name__} in {__version__}", *where])


def without_names(message: str) -> str:
    """Write what Qt said without what it quotes and without paths: there are names of users and files in them."""
    return _PATH.sub("…", _QUOTED.sub("“…”", message))


def _open_log() -> None:
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=500_000, backupCount=2, encoding="utf-8")
    except OSError:  # A disk that takes no log can still show what there is.
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)


def _on_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        _LOG.warning("Qt: %s", without_names(message))
