"""What finished minutes look like in Russian, English and Chinese: headings, columns, names, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from app.domain.capture import dates as typed

_PRESENT = "присутств|участник|участвовал|состав делегац|participants|present|attend|delegation of|出席|参加|参会|与会"
_AGREED = (
    "решили|решени[ея]|постановил|договорил|договор[её]нност|поручени|"
    "agreed|decided|decisions|resolved|action|决定|商定|共识|决议"
)
HEADINGS = {
    "absent": re.compile("отсутств|absent|apologies|缺席", re.I),
    "present": re.compile(_PRESENT, re.I),
    "agenda": re.compile("повестк|agenda|议程|议题", re.I),
    "agreed": re.compile(_AGREED, re.I),
}
"""What a heading says of the list under it."""

COLUMNS = {
    "number": re.compile(r"^\W*(№|no\.?|n|#|序号|п/п)", re.I),
    "text": re.compile(
        "решени|поручени|мероприят|предложени|договор|decision|action|task|proposal|agreed|决定|事项|内容",
        re.I,
    ),
    "responsible": re.compile(r"ответств|исполнит|responsib|owner|in charge|负责", re.I),
    "due": re.compile(r"срок|дата|due|deadline|by when|期限|时间", re.I),
    "name": re.compile(r"ф\.?\s*и\.?\s*о|имя|участник|name|participant|姓名", re.I),
    "post": re.compile(r"должност|post|position|title|职务", re.I),
    "organisation": re.compile(r"организац|учрежден|organi[sz]ation|institution|单位", re.I),
    "title": re.compile(r"вопрос|пункт|тема|item|topic|subject|议题|议程", re.I),
    "rapporteurs": re.compile(r"докладчик|rapporteur|speaker|presenter|报告人", re.I),
}
"""What the head of a table's column says."""

CHAIR = re.compile(
    r"(?:председател[ьяю]\w*|chair(?:man|woman|person|ed by)?|主持人?|主席)[\s:：–—_/-]+", re.I
)
SECRETARY = re.compile(
    r"(?:секретар[ьяю]\w*|secretary|minutes (?:taken|kept) by|记录人?|秘书)[\s:：–—_/-]+", re.I
)
NUMBER = re.compile(r"(?:№|\bNo\.?|第)\s*([A-Za-zА-Яа-яё0-9/-]*\d[A-Za-zА-Яа-яё0-9/-]*)", re.I)
PLACE = re.compile(r"^\W*(?:место(?: проведения| встречи)?|venue|place|location|地点)\s*[:：]\s*", re.I)
CLOCK = re.compile(
    r"(?<![\d:.])([01]?\d|2[0-3])"
    r"(?::[0-5]\d(?![\d:])|[时点][0-5]\d分|\s(?:час\w*|ч\.)\s[0-5]\d\s(?:минут\w?|мин\.?))"
)
CITY = re.compile(r"(?:^|\t|,\s|\bг\.\s?)\s*([А-ЯЁA-Z][\w.-]*(?:[ -][А-ЯЁA-Z][\w-]*){0,2})\s*$")
TOWN = re.compile(r"^\s*г\.\s?([А-ЯЁ][\w-]*(?:[ -][А-ЯЁ][\w-]*){0,2})\s*$")
CLOSING = re.compile(
    r"(?:настоящий )?протокол (?:составлен|подписан|вед[её]н)|(?:на этом )?(?:заседание|совещание|встреча|переговоры) "
    r"(?:закрыт|окончен|заверш|объявлен)|следующ\w+ (?:заседание|совещание|встреча)|приложени[ея]\b|"
    r"(?:the |there being no .{0,40})?(?:meeting|talks|session) (?:was |were )?(?:closed|ended|adjourned|concluded)|"
    r"(?:the )?next meeting|signed as|these minutes|annex|会议于.{0,20}结束|散会|本纪要|附件|下次会议",
    re.I,
)
"""How the foot of minutes begins."""
RESPONSIBLE = re.compile(
    r"[.;(。；（]?\s*(?:(?:ответств\w*|исполнит\w*|responsible|负责\w*)\s*[:：–—-]|отв\.\s*[:：–—-]?)\s*",
    re.I,
)
REPORTED = re.compile(
    r"[.;(。；（]?\s*(?:докладчик\w*|rapporteurs?|presenters?|reported by|presented by|报告人|汇报人)\s*[:：–—-]\s*",
    re.I,
)
FOR = re.compile(r"\s*(?:за|for|代表)\s+(\S.*\S)\s*$", re.I)
SIGNED = re.compile(r"[\s./]*_{3,}[\s./]*(\S[^_/]*?)[\s/]*$")
"""Whose signature it is: a name behind a line."""
COMMA = re.compile(r"\s*[,，、;；]\s*")
HOUSE = re.compile(r"университет|институт|академи|university|institute|academy|大学|学院", re.I)
SIDE = re.compile(r"\s*(?:от|со стороны)\s+(\S[^:：]*?)\s*[:：]\s*$", re.I)
PARTS = re.compile(r"\s*(?:\s[–—-]\s|[,，:：;\t(（])\s*")
LABEL = re.compile(r"[:：]\s*")
COUNT = re.compile(r"\s*[:：–—-]\s*(\d+)\s*(?:человек\w*|чел|persons?|people|人|名)?[.\s]*$", re.I)
YEAR_SIGN = re.compile(r"[ \u00a0](?:г\.|года\b\.?)")
"""With the full stop of a sentence where the word is written out: the sign has one of its own."""
VOTES = {
    "in_favour": re.compile(r"(?:\bза\b|in favou?r|\bfor\b|赞成|同意)\W{0,5}?(\d+|нет|none)\b", re.I),
    "against": re.compile(r"(?:против|against|反对)\W{0,5}?(\d+|нет|none)\b", re.I),
    "abstained": re.compile(r"(?:воздерж\w*|abstain\w*|abstentions?|弃权)\W{0,5}?(\d+|нет|none)\b", re.I),
}
"""How a vote is told: who was in favour, against, and who abstained."""
STOP = re.compile(r"[;；]")
ITEM = re.compile(r"\s*(\d+(?:\.\d+)*)([.)、．])\s*")
MINUTES = re.compile(r"^\W*(протокол|minutes|memorandum|会议纪要|纪要)", re.I)

_MONTH = 12
"""The most letters that the name of a month before its day has, with what parts them."""
_CAPITAL = "[А-ЯЁA-Z]"
_WORD = rf"{_CAPITAL}[\w’'-]+"
_FORMS = {
    "ru": (
        (re.compile(rf"(?:{_CAPITAL}\.\s?){{1,2}}{_WORD}"), "initials"),
        (re.compile(rf"{_WORD}\s(?:{_CAPITAL}\.\s?){{1,2}}"), "initials_after"),
        (re.compile(rf"{_WORD}(?:\s{_WORD}){{1,3}}"), "official"),
    ),
    "en": (
        (re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof|Professor)\.?\s" + _WORD), "short"),
        (re.compile(rf"(?:Mr|Ms|Mrs|Dr|Prof|Professor)\.?(?:\s{_WORD}){{2,3}}"), "addressed"),
        (re.compile(rf"(?:{_CAPITAL}\.\s?){{1,2}}{_WORD}"), "initials"),
        (re.compile(rf"{_WORD}(?:\s{_WORD}){{1,3}}"), "full"),
    ),
    "zh": (
        (re.compile("[\u4e00-\u9fff]{2,4}"), "official"),
        (re.compile(rf"{_WORD}(?:\s{_WORD}){{1,3}}"), "full"),
    ),
}


@frozen
class Dated:
    """A date in a text, and the style in which a template writes it so."""

    start: int
    end: int
    style: str
    day: date


def name_form(text: str, language: str) -> str:
    """Return the field of a person that writes a name as ``text`` has it, or nothing where it is no name."""
    said = text.strip()
    return next((form for pattern, form in _FORMS[language] if pattern.fullmatch(said)), "")


def other_forms(name: str, form: str) -> Iterator[tuple[str, str]]:
    """Yield how else the name stands in the same minutes, with the form: С. П. Иванов for Иванов С. П."""
    words = re.findall(r"[\w’'-]+", name)
    if form == "addressed":
        yield " ".join(words[1:]), "full"
    if form == "initials" and len(words) > 1:
        yield f"{words[-1]} {' '.join(f'{one}.' for one in words[:-1])}", "initials_after"
    elif form in ("initials_after", "official") and len(words) > 1:
        letters = " ".join(f"{one[0]}." for one in words[1:])
        yield f"{letters} {words[0]}", "initials"
        yield f"{words[0]} {letters}", "initials_after"


def dates(text: str) -> Iterator[Dated]:
    """Yield the dates of a text that have a year: 14 марта 2023 г., 14.03.2023, 2023年3月14日."""
    at = 0
    while (found := re.search(r"\d", text[at:])) is not None:
        start = at + found.start()
        from_ = max(0, start - _MONTH)
        named = re.search(r"[A-Za-z]+\s$", text[from_:start])
        month = from_ + named.start() if named else start
        begin = month if named and typed.read(text, month, date.min) else start
        read = typed.read(text, begin, date.min)
        if read is None or str(read[1].year) not in text[begin : read[0]]:
            at = start + len(re.findall(r"^\d+", text[start:])[0])
            continue
        said = text[begin : read[0]]
        # The field prints the sign of a year too.
        sign = signed.end() if (signed := YEAR_SIGN.match(text, read[0])) else read[0]
        yield Dated(begin, sign, _style(said), read[1])
        at = read[0]


def _style(said: str) -> str:
    if "-" in said:
        return "iso"
    return "short" if re.fullmatch(r"[\d./]+", said) else ""


def dated_field(field: str, style: str) -> str:
    """Return the expression that prints a date in a style; the long one is how dates print."""
    return f"{field} | date('{style}')" if style else field
