"""What is kept beside the record: files, templates, exports, drafts, settings, blueprints."""

import hashlib
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve

from app.archive import Archive, NotFound, StaleSave
from app.domain.directory import Directory, Organisation
from app.domain.model import Attachment, Blueprint, Meeting, Party, Session, Side
from app.domain.text import plain
from app.domain.unfiled import Unfiled

MEETING = Meeting("m1", title=plain("Talks", "en"))
FILES = {"template.docx": b"PK first", "pack.toml": b"document = 'minutes'"}


def test_importing_the_archive_loads_no_database() -> None:
    code = "import sys, app.archive; print('sqlalchemy' in sys.modules, 'pymorphy3' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_a_content_is_kept_once(archive: Archive, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"light")
    sha256 = archive.attachments.add(b"light")
    assert sha256 == hashlib.sha256(b"light").hexdigest() == archive.attachments.add_file(photo)
    assert archive.attachments.read(sha256) == b"light"
    archive.attachments.write(sha256, tmp_path / "copy.jpg")
    assert (tmp_path / "copy.jpg").read_bytes() == b"light"
    assert archive.attachments.missing([sha256, "0" * 64]) == {"0" * 64}
    with archive._database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blobs").scalar() == 1
    with pytest.raises(NotFound):
        archive.attachments.read("0" * 64)


def test_only_contents_that_nothing_names_are_purged(tmp_path: Path) -> None:
    now = [datetime(2024, 1, 1, tzinfo=UTC)]
    with Archive.open(tmp_path / "a.sqlite3", clock=lambda: now[0]) as archive:
        logo, photo, gone = (archive.attachments.add(content) for content in (b"logo", b"photo", b"gone"))
        archive.save_directory(Directory(), Directory((Organisation("o1", logo=logo),)))
        archive.save(None, evolve(MEETING, attachments=(Attachment("f1", "a", sha256=photo),)))
        archive.save(None, Meeting("m2", attachments=(Attachment("f1", "a", sha256=gone),)))
        archive.templates.add("t1", "Ours", "minutes", ("ru",), FILES)
        archive.delete("m2")
        archive.keep_unfiled(Unfiled("m2", "capture", "unfiled"))
        now[0] += timedelta(days=31)
        assert archive.purge() == 1
        assert archive.attachments.missing([logo, photo, gone]) == {gone}
        assert archive.templates.files("t1") == FILES
        assert archive.drafts("m2") == ()


def test_templates_have_versions(archive: Archive) -> None:
    made = archive.templates.add("t1", "Наш протокол", "minutes", ("ru", "zh"), FILES, "imported")
    assert archive.templates.list() == (made,)
    assert (made.languages, made.version) == (("ru", "zh"), 1)
    changed = {**FILES, "template.docx": b"PK second"}
    assert archive.templates.change("t1", changed, "edited in Word") == 2
    assert archive.templates.change("t1", changed) == 2
    assert archive.templates.files("t1") == changed
    assert archive.templates.files("t1", 1) == FILES
    assert archive.templates.revert("t1", 1) == 3
    assert archive.templates.files("t1") == FILES
    notes = [(one.version, one.note) for one in archive.templates.versions("t1")]
    assert notes == [(3, "1"), (2, "edited in Word"), (1, "imported")]
    archive.templates.describe("t1", "Other", "press-release", ("en",))
    assert archive.templates.get("t1").name == "Other"
    archive.templates.delete("t1")
    assert archive.templates.list() == ()
    archive.templates.restore("t1")
    assert archive.templates.get("t1").document == "press-release"
    for attempt in (
        lambda: archive.templates.get("none"),
        lambda: archive.templates.files("none"),
        lambda: archive.templates.files("t1", 9),
        lambda: archive.templates.change("none", FILES),
        lambda: archive.templates.delete("none"),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_an_export_keeps_the_record_as_it_was(archive: Archive) -> None:
    revision = archive.save(None, MEETING)
    first = archive.versions.add(
        MEETING, template="minutes-en", language="en", keeper="h", path="/out/a.docx", sha256="11"
    )
    later = evolve(MEETING, title=plain("Other talks", "en"))
    archive.save(MEETING, later, revision)
    second = archive.versions.add(
        later, template="minutes-ru", language="ru", path="/out/b.docx", sha256="22"
    )
    third = archive.versions.add(later, template="minutes-en", language="en", path="/out/a.docx", sha256="33")
    assert archive.versions.list("m1") == (third, second, first)
    assert [one.number for one in (first, second, third)] == [1, 2, 3]
    assert (first.revision, second.revision) == (1, 2)
    assert archive.versions.record(first) == MEETING
    assert archive.versions.record(second) == later
    assert second.record == third.record != first.record
    assert archive.versions.of_file("/out/a.docx") == third
    assert archive.versions.of_file("/out/none.docx") is None
    with pytest.raises(NotFound):
        archive.versions.add(Meeting("m9"), template="t", language="en", path="p", sha256="0")


def test_a_draft_is_what_was_typed_last(archive: Archive) -> None:
    archive.keep_unfiled(Unfiled("m1", "agenda.a1", "Госпожа Лю пред", 15))
    archive.keep_unfiled(Unfiled("m1", "agenda.a1", "Госпожа Лю предложила", 21))
    archive.keep_unfiled(Unfiled("m1", "agenda.a2", "x", 1))
    archive.keep_unfiled(Unfiled("m2", "agenda.a1", "y", 1))
    assert [(d.place, d.text, d.caret) for d in archive.drafts("m1")] == [
        ("agenda.a1", "Госпожа Лю предложила", 21),
        ("agenda.a2", "x", 1),
    ]
    archive.keep_unfiled(Unfiled("m1", "agenda.a1", ""))
    assert [d.place for d in archive.drafts("m1")] == ["agenda.a2"]


def test_a_line_is_filed_and_no_longer_unfiled_at_once(archive: Archive) -> None:
    archive.save(None, MEETING)
    archive.keep_unfiled(Unfiled("m1", "capture", "Госпожа Лю", 5))
    later = evolve(MEETING, note="Госпожа Лю")
    with pytest.raises(StaleSave):
        archive.save(MEETING, later, 7, unfiled=[Unfiled("m1", "capture", "")])
    assert [draft.text for draft in archive.drafts("m1")] == ["Госпожа Лю"]
    assert archive.save(MEETING, later, 1, unfiled=[Unfiled("m1", "capture", "")]) == 2
    assert archive.drafts("m1") == ()
    assert archive.save(later, later, 2, unfiled=[Unfiled("m1", "capture", "Next")]) == 2
    assert [draft.text for draft in archive.drafts("m1")] == ["Next"]


def test_settings_are_kept(archive: Archive) -> None:
    assert archive.settings.get("language", "en") == "en"
    archive.settings.put("language", "ru")
    archive.settings.put("language", "zh")
    assert archive.settings.get("language") == "zh"
    assert archive.settings.all() == {"language": "zh"}


def test_blueprints_are_no_meetings(archive: Archive) -> None:
    blueprint = Blueprint("b1", "Визит", evolve(MEETING, id="b1"))
    archive.save_blueprint(blueprint)
    assert archive.blueprints() == (blueprint,)
    assert archive.meetings() == ()
    assert archive.search("talks") == ()
    renamed = evolve(blueprint, name="Visit", skeleton=evolve(blueprint.skeleton, copies=4))
    archive.save_blueprint(renamed)
    archive.save_blueprint(renamed)
    assert archive.blueprints() == (renamed,)
    archive.delete_blueprint("b1")
    assert archive.blueprints() == ()
    assert archive.deleted() == ()
    assert archive.undo() == "Delete blueprint"
    assert archive.blueprints() == (renamed,)


def numbered(id: str, number: str, year: int, entry: str = "spbpu") -> Meeting:
    """Make a meeting whose minutes have that number."""
    host = Organisation("o1", plain("Политех", "ru"), entry=entry, position="a")
    session = Session("s1", "a", start=datetime(year, 3, 1, tzinfo=UTC))
    party = Party("h", "a", Side.HOST, ("o1",))
    return Meeting(id, number=number, organisations=(host,), parties=(party,), sessions=(session,))


def test_the_register_proposes_the_next_number(archive: Archive) -> None:
    assert archive.next_number("spbpu", 2024) == 1
    for id, number, year in (
        ("m1", "7", 2024),
        ("m2", "№ 12-К", 2024),
        ("m3", "40", 2023),
        ("m4", "б/н", 2024),
    ):
        archive.save(None, numbered(id, number, year))
    archive.save(None, numbered("m5", "3", 2024, entry=""))
    assert archive.next_number("spbpu", 2024) == 13
    assert archive.next_number("spbpu", 2023) == 41
    assert archive.next_number("политех", 2024) == 4
    before = archive.load("m2")
    archive.save(before.meeting, evolve(before.meeting, number="8"), before.revision)
    assert archive.next_number("spbpu", 2024) == 9
    archive.delete("m2")
    assert archive.next_number("spbpu", 2024) == 8


def test_steps_beside_the_meetings_are_undone_by_name(archive: Archive) -> None:
    archive.save(None, MEETING)
    first = Directory((Organisation("o1", plain("A", "en")),))
    merged = Directory((Organisation("o1", plain("B", "en")),))
    archive.save_directory(Directory(), first)
    archive.save_directory(first, merged, "Merge organisations")
    archive.templates.add("t1", "Ours", "minutes", ("ru",), FILES)
    archive.templates.change("t1", {"template.docx": b"PK second"})
    archive.delete("m1")
    assert archive.journal.undo_name == "Delete meeting"
    assert archive.undo() == "Delete meeting"
    assert archive.load("m1").meeting == MEETING
    assert archive.journal.redo_name == "Delete meeting"
    assert archive.undo() == "Change template"
    assert archive.templates.files("t1") == FILES
    assert archive.undo() == "Add template"
    assert archive.templates.list() == ()
    assert archive.undo() == "Merge organisations"
    assert archive.directory() == first
    assert archive.redo() == "Merge organisations"
    assert archive.directory() == merged
    assert archive.redo() == "Add template"
    assert archive.templates.get("t1").name == "Ours"
    archive.save_directory(merged, first)
    assert archive.redo() == ""
    assert archive.journal.redo_name == ""


def test_a_step_that_another_writer_overtook_is_refused_and_forgotten(archive: Archive) -> None:
    first = Directory((Organisation("o1", plain("A", "en")),))
    archive.save_directory(Directory(), first)
    with Archive.open(archive.path) as other:
        other.save_directory(other.directory(), Directory())
    with pytest.raises(StaleSave):
        archive.undo()
    assert archive.undo() == ""
    assert archive.directory() == Directory()


def test_a_directory_changed_elsewhere_is_not_overwritten(archive: Archive) -> None:
    first = Directory((Organisation("o1", plain("A", "en")),))
    archive.save_directory(Directory(), first)
    with Archive.open(archive.path) as other:
        theirs = Directory((Organisation("o1", plain("B", "en")),))
        other.save_directory(first, theirs)
    with pytest.raises(StaleSave):
        archive.save_directory(first, Directory())
    assert archive.directory() == theirs
