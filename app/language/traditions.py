"""Which tradition a name follows, guessed from its parts where nobody said it."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.names import NameForm, PersonName, Script, Tradition
from app.language import eastern, japanese, palladius, pinyin
from app.language.scripts import script_of

SONS = frozenset("оглы оглу угли угуль уулу oglu ogly ugli uulu".split())
DAUGHTERS = frozenset("кызы кизи гызы kyzy kizi qizi gyzy".split())
KIN = SONS | DAUGHTERS
"""Words behind a father's name that make a patronymic of it, in Azerbaijani, Uzbek, Kyrgyz and their kin."""
_KIN = "|".join(sorted(KIN))
_PATRONYMIC = re.compile(rf"(?:ович|евич|ич|ыч|овна|евна|ична|инична|{_KIN})$", re.IGNORECASE)
_LATIN_PATRONYMIC = re.compile(rf"(?:ovich|evich|yevich|ievich|ovna|evna|yevna|ichna|{_KIN})$", re.IGNORECASE)
_RUSSIAN_FAMILY = re.compile(
    r"(?:ov|ova|ev|eva|yov|in|ina|yn|yna|sky|skii|skiy|skaya|skaia|enko|chuk)$", re.IGNORECASE
)

# Given names of Europe that happen to parse as two Chinese syllables: Helen Chen is no Chen Helen.
_EUROPEAN = frozenset(
    """
    ada alan ali ana anna ben dan dean diana dina duke hana hanna helen ida juan kate ken lana lena leo lia linda lisa
    liza lola luke luna mai maya mia mike nate nina rita sean susan tate tina wade wanda
    алан али алина алла анна ануш ваня вася вова галя гога даня дарья дима дина динь ева иван инна ида лада лана лена
    лёва лёня линда лиля лола люба люся маша майя миша мия надя натан нина оля паша рита саша соня софа сева тая тома
    тоня тина уля фаина фаня хана юля юна яна
    """.split()
)


@lru_cache(maxsize=65536)
def tradition(name: PersonName) -> Tradition:
    """Return the tradition said, else the one guessed: Chinese, Russian or Western.

    Chinese: characters without a dot; or a surname of China with a given name of one or two pinyin syllables
    (or the same in Palladius' Cyrillic); Korean and Vietnamese names, which are written so too. Russian: a
    patronymic, a Cyrillic name, a Russian ending. A Japanese name is written as Western ones are.
    """
    if name.tradition:
        return name.tradition
    if _is_chinese(name) or _is_eastern(name.latin or name.cyrillic):
        return Tradition.CHINESE
    if name.cyrillic and japanese.family_first([name.cyrillic.family, name.cyrillic.given]):
        return Tradition.WESTERN
    if name.cyrillic or name.latin.patronymic or _RUSSIAN_FAMILY.search(name.latin.family):
        return Tradition.RUSSIAN
    return Tradition.WESTERN


def _is_chinese(name: PersonName) -> bool:
    if name.han:
        return not re.search("[·•・‧]", name.han.family + name.han.given)
    if name.latin:
        return not name.latin.patronymic and latin_is_chinese(name.latin.family, name.latin.given)
    return not name.cyrillic.patronymic and cyrillic_is_chinese(name.cyrillic.family, name.cyrillic.given)


def _is_eastern(form: NameForm) -> bool:
    return not form.patronymic and eastern.is_eastern(form.family, form.given)


def latin_is_chinese(family: str, given: str) -> bool:
    """Tell whether a Latin family and given name can be a Chinese name in pinyin."""
    if not given or "." in given or given.lower() in _EUROPEAN or not pinyin.is_surname(family):
        return False
    return len(pinyin.split(given)) in (1, 2)


def cyrillic_is_chinese(family: str, given: str) -> bool:
    """Tell whether a Cyrillic family and given name can be a Chinese name by Palladius."""
    surname = palladius.latin(family)
    if "." in given or given.lower() in _EUROPEAN or not surname or not pinyin.is_surname(surname):
        return False
    # No Russian name ends in -нь, so Сунь Ятсен is Chinese though Ятсен is no Mandarin.
    return bool(given) and (len(palladius.split(given)) in (1, 2) or family.lower().endswith("нь"))


def is_patronymic(word: str) -> bool:
    """Tell whether a word is a Russian patronymic in Cyrillic or Latin."""
    ending = _PATRONYMIC if script_of(word) is Script.CYRILLIC else _LATIN_PATRONYMIC
    return len(word) > 3 and bool(ending.search(word))


def looks_russian(form: NameForm) -> bool:
    """Tell whether a Latin name has a Russian patronymic or a Russian surname's ending."""
    return is_patronymic(form.patronymic) or bool(_RUSSIAN_FAMILY.search(form.family))
