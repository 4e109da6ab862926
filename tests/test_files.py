"""A file is written whole or the old one stays."""

import errno
import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ProtocolistError
from app.files import refused, write_beside


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@given(before=st.binary(max_size=100), after=st.binary(max_size=100))
def test_the_new_bytes_replace_the_old(
    tmp_path_factory: pytest.TempPathFactory, before: bytes, after: bytes
) -> None:
    path = tmp_path_factory.mktemp("files") / "протокол.docx"
    write_beside(path, before)
    write_beside(path, after)
    assert path.read_bytes() == after
    assert names(path.parent) == [path.name]


def test_a_replaced_file_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.docx", tmp_path / "link.docx"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_beside(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_new_file_follows_the_mask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_beside(tmp_path / "new", b"")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["missing/a.docx", "file/a.docx", "folder", "x" * 300])
def test_a_place_that_refuses_is_told_and_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ProtocolistError) as caught:
        write_beside(tmp_path / name, b"new")
    assert caught.value.place == str(tmp_path / name)
    assert caught.value.remedy
    assert names(tmp_path) == ["file", "folder"]


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    """A process that may write 4 KiB at most is cut off in the middle of a larger file."""
    path = tmp_path / "minutes.docx"
    path.write_bytes(b"old")
    script = (
        "import signal, sys; from pathlib import Path; from app.files import write_beside\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "write_beside(Path(sys.argv[1]), bytes(100_000))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, path],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert "ProtocolistError" in done.stderr
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["minutes.docx"]


def test_a_full_disk_has_a_remedy() -> None:
    error = refused(Path("a.docx"), OSError(errno.ENOSPC, "No space left on device"))
    assert str(error) == "a.docx: The disk is full. Free some space, or choose a folder on another disk."
