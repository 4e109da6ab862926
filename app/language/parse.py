"""A name read out of a string: its parts, script by script, with form of address and gender."""

from __future__ import annotations

import re

from attrs import evolve, frozen

from app.domain.names import Gender, NameForm, PersonName, Script, Tradition
from app.language import eastern, han, honorifics, japanese
from app.language.scripts import NBSP, fold, is_initials, script_of
from app.language.traditions import (
    KIN,
    cyrillic_is_chinese,
    is_patronymic,
    latin_is_chinese,
)

_PARTICLES = frozenset(
    "von van de der den di da du la le al el bin ibn ter фон ван де дер ди да ла ле аль эль бин".split()
)
_OF_HOUSES = frozenset("von van de der den di da du фон ван де дер ди да".split())
_RUSSIAN_FAMILY = re.compile(
    r"(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]кий|[сц]кая|[сц]кой|енко|чук|[иы]х|ян|дзе|швили|ич|улы|кызы|заде)$",
    re.IGNORECASE,
)
# The first of two family names, in Spanish: García Márquez.
_SPANISH = frozenset(
    """
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz
    alvarez romero gutierrez navarro torres dominguez vazquez vasquez ramirez suarez ortega ortiz nunez castillo cortes
    guerrero mendez herrera medina castro vargas rojas mendoza gimenez velazquez ibanez
    гарсиа родригес гонсалес фернандес лопес мартинес санчес перес гомес хименес руис эрнандес диас муньос альварес
    гутьеррес домингес васкес рамирес суарес нуньес ортега мендес эррера ибаньес веласкес
    """.split()
)
_SPANISH_GIVEN = frozenset(
    """
    alejandro alvaro andres carlos carmen diego eduardo enrique felipe fernando francisco gonzalo
    guillermo ignacio isabel jaime javier jesus joaquin jorge jose juan julio luis manuel mercedes miguel
    montserrat nuria pablo pedro pilar rafael ramon santiago vicente
    """.split()
)
# Given names that stand second, of Spain or elsewhere.
_SECOND = _SPANISH_GIVEN | frozenset(
    """
    maria antonio alberto angel mariano martin emilio ernesto domingo cesar david daniel roberto victor mario oscar
    raul ricardo ruben sergio adolfo agustin alfonso alfredo arturo augusto bernardo cristina elena esteban eugenio
    fabian gabriel gerardo german gustavo hector hernan horacio ivan leandro leonardo lorenzo marcelo marcos matias
    mauricio maximo nicolas norberto orlando patricio ramiro rodolfo rodrigo salvador sebastian teresa tomas
    """.split()
)


@frozen
class Read:
    """What a string says of a person. ``order`` names the parts as they stood, for writing them so again."""

    name: PersonName
    honorific: str = ""
    gender: Gender = Gender.UNKNOWN
    order: tuple[str, ...] = ()


def name(text: str, kind: Tradition = Tradition.UNKNOWN, old: PersonName | None = None) -> Read:
    """Read a person's name: Lu Xun (鲁迅), Арсеньев Д. Г., Prof. Dmitry G. Arseniev, LIU Yemei.

    Which part is the family name is told by capitals, a comma, initials, a patronymic, the tradition, the
    dictionary; else it is the last in Latin and Cyrillic. A family name of ``old`` that still stands at either
    end stays one: García Márquez. Text without letters reads as no name.
    """
    honorific, rest = _honorific(text.replace(NBSP, " ").strip())
    found = PersonName(tradition=kind)
    order: tuple[str, ...] = ()
    for script, chunk in _by_script(rest):
        known = old.script(script).family if old is not None else ""
        form, chunk_order = _kept(chunk, known, script) or _parts(chunk, kind, script)
        if form and not found.script(script):
            found = _with(found, script, form)
            order = order or chunk_order
    return Read(found, honorific, honorifics.gender(honorific), order)


def is_guess(read: Read) -> bool:
    """Tell whether two words were parted by the usual order alone, where another order is as usual."""
    form = read.name.cyrillic or read.name.latin
    if (
        read.name.han
        or read.name.tradition
        or not form.given
        or form.patronymic
        or re.search("[ .]", form.given)
    ):
        return False
    words = [getattr(form, part) for part in read.order]
    eastern_too = script_of(form.family) is Script.CYRILLIC or all(map(japanese.cyrillic, words))
    return eastern_too and _family_first(words, Tradition.UNKNOWN) is None


def _kept(chunk: str, family: str, script: Script) -> tuple[NameForm, tuple[str, ...]] | None:
    """Read what stands beside a family name that is known."""
    space = "" if script is Script.HAN else " "
    if family and chunk.startswith(family + space):
        return _named(family, chunk[len(family) :].split(), family_first=True)
    if family and space and chunk.endswith(space + family):
        return _named(family, chunk[: -len(family)].split(), family_first=False)
    return None


def _parts(chunk: str, kind: Tradition, script: Script) -> tuple[NameForm, tuple[str, ...]]:
    return (han.split(chunk), ("family", "given")) if script is Script.HAN else _form(chunk, kind)


def _with(name: PersonName, script: Script, form: NameForm) -> PersonName:
    if script is Script.LATIN:
        return evolve(name, latin=form)
    return evolve(name, cyrillic=form) if script is Script.CYRILLIC else evolve(name, han=form)


def _honorific(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(" ")
    if rest and honorifics.is_honorific(first):
        return first, rest.strip()
    for size in (2, 3):
        if (
            len(text) > size
            and honorifics.is_honorific(text[-size:])
            and script_of(text[-size:]) is Script.HAN
        ):
            return text[-size:], text[:-size].strip()
    return "", text


def _by_script(text: str) -> list[tuple[Script, str]]:
    """Part the text into runs of one script: the words between brackets, slashes and characters."""
    chunks = re.split(
        r"[()（）/;；]|(?<=[\u3400-\u9fff])\s+(?=[A-Za-zА-Яа-яЁё])|(?<![\u3400-\u9fff\s])\s+(?=[\u3400-\u9fff])",
        text,
    )
    return [
        (script, chunk.strip(" ,")) for chunk in chunks if chunk and (script := script_of(chunk)) is not None
    ]


def _form(chunk: str, kind: Tradition) -> tuple[NameForm, tuple[str, ...]]:
    if "," in chunk:
        family, _, rest = chunk.partition(",")
        given = rest.split()
        return _named(family.strip(), given, family_first=True)
    words = _words(chunk)
    if len(words) < 2:
        return NameForm(_cased(words[0]) if words else ""), ("family",)
    first = _family_first(words, kind)
    own, others = ([words[0]], words[1:]) if first else ([words[-1]], words[:-1])
    house = next((i for i, word in enumerate(others) if i and word in _OF_HOUSES), len(others))
    if not first and house < len(others):
        own, others = [*others[house:], *own], others[:house]
    if not first and len(own) == 1 and is_double([*others, *own]):
        own = [others.pop(), *own]
    while not first and len(others) > 1 and others[-1].lower() in _PARTICLES:
        own = [others.pop(), *own]
    return _named(" ".join(map(_cased, own)), others, family_first=bool(first))


def is_double(words: list[str]) -> bool:
    """Tell whether the last two of three words or more are both family names, as in Spanish: García Márquez."""
    if len(words) < 3 or is_initials(words[-1]):
        return False
    plain = [fold(word) for word in words]
    second = len(words) == 3 and plain[0] in _SPANISH_GIVEN and plain[1] not in _SECOND
    return plain[-2] in _SPANISH or (second and words[1].isalpha() and words[1].lower() not in _PARTICLES)


def _words(chunk: str) -> list[str]:
    """Part into words; initials written together (Д.Г.) are two, a particle before a first family name joins it."""
    words = re.sub(r"\.(?=[^\W\d_])", ". ", chunk).split()
    while len(words) > 2 and words[0].lower() in _PARTICLES and words[0][0].islower():
        words[:2] = [f"{words[0]} {words[1]}"]
    for i in range(len(words) - 1, 1, -1):
        if words[i].lower() in KIN:
            words[i - 1 : i + 1] = [f"{words[i - 1]} {words[i]}"]
    return words


def _named(family: str, rest: list[str], *, family_first: bool) -> tuple[NameForm, tuple[str, ...]]:
    patronymic = ""
    if len(rest) > 1 and (is_patronymic(rest[-1].split()[-1]) or (is_initials(rest[-1]) and len(rest) == 2)):
        patronymic = _cased(rest.pop())
    given = " ".join(map(_cased, rest))
    parts = ["given", *(["patronymic"] if patronymic else [])]
    return NameForm(family, given, patronymic), tuple(
        ["family", *parts] if family_first else [*parts, "family"]
    )


def _family_first(words: list[str], kind: Tradition) -> bool | None:
    """Tell whether the family name stands first; None where nothing tells, so that it is taken to stand last."""
    first, last = words[0], words[-1]
    if is_initials(last) or is_initials(first):
        return is_initials(last) and not is_initials(first)
    if _shouted(first) != _shouted(last):
        return _shouted(first)
    if len(words) > 2 and is_patronymic(words[-2].split()[-1]):
        return is_patronymic(last) and not _is_given(first)
    if len(words) > 2 and is_patronymic(last.split()[-1]):
        return True
    if " " in first and first.split()[0] in _PARTICLES:
        return True
    return kind is Tradition.CHINESE if kind in (Tradition.CHINESE, Tradition.WESTERN) else _by_words(words)


def _by_words(words: list[str]) -> bool | None:
    """Tell by the words themselves whether the family name stands first."""
    first, last = words[0], words[-1]
    if _is_chinese(first, " ".join(words[1:])):
        return True
    if _is_chinese(last, " ".join(words[:-1])):
        return False
    for told in (eastern.family_first(words), japanese.family_first(words)):
        if told is not None:
            return told
    if script_of(first) is Script.CYRILLIC and len(words) == 2:
        likely = _looks_family(first) - _looks_family(last)
        return likely > 0 if likely else None
    short = len(words) == 3 and all(word[0].isupper() and len(word) < 6 for word in words)
    return True if short and script_of(first) is Script.CYRILLIC else None


def _shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_chinese(family: str, given: str) -> bool:
    if script_of(family) is Script.LATIN:
        return latin_is_chinese(family, given)
    return cyrillic_is_chinese(family, given)


def _is_given(word: str) -> bool:
    return "Name" in _known_as(word)


def _known_as(word: str) -> frozenset[str]:
    from app.language.morphology import known_as

    return known_as(word.split("-")[0])


def _looks_family(word: str) -> int:
    known = _known_as(word)
    return bool(_RUSSIAN_FAMILY.search(word)) + 2 * ("Surn" in known) - 2 * ("Name" in known)


def _cased(word: str) -> str:
    """Write a word in capitals as a name is written: LIU as Liu, РИМСКИЙ-КОРСАКОВ as Римский-Корсаков."""
    if not _shouted(word) or is_initials(word):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))
