"""What every test has: a screen that is none, no way to the user's own files, and a measured volume."""

import os
import tempfile
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
_HOME = tempfile.TemporaryDirectory(prefix="protocolist-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = str(Path(_HOME.name, _name.lower()))
os.environ.pop("PROTOCOLIST_ARCHIVE", None)


@pytest.fixture(autouse=True)
def _own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test data and settings folders of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.delenv("PROTOCOLIST_ARCHIVE", raising=False)


@pytest.fixture(scope="session")
def soak() -> bool:
    """Tell whether the tests run at full volume."""
    return SOAK
