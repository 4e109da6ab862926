"""Who may import whom: the contracts hold, each catches a violation, and they forget no dependency."""

import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {contract["id"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}

# Per case: the contract that must break, and the modules planted to break it.
VIOLATIONS = {
    "a value that knows the archive": ("layers", {"domain/planted.py": "import app.archive\n"}),
    "a sibling, on use": ("layers", {"archive/planted.py": "def use():\n    import app.exchange\n"}),
    "a module in no layer": ("layers", {"planted.py": ""}),
    "a command that knows the window's parts": (
        "layers",
        {"gui/planted.py": "", "cli/planted.py": "def use():\n    from app.gui import planted\n"},
    ),
    "a cycle": (
        "cycles",
        {
            "domain/planted_one/__init__.py": "def use():\n    from app.domain import planted_two\n",
            "domain/planted_two.py": "from app.domain import planted_one\n",
        },
    ),
    "an engine that knows a meeting": ("engine", {"word/planted.py": "from app import domain\n"}),
    "Qt in a command": ("qt", {"cli/planted.py": "def use():\n    from PySide6 import QtCore\n"}),
    "SQLAlchemy outside the archive": ("database", {"exchange/planted.py": "import sqlalchemy\n"}),
    "lxml outside the engine": ("office-files", {"documents/planted.py": "from lxml import etree\n"}),
    "python-docx outside the engine": ("office-files", {"gui/planted.py": "import docx\n"}),
    "a value that needs a library": ("plain-record", {"domain/planted.py": "import babel.dates\n"}),
}


def lint(folder: Path, contract: str | None = None) -> subprocess.CompletedProcess[str]:
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    chosen = ["--contract", contract] if contract else []
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, ''); {linter}", "--no-cache", *chosen]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__", "_data"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_tree_keeps_every_contract() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("case", VIOLATIONS)
def test_a_violation_is_caught(copy: Path, case: str) -> None:
    contract, modules = VIOLATIONS[case]
    for name, source in modules.items():
        path = copy / "app" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, encoding="utf-8")
    done = lint(copy, contract)
    said = done.stdout + done.stderr
    assert done.returncode != 0, said
    assert "planted" in said


def test_every_contract_is_violated_once_here() -> None:
    assert {contract for contract, _ in VIOLATIONS.values()} == set(CONTRACTS)


def test_the_record_is_kept_from_every_dependency() -> None:
    declared = PROJECT["project"]["dependencies"]
    names = {normal(re.split(r"[^\w.-]", line)[0]) for line in declared} - {"attrs"}
    forbidden = set(CONTRACTS["plain-record"]["forbidden_modules"])
    covered = {
        normal(distribution)
        for module, distributions in packages_distributions().items()
        for distribution in distributions
        if module in forbidden
    }
    assert names - covered == set()


def normal(name: str) -> str:
    return name.lower().replace("_", "-")
