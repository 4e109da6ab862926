"""Lines filed from the command line as the capture line files them."""

import json

import pytest

TALKS = {
    "format": "protocolist.meeting/1",
    "id": "m1",
    "title": "Talks",
    "sessions": [{"start": "2024-06-24T11:00:00+03:00"}],
    "parties": [{"id": "h", "side": "host"}, {"id": "g", "side": "guest"}],
    "participants": [
        {"id": "p1", "party": "h", "name": {"latin": {"family": "Host", "given": "Anna"}}},
        {"id": "p2", "party": "g", "name": {"cyrillic": {"family": "Лю", "given": "Емэй"}}},
    ],
    "agenda": [{"id": "a1", "title": "Laboratory"}, {"id": "a2", "title": "Exchange"}],
}


@pytest.fixture
def files(tmp_path):
    def make(lines, meeting=TALKS):
        record, said = tmp_path / "talks.json", tmp_path / "said.txt"
        record.write_text(json.dumps(meeting), "utf-8")
        said.write_text("\n".join(lines), "utf-8")
        return record, said

    return make


def test_lines_are_filed_with_speaker_time_and_deadline(protocolist, files):
    record, said = files(
        ["@лю We have rooms ~", "", "!! Share them >host до 01.12", "= 2", "@wang ? Who pays"]
    )
    done = protocolist("capture", record, "--lines", said, "--json")
    assert (done.code, done.err) == (0, "")
    first, second = done.json["agenda"]
    assert first["entries"] == [
        {
            "id": "n1",
            "text": "We have rooms",
            "speaker": "p2",
            "time": "2024-06-24T11:00:00+03:00",
            "check": True,
            "raw": "@лю We have rooms ~",
        }
    ]
    made = done.json["proposals"][0]
    assert (made["text"], made["status"], made["by"]) == ("Share them", "agreed", "p2")
    assert (made["responsible"], made["due"], made["item"]) == (["p1"], "2024-12-01", "a1")
    stub = done.json["participants"][2]
    assert (stub["stub"], stub["party"], second["entries"][0]["speaker"]) == (True, "g", stub["id"])
    assert second["entries"][0]["kind"] == "question"


def test_the_other_keyboard_layout_is_understood(protocolist, files):
    record, said = files(["@k. Yes", "@k._tv'q No"])
    done = protocolist("capture", record, "--lines", said, "--json")
    assert [entry["speaker"] for entry in done.json["agenda"][0]["entries"]] == ["p2", "p2"]


def test_the_same_lines_give_the_same_record(protocolist, files):
    record, said = files(["@new One", "! Two"])
    first = protocolist("capture", record, "--lines", said, "--json")
    assert protocolist("capture", record, "--lines", said, "--json").out == first.out
    assert json.loads(record.read_text("utf-8")) == TALKS


def test_the_record_is_printed_as_lines(protocolist, files):
    record, said = files(["@host One", "=2", "! Two"])
    done = protocolist("capture", record, "--lines", said)
    assert done.out == "1 Laboratory\n  11:00  @host One\n2 Exchange\n  11:00  ! Two\n"


def test_what_cannot_be_filed_is_said_with_its_line(protocolist, files):
    record, said = files(["One", "!!"])
    done = protocolist("capture", record, "--lines", said, "--json")
    assert (done.code, done.out) == (1, "")
    assert f"{said}: line 2: There are no words to file." in done.err
    record, said = files(["One"], {**TALKS, "agenda": []})
    done = protocolist("capture", record, "--lines", said)
    assert done.code == 1
    assert "no agenda" in done.err
