"""Quotation marks, no-break spaces and capitals."""

from __future__ import annotations

import re
from functools import lru_cache

from app.language.scripts import NBSP

_OUTER = {"ru": "«»", "en": "“”", "zh": "“”"}
_INNER = {"ru": "„“", "en": "‘’", "zh": "‘’"}

_WORD_BEFORE = re.compile(
    r"(?<![\w-])(в|к|с|о|у|и|а|на|по|за|из|от|до|об|не|во|ко|со|№|§|г\.|ул\.|д\.|стр\.|п\.|с\.|см\.|им\.|г-н|г-жа|Mr\.|Ms\.|Mrs\.|Dr\.|Prof\.|St\.|No\.)"
    r" (?=\S)",
    re.IGNORECASE,
)
_DASH = re.compile(r" (?=[—–] )")
_INITIALS = re.compile(r"((?:^|(?<=[\s\u00a0(«“]))[A-ZА-ЯЁ][a-zа-яё]?\.) (?=[A-ZА-ЯЁ])")
_UNIT = re.compile(r"(?<=[\d_]) (?=(?:г|гг|руб|тыс|млн|млрд|чел|ч|мин|экз|%|kg|km)\b)")
_MONTH = re.compile(
    r"(?<=\d) (?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)


def quote(text: str, language: str) -> str:
    """Put ``text`` between the language's quotation marks; quotation marks inside become the inner ones.

    Russian «… „…“ …», English “… ‘…’ …”, Chinese “… ‘…’ …”.
    """
    outer, inner = (table.get(language, table["en"]) for table in (_OUTER, _INNER))
    return outer[0] + re.sub(r"[«“\"]([^«»“”\"]*)[»”\"]", rf"{inner[0]}\1{inner[1]}", text) + outer[1]


def quotes(text: str, language: str) -> str:
    """Turn straight double quotation marks in ``text`` into the language's own; an odd one stays."""
    outer = _OUTER.get(language, _OUTER["en"])
    return re.sub(r'"([^"\n]+)"', rf"{outer[0]}\1{outer[1]}", text)


@lru_cache(maxsize=16384)
def bind(text: str, language: str) -> str:
    """Put no-break spaces where no line may break: after short words and initials, before a dash or unit."""
    if language == "zh":
        return text
    for pattern in (_DASH, _UNIT, _MONTH):
        text = pattern.sub(NBSP, text)
    for pattern in (_INITIALS, _WORD_BEFORE):
        text = pattern.sub(r"\1" + NBSP, text)
    return text


def upper_first(text: str) -> str:
    """Return ``text`` with its first letter a capital, past an opening quotation mark; the rest as it is."""
    return re.sub(r"^([«“„‘\"(]*)(\w)", lambda m: m[1] + m[2].upper(), text, count=1)
