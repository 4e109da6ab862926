"""Rows of a two-column document: the same paragraphs in two languages, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.documents.making import Making


def rows(making: Making, vocabulary: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the paragraphs of the minutes in both languages: left, right and style of each."""
    return []
