"""A corpus of templates of docxtpl's, where there is one: DOCX_CORPUS names its folder, which holds cases.json."""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.word import Template, TemplateError
from app.word.values import from_json
from tests.word.documents import defects, texts

FOLDER = Path(os.environ.get("DOCX_CORPUS") or "/nonexistent")

pytestmark = pytest.mark.skipif(
    not (FOLDER / "cases.json").is_file(), reason="DOCX_CORPUS names no folder with a corpus of templates"
)


@cache
def cases() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
    return [case for case in found if not case.get("want")]


def filters() -> dict[str, Any]:
    space: dict[str, Any] = {}
    exec((FOLDER / "filters.py").read_text(encoding="utf-8"), space)
    return {name: value for name, value in space.items() if not name.startswith("_") and callable(value)}


def words(blocks: Any) -> list[str]:
    """Return the words of the corpus's nested blocks of text."""
    if isinstance(blocks, str):
        return blocks.split()
    return [
        word for each in (blocks["table"] if isinstance(blocks, dict) else blocks) for word in words(each)
    ]


def test_every_case_renders_as_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    own, wrong = filters(), []
    for case in cases():
        template = Template.load(FOLDER / case["template"], filters=own)
        try:
            document = template.render(from_json(case["context"], FOLDER), undefined="empty")
        except TemplateError as error:
            place = (case.get("error") or {}).get("place")
            if not place or place not in str(error):
                wrong.append(f"{case['name']}: {error}")
            continue
        said = "".join(words(listed(texts(document))))
        missing = [word for word in words(case["expected_text"]["body"]) if word not in said]
        new = set(defects(document)) - set(defects((FOLDER / case["template"]).read_bytes()))
        if missing or new:
            wrong.append(f"{case['name']}: {missing[:5]} {sorted(new)[:3]}")
    assert wrong == []


def listed(blocks: Any) -> Any:
    return [block if isinstance(block, str) else {"table": block} for block in blocks]
