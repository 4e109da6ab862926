"""Russian cases of the names of towns."""

from __future__ import annotations

from app.language import palladius
from app.language.grammar import OBLIQUE, Case
from app.language.morphology import analyzer
from app.language.phrases import decline
from app.language.surnames import surname

_FIXED = frozenset("мумбаи хух-хото".split())
_PLURAL = {
    "набережные челны": ("Набережных Челнов", "Набережным Челнам", "Набережные Челны", "Набережными Челнами",
                         "Набережных Челнах"),
    "великие луки": ("Великих Лук", "Великим Лукам", "Великие Луки", "Великими Луками", "Великих Луках"),
}  # fmt: skip


def decline_town(name: str, case: Case) -> str:
    """Return a town in ``case``: в Санкт-Петербурге, в Нижнем Новгороде, в Грейтер-Нойде.

    A Chinese town in a consonant, й or ь is masculine (the Russian Grammar, 1980, § 1137): в Тяньцзине, в Хэфэе.
    """
    lower = name.casefold()
    if case is Case.NOMINATIVE or lower in _FIXED:
        return name
    if lower in _PLURAL:
        return _PLURAL[lower][OBLIQUE.index(case)]
    if _is_chinese(name):
        return name if case is Case.ACCUSATIVE else surname(name, case, male=True, foreign=True)
    made = decline(name, case)
    head, hyphen, last = name.rpartition("-")
    if made == name and last[-1:] in "ая" and not last.isupper():
        return head + hyphen + surname(last, case, male=True, foreign=True)
    return made


def _is_chinese(name: str) -> bool:
    """Tell a Chinese town that the dictionary does not know and that ends as masculine nouns do."""
    ended = name[-1:] not in "аеёиоуыэюя"
    return ended and bool(palladius.split(name)) and not analyzer().parse(name)[0].is_known
