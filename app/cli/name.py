"""`protocolist name`: every form of a name, a post or an organisation."""

from __future__ import annotations

import json
from typing import Any

import click
from attrs import evolve

from app.domain.names import Gender, NameForm, PersonName, Script, Tradition
from app.domain.text import LANGUAGES
from app.language import cases, genders, names, parse, suggest, traditions
from app.language.cases import Case

_GENDERS = {"m": Gender.MALE, "f": Gender.FEMALE}


@click.command(
    epilog="""\b
Examples:
  protocolist name "Liu Yemei" --gender f
  protocolist name "Проректор по международной деятельности" --kind post --json"""
)
@click.argument("text")
@click.option("--gender", type=click.Choice(["m", "f"]), help="Man or woman; else guessed from the name.")
@click.option(
    "--kind",
    type=click.Choice(["person", "post", "organisation"]),
    default="person",
    show_default=True,
    help="What TEXT names.",
)
@click.option(
    "--tradition",
    type=click.Choice(["russian", "chinese", "western"]),
    help="Whose order and forms of address the name follows; else guessed.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def name(text: str, gender: str | None, kind: str, tradition: str | None, as_json: bool) -> None:
    """Print every form of a name, a post or an organisation.

    Forms that the program makes are suggestions: somebody has to look at them.
    """
    forms = _person(text, gender, tradition) if kind == "person" else _phrase(text, kind)
    if as_json:
        click.echo(json.dumps(forms, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(forms)))


def _phrase(text: str, kind: str) -> dict[str, Any]:
    decline = cases.decline_post if kind == "post" else cases.decline_organisation
    return {"text": text, "kind": kind, "cases": {case.value: decline(text, case) for case in Case}}


def _person(text: str, gender: str | None, tradition: str | None) -> dict[str, Any]:
    read = parse.name(text, Tradition(tradition) if tradition else Tradition.UNKNOWN)
    sex = _GENDERS.get(gender or "") or read.gender or genders.guess(read.name)
    suggested = suggest.suggest(read.name)
    whole = _completed(read.name, suggested)
    return {
        "text": text,
        "kind": "person",
        "gender": sex.value,
        "tradition": traditions.tradition(whole).value,
        "parts": {
            script.value: _parts(read.name.script(script)) for script in Script if read.name.script(script)
        },
        "guessed": ["family"] if tradition is None and parse.is_guess(read) else [],
        "suggestions": [{"script": s.script.value, "system": s.system, **_parts(s.form)} for s in suggested],
        "cases": {case.value: _in_order(whole, case, sex, read.order) for case in Case}
        if whole.cyrillic
        else {},
        "styles": {language: _styles(whole, language, sex, read.honorific) for language in LANGUAGES},
    }


def _completed(name: PersonName, suggested: tuple[suggest.Suggestion, ...]) -> PersonName:
    """Take the first suggestion of each script that is missing, as yet unconfirmed."""
    for suggestion in reversed(suggested):
        if suggestion.script is Script.LATIN:
            name = evolve(name, latin=suggestion.form)
        else:
            name = evolve(name, cyrillic=suggestion.form)
    return name


def _parts(form: NameForm) -> dict[str, str]:
    parts = {"family": form.family, "given": form.given, "patronymic": form.patronymic}
    return {part: text for part, text in parts.items() if text}


def _in_order(name: PersonName, case: Case, gender: Gender, order: tuple[str, ...]) -> str:
    """Write the parts in the order in which they were given, so that a list can be compared line by line."""
    form = cases.decline_name(name, case, gender)
    return " ".join(filter(None, (getattr(form, part) for part in order or ("family", "given"))))


def _styles(name: PersonName, language: str, gender: Gender, honorific: str) -> dict[str, Any]:
    wanted = list(Case) if language == "ru" and name.cyrillic else [Case.NOMINATIVE]
    shown: dict[str, Any] = {}
    for style in names.Style:
        written = {
            case.value: names.write(name, style, language, case=case, gender=gender, honorific=honorific).text
            for case in wanted
        }
        shown[style.value] = written if len(wanted) > 1 else written["nominative"]
    first = names.full(name, language)
    return shown | {
        "script": first.script.value if first.script else "",
        "fallback": first.fallback,
        "confirmed": first.confirmed,
    }


def _lines(forms: dict[str, Any], indent: str = "") -> list[str]:
    lines = []
    for key, value in forms.items():
        if isinstance(value, dict):
            lines += [f"{indent}{key}:", *_lines(value, indent + "  ")] if value else []
        elif isinstance(value, list):
            lines += [f"{indent}{key}: {', '.join(map(str, each.values()))}" for each in value]
        else:
            lines.append(f"{indent}{key}: {value}")
    return lines
