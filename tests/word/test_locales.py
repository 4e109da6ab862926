"""Dates, numbers and lists in Russian, English and Chinese."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from app.word import Template, TemplateError
from app.word.locales import locale_filters
from tests.word.documents import NAMESPACES, docx, p, texts

DAY = date(2024, 6, 4)


def say(language: str, expression: str, **values: Any) -> str:
    return texts(Template.load(docx(p(f"{{{{ {expression} }}}}")), language=language).render(values))[0]


@pytest.mark.parametrize(
    ("language", "expression", "expected"),
    [
        ("en", "d|date", "4 June 2024"),
        ("en-GB", "d|date('full')", "Tuesday, 4 June 2024"),
        ("en", "d|date('short')", "04/06/2024"),
        ("en", "d|date('medium')", "4 Jun 2024"),
        ("ru", "d|date", "4 июня 2024\u00a0г."),
        ("ru-RU", "d|date('full')", "вторник, 4 июня 2024\u00a0г."),
        ("ru", "d|date('short')", "04.06.2024"),
        ("ru", "d|date('LLLL yyyy')", "июнь 2024"),
        ("zh", "d|date", "2024年6月4日"),
        ("zh-CN", "d|date('full')", "2024年6月4日星期二"),
        ("en", "d|date('iso')", "2024-06-04"),
        ("en", "d|date(language='ru')", "4 июня 2024\u00a0г."),
        ("de", "d|date('long')", "4. Juni 2024"),
        ("en", "'2024-06-04T11:05:09'|date", "4 June 2024"),
        ("en", "t|time", "11:05"),
        ("ru", "'9:05'|time", "09:05"),
        ("en", "m|time('medium')", "11:05:09"),
        ("en", "1234567.5|number", "1,234,567.5"),
        ("ru", "1234567.5|number", "1\u00a0234\u00a0567,5"),
        ("ru", "1234|number", "1234"),
        ("zh", "1234567|number", "1,234,567"),
        ("en", "(-3.14159)|number(2)", "−3.14"),
        ("de", "1234.5|number", "1.234,5"),
        ("en", "[1, 2, 3, 4, 11, 12, 21]|map('ordinal')|join(' ')", "1st 2nd 3rd 4th 11th 12th 21st"),
        ("ru", "3|ordinal('f')", "3-я"),
        ("zh", "3|ordinal", "第3"),
        ("en", "l|list", "A, B and C"),
        ("ru", "l|list", "A, B и C"),
        ("zh", "l|list", "A、B和C"),
        ("en", "l[:2]|list", "A and B"),
        ("en", "l[:1]|list", "A"),
        ("en", "l[:0]|list", ""),
        ("en", "l|list|length", "3"),
        ("en", "l|reverse|list|join('-')", "C-B-A"),
        ("ru", "[1, 2, 5, 11, 21, 22, 25, 112]|map('plural', 'день', 'дня', 'дней')|join(' ')",
         "день дня дней дней день дня дней дней"),
        ("en", "[0, 1, 2]|map('plural', 'day', 'days')|join(' ')", "days day days"),
        ("zh", "5|plural('天')", "天"),
        ("en", "l|plural('name', 'names')", "names"),
        ("ru", "'иванов Иван'|upper_first", "Иванов Иван"),
        ("en", "none|date|default('-', true)", "-"),
    ],
)  # fmt: skip
def test_filter(language: str, expression: str, expected: str) -> None:
    values = {
        "d": DAY,
        "t": time(11, 5, 9),
        "m": datetime(2024, 6, 4, 11, 5, 9, tzinfo=UTC),
        "l": ["A", "B", "C"],
    }
    assert say(language, expression, **values) == expected


def test_the_documents_own_language_is_the_default() -> None:
    styles = (
        f'<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr>'
        f"</w:rPrDefault></w:docDefaults></w:styles>"
    )
    template = Template.load(docx(p("{{ d|date }}"), parts={"styles.xml": styles}))
    assert texts(template.render({"d": DAY})) == ["4 июня 2024\u00a0г."]


@pytest.mark.parametrize(
    ("expression", "cause"),
    [("'soon'|date", "is no date"), ("'x'|number", "is no number"), ("1|plural", "Plural needs")],
)
def test_what_is_none_is_a_fault(expression: str, cause: str) -> None:
    with pytest.raises(TemplateError, match=cause):
        say("en", expression)


def test_a_missing_date_is_a_missing_name() -> None:
    with pytest.raises(TemplateError, match="“when” is not among the values"):
        say("en", "when|date")


@pytest.mark.parametrize("language", ["ru", "en", "zh", "fr", "uk"])
def test_every_language_has_the_same_filters(language: str) -> None:
    assert set(locale_filters(language)) == {
        "date",
        "time",
        "number",
        "ordinal",
        "list",
        "plural",
        "upper_first",
    }
