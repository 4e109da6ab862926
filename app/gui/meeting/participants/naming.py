"""A name typed in one line, taken apart; and put together again for the line. No Qt."""

from __future__ import annotations

from attrs import evolve

from app.domain.names import NameForm, PersonName, Script


def shown(name: PersonName, language: str) -> str:
    """Return the name as the line shows it: whole, in the order of its tradition."""
    from app.language import names

    return names.formal(name, language).text.replace("\u00a0", " ")


def typed(text: str, old: PersonName) -> PersonName:
    """Return ``old`` with the forms in the scripts of ``text`` replaced by what was typed."""
    from app.language import parse

    if not text.strip():
        return evolve(old, latin=NameForm(), cyrillic=NameForm(), han=NameForm())
    read = parse.name(text, old.tradition, old).name
    if not read:
        return evolve(old, latin=NameForm(family=text.strip()))
    return evolve(
        old,
        latin=_newer(read.latin, old.latin),
        cyrillic=_newer(read.cyrillic, old.cyrillic),
        han=_newer(read.han, old.han),
    )


def _newer(read: NameForm, old: NameForm) -> NameForm:
    """Return what was read, if anything, and the old form itself where it says the same."""
    same = (read.family, read.given, read.patronymic) == (old.family, old.given, old.patronymic)
    return old if same or not read else read


def suggested(name: PersonName, script: Script) -> tuple[NameForm, str]:
    """Return the likeliest form in a script that the name lacks, and the rules it was made by; else empty ones."""
    from app.language import suggest

    found = next((each for each in suggest.suggest(name) if each.script is script), None)
    return (found.form, found.system) if found else (NameForm(), "")
