"""The page of documents: what is exported and kept, copies for both sides, a counterpart's copy, versions compared."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from app import places
from app.domain.model import AlternatRule, Meeting, ProposalStatus
from app.gui.meeting.documents.exporter import Exporter, Order
from app.gui.meeting.documents.page import DocumentsPage
from app.gui.window import MainWindow


@pytest.fixture
def page(qtbot, meeting_window: MainWindow, tmp_path: Path) -> DocumentsPage:
    folder = tmp_path / "out"
    folder.mkdir()
    meeting_window.state.set("documents.folder", str(folder))
    meeting_window.state.set("documents.seal", False)
    meeting_window.show_page("documents")
    shown = meeting_window.view.page
    assert isinstance(shown, DocumentsPage)
    only(shown, "talks-en-en")
    return shown


def only(page: DocumentsPage, *wanted: str) -> None:
    """Choose these documents and no others."""
    page.desk.actions["documents.none"].trigger()
    for id in wanted:
        page._cards[id].tick.setChecked(True)


def export(qtbot, page: DocumentsPage, action: str = "documents.export") -> list[Path]:
    page.desk.actions[action].trigger()
    qtbot.waitUntil(lambda: not page._exporting.is_running, timeout=60000)
    return sorted(folder(page).iterdir())


def folder(page: DocumentsPage) -> Path:
    return Path(page.desk.state.get("documents.folder", ""))


def said(page: DocumentsPage) -> str:
    banner = page.window().notices._banners.get("export")
    return banner.text.text() if banner else ""


def changed(path: Path, old: str, new: str) -> None:
    """Change words of a document as its reader would, and save it."""
    opened = docx.Document(str(path))
    for paragraph in [
        *opened.paragraphs,
        *(p for t in opened.tables for c in t._cells for p in c.paragraphs),
    ]:
        for run in paragraph.runs:
            if old in run.text:
                run.text = run.text.replace(old, new)
    opened.save(str(path))


def test_the_button_says_how_many_documents_it_exports(page: DocumentsPage) -> None:
    button = page.findChild(QPushButton, "documents.export.button")
    assert "Export 1 document " in f"{button.text()} "
    page.desk.actions["documents.all"].trigger()
    assert f"Export {len(page._cards)} documents" in button.text()


def test_the_first_export_asks_nothing_and_goes_into_a_folder_of_the_user_s_documents(
    qtbot, page: DocumentsPage
) -> None:
    page.desk.state.set("documents.folder", "")
    page.desk.actions["documents.export"].trigger()
    qtbot.waitUntil(lambda: not page._exporting.is_running, timeout=60000)
    (made,) = places.user_documents().iterdir()
    assert made.suffix == ".docx"
    assert "documents/Protocolist" in page.window().notices._toast.text.text()


def test_a_file_edited_in_word_is_kept_and_one_that_was_only_renamed_makes_room(
    qtbot, page: DocumentsPage
) -> None:
    (first,) = export(qtbot, page)
    assert export(qtbot, page) == [first]  # Untouched, it is written anew.
    changed(first, "Exchange professors", "Exchange students")
    edited = first.read_bytes()
    page._check()
    qtbot.waitUntil(lambda: "edited in Word" in page._cards["talks-en-en"].detail.text(), timeout=20000)
    assert len(export(qtbot, page)) == 2
    assert first.read_bytes() == edited
    assert first.name in said(page)
    second = next(path for path in folder(page).iterdir() if path != first)
    first.unlink()
    second.rename(first)  # Ours under the other's name: nothing of anybody's is lost.
    assert export(qtbot, page) == [first]


@pytest.mark.parametrize("lock", ["~${0}", ".~lock.{1}#"])
def test_a_file_that_is_open_in_word_is_not_touched(qtbot, page: DocumentsPage, lock: str) -> None:
    (first,) = export(qtbot, page)
    before = first.stat().st_mtime_ns
    (first.parent / lock.format(first.name[2:], first.name)).touch()
    assert len([path for path in export(qtbot, page) if path.suffix == ".docx"]) >= 2
    assert first.stat().st_mtime_ns == before


def test_a_folder_that_is_gone_is_said_and_the_rest_of_a_batch_is_written(
    qtbot, page: DocumentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import documents
    from app.errors import ProtocolistError

    render = documents.render

    def failing(meeting, pack, language, **options):
        if language == "ru":
            raise ProtocolistError("The template has faults.")
        return render(meeting, pack, language, **options)

    monkeypatch.setattr("app.documents.render", failing)
    only(page, "talks-en-en", "talks-ru-ru", "press-release-en-en")
    assert len(export(qtbot, page)) == 2
    assert "Russian" in said(page)
    assert "template has faults" in said(page)


def test_a_pdf_that_cannot_be_written_costs_neither_the_document_nor_its_version(
    qtbot, page: DocumentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # No LibreOffice: pages are the program's own.
    (path,) = export(qtbot, page)
    path.with_suffix(".pdf").mkdir()
    page._pdf.setChecked(True)
    try:
        export(qtbot, page)
    finally:
        page._pdf.setChecked(False)
    assert "no PDF" in said(page)
    assert [one.number for one in page.desk.archive.versions.list(page.meeting.id)] == [2, 1]
    assert len(list(folder(page).glob("*.docx"))) == 1


def test_a_cancelled_export_keeps_what_is_written(page: DocumentsPage) -> None:
    page.desk.actions["documents.all"].trigger()
    order = Order(page.meeting, page.meeting.documents, folder(page), page._packs())
    exporter = Exporter(page.desk.archive, order, page.session.writer.flush)
    results: list[tuple[object, ...]] = []
    direct = Qt.ConnectionType.DirectConnection  # On its own thread: as the first document is begun.
    exporter.began.connect(lambda *_: exporter.cancel(), direct)
    exporter.finished_all.connect(results.append, direct)
    exporter.start()
    assert exporter.wait(60000)
    assert [len(one) for one in results] == [1]
    assert len(list(folder(page).iterdir())) == 1
    assert len(page.desk.archive.versions.list(page.meeting.id)) == 1


def test_the_hash_stands_in_the_footer_when_wanted(qtbot, page: DocumentsPage) -> None:
    page.desk.actions["documents.seal"].trigger()
    (path,) = export(qtbot, page)
    with zipfile.ZipFile(path) as package:
        footers = "".join(package.read(name).decode() for name in package.namelist() if "footer" in name)
    stamp = docx.Document(str(path)).core_properties.identifier
    assert stamp
    assert f">{stamp}<" in footers


def test_copies_for_both_sides_in_each_language(qtbot, page: DocumentsPage) -> None:
    files = export(qtbot, page, "documents.both")
    assert page.meeting.alternat is AlternatRule.FULL
    assert len(files) == 6  # Three languages, two sides that sign.
    for language in ("en", "ru", "zh"):
        assert len([path for path in files if f"– {language} –" in path.name]) == 2
    english = [path for path in files if "– en –" in path.name]
    titles = {
        path.name.rpartition("– ")[2]: [p.text for p in docx.Document(str(path)).paragraphs[:3]]
        for path in english
    }
    host, guest = (
        next(lines for name, lines in titles.items() if side in name) for side in ("SPbPU", "Gansu")
    )
    assert host[1].index("Polytechnic") < host[1].index("Gansu")
    assert guest[1].index("Gansu") < guest[1].index("Polytechnic")
    page.desk.actions["documents.both.simplified"].trigger()
    qtbot.waitUntil(lambda: not page._exporting.is_running, timeout=60000)
    assert page.meeting.alternat is AlternatRule.SIMPLIFIED
    page.session.undo()
    assert page.meeting.alternat is AlternatRule.FULL


def opened(qtbot, page: DocumentsPage, path: Path):
    page._aside.open(path)
    qtbot.waitUntil(
        lambda: page._aside.review is not None and page._aside.currentWidget() is page._aside.review,
        timeout=20000,
    )
    return page._aside.review


def test_a_counterparts_copy_is_taken_change_by_change_and_undone(qtbot, page: DocumentsPage) -> None:
    (path,) = export(qtbot, page)
    copy = path.with_name("back from Gansu.docx")
    copy.write_bytes(path.read_bytes())
    changed(copy, "Exchange professors", "Exchange professors and postgraduates")
    changed(copy, "MINUTES", "PROTOCOL")
    review = opened(qtbot, page, copy)
    template, proposal = (review.rows.row(id) for id in review.rows.ids())
    assert not template.take.isVisible()  # The template's word: to be changed by hand.
    assert proposal.take.isVisible()
    before = page.meeting
    proposal.take.click()
    taken = next(p for p in page.meeting.proposals if p.id == "r3")
    assert taken.text.get("en") == "Exchange professors and postgraduates"
    assert taken.wordings[-1].text.get("en") == "Exchange professors"
    assert not proposal.take.isVisible()
    page.session.undo()
    assert page.meeting == before
    assert proposal.take.isVisible()
    proposal.leave.click()
    assert not proposal.take.isVisible()
    assert not review._all.isVisible()
    review._back.click()
    assert page._aside.currentWidget() is page._column
    again = opened(qtbot, page, copy)  # What was left as ours is remembered with the file.
    assert not again.rows.row(proposal.id).take.isVisible()


def test_all_that_fits_is_taken_as_one_step(qtbot, page: DocumentsPage) -> None:
    (path,) = export(qtbot, page)
    changed(path, "Exchange professors", "Exchange teachers")
    opened_copy = docx.Document(str(path))
    gone = next(p for p in opened_copy.paragraphs if "Prepare joint research projects" in p.text)
    gone._p.getparent().remove(gone._p)
    opened_copy.save(str(path))
    review = opened(qtbot, page, path)
    steps = len(page.session.steps())
    review._all.click()
    assert len(page.session.steps()) == steps + 1
    proposals = {p.id: p for p in page.meeting.proposals}
    assert proposals["r3"].text.get("en") == "Exchange teachers"
    assert proposals["r1"].status is ProposalStatus.WITHDRAWN


def test_both_columns_struck_out_are_one_withdrawal(qtbot, page: DocumentsPage) -> None:
    id = next(id for id in page._cards if id.startswith("minutes-bilingual-en-ru"))
    only(page, id)
    (path,) = export(qtbot, page)
    made = docx.Document(str(path))
    row = next(r for r in made.tables[0].rows if "Exchange professors" in r.cells[0].text)
    for cell in row.cells:
        for run in cell.paragraphs[0].runs:
            run.text = ""
    fact = next(r for r in made.tables[0].rows if "SPbPU continues" in r.cells[0].text)
    fact._tr.getparent().remove(fact._tr)
    made.save(str(path))
    review = opened(qtbot, page, path)
    review._all.click()
    assert next(p for p in page.meeting.proposals if p.id == "r3").status is ProposalStatus.WITHDRAWN
    assert "u2" not in {outcome.id for outcome in page.meeting.outcomes}


def test_a_file_of_another_kind_is_refused_with_what_to_do(
    qtbot, page: DocumentsPage, tmp_path: Path
) -> None:
    foreign = docx.Document()
    foreign.add_paragraph("A letter about something else.")
    content = io.BytesIO()
    foreign.save(content)
    for name, data in (("letter.docx", content.getvalue()), ("photo.docx", b"\x89PNG")):
        (tmp_path / name).write_bytes(data)
        page.window().notices._banners.clear()
        page._aside.open(tmp_path / name)
        qtbot.waitUntil(lambda: bool(page.window().notices._banners), timeout=20000)
        assert page._aside.currentWidget() is page._column


def test_a_version_is_compared_with_the_record_as_it_stands(
    qtbot, page: DocumentsPage, sample: Meeting
) -> None:
    from app.domain import edits

    export(qtbot, page)
    page.session.apply("x", lambda m: edits.put(m, "proposals.r3.text.en", "Exchange students"))
    page.desk.actions["documents.compare"].trigger()
    view = page._aside.comparing
    qtbot.waitUntil(lambda: "1 paragraph" in view._count.text(), timeout=20000)
    assert "v1" in view.old.currentText()
    view.copy.click()
    assert "[-professors-]{+students+}" in QGuiApplication.clipboard().text()
    assert "line-through" in view.text.toHtml()


def test_of_several_exports_the_first_document_of_the_page_is_compared(qtbot, page: DocumentsPage) -> None:
    only(page, "press-release-zh-zh", "talks-en-en")
    export(qtbot, page)
    page.desk.actions["documents.compare"].trigger()
    assert "Minutes of talks" in page._aside.comparing.old.currentText()


def test_a_version_counts_the_exports_of_its_own_document(qtbot, page: DocumentsPage) -> None:
    assert page._cards["talks-en-en"].state.text() in ("checking…", "ready")
    only(page, "talks-en-en", "minutes-en-en")
    export(qtbot, page)
    only(page, "minutes-en-en")
    export(qtbot, page)
    shown = {id: page._cards[id].version.text().split(",")[0] for id in ("talks-en-en", "minutes-en-en")}
    assert shown == {"talks-en-en": "v1", "minutes-en-en": "v2"}
    assert [each.number for each in page.desk.archive.versions.list(page.meeting.id)] == [3, 2, 1]
