"""Reading what a command was given, writing what it was asked for."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.errors import ProtocolistError
from app.files import refused, write_beside

LARGEST = 64 * 1024 * 1024
"""No text that a command reads is larger, in bytes."""


def read_bytes(path: Path) -> bytes:
    """Return the content of ``path``. Raises ProtocolistError where there is none, or too much."""
    try:
        if path.is_file() and path.stat().st_size > LARGEST:
            raise ProtocolistError(
                "The file is larger than 64 MiB.", place=str(path), remedy="Is it the right one?"
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ProtocolistError(
            "There is no such file.", place=str(path), remedy="Check the path and the spelling."
        ) from error
    except IsADirectoryError as error:
        raise ProtocolistError("This is a folder.", place=str(path), remedy="Name a file in it.") from error
    except OSError as error:
        raise refused(path, error) from error


def read_text(path: Path) -> str:
    """Return a text file, or standard input for ``-``: UTF-8 or UTF-16, or Windows Cyrillic or GB18030 failing these.

    Raises ProtocolistError for a file that is no text.
    """
    from app.exchange.encodings import decoded

    content = sys.stdin.buffer.read() if str(path) == "-" else read_bytes(path)
    return decoded(content, str(path))


def read_json(path: Path) -> Any:
    """Return the JSON of a file. Raises ProtocolistError with line and column where it is broken."""
    text = read_text(path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ProtocolistError(
            f"This is not JSON: {error.msg}.",
            place=f"{path}:{error.lineno}:{error.colno}",
            remedy="Mend it there, or export the file again.",
        ) from error
    except RecursionError as error:
        raise ProtocolistError(
            "This JSON is nested too deeply.", place=str(path), remedy="Is it the right file?"
        ) from error


@contextmanager
def about(path: Path) -> Iterator[None]:
    """Let errors that come up in here begin with the file they are about."""
    try:
        yield
    except ProtocolistError as error:
        raise ProtocolistError(str(error), place=str(path)) from error


def write(path: Path, content: bytes | str) -> None:
    """Write a file whole or not at all; ``-`` is standard output."""
    data = content.encode() if isinstance(content, str) else content
    if str(path) == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_beside(path, data)


def make_folder(path: Path) -> None:
    """Make a folder and those above it. Raises ProtocolistError where the place refuses."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(path, error) from error
