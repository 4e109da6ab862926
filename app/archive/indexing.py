"""The index of everything said, proposed or written, kept up to date by the rows that a save writes.

A passage is a text in a language, or a value that is plain in the record (a name, a note). Its number tells
the day of the meeting, the meeting, and a count, so that the newest come first and those of one meeting
stand together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, Table, and_, bindparam, delete, func, insert, select, update

from app.archive.database import Database
from app.archive.differences import Difference, Row, Side
from app.archive.tables import MEETING, meetings, metadata, passages, settings
from app.language.searchtext import takes_dictionary, words

COUNT_BITS = 20
MEETING_BITS = 20

Place = tuple[str, str]
"""Where a passage stands: its path and language."""


@frozen
class _Plain:
    """A value that is plain in the record: its table, its field, the columns it is made of."""

    table: Table
    path: str
    field: str
    columns: tuple[str, ...]
    language: str = ""

    def passage(self, row: Row) -> tuple[Place, str]:
        cells = dict(zip(self.table.columns.keys()[1:], row, strict=True))
        text = _name(cells) if self.field == "name" and len(self.columns) > 1 else str(cells[self.columns[0]])
        return (
            f"{self.path}.{cells['id']}.{self.field}",
            cells[self.language] if self.language else "",
        ), text


_NAME = tuple(
    f"name_{script}_{part}"
    for script in ("latin", "cyrillic", "han")
    for part in ("family", "given", "patronymic")
)
_TABLES = metadata.tables
_PLAIN = (
    _Plain(_TABLES["participants"], "participants", "name", _NAME),
    _Plain(_TABLES["agenda"], "agenda", "note", ("note",)),
    _Plain(_TABLES["proposals"], "proposals", "note", ("note",)),
    _Plain(_TABLES["proposals"], "proposals", "fulfilment_note", ("fulfilment_note",)),
    _Plain(_TABLES["press_paragraphs"], "press.paragraphs", "text", ("text",), "language"),
    _Plain(_TABLES["attachments"], "attachments", "name", ("name",)),
)
_LEFT = "search.left."
"""Begins the name of a setting that says of which meeting some passages have no words yet."""
_OWN = ("number", "note")
"""What is plain in the meeting's own row."""


def first_passage(day: date, key: int) -> int:
    """Return the number before the passages of the meeting ``key`` held on ``day``."""
    return (day.toordinal() << MEETING_BITS | key) << COUNT_BITS


def meeting_of(passage: int) -> int:
    """Return the key of a passage's meeting."""
    return passage >> COUNT_BITS & (1 << MEETING_BITS) - 1


def index(
    connection: Connection,
    key: int,
    found: Difference,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    *,
    hurried: bool = False,
) -> None:
    """Bring the passages of the meeting ``key`` up to what was saved; its own cells were ``before``.

    ``hurried``: what takes a dictionary gets its words when `catch_up` is called.
    """
    if before.get("date") != after["date"]:
        _move(connection, key)
    old, new = _passages(found.before, before), _passages(found.after, after)
    changed = [(place, text) for place, text in new.items() if place in old and old[place] != text]
    _remove(connection, key, [place for place in old if place not in new])
    _write(connection, key, changed, hurried)
    _add(connection, key, [(place, text) for place, text in new.items() if place not in old], hurried)
    if hurried and any(map(takes_dictionary, new.values())):
        connection.execute(insert(settings).prefix_with("OR IGNORE").values(name=f"{_LEFT}{key}", value=""))


def catch_up(database: Database) -> None:
    """Give passages that were saved in a hurry their words, a meeting at a time."""
    with database.read() as connection:
        named = select(settings.c.name).where(settings.c.name.startswith(_LEFT))
        left = connection.execute(named).scalars().all()
    for name in left:
        with database.write() as connection:
            key = int(name.removeprefix(_LEFT))
            for passage, text in connection.execute(_WORDLESS, {"key": key}).all():
                connection.execute(_READ, {"at": passage, "words": words(text or "")})
            connection.execute(delete(settings).where(settings.c.name == name))


def rebuild(connection: Connection, progress: Callable[[int, int], object] | None = None) -> None:
    """Make the whole index anew, a meeting at a time; ``progress`` hears how many of how many."""
    # One by one, the triggers would cost most of the time.
    triggers = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'passages'"
    ).all()
    for name, _sql in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    connection.execute(delete(passages))
    own = select(meetings.c.key, *(meetings.c[name] for name in _OWN))
    rows = connection.execute(own).all()
    for number, row in enumerate(rows, 1):
        side = Side()
        for table in {MEETING.texts, *(plain.table for plain in _PLAIN)}:
            _root, *rest = table.columns
            for cells in connection.execute(select(*rest).where(_root == row.key)):
                side.add(table, tuple(cells))
        _add(connection, row.key, list(_passages(side, row._asdict()).items()), hurried=False)
        if progress is not None:
            progress(number, len(rows))
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('rebuild')")
    for _name, sql in triggers:
        connection.exec_driver_sql(sql)


def _passages(side: Side, own: Mapping[str, Any]) -> dict[Place, str]:
    """Return what stands in the rows of one state, empty texts left out."""
    found: dict[Place, str] = {}
    for (place, language), row in side.rows.get(MEETING.texts, {}).items():
        found[place, language] = row[3] or ""
    for plain in _PLAIN:
        found.update(plain.passage(row) for row in side.rows.get(plain.table, {}).values())
    found.update(((name, ""), own.get(name, "")) for name in _OWN)
    return {place: text for place, text in found.items() if text}


def _name(cells: Mapping[str, Any]) -> str:
    """Join the scripts of a name; characters are written without a space."""
    scripts = [[cells[column] for column in _NAME[start : start + 3]] for start in (0, 3, 6)]
    joined = [glue.join(part for part in parts if part) for glue, parts in zip("  \0", scripts, strict=True)]
    return " · ".join(name.replace("\0", "") for name in joined if name)


def _start(connection: Connection, key: int) -> int:
    """Return the number before the meeting's passages: by its day, else by that on which it was made."""
    row = connection.execute(select(meetings.c.date, meetings.c.created).where(meetings.c.key == key)).one()
    return first_passage(date.fromisoformat((row.date or row.created)[:10]), key)


def _move(connection: Connection, key: int) -> None:
    """Move the meeting's passages to where its day puts them."""
    lowest = connection.execute(
        select(func.min(passages.c.passage)).where(passages.c.meeting == key)
    ).scalar()
    if lowest is None:
        return
    shift = _start(connection, key) - (lowest >> COUNT_BITS << COUNT_BITS)
    if shift:
        moved = update(passages).where(passages.c.meeting == key)
        connection.execute(moved.values(passage=passages.c.passage + shift))


def _add(connection: Connection, key: int, added: list[tuple[Place, str]], hurried: bool) -> None:
    if not added:
        return
    start = _start(connection, key)
    last = connection.execute(
        select(func.max(passages.c.passage)).where(
            passages.c.passage.between(start, start + (1 << COUNT_BITS) - 1)
        )
    ).scalar()
    number = start if last is None else last
    rows = [
        {"passage": number + count, "meeting": key, **_cells(place, text, hurried)}
        for count, (place, text) in enumerate(added, 1)
    ]
    connection.execute(insert(passages), rows)


_WHERE = (
    passages.c.meeting == bindparam("key"),
    passages.c.place == bindparam("at"),
    passages.c.language == bindparam("tongue"),
)
_DELETE = delete(passages).where(*_WHERE)
_UPDATE = update(passages).where(*_WHERE).values(words=bindparam("words"), shown=bindparam("shown"))


_SAME = [passages.c[name] == MEETING.texts.c[name] for name in ("meeting", "place", "language")]
_WORDLESS = (
    select(passages.c.passage, func.coalesce(passages.c.shown, MEETING.texts.c.text))
    .outerjoin(MEETING.texts, and_(*_SAME))
    .where(passages.c.meeting == bindparam("key"), passages.c.words == "")
)
_READ = update(passages).where(passages.c.passage == bindparam("at")).values(words=bindparam("words"))


def _write(connection: Connection, key: int, changed: list[tuple[Place, str]], hurried: bool) -> None:
    rows = [
        {"key": key, "at": cells.pop("place"), "tongue": cells.pop("language"), **cells}
        for cells in (_cells(place, text, hurried) for place, text in changed)
    ]
    if rows:
        connection.execute(_UPDATE, rows)


def _remove(connection: Connection, key: int, gone: list[Place]) -> None:
    if gone:
        connection.execute(_DELETE, [{"key": key, "at": at, "tongue": tongue} for at, tongue in gone])


def _cells(place: Place, text: str, hurried: bool) -> dict[str, Any]:
    """Return the cells of a passage; one that is no Text is kept as it shall be shown."""
    path, language = place
    plain = not language or path.startswith("press.paragraphs.")
    read = "" if hurried and takes_dictionary(text) else words(text)
    return {"place": path, "language": language, "words": read, "shown": text if plain else None}
