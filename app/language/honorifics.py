"""Forms of address: Ms., г-жа, 女士; from one language to another, and by gender."""

from __future__ import annotations

from app.domain.names import Gender
from app.domain.text import Text
from app.language import phrases
from app.language.grammar import Case
from app.language.scripts import fold

# Each row is one form of address: English, Russian, Chinese, the gender it tells, and other spellings.
_ROWS: tuple[tuple[str, str, str, Gender, tuple[str, ...]], ...] = (
    ("Mr.", "г-н", "先生", Gender.MALE, ("mr", "mister", "господин", "гн", "mr. ", "sir")),
    ("Ms.", "г-жа", "女士", Gender.FEMALE, ("ms", "госпожа", "гжа", "madam", "madame")),
    ("Mrs.", "г-жа", "女士", Gender.FEMALE, ("mrs", "夫人", "太太")),
    ("Miss", "г-жа", "女士", Gender.FEMALE, ("小姐",)),
    ("Prof.", "профессор", "教授", Gender.UNKNOWN, ("prof", "professor", "проф.", "проф")),
    ("Dr.", "доктор", "博士", Gender.UNKNOWN, ("dr", "doctor", "д-р")),
    ("Academician", "академик", "院士", Gender.UNKNOWN, ("acad.", "акад.", "акад", "академик ран")),
    ("Ambassador", "посол", "大使", Gender.UNKNOWN, ("h.e. ambassador",)),
)
_LANGUAGES = ("en", "ru", "zh")

# Of several rows with the same word (г-жа) the first stands.
_BY_WORD = {fold(word): row for row in reversed(_ROWS) for word in (*row[:3], *row[4])}
_BY_GENDER = {Gender.MALE: _ROWS[0], Gender.FEMALE: _ROWS[1]}


def of(language: str, honorific: Text | str = "", gender: Gender = Gender.UNKNOWN) -> str:
    """Return the form of address in ``language``, empty where none is known.

    What was written in that language stands; else a known form of another language is turned; else the gender
    decides: Mr., г-н, 先生.
    """
    column = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    said = Text() if isinstance(honorific, str) else honorific
    if said.get(language):
        return said.get(language)
    for word in (honorific if isinstance(honorific, str) else "", *(v.text for v in said.variants)):
        row = _BY_WORD.get(fold(word.strip())) if word else None
        if row:
            return str(row[column])
    if isinstance(honorific, str) and honorific:
        return honorific
    default = _BY_GENDER.get(gender)
    return str(default[column]) if default else ""


def decline(address: str, case: Case) -> str:
    """Return a Russian form of address in ``case``: г-на, г-жой, профессора; an abbreviation stays."""
    return phrases.decline(address, case)


def gender(honorific: Text | str) -> Gender:
    """Return the gender a form of address tells, or UNKNOWN."""
    words = (honorific,) if isinstance(honorific, str) else tuple(v.text for v in honorific.variants)
    return next(
        (row[3] for word in words if (row := _BY_WORD.get(fold(word.strip()))) and row[3]), Gender.UNKNOWN
    )


def is_honorific(word: str) -> bool:
    """Tell whether a word is a form of address in any language."""
    return fold(word.strip()) in _BY_WORD
