"""A name typed in one line, taken apart; and put together again for the line. No Qt."""

from __future__ import annotations

from attrs import evolve

from app.domain.names import NameForm, PersonName, Script


def shown(name: PersonName, language: str) -> str:
    """Return the name as the line shows it: whole, in the order of its tradition."""
    from app.language import names

    return names.formal(name, language).text.replace("\u00a0", " ")


def typed(text: str, old: PersonName) -> PersonName:
    """Return ``old`` with the form in the script of ``text`` replaced by what was typed."""
    from app.language import scripts

    if not text.strip():
        return evolve(old, latin=NameForm(), cyrillic=NameForm(), han=NameForm())
    script = scripts.script_of(text) or Script.LATIN
    form = (
        _cyrillic(text) if script is Script.CYRILLIC else _han(text) if script is Script.HAN else _latin(text)
    )
    before = old.script(script)
    if (form.family, form.given, form.patronymic) == (before.family, before.given, before.patronymic):
        return old
    changes: dict[str, NameForm] = {script.value: form}
    return evolve(old, **changes)  # type: ignore[arg-type]


def _latin(text: str) -> NameForm:
    from app.language import traditions

    words = text.split()
    if len(words) == 1:
        return NameForm(words[0])
    if len(words) == 2 and traditions.latin_is_chinese(words[0], words[1]):
        return NameForm(words[0], words[1])
    return _given_first(words)


def _cyrillic(text: str) -> NameForm:
    from app.language import traditions

    words = text.split()
    if len(words) == 1:
        return NameForm(words[0])
    if len(words) == 2 and traditions.cyrillic_is_chinese(words[0], words[1]):
        return NameForm(words[0], words[1])
    if len(words) == 3 and traditions.is_patronymic(words[2]):
        return NameForm(words[0], words[1], words[2])
    return _given_first(words)


def _given_first(words: list[str]) -> NameForm:
    from app.language import traditions

    if all(word.endswith(".") for word in words[1:]):
        return NameForm(words[0], " ".join(words[1:]))
    if len(words) == 3 and traditions.is_patronymic(words[1]):
        return NameForm(words[2], words[0], words[1])
    return NameForm(words[-1], " ".join(words[:-1]))


def _han(text: str) -> NameForm:
    from app.language import pinyin

    name = "".join(text.split())
    if "·" in name:
        given, _, family = name.rpartition("·")
        return NameForm(family, given)
    double = len(name) > 2 and pinyin.is_surname(name[:2])
    return NameForm(name[:2], name[2:]) if double else NameForm(name[:1], name[1:])


def suggested(name: PersonName, script: Script) -> tuple[NameForm, str]:
    """Return the likeliest form in a script that the name lacks, and the rules it was made by; else empty ones."""
    from app.language import suggest

    found = next((each for each in suggest.suggest(name) if each.script is script), None)
    return (found.form, found.system) if found else (NameForm(), "")
