"""What every test has: a screen that is none, no way to the user's own files, and a measured volume."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SOAK = bool(os.environ.get("PROTOCOLIST_SOAK"))

settings.register_profile(
    "quick", max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "soak", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("soak" if SOAK else "quick")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Qt and Python ask for these once and remember, so they lead away from the user's files before any import.
# The tools the set-up keeps in the user's cache are found before.
_CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
os.environ.setdefault("PROTOCOLIST_TOOLS", str(_CACHE / "protocolist"))
_HOME = tempfile.TemporaryDirectory(prefix="protocolist-tests-")
_PLACES = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_DOCUMENTS_DIR": "documents",
}
for _name, _folder in _PLACES.items():
    os.environ[_name] = str(Path(_HOME.name, _folder))
os.environ.pop("PROTOCOLIST_ARCHIVE", None)


@pytest.fixture(autouse=True)
def _own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test data, settings and cache folders of its own."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in _PLACES.items():
        monkeypatch.setenv(name, str(home / folder))
    monkeypatch.delenv("PROTOCOLIST_ARCHIVE", raising=False)


@pytest.fixture(scope="session")
def soak() -> bool:
    """Tell whether the tests run at full volume."""
    return SOAK


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """Return the name of an X server of the tests' own."""
    if not shutil.which("Xvfb"):
        pytest.skip("no Xvfb: see packaging/system.py")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)
