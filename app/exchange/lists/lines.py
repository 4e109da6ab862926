"""The lines of a pasted text: cleaned, with their bullets, and what a line without a person may be."""

import re
import unicodedata
from collections.abc import Iterator

from attrs import evolve, frozen

from app.domain.model import Attendance, Role
from app.exchange.lists import lexicon as words
from app.exchange.lists import posts, prose
from app.exchange.lists.atoms import Kind, kind
from app.exchange.lists.sorting import Heading
from app.exchange.lists.values import language_of
from app.language import countries


@frozen
class Line:
    """A line: its number from 1, text without bullet, the bullet, its indent, and whether a gap stands before it.

    ``head``: its words say that the first person of it heads the delegation; ``sentence``: others stand in that line.
    """

    number: int
    text: str
    bullet: str = ""
    indent: int = 0
    gap: bool = False
    raw: str = ""
    head: bool = False
    sentence: bool = False


_BULLET = re.compile(
    r"^(?:[•●◦▪■□‣⁃∙·*✓➢►]\s*|[-–—]\s+|\+\s*(?=[^\W\d])|№?\s*\(?\d{1,5}(?:\.\d{1,2})*[.)、．]\)?\s*|[（(]\d{1,3}[）)]\s*|\d{1,3}\s{1,3}(?=[^\W\d])|[a-zа-я]\)\s+|[①-⑳]\s*|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]\s*)"
)
_NUMBER_ALONE = re.compile(r"№?\(?\d{1,5}[.)]?")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))
_NOISE = re.compile(
    r"""(?ix)^(?: dear\b.* | hello\b.* | hi\b[\s,].* | good\s+(?:morning|afternoon|day)\b.* | please\b.* |
    kindly\b.* | attached\b.* | we\s+are\s+pleased.* | as\s+(?:agreed|requested|discussed)\b.* | below\b.* |
    here\s+is\b.* | should\s+you\b.* | (?:we\s+)?look\w*\s+forward\b.* | if\s+you\b.* | let\s+(?:me|us)\s+know\b.* |
    (?:we|i)\s+(?:are|am|would|have|hope|remain)\b.* | for\s+(?:any|further)\b.* | in\s+case\b.* |
    если\b.* | в\s+случае\b.* | ждём\b.* | ждем\b.* | надеемся\b.* | благодар\w+.* | по\s+(?:всем\s+)?вопрос\w+.* |
    готовы\b.* | будем\s+рад\w*\b.* | рады\b.* | сообщ\w+.* | 如有.* | 期待.* | 特此.* | 敬请.* | 盼复.* |
    sent\s+from\b.* |
    спасибо\b.* | заранее\s+благодар.* | 谢谢.* | (?:from|to|cc|sent|subject|date):.* | thank\s+you.* |
    уважаем\w+.* | здравствуйте.* | добрый\s+день.* | направля\w+.* | высылаю.* | прошу.* | просим.* |
    (?:от\s+кого|кому|тема|копия|отправлено):.* | в\s+соответствии\s+с.* | согласно.* | ниже\b.* |
    尊敬的.* | 您好.* | 你好.* | 现将.* | 以下.* | 请.{0,4}查收.* | [-=_*~]{3,} )$"""
)
_GREETING = re.compile(
    r"""(?ix)^(?: dear\b.* | hello\b.* | hi\b[\s,].* |
    (?:from|to|cc|sent|subject|date|от\s+кого|кому|тема|копия|отправлено):.* |
    уважаем\w+.* | здравствуйте.* | добрый\s+день.* | 尊敬的.* | 您好.* | 你好.* )$"""
)
_SIGN_OFF = re.compile(
    r"(?i)^(?:ciao|cheers|saludos|cordialement|(?:viele|beste|mit\s+freundlichen)\s+grüße[n]?|(?:best|kind|warm|with(?:\s+\w+)?)\s+(?:regards|wishes)|regards|sincerely|yours\s+(?:sincerely|faithfully|truly)|best|с\s+уважением(?:\s*,\s*[^\s,]+){0,2}|всего\s+доброго|с\s+наилучшими|此致|顺祝|祝好|--)\s*[,.!，]?$"
)
_TITLE = re.compile(
    r"""(?ix)^(?:the\s+)?(?: (?:full\s+|preliminary\s+|draft\s+)?(?:list|composition|members)\s+of\b.* | list |
    participants?(?:\s+list)? | attendees | present | in\s+attendance |
    the\s+delegation\s+(?:include|consist|compris|is\s+composed|was\s+composed)\w*(?:\s+of)?.* |
    делегация\s+в\s+составе.* |
    (?:в\s+)?состав\s+делегации\s+(?:также\s+)?(?:вош|вход|включ)\w+.* |
    members(?:\s+present)? | also\s+present | attended(?:\s+by)? | attendance | delegates |
    (?:предварительный\s+)?список\b.* | состав\b.* | участник\w*\b.* | присутств\w+.* | члены\s+\w+.* |
    в\s+составе\b.* | от\s+имени.* | приняли\s+участие.* |
    (?:代表团|参会|与会|出席|来访)?(?:人员|成员|嘉宾)?名单.* | 出席(?:人员)?.* | 参会人员.* | 代表团成员.* |
    来宾 | 贵宾 | 客人 | 团员 | 队员 | 随员 | 陪同(?:人员)? | 随行(?:人员)? |
    成员.* | 与会人员.* | 参加人员.* | .{0,4}(?:参加|出席|陪同).{0,6}的?有 | 工作人员.* )$"""
)
_SIDE = re.compile(
    r"""(?ix)^(?:(?:on\s+behalf\s+of|from|for)\s+)?(?:the\s+)?(?P<en>(?:[\w.'-]+\s+){0,4}(?:side|party|delegation|participants|guests|hosts|team)|guests?|hosts?)$
    | ^(?:(?:от|с|со)\s+)?(?P<ru>(?:[\w-]+\s+){0,3}(?:сторон[аы]|делегаци[яи])|гости|хозяева)$ |
    ^(?P<zh>.{1,8}方(?:人员|代表|参会人员)?|.{2,12}(?:代表团|访问团|考察团|来访团组))$"""
)
_OF_DELEGATION = re.compile(
    r"(?i)^(?:the\s+)?(?:(?:list|members|composition)\s+of\s+(?:the\s+)?)?(?:delegation|representatives|participants|members|delegates)\s+(?:of|from|for)\s+(?:the\s+)?(?P<en>.+)$"
    r"|^(?:список\s+|состав\s+)?(?:участников\s+|членов\s+)?(?:делегаци[яи]|представител[ия]|участники)\s+(?:от\s+|со\s+стороны\s+)?(?P<ru>.+)$|^(?:on\s+behalf\s+of|from|for)\s+(?:the\s+)?(?P<from>.+)$|^(?:от|из|со\s+стороны)\s+(?P<of>.+)$|^(?:the\s+)?(?P<before>[A-Z].+?)\s+delegation(?:\s+(?:to|visiting)\s.+)?$|^(?P<zh>.+?)(?:代表团|访问团|考察团|来访团组|方面)(?:成员)?(?:名单)?$"
)


_ORDER = re.compile(
    r"(?ix)^(?:утвердить|назначить|направить|командировать|включить|сформировать|создать)\s+"
    r"(?:(?:следующ\w+|прилагаем\w+)\s+)?(?=(?:в\s+)?(?:состав|список|делегаци))"
)
"""What an order says before it names its list."""

_REPORTED = re.compile(
    r"(?i)^.*?\b(?:сообщ|направля|представля|высыла|прилага|информиру)\w+\b.*?(?=\b(?:состав|список)\b)"
)
"""What a letter says before it names its list."""

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|"
    r"(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я]*"
)
_DAYS = re.compile(
    rf"(?ix)[\s,;(]+(?:on|visit\w*|с|от|визит)?\s*\d{{1,2}}\s*(?:[-–—]|to|по)?\s*(?:\d{{1,2}}\s*)?"
    rf"(?:(?:of\s+)?(?:{_MONTH})(?:\s+\d{{4}})?(?:\s*г\.?)?|[./]\d{{1,2}}(?:[./]\d{{2,4}})?)\s*\)?$"
)
"""The days of a visit behind the name of who comes."""

_VISIT = re.compile(r"(?i)^(?:the\s+)?visit\s+(?:of|by|from)\s+(?:the\s+)?|^визит\s+(?:делегации\s+)?")
_OFFICES = {"en": "interpreter", "ru": "переводчик", "zh": "翻译"}


def _bodies(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield number, source and text of each line; a line of HTML may hold several."""
    for number, raw in enumerate(text.split("\n"), 1):
        pieces = prose.plain(re.sub(r"^(?:\s*>)+ ?", "", raw)).replace("\u00a0", " ").split("\n")
        while len(pieces) > 1 and not pieces[-1].strip():
            pieces.pop()
        for piece in pieces:
            own = len(pieces) > 1 or piece.count("\t") > raw.count("\t")
            yield number, piece if own else raw, piece


def clean(text: str) -> list[Line]:
    """Return the lines of a text that say anything, quote marks of mail programs and invisible characters gone."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n"))
    text = text.translate(_INVISIBLE).replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "-")
    found: list[Line] = []
    gap, waiting = True, ""
    for number, raw, body in _bodies(prose.rows_joined(text)):
        if not body.strip(" \t\u3000"):
            gap = True
            continue
        indent = len(body) - len(body.lstrip(" \t\u3000"))
        stripped = body.strip(" \u3000")
        if _NUMBER_ALONE.fullmatch(stripped):
            waiting = stripped
            continue
        match = _BULLET.match(stripped.lstrip("\t"))
        bullet = match[0].strip() if match and len(match[0]) < len(stripped) else ""
        rest = stripped.lstrip("\t")[len(match[0]) :] if match and bullet else stripped
        found.append(Line(number, rest.strip(" "), bullet or waiting, indent, gap, raw))
        gap, waiting = False, ""
    return found


_MAIL_HEAD = re.compile(r"(?i)^(?:от|from|发件人|кому|to|收件人|копия|cc|抄送)\s*[:：].*@")
_QUOTED_MAIL = re.compile(r"(?i)^.{4,}(?:\bwrote|\bнаписал[аи]?|\bпишет|写道)\s*[:：]$")
_MAIL_SUBJECT = re.compile(r"(?i)^(?:тема|subject|主题|дата|date|sent|отправлено|发送时间|日期)\s*[:：]")


def is_greeting(text: str) -> bool:
    """Tell whether a line greets or heads a letter: a name in it is not of the list."""
    text = text.strip()
    return bool(
        _GREETING.match(text)
        or _MAIL_HEAD.match(text)
        or _QUOTED_MAIL.match(text)
        or _MAIL_SUBJECT.match(text)
    )


def is_noise(text: str) -> bool:
    """Tell whether a line is a letter's and not the list's, unless it names somebody."""
    return bool(_NOISE.match(text.strip()))


def is_sign_off(text: str) -> bool:
    """Tell whether a letter ends here, so that what follows is its sender."""
    return bool(_SIGN_OFF.match(text.strip()))


def is_side(text: str) -> bool:
    """Tell whether words stand for a whole delegation or side."""
    return bool(_SIDE.match(text.strip()))


def heading_of(text: str, current: Heading) -> Heading | None:
    """Return what a line without a name says of the people under it, or None when it is no heading by its words."""
    body = _REPORTED.sub("", _ORDER.sub("", text.strip().strip(":：. ").strip("*_# ")))
    role = _role_heading(body, current)
    if role:
        return role
    delegation = _OF_DELEGATION.match(body)
    if delegation:
        named = next(group for group in delegation.groups() if group)
        return _organisation_heading(named, body)
    if _SIDE.match(body):
        return Heading(side=body)
    if _TITLE.match(body):
        return evolve(current, roles=(), attendance=Attendance.PRESENT)
    return None


def organisation_heading(text: str) -> Heading:
    """Return the heading that names an organisation."""
    return _organisation_heading(text.strip().strip(":：.*_# "), text)


def _organisation_heading(named: str, body: str) -> Heading:
    named = _without_country(_DAYS.sub("", _VISIT.sub("", named)))
    found = kind(re.sub(r"(?<=[\u3400-\u9fff])[(（][^()（）]+[)）]$", "", named))
    if found in {Kind.ORGANISATION, Kind.UNIT}:
        changed = posts.nominative(named)
        doubt = "" if changed == named else "The organisation was in the genitive."
        return Heading(organisation=changed, side=body, doubt=doubt)
    return Heading(side=body.strip(":： "))


def _without_country(named: str) -> str:
    """Return «Университет Цинхуа» of «Университет Цинхуа (КНР)»."""
    match = re.fullmatch(r"(.+?)\s*[(（](?P<country>[^()（）]+)[)）]", named)
    if match is None:
        return named
    country = match["country"].split(",")[-1].strip()
    if countries.is_one(country):
        return match[1]
    # 中国石油大学（北京）: of a Chinese name a town is a part.
    known = country.lower() in words.STATES | words.PLACES or words.STATE.match(country)
    return match[1] if known and not re.search(r"[\u3400-\u9fff]", named) else named


def _role_heading(body: str, current: Heading) -> Heading | None:
    rules = (
        (words.HEAD, Role.HEAD), (words.CHAIR, Role.CHAIR), (words.SECRETARY, Role.SECRETARY),
        (words.INTERPRETER, Role.INTERPRETER), (words.OBSERVER, Role.OBSERVER), (words.EXPERT, Role.EXPERT),
        (words.INVITED, Role.INVITED),
    )  # fmt: skip
    base = evolve(current, roles=(), office="", attendance=Attendance.PRESENT)
    for rule, role in rules:
        if rule.match(body):
            return evolve(
                base, roles=(role,), office=_OFFICES[language_of(body)] if role is Role.INTERPRETER else ""
            )
    for rule, attendance in ((words.ABSENT, Attendance.ABSENT), (words.EXCUSED, Attendance.EXCUSED)):
        if rule.match(body):
            return evolve(base, attendance=attendance)
    return None
