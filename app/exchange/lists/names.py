"""Names of people found in a text: stretches of words that could be one, weighed by what they are and stand beside."""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve, frozen

from app.domain.names import Gender, NameForm, PersonName, Tradition
from app.exchange.lists import lexicon as words
from app.exchange.lists.parts import Token, han_form, take_apart
from app.language import eastern, morphology
from app.language.traditions import DAUGHTERS, KIN, SONS

STRONG, POSSIBLE = 2.9, 1.4
"""Scores from which a span is a name anywhere, or where a name is awaited."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ`‐-][^\W\d_]+)*\.?(?:-[A-ZА-ЯЁ]\.)*|[\u3400-\u9fff·]+")
_INITIAL = re.compile(r"^(?:[A-ZА-ЯЁ]|[A-Z][a-z]|Ю|Я)\.(?:-?[A-ZА-ЯЁ]\.)*$")
_AND = frozenset("IYE")
_HAN = re.compile(r"[\u3400-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


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
    tokens = _joined(list(_tokens(text)))
    best: Found | None = None
    for run in _runs(text, tokens, len(prefix)):
        for found in _candidates(text, run, tokens):
            if best is None or found.score > best.score + 1e-9:
                best = found
    return best


def is_whole(text: str) -> bool:
    """Tell whether a text is surely somebody's name, and nothing else."""
    found = find(text)
    return found is not None and found.score >= STRONG and found.end - found.start >= len(text.strip()) - 1


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
    kin = patronymic.split()[-1:]
    if re.search(r"(?:на|na)$", patronymic) or (kin and kin[0] in DAUGHTERS):
        return Gender.FEMALE
    return (
        Gender.MALE if re.search(r"(?:ич|ich)$", patronymic) or (kin and kin[0] in SONS) else Gender.UNKNOWN
    )


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word.endswith(".") and not _INITIAL.match(word) and word.lower() not in words.SUFFIXES:
            word = word[:-1]
        yield Token(word, match.start(), match.start() + len(word), _sort(word))


def _joined(tokens: list[Token]) -> list[Token]:
    """Take the letter between two family names in capitals for "and": FONTCUBERTA I MORRAL, RAMÓN Y CAJAL."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].text in _AND and {tokens[at - 1].sort, tokens[at + 1].sort} == {"upper"}:
            tokens[at] = evolve(tokens[at], text=tokens[at].text.lower(), sort="particle")
    for before, token in pairwise(tokens):
        if before.text == "Park" and eastern.is_eastern("Park", token.text):
            tokens[tokens.index(before)] = evolve(before, sort="capital")
        # Yang Bin, Wang De: no particle behind a Chinese family name.
        if token.sort == "particle" and token.text.istitle() and before.text.lower() in words.FAMILY_PINYIN:
            tokens[tokens.index(token)] = evolve(token, sort="capital")
    return tokens


def _sort(word: str) -> str:
    low = word.lower()
    if (low in words.ACRONYMS and len(word) > 1) or (
        not word.isupper() and not word.istitle() and _is_acronym(word)
    ):
        return "common"
    if _INITIAL.match(word) or (len(word) == 1 and word.isupper()):
        return "initial"
    # «дтн» is a degree, Дэн and Диен are names.
    named = word.istitle() and bool(_CYRILLIC.match(word))
    if words.DEGREE.match(word) and low not in words.SUFFIXES and not named:
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
    common = any(rule.match(word) for rule in rules) or (word.istitle() and morphology.is_place(low))
    return "common" if common else _shape(word)


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
    # d'Ormesson, dell'Acqua.
    capital = word[:1].isupper() or re.match(r"(?:d|dell|dall|l)['’][A-Z]", word)
    return "capital" if capital else "lower"


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
    if re.search(
        r"(?i)(?:\b(?:имени|им\.)(?:\s+[а-яё]+){0,2}|\bnamed after(?:\s+[a-z]+)?|\bsaint|\bst\.)$",
        text[: run[0].start].rstrip(),
    ):
        return
    for first in range(len(run)):
        for last in range(first, min(first + 6, len(run))):
            span = run[first : last + 1]
            if span[-1].sort == "particle" and span[-1].text.lower() not in KIN:
                continue
            if not any(t.sort in {"capital", "upper"} and t.text.lower() not in words.SUFFIXES for t in span):
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
    parts = take_apart([token for token in span if token.text.lower() not in words.SUFFIXES])
    written = text[span[0].start : span[-1].end]
    cyrillic = bool(_CYRILLIC.search(written))
    latin, russian = (NameForm(), parts.form) if cyrillic else (parts.form, NameForm())
    name = PersonName(latin, russian, tradition=parts.tradition)
    honorific = prefix.strip().strip(",")
    score = parts.score + (3 if honorific else 0)
    return Found(
        start, span[-1].end, written, name, score, honorific, gender_of(honorific, name), parts.doubt
    )


def _find_han(text: str) -> Found | None:
    """Find a Chinese name: alone, after a post, or before one."""
    text = text.rstrip().rstrip("。．")
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
    is_foreign = (
        not _looks_han_name(written) and len(written) > 2 and bool(words.SOUNDED_HAN.fullmatch(written))
    )
    tradition = Tradition.WESTERN if is_foreign else Tradition.CHINESE
    name = PersonName(han=NameForm(written) if is_foreign else han_form(written), tradition=tradition)
    doubt = "Only one part of the name is known." if is_foreign else ""
    stop = end + (len(honorific) if end == len(body) else 0)
    gender = gender_of(honorific, name)
    return Found(
        start,
        stop,
        written,
        name,
        score + (1 if honorific else 0),
        honorific if stop > end else "",
        gender,
        doubt,
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
    ends = [len(body[:at]) for at in range(2, len(body) - 2) if body[:at].endswith(tuple(words.POST_HAN))]
    # 部长法利科夫: a foreign name in characters that are written for their sound.
    found = [end for end in ends if words.SOUNDED_HAN.fullmatch(body[end:])]
    return [(found[0], len(body), 2.9)] if found else []


def _foreign_han(text: str, body: str, honorific: str) -> Found | None:
    """德米特里·阿尔谢尼耶夫: given names first, the family name after the last dot."""
    match = re.search(r"[\u3400-\u9fff]+(?:·[\u3400-\u9fffA-Z.]+)+", body)
    if not match:
        return None
    given, _, family = match[0].rpartition("·")
    name = PersonName(han=NameForm(family, given), tradition=Tradition.WESTERN)
    end = match.end() + (len(honorific) if match.end() == len(body) else 0)
    return Found(match.start(), end, match[0], name, 3.5, honorific, gender_of(honorific, name))
