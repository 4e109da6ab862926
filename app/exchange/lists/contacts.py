"""E-mail addresses, telephone numbers and members without names, taken out of a line."""

import re

_EMAIL = re.compile(
    r"(?i)(?:(?:e-?mail|mail|эл\.?\s*почта|почта|邮箱|电子邮箱|电子邮件)\s*[:：]?\s*)?[<(\[]?(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)[>)\]]?"
)
_PHONE = re.compile(
    r"(?i)(?:(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|fax|тел(?:ефон)?|моб|факс|电话|手机|联系电话)\.?\s*[:：.]?\s*)?(?<![\w.])(\+?\d[\d\s()‑–-]{7,}\d)(?:\s*(?:ext|доб)\.?\s*\d+)?"
)
_LABEL = re.compile(r"(?i)\b(?:tel|phone|mob|тел|моб|电话|手机)\.?\s*[:：]\s*$")

_COUNTED = (
    "one a an another один одна одного 一", "two два две двое двух 二 两", "three три трое трёх трех 三",
    "four четыре четверо четырёх четырех 四", "five пять пятеро пяти 五", "six шесть шестеро шести 六",
    "seven семь семеро семи 七", "eight восемь восьми 八", "nine девять девяти 九", "ten десять десяти 十",
    "eleven одиннадцать", "twelve двенадцать",
)  # fmt: skip
_NUMBERS = {word: number for number, words in enumerate(_COUNTED, 1) for word in words.split()}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_PEOPLE_EN = r"""(?:colleague|member|person|expert|officer|official|specialist|interpreter|student|delegate|driver|
    representative|participant|teacher|professor|researcher|assistant|entrepreneur|guest|employee|other)s?|people|
    staff(?:\s+members)?"""
_PEOPLE_RU = r"""сотрудник\w*|коллег\w*|человек\w*|чел\.?|член\w*|специалист\w*|представител\w*|эксперт\w*|студент\w*|
    переводчик\w*|участник\w*|преподавател\w*|лиц\w?|сопровождающ\w+|водител\w+|учен\w+|учён\w+|профессор\w*"""
_MORE = r"""other|more|further|additional|accompanying|technical|support|postgraduate|doctoral|
    of\s+(?:his|her|their|our)"""
_PEOPLE_ZH = "随行人员|工作人员|随员|成员"
_BEGIN = r"^\s*\+?\s*|[,;]\s*"
_UNNAMED = re.compile(
    rf"""(?ix)
    (?:[,;]?\s*\b(?:and|plus|as\s+well\s+as|accompanied\s+by|together\s+with)\s+|{_BEGIN})(?:the\s+)?
      (?P<en>{_NUMBER})\s+(?:(?:{_MORE})\s+)*(?:{_PEOPLE_EN})\b(?:\s+(?:of\s+the\s+\w+|from\s+[\w\s]+))?\.?
  | (?:[,;]?\s*\b(?:и|а\s+также|плюс|в\s+сопровождении)\s+|{_BEGIN})(?:ещ[её]\s+)?
      (?P<ru>{_NUMBER})\s+(?:\w+(?:ых|их|ие|ые)\s+)?(?:{_PEOPLE_RU})\b\.?
  | [,，、]?\s*(?:另有|以及|及|和)?(?:其他)?(?:{_PEOPLE_ZH})?(?P<zh>\d{{1,3}}|[一二三四五六七八九十两]+)(?:名|位|人)
      (?:{_PEOPLE_ZH}|专家|教师|学生|代表|同事)?
    """
)
_TOTAL_HAN = re.compile(
    r"(?:等(?:一行)?|共|共计|合计|总计|一行)\s*(\d{1,3}|[一二三四五六七八九十两]+)\s*(?:人|位|名)"
)

_TOTAL = re.compile(
    r"(?i)[(（]\s*(?:всего\s+|total(?:\s+of)?\s+)?(\d{1,3})\s*(?:чел\w*\.?|persons?|people|pax|members|人|位|名)\s*[)）]"
    r"|^(?:присутств\w+|участ\w+|делегаци\w+|состав\w*(?:\s+делегации)?|present|attend\w+|in\s+attendance|delegation"
    r"|participants)\s*[:：–—-]?\s*(\d{1,3})\s*(?:чел\w*\.?|участник\w*|persons?|people|pax|members|delegates)\s*[:：.]?$"
    r"|^(?:всего|итого|total)\s*[:：–—-]?\s*(\d{1,3})\b(?:\s*(?:чел\w*|persons?|people))?\.?$"
)


def take_contacts(text: str) -> tuple[str, str, str]:
    """Return the text without e-mail addresses and telephone numbers, the addresses, and the numbers."""
    emails = [match[1] for match in _EMAIL.finditer(text)]
    text = _EMAIL.sub(", ", text)
    phones = [match[1].strip() for match in _PHONE.finditer(text) if _is_phone(match[1])]
    text = _PHONE.sub(lambda match: ", " if _is_phone(match[1]) else match[0], text)
    text = _LABEL.sub("", text)
    return text, "; ".join(dict.fromkeys(emails)), "; ".join(dict.fromkeys(phones))


def take_total(text: str) -> tuple[str, int]:
    """Return the text without a count of all, those with names included, and that count (0: none given)."""
    match = _TOTAL_HAN.search(text) or _TOTAL.search(text)
    if match is None:
        return text, 0
    rest = f"{text[: match.start()]}, {text[match.end() :]}".strip(" ,")
    return rest, _number(next(filter(None, match.groups())))


def take_unnamed(text: str) -> tuple[str, int, int]:
    """Return the text without its members without names, their count, and a total that includes the named."""
    text, total = take_total(text)
    count = 0
    while found := _UNNAMED.search(text):
        count += _number(next(value for value in found.group("en", "ru", "zh") if value))
        text = f"{text[: found.start()]}, {text[found.end() :]}"
    return text, count, total


def _is_phone(text: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    return 7 <= digits <= 15 and not re.fullmatch(r"\d{4}\s*[–-]\s*\d{4}", text.strip())


def _number(text: str) -> int:
    low = text.lower()
    if low.isdigit():
        return int(low)
    if low in _NUMBERS:
        return _NUMBERS[low]
    # 十二 is twelve.
    tens, _, ones = low.partition("十")
    return _NUMBERS.get(tens, 1) * 10 + _NUMBERS.get(ones, 0)
