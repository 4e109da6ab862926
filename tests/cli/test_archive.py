"""Commands on an archive: list, export, import; and the sample's own."""

import json

import pytest

from app.archive import Archive
from app.documents import sample
from app.domain import codec
from app.domain.unfiled import Unfiled


@pytest.fixture
def meeting(data):
    return data(codec.dumps(sample()), "talks.json")


@pytest.fixture
def archive(protocolist, tmp_path, meeting):
    """Run a command on an archive that holds the sample meeting."""
    path = tmp_path / "own" / "archive.sqlite3"
    assert protocolist("--archive", path, "import", meeting).code == 0
    return lambda *args: protocolist("--archive", path, *args)


def test_an_archive_that_is_not_there_is_said_and_not_made(protocolist, tmp_path):
    answer = protocolist("--archive", tmp_path / "none.sqlite3", "list")
    assert answer.code == 1
    assert "--archive" in answer.err
    assert list(tmp_path.iterdir()) == []


def test_the_archive_of_the_environment_is_used(protocolist, archive, tmp_path, monkeypatch):
    monkeypatch.setenv("PROTOCOLIST_ARCHIVE", str(tmp_path / "own" / "archive.sqlite3"))
    assert sample().id in protocolist("list").out


def test_list_shows_meetings(archive):
    assert sample().id in archive("list").out
    (row,) = archive("list", "--json", "--language", "ru").json
    assert (row["id"], row["title"]) == (sample().id, sample().title.get("ru"))


def test_list_shows_documents(protocolist):
    assert {"minutes", "press-release"} <= {
        row["document"] for row in protocolist("list", "--documents", "--json").json
    }


def test_the_sample_has_an_archive_of_its_own(protocolist, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PROTOCOLIST_ARCHIVE", str(tmp_path / "users.sqlite3"))
    for _ in range(2):
        assert [row["id"] for row in protocolist("--sample", "list", "--json").json] == [sample().id]
    assert not (tmp_path / "users.sqlite3").exists()


def test_a_meeting_goes_out_and_comes_back_equal(archive, protocolist, tmp_path):
    assert codec.loads(archive("export", sample().id).out) == sample()
    assert archive("export", sample().id, "-o", tmp_path / "m.json").code == 0
    other = tmp_path / "other.sqlite3"
    assert protocolist("--archive", other, "import", tmp_path / "m.json").code == 0
    assert codec.loads(protocolist("--archive", other, "export", sample().id).out) == sample()


def test_everything_goes_out_and_comes_back(archive, protocolist, tmp_path):
    assert archive("export", "--all", "-o", tmp_path / "all").code == 0
    files = sorted((tmp_path / "all").iterdir())
    assert len(files) == 2
    assert protocolist("--archive", tmp_path / "b.sqlite3", "import", *files).code == 0


def test_render_takes_an_id(archive, tmp_path):
    args = ["--document", "minutes", "--language", "en", "-o", tmp_path / "m.docx"]
    assert archive("render", sample().id, *args).code == 0
    answer = archive("render", sample().id[:-1], *args)
    assert answer.code == 1
    assert f"Did you mean {sample().id}?" in answer.err


def test_a_changed_meeting_is_not_overwritten_unasked(archive, data):
    changed = data(
        codec.dumps(sample()).replace('"number"', '"number"').replace("Gansu Province", "Gansu"), "new.json"
    )
    assert "has it already" in archive("import", data(codec.dumps(sample()))).out
    answer = archive("import", changed)
    assert answer.code == 1
    assert "--replace" in answer.err
    assert codec.loads(archive("export", sample().id).out) == sample()
    assert archive("import", changed, "--copy").code == 0
    assert archive("import", changed, "--replace").code == 0
    assert len(archive("list", "--json").json) == 2
    assert codec.loads(archive("export", sample().id).out) != sample()
    assert archive("import", changed, "--copy", "--replace").code == 2


def test_what_was_not_filed_comes_along_with_a_saved_copy(archive, data, tmp_path):
    line = Unfiled(sample().id, "capture", "half a line", 4)
    copy = data(codec.dumps(sample(), [line]))
    assert "has it already" in archive("import", copy).out
    with Archive.open(tmp_path / "own" / "archive.sqlite3") as opened:
        assert [draft.text for draft in opened.drafts(sample().id)] == ["half a line"]


def test_one_bad_file_stops_all(archive, protocolist, meeting, data, tmp_path):
    bad = data('{"format": "protocolist.meeting/1", "sessions": [{"id": 7}], "parties": 3}', "bad.json")
    answer = protocolist(
        "--archive", tmp_path / "new.sqlite3", "import", meeting, bad, tmp_path / "gone.json"
    )
    assert answer.code == 1
    assert "bad.json" in answer.err
    assert "gone.json" in answer.err
    assert "sessions" in answer.err
    assert not (tmp_path / "new.sqlite3").exists()


@pytest.mark.parametrize("name", ["people.vcf", "people.xlsx", "people.csv", "people.json"])
def test_people_go_out_and_come_back_known(archive, protocolist, data, tmp_path, name):
    pasted = data(
        "Ms. Liu Yemei, Director, Gansu Science and Technology Department\nLi Peng, Professor, SPbPU", "l.txt"
    )
    assert "new" in archive("import", pasted).out
    before = archive("export", "--people").out
    assert archive("export", "--people", "-o", tmp_path / name).code == 0
    answer = archive("import", tmp_path / name)
    assert answer.code == 0, answer.err
    assert "0 new, 0 changed" in answer.out
    assert archive("export", "--people").out == before
    assert protocolist("--archive", tmp_path / "b.sqlite3", "import", tmp_path / name).code == 0


def test_translations_go_out_and_come_back(archive, tmp_path):
    import openpyxl

    table = tmp_path / "zh.xlsx"
    assert archive("export", sample().id, "--translate", "de", "-o", table).code == 0
    book = openpyxl.load_workbook(table)
    page = book.worksheets[0]
    rows = {page.cell(row, 1).value: row for row in range(2, page.max_row + 1)}
    page.cell(rows["title"], 3).value = "Gespräche"
    book.save(table)
    answer = archive("import", "--translations", sample().id, table)
    assert answer.code == 0, answer.err
    assert "1 translations into de" in answer.out
    assert codec.loads(archive("export", sample().id).out).title.get("de") == "Gespräche"


def test_an_invitation_becomes_a_meeting(archive, tmp_path):
    assert archive("export", sample().id, "-o", tmp_path / "m.ics").code == 0
    answer = archive("import", tmp_path / "m.ics")
    assert answer.code == 0, answer.err
    assert len(archive("list", "--json").json) == 2


def test_commitments_go_into_a_table(archive, tmp_path):
    from app.exchange import sheets

    assert archive("export", "--commitments", "-o", tmp_path / "c.xlsx").code == 0
    (table,) = sheets.read((tmp_path / "c.xlsx").read_bytes(), "c.xlsx")
    assert len(table.rows) == len([p for p in sample().proposals if p.status.value in {"agreed", "reserved"}])


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["export"], 2), (["export", "x", "--all"], 2), (["export", "--all"], 2),
        (["export", "--people", "-o", "x.pdf"], 1), (["export", "nobody"], 1),
        (["import", "x.pdf"], 1), (["import"], 2),
    ],
)  # fmt: skip
def test_wrong_orders(archive, args, code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert archive(*args).code == code
    assert not (tmp_path / "x.pdf").exists()


def test_what_is_no_archive_is_said(protocolist, data):
    path = data("this is no database, it is a text that someone gave the wrong name", "archive.sqlite3")
    before = path.read_bytes()
    answer = protocolist("--archive", path, "list")
    assert answer.code == 1
    assert str(path) in answer.err
    assert path.read_bytes() == before


def test_read_list_prints_people(protocolist, data):
    path = data(
        "Ms. Liu Yemei, Director\nand four colleagues\nHello there",
        "l.txt",
    )
    found = protocolist("read-list", path, "--json").json
    assert found["people"][0]["name"]["latin"] == {"family": "Liu", "given": "Yemei"}
    assert (found["unnamed"], found["leftover"]) == (4, ["Hello there"])
    plain = protocolist("read-list", path)
    assert "Liu Yemei" in plain.out
    assert "not read: Hello there" in plain.out


def test_read_list_reads_what_old_programs_write(protocolist, tmp_path):
    path = tmp_path / "list.txt"
    line = "Рудской Андрей Иванович, ректор, СПбПУ"
    for encoding in ("utf-8-sig", "utf-16", "cp1251"):
        path.write_bytes(line.encode(encoding))
        assert protocolist("read-list", path, "--json").json["people"][0]["post"] == "ректор"
    path.write_bytes("李路明 清华大学校长".encode("gb18030"))
    assert json.loads(protocolist("read-list", path, "--json").out)["people"][0]["organisation"] == "清华大学"


@pytest.fixture
def said(data):
    lines = [
        "@liu Мы поддерживаем обмен",
        "! Создать лабораторию >Арсеньев до 01.12",
        "",
        "= 2",
        "? Когда начнём? //",
    ]
    return data("\n".join([*lines, "@Новый гость говорит"]), "said.txt")


def test_capture_files_lines_and_prints_the_record(protocolist, meeting, said):
    before = meeting.read_bytes()
    time = "2024-06-24T11:20:00+03:00"
    answer = protocolist("capture", meeting, "--lines", said, "--item", "1", "--time", time, "--json")
    assert answer.code == 0, answer.err
    old, new = sample(), codec.loads(answer.out)
    first, second = new.agenda[:2]
    texts = [entry.text.original for entry in first.entries[len(old.agenda[0].entries) :]]
    assert texts == ["Мы поддерживаем обмен"]
    (proposal,) = new.proposals[len(old.proposals) :]
    assert (proposal.text.original, proposal.due.isoformat()) == ("Создать лабораторию", "2024-12-01")
    assert proposal.responsible == ("p1",)
    question, statement = second.entries[len(old.agenda[1].entries) :]
    assert (question.kind.value, question.off_press, question.time.isoformat()) == ("question", True, time)
    assert statement.text.original == "гость говорит"
    assert len(new.participants) == len(old.participants) + 1
    assert meeting.read_bytes() == before


def test_capture_prints_the_record_for_reading(protocolist, meeting, said):
    answer = protocolist("capture", meeting, "--lines", said)
    assert answer.code == 0, answer.err
    assert "@liu Мы поддерживаем обмен" in answer.out
    assert "до 01.12" in answer.out


@pytest.mark.parametrize(
    ("args", "what"),
    [(["--item", "9"], "Its items: 1, 2"), (["--time", "noon"], "2024-06-24T11:20:00+03:00")],
)
def test_capture_says_what_it_cannot_do(protocolist, meeting, said, args, what):
    answer = protocolist("capture", meeting, "--lines", said, *args)
    assert answer.code == 1
    assert what in answer.err
