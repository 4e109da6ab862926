"""What a mail program or a journalist puts around a list: markup, sentences, and the words that introduce people."""

import html
import re

_BREAK = re.compile(r"(?i)<br\s*/?>[ \t]*\n?|</(?:p|div|li|tr|h[1-6])>[ \t]*\n?")
_CELL = re.compile(r"(?i)</t[dh]>\s*(?=<t[dh])")
_TAG = re.compile(
    r"(?i)</?(?:a|b|body|br|div|em|font|h[1-6]|html|i|li|meta|ol|o:p|p|small|span|strong|style|sub|sup|table|tbody|td|th"
    r"|thead|tr|u|ul)(?:\s[^<>]*)?/?>"
)
_MARKDOWN = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ABBREVIATIONS = frozenset(
    """prof akad acad assoc asst univ dept inc ltd corp gen col mag dipl ing amb hon rev sen rep gov lt maj capt sgt
    проф акад доц асс каф зав зам нач гос обл
    респ тел доб моб стр просп англ кит рус чел тыс млн""".split()
)
# A sentence ends behind a word; before what follows initials, «им.» and «проф.» none does.
_SENTENCE = re.compile(r"(?<=[a-zа-яё])[.!]\s+(?=[A-ZА-ЯЁ][a-zа-яё]*\s)")
_PROSE = 90
"""Characters from which a line may hold several sentences."""
_HEADED = re.compile(
    r"""(?ix)^(?: (?:модератор|председател|ведущ)\w+\s+(?:выступил\w*|был\w*)\s+ |
    (?:\w+\s+){0,4}делегаци[юяи]\s+(?:\w+\s+){0,3}?(?:возгла\w+|руководи\w+)\s+ |
    (?:её|ее|его|их)\s+(?:возглав|руковод)\w+\s+ | (?:во\s+главе|возглав\w+)\s+(?:делегаци\w+\s+)?(?:с\s+)? )(?=\S)"""
)
_INCLUDED = re.compile(
    r"""(?ix)^(?: в\s+состав\w*\s+делегации(?!\s+(?:во?ш|вход|включ|так|был))\s*(?:[:–—-]\s*)? |
    (?:в\s+)?(?:состав\w*\s+)?(?:\w+\s+)?делегаци\w+\s+(?:\w+\s+){0,2}?(?:во?ш[её]?л\w*|вход\w+|включ[аеи]\w*
    (?:\s+в\s+себя)?)\s*(?:также\s+)?(?:[:–—-]\s*)? |
    (?:в|во|на)\s+[а-яё\s-]{4,60}?\s(?:также\s+)?(?:приняли|примут|принимали|принял|приняла)\s+(?:также\s+)?участие\s*
    (?:также\s+)?(?:[:–—-]\s*)? |
    (?:также|вместе\s+с\s+\w+|кроме\s+того,?)\s+(?:на\s+\w+\s+)?(?:присутств\w+|участв\w+)\s*(?:[:–—-]\s*)? |
    (?:the\s+delegation|he|she|they|it)\s+(?:was|were|is|are)\s+(?:accompanied|joined)\s+by\s+ |
    (?:our|the)\s+(?:group|party|team)\s+(?:will\s+)?(?:includes?|comprises?|consists?\s+of)\s*:?\s+ |
    (?:the\s+)?(?:delegation|members|other\s+members|it|they)(?:\s+of\s+the\s+delegation)?\s+(?:also\s+)?
    (?:includ\w+|compris\w+|consist\w+\s+of|were|are)\s*:?\s+ )(?=\S)"""
)
_LED = re.compile(
    r"(?i)^(?:a|the)\s+(?:[\w-]+\s+){0,3}?delegation\s+(?:from|of)\s+(?:the\s+)?(?P<house>.+?),?\s+(?:which\s+)?"
    r"(?:was\s+|is\s+)?(?:led|headed)\s+by\s+(?P<head>.+?)(?:,?\s+(?:visited|arrived|came|met|paid|will|has|is|was)\b.*)?$"
)
_INCLUDED_HAN = re.compile(
    r"^[^,，。:：]{0,12}?(?:来访|到访|出席|参加|陪同|参会|与会)[^,，。:：]{0,10}?(?:(?:的)?(?:还)?有|包括|的是)[:：]?(?=[\u3400-\u9fff]{4})"
)


_HOUSE = re.compile(
    r"""(?ix)\b(?:delegation|representatives|delegates|members|colleagues|guests)\s+(?:of|from)\s+(?:the\s+)?(?P<en>[A-Z].+?)
    (?=\s+(?:will|are|is|who|arriv|visit|plan|to|on|in)\b|[,.:;]|$)
    | \b(?:делегаци\w+|представител\w+|гост\w+|коллег\w*)\s+(?:от\s+|из\s+)?(?P<ru>[А-ЯЁ][^,.:;]+?)
    (?=\s+(?:в\s+составе|прибы\w+|посет\w+|планиру\w+|прим\w+|прин\w+|на\s+\w+|во\s+главе|для)|[,.:;]|$)
    | (?P<zh>[\u3400-\u9fff]{2,20}?(?:大学|学院|研究院|公司|集团|委员会|政府|厅|局))(?:访问)?代表团"""
)


def house(text: str) -> str:
    """Return the organisation whose delegation a sentence speaks of, as it stands there; empty if none."""
    found = _HOUSE.search(text)
    return next(filter(None, found.groups()), "").strip() if found else ""


def rows_joined(text: str) -> str:
    """Return HTML with the cells of a row on one line."""
    return (
        re.sub(r"(?i)(?<=>)\s*\n\s*(?=<t[dh][\s>])", "", text)
        if re.search(r"(?i)<t[dh][\s>]", text)
        else text
    )


def plain(text: str) -> str:
    """Return a text without the tags and entities of HTML and the stars of bold type."""
    if _TAG.search(text):
        text = _TAG.sub("", _CELL.sub("\t", _BREAK.sub("\n", text)))
    return _MARKDOWN.sub(r"\2", html.unescape(text))


def sentences(text: str) -> list[str]:
    """Return the sentences of running prose about people; a line of a list is one."""
    if len(text) < _PROSE:
        return [text]
    found, start = [], 0
    for end in _SENTENCE.finditer(text):
        word = re.findall(r"[^\W\d_]+", text[start : end.start()])[-1:]
        if word and len(word[0]) > 2 and word[0].lower() not in _ABBREVIATIONS:
            found.append(text[start : end.start()])
            start = end.end()
    return [*found, text[start:]]


def introduced(text: str) -> tuple[str, bool]:
    """Return a sentence without the words that introduce its people, and whether they make the first its head."""
    led = _LED.match(text)
    if led:
        return f"{led['head']}, {led['house']}", True
    for rule, head in ((_HEADED, True), (_INCLUDED, False), (_INCLUDED_HAN, False)):
        found = rule.match(text)
        if found:
            return text[found.end() :], head
    return text, False
