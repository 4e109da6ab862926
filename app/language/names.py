"""A person's name as a document writes it: by language, tradition and style."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from attrs import evolve, frozen

from app.domain.names import Gender, NameForm, PersonName, Script, Tradition
from app.domain.text import Text
from app.language import honorifics
from app.language.cases import Case, decline_form, decline_name
from app.language.scripts import NBSP, is_initials
from app.language.traditions import tradition

_SCRIPTS: dict[str, tuple[Script, ...]] = {
    "ru": (Script.CYRILLIC, Script.LATIN, Script.HAN),
    "zh": (Script.HAN, Script.LATIN, Script.CYRILLIC),
    "en": (Script.LATIN, Script.CYRILLIC, Script.HAN),
}
_NATIVE = {Tradition.CHINESE: "zh", Tradition.RUSSIAN: "ru", Tradition.WESTERN: "en"}

# Russians keep a letter of two in Latin initials: Yu. V. Petrov.
_DIGRAPH = re.compile(r"(?:Shch|Yu|Ya|Zh|Kh|Ts|Ch|Sh)(?=[a-z])")


class Style(StrEnum):
    """How much of a name is written, and in what order."""

    FULL = "full"
    FORMAL = "formal"
    OFFICIAL = "official"
    INITIALS = "initials"
    INITIALS_AFTER = "initials_after"
    SHORT = "short"
    LATER = "later"
    FAMILY = "family"


@frozen
class Written:
    """A name as written.

    ``fallback``: not in the script the language wants; ``confirmed``: nobody need look at it any more.
    """

    text: str
    script: Script | None = None
    fallback: bool = False
    confirmed: bool = True

    def __str__(self) -> str:
        """Return the text."""
        return self.text


def write(
    name: PersonName,
    style: Style,
    language: str,
    *,
    case: Case = Case.NOMINATIVE,
    gender: Gender = Gender.UNKNOWN,
    honorific: Text | str = "",
) -> Written:
    """Write ``name`` in the script of ``language`` or, where it is unknown there, in another, marked so.

    ``case`` is for Russian; a form in another script does not decline. A form confirmed under the key
    ``<style>.<language>`` or ``<style>.<language>.<case>`` wins over the rules.
    """
    form, script, fallback = pick(name, language)
    key = f"{style}.{language}" if case is Case.NOMINATIVE else f"{style}.{language}.{case}"
    confirmed = name.form(key)
    if confirmed:
        return Written(confirmed, script)
    if script is None:
        return Written("", None, True)
    addressed = style in (Style.SHORT, Style.LATER)
    gender = gender or honorifics.gender(honorific)
    address = honorifics.of(language, honorific, gender) if addressed else ""
    if case is not Case.NOMINATIVE and language == "ru" and script is Script.CYRILLIC:
        alone = style is Style.FAMILY or bool(address)
        form = _in_case(name, case, gender, alone)
        address = honorifics.decline(address, case)
    written = compose(form, style, tradition(name), script, language, address)
    # Beside Han, LibreOffice breaks what a no-break space holds together in the middle of a word.
    written = written.replace(NBSP, " ") if language == "zh" else written
    return Written(written, script, fallback, form.confirmed)


def _in_case(name: PersonName, case: Case, gender: Gender, alone: bool) -> NameForm:
    """Decline the Cyrillic form; a Chinese man's family name declines where it stands ``alone``."""
    if alone and tradition(name) is Tradition.CHINESE:
        family = evolve(name.cyrillic, given="")
        return decline_form(family, case, gender, Tradition.CHINESE)
    return decline_name(name, case, gender)


def full(
    name: PersonName, language: str, case: Case = Case.NOMINATIVE, gender: Gender = Gender.UNKNOWN
) -> Written:
    """Write the name as news and first mentions do: Dmitry Arseniev, Дмитрий Арсеньев, Лю Емэй."""
    return write(name, Style.FULL, language, case=case, gender=gender)


first = full


def formal(
    name: PersonName, language: str, case: Case = Case.NOMINATIVE, gender: Gender = Gender.UNKNOWN
) -> Written:
    """Write given name, patronymic and family name: Дмитрий Германович Арсеньев."""
    return write(name, Style.FORMAL, language, case=case, gender=gender)


def official(
    name: PersonName, language: str, case: Case = Case.NOMINATIVE, gender: Gender = Gender.UNKNOWN
) -> Written:
    """Write the name as a Russian list does: Арсеньев Дмитрий Германович; elsewhere as ``formal``."""
    return write(name, Style.OFFICIAL, language, case=case, gender=gender)


def initials(
    name: PersonName, language: str, case: Case = Case.NOMINATIVE, gender: Gender = Gender.UNKNOWN
) -> Written:
    """Write initials and family name: D. G. Arseniev, Д. Г. Арсеньев; a Chinese name stays whole."""
    return write(name, Style.INITIALS, language, case=case, gender=gender)


def initials_after(
    name: PersonName, language: str, case: Case = Case.NOMINATIVE, gender: Gender = Gender.UNKNOWN
) -> Written:
    """Write family name and initials: Арсеньев Д. Г.; a Chinese name stays whole."""
    return write(name, Style.INITIALS_AFTER, language, case=case, gender=gender)


def short(
    name: PersonName,
    language: str,
    gender: Gender = Gender.UNKNOWN,
    honorific: Text | str = "",
    case: Case = Case.NOMINATIVE,
) -> Written:
    """Write form of address and family name: Ms. Liu, г-жа Лю, 刘女士; without address the whole name."""
    return write(name, Style.SHORT, language, case=case, gender=gender, honorific=honorific)


def later(
    name: PersonName,
    language: str,
    gender: Gender = Gender.UNKNOWN,
    honorific: Text | str = "",
    case: Case = Case.NOMINATIVE,
) -> Written:
    """Write a later mention: as ``short``, but a Russian in a Russian text is Д. Г. Арсеньев."""
    return write(name, Style.LATER, language, case=case, gender=gender, honorific=honorific)


def family(
    name: PersonName, language: str, case: Case = Case.NOMINATIVE, gender: Gender = Gender.UNKNOWN
) -> Written:
    """Write the family name alone."""
    return write(name, Style.FAMILY, language, case=case, gender=gender)


def native(name: PersonName) -> Written:
    """Write the name whole as its own tradition does, in its own script where that is known."""
    return write(name, Style.FORMAL, _NATIVE[tradition(name)])


@lru_cache(maxsize=4096)
def pick(name: PersonName, language: str) -> tuple[NameForm, Script | None, bool]:
    """Return the form for ``language``, its script, and whether it is another than the language wants."""
    scripts = _SCRIPTS.get(language, _SCRIPTS["en"])
    for script in scripts:
        form = name.script(script)
        if form:
            return form, script, script is not scripts[0]
    return NameForm(), None, True


def compose(
    form: NameForm, style: Style, kind: Tradition, script: Script, language: str, address: str = ""
) -> str:
    """Put the parts of ``form`` together; ``address`` is for the styles short and later."""
    if style is Style.LATER and language == "ru" and kind is Tradition.RUSSIAN and form.given:
        style = Style.INITIALS
    if style in (Style.SHORT, Style.LATER):
        style = Style.INITIALS if kind is Tradition.RUSSIAN and language == "ru" else Style.FULL
        if address:
            return _addressed(form, address, script, language)
    if style is Style.FAMILY:
        return form.family or form.given
    if script is Script.HAN:
        return _han(form, kind)
    if kind is Tradition.CHINESE:
        return _joined(form.family, form.given)
    return _european(form, style, kind, language)


def _european(form: NameForm, style: Style, kind: Tradition, language: str) -> str:
    if style in (Style.INITIALS, Style.INITIALS_AFTER):
        letters = abbreviate(form, kind)
        parts = (letters, form.family) if style is Style.INITIALS else (form.family, letters)
        return NBSP.join(filter(None, parts))
    patronymic = "" if style is Style.FULL and not is_initials(form.given) else form.patronymic
    if style is Style.OFFICIAL and kind is Tradition.RUSSIAN and language == "ru":
        return _joined(form.family, _joined(form.given, patronymic))
    return _joined(_joined(form.given, patronymic), form.family)


def abbreviate(form: NameForm, kind: Tradition = Tradition.WESTERN) -> str:
    """Return initials of given name and patronymic: D. G., J.-P., Ю. В.; Yu. V. for a Russian in Latin."""
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*|-", f"{form.given} {form.patronymic}")
    letters = "".join("-" if word == "-" else _initial(word, kind) + " " for word in words)
    return letters.replace(" -", "-").strip().replace(" ", NBSP)


def _initial(word: str, kind: Tradition) -> str:
    digraph = _DIGRAPH.match(word) if kind is Tradition.RUSSIAN else None
    if digraph or len(word) == 2:
        known = digraph[0] if digraph else word if _DIGRAPH.match(word + "a") else word[0]
        return known + "."
    return word[0].upper() + "."


def _han(form: NameForm, kind: Tradition) -> str:
    if kind is Tradition.CHINESE:
        return form.family + form.given
    return "·".join(filter(None, (form.given, form.patronymic, form.family)))


def _addressed(form: NameForm, address: str, script: Script, language: str) -> str:
    called = form.family or form.given
    if language == "zh":
        return called + address if script is Script.HAN else f"{called} {address}"
    return address + NBSP + called


def _joined(left: str, right: str) -> str:
    """Join two parts by a space that does not break beside initials."""
    if not (left and right):
        return left or right
    space = NBSP if is_initials(_last(left)) or is_initials(right) else " "
    return _spaced(left) + space + _spaced(right)


def _last(part: str) -> str:
    return re.split(r"[ \u00a0]", part)[-1]


def _spaced(part: str) -> str:
    """Write initials typed without spaces with them: D.G. as D. G."""
    return re.sub(r"\.[ \u00a0]?(?=[^\W\d_])", "." + NBSP, part) if is_initials(part) else part
