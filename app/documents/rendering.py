"""Documents made of a meeting, and what each would miss."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.documents import fields
from app.documents.filters import filters
from app.documents.making import Files, Making
from app.documents.packs import Pack
from app.domain import codec, derive
from app.domain.model import Meeting
from app.word import Mark, Template, footers

Source = Pack | Template | Path | bytes
"""What a document is made by: a pack, or a template as its file, its bytes or loaded."""


def render(
    meeting: Meeting,
    source: Source,
    language: str,
    *,
    keeper: str | None = None,
    files: Files | None = None,
    mark: Mark | None = None,
    stamped: bool = False,
    sealed: bool = False,
) -> bytes:
    """Return the .docx of ``meeting`` in ``language``, for the side that keeps it.

    ``files`` finds pictures by their hash; without it none is printed. ``mark`` as for ``Template.render``.
    ``stamped`` puts version and hash of the record into the file's properties, ``sealed`` at the foot of each page
    as well. Raises TemplateError with every fault of a template and its place.
    """
    pack = source if isinstance(source, Pack) else None
    stamped = stamped or sealed
    making = fields.make(meeting, language, keeper=keeper, pack=pack, files=files, stamped=stamped)
    try:
        content = made(making, source, mark)
    finally:
        making.close()
    return footers.with_line(content, stamp(meeting)) if sealed else content


def stamp(meeting: Meeting) -> str:
    """Return version and hash of a record, as an exported file bears them: ``1-9f86d081884c``."""
    return f"{meeting.version}-{hashlib.sha256(codec.dumps(meeting).encode()).hexdigest()[:12]}"


def made(making: Making, source: Source, mark: Mark | None = None) -> bytes:
    """Return the document in the making."""
    return template(source, making.language).render(fields.of(making), undefined="error", mark=mark)


def template(source: Source, language: str) -> Template:
    """Return the compiled template with the filters of ``language``; a file is read again when it has changed."""
    if isinstance(source, Template):
        return source
    if isinstance(source, bytes):
        return Template.load(source, filters=filters(language))
    path = source.file if isinstance(source, Pack) else source
    return _loaded(path, path.stat().st_mtime_ns, language)


@lru_cache(maxsize=64)
def _loaded(path: Path, modified: int, language: str) -> Template:
    return Template.load(path, filters=filters(language))


def file_name(meeting: Meeting, pack: Pack, language: str, keeper: str | None = None) -> str:
    """Return a file name that sorts by date: ``2024-06-24 Talks with … – Minutes of talks – ru – SPbPU.docx``."""
    day = derive.date_of(meeting)
    title = _short(derive.title_line(meeting, language.split("+")[0]))
    parts: list[Any] = [title, pack.title(language.split("+")[0]), language]
    if keeper:
        parts.append(_keeper(meeting, keeper, language.split("+")[0]))
    head = f"{day.isoformat()} " if day else ""
    return _safe(head + " – ".join(filter(None, parts))) + ".docx"


def _keeper(meeting: Meeting, keeper: str, language: str) -> str:
    return _short(derive.name_of(meeting, keeper, language))


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0].rstrip(",;:—– ")


def _safe(name: str) -> str:
    """Leave out what a file system of any kind refuses."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", name)
    return re.sub(r"\s+", " ", name).strip(" .")[:200]
