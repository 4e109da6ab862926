"""A person's gender, guessed from the name."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.names import Gender, NameForm, PersonName, Tradition
from app.language.traditions import DAUGHTERS, is_patronymic, tradition

_FEMALE_FAMILY = re.compile(r"(?:[оеё]ва|[иы]на|ая|ova|[ey]va|ina|skaya|skaia)$", re.IGNORECASE)
_MALE_FAMILY = re.compile(r"(?:[оеё]в|[иы]н|[сц]кий|ov|ev|yov|in|sky|skii|skiy)$", re.IGNORECASE)
_FEMALE_PATRONYMIC = re.compile(rf"(?:на|na|{'|'.join(sorted(DAUGHTERS))})$", re.IGNORECASE)


@lru_cache(maxsize=16384)
def guess(name: PersonName) -> Gender:
    """Return the gender that patronymic, given name or family name tell, or UNKNOWN; a Chinese name tells none."""
    if tradition(name) is Tradition.CHINESE:
        return Gender.UNKNOWN
    for form in (name.cyrillic, name.latin):
        found = _by_form(form)
        if found:
            return found
    return Gender.UNKNOWN


def _by_form(form: NameForm) -> Gender:
    if is_patronymic(form.patronymic):
        return Gender.FEMALE if _FEMALE_PATRONYMIC.search(form.patronymic) else Gender.MALE
    given = _by_given(form.given) if form is not None else Gender.UNKNOWN
    if given:
        return given
    if _FEMALE_FAMILY.search(form.family) and len(form.family) > 4:
        return Gender.FEMALE
    return Gender.MALE if _MALE_FAMILY.search(form.family) and len(form.family) > 4 else Gender.UNKNOWN


def _by_given(given: str) -> Gender:
    """Ask the dictionary, which knows given names in Cyrillic."""
    word = re.split(r"[\s-]", given)[0]
    if not re.fullmatch(r"[А-ЯЁа-яё]{2,}", word):
        return Gender.UNKNOWN
    from app.language.morphology import analyzer

    genders = {
        parse.tag.gender
        for parse in analyzer().parse(word)
        if "Name" in parse.tag and parse.tag.case == "nomn" and parse.is_known
    }
    if genders == {"femn"}:
        return Gender.FEMALE
    return Gender.MALE if genders == {"masc"} else Gender.UNKNOWN
