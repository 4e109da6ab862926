"""The page of translations: states, filter, the next missing by one key, a translator's table out and in."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt

from app.domain import edits, order
from app.domain.model import Fact
from app.domain.text import TextState, plain
from app.exchange import translations
from app.gui.meeting.translation.page import ALL, TO_DO, TranslationPage, TranslationRow
from app.gui.window import MainWindow


@pytest.fixture
def page(meeting_window: MainWindow) -> TranslationPage:
    session = meeting_window.session
    for path in ("proposals.r3.text", "outcomes.u1.text", "facts.f2.text"):
        session.apply("x", lambda m, path=path: edits.write(m, path, "zh", ""))
    meeting_window.show_page("translation")
    shown = meeting_window.view.page
    assert isinstance(shown, TranslationPage)
    shown._on_language("zh")
    return shown


def choose(page: TranslationPage, filter: str) -> tuple[str, ...]:
    page.filter.setCurrentIndex(page.filter.findData(filter))
    page.filter.activated.emit(page.filter.currentIndex())
    return tuple(page._paths)


def focused(page: TranslationPage) -> str:
    row = page._focused()
    return row._path if row else ""


def test_a_filter_shows_the_texts_of_a_state(page: TranslationPage) -> None:
    missing = choose(page, TextState.MISSING)
    assert set(missing) == {"proposals.r3.text", "outcomes.u1.text", "facts.f2.text"}
    assert set(missing) <= set(choose(page, TO_DO))
    verified, everything = choose(page, TextState.VERIFIED), choose(page, ALL)
    assert set(missing) | set(verified) <= set(everything)
    assert not set(missing) & set(verified)


def test_one_key_goes_from_missing_to_missing_and_round(qtbot, page: TranslationPage) -> None:
    met = []
    for _ in range(4):
        page.desk.actions["translation.next"].trigger()
        met.append(focused(page))
    assert set(met[:3]) == {"proposals.r3.text", "outcomes.u1.text", "facts.f2.text"}
    assert met[3] == met[0]


def test_a_translation_is_confirmed_and_the_next_one_reached(page: TranslationPage) -> None:
    page.reveal("outcomes.u1.text.zh")
    page.session.apply("x", lambda m: edits.write(m, "outcomes.u1.text", "zh", "双方认为前景广阔。"))
    page.desk.actions["translation.confirm"].trigger()
    text = next(o for o in page.meeting.outcomes if o.id == "u1").text
    assert text.state("zh") is TextState.VERIFIED
    assert focused(page) not in ("", "outcomes.u1.text")


def test_a_change_of_the_source_makes_its_translation_stale_on_the_page(page: TranslationPage) -> None:
    choose(page, ALL)
    page.reveal("proposals.r1.text.zh")
    row = page.rows.row("proposals.r1.text")
    assert isinstance(row, TranslationRow)
    before = row._chip.text()
    source = next(p for p in page.meeting.proposals if p.id == "r1").text.source
    page.session.apply("x", lambda m: edits.write(m, "proposals.r1.text", source, "Something else"))
    assert row._chip.text() != before
    assert "proposals.r1.text" in choose(page, TextState.STALE)


@pytest.mark.parametrize("ending", ["xlsx", "docx"])
def test_a_table_goes_out_and_comes_back_and_refuses_what_changed(
    page: TranslationPage, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"table.{ending}"
    page._tables.write(path, to_do=True)
    language, rows = translations.read(path.read_bytes(), path.name)
    assert (language, len(rows)) == ("zh", 3)
    fill(path, {row.place: f"译文 {row.place}" for row in rows})
    source = next(p for p in page.meeting.proposals if p.id == "r3").text.source
    page.session.apply("x", lambda m: edits.write(m, "proposals.r3.text", source, "Something else"))
    steps = len(page.session.steps())
    page._tables.take(path)
    assert len(page.session.steps()) == steps + 1
    assert next(o for o in page.meeting.outcomes if o.id == "u1").text.get("zh") == "译文 outcomes.u1.text"
    assert not next(p for p in page.meeting.proposals if p.id == "r3").text.get("zh")
    assert "译文 proposals.r3.text" in page.window().notices._banners["translations"].text.text()


@pytest.mark.parametrize("ending", ["xlsx", "docx"])
def test_a_table_takes_back_no_translation_that_was_bettered_here_meanwhile(
    page: TranslationPage, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"table.{ending}"
    page._tables.write(path, to_do=False)
    _, rows = translations.read(path.read_bytes(), path.name)
    sent = {row.place: row.translation for row in rows}
    for place in ("proposals.r1.text", "proposals.r2.text"):
        page.session.apply("x", lambda m, place=place: edits.write(m, place, "zh", "更好"))
    # Of one the translator has another wording by now, the other she left as it was.
    fill(path, {**sent, "proposals.r1.text": "译文", "facts.f1.text": "新译文"})
    page._tables.take(path)
    said = {one.id: one.text.get("zh") for one in (*page.meeting.proposals, *page.meeting.facts)}
    assert (said["r1"], said["r2"], said["f1"]) == ("更好", "更好", "新译文")
    told = page.window().notices._banners["translations"].text.text()
    assert "译文: The translation has changed" in told
    assert "更好" not in told


def test_a_text_far_away_is_reached_without_all_rows_before_it(page: TranslationPage) -> None:
    facts = tuple(Fact(f"y{n}", order.key(n + 9), plain(f"Fact {n}.", "en")) for n in range(300))
    page.session.apply("x", lambda m: evolve(m, facts=(*m.facts, *facts)))
    choose(page, TextState.MISSING)
    first = page.rows.ids()
    assert page.reveal("facts.y150.text.zh")
    assert focused(page) == "facts.y150.text"
    assert len(page.rows.ids()) == len(first)
    assert not page._earlier.isHidden()
    page.desk.actions["translation.next"].trigger()
    assert focused(page) == "facts.y151.text"
    page._earlier.click()
    page._more.click()
    page._more.click()
    assert len(page.rows.ids()) < len(page._paths) / 2
    assert focused(page) in page.rows.ids()


def test_a_file_that_is_no_table_is_said_so(page: TranslationPage, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"PK\x03\x04")
    before = page.meeting
    page._tables.take(path)
    page._tables.take(tmp_path / "gone.docx")
    assert page.meeting is before


def test_a_place_is_shown_whatever_the_filter(page: TranslationPage) -> None:
    choose(page, TextState.MISSING)
    assert page.reveal("proposals.r1.text.zh")
    assert focused(page) == "proposals.r1.text"
    assert page._focused().editor.focusPolicy() != Qt.FocusPolicy.NoFocus


def fill(path: Path, said: dict[str, str]) -> None:
    """Write translations into the table as a translator would, by her program."""
    if path.suffix == ".docx":
        import docx

        document = docx.Document(str(path))
        for row in document.tables[0].rows[1:]:
            row.cells[2].text = said[row.cells[0].text]
        document.save(str(path))
        return
    import openpyxl

    book = openpyxl.load_workbook(path)
    for row in book.active.iter_rows(min_row=2):
        row[2].value = said[row[0].value]
    book.save(path)
