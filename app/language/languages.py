"""Names of languages, and the phrase that says in which languages a text is made."""

from __future__ import annotations

from app.language import lists, typography

# Russian adjectives in the masculine nominative lose their ending -ий to take another.
_NAMES: dict[str, dict[str, str]] = {
    "ru": {"en": "Russian", "ru": "русск", "zh": "俄文"},
    "en": {"en": "English", "ru": "английск", "zh": "英文"},
    "zh": {"en": "Chinese", "ru": "китайск", "zh": "中文"},
    "de": {"en": "German", "ru": "немецк", "zh": "德文"},
    "fr": {"en": "French", "ru": "французск", "zh": "法文"},
    "es": {"en": "Spanish", "ru": "испанск", "zh": "西班牙文"},
    "ar": {"en": "Arabic", "ru": "арабск", "zh": "阿拉伯文"},
    "ja": {"en": "Japanese", "ru": "японск", "zh": "日文"},
    "ko": {"en": "Korean", "ru": "корейск", "zh": "韩文"},
    "mn": {"en": "Mongolian", "ru": "монгольск", "zh": "蒙古文"},
    "kk": {"en": "Kazakh", "ru": "казахск", "zh": "哈萨克文"},
    "vi": {"en": "Vietnamese", "ru": "вьетнамск", "zh": "越南文"},
}


def name(code: str, language: str = "en") -> str:
    """Return the name of language ``code`` in ``language``: Russian, русский, 俄文; unknown: the code."""
    known = _NAMES.get(code)
    if known is None:
        return code
    return known["ru"] + "ий" if language == "ru" else known.get(language, known["en"])


def in_languages(codes: tuple[str, ...], language: str = "en") -> str:
    """Say in which languages: "in Russian and Chinese", «на русском и китайском языках», "用俄文和中文"."""
    if language == "ru":
        words = [_NAMES[code]["ru"] + "ом" if code in _NAMES else code for code in codes]
        said = f"на {lists.join(words, 'ru')} {'языке' if len(codes) == 1 else 'языках'}"
        return typography.bind(said, "ru")
    joined = lists.join([name(code, language) for code in codes], language)
    return f"用{joined}" if language == "zh" else f"in {joined}"
