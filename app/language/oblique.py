"""Russian names and posts of people taken back from an oblique case: «декана Марину Викторовну Соколову»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from attrs import evolve

from app.domain.names import NameForm
from app.language import givens, surnames
from app.language.given_names import is_given, is_usual
from app.language.grammar import Case
from app.language.morphology import analyzer, known_as

_MALE = {"а": (Case.GENITIVE, Case.ACCUSATIVE), "у": (Case.DATIVE,), "ем": (Case.INSTRUMENTAL,),
         "ом": (Case.INSTRUMENTAL,),
         "е": (Case.PREPOSITIONAL,)}  # fmt: skip
_FEMALE = {"ы": (Case.GENITIVE,), "е": (Case.DATIVE, Case.PREPOSITIONAL), "у": (Case.ACCUSATIVE,),
           "ой": (Case.INSTRUMENTAL,)}  # fmt: skip
_PATRONYMIC = re.compile(
    r"([А-ЯЁ][а-яё]+(?:ович|евич|ёвич|[ьмкнт]ич))(а|у|ем|ом|е)|([А-ЯЁ][а-яё]+(?:овн|евн|ёвн|ичн))(ы|е|у|ой)"
)
_FLEETING = ("Павел", "Лев", "Пётр", "Любовь")
_ENDS = ("", "й", "ь", "а", "я", "ий", "ый", "ой", "ец", "ок", "ек", "ей")
_HER_ENDS = ("а", "я", "ая", "яя", "ь", "")
_OBLIQUE = {"gent", "accs", "datv", "ablt", "loct"}


def is_oblique(patronymic: str) -> bool:
    """Tell whether a patronymic stands in a case that is not the nominative."""
    return bool(_PATRONYMIC.fullmatch(patronymic))


@lru_cache(maxsize=4096)
def nominative(form: NameForm) -> NameForm:
    """Return a name in the nominative, by the case of its patronymic; as it is where that tells none."""
    found = _PATRONYMIC.fullmatch(form.patronymic)
    if found is None:
        return form
    male = bool(found[1])
    ends = _ENDS if male else _HER_ENDS
    patronymic = found[1] or f"{found[3]}а"
    found_forms = [
        evolve(form, family=family, given=given, patronymic=patronymic)
        for case in (_MALE if male else _FEMALE)[found[2] or found[4]]
        if (given := _back(form.given, ends, partial(givens.given, case=case, male=male), is_usual))
        and (family := _back(form.family, ends, partial(surnames.surname, case=case, male=male), _is_family))
    ]
    return next((each for each in found_forms if is_given(each.given)), [*found_forms, form][0])


def post(text: str) -> str:
    """Return a post with its head noun and the adjectives before it in the nominative, singular."""
    words = text.split(" ")
    for at, word in enumerate(words[:5]):
        parses = [one for one in analyzer().parse(word) if one.is_known]
        adjective = any(one.tag.POS in {"ADJF", "PRTF"} for one in parses)
        following = words[at + 1] if at + 1 < len(words) else ""
        if adjective and _is_of_a_noun(following):
            continue
        noun = next((one for one in parses if one.tag.case in _OBLIQUE and one.tag.number == "sing"), None)
        if noun is None:
            return text
        before = [_agreeing(each, noun.tag.gender) for each in words[:at]]
        return " ".join([*before, noun.inflect({"nomn", "sing"}).word, *words[at + 1 :]])
    return text


def _is_of_a_noun(word: str) -> bool:
    """Tell whether a word may be what the adjective before it belongs to: a person's noun, or another adjective."""
    tags = [one.tag for one in analyzer().parse(word) if one.is_known]
    return any((tag.POS == "NOUN" and "anim" in tag) or tag.POS in {"ADJF", "PRTF"} for tag in tags)


def _agreeing(word: str, gender: str) -> str:
    for one in analyzer().parse(word):
        if one.tag.POS in {"ADJF", "PRTF"} and (made := one.inflect({"nomn", "sing", gender})) is not None:
            return str(made.word)
    return word


def _is_family(word: str) -> bool:
    return "Surn" in known_as(word, singular=True)


def _back(
    word: str, ends: tuple[str, ...], decline: Callable[[str], str], known: Callable[[str], bool]
) -> str:
    """Return the word whose oblique form ``word`` is, a known one before others; empty where none is found."""
    found = [each for each in dict.fromkeys(_candidates(word, ends)) if decline(each) == word]
    if word.endswith(("ого", "его", "ому", "ему")):
        found.sort(key=lambda each: not each.endswith(("ой", "ий", "ый")))
    return next((each for each in found if known(each)), found[0] if found else "")


def _candidates(word: str, ends: tuple[str, ...]) -> Iterator[str]:
    yield from _FLEETING
    for cut in range(1, 5):
        for end in ends:
            if len(word) > cut + 1 and not (word[:-cut].endswith("ь") and end[:1] in ("ь", "й")):
                yield word[:-cut] + end
    yield word
