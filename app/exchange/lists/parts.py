"""A name taken apart: family name, given name and patronymic, by initials, capitals, endings and lists of names."""

import re

from attrs import frozen

from app.domain.names import NameForm, Tradition
from app.exchange.lists import lexicon as words
from app.language import eastern, japanese, oblique, parse
from app.language.given_names import is_given
from app.language.traditions import KIN

_ABBREVIATION = 4
"""Letters in capitals that are no family name unless they sound like one: IIT Madras."""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


@frozen
class Token:
    """A word with its place: ``sort`` is initial, capital (Liu), upper (LIU), particle, common or lower."""

    text: str
    start: int
    end: int
    sort: str


@frozen
class Parts:
    """The parts of a name, how likely they are one (3 is certain enough anywhere), its tradition, and a doubt."""

    form: NameForm
    score: float
    tradition: Tradition
    doubt: str = ""


def take_apart(span: list[Token]) -> Parts:
    """Return the parts of a name that ``span`` is."""
    span = _with_sons(span)
    texts = [token.text for token in span]
    cyrillic = bool(_CYRILLIC.search("".join(texts)))
    initials = [token for token in span if token.sort == "initial"]
    full = [token for token in span if token.sort != "initial"]
    native = Tradition.RUSSIAN if cyrillic else Tradition.WESTERN
    if _is_chinese(texts) and len(span) == 2:
        return _chinese(span)
    if initials and full:
        return _with_initials(span, initials, full, native)
    patronymic = next((i for i, text in enumerate(texts) if _is_patronymic(text) and len(texts) > 2), None)
    if patronymic is not None:
        return _with_patronymic(texts, patronymic)
    if _is_chinese(texts):
        return _chinese(span)
    mixed = [token for token in span if token.sort == "upper"]
    if mixed and len(mixed) < len(span) and all(len(token.text) > 1 for token in mixed):
        return _with_capitals(span, native)
    return _plain(span, cyrillic, native)


def _with_sons(span: list[Token]) -> list[Token]:
    """Make Магомед оглы one word."""
    if len(span) > 2 and span[-1].text.lower() in KIN:
        father, son = span[-2:]
        return [
            *span[:-2],
            Token(f"{written(father.text)} {son.text.lower()}", father.start, son.end, "capital"),
        ]
    return span


def _is_patronymic(text: str) -> bool:
    kin = text.split()[-1].lower() in KIN
    return (
        kin
        or oblique.is_oblique(written(text))
        or bool(words.PATRONYMIC_RU.match(text) or words.PATRONYMIC_EN.match(text))
    )


def _with_initials(span: list[Token], initials: list[Token], full: list[Token], native: Tradition) -> Parts:
    """D. G. Arseniev, Arseniev D. G., John F. Kennedy, RUDSKOI Andrei I."""
    if (
        len(full) == len(initials) == 1
        and span[-1].text == "И."
        and full[0].text.lower() in words.FAMILY_PALLADIUS
    ):
        # «…, Чжан И.»: a syllable and a full stop.
        return Parts(NameForm(written(full[0].text), "И"), 3.0, Tradition.CHINESE)
    letters = [part for token in initials for part in re.findall(r"-?[^\W\d_]{1,2}\.?", token.text)]
    dotted = [letter if letter.endswith(".") else f"{letter}." for letter in letters]
    if len(full) > 1 and span[0].sort != "initial" and span[-1].sort != "initial":
        given = " ".join([full[0].text, *dotted])
        return Parts(NameForm(written(" ".join(t.text for t in full[1:])), written(given)), 3.0, native)
    upper = [token for token in full if token.sort == "upper"]
    if len(full) > 1 and (upper or full[1].text.lower() in words.GIVEN_EN) and span[0].sort != "initial":
        return _family_given_initials(upper if 0 < len(upper) < len(full) else full[:1], full, dotted, native)
    family = written(" ".join(token.text for token in full))
    score = 3.6 if len(full) <= 2 and len(dotted) <= 3 else 1.0
    russian = native is Tradition.RUSSIAN or words.RUSSIAN_FAMILY_EN.search(family)
    if len(dotted) == 2 and russian:
        return Parts(NameForm(family, dotted[0], dotted[1]), score, Tradition.RUSSIAN)
    return Parts(NameForm(family, " ".join(dotted)), score, Tradition.RUSSIAN if russian else native)


def _family_given_initials(
    families: list[Token], full: list[Token], dotted: list[str], native: Tradition
) -> Parts:
    family = written(" ".join(token.text for token in families))
    given = " ".join(written(token.text) for token in full if token not in families)
    if native is Tradition.RUSSIAN or words.RUSSIAN_FAMILY_EN.search(family):
        return Parts(NameForm(family, given, " ".join(dotted)), 3.2, Tradition.RUSSIAN)
    return Parts(NameForm(family, " ".join([given, *dotted])), 3.2, native)


def _with_patronymic(texts: list[str], at: int) -> Parts:
    """Иванов Иван Иванович, Иван Иванович Иванов."""
    patronymic = texts[at]
    if at == len(texts) - 1:
        family, given = " ".join(texts[: at - 1]), texts[at - 1]
    else:
        given, family = " ".join(texts[:at]), " ".join(texts[at + 1 :])
    form = oblique.nominative(NameForm(written(family), written(given), written(patronymic)))
    # ИКНК Николай Борисович Петров: an abbreviation is no part of the name.
    apart = texts[0].isupper() and not texts[1].isupper() and not words.RUSSIAN_FAMILY.search(texts[0])
    score = 4.5 if apart and len(texts) == 3 else 3.0 if apart else 5.0
    return Parts(form, score, Tradition.RUSSIAN)


def _is_chinese(texts: list[str]) -> bool:
    if not 2 <= len(texts) <= 3:
        return False
    low = [text.lower() for text in texts]
    if any("." in text for text in low) or not all(text[:1].isupper() for text in texts):
        return False
    if low[0] in words.GIVEN_EN or low[0] in words.GIVEN_RU:
        return False
    if _CYRILLIC.search(texts[0]):
        return low[0] in words.FAMILY_PALLADIUS and all(words.PALLADIUS.fullmatch(text) for text in low[1:])
    given_first = low[-1] in words.FAMILY_PINYIN and low[0] not in words.FAMILY_PINYIN
    syllables = all(words.PINYIN.fullmatch(text) for text in low)
    return syllables and (low[0] in words.FAMILY_PINYIN or given_first)


def _chinese(span: list[Token]) -> Parts:
    """Liu Yemei, LIU Yemei, Yemei Liu, Лю Емэй."""
    texts = [token.text for token in span]
    families = words.FAMILY_PINYIN | words.FAMILY_PALLADIUS
    upper_last = span[-1].sort == "upper" and span[0].sort != "upper"
    first_is = texts[0].lower() in families and not upper_last
    family, given = (texts[0], texts[1:]) if first_is else (texts[-1], texts[:-1])
    joined = written(given[0]) + "".join(text.lower() for text in given[1:]) if given else ""
    both = texts[-1].lower() in families and span[0].sort == span[-1].sort
    doubt = "" if first_is else "The family name is taken to stand last."
    if upper_last:
        doubt = ""
    score = 2.7 + (0.5 if span[0].sort == "upper" or upper_last else 0) + (0.2 if both else 0.3)
    return Parts(NameForm(written(family), joined), score, Tradition.CHINESE, doubt)


def _with_capitals(span: list[Token], native: Tradition) -> Parts:
    """MÜLLER Klaus, Klaus MÜLLER, Ursula VON DER LEYEN."""
    family = [t.text for t in span if t.sort == "upper" or (t.sort == "particle")]
    given = [t.text for t in span if t.sort == "capital"]
    short = len(family) == 1 and len(family[0]) < _ABBREVIATION and family[0].isascii()
    known = short and (family[0].lower() in eastern.FAMILIES or words.PINYIN.fullmatch(family[0].lower()))
    stranger = short and not known and not any(map(is_given, given))
    if stranger or not re.search(r"(?i)[aeiouyаеёиоуыэюя]", "".join(family)):
        return Parts(
            NameForm(" ".join(family), " ".join(given)), 1.6, native, "An abbreviation may stand in the name."
        )
    return Parts(NameForm(written(" ".join(family)), " ".join(given)), 3.4, native)


def _plain(span: list[Token], cyrillic: bool, native: Tradition) -> Parts:
    """Names without any mark: Dmitry Arseniev, Иванов Иван, Ursula von der Leyen."""
    texts = [written(token.text) for token in span]
    low = [text.lower() for text in texts]
    sure = low[0] in words.GIVEN_RU or low[0] in words.GIVEN_EN
    given = [text in words.GIVEN_RU or text in words.GIVEN_EN or is_given(text) for text in low]
    endings = words.RUSSIAN_FAMILY if cyrillic else words.RUSSIAN_FAMILY_EN
    russian = any(endings.search(text) for text in texts)
    tradition = Tradition.RUSSIAN if russian else native if not cyrillic else Tradition.UNKNOWN
    if len(texts) == 1:
        lone = -1.5 if span[0].sort == "upper" else 0.0
        return Parts(
            NameForm(texts[0]),
            lone + (0.7 if russian else 0.0),
            tradition,
            "Only one part of the name is known.",
        )
    score = 1.2 if len(texts) <= 3 else 0.4
    score += 2.2 if any(given) else 0.0
    score += 0.6 if russian else 0.0
    score += 0.3 if any(token.sort == "particle" for token in span) else 0.0
    east = eastern.family_first(texts)
    if east is not None and not sure:
        family, rest = (texts[0], texts[1:]) if east else (texts[-1], texts[:-1])
        return Parts(NameForm(family, " ".join(rest)), score + 1.5, Tradition.CHINESE)
    if (japan := japanese.family_first(texts)) is not None:
        family, first = texts if japan else reversed(texts)
        doubt = "The family name is taken to stand first." if japan else ""
        return Parts(NameForm(family, first), score + 1.5, Tradition.WESTERN, doubt)
    if (
        russian
        and len(texts) == 2
        and endings.search(texts[0])
        and not endings.search(texts[1])
        and not given[0]
    ):
        doubt = "" if given[1] else "The family name is taken to stand first."
        return Parts(NameForm(texts[0], texts[1]), score, tradition, doubt)
    if given[-1] and not given[0]:
        doubt = "" if cyrillic else "The family name is taken to stand first."
        return Parts(NameForm(" ".join(texts[:-1]), texts[-1]), score, tradition, doubt)
    cut = next((i for i, token in enumerate(span) if token.sort == "particle" and i > 0), len(texts) - 1)
    cut -= cut > 1 and parse.is_double(texts)
    # Fontcuberta i Morral, Ramón y Cajal: the particle joins two family names.
    cut -= cut > 1 and low[cut] in {"i", "y", "e"}
    doubt = "" if given[0] else "Which part is the family name is a guess."
    return Parts(
        NameForm(" ".join(_kept_particles(span[cut:])), " ".join(texts[:cut])), score, tradition, doubt
    )


def _kept_particles(span: list[Token]) -> list[str]:
    return [token.text if token.sort == "particle" else written(token.text) for token in span]


def written(text: str) -> str:
    """Write LIU as Liu and VON DER LEYEN as von der Leyen; leave what is not in capitals alone."""
    return " ".join(_word_written(word) for word in text.split())


def _word_written(word: str) -> str:
    if not word.isupper() or len(word) < 2 or (len(word) == 2 and "." in word):
        return word
    if word.lower() in words.PARTICLES:
        return word.lower()
    return "-".join(part.capitalize() for part in word.split("-"))


def han_form(text: str) -> NameForm:
    """Return a Chinese name of two to four characters as family and given name."""
    cut = 2 if text[:2] in words.FAMILY_HAN_TWO and len(text) > 2 else 1
    return NameForm(text[:cut], text[cut:])
