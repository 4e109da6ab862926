"""Numbers, ordinals and the form of a noun after a number."""

from __future__ import annotations

from app.domain.names import Gender
from app.errors import ProtocolistError
from app.language.grammar import Case
from app.language.scripts import NBSP

# English one and other, Russian one, few and many (CLDR's plural forms), Chinese measure word and noun.
_TABLE = """
hour        | hour hours                | час часа часов                      | 小时
minute      | minute minutes            | минута минуты минут                 | 分钟
day         | day days                  | день дня дней                       | 天
week        | week weeks                | неделя недели недель                | 周
month       | month months              | месяц месяца месяцев                | 个月
year        | year years                | год года лет                        | 年
person      | person people             | человек человека человек            | 人
participant | participant participants  | участник участника участников       | 名与会人员
colleague   | colleague colleagues      | коллега коллеги коллег              | 名同事
copy        | copy copies               | экземпляр экземпляра экземпляров    | 份
sheet       | sheet sheets              | лист листа листов                   | 页
page        | page pages                | страница страницы страниц           | 页
proposal    | proposal proposals        | предложение предложения предложений | 项建议
item        | item items                | вопрос вопроса вопросов             | 项议题
"""

Forms = tuple[str, ...]


def _read(line: str) -> tuple[str, dict[str, Forms]]:
    noun, *forms = (cell.split() for cell in line.split("|"))
    return noun[0], dict(zip(("en", "ru", "zh"), map(tuple, forms), strict=True))


_NOUNS = dict(map(_read, _TABLE.strip().splitlines()))

_MASCULINE = dict(zip(Case, ("й", "го", "му", "й", "м", "м"), strict=True))
_FEMININE = dict(zip(Case, ("я", "й", "й", "ю", "й", "й"), strict=True))

_EN_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ZH_DIGITS = "零一二三四五六七八九十"

_RU_WORDS = (
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
    " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
).split()
_RU_TENS = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
# Genitive, dative, instrumental, prepositional of what does not go like пять, пяти, пяти, пятью, пяти.
_RU_OBLIQUE = {
    "ноль": "ноля нолю нолём ноле", "один": "одного одному одним одном", "одна": "одной одной одной одной",
    "два": "двух двум двумя двух", "две": "двух двум двумя двух", "три": "трёх трём тремя трёх",
    "четыре": "четырёх четырём четырьмя четырёх", "восемь": "восьми восьми восемью восьми",
    "сорок": "сорока сорока сорока сорока", "девяносто": "девяноста девяноста девяноста девяноста",
    "пятьдесят": "пятидесяти пятидесяти пятьюдесятью пятидесяти",
    "шестьдесят": "шестидесяти шестидесяти шестьюдесятью шестидесяти",
    "семьдесят": "семидесяти семидесяти семьюдесятью семидесяти",
    "восемьдесят": "восьмидесяти восьмидесяти восемьюдесятью восьмидесяти",
}  # fmt: skip
_OBLIQUE = (Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)


def number(value: int | float, language: str = "en", digits: int | None = None) -> str:
    """Write a number with the language's signs: 12,500.5; 12 500,5; Russian does not part four digits.

    ``digits`` fixes the decimals.
    """
    shown = f"{value:,.{digits}f}" if digits is not None else f"{value:,}"
    if language != "ru":
        return shown
    whole, _, rest = shown.partition(".")
    whole = whole.replace(",", NBSP if len(whole.lstrip("-")) > len("9,999") else "")
    return f"{whole},{rest}" if rest else whole


def ordinal(
    value: int,
    language: str = "en",
    gender: Gender = Gender.MALE,
    case: Case = Case.NOMINATIVE,
    neuter: bool = False,
) -> str:
    """Write an ordinal in figures: 1st, 2nd; 1-й, 2-я, 3-го, 1-е (``neuter``); 第1."""
    if language == "zh":
        return f"第{value}"
    if language == "ru":
        if neuter and case in (Case.NOMINATIVE, Case.ACCUSATIVE):
            return f"{value}-е"
        ending = (_FEMININE if gender is Gender.FEMALE else _MASCULINE)[case]
        return f"{value}-{ending}"
    teen = 10 < value % 100 < 20
    return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def plural(value: int, forms: Forms, language: str = "en") -> str:
    """Choose the form of a noun after ``value``: English one and other, Russian for 1, 2–4, 5 and more.

    The rules are CLDR's for whole numbers. Raises ProtocolistError when the language needs more forms.
    """
    needed = {"ru": 3, "zh": 1}.get(language, 2)
    if len(forms) < needed:
        raise ProtocolistError(
            f"A number takes {needed} forms of a noun in “{language}”, and {len(forms)} were given.",
            remedy="Give them all, as in plural('участник', 'участника', 'участников').",
        )
    return forms[_plural_index(abs(value), language)]


def _plural_index(value: int, language: str) -> int:
    if language == "zh":
        return 0
    if language != "ru":
        return 0 if value == 1 else 1
    if value % 10 == 1 and value % 100 != 11:
        return 0
    return 1 if value % 10 in (2, 3, 4) and value % 100 not in (12, 13, 14) else 2


def unnamed(value: int, language: str = "en", *, alone: bool = False) -> str:
    """Say how many people have no names: “and four colleagues”; “four people” where they are ``alone``."""
    if language == "ru":
        said = count(value, "person", "ru")
        return said if alone else f"и\u00a0ещё {said}"
    if language == "zh":
        return count(value, "person", "zh") if alone else "及" + count(value, "colleague", "zh")
    noun = ("person", "people") if alone else ("colleague", "colleagues")
    said = f"{words(value, 'en')} {plural(value, noun)}"
    return said if alone else f"and {said}"


def count(value: int, noun: str, language: str = "en") -> str:
    """Write a number with one of the nouns known here (hour, day, week, person, participant, copy, page …).

    Raises ProtocolistError for another noun.
    """
    forms = _NOUNS.get(noun)
    if forms is None:
        raise ProtocolistError(
            f"The noun “{noun}” is not known.", remedy=f"Use one of {', '.join(_NOUNS)}, or plural."
        )
    word = plural(value, forms.get(language, forms["en"]), language)
    space = "" if language == "zh" else NBSP if language == "ru" else " "
    return number(value, language) + space + word


def words(
    value: int, language: str = "en", case: Case = Case.NOMINATIVE, gender: Gender = Gender.MALE
) -> str:
    """Write a whole number below 100 in words: two, два, двух, 两; any other in figures.

    ``case`` and ``gender`` are for Russian: в двух, одну. Chinese 2 is 两, as before a measure word: 两份.
    """
    if not 0 <= value < 100:
        return number(value, language)
    if language == "zh":
        return _zh_words(value)
    if language == "ru":
        return _ru_words(value, case, gender)
    if value <= 20:
        return _EN_WORDS[value]
    return _EN_TENS[value // 10 - 2] + (f"-{_EN_WORDS[value % 10]}" if value % 10 else "")


def _ru_words(value: int, case: Case, gender: Gender) -> str:
    if value >= 20:
        tens = _ru_case(_RU_TENS[value // 10 - 2], case)
        return tens + (f" {_ru_words(value % 10, case, gender)}" if value % 10 else "")
    word = _RU_WORDS[value]
    if gender is Gender.FEMALE:
        word = {"один": "одна", "два": "две"}.get(word, word)
    return _ru_case(word, case)


def _ru_case(word: str, case: Case) -> str:
    if word == "одна" and case is Case.ACCUSATIVE:
        return "одну"
    if case not in _OBLIQUE:
        return word
    if word in _RU_OBLIQUE:
        return _RU_OBLIQUE[word].split()[_OBLIQUE.index(case)]
    return word + "ю" if case is Case.INSTRUMENTAL else word[:-1] + "и"


def _zh_words(value: int) -> str:
    if value == 2:
        return "两"
    tens, ones = divmod(value, 10)
    head = "" if not tens else "十" if tens == 1 else _ZH_DIGITS[tens] + "十"
    return head + (_ZH_DIGITS[ones] if ones or not tens else "")
