"""Walks through documents and templates."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from app import places
from app.archive.values import HouseTemplate
from app.documents import packs, render, vocabulary
from app.documents.filters import filters
from app.domain.model import Side
from app.word import Template
from tests.documents import finished, offices
from tests.documents.read import plain
from tests.walks.walk import walk
from tests.walks.walker import Walker


@walk("documents", steps=2)
def all_documents_exported(walker: Walker) -> None:
    walker.press("Ctrl+a")
    walker.press("Ctrl+e")
    wanted = len(walker.page._cards)
    walker.wait(lambda: "written" in walker.toast, "the end of the export")
    files = sorted(places.user_documents().glob("*.docx"))
    assert len(files) == wanted > 10
    assert all(file.read_bytes()[:2] == b"PK" for file in files)


@walk("documents", steps=2)
def the_copy_of_the_guest_chosen(walker: Walker) -> None:
    guest = next(party.id for party in walker.meeting.parties if party.side is Side.GUEST)
    id = next(id for id, card in walker.page._cards.items() if id.startswith("talks-en"))
    walker.choose(f"documents.{id}.keeper", "Gansu")
    (choice,) = [each for each in walker.saved().documents if each.id == id]
    assert choice.keeper == guest


@walk("templates", steps=7)
def a_faulty_template_and_then_a_sound_one(walker: Walker) -> None:
    import docx

    before = len(walker.window.session.archive.templates.list())
    with tempfile.TemporaryDirectory(prefix="templates-") as folder:
        faulty, sound = Path(folder, "faulty.docx"), Path(folder, "sound.docx")
        document = docx.Document()
        document.add_paragraph("Minutes of {{ meting.title }}")
        made = io.BytesIO()
        document.save(made)
        faulty.write_bytes(made.getvalue())
        sound.write_bytes((places.templates() / "minutes-en" / "template.docx").read_bytes())
        walker.will_answer(faulty)
        walker.click("templates.import.button")
        report = walker.window.stack.currentWidget()._report
        walker.wait(report.isVisible, "the faults")
        assert any("meting" in fault.cause for fault in walker.window.stack.currentWidget()._reading.faults)
        walker.will_answer(sound)
        walker.click("templates.import.button")
        walker.wait(lambda: walker.focus == "templates.taking.name", "the panel of a sound template")
        walker.press("Return")
    (kept,) = walker.window.session.archive.templates.list()[before:]
    assert (kept.name, kept.document) == ("sound", "minutes")


def _made_of(walker: Walker, name: str, content: bytes) -> HouseTemplate:
    """Make a template of a finished document with everything that is proposed, and return it as it is kept."""
    before = len(walker.window.session.archive.templates.list())
    with tempfile.TemporaryDirectory(prefix="finished-") as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        walker.will_answer(path)
        walker.click("templates.assist.button")
        walker.click("templates.assist.all")
        walker.click("templates.assist.keep")
        walker.wait(lambda: walker.focus == "templates.taking.name", "the panel of a sound template")
        walker.press("Return")
    (kept,) = walker.window.session.archive.templates.list()[before:]
    return kept


@walk("templates", steps=6)
def a_template_made_of_a_finished_document(walker: Walker) -> None:
    kept = _made_of(walker, "protocol.docx", finished.minutes())
    assert (kept.name, kept.document, kept.languages) == ("protocol", "minutes", ("ru",))
    content = walker.window.session.archive.templates.files(kept.id)["template.docx"]
    assert Template.load(content, filters=filters("ru")).check(vocabulary()) == ()
    made = plain(render(walker.saved("gansu-2024"), content, "ru"))
    assert "Арсеньев" in made
    assert "Иванов" not in made


@walk("templates", steps=6)
def a_template_made_of_minutes_that_word_numbers(walker: Walker) -> None:
    kept = _made_of(walker, "gost.docx", offices.gost())
    content = walker.window.session.archive.templates.files(kept.id)["template.docx"]
    made = plain(render(walker.saved("gansu-2024"), content, "ru"))
    assert "ПОСТАНОВИЛИ:" in made
    assert "совместные исследовательские проекты" in made.replace("\u00a0", " ")
    assert "хранится в управлении" in made  # The foot of the minutes is of no item.
    assert not any(old in made for old in ("Соколов", "Осаки", "обмена"))


@walk("details", steps=4)
def the_document_printed_by_keys_alone(walker: Walker) -> None:
    with tempfile.TemporaryDirectory(prefix="printed-") as folder:
        path = Path(folder, "minutes.pdf")
        walker.see("preview.sheets")
        walker.will_answer(path, "Alt+f")
        walker.press("Ctrl+p")
        walker.wait(lambda: "printed" in walker.toast, "the end of the printing")
        assert path.read_bytes().startswith(b"%PDF")
        assert path.stat().st_size > 10_000


@walk("press", steps=8)
def a_paragraph_of_the_release_held_back_and_published(walker: Walker) -> None:
    walker.click("press.paragraphs.agreed-en.text")
    walker.press("Ctrl+End")
    walker.type(" Work begins in autumn.")
    walker.turn_to("proposals")
    walker.click("proposals.r1.text")
    walker.press("Ctrl+5")
    walker.turn_to("press")
    assert "Work begins in autumn." not in _release(walker)
    walker.click("press.publish")
    assert "Work begins in autumn." in _release(walker)


def _release(walker: Walker) -> str:
    """Return the release as it would be printed of what is saved."""
    return plain(render(walker.saved(), packs.find("press-release", "en"), "en"))
