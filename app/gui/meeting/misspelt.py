"""From one misspelt word of a page to the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from app.domain import paths
from app.domain.text import Text
from app.errors import ProtocolistError
from app.gui.meeting.page import Page
from app.gui.meeting.record import naming
from app.gui.spelling import Spelling, fields, open_suggestions
from app.gui.spelling.fields import Editor
from app.language.spelling import Word


def go_to_next(service: Spelling, page: Page) -> bool:
    """Select the misspelt word after the caret, or else after the field with it, and offer what was meant.

    Returns False where the page has none.
    """
    made = {each.objectName(): each for each in service.editors()}
    focus = QApplication.focusWidget()
    here = focus.objectName() if isinstance(focus, Editor) else ""
    for path, word in _found(service, page, made, here):
        if path != here and not page.reveal(path):
            continue
        editor = QApplication.focusWidget()
        if isinstance(editor, Editor) and editor.objectName() == path:
            fields.choose(editor, word)
            open_suggestions(service, editor, word)
            return True
    return False


def _found(service: Spelling, page: Page, made: dict[str, Editor], here: str) -> Iterator[tuple[str, Word]]:
    """Yield misspelt words with the paths of their fields, from the caret on and round to it."""
    order = page.texts() or _in_sight(page, made)
    at = order.index(here) if here in order else -1
    caret = fields.caret_of(made[here]) if here in made else 0
    first = service.misspelt(made[here]) if here in made else ()
    yield from ((here, word) for word in first if word.start >= caret)
    for path in (*order[at + 1 :], *order[: max(at, 0)]):
        yield from ((path, word) for word in _misspelt(service, page, made, path))
    yield from ((here, word) for word in first if word.start < caret)


def _misspelt(service: Spelling, page: Page, made: dict[str, Editor], path: str) -> Sequence[Word]:
    if path in made:
        return service.misspelt(made[path])
    try:
        text = paths.get(page.meeting, path)
    except ProtocolistError:
        return ()
    if not isinstance(text, Text):
        return ()
    language = naming.spoken(text, page.session.language)
    return service.misspelt_in(text.get(language), language)


def _in_sight(page: Page, made: dict[str, Editor]) -> list[str]:
    """Return the fields of a page and of what stands beside it, as one reads them."""
    beside = page.inspector()
    parts = [page, beside] if beside is not None else [page]
    found = []
    for number, part in enumerate(parts):
        for name, editor in made.items():
            if part.isAncestorOf(editor):
                corner = editor.mapTo(part, QPoint(0, 0))
                found.append((number, corner.y(), corner.x(), name))
    return [name for *_, name in sorted(found)]
