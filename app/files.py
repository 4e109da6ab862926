"""Files written whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.errors import ProtocolistError

Told = Callable[[float | None], object]
"""Hears how much is done, from 0 to 1; None where nobody knows how much there will be."""

_REMEDIES = {
    errno.ENOSPC: ("The disk is full.", "Free some space, or choose a folder on another disk."),
    errno.EDQUOT: ("Your disk quota is used up.", "Free some space, or choose a folder on another disk."),
    errno.EACCES: ("You may not write here.", "Choose a folder of your own, or ask for permission."),
    errno.EPERM: ("You may not write here.", "Choose a folder of your own, or ask for permission."),
    errno.EROFS: ("This place can only be read.", "Choose a folder on another disk."),
    errno.ENOENT: ("The folder does not exist.", "Create the folder, or choose another."),
    errno.ENOTDIR: ("A part of this path is a file and not a folder.", "Choose another folder."),
    errno.EEXIST: ("A part of this path is a file and not a folder.", "Choose another folder."),
    errno.EISDIR: ("A folder has this name.", "Choose another file name."),
    errno.ENAMETOOLONG: ("The file name is too long.", "Choose a shorter name."),
}


def unheard(_done: float | None) -> None:
    """Take no notice of how much is done."""


def write_beside(path: Path, content: bytes) -> None:
    """Write `content` to `path` so that a reader sees the old file or the new one, never a part.

    The bytes go to a file beside it, reach the disk, and take the name by os.replace; a file that is
    replaced keeps its access mode, and a symbolic link keeps pointing. Raises ProtocolistError when the
    place refuses, and leaves what was there as it was.
    """
    path = Path(os.path.realpath(path))
    try:
        _write_and_rename(path, content)
    except OSError as error:
        raise refused(path, error) from error


def refused(path: Path, error: OSError) -> ProtocolistError:
    """Turn what the system said about `path` into a sentence and a remedy."""
    sentence, remedy = _REMEDIES.get(
        error.errno or 0,
        (f"The file could not be used: {error.strerror or error}.", "Choose another place."),
    )
    return ProtocolistError(sentence, place=str(path), remedy=remedy)


def _write_and_rename(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:60]}.", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode(path))
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(path.parent)


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o7777
    except FileNotFoundError:
        # The mask can only be read by setting it.
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk; not every file system can, and the bytes are there already."""
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
