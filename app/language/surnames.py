"""Russian cases of surnames.

The rules are those of the Russian Grammar (1980), §§ 1288–1295, of Rosenthal's reference book, §§ 148–149, and of
L. P. Kalakutskaya's "Declension of surnames and given names in standard Russian" (1984).
"""

from __future__ import annotations

import re

from app.language.grammar import OBLIQUE, Case
from app.language.morphology import dictionary_form

_VOWELS = "аеёиоуыэюя"
_HUSHERS = "жшчщ"

# Endings of the five oblique cases, in the order of OBLIQUE.
_HARD = ("а", "у", "а", "ом", "е")
_HUSHED = ("а", "у", "а", "ем", "е")
_SOFT = ("я", "ю", "я", "ем", "е")
_SOFT_STRESSED = ("я", "ю", "я", "ём", "е")
_IN_IJ = ("я", "ю", "я", "ем", "и")
_POSSESSIVE = ("а", "у", "а", "ым", "е")
_POSSESSIVE_F = ("ой", "ой", "у", "ой", "ой")
_ADJECTIVE = ("ого", "ому", "ого", "ым", "ом")
_ADJECTIVE_K = ("ого", "ому", "ого", "им", "ом")
_ADJECTIVE_SOFT = ("его", "ему", "его", "им", "ем")
_ADJECTIVE_F = ("ой", "ой", "ую", "ой", "ой")
_ADJECTIVE_F_HUSHED = ("ей", "ей", "ую", "ей", "ей")
_ADJECTIVE_F_SOFT = ("ей", "ей", "юю", "ей", "ей")
_A = ("ы", "е", "у", "ой", "е")
_A_K = ("и", "е", "у", "ой", "е")
_A_HUSHED = ("и", "е", "у", "ей", "е")
_A_TS = ("ы", "е", "у", "ей", "е")
_YA = ("и", "е", "ю", "ей", "е")
_IYA = ("и", "и", "ю", "ей", "и")

# French surnames with a stressed last а or я, which never decline; -уа and -иа are known by their vowels.
_STRESSED = frozenset(
    "дюма петипа золя дега люка тома ферма труайя гамарра колла дюра бежа форса сера".split()
)
# Foreign surnames in -ин and -ов: unlike Russian ones, their instrumental is -ом.
_FOREIGN = frozenset(
    """
    дарвин чаплин франклин гершвин кронин кельвин кальвин мартин робин голдвин болдуин бенджамин эрвин ирвин марвин
    мелвин мэлвин гарвин коббин маклафлин макмиллин гриффин джоплин хэмлин гамлин коулин боуин годвин гудвин болдвин
    кэлвин эдвин фейхтвин бодуэн бюлов флотов гуцков вирхов цаков бранков росковин кюхлин рослин эйвин халлдин голин
    лонгин парвин осборн хаббин тарквин кристин роллин бакунингем кейтлин маклин
    """.split()
)
# Nouns in -ой and adjectives in -чий: what the endings alone do not tell.
_NOUNS_IN_OJ = frozenset("прибой покой герой ковбой убой забой перебой запой левкой алой".split())
_ADJECTIVES_IN_CHIJ = frozenset(
    "рабочий кормчий зодчий стряпчий ловчий певчий гончий горячий колючий могучий садовничий".split()
)
# First parts of double surnames that stay as they are.
_FIXED_PARTS = frozenset(
    """
    абд абдул ад аль ан ас аш бен бин бонч ван гасан грум де дель демут дер ди дос ибн кара корвин ла ле мак мелик
    миклухо нур о сан санта сен сент тер тян фон шолом эль
    """.split()
)
# Fleeting vowels that no rule tells.
_IRREGULAR = dict(
    pair.split("/")
    for pair in """
    заяц/зайц воробей/воробь соловей/соловь муравей/муравь репей/репь орёл/орл козёл/козл котёл/котл щегол/щегл
    дятел/дятл ковёр/ковр костёр/костр шатёр/шатр орел/орл козел/козл котел/котл
    """.split()
)
# In -арь and -ырь with the stress before it: Кухарем.
_STEM_STRESSED = frozenset("кухарь лазарь бондарь цезарь гусарь макарь назарь".split())
# -их of these is no genitive plural; in others it follows г, к, х, ж, ш, ч, щ, н or ы stands for it.
_PLURAL = re.compile(r"(?:ых|[гкхжшчщн]их)$")
# Common nouns that are women's surnames too, and not the feminine of -ин or -ов.
_NOUNS_IN_A = frozenset(
    """
    калина малина рябина смородина перина былина глина мина бузина осина щетина тычина корова подкова королева
    сова обнова картина шенгелая долина лавина пучина ватина
    """.split()
)


def surname(word: str, case: Case, *, male: bool, foreign: bool = False) -> str:
    """Return a surname in ``case``; parts of a double surname decline each, particles (фон, де) stay.

    ``foreign`` says that -ов and -ин are no Russian endings: the instrumental of Дарвин is Дарвином.
    """
    if case is Case.NOMINATIVE:
        return word
    pieces = re.split(r"([-–\s\u00a0])", word)
    last = len(pieces) - 1
    return "".join(
        piece if _stays(piece, i == last) else _declined(piece, case, male, foreign)
        for i, piece in enumerate(pieces)
    )


def _stays(piece: str, last: bool) -> bool:
    return not piece or not piece[0].isupper() or (not last and piece.lower() in _FIXED_PARTS)


def _declined(word: str, case: Case, male: bool, foreign: bool) -> str:
    lower = word.lower()
    stem, endings = _pattern(lower, male, foreign or lower in _FOREIGN)
    if not endings:
        return word
    ending = endings[OBLIQUE.index(case)]
    return _recased(word, stem + ending)


def _recased(word: str, form: str) -> str:
    """Letters of the stem that the word has too keep their case: О'Коннора, МакГрегора."""
    if word.isupper() and len(word) > 1:
        return form.upper()
    same = shared(word.lower(), form)
    return word[:same] + form[same:]


def shared(one: str, other: str) -> int:
    """Count the letters with which both begin."""
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


Pattern = tuple[str, tuple[str, ...]]
_INDECLINABLE: Pattern = ("", ())


def _pattern(lower: str, male: bool, foreign: bool) -> Pattern:
    """Return stem and endings of a surname in lower case; no endings where it does not decline."""
    if lower[-1] in "еёиоуыэю" or lower in _STRESSED or _PLURAL.search(lower):
        return _INDECLINABLE
    if lower[-1] in "ая":
        return _in_a(lower, male)
    return _in_consonant(lower, foreign) if male else _INDECLINABLE


def _in_a(lower: str, male: bool) -> Pattern:
    stem = lower[:-1]
    if not male and lower.endswith(("ая", "яя")) and len(lower) > 3 and lower not in _NOUNS_IN_A:
        return stem[:-1], _feminine_adjective(lower)
    if not male and re.search(rf"[{_VOWELS}ь].*(?:[оеё]ва|[иы]на)$", lower) and lower not in _NOUNS_IN_A:
        return stem, _POSSESSIVE_F
    if lower[-1] == "я":
        return stem, _IYA if stem.endswith("и") else _YA
    before = stem[-1:]
    if before in "уиоэеюя":
        return _INDECLINABLE
    by_letter = {"ц": _A_TS} | dict.fromkeys("гкх", _A_K) | dict.fromkeys(_HUSHERS, _A_HUSHED)
    return stem, by_letter.get(before, _A)


def _feminine_adjective(lower: str) -> tuple[str, ...]:
    if lower.endswith("яя"):
        return _ADJECTIVE_F_SOFT
    return _ADJECTIVE_F_HUSHED if lower[-3] in _HUSHERS else _ADJECTIVE_F


def _in_consonant(lower: str, foreign: bool) -> Pattern:
    last = lower[-1]
    if lower in _IRREGULAR:
        stem = _IRREGULAR[lower]
        return stem, _SOFT_STRESSED if stem[-1] == "ь" else _HUSHED if stem[-1] == "ц" else _HARD
    if last == "й":
        return _in_j(lower)
    if last == "ь":
        return lower[:-1], _SOFT_STRESSED if _is_end_stressed(lower) else _SOFT
    if not foreign and re.search(rf"[{_VOWELS}ь].*(?:[оеё]в|[иы]н)$", lower):
        return lower, _POSSESSIVE
    if last == "ц":
        return _in_ts(lower)
    if last in _HUSHERS:
        return _in_husher(lower)
    if re.search(r"..[оеё]к$", lower):
        return _without_fleeting(lower), _HARD
    return lower, _HARD


def _is_end_stressed(lower: str) -> bool:
    """Tell Косарём from Писарем, as the noun has it; -арь and -ырь of no noun are trades: Чеботарём."""
    noun = dictionary_form(lower, Case.INSTRUMENTAL)
    if noun.endswith(("ем", "ём")):
        return noun.endswith("ём")
    return bool(re.fullmatch(rf".*[{_VOWELS}].*[аыя]рь", lower)) and lower not in _STEM_STRESSED


def _in_j(lower: str) -> Pattern:
    stem, before = lower[:-2], lower[-2]
    syllables = sum(letter in _VOWELS for letter in lower)
    if before == "ы":
        return stem, _ADJECTIVE
    if before == "о" and syllables > 1 and lower not in _NOUNS_IN_OJ:
        return stem, _ADJECTIVE_K if stem[-1] in "гкх" else _ADJECTIVE
    if before == "и" and syllables > 1:
        if stem[-1] in "гкх" and len(stem) > 1:
            return stem, _ADJECTIVE_K
        if stem[-1] in "жшщн" or lower in _ADJECTIVES_IN_CHIJ:
            return stem, _ADJECTIVE_SOFT
    return lower[:-1], _IN_IJ if before == "и" else _SOFT


def _in_ts(lower: str) -> Pattern:
    """Decline -ец without its vowel: Донца, Стрельца, Коломийца; after two consonants with it: Швеца."""
    found = re.fullmatch(r"(.*)(.)ец", lower)
    if not found or len(lower) < 4:
        return lower, _HUSHED
    head, letter = found.groups()
    if letter in _VOWELS:
        return f"{head}{letter}йц", _HUSHED
    if not head or head[-1] not in _VOWELS:
        return lower, _HARD if dictionary_form(lower, Case.INSTRUMENTAL).endswith("ом") else _HUSHED
    stem = f"{head}{letter}{'ь' if letter == 'л' else ''}ц"
    syllables = sum(vowel in _VOWELS for vowel in lower)
    stressed = syllables == 2 or lower.endswith(("овец", "евец"))
    return stem, _HARD if stressed and lower not in ("немец", "перец", "палец") else _HUSHED


def _in_husher(lower: str) -> Pattern:
    """Take the instrumental from the dictionary where the surname is a noun too: Ткачом; else -ем: Бабичем."""
    if not lower.endswith(("ович", "евич")):
        noun = dictionary_form(lower, Case.INSTRUMENTAL)
        if noun.endswith("ом"):
            return lower, _HARD
    return lower, _HUSHED


def _without_fleeting(lower: str) -> str:
    """Drop the vowel of -енок, and of -ок, -ек, -ёк where a noun does so: Антоненка, Волчка, but Хичкока."""
    if re.search(r".[её]нок$", lower):
        return lower[:-2] + "к"
    noun = dictionary_form(lower, Case.GENITIVE)
    return noun[:-1] if noun.endswith("ка") else lower
