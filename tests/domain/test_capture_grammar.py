from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import capture
from app.domain.capture import Captured, Kind, Sort, dates

TODAY = date(2024, 6, 24)  # a Monday
DECEMBER = date(2024, 12, 1)


def parse(line: str) -> Captured:
    return capture.parse(line, TODAY)


_BITS = (
    '@ @liu @Liu_Yemei @«a» @"Liu Yemei" >лю >x. отв:Лю кто: ! !! ? !? ~ Ё // .. #наука №x №5 # до до:01.12 01.12 '
    'due: due:1 dec 1 +2w + \\ \\\\ \\@x " « » a слово 中文 . , : lj вгуЖ 截止:12月1日 _ @д.г. 2026 ＠刘 ！！ 5 friday'
).split(" ")
_gaps = st.sampled_from(["", " ", "  ", "\n", "\t"])
lines = st.one_of(
    st.lists(st.tuples(st.sampled_from(_BITS), _gaps), max_size=10).map(
        lambda parts: "".join(bit + gap for bit, gap in parts)
    ),
    st.text('@!?~/#№\\" .,:>+до12wad\n\t«»Ё', max_size=16),
    st.text(max_size=12),
)


@given(lines)
def test_what_is_printed_reads_the_same(line):
    captured = parse(line)
    printed = capture.show(captured, TODAY)
    assert parse(printed) == captured
    assert capture.show(parse(printed), TODAY) == printed


@given(lines)
def test_nothing_typed_is_swallowed(line):
    """Every character outside the tokens is in the text, but white space and the backslashes that escape."""
    captured = parse(line)
    outside, at = "", 0
    for token in captured.tokens:
        assert token.start >= at
        outside += line[at : token.start] + " "
        at = token.end
    outside += line[at:]
    assert captured.raw == line
    lost = Counter("".join(outside.split())) - Counter("".join(captured.text.split()))
    assert set(lost) <= {"\\"}
    assert not Counter("".join(captured.text.split())) - Counter("".join(outside.split()))


@given(st.text("abcйцуке中文 ,.()-:;0123456789", max_size=40))
def test_words_without_signs_are_text_as_they_are(words):
    captured = parse(words)
    if not captured.tokens:
        assert captured == Captured(text=words.strip())


@given(lines)
def test_escaped_text_is_text(line):
    text = line.strip()
    assert parse(capture.escape(text, TODAY)) == Captured(text=text)


@given(lines, st.data())
def test_a_removed_chip_leaves_the_rest(line, data):
    captured = parse(line)
    if captured.tokens:
        token = data.draw(st.sampled_from(captured.tokens))
        rest = capture.without(line, token)
        assert len(rest) < len(line)
        assert "".join(rest.split()) == "".join((line[: token.start] + line[token.end :]).split())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("We have rooms", Captured("We have rooms")),
        ("@liu We have rooms", Captured("We have rooms", "liu")),
        ("@liu: we agree", Captured("we agree", "liu")),
        ("@liu. We agree", Captured("We agree", "liu")),
        ("@Liu_Yemei, ? Where", Captured("Where", "Liu Yemei", Kind.QUESTION)),
        ('@"Liu Yemei" yes', Captured("yes", "Liu Yemei")),
        ("@«Лю Емэй» да", Captured("да", "Лю Емэй")),
        ("@Д.Г.Арсеньев да", Captured("да", "Д.Г.Арсеньев")),
        ("@Арсеньев_Д.Г. да", Captured("да", "Арсеньев Д.Г.")),
        ("! Set up a lab", Captured("Set up a lab", kind=Kind.PROPOSAL)),
        ("!Создать лабораторию", Captured("Создать лабораторию", kind=Kind.PROPOSAL)),
        ("!! Set up a lab", Captured("Set up a lab", kind=Kind.AGREED)),
        ("Who pays ?", Captured("Who pays", kind=Kind.QUESTION)),
        (
            "@liu !! Exchange professors @li >arseniev до 01.12",
            Captured("Exchange professors", "liu", Kind.AGREED, ("li", "arseniev"), DECEMBER),
        ),
        ("Send the plan >liu.", Captured("Send the plan.", "", Kind.PROPOSAL, ("liu",))),
        ("Send the plan отв:Лю", Captured("Send the plan", "", Kind.PROPOSAL, ("Лю",))),
        ("Send it due:1 dec at once", Captured("Send it at once", kind=Kind.PROPOSAL, deadline=DECEMBER)),
        ("#science ! Publish", Captured("Publish", kind=Kind.PROPOSAL, cooperation="science")),
        ("№наука ! Publish", Captured("Publish", kind=Kind.PROPOSAL, cooperation="наука")),
        ("~ // said in confidence", Captured("said in confidence", check=True, off_press=True)),
        ("Ё .. said", Captured("said", check=True, off_press=True)),
        ("one\n! two\nthree", Captured("one\ntwo\nthree", kind=Kind.PROPOSAL)),
        ("！！建立实验室 ＠刘 截止：12月1日", Captured("建立实验室", "刘", Kind.AGREED, (), DECEMBER)),
        ('"лю согласны', Captured("согласны", "лю")),
        ("\\@liu is not here", Captured("@liu is not here")),
        ("\\\\ is a backslash", Captured("\\ is a backslash")),
        ("\\до 01.12", Captured("до 01.12")),
    ],
)
def test_lines_are_read(line, expected):
    assert parse(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "mail@example.org",
        "Really! Are you? Yes",
        "@ noon",
        "@10:00",
        "~5 million",
        "и/или, http://example.org/a",
        "№5 от 2024",
        "#5",
        "5 > 3",
        "> 3",
        "!? what",
        "... and so on",
        "до 5 человек",
        "до 2.5 млн",
        "до 31.02",
        "due: soon",
        "1+2w",
        '"Русский дом" предлагает',
        "C:\\new \\name",
        "Ёлка",
    ],
)
def test_prose_is_left_alone(line):
    assert parse(line) == Captured(line)


def test_of_several_the_first_holds_and_the_others_are_text():
    assert parse("! ? x") == Captured("? x", kind=Kind.PROPOSAL)
    assert parse("due:1 dec x +2w") == Captured("x +2w", kind=Kind.PROPOSAL, deadline=DECEMBER)
    assert parse("#a #b x") == Captured("#b x", kind=Kind.PROPOSAL, cooperation="a")
    assert parse("~ ~ x") == Captured("x", check=True)


def test_the_places_of_several_tokens_close_up_to_one_space():
    assert parse("! Send it до 01.12 @liu >li ~ by post").text == "Send it by post"
    assert parse("! Send it до 01.12 @liu +2w").text == "Send it +2w"


def test_in_a_question_who_and_when_are_words():
    assert parse("@liu ? Can @li come до 01.12") == Captured("Can @li come до 01.12", "liu", Kind.QUESTION)


def test_chips_stand_where_their_tokens_do():
    line = "@liu !! x до 01.12"
    chips = [(t.sort, line[t.start : t.end], t.value) for t in parse(line).tokens]
    assert chips == [
        (Sort.SPEAKER, "@liu", "liu"),
        (Sort.KIND, "!!", "agreed"),
        (Sort.DEADLINE, "до 01.12", "2024-12-01"),
    ]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2024-12-01", DECEMBER),
        ("01.12", DECEMBER),
        ("1.12.2024", DECEMBER),
        ("01.12.25", date(2025, 12, 1)),
        ("1/12", DECEMBER),
        ("1/12/2025", date(2025, 12, 1)),
        ("1 dec", DECEMBER),
        ("1 December 2024", DECEMBER),
        ("Dec 1", DECEMBER),
        ("dec. 1, 2025", date(2025, 12, 1)),
        ("1 декабря", DECEMBER),
        ("1 дек. 2025 г.", date(2025, 12, 1)),
        ("12月1日", DECEMBER),
        ("2025年12月1日", date(2025, 12, 1)),
        ("1 june", date(2025, 6, 1)),
        ("24.06", TODAY),
        ("23.06", date(2025, 6, 23)),
        ("29.02", date(2028, 2, 29)),
        ("friday", date(2024, 6, 28)),
        ("пятницы", date(2024, 6, 28)),
        ("Monday", TODAY),
        ("завтра", date(2024, 6, 25)),
        ("明天", date(2024, 6, 25)),
        ("+2w", date(2024, 7, 8)),
        ("+10д", date(2024, 7, 4)),
        ("+8m", date(2025, 2, 24)),
        ("+1г", date(2025, 6, 24)),
        ("+3周", date(2024, 7, 15)),
    ],
)
def test_days_as_people_type_them(typed, day):
    assert dates.read(typed, 0, TODAY) == (len(typed), day)
    assert parse(f"x due:{typed}").deadline == day


@pytest.mark.parametrize(
    "typed", ["", "31.06", "0.12", "1.13", "30 feb", "soon", "12", "2024-13-01", "99 dec", "+w"]
)
def test_what_is_no_day_is_none(typed):
    assert dates.read(typed, 0, TODAY) is None


def test_a_month_later_is_the_last_day_of_a_shorter_one():
    assert dates.relative("+1m", 0, date(2024, 1, 31)) == (3, date(2024, 2, 29))
    assert dates.relative("+999y", 0, date(9900, 1, 31)) is None
    assert dates.relative("+999d", 0, date(9999, 1, 31)) is None


@given(st.text(min_size=1, max_size=15).map(str.strip).filter(lambda n: n and "\n" not in n))
def test_completion_puts_in_a_name_that_reads_back(name):
    token = capture.name_token(name)
    if name.isprintable() and not set(name) & set('"«»“”') and " ".join(name.split()) == name:
        assert parse(f"{token} x") == Captured("x", name)


@pytest.mark.parametrize(
    ("line", "caret", "expected"),
    [
        ("@li", 3, (0, 3, "li")),
        ("x @", 3, (2, 3, "")),
        ("x @liu yes", 4, (2, 6, "l")),
        ("x >Li", 5, (2, 5, "Li")),
        ("@Liu_Y", 6, (0, 6, "Liu Y")),
        ('"лю', 3, (0, 3, "лю")),
        ("mail@x", 6, None),
        ("@liu yes", 8, None),
        ("", 0, None),
    ],
)
def test_completion_knows_what_is_being_named(line, caret, expected):
    assert capture.being_named(line, caret) == expected
