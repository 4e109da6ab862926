"""The validator itself: a sound document passes, a broken one is told."""

import zipfile
from pathlib import Path

import docx
import pytest

from tests.office.validator import faults

pytestmark = pytest.mark.office


def test_a_sound_document_has_no_faults(tmp_path: Path) -> None:
    path = tmp_path / "sound.docx"
    docx.Document().save(str(path))
    assert faults(path) == []


def test_a_run_outside_a_paragraph_is_a_fault(tmp_path: Path) -> None:
    sound, broken = tmp_path / "sound.docx", tmp_path / "broken.docx"
    docx.Document().save(str(sound))
    with zipfile.ZipFile(sound) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:sectPr", b"<w:r><w:t>stray</w:t></w:r><w:sectPr", 1)
            target.writestr(name, content)
    assert any("document.xml" in fault for fault in faults(broken))
