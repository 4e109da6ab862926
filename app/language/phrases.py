"""Russian cases of a phrase that names a post or an organisation.

Only the head noun and the adjectives that agree with it decline (the Russian Grammar, 1980, §§ 1777–1800): what
depends on the head already stands in the case that the head asks for.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from attrs import evolve, frozen

from app.language.grammar import OBLIQUE, Case
from app.language.morphology import TAGS, analyzer

_TOKEN = re.compile(r"[«„“\"(].*?[»“”\")]|[^\W_]+(?:[-‑][^\W_]+)*\.?(?:[^\W_]\.)*|[,;]|\s[—–/-]\s")
_ORDINAL = re.compile(r"(\d+)-(?:й|ый|ий|я|ая|е|ое)")
# Another post in brackets at the end: директор Департамента (начальник Управления).
_ASIDE = re.compile(r"(?<=\w )\(([^()]+)\)$")
_BREAK = re.compile(r"[,;]|\s[—–/-]\s")

# First parts of compounds that stay as they are.
_FIXED_PARTS = frozenset("генерал капитан премьер штаб обер унтер шеф мастер".split())
# Contractions that decline: genitive, dative, accusative, instrumental, prepositional.
_CONTRACTED = {
    "д-р": ("д-ра", "д-ру", "д-ра", "д-ром", "д-ре"),
    "г-н": ("г-на", "г-ну", "г-на", "г-ном", "г-не"),
    "г-жа": ("г-жи", "г-же", "г-жу", "г-жой", "г-же"),
}
# After these a post follows that declines too: госпожа министр.
_ADDRESSES = frozenset("г-н г-жа господин госпожа товарищ".split())
# Endings by which a word for a thing is one for a person where a post is named: модератор, завлаб.
_PERSON = re.compile(r"(?:[аеиу]тор|лаб|хоз|ник|тель|атыб|визор|сор)$")
_AND = frozenset(("и", "или"))


@frozen
class _Word:
    """A word of the phrase with the reading taken for it; ``reading`` None leaves it as it is."""

    start: int
    text: str
    reading: Any = None


@frozen
class _Agreement:
    """What the head imposes on its adjectives."""

    number: str
    gender: str | None
    animate: bool


@lru_cache(maxsize=8192)
def decline(text: str, case: Case, *, person: bool = False) -> str:
    """Return ``text`` in ``case``; a phrase without a Russian head in the nominative stays as it is.

    Several posts in one text, parted by commas, dashes or "и", decline each. ``person`` says that the head names
    one, whatever else the word may mean: модератора, завлаба.
    """
    if case is Case.NOMINATIVE:
        return text
    if text.isupper() and " " in text.strip():
        return decline(text.lower(), case, person=person).upper()
    out, place = [], 0
    chosen = _declining(_words(text))
    aside = _ASIDE.search(text)
    if aside:
        chosen += _declining(_words(aside[1], aside.start(1)), first=False)
    for word, agreement in chosen:
        agreement = evolve(
            agreement, animate=agreement.animate or (person and bool(_PERSON.search(word.text.lower())))
        )
        out += [text[place : word.start], _inflected(word, agreement, case)]
        place = word.start + len(word.text)
    made = "".join([*out, text[place:]])
    return made.replace("ё", "е") if any(map(_spelt_plainly, chosen)) else made


def _words(text: str, start: int = 0) -> list[_Word]:
    return [_Word(start + m.start(), m[0]) for m in _TOKEN.finditer(text)]


def _spelt_plainly(chosen: tuple[_Word, _Agreement]) -> bool:
    """Tell whether the author writes е for ё: ученый."""
    word = chosen[0]
    return word.reading is not None and "ё" in word.reading.word and "ё" not in word.text.lower()


def _declining(words: list[_Word], *, first: bool = True) -> list[tuple[_Word, _Agreement]]:
    """Choose the words that decline: those of the ``first`` head, and of each later one that names a person."""
    found: list[tuple[_Word, _Agreement]] = []
    at = 0
    while at < len(words):
        group, at = _group(words, at, first)
        found += group
        first = bool(group) and group[-1][0].text.lower() in _ADDRESSES
        at = at if first else _next_head(words, at)
    return found


def _next_head(words: list[_Word], at: int) -> int:
    """Return the place after the next comma, dash or "и"."""
    while at < len(words):
        at += 1
        if _BREAK.fullmatch(words[at - 1].text) or words[at - 1].text in _AND:
            break
    return at


def _group(words: list[_Word], at: int, first: bool) -> tuple[list[tuple[_Word, _Agreement]], int]:
    """Read adjectives and a noun from ``at``; later groups must name a person. Return them and the place after."""
    adjectives: list[_Word] = []
    abbreviated = False
    while at < len(words):
        word = words[at]
        if word.text.lower() in _CONTRACTED and not adjectives:
            return [(word, _Agreement("sing", None, True))], at + 1
        noun = _noun(word.text, adjectives, first and not abbreviated)
        if noun is not None and not _continues(words, at):
            agreement = _Agreement(noun.tag.number, noun.tag.gender, noun.tag.animacy == "anim")
            if not agreement.animate and not first:
                return [], at
            head = (_Word(word.start, word.text, noun), agreement)
            return [*_with_readings(adjectives, agreement), head], at + 1
        if _adjectives(word.text) or _ORDINAL.fullmatch(word.text):
            adjectives.append(word)
        elif adjectives and word.text[0] == "(":
            inner = _Word(word.start + 1, word.text[1:-1])
            adjectives += [inner] if _adjectives(inner.text) else []
        elif word.text.endswith("."):
            abbreviated = True
        elif not (_is_adverb(word.text) or (word.text in _AND and adjectives)):
            break
        at += 1
    before_letters = at < len(words) and words[at].text.isupper()
    return _substantive(adjectives, first, not before_letters), at


def _continues(words: list[_Word], at: int) -> bool:
    """Tell whether a noun that is an adjective too (старший, учёный) belongs to the noun after it."""
    after = [word.text for word in words[at + 1 :] if word.text[0] != "("]
    if not _adjectives(words[at].text) or not after:
        return False
    following = after[0]
    return _noun(following, [words[at]], False) is not None or any(
        _agrees(words[at].text, p.tag) for p in _adjectives(following)
    )


def _with_readings(adjectives: list[_Word], agreement: _Agreement) -> list[tuple[_Word, _Agreement]]:
    return [(_Word(w.start, w.text, _agreeing(w.text, agreement)), agreement) for w in adjectives]


def _substantive(adjectives: list[_Word], first: bool, animate: bool) -> list[tuple[_Word, _Agreement]]:
    """Take adjectives without a noun for the head: заведующий, исполняющий обязанности, Первый (МГМУ)."""
    if not adjectives or _ORDINAL.fullmatch(adjectives[0].text):
        return []
    reading = _adjectives(adjectives[0].text)[0]
    if not first and not ({"PRTF", "Subx"} & set(reading.tag.grammemes)):
        return []
    agreement = _Agreement(reading.tag.number, reading.tag.gender, animate)
    return _with_readings(adjectives, agreement)


def _noun(text: str, adjectives: list[_Word], plural: bool) -> Any:
    """Return the reading of ``text`` as a noun in the nominative that the adjectives agree with, or None."""
    if not re.fullmatch(r"(?:[A-Za-z]+-)?[А-Яа-яЁё][А-Яа-яЁё-]*[а-яё]", text) or _is_clipped(text):
        return None
    text = re.sub("^[A-Za-z]+-", "", text)
    readings = [
        p for p in analyzer().parse(text) if p.tag.POS == "NOUN" and p.tag.case == "nomn" and _declines(p)
    ]
    readings = [p for p in readings if all(_agrees(w.text, p.tag) for w in adjectives)]
    if not plural:
        readings = [p for p in readings if p.tag.number == "sing"]
    return min(readings, key=_unlikeliness, default=None)


@lru_cache(maxsize=1024)
def _is_clipped(text: str) -> bool:
    """Tell замдекана and завотделом, whose second half stands in its case for good, from завлаб and зампред."""
    found = re.fullmatch(r"(зам|зав|пом|нач)([а-яё]{5,})", text.lower())
    if found is None:
        return False
    case = "ablt" if found[1] == "зав" else "gent"
    return any(
        p.is_known and p.tag.POS == "NOUN" and {case, "sing"} <= set(p.tag.grammemes)
        for p in analyzer().parse(found[2])
    )


def _declines(parse: Any) -> bool:
    return not {"Fixd", "Abbr", "Name", "Patr"} & set(parse.tag.grammemes)


def _unlikeliness(parse: Any) -> tuple[bool, bool, bool, bool]:
    tag = parse.tag
    return tag.number != "sing", "Surn" in tag or "Geox" in tag, not parse.is_known, tag.animacy != "anim"


@lru_cache(maxsize=4096)
def _adjectives(text: str) -> tuple[Any, ...]:
    """Return the readings of ``text`` as an adjective or participle in the nominative."""
    if not re.fullmatch(r"[А-Яа-яЁё-]+", text):
        return ()
    return tuple(p for p in analyzer().parse(text) if p.tag.POS in ("ADJF", "PRTF") and p.tag.case == "nomn")


def _agrees(text: str, tag: Any) -> bool:
    if _ORDINAL.fullmatch(text):
        return True
    return any(
        p.tag.number == tag.number
        and (tag.number == "plur" or p.tag.gender == tag.gender or tag.gender is None)
        for p in _adjectives(text)
    )


def _agreeing(text: str, agreement: _Agreement) -> Any:
    readings = _adjectives(text)
    fitting = (p for p in readings if p.tag.number == agreement.number and p.tag.gender == agreement.gender)
    return next(fitting, readings[0] if readings else None)


@lru_cache(maxsize=1024)
def _is_adverb(text: str) -> bool:
    return bool(re.fullmatch("[А-Яа-яЁё]+", text)) and "ADVB" in analyzer().parse(text)[0].tag


def _inflected(word: _Word, agreement: _Agreement, case: Case) -> str:
    if word.text.lower() in _CONTRACTED:
        return _recased(word.text, _CONTRACTED[word.text.lower()][OBLIQUE.index(case)])
    if word.reading is None:
        return _ordinal(word.text, agreement, case)
    wanted = {TAGS[case], agreement.number}
    if word.reading.tag.POS != "NOUN":
        if agreement.number == "sing" and agreement.gender:
            wanted.add(agreement.gender)
        if case is Case.ACCUSATIVE and (agreement.number == "plur" or agreement.gender == "masc"):
            wanted.add("anim" if agreement.animate else "inan")
    elif "-" in word.text and not (word.reading.is_known and "-" in word.reading.word):
        return _compound(word, case, agreement.animate)
    elif case is Case.ACCUSATIVE and agreement.animate and word.reading.tag.animacy == "inan":
        wanted = {TAGS[Case.GENITIVE], agreement.number}
    form = _superlative(word.reading, wanted) if "Supr" in word.reading.tag else word.reading.inflect(wanted)
    return _recased(word.text, form.word) if form else word.text


def _superlative(reading: Any, wanted: set[str]) -> Any:
    """Inflect высшая: the dictionary has it among the forms of высокий, beside высочайшая."""
    stem = reading.word[:-2]
    return next(
        (f for f in reading.lexeme if wanted <= set(f.tag.grammemes) and f.word.startswith(stem)), None
    )


def _compound(word: _Word, case: Case, person: bool) -> str:
    """Decline the last part, and the first where it names a person too: инженера-программиста, вице-президента."""
    head, _, last = word.text.rpartition("-")
    fixed = head.lower() in _FIXED_PARTS or not _names_person(head)
    return f"{head if fixed else decline(head, case)}-{decline(last, case, person=person)}"


def _names_person(word: str) -> bool:
    return any(
        p.is_known and p.tag.POS == "NOUN" and p.tag.case == "nomn" and p.tag.animacy == "anim"
        for p in analyzer().parse(word)
    )


def _ordinal(text: str, agreement: _Agreement, case: Case) -> str:
    from app.domain.names import Gender
    from app.language.numbers import ordinal

    found = _ORDINAL.fullmatch(text)
    if not found:
        return text
    gender = Gender.FEMALE if agreement.gender == "femn" else Gender.MALE
    if case is Case.ACCUSATIVE and gender is Gender.MALE and agreement.animate:
        case = Case.GENITIVE
    return ordinal(int(found[1]), "ru", gender, case)


def _recased(text: str, form: str) -> str:
    if len(text) > 1 and text.isupper():
        return form.upper()
    parts = [t[:1].isupper() for t in text.split("-")]
    made = form.split("-")
    if len(parts) != len(made):
        parts = [parts[0]] + [False] * (len(made) - 1)
    return "-".join(m[:1].upper() + m[1:] if upper else m for m, upper in zip(made, parts, strict=True))
