"""Walks in the settings, and the palette."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.archive import Archive
from app.domain import edits
from tests.walks.walk import walk
from tests.walks.walker import Walker


@walk("details", steps=3)
def a_command_found_and_run(walker: Walker) -> None:
    walker.press("Ctrl+k")
    walker.type("proposals")
    walker.press("Return")
    assert walker.page.objectName() == "page.proposals"


@walk("meetings", steps=3)
def the_window_in_another_language(walker: Walker) -> None:
    walker.click("rail.settings")
    walker.choose("settings.window.language", "Russian")
    assert walker.see("rail.meetings").text() == "Встречи"
    assert walker.window.actions_["undo"].text().startswith("Отменить")


@walk("meetings", steps=5)
def a_dark_window_with_large_type(walker: Walker) -> None:
    before = QApplication.font().pointSizeF()
    walker.click("rail.settings")
    walker.choose("settings.window.scheme", "dark")
    walker.choose("settings.window.scale", "150%")
    assert walker.window.palette().window().color().lightness() < 80
    assert abs(QApplication.font().pointSizeF() / before - 1.5) < 0.05


@walk("meetings", steps=2)
def a_backup_restored(walker: Walker) -> None:
    session = walker.window.session
    before = session.archive.meetings()
    session.archive.daily_backup()
    loaded = session.archive.load(before[0].id)
    changed = edits.write(loaded.meeting, "title", "en", "Spoilt")
    session.archive.save(loaded.meeting, changed, loaded.revision)
    walker.click("rail.settings")
    walker.click("settings.backups.0.restore")
    assert walker.window.stack.currentWidget().objectName() == "page.meetings"
    with Archive.open(walker.window.archive_path, read_only=True) as archive:
        titles = {summary.id: summary.title for summary in archive.meetings()}
    assert titles == {summary.id: summary.title for summary in before}


@walk("settings", steps=3)
def a_backup_made(walker: Walker) -> None:
    with tempfile.TemporaryDirectory(prefix="backup-") as folder:
        path = Path(folder, "kept.sqlite3")
        walker.will_answer(path)
        walker.click("settings.backup")
        walker.wait(path.exists, "the backup")
        with Archive.open(path, read_only=True) as archive:
            assert archive.integrity_check() == ()
            assert archive.meetings() == walker.window.session.archive.meetings()


@walk("settings", steps=4)
def a_key_changed(walker: Walker) -> None:
    walker.click("settings.keys.search")
    walker.type("next find")
    walker.click("settings.keys.finding")
    walker.press("F11")
    assert walker.window.actions_.keys("finding") == ("F11",)
