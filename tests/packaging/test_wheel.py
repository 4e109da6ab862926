"""The wheel in an environment of its own, away from the checkout."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    done = subprocess.run([*pip, "--wheel-dir", folder, ROOT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("protocolist-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel; its dependencies are lent by this environment, so that no network is needed."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index"]
    done = subprocess.run([*pip, wheel], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    own = next(home.glob("lib/python*/site-packages"))
    # A path in a .pth is searched, but the .pth files in it are not read: the checkout stays out of sight.
    (own / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home


def test_the_wheel_carries_templates_resources_and_translations(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    carried = {name.removeprefix("app/_data/") for name in names if name.startswith("app/_data/")}
    assert {"templates", "resources"} == {name.split("/")[0] for name in carried}
    packs = sorted(path.parent.name for path in (ROOT / "templates").glob("*/pack.toml"))
    assert packs
    assert {f"templates/{pack}/template.docx" for pack in packs} <= carried
    for source in (ROOT / "resources" / "i18n").glob("*.ts"):
        assert f"resources/i18n/{source.stem}.qm" in carried
    assert any(name.endswith("data/share/applications/protocolist.desktop") for name in names)
    assert not any(name.startswith(("tests/", "packaging/", "docs/")) for name in names)


def test_the_installed_command_renders_the_sample(installed: Path, tmp_path: Path) -> None:
    where = "import app, app.places as p; print(app.__file__, p.templates(), p.resources(), sep='\\n')"
    asked = subprocess.run(
        [installed / "bin" / "python", "-c", where], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert all(line.startswith(str(installed)) for line in asked.stdout.splitlines()), asked.stdout
    done = subprocess.run(
        [installed / "bin" / "protocolist", "demo", "out"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = {path.name for path in (tmp_path / "out").iterdir()}
    assert {
        f"{kind}-{language}.docx" for kind in ("minutes", "press-release") for language in ("en", "ru")
    } <= made
