"""What Qt may cost: no command loads it, and no call of it loses a reference."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

COMMANDS = ("demo", "render", "fill", "check", "list", "export", "import", "read-list")

# Runs a command line in-process and prints which of the watched packages it has loaded.
WATCHED = """
import contextlib, io, json, sys
sys.argv = ["protocolist", *json.loads(sys.argv[1])]
from app.__main__ import main
code = 0
with contextlib.redirect_stdout(io.StringIO()):
    try:
        main()
    except SystemExit as ended:
        code = ended.code or 0
print(json.dumps([code, sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6")))]))
"""


def run(folder: Path, *arguments: str) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, json.dumps(arguments)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    code, loaded = json.loads(done.stdout.splitlines()[-1])
    return code, loaded


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_loads_no_qt(tmp_path: Path, command: str) -> None:
    assert run(tmp_path, command, "--help") == (0, [])


def test_working_commands_load_no_qt(tmp_path: Path) -> None:
    assert run(tmp_path, "demo", "out") == (0, [])
    document = sorted((tmp_path / "out").glob("*.docx"))[0]
    assert run(tmp_path, "check", str(document)) == (0, [])
    (tmp_path / "data.json").write_text("{}", encoding="utf-8")
    assert run(tmp_path, "fill", str(document), "data.json", "filled.docx") == (0, [])
    assert run(tmp_path, "--sample", "list") == (0, [])


def test_a_call_of_qt_keeps_none_alive() -> None:
    """PySide6 6.12.0 under Python 3.11 drops a reference to None at each call and aborts after thousands."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100
