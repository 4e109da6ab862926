"""The dictionary of Russian, loaded on first use (about 0.2 s)."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from app.language.grammar import Case

TAGS = {
    Case.NOMINATIVE: "nomn",
    Case.GENITIVE: "gent",
    Case.DATIVE: "datv",
    Case.ACCUSATIVE: "accs",
    Case.INSTRUMENTAL: "ablt",
    Case.PREPOSITIONAL: "loct",
}
"""The dictionary's names of the cases."""

_NAMED = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr"}
_HEAD = re.compile(
    "университет|институт|академи|колледж|школ|департамент|управлени|отдел|бюро|дирекци|министерств|комитет|комисси"
    "|совет|компани|корпораци|концерн|центр|факультет|ассоциаци|обществ|союз|федераци|фонд|посольств|консульств|музе"
    "|библиотек|правительств|администраци|палат|республик|провинци|област|город"
)
_OF_PLACE = re.compile(r"\w+[сц]к(?:ий|ая|ое|ие|ого|ой|ому|их|им|ими|ую|ом)$")


@cache
def analyzer() -> Any:
    """Return pymorphy3's analyser, one for the program: its dictionary takes 15 MB."""
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


@lru_cache(maxsize=4096)
def dictionary_form(word: str, case: Case) -> str:
    """Return a common noun of the dictionary in ``case``, singular; empty where it knows none."""
    for parse in analyzer().parse(word):
        tag = parse.tag
        if (
            parse.is_known
            and tag.POS == "NOUN"
            and tag.case == "nomn"
            and not {"Surn", "Name", "Geox"} & set(tag.grammemes)
        ):
            form = parse.inflect({TAGS[case], "sing"})
            return str(form.word) if form else ""
    return ""


@lru_cache(maxsize=16384)
def known_as(word: str, *, singular: bool = False) -> frozenset[str]:
    """Return what the dictionary knows a word as in the nominative, by its grammemes: Name, Surn, Geox, masc."""
    wanted = {"nomn", "sing"} if singular else {"nomn"}
    tags = (one.tag.grammemes for one in analyzer().parse(word) if one.is_known)
    return frozenset[str]().union(*(tag for tag in tags if wanted <= tag))


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Tell whether a word is in the dictionary and is nobody's name, nor may begin the name of an office or a place."""
    parses = [one for one in analyzer().parse(word) if one.score >= 0.01]
    lower = word.lower()
    return not _OF_PLACE.match(lower) and all(
        one.is_known
        and not _NAMED & set(one.tag.grammemes)
        and not (one.tag.POS == "NOUN" and _HEAD.match(lower))
        for one in parses
    )


@lru_cache(maxsize=4096)
def is_place(word: str) -> bool:
    """Tell whether a Russian word names a place and nobody: Татарстан, but not Владимир."""
    if word.isascii() or len(word) < 4:
        return False
    tags = [one.tag for one in analyzer().parse(word) if one.is_known]
    return bool(tags) and all("Geox" in tag for tag in tags)
