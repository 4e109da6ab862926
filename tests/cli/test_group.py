"""The group itself: help, exit statuses, what it loads, pipes."""

import os
import subprocess
import sys

import click
import pytest

from app import __version__
from app.cli.main import protocolist as group

NAMES = group.list_commands(click.Context(group))
QT_FREE = """
import sys
from app.cli.main import run
code = run(sys.argv[1:])
loaded = sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6"})
print("LOADED", loaded, file=sys.stderr)
sys.exit(code)
"""


def process(*args, **options):
    return subprocess.run(
        [sys.executable, "-c", QT_FREE, *map(str, args)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **options,
    )


def test_version_and_help(protocolist):
    assert protocolist("--version").out.strip() == f"protocolist {__version__}"
    answer = protocolist("--help")
    assert answer.code == 0
    assert all(name in answer.out for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_command_explains_itself_with_an_example(protocolist, name):
    answer = protocolist(name, "--help")
    assert answer.code == 0
    assert "Example" in answer.out
    assert f"protocolist {name}" in answer.out


@pytest.mark.parametrize(
    "args", [["rendr"], ["render"], ["--sampel"], ["fill", "one.docx"], ["list", "--jsn"]]
)
def test_wrong_usage_is_status_2(protocolist, args):
    answer = protocolist(*args)
    assert answer.code == 2
    assert "Usage:" in answer.err


def test_the_nearest_command_is_named(protocolist):
    assert "Did you mean 'render'?" in protocolist("rendr").err


def test_two_archives_at_once_are_wrong_usage(protocolist, tmp_path):
    assert protocolist("--archive", tmp_path / "a", "--sample", "list").code == 2


def test_without_a_screen_the_window_says_so(tmp_path):
    keys = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in keys}
    done = process(env=environment)
    assert done.returncode == 1
    assert "screen" in done.stderr
    assert "protocolist --help" in done.stderr


@pytest.mark.parametrize(
    "args", [["--help"], ["demo", "OUT"], ["list", "--documents"]], ids=lambda args: args[0]
)
def test_no_command_loads_qt(tmp_path, args):
    done = process(*(str(tmp_path / "out") if arg == "OUT" else arg for arg in args))
    assert done.returncode == 0, done.stderr
    assert "LOADED []" in done.stderr


def test_a_reader_that_leaves_is_no_error(tmp_path):
    lines = "\n".join(f"{number}. Dmitry Arseniev, Vice-Rector, SPbPU" for number in range(400))
    (tmp_path / "list.txt").write_text(lines, encoding="utf-8")
    command = f'"{sys.executable}" -m app read-list "{tmp_path}/list.txt" --json | head -n 1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "{\n"
    assert "Traceback" not in done.stderr
    assert "Broken" not in done.stderr
