"""The set-up names what is missing instead of failing on it."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "system.py"
SYSTEM = runpy.run_path(str(SCRIPT))


def test_what_the_tests_need_is_here() -> None:
    needs = SYSTEM["RUN"] + SYSTEM["TEST"]
    assert [need.package for need in needs if not SYSTEM["is_there"](need.probe)] == []
    assert SYSTEM["validator"]().is_file()


@pytest.mark.parametrize("probe", ["command:no-such", "module:no_such", "lib:no-such", "font:no-such"])
def test_what_is_missing_is_seen(probe: str) -> None:
    assert not SYSTEM["is_there"](probe)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="root is needed to become nobody")
def test_without_root_each_missing_thing_has_its_command() -> None:
    bare = {"PATH": "/nowhere", "HOME": "/nowhere"}
    script = SCRIPT.read_text(encoding="utf-8")
    done = subprocess.run(
        [system_python(), "-c", script, "test"],
        env=bare,
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        user=65534,
        group=65534,
    )
    assert done.returncode == 1, done.stderr
    for package in ("libreoffice-writer", "xdotool", "npm"):
        assert f"sudo apt-get install {package}" in done.stderr


def system_python() -> str:
    """Find an interpreter that a stranger may run: not one in somebody's home."""
    system = Path("/usr/bin/python3")
    if not system.exists():
        pytest.skip("no /usr/bin/python3")
    return str(system)


def test_the_user_is_told_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    font, library = SYSTEM["Need"]("f", "font:f", "letters"), SYSTEM["Need"]("l", "lib:l", "windows")
    assert SYSTEM["told"]([library], "run")
    assert SYSTEM["told"]([font], "test")
    assert not SYSTEM["told"]([font], "run"), "a missing font is no reason not to start"
    assert "l (windows): sudo apt-get install l" in capsys.readouterr().err
