"""Code that fits on a screen: files of 500 lines at most, functions of 50."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "app").rglob("*.py"))


def long_functions(source: str, limit: int = 50) -> list[str]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        f"{node.name}, line {node.lineno}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, functions) and node.end_lineno and node.end_lineno - node.lineno >= limit
    ]


def test_there_is_code_to_measure() -> None:
    assert len(SOURCES) > 10


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_fits(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 500
    assert long_functions(source) == []


def test_a_long_function_is_seen() -> None:
    assert long_functions("def fits():\n" + "    pass\n" * 49) == []
    assert long_functions("def long():\n" + "    pass\n" * 50) == ["long, line 1: 51 lines"]
