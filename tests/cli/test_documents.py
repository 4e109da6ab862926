"""Commands that make and judge documents: demo, render, fill, check."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import docx
import pypdf
import pytest

from app import documents
from app.documents import packs, sample
from app.domain import codec

from .conftest import parts_of, text_of

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_demo_writes_every_document_named_by_pack_and_language(protocolist, tmp_path):
    answer = protocolist("demo", tmp_path / "new" / "out")
    assert answer.code == 0
    written = {path.name for path in (tmp_path / "new" / "out").iterdir()}
    assert {"minutes-en.docx", "minutes-ru.docx", "press-release-en.docx", "press-release-ru.docx"} <= written
    assert len(written) == sum(len(pack.languages) for pack in packs.packs())
    assert "Gansu" in text_of(tmp_path / "new" / "out" / "press-release-en.docx")


@pytest.fixture
def meeting(data):
    return data(codec.dumps(sample()), "talks.json")


def test_render_writes_the_document_of_a_file(protocolist, meeting, tmp_path):
    out = tmp_path / "m.docx"
    answer = protocolist("render", meeting, "--document", "minutes", "--language", "ru", "-o", out)
    assert answer.code == 0, answer.err
    pack = packs.find("minutes", "ru")
    assert out.read_bytes() == documents.render(sample(), pack, "ru")


@pytest.mark.office
@pytest.mark.parametrize("path", [os.environ["PATH"], "/nowhere"], ids=["exact", "approximate"])
def test_render_writes_pdf(meeting, tmp_path, path):
    out = tmp_path / "m.pdf"
    order = [sys.executable, "-m", "app", "render", str(meeting), "--document", "minutes", "-o", str(out)]
    done = subprocess.run(
        order, env={**os.environ, "PATH": path}, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stderr
    assert ("approximate" in done.stderr) == (path == "/nowhere")
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert "MINUTES" in text.upper()


def test_render_takes_a_template_of_ones_own(protocolist, meeting, template, tmp_path):
    own = template("Title: {{ meeting.title }}, {{ meeting.date | date('long') }}")
    answer = protocolist("render", meeting, "--template", own, "--language", "en", "-o", tmp_path / "o.docx")
    assert answer.code == 0, answer.err
    assert text_of(tmp_path / "o.docx") == f"Title: {sample().title.get('en')}, 24\u00a0June 2024"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--document", "minuets"], "Did you mean minutes?"),
        (["--document", "minutes", "--language", "xx"], "It is made in: "),
        (["--document", "minutes", "--keeper", "nobody"], "Its parties: "),
    ],
)
def test_render_names_what_there_is(protocolist, meeting, tmp_path, args, said):
    answer = protocolist("render", meeting, *args, "-o", tmp_path / "o.docx")
    assert answer.code == 1
    assert said in answer.err
    assert not (tmp_path / "o.docx").exists()


def test_render_without_a_document_is_wrong_usage(protocolist, meeting, tmp_path):
    assert protocolist("render", meeting, "-o", tmp_path / "o.docx").code == 2


def test_fill_leaves_unknown_names_empty_unless_strict(protocolist, template, data, tmp_path):
    page, values, out = (
        template("Dear {{ name }}, {{ unknown }}!"),
        data({"name": "Ли Пэн"}),
        tmp_path / "o.docx",
    )
    assert protocolist("fill", page, values, out).code == 0
    assert text_of(out) == "Dear Ли Пэн, !"
    out.unlink()
    answer = protocolist("fill", page, values, out, "--strict")
    assert answer.code == 1
    assert "unknown" in answer.err
    assert "paragraph 1" in answer.err
    assert not out.exists()


def test_fill_takes_typed_values(protocolist, template, data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dot.png").write_bytes(PIXEL)
    page = template("{{r bold }}", "{{ dot }}")
    values = {
        "bold": {"$type": "RichText", "runs": [{"text": "agreed", "bold": True}]},
        "dot": {"$type": "Image", "file": "dot.png", "width_mm": 10},
    }
    answer = protocolist("fill", page, data(values), tmp_path / "o.docx")
    assert answer.code == 0, answer.err
    (run,) = [run for run in docx.Document(tmp_path / "o.docx").paragraphs[0].runs if run.text]
    assert (run.text, run.bold) == ("agreed", True)
    assert any(name.startswith("word/media/") for name in parts_of(tmp_path / "o.docx"))


def test_fill_takes_no_picture_from_outside_the_working_folder(
    protocolist, template, data, tmp_path, monkeypatch
):
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "dot.png").write_bytes(PIXEL)
    monkeypatch.chdir(inside)
    for name in ("../dot.png", str(tmp_path / "dot.png")):
        values = data({"dot": {"$type": "Image", "file": name}})
        answer = protocolist("fill", template("{{ dot }}"), values, tmp_path / "o.docx")
        assert answer.code == 1
        assert "dot" in answer.err
        assert not (tmp_path / "o.docx").exists()


def test_fill_runs_filters_only_when_they_are_named(protocolist, template, data, tmp_path):
    page, values = template("{{ name | shout }}"), data({"name": "li"})
    filters = tmp_path / "ours.py"
    filters.write_text("import os\ndef shout(text): return text.upper() + '!'\n", encoding="utf-8")
    assert protocolist("fill", page, values, tmp_path / "o.docx").code == 1
    assert protocolist("fill", page, values, tmp_path / "o.docx", "--filters", filters).code == 0
    assert text_of(tmp_path / "o.docx") == "LI!"
    filters.write_text("def shout(", encoding="utf-8")
    answer = protocolist("fill", page, values, tmp_path / "o.docx", "--filters", filters)
    assert answer.code == 1
    assert "ours.py" in answer.err


def test_check_lists_fields_of_a_sound_template(protocolist, template):
    answer = protocolist("check", template("{% for p in participants %}{{ p.name }}{% endfor %}"))
    assert answer.code == 0
    assert "participants[].name" in answer.out.split()


def test_check_prints_each_fault_with_its_place(protocolist, template):
    path = template("fine", "{{ name | nofilter }}", "{% if x %} never closed")
    answer = protocolist("check", path)
    assert answer.code == 1
    assert f"{path}: word/document.xml, paragraph 2" in answer.err
    found = protocolist("check", path, "--json")
    assert found.code == 1
    assert {fault["where"] for fault in found.json["faults"]} >= {"paragraph 2"}


def test_check_compares_names_with_a_document(protocolist, template):
    path = template("{% for p in participants %}{% if false %}{{ p.nmae }}{% endif %}{% endfor %}")
    assert protocolist("check", path).code == 0
    answer = protocolist("check", path, "--document", "minutes")
    assert answer.code == 1
    assert "Did you mean “name”?" in answer.err or "participants[].name" in answer.err
    assert protocolist("check", path, "--document", "minuets").code == 1


def test_every_pack_passes_its_own_check(protocolist):
    for pack in packs.packs():
        answer = protocolist("check", pack.file, "--document", pack.document)
        assert answer.code == 0, answer.err


def test_check_annotates_a_copy(protocolist, template, tmp_path):
    marked = tmp_path / "marked.docx"
    answer = protocolist("check", template("{{ name | nofilter }}"), "--annotate", marked)
    assert answer.code == 1
    assert "word/comments.xml" in parts_of(marked)


def test_what_is_no_document_is_said_and_nothing_is_written(protocolist, data, tmp_path):
    zipped = tmp_path / "zip.docx"
    import zipfile

    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("hello.txt", "hello")
    files = {
        "zip": zipped, "text": data("hello", "text.docx"), "empty": data("", "empty.docx"),
        "missing": tmp_path / "missing.docx", "folder": tmp_path,
    }  # fmt: skip
    for name, path in files.items():
        out = tmp_path / "out.docx"
        for args in (["fill", path, data({}), out], ["check", path], ["check", path, "--json"]):
            answer = protocolist(*args)
            assert answer.code == 1, name
            assert "Traceback" not in answer.err
            assert answer.err.strip() or json.loads(answer.out)["faults"], (name, args)
        assert not out.exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": ', ":1:7"),
        ("[1, 2]", "no JSON object"),
        ("\0\0", "text"),
        ('{"a": {"$type": "Nothing"}}', "Nothing"),
    ],
)
def test_wrong_data_are_said_with_their_place(protocolist, template, data, tmp_path, text, said):
    path = data(text)
    answer = protocolist("fill", template("{{ a }}"), path, tmp_path / "o.docx")
    assert answer.code == 1
    assert said in answer.err
    assert not (tmp_path / "o.docx").exists()


def test_an_unwritable_place_is_said_with_a_remedy(protocolist, template, data, tmp_path):
    for out in (tmp_path / "no" / "o.docx", tmp_path, Path("/proc/o.docx"), tmp_path / ("x" * 300)):
        answer = protocolist("fill", template("hello"), data({}), out)
        assert answer.code == 1
        assert str(out) in answer.err
        assert "folder" in answer.err or "shorter" in answer.err or "place" in answer.err
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".docx", ".json"]
