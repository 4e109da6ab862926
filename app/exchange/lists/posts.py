"""A post and an organisation written as one: "Rector of Lanzhou University", «ректор СПбПУ», 清华大学校长."""

import re

from app.exchange.lists import lexicon as words
from app.exchange.lists.atoms import Kind, has_acronym, head_phrase, is_unit_russian, kind, tokens_of

_HAN = re.compile(r"[\u3400-\u9fff]")
_LINK = re.compile(
    r"\s+(?:(?:of|at|from|with)\s+(?:the\s+)?|(?:de\s+la|del|della|du|der|de)\s+|(?:de\s+l|dell)['’])"
)


def split(text: str) -> tuple[str, str, str]:
    """Return post, organisation and a doubt about the cut; the organisation is empty where none is inside."""
    if _HAN.search(text):
        return _split_han(text)
    if re.search(r"[а-яё]", text):
        return _split_russian(text)
    return _split_english(text)


def _split_english(text: str) -> tuple[str, str, str]:
    skipped = False
    for link in _LINK.finditer(text):
        rest = text[link.end() :]
        found = kind(rest)
        if found is Kind.UNIT and not skipped and " at " not in link[0]:
            skipped = True
            continue
        whole = found is Kind.ORGANISATION and _is_named(rest)
        if whole or (" at " in link[0] and rest[:1].isupper()):
            sure = link[0].strip().startswith("at")
            return text[: link.start()], rest, "" if sure else "The organisation was part of the post."
    return text, "", ""


def _is_named(text: str) -> bool:
    """Tell whether the head phrase is of an organisation and not of the people in it ("Council of Europe" is)."""
    tokens = [token.lower() for token in tokens_of(text)]
    head = head_phrase(tokens)
    own = [token for token in tokens if token not in words.ORG_EN | {"of", "the", "and", "for"}]
    # Universidad Carlos III, Politecnico di Torino: the word for what it is stands first.
    romance = (
        bool(tokens)
        and tokens[0] in words.ORG_EN
        and re.search(r"\s(?:de|di|do|da|du|d'|della|del)\s", f" {text} ")
    )
    return has_acronym(text) or bool(romance) or (bool(head) and head[-1] in words.ORG_EN and bool(own))


_INNER = frozenset("ВЭД ИТ НИР НИОКР АСУ КИП ОКР PR HR IT".split())
"""Abbreviations of what an office does, not of whose it is: отдел ВЭД."""


def _split_russian(text: str) -> tuple[str, str, str]:
    tokens = [(match[0], match.start(), match.end()) for match in re.finditer(r"[«\"]?[^\s,]+", text)]
    for index, (token, _start, _end) in enumerate(tokens[1:], 1):
        word = token.strip('«»"“”')
        noun = words.ORG_RU.match(word) and not is_unit_russian([each for each, _, _ in tokens], index)
        if not noun and (not has_acronym(word) or word in _INNER):
            continue
        begin = index
        while noun and begin > 1 and _is_modifier(tokens[begin - 1][0]):
            begin -= 1
        post = text[: tokens[begin][1]].rstrip(" ,")
        if re.search(r"(?i)\s(?:по|в|на|при|с|для|и|от|из|о)$", post):
            if re.search(r"(?i)\s(?:в|при|из|от)$", post):
                post = post.rsplit(" ", 1)[0]
            else:
                continue
        organisation = text[tokens[begin][1] :]
        if not noun and " по " in organisation:
            # «проректор СПбПУ по международной деятельности»
            organisation, _, field = organisation.partition(" по ")
            post = f"{post} по {field}"
        named = nominative(organisation)
        return (
            post,
            named,
            "" if named == organisation else "The organisation was part of the post, in the genitive.",
        )
    return text, "", ""


def _is_modifier(word: str) -> bool:
    return bool(re.fullmatch(r"[А-ЯЁа-яё-]+(?:ого|его|ой|ей|ых|их)", word)) and not words.POST_RU.match(word)


_NOUNS = [
    (r"(?i)(ств)а$", r"\1о", "n"), (r"(?i)(ци|еми|ани|ори|исси)и$", r"\1я", "f"),
    (r"(?i)(палат|школ|групп|служб|кафедр|дум)ы$", r"\1а", "f"), (r"(?i)(библиотек)и$", r"\1а", "f"),
    (r"(?i)(учреждени|объединени|управлени|отделени|предприяти|собрани)я$", r"\1е", "n"),
    (r"(?i)([а-яё]{2,}[бвгджзклмнпрстфхцчшщ])а$", r"\1", "m"),
]  # fmt: skip
_ADJECTIVES = {
    "m": [(r"([кгхжшщч])ого$", r"\1ий"), (r"ого$", "ый"), (r"его$", "ий"), (r"(?<=с)кого$", "кий")],
    "n": [(r"ого$", "ое"), (r"его$", "ее")],
    "f": [(r"ой$", "ая"), (r"ей$", "яя")],
}


def nominative(text: str) -> str:
    """Return a Russian organisation's name, given in the genitive, in the nominative; what is not plain stays."""
    tokens = text.split(" ")
    at = next((i for i, token in enumerate(tokens) if words.ORG_RU.match(token.strip('«»",'))), None)
    if at is None or not all(_is_modifier(token) for token in tokens[:at]):
        return text
    found = next((rule for rule in _NOUNS if re.search(rule[0], tokens[at])), None)
    if found is None:
        return text
    pattern, replacement, gender = found
    noun = re.sub(pattern, replacement, tokens[at])
    adjectives = [_adjective(token, gender) for token in tokens[:at]]
    result = " ".join([*adjectives, noun, *tokens[at + 1 :]])
    return result[:1].upper() + result[1:]


def _adjective(word: str, gender: str) -> str:
    for pattern, replacement in _ADJECTIVES[gender]:
        done, changed = re.subn(pattern, replacement, word)
        if changed:
            return done
    return word


def _split_han(text: str) -> tuple[str, str, str]:
    """甘肃省科学技术厅国际合作处处长: the organisation ends with the first word for a whole one."""
    suffixes = "|".join(words.TOP_HAN)
    post = next(
        (title for title in sorted(words.POST_HAN, key=len, reverse=True) if text.endswith(title)), ""
    )
    body = text[: len(text) - len(post)] if post else text
    # 教育厅厅长: the word for the organisation is not that of the post.
    ends = [m.end() for m in re.finditer(rf"(?:{suffixes})(?![长务门])", body)]
    if not ends or not post:
        return text, "", ""
    cut_at = ends[0]
    for end in ends[1:]:
        # 科学技术部 stands before 科技部国际合作司; a college of a university is its part.
        if body[cut_at:end] in {"学院", "研究院"} and body[:cut_at].endswith("科"):
            cut_at = end
        if re.fullmatch("(?:股份|责任)?有限(?:责任)?公司|总?公司", body[cut_at:end]):
            cut_at = end
    rest = text[cut_at:]
    doubt = "" if rest == post else "Where the organisation ends is a guess."
    return rest, text[:cut_at], doubt
