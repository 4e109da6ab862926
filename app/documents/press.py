"""The press release of a meeting, paragraph by paragraph, for whoever edits it."""

from __future__ import annotations

from app.documents import fields, packs
from app.documents.composing import HEADLINE_LIMIT, Paragraph, Release
from app.documents.packs import Pack
from app.domain.model import Meeting

__all__ = ["HEADLINE_LIMIT", "Paragraph", "Release", "compose"]


def compose(meeting: Meeting, language: str, pack: Pack | None = None) -> Release:
    """Compose the release in ``language`` by the wording of ``pack``, or of the pack that comes with the program.

    Each paragraph says its slot, the places in the record it came from, what is composed now, and, where the
    secretary edited it, whether the record has changed since.
    """
    found = pack or packs.find("press-release", language)
    release: Release = fields.fields(meeting, language, pack=found)["press"].release
    return release
