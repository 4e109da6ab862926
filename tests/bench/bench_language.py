"""What names and language cost: the first use of each dictionary, then each call."""

import time
from collections.abc import Callable

from app.domain.names import Gender, NameForm, PersonName
from app.language import cases, dates, han, match, names, suggest
from app.language.cases import Case
from app.language.names import Style

CHEKHOV = PersonName(cyrillic=NameForm("Чехов", "Антон", "Павлович"))
LIU = PersonName(latin=NameForm("Liu", "Yemei"))


def microseconds(call: Callable[[], object], times: int) -> float:
    start = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - start) / times * 1e6


def people() -> list[match.Candidate]:
    families = ["Liu", "Wang", "Zhang", "Chen", "Petrov", "Smirnov", "Garcia", "Dupont", "Mayer", "Rossi"]
    givens = [
        f"{first}{last}"
        for first in ("Ye", "Li", "Hai", "Wen", "Xiao")
        for last in ("mei", "na", "tao", "long", "bo")
    ]
    return [
        candidate
        for n in range(40)
        for family in families
        for given in givens
        for candidate in [match.Candidate(f"{family}{given}{n}", PersonName(latin=NameForm(family, given)))]
    ]


def main() -> None:
    first = [
        ("Russian dictionary, first use", lambda: cases.decline_post("заведующий кафедрой", Case.GENITIVE)),
        ("pinyin of characters, first use", lambda: han.pinyin(han.split("曾国藩"))),
    ]
    for title, call in first:
        print(f"{title:40} {microseconds(call, 1) / 1000:10.1f} ms")
    each = [
        ("name in full", lambda: names.full(LIU, "en")),
        ("name in the genitive", lambda: names.full(CHEKHOV, "ru", Case.GENITIVE, Gender.MALE)),
        ("post in the genitive", lambda: cases.decline_post("директор института", Case.GENITIVE)),
        ("short form", lambda: names.write(LIU, Style.SHORT, "ru", gender=Gender.FEMALE)),
        ("date", lambda: dates.format("2024-06-24", "long", "ru")),
        ("suggestion", lambda: suggest.suggest(LIU)),
    ]
    for title, call in each:
        call()
        print(f"{title:40} {microseconds(call, 2000):10.1f} µs")
    candidates = people()
    start = time.perf_counter()
    index = match.Index(candidates)
    print(f"{f'index of {len(candidates)} people':40} {(time.perf_counter() - start) * 1000:10.1f} ms")
    for query in ("l", "liu", "лю", "lym", "liu ye"):
        print(f"{f'find {query}':40} {microseconds(lambda q=query: index.find(q), 20) / 1000:10.2f} ms")


if __name__ == "__main__":
    main()
