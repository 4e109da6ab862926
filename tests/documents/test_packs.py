"""The packs that come with the program: whole, sound, made by the scripts that are here."""

import gc
import io
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from app import places
from app.documents import check, packs, rendering, sample, vocabulary
from app.documents.fields import VERSION
from app.documents.packs import Pack
from app.errors import ProtocolistError

ROOT = Path(__file__).parents[2]
ALL = (*packs.packs(), *packs.archive())
MADE = [(pack, language) for pack in packs.packs() for language in pack.languages]


def names(cases):
    return [f"{pack.id}-{language}" for pack, language in cases]


def test_every_document_is_there_in_its_languages() -> None:
    found = {}
    for pack, language in MADE:
        found.setdefault(pack.document, set()).add(language)
    three, pairs = {"en", "ru", "zh"}, {"en+ru", "ru+en", "en+zh", "zh+en", "ru+zh", "zh+ru"}
    assert found == {
        "minutes": three, "minutes-short": {"ru"}, "talks": three, "minutes-bilingual": pairs,
        "press-release": three, "action-list": three, "participants": three, "attendance": three,
        "programme": three, "name-cards": pairs,
    }  # fmt: skip


@pytest.mark.parametrize("pack", packs.packs(), ids=lambda pack: pack.id)
def test_a_template_names_only_what_the_vocabulary_has(pack: Pack) -> None:
    template = rendering.template(pack, pack.languages[0].split("+")[0])
    assert template.check(vocabulary()) == ()
    assert template.fields


@pytest.mark.parametrize("pack", ALL, ids=lambda pack: pack.id)
def test_a_description_is_whole(pack: Pack) -> None:
    assert set(pack.titles) == {"en", "ru", "zh"}
    assert pack.version == VERSION
    assert pack.group in {"minutes", "press", "follow-up", "room", "archive"}


@pytest.mark.parametrize("pack", ALL, ids=lambda pack: pack.id)
def test_everything_is_formatted_by_styles(pack: Pack) -> None:
    with zipfile.ZipFile(pack.file) as package:
        document, styles = (
            package.read("word/document.xml").decode(),
            package.read("word/styles.xml").decode(),
        )
    for run in re.findall(r"<w:rPr>(.*?)</w:rPr>", document):
        assert re.fullmatch(r'<w:rStyle w:val="\w+"/>', run), run
    for properties in re.findall(r"<w:pPr>(.*?)</w:pPr>", document):
        assert re.fullmatch(r'<w:pStyle w:val="\w+"/>', properties), properties
    language = {"en": "en-GB", "ru": "ru-RU", "zh": "en-US"}[pack.languages[0].split("+")[0]]
    assert f'<w:lang w:val="{language}" w:eastAsia="zh-CN"' in styles
    for row in re.findall(r"<w:tr>.*?</w:tr>|<w:tr .*?</w:tr>", document):
        assert "<w:cantSplit/>" in row


def test_the_scripts_make_the_templates_that_are_shipped(tmp_path: Path) -> None:
    command = [sys.executable, ROOT / "packaging" / "templates", tmp_path]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    made = sorted(path.parent.name for path in tmp_path.glob("*/template.docx"))
    assert made == sorted(pack.id for pack in ALL)
    for name in made:
        new, shipped = tmp_path / name / "template.docx", places.templates() / name / "template.docx"
        assert _members(new) == _members(shipped), f"{name}: run `make templates`"


def test_the_guide_holds_the_reference_of_the_code() -> None:
    from app.documents.reference import reference

    guide = (ROOT / "docs" / "template-author-guide.md").read_text(encoding="utf-8")
    assert guide.endswith(reference(sample())), "run `make templates`"


def test_every_field_of_the_reference_has_an_example() -> None:
    from app.documents.reference import reference

    rows = [line for line in reference(sample()).splitlines() if line.count("|") == 5]
    assert len(rows) > 100
    assert [row for row in rows if row.endswith("|  |")] == []


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_a_pack_without_a_line_says_which(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text('document = "minutes"\nlanguages = ["en"]\n', encoding="utf-8")
    with pytest.raises(ProtocolistError, match="fields, title"):
        packs.load(tmp_path)


def test_a_pack_with_a_broken_line_says_where(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text("document = \n", encoding="utf-8")
    with pytest.raises(ProtocolistError, match="line 1"):
        packs.load(tmp_path)


def test_the_wordings_of_a_language_have_the_same_tables() -> None:
    tables = [
        tomllib.loads((places.templates() / "wording" / f"{code}.toml").read_text("utf-8"))
        for code in ("en", "ru", "zh")
    ]
    english, *others = [
        {(name, key) for name, table in one["labels"].items() for key in table} for one in tables
    ]
    assert all(other == english for other in others)
    assert len({tuple(one["columns"]) for one in tables}) == 1


def test_two_columns_of_any_languages_are_compiled_once() -> None:
    columns = [pack for pack in packs.packs() if pack.document == "minutes-bilingual"]
    bodies = [
        next(part for part in rendering.template(pack, "en").parts if part.name == "word/document.xml")
        for pack in columns
    ]
    assert len(columns) == 6
    assert len({id(body) for body in bodies}) == 1


@pytest.mark.parametrize(
    ("pack", "language"),
    [pair for pair in MADE if pair[1] in ("en", "en+ru")],
    ids=lambda value: getattr(value, "id", value),
)
def test_a_document_that_is_made_and_looked_at_leaves_nothing_in_circles(pack: Pack, language: str) -> None:
    meeting = sample()

    def make() -> None:
        rendering.render(meeting, pack, language, mark=lambda _, text: text)
        check.check(meeting, pack, language)

    make()  # What is compiled and remembered.
    gc.collect()
    make()
    assert gc.collect() < 20  # Other threads may leave some.


@pytest.mark.parametrize("pack", ALL, ids=lambda pack: pack.id)
def test_an_indent_in_signs_is_of_two_at_most(pack: Pack) -> None:
    # Word counts in hundredths of a sign, and takes this before the length that stands beside it.
    with zipfile.ZipFile(pack.file) as template:
        found = re.findall(r'w:firstLineChars="(\d+)"', template.read("word/styles.xml").decode())
    assert all(int(one) <= 200 for one in found)
