"""A corpus of templates of docxtpl's brought into the window: DOCX_CORPUS names its folder, which holds cases.json."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from app.gui.templates.report import read
from app.word import Template, TemplateError
from app.word.values import from_json

FOLDER = Path(os.environ.get("DOCX_CORPUS") or "/nonexistent")
ENOUGH = 35

pytestmark = pytest.mark.skipif(
    not (FOLDER / "cases.json").is_file(), reason="DOCX_CORPUS names no folder with a corpus of templates"
)


def filters() -> dict[str, Any]:
    space: dict[str, Any] = {}
    exec((FOLDER / "filters.py").read_text(encoding="utf-8"), space)
    return {name: value for name, value in space.items() if not name.startswith("_") and callable(value)}


def test_each_is_read_with_every_fault_in_its_place() -> None:
    for path in sorted((FOLDER / "templates").glob("*.docx")):
        reading = read(path)
        assert reading.problem is None, path.name
        for fault in reading.faults:
            assert fault.place.where, (path.name, fault)
            assert fault.cause.endswith("."), (path.name, fault)


def test_most_of_them_render_with_their_own_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    rendered, unplaced, own = set(), [], filters()
    data = {path.name: {} for path in (FOLDER / "templates").glob("*.docx")}
    cases = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
    data |= {Path(case["template"]).name: case["context"] for case in cases}
    for name, context in data.items():
        try:
            template = Template.load(FOLDER / "templates" / name, filters=own)
            template.render(from_json(context, FOLDER), undefined="empty")
        except TemplateError as error:
            unplaced += [name for fault in error.faults if not fault.place.where]
            continue
        rendered.add(name)
    assert len(rendered) >= ENOUGH
    assert unplaced == []
