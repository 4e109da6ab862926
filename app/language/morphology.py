"""The dictionary of Russian, loaded on first use (about 0.2 s)."""

from __future__ import annotations

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
