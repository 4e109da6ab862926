"""LibreOffice kept running for exact pages."""

import os
import shutil
import signal
import threading
import time

import pypdfium2
import pytest

from app.errors import ProtocolistError
from app.gui.pages import office
from app.gui.pages.exact import ExactMaker
from tests.gui.pages.documents import paragraph, word

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(office.program() is None, reason="LibreOffice is not installed"),
]


@pytest.fixture
def kept():
    made = office.Office(idle=60)
    yield made
    made.stop()


def words(pdf: bytes) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)).strip()


def test_it_runs_on_is_restarted_when_it_dies_and_stopped(kept: office.Office) -> None:
    assert not kept.is_running
    assert words(kept.convert(word(paragraph("Первый")))) == "Первый"
    first = kept._process
    assert words(kept.convert(word(paragraph("Second")))) == "Second"
    assert kept._process is first
    assert first is not None
    os.killpg(first.pid, signal.SIGKILL)
    first.wait(5)
    assert not kept.is_running
    assert words(kept.convert(word(paragraph("第三")))) == "第三"
    assert kept.is_running
    kept.stop()
    assert not kept.is_running


def test_what_it_was_at_when_it_died_is_made_all_the_same(kept: office.Office) -> None:
    kept.convert(word(paragraph("x")))
    running = kept._process
    assert running is not None
    long = word(*(paragraph(f"Paragraph {n} of a long document") for n in range(1500)))
    death = threading.Timer(0.3, lambda: os.killpg(running.pid, signal.SIGKILL))
    death.start()
    assert "Paragraph 1499" in words(kept.convert(long))
    death.join()
    assert running.wait(5) == -signal.SIGKILL


def test_it_is_stopped_when_idle(kept: office.Office) -> None:
    kept._idle = 0.3
    kept.convert(word(paragraph("x")))
    assert kept.is_running
    end = time.monotonic() + 10
    while kept.is_running and time.monotonic() < end:
        time.sleep(0.05)
    assert not kept.is_running


def test_what_it_cannot_read_is_said(kept: office.Office) -> None:
    with pytest.raises(ProtocolistError) as caught:
        office.convert(b"", seconds=0.001)
    assert caught.value.remedy


def test_where_it_is_missing_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(office, "_ELSEWHERE", ())
    with pytest.raises(ProtocolistError, match="not installed"):
        office.convert(b"")


def test_pages_come_as_pictures_without_waiting(qtbot) -> None:
    maker = ExactMaker(office.Office())
    try:
        with qtbot.waitSignal(maker.made, timeout=60_000) as made:
            start = time.perf_counter()
            maker.ask(lambda: word(paragraph("Exact")), at_once=True)
            assert time.perf_counter() - start < 0.1
        (page,) = made.args[0]
        assert page.width > 2000
        assert page._pictures.image(0, 1.0) is None
        qtbot.waitSignal(maker.changed, timeout=10_000).wait()
        image = page._pictures.image(0, 1.0)
        assert image is not None
        assert image.width() == pytest.approx(595, abs=1)
    finally:
        maker.finish()
