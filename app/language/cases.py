"""Russian cases of names, posts and organisations."""

from __future__ import annotations

import re

from attrs import evolve

from app.domain.names import Gender, InflectedForm, NameForm, PersonName, Tradition
from app.domain.text import digest
from app.language import genders, givens
from app.language.grammar import Case
from app.language.phrases import decline
from app.language.surnames import shared, surname
from app.language.traditions import tradition

__all__ = [
    "Case",
    "confirm",
    "decline_form",
    "decline_name",
    "decline_organisation",
    "decline_post",
    "post_inside",
    "post_key",
]

_OFFICES = re.compile(
    "Президент[а-я]* Р|Председател[а-я]+ (?:Правительства|Государственн|Совета Федерации)"
    "|Премьер-министр|Чрезвычайн|Полномочн"
)

_DECLINING = "бвгджзйклмнпрстфхцчшщь"


def decline_name(name: PersonName, case: Case, gender: Gender = Gender.UNKNOWN) -> NameForm:
    """Return the parts of the Cyrillic name in ``case``.

    The form confirmed for the case wins over the rules, as far as it fits the name.
    Where ``gender`` is unknown it is guessed from the name; where it cannot be, nothing declines.
    """
    form = name.cyrillic
    if case is Case.NOMINATIVE or not form:
        return form
    made = decline_form(form, case, gender or genders.guess(name), tradition(name))
    return _confirmed(form, name.form(case.value), made)


_ORDERS = (
    ("family", "given", "patronymic"),
    ("given", "patronymic", "family"),
    ("family", "given"),
    ("given", "family"),
)


def _confirmed(form: NameForm, text: str, made: NameForm) -> NameForm:
    """Put the confirmed words in place of those made by rule, in the order that suits the nominative best.

    What does not have the nominative's words, or does not resemble them, was confirmed for another name.
    """
    words = text.replace("\u00a0", " ").split()
    found = [parts for order in _ORDERS if words and (parts := _parted(form, words, order))]
    best = max(
        found, key=lambda parts: sum(shared(getattr(form, p), t) for p, t in parts.items()), default={}
    )
    return evolve(
        made,
        family=best.get("family", made.family),
        given=best.get("given", made.given),
        patronymic=best.get("patronymic", made.patronymic),
    )


def _parted(form: NameForm, words: list[str], order: tuple[str, ...]) -> dict[str, str]:
    """Share ``words`` among the parts; empty where numbers or first letters do not fit."""
    parts: dict[str, str] = {}
    rest = words
    for part in order:
        size = len(getattr(form, part).split())
        parts[part], rest = " ".join(rest[:size]), rest[size:]
    fits = not rest and all(
        shared(getattr(form, p), t) or not (t or getattr(form, p)) for p, t in parts.items()
    )
    return parts if fits else {}


def decline_form(form: NameForm, case: Case, gender: Gender, kind: Tradition = Tradition.RUSSIAN) -> NameForm:
    """Return a Cyrillic name's parts in ``case``, by gender and tradition; of unknown gender as they are.

    Of a Chinese name only a man's last part declines, and only if it ends in a consonant, й or ь; likewise of a
    Korean or Vietnamese name in separate syllables.
    """
    if case is Case.NOMINATIVE or not gender:
        return form
    male = gender is Gender.MALE
    if kind is Tradition.CHINESE or _in_syllables(form):
        return _last_part(form, case) if male else form
    return evolve(
        form,
        family=surname(form.family, case, male=male, foreign=kind is Tradition.WESTERN),
        given=givens.given(form.given, case, male=male),
        patronymic=givens.patronymic(form.patronymic, case, male=male),
    )


def _in_syllables(form: NameForm) -> bool:
    """Tell a name like Ким Ир Сен or Хо Ши Мин: three short words and no patronymic."""
    words = f"{form.family} {form.given}".split()
    return (
        len(words) == 3 and not form.patronymic and all(w[0].isupper() and _syllables(w) == 1 for w in words)
    )


def _syllables(word: str) -> int:
    return len(re.findall("[аеёиоуыэюя]+", word.lower()))


def _last_part(form: NameForm, case: Case) -> NameForm:
    if not form.given or "." in form.given:
        return evolve(form, family=_syllabic(form.family, case))
    head, space, last = form.given.rpartition(" ")
    return evolve(form, given=head + space + _syllabic(last, case))


def _syllabic(word: str, case: Case) -> str:
    return surname(word, case, male=True, foreign=True) if word[-1:].lower() in _DECLINING else word


def post_inside(post: str) -> str:
    """Write a Russian post as inside a sentence: with a small letter, unless it is an office of state or letters."""
    small = "а" <= post[:1].lower() <= "я" and not post[1:2].isupper() and not _OFFICES.match(post)
    return post[:1].lower() + post[1:] if small else post


def decline_post(post: str, case: Case, name: PersonName | None = None) -> str:
    """Return a post in ``case``: its head noun and what agrees with it decline, the rest stays.

    заведующего кафедрой, исполняющего обязанности ректора, члена-корреспондента. The gender is the post's own: a
    woman who is директор is директора. The form that ``name`` keeps confirmed under ``post_key`` wins.
    """
    return (name.form(post_key(post, case)) if name is not None else "") or decline(post, case, person=True)


def post_key(post: str, case: Case) -> str:
    """Return the key of a confirmed form of just this post, so that a change of post outdates it."""
    return f"post.{case}.{digest(post)}"


def confirm(name: PersonName, key: str, text: str) -> PersonName:
    """Return ``name`` with ``text`` confirmed under ``key``; empty text takes the confirmation back.

    Keys: ``genitive`` … (the parts of the name in that case, in any usual order; every style is made from them),
    ``<style>.<language>`` and ``<style>.<language>.<case>`` for one style, and ``post_key``.
    """
    rest = tuple(form for form in name.forms if form.key != key)
    return evolve(name, forms=(*rest, InflectedForm(key, text)) if text else rest)


def decline_organisation(name: str, case: Case) -> str:
    """Return an organisation's name in ``case``: Департамента науки и технологий, Компании «Восток»; СПбПУ stays."""
    return decline(name, case)
