"""Names of people: found in a text, and taken apart into family name, given name and patronymic."""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from app.domain.names import Gender, NameForm, PersonName, Tradition
from app.exchange.lists import lexicon as words

STRONG, POSSIBLE = 2.9, 1.4
"""Scores from which a span is a name anywhere, or where a name is awaited."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ`‐-][^\W\d_]+)*\.?(?:-[A-ZА-ЯЁ]\.)*|[\u3400-\u9fff·]+")
_INITIAL = re.compile(r"^(?:[A-ZА-ЯЁ]|[A-Z][a-z]|Ю|Я)\.(?:-?[A-ZА-ЯЁ]\.)*$")
_HAN = re.compile(r"[\u3400-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


@frozen
class Token:
    """A word with its place: ``sort`` is initial, capital (Liu), upper (LIU), particle, common or lower."""

    text: str
    start: int
    end: int
    sort: str


@frozen
class Found:
    """A name in a text: where it stands, its parts, how likely it is one, and a doubt about its parts."""

    start: int
    end: int
    written: str
    name: PersonName
    score: float
    honorific: str = ""
    gender: Gender = Gender.UNKNOWN
    doubt: str = ""


def find(text: str) -> Found | None:
    """Return the likeliest name in ``text``, or None where nothing looks like one."""
    if _HAN.search(text):
        return _find_han(text)
    prefix = honorific_at(text, 0)
    tokens = list(_tokens(text))
    best: Found | None = None
    for run in _runs(text, tokens, len(prefix)):
        for found in _candidates(text, run, tokens):
            if best is None or found.score > best.score + 1e-9:
                best = found
    return best


def parse(text: str) -> Found | None:
    """Read a text that is a name and nothing else, whatever words it is made of."""
    found = find(text)
    if found and found.end - found.start >= len(text.strip()) - 2:
        return found
    prefix = honorific_at(text, 0)
    tokens = [evolve(token, sort=_shape(token.text)) for token in _tokens(text[len(prefix) :])]
    named = [token for token in tokens if token.sort != "lower"]
    if _HAN.search(text) or not named or len(named) < len(tokens) or len(tokens) > 6:
        return found
    return _made(
        text, [evolve(t, start=t.start + len(prefix), end=t.end + len(prefix)) for t in tokens], prefix
    )


def honorific_at(text: str, start: int) -> str:
    """Return the forms of address that stand at ``start``, with the white space after them."""
    match = words.HONORIFIC.match(text[start:])
    return match[0] if match else ""


def gender_of(honorific: str, name: PersonName) -> Gender:
    """Tell the gender that an address or a patronymic gives away."""
    said = {word.strip(".,").lower() for word in honorific.split()}
    if said & words.FEMALE:
        return Gender.FEMALE
    if said & words.MALE:
        return Gender.MALE
    patronymic = name.cyrillic.patronymic or name.latin.patronymic
    if re.search(r"(?:на|na|кызы)$", patronymic):
        return Gender.FEMALE
    return Gender.MALE if re.search(r"(?:ич|ich|оглы)$", patronymic) else Gender.UNKNOWN


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word.endswith(".") and not _INITIAL.match(word) and word.lower() not in words.SUFFIXES:
            word = word[:-1]
        yield Token(word, match.start(), match.start() + len(word), _sort(word))


def _sort(word: str) -> str:
    low = word.lower()
    if (low in words.ACRONYMS and len(word) > 1) or (
        not word.isupper() and not word.istitle() and _is_acronym(word)
    ):
        return "common"
    if _INITIAL.match(word) or (len(word) == 1 and word.isupper()):
        return "initial"
    if words.DEGREE.match(word) and low not in words.SUFFIXES:
        return "common"
    if _is_particle(word):
        return "particle"
    if low in words.GIVEN_EN or low in words.GIVEN_RU:
        return _shape(word)
    if low in words.COMMON_EN or low in words.POST_EN or low in words.ORG_EN or low in words.UNIT_EN:
        return "common"
    if low in words.POST_QUALIFIER_EN or low in words.PLACES:
        return "common"
    rules = (words.POST_RU, words.ORG_RU, words.COMMON_RU, words.POST_QUALIFIER_RU)
    return "common" if any(rule.match(word) for rule in rules) else _shape(word)


def _is_particle(word: str) -> bool:
    """Tell "van" and "bin" from the family names Ван and Bin."""
    low = word.lower()
    return low in words.PARTICLES and (
        word.islower() or low not in words.FAMILY_PINYIN | words.FAMILY_PALLADIUS
    )


def _is_acronym(word: str) -> bool:
    """Tell words like СПбПУ and SPbPU from names like McDonald and LeBlanc."""
    return sum(char.isupper() for char in word) >= 3 and "-" not in word


def _shape(word: str) -> str:
    if _INITIAL.match(word):
        return "initial"
    if _is_particle(word):
        return "particle"
    if len(word) > 1 and word.isupper():
        return "upper"
    return "capital" if word[:1].isupper() else "lower"


def _runs(text: str, tokens: list[Token], start: int) -> Iterator[list[Token]]:
    """Return stretches of tokens that could all belong to one name."""
    run: list[Token] = []
    for token in tokens:
        if token.start < start:
            continue
        gap = text[run[-1].end : token.start] if run else ""
        if token.sort in {"common", "lower"} or (run and gap.strip(" .\u00a0")):
            if run:
                yield run
            run = []
        if token.sort not in {"common", "lower"}:
            run = [*run, token]
    if run:
        yield run


def _candidates(text: str, run: list[Token], tokens: list[Token]) -> Iterator[Found]:
    if re.search(r"(?i)(?:\bимени|\bим\.|\bnamed after|\bsaint|\bst\.)$", text[: run[0].start].rstrip()):
        return
    for first in range(len(run)):
        for last in range(first, min(first + 6, len(run))):
            span = run[first : last + 1]
            if span[-1].sort == "particle" and span[-1].text.lower() not in {"оглы", "кызы"}:
                continue
            if not any(token.sort in {"capital", "upper"} for token in span):
                continue
            prefix = _prefix_before(text, span[0].start)
            found = _made(text, span, prefix)
            lost = len(run) - len(span) - (first if _follows_organisation(text, run[0], tokens) else 0)
            yield evolve(found, score=found.score - 1.2 * lost + _around(text, span, tokens))


def _follows_organisation(text: str, first: Token, tokens: list[Token]) -> bool:
    """Tell whether words right before belong to an organisation whose name may go on: «университета Цзяотун Ли Пэн»."""
    before = [token for token in tokens if token.end <= first.start]
    if not before or text[before[-1].end : first.start].strip():
        return False
    low = before[-1].text.lower()
    return low in words.ORG_EN or bool(words.ORG_RU.match(low))


def _prefix_before(text: str, end: int) -> str:
    """Return the address that stands right before ``end``."""
    for back in range(max(0, end - 60), end):
        if (back == 0 or not text[back - 1].isalnum()) and len(honorific_at(text[:end], back)) == end - back:
            return text[back:end]
    return ""


def _around(text: str, span: list[Token], tokens: list[Token]) -> float:
    """Judge a span by its neighbours: a whole text speaks for it, the name of a university against it."""
    before, after = text[: span[0].start].rstrip(), text[span[-1].end :].lstrip()
    if re.match(r"(?i)the great\b", after):
        return -6
    score = 1.0 if not after.strip(" .,") and not before else 0.0
    following = next((token for token in tokens if token.start >= span[-1].end), None)
    if (
        following
        and following.sort == "common"
        and re.fullmatch(r"\s*", text[span[-1].end : following.start])
    ):
        low = following.text.lower()
        if low not in words.POST_EN and low not in words.POST_QUALIFIER_EN and not words.POST_RU.match(low):
            score -= 3
    if re.search(r"(?i)\b(?:of|the|and|for|и|в|на|по|from)$", before):
        score -= 2
    return score


def _made(text: str, span: list[Token], prefix: str) -> Found:
    start = span[0].start - len(prefix)
    form, score, tradition, doubt = take_apart(
        [token for token in span if token.text.lower() not in words.SUFFIXES]
    )
    written = text[span[0].start : span[-1].end]
    cyrillic = bool(_CYRILLIC.search(written))
    empty = NameForm()
    name = PersonName(empty if cyrillic else form, form if cyrillic else empty, tradition=tradition)
    honorific = prefix.strip().strip(",")
    score += 3 if honorific else 0
    return Found(start, span[-1].end, written, name, score, honorific, gender_of(honorific, name), doubt)


def take_apart(span: list[Token]) -> tuple[NameForm, float, Tradition, str]:
    """Return the parts of a name, how likely it is one, its tradition, and a doubt or an empty string."""
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


def _is_patronymic(text: str) -> bool:
    return bool(words.PATRONYMIC_RU.match(text) or words.PATRONYMIC_EN.match(text))


def _with_initials(
    span: list[Token], initials: list[Token], full: list[Token], native: Tradition
) -> tuple[NameForm, float, Tradition, str]:
    """D. G. Arseniev, Arseniev D. G., John F. Kennedy."""
    letters = [part for token in initials for part in re.findall(r"-?[^\W\d_]{1,2}\.?", token.text)]
    dotted = [letter if letter.endswith(".") else f"{letter}." for letter in letters]
    if len(full) > 1 and span[0].sort != "initial" and span[-1].sort != "initial":
        given = " ".join([full[0].text, *dotted])
        return NameForm(_nice(" ".join(t.text for t in full[1:])), _nice(given)), 3.0, native, ""
    upper = [token for token in full if token.sort == "upper"]
    if len(full) > 1 and (upper or full[1].text.lower() in words.GIVEN_EN) and span[0].sort != "initial":
        # RUDSKOI Andrei I.
        families = upper if upper and len(upper) < len(full) else full[:1]
        given = " ".join(_nice(token.text) for token in full if token not in families)
        russian_name = bool(words.RUSSIAN_FAMILY_EN.search(families[0].text)) or native is Tradition.RUSSIAN
        form = NameForm(_nice(" ".join(t.text for t in families)), given, " ".join(dotted))
        if not russian_name:
            form = NameForm(form.family, f"{given} {form.patronymic}")
        return form, 3.2, Tradition.RUSSIAN if russian_name else native, ""
    family = _nice(" ".join(token.text for token in full))
    score = 3.6 if len(full) <= 2 and len(dotted) <= 3 else 1.0
    russian = native is Tradition.RUSSIAN or words.RUSSIAN_FAMILY_EN.search(family)
    if len(dotted) == 2 and russian:
        return NameForm(family, dotted[0], dotted[1]), score, Tradition.RUSSIAN, ""
    return NameForm(family, " ".join(dotted)), score, Tradition.RUSSIAN if russian else native, ""


def _with_patronymic(texts: list[str], at: int) -> tuple[NameForm, float, Tradition, str]:
    """Иванов Иван Иванович, Иван Иванович Иванов."""
    patronymic = texts[at]
    if at == len(texts) - 1:
        family, given = " ".join(texts[: at - 1]), texts[at - 1]
    else:
        given, family = " ".join(texts[:at]), " ".join(texts[at + 1 :])
    return NameForm(_nice(family), _nice(given), _nice(patronymic)), 5.0, Tradition.RUSSIAN, ""


def _is_chinese(texts: list[str]) -> bool:
    if not 2 <= len(texts) <= 3:
        return False
    low = [text.lower() for text in texts]
    if any("." in text for text in low):
        return False
    if low[0] in words.GIVEN_EN or low[0] in words.GIVEN_RU:
        return False
    if _CYRILLIC.search(texts[0]):
        return low[0] in words.FAMILY_PALLADIUS and all(words.PALLADIUS.fullmatch(text) for text in low[1:])
    given_first = low[-1] in words.FAMILY_PINYIN and low[0] not in words.FAMILY_PINYIN
    syllables = all(words.PINYIN.fullmatch(text) for text in low)
    return syllables and (low[0] in words.FAMILY_PINYIN or given_first)


def _chinese(span: list[Token]) -> tuple[NameForm, float, Tradition, str]:
    """Liu Yemei, LIU Yemei, Yemei Liu, Лю Емэй."""
    texts = [token.text for token in span]
    families = words.FAMILY_PINYIN | words.FAMILY_PALLADIUS
    upper_last = span[-1].sort == "upper" and span[0].sort != "upper"
    first_is = texts[0].lower() in families and not upper_last
    family, given = (texts[0], texts[1:]) if first_is else (texts[-1], texts[:-1])
    joined = _nice(given[0]) + "".join(text.lower() for text in given[1:]) if given else ""
    both = texts[-1].lower() in families and span[0].sort == span[-1].sort
    doubt = "" if first_is else "The family name is taken to stand last."
    if upper_last:
        doubt = ""
    score = 2.7 + (0.5 if span[0].sort == "upper" or upper_last else 0) + (0.2 if both else 0.3)
    return NameForm(_nice(family), joined), score, Tradition.CHINESE, doubt


def _with_capitals(span: list[Token], native: Tradition) -> tuple[NameForm, float, Tradition, str]:
    """MÜLLER Klaus, Klaus MÜLLER, Ursula VON DER LEYEN."""
    family = [t.text for t in span if t.sort == "upper" or (t.sort == "particle")]
    given = [t.text for t in span if t.sort == "capital"]
    if not re.search(r"(?i)[aeiouyаеёиоуыэюя]", "".join(family)):
        return (
            NameForm(" ".join(family), " ".join(given)),
            1.6,
            native,
            "An abbreviation may stand in the name.",
        )
    return NameForm(_nice(" ".join(family)), " ".join(given)), 3.4, native, ""


def _plain(span: list[Token], cyrillic: bool, native: Tradition) -> tuple[NameForm, float, Tradition, str]:
    """Names without any mark: Dmitry Arseniev, Иванов Иван, Ursula von der Leyen."""
    texts = [_nice(token.text) for token in span]
    low = [text.lower() for text in texts]
    given = [text in words.GIVEN_RU or text in words.GIVEN_EN or _hyphened_given(text) for text in low]
    endings = words.RUSSIAN_FAMILY if cyrillic else words.RUSSIAN_FAMILY_EN
    russian = any(endings.search(text) for text in texts)
    tradition = Tradition.RUSSIAN if russian else native if not cyrillic else Tradition.UNKNOWN
    if len(texts) == 1:
        lone = -1.5 if span[0].sort == "upper" else 0.0
        return (
            NameForm(texts[0]),
            lone + (0.7 if russian else 0.0),
            tradition,
            "Only one part of the name is known.",
        )
    score = 1.2 if len(texts) <= 3 else 0.4
    score += 2.2 if any(given) else 0.0
    score += 0.6 if russian else 0.0
    score += 0.3 if any(token.sort == "particle" for token in span) else 0.0
    if low[0] in words.FAMILY_EAST and not given[0] and (len(texts) == 3 or "-" in low[-1]):
        return NameForm(texts[0], " ".join(texts[1:])), score + 1.5, tradition, ""
    if given[-1] and not given[0]:
        doubt = "" if cyrillic else "The family name is taken to stand first."
        return NameForm(" ".join(texts[:-1]), texts[-1]), score, tradition, doubt
    cut = next((i for i, token in enumerate(span) if token.sort == "particle" and i > 0), len(texts) - 1)
    # Fontcuberta i Morral, Ramón y Cajal: the particle joins two family names.
    cut -= cut > 1 and low[cut] in {"i", "y", "e"}
    doubt = "" if given[0] else "Which part is the family name is a guess."
    return NameForm(" ".join(_kept_particles(span[cut:])), " ".join(texts[:cut])), score, tradition, doubt


def _hyphened_given(text: str) -> bool:
    return "-" in text and text.split("-")[0] in words.GIVEN_EN


def _kept_particles(span: list[Token]) -> list[str]:
    return [token.text if token.sort == "particle" else _nice(token.text) for token in span]


def _nice(text: str) -> str:
    """Write LIU as Liu and VON DER LEYEN as von der Leyen; leave what is not in capitals alone."""
    return " ".join(
        word.lower()
        if word.isupper() and word.lower() in words.PARTICLES
        else "-".join(part.capitalize() for part in word.split("-"))
        if (word.isupper() and len(word) > 2) or (word.isupper() and "." not in word and len(word) == 2)
        else word
        for word in text.split()
    )


def _find_han(text: str) -> Found | None:
    """Find a Chinese name: alone, after a post, or before one."""
    text = text.rstrip()
    body = words.HONORIFIC_HAN.sub("", text)
    honorific = text[len(body) :]
    if "·" in body:
        return _foreign_han(text, body, honorific)
    spans = [(0, len(body), 3.2)] if _looks_han_name(body) else []
    spans += _after_post(body)
    if not spans and honorific and _HAN.fullmatch(body[:1] or " ") and len(body) <= 4:
        spans = [(0, len(body), 1.6)]
    before = re.match(
        r"([\u3400-\u9fff]{2,4}?)(?=" + "|".join(sorted(words.POST_HAN, key=len, reverse=True)) + "$)", body
    )
    if not spans and before and _looks_han_name(before[1]):
        spans = [(0, len(before[1]), 2.9)]
    if not spans:
        return None
    start, end, score = spans[0]
    written = body[start:end]
    name = PersonName(han=han_form(written), tradition=Tradition.CHINESE)
    stop = end + (len(honorific) if end == len(body) else 0)
    gender = gender_of(honorific, name)
    return Found(
        start, stop, written, name, score + (1 if honorific else 0), honorific if stop > end else "", gender
    )


def _looks_han_name(text: str) -> bool:
    if not 2 <= len(text) <= 4 or not all(_HAN.match(char) for char in text):
        return False
    if text.endswith(tuple(words.POST_HAN)) or text in words.PLACES or text in words.NOT_NAMES_HAN:
        return False
    two = text[:2] in words.FAMILY_HAN_TWO
    if text[-1] in "厅局处部司院校会室" and len(text) > 2:
        return False
    return (two and len(text) > 2) or (text[0] in words.FAMILY_HAN and len(text) <= 3)


def _after_post(body: str) -> list[tuple[int, int, float]]:
    for length in (3, 2, 4):
        head, tail = body[:-length], body[-length:]
        if head.endswith(tuple(words.POST_HAN)) and _looks_han_name(tail):
            return [(len(head), len(body), 3.0)]
    return []


def _foreign_han(text: str, body: str, honorific: str) -> Found | None:
    """德米特里·阿尔谢尼耶夫: given names first, the family name after the last dot."""
    match = re.search(r"[\u3400-\u9fff]+(?:·[\u3400-\u9fffA-Z.]+)+", body)
    if not match:
        return None
    given, _, family = match[0].rpartition("·")
    name = PersonName(han=NameForm(family, given), tradition=Tradition.WESTERN)
    end = match.end() + (len(honorific) if match.end() == len(body) else 0)
    return Found(match.start(), end, match[0], name, 3.5, honorific, gender_of(honorific, name))


def han_form(text: str) -> NameForm:
    """Return a Chinese name of two to four characters as family and given name."""
    cut = 2 if text[:2] in words.FAMILY_HAN_TWO and len(text) > 2 else 1
    return NameForm(text[:cut], text[cut:])
