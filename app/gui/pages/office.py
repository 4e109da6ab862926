"""LibreOffice, where it is installed: exact pages of a Word document, as PDF.

It runs without a window and with a profile of its own, beside any LibreOffice the user works with. Kept running it
answers in a fraction of the time; a request to one that runs goes through the profile's own channel.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from app import places
from app.errors import ProtocolistError

IDLE = 60.0
"""Seconds without a request after which LibreOffice is stopped."""

_PATIENCE, _START = 60.0, 20.0
_ELSEWHERE = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    "/opt/libreoffice/program/soffice",
)
_QUIET = ("--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck")


def program() -> str | None:
    """Return the path of LibreOffice, or None where it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((path for path in _ELSEWHERE if Path(path).is_file()), None)


def convert(docx: bytes, *, seconds: float = _PATIENCE) -> bytes:
    """Return a Word document as PDF with exact pages.

    Asks the LibreOffice that is kept running, else starts one for this document. Raises ProtocolistError where there
    is none, or it fails twice or takes longer than ``seconds``.
    """
    path = program()
    if path is None:
        raise ProtocolistError("LibreOffice is not installed.", remedy="Install it, or use the built-in PDF.")
    with tempfile.TemporaryDirectory(prefix="protocolist-") as folder:
        source = Path(folder, "document.docx")
        source.write_bytes(docx)
        # A LibreOffice that is just ending takes a request and drops it: ask once more.
        for _ in range(2):
            said = _ask(path, source, seconds)
            made = source.with_suffix(".pdf")
            if made.is_file() and made.stat().st_size:
                return made.read_bytes()
    raise ProtocolistError(
        "LibreOffice could not make the pages.",
        place=said[-200:] or None,
        remedy="Try again, or look at the approximate pages.",
    )


def _ask(path: str, source: Path, seconds: float) -> str:
    command = [path, _profile(), *_QUIET, "--convert-to", "pdf", "--outdir", str(source.parent), str(source)]
    with _start(command, subprocess.PIPE) as asked:
        try:
            return asked.communicate(timeout=seconds)[0].decode(errors="replace").strip()
        except subprocess.TimeoutExpired as error:
            _end(asked)
            raise ProtocolistError(
                f"LibreOffice did not answer within {seconds:.0f} seconds.",
                remedy="Try again, or look at the approximate pages.",
            ) from error


class Office:
    """A LibreOffice kept running: started by the first request, again when it died, stopped when idle."""

    def __init__(self, idle: float = IDLE) -> None:
        """Start nothing yet; ``idle`` is in seconds."""
        self._idle = idle
        self._process: subprocess.Popen[bytes] | None = None
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()
        atexit.register(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether LibreOffice runs now."""
        return _runs(self._process)

    def convert(self, docx: bytes) -> bytes:
        """Return a Word document as PDF; blocks, so call it on a thread. Raises ProtocolistError as ``convert``."""
        with self._lock:
            self._rest(None)
            self._warm()
            try:
                return convert(docx)
            except ProtocolistError:
                # It may hang: the next request gets a new one.
                self._stop()
                raise
            finally:
                self._rest(self._idle)

    def stop(self) -> None:
        """End LibreOffice, at once; the next request starts it again."""
        self._rest(None)
        self._stop()

    def _warm(self) -> None:
        path = program()
        if path is None or self.is_running:
            return
        # A document that stays open keeps it from ending with the last request; its lock tells that it is open.
        held = _folder() / "open.txt"
        held.touch()
        lock = held.with_name(f".~lock.{held.name}#")
        lock.unlink(missing_ok=True)
        self._process = _start([path, _profile(), *_QUIET, str(held)], subprocess.DEVNULL)
        until = time.monotonic() + _START
        # One that ends at once has left the work to another that has the profile already.
        while not lock.exists() and _runs(self._process) and time.monotonic() < until:
            time.sleep(0.05)

    def _rest(self, seconds: float | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if seconds is not None and self.is_running:
            self._timer = threading.Timer(seconds, self._stop)
            self._timer.daemon = True
            self._timer.start()

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            _end(process)


def _folder() -> Path:
    folder = places.user_cache() / "libreoffice"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _profile() -> str:
    return f"-env:UserInstallation={_folder().as_uri()}"


def _runs(process: subprocess.Popen[bytes] | None) -> bool:
    return process is not None and process.poll() is None


def _start(command: list[str], output: int) -> subprocess.Popen[bytes]:
    """Start a program whose children end with it."""
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output == subprocess.PIPE else subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False
            )
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5)
