"""Cutting a line into atoms: the smallest parts between separators, and what each may be."""

import re
from enum import Enum

from attrs import evolve, frozen

from app.exchange.lists import lexicon as words


class Kind(Enum):
    """What an atom is, when it is no name."""

    POST = "post"
    ORGANISATION = "organisation"
    UNIT = "unit"
    ROLE = "role"
    DEGREE = "degree"
    RANK = "rank"
    PLACE = "place"
    GENDER = "gender"
    UNKNOWN = "unknown"


@frozen
class Atom:
    """A part of a line. ``before`` is the separator in front, as written; ``inside`` tells that brackets hold it."""

    text: str
    before: str = ""
    inside: bool = False


_HAN = r"\u3400-\u9fff·"
_SEPARATOR = re.compile(
    rf"""(?x)
    \s*[\t|]\s* | \s*\n\s* | \s*[;；]\s* | \s*[,，、](?!\s*(?:Ltd|Inc|LLC|Co|Corp|S\.A|GmbH|Limited|PLC)\b)\s*
    | \s+[-–—―]+\s+ | \s*[—―]+\s* | (?<=[\w.)])[–](?=\s) | (?<=\s)[–](?=\w) | \s+/\s+ | \s*//\s* |
    (?<=[a-zA-Z])/(?=[\u0400-\u04ff\u3400-\u9fff]) | (?<=[\u0400-\u04ff])/(?=[a-zA-Z\u3400-\u9fff])
    | (?<=[\u3400-\u9fff])/(?=\w) | \s*[:：](?=\s|[{_HAN}]|$)\s* | (?<=[{_HAN}])[ \u3000]+(?=[{_HAN}]) |
    (?<=[{_HAN}])\s*(?=[A-Za-z\u0400-\u04ff])
    | (?<=[A-Za-z\u0400-\u04ff.)])\s+(?=[{_HAN}])
    """
)
_PADDED = re.compile(r"(?<![\u3400-\u9fff])([\u3400-\u9fff])[ \u3000]+([\u3400-\u9fff])(?![\u3400-\u9fff])")
_PADDED_BEHIND = re.compile(
    r"(?<=[\u3400-\u9fff])([\u3400-\u9fff])[ \u3000]+([\u3400-\u9fff])(?![\u3400-\u9fff])"
)
_ADDRESS = re.compile(r"(?<=[\u3400-\u9fff])[ \u3000]+(?=(?:先生|女士|小姐|夫人|同志)(?:\W|$))")
_OPEN, _CLOSE = "(（[【", ")）]】"
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"\n]*\"|《[^》]*》")


def cut(text: str) -> list[Atom]:
    """Return the atoms of ``text`` in order. Brackets and quotation marks keep what they hold together."""
    text = _ADDRESS.sub("", unpadded(text))
    found: list[Atom] = []
    for part, inside in _bracketed(text):
        found += _split(part, inside)
    return found


def unpadded(text: str) -> str:
    """Return a text with names of two characters that are spread to the width of three drawn together: 王  伟."""
    text = _PADDED.sub(r"\1\2", text)
    return _PADDED_BEHIND.sub(_drawn_together, text)


def _drawn_together(match: re.Match[str]) -> str:
    """Draw 教师李 明 together: behind a post a family name and one character are a name."""
    behind = match.string[: match.start()].endswith(tuple(words.POST_HAN)) and match[1] in words.FAMILY_HAN
    return match[1] + match[2] if behind else match[0]


def glued(first: Atom, second: Atom) -> Atom:
    """Return two neighbours as one atom, with the separator that stood between them."""
    if second.inside and not first.inside:
        return evolve(first, text=f"{first.text} ({second.text})")
    between = second.before.strip(" ")
    joint = f"{between} " if between in {",", ";", ":"} else second.before if second.before.strip() else " "
    if "\n" in second.before or "\t" in second.before:
        joint = " " if first.text.endswith((",", "-", "–")) or second.text[:1].islower() else ", "
    if not second.before:
        joint = ""
    return evolve(first, text=first.text + joint + second.text)


def _bracketed(text: str) -> list[tuple[str, bool]]:
    """Return the stretches outside and inside of brackets, one level deep."""
    parts: list[tuple[str, bool]] = []
    depth, start = 0, 0
    for index, char in enumerate(text):
        if char in _OPEN:
            if depth == 0:
                parts.append((text[start:index], False))
                start = index + 1
            depth += 1
        elif char in _CLOSE and depth:
            depth -= 1
            if depth == 0:
                parts.append((text[start:index], True))
                start = index + 1
    # A bracket that nobody closed is text like any other.
    tail = text[start - 1 :] if depth else text[start:]
    return [*parts, (tail, False)]


def _split(text: str, inside: bool) -> list[Atom]:
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    found: list[Atom] = []
    start, before = 0, "(" if inside else ""
    for match in _SEPARATOR.finditer(text):
        if any(begin < match.start() and match.end() < end for begin, end in quoted):
            continue
        piece = text[start : match.start()].strip()
        if piece:
            found.append(Atom(piece, before, inside))
            before = match[0]
        else:
            before += match[0]
        start = match.end()
    piece = text[start:].strip()
    return [*found, Atom(piece, before, inside)] if piece else found


def _is_region(text: str) -> bool:
    """Tell "Gansu", "Gansu Province" and "P.R. China" by their words."""
    found = [token.lower().strip(".") for token in re.findall(r"[^\W\d_][\w.'’-]*", text)]
    known = words.GEOGRAPHY | words.PLACES | {"province", "p.r", "pr", "region", "oblast"}
    return bool(found) and len(found) <= 3 and all(token in known for token in found) and text[:1].isupper()


_GENDERS = {"f", "m", "ж", "м", "муж", "жен", "муж.", "жен.", "女", "男", "male", "female"}


def kind(text: str) -> Kind:
    """Tell what an atom without a name is, by its head word."""
    text = text.strip(" .·•*")
    if text.lower() in _GENDERS | words.MALE | words.FEMALE | words.ADDRESS:
        return Kind.GENDER
    if is_role(text):
        return Kind.ROLE
    if words.RANK.match(text):
        return Kind.RANK
    if words.DEGREE.match(text):
        return Kind.DEGREE
    if text.lower().strip(".") in words.PLACES or words.STATE.match(text) or _is_region(text):
        return Kind.PLACE
    if re.search(rf"[{_HAN}]", text):
        return _kind_han(text)
    return _kind_russian(text) if re.search(r"[а-яё]", text, re.IGNORECASE) else _kind_english(text)


def is_role(text: str) -> bool:
    """Tell whether the text names a role in the meeting or the delegation."""
    rules = (words.HEAD, words.DEPUTY_HEAD, words.CHAIR, words.SECRETARY, words.INTERPRETER, words.OBSERVER)
    return any(rule.match(text.strip()) for rule in rules)


def _kind_han(text: str) -> Kind:
    if text.endswith(tuple(words.POST_HAN)):
        return Kind.POST
    if text.endswith(tuple(words.TOP_HAN)):
        return Kind.ORGANISATION
    if text.endswith(tuple(words.UNIT_HAN)):
        return Kind.UNIT
    return Kind.ORGANISATION if text.endswith(tuple(words.ORG_HAN)) else Kind.UNKNOWN


def _kind_russian(text: str) -> Kind:
    tokens = tokens_of(text)
    for index, token in enumerate(tokens):
        if words.POST_RU.match(token):
            return Kind.POST
        if words.ORG_RU.match(token):
            others = any(words.ORG_RU.match(each) and not words.UNIT_RU.match(each) for each in tokens)
            whole = others or has_acronym(text) or not is_unit_russian(tokens, index)
            return Kind.ORGANISATION if whole else Kind.UNIT
    return Kind.ORGANISATION if has_acronym(text) or "«" in text else Kind.UNKNOWN


def is_unit_russian(tokens: list[str], index: int) -> bool:
    """Tell a part («управление международных связей») from a whole («Департамент науки провинции Ганьсу»)."""
    if not words.UNIT_RU.match(tokens[index]):
        return False
    before = tokens[max(0, index - 3) : index]
    while before and not all(re.search(r"(?:ого|его|ой|ей|ий|ый|ая|яя|ое|ее)$", token) for token in before):
        before = before[1:]
    named = any(re.search(r"^[А-ЯЁ].*ск(?:ого|ой|ий|ая|ое)$", token) for token in before)
    whole = not any(words.ORG_RU.match(token) for token in tokens[index + 1 :])
    government = re.match(r"(?i)департамент|центр|институт" + ("|управлени" if whole else ""), tokens[index])
    region = re.search(
        r"(?i)област|кра[йя]|республик|провинци|город|\bг\b|район", " ".join(tokens[index + 1 :])
    )
    return not (named or (government and region))


def _kind_english(text: str) -> Kind:
    tokens = [token.lower() for token in tokens_of(text)]
    head = head_phrase(tokens)
    if not tokens:
        return Kind.UNKNOWN
    last = head[-1] if head else ""
    if words.STATE.match(" ".join(head)):
        return Kind.POST if any(token in words.POST_EN for token in tokens) else Kind.UNKNOWN
    if last in words.POST_EN or ("-" in last and last.rsplit("-", 1)[1] in words.POST_EN):
        return Kind.POST
    if len(head) > 2 and head[0] in words.POST_EN and last in words.UNIT_EN:
        return Kind.POST  # Leiterin International Office
    if last in words.ORG_EN:
        return _unit_or_whole(text, tokens, head)
    if any(token in words.POST_EN for token in tokens):
        return Kind.POST
    if any(token in words.ORG_EN for token in tokens):
        return Kind.ORGANISATION
    return Kind.ORGANISATION if has_acronym(text) or text[:1] in '«“"' else Kind.UNKNOWN


def _unit_or_whole(text: str, tokens: list[str], head: list[str]) -> Kind:
    """Tell a part of an organisation ("Office of International Cooperation") from a whole one."""
    if head[-1] not in words.UNIT_EN:
        return Kind.ORGANISATION
    generic = words.COMMON_EN | words.ORG_EN | words.UNIT_EN
    proper = any(token in words.GEOGRAPHY or token not in generic for token in head[:-1])
    other = any(token in words.ORG_EN - words.UNIT_EN for token in tokens)
    other = other or bool(
        re.search(r"(?i)\b(?:province|oblast|region|municipality|republic|prefecture|city)\b", text)
    )
    return Kind.ORGANISATION if proper or other or has_acronym(text) else Kind.UNIT


def head_phrase(tokens: list[str]) -> list[str]:
    """Return the words before the first preposition: "deputy director" of "deputy director for research"."""
    stops = {"of", "for", "at", "in", "on", "to", "with", "from", "under"}
    cut_at = next((index for index, token in enumerate(tokens) if token in stops), len(tokens))
    return tokens[:cut_at]


def tokens_of(text: str) -> list[str]:
    """Return the words of a text, hyphenated ones whole."""
    return re.findall(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*", text)


def has_acronym(text: str) -> bool:
    """Tell whether the text has a word like СПбПУ, RUDN or МГТУ."""
    if text.isupper() and len(text.split()) > 2:
        return False
    return any(
        sum(char.isupper() for char in token) >= 2
        and len(token) <= 9
        and "-" not in token
        and not re.match(r"(?i)(mc|mac|o')", token)
        and token.lower() not in words.SUFFIXES | words.STATES
        for token in tokens_of(text)
        if "." not in token
    )
