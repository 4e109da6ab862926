"""Names as documents write them: by language, tradition and style."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import Gender, NameForm, PersonName, Script, Tradition
from app.domain.text import plain
from app.language import cases, genders, honorifics, names, traditions
from app.language.cases import Case
from app.language.names import Style

LIU = PersonName(latin=NameForm("Liu", "Yemei"), cyrillic=NameForm("Лю", "Емэй"))
ARSENIEV = PersonName(latin=NameForm("Arseniev", "Dmitry"), cyrillic=NameForm("Арсеньев", "Дмитрий"))
CHEKHOV = PersonName(latin=NameForm("Chekhov", "Anton"), cyrillic=NameForm("Чехов", "Антон", "Павлович"))
LU_XUN = PersonName(NameForm("Lu", "Xun"), NameForm("Лу", "Синь"), NameForm("鲁", "迅"))
EINSTEIN = PersonName(
    latin=NameForm("Einstein", "Albert"), han=NameForm("爱因斯坦", "阿尔伯特"), tradition=Tradition.WESTERN
)


def said(style, language, name, **options):
    return names.write(name, style, language, **options).text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("name", "style", "language", "expected"),
    [
        (LIU, Style.FULL, "en", "Liu Yemei"),
        (LIU, Style.FULL, "ru", "Лю Емэй"),
        (LIU, Style.INITIALS, "ru", "Лю Емэй"),
        (LIU, Style.OFFICIAL, "ru", "Лю Емэй"),
        (LIU, Style.FAMILY, "en", "Liu"),
        (ARSENIEV, Style.FULL, "en", "Dmitry Arseniev"),
        (ARSENIEV, Style.FULL, "ru", "Дмитрий Арсеньев"),
        (ARSENIEV, Style.INITIALS, "en", "D. Arseniev"),
        (CHEKHOV, Style.FULL, "ru", "Антон Чехов"),
        (CHEKHOV, Style.FORMAL, "ru", "Антон Павлович Чехов"),
        (CHEKHOV, Style.OFFICIAL, "ru", "Чехов Антон Павлович"),
        (CHEKHOV, Style.OFFICIAL, "en", "Anton Chekhov"),
        (CHEKHOV, Style.INITIALS, "ru", "А. П. Чехов"),
        (CHEKHOV, Style.INITIALS_AFTER, "ru", "Чехов А. П."),
        (CHEKHOV, Style.LATER, "ru", "А. П. Чехов"),
        (LU_XUN, Style.FULL, "zh", "鲁迅"),
        (LU_XUN, Style.INITIALS, "zh", "鲁迅"),
        (EINSTEIN, Style.FULL, "zh", "阿尔伯特·爱因斯坦"),
        (EINSTEIN, Style.OFFICIAL, "en", "Albert Einstein"),
        (PersonName(latin=NameForm("Dupont", "Jean-Pierre")), Style.INITIALS, "en", "J.-P. Dupont"),
        (PersonName(latin=NameForm("Neill", "D'Arcy")), Style.INITIALS, "en", "D. Neill"),
        (PersonName(latin=NameForm("Petrova", "Yulia")), Style.INITIALS, "en", "Yu. Petrova"),
        (PersonName(latin=NameForm("Yates", "Yuri")), Style.INITIALS, "en", "Y. Yates"),
        (PersonName(latin=NameForm("Arseniev", "D.")), Style.FULL, "en", "D. Arseniev"),
        (PersonName(latin=NameForm("Arseniev", "D.G.")), Style.FULL, "en", "D. G. Arseniev"),
        (PersonName(cyrillic=NameForm("Чехов", "А.", "П.")), Style.FULL, "ru", "А. П. Чехов"),
        (PersonName(latin=NameForm("Plato")), Style.FULL, "en", "Plato"),
        (PersonName(latin=NameForm("Plato")), Style.INITIALS, "en", "Plato"),
        (PersonName(latin=NameForm("García Márquez", "Gabriel")), Style.FULL, "en", "Gabriel García Márquez"),
    ],
)
def test_styles(name, style, language, expected):
    assert said(style, language, name) == expected


@pytest.mark.parametrize(
    ("name", "language", "gender", "expected"),
    [
        (LIU, "en", Gender.FEMALE, "Ms. Liu"),
        (LIU, "ru", Gender.FEMALE, "г-жа Лю"),
        (LIU, "zh", Gender.FEMALE, "Liu 女士"),
        (LU_XUN, "zh", Gender.MALE, "鲁先生"),
        (EINSTEIN, "zh", Gender.MALE, "爱因斯坦先生"),
        (LIU, "en", Gender.UNKNOWN, "Liu Yemei"),
        (CHEKHOV, "ru", Gender.UNKNOWN, "А. П. Чехов"),
        (CHEKHOV, "en", Gender.MALE, "Mr. Chekhov"),
    ],
)
def test_short_is_address_and_family_name(name, language, gender, expected):
    assert said(Style.SHORT, language, name, gender=gender) == expected


def test_address_goes_over_from_one_language_to_another():
    assert honorifics.of("ru", plain("Prof.", "en")) == "профессор"
    assert honorifics.of("zh", plain("г-жа", "ru")) == "女士"
    assert honorifics.of("en", plain("女士", "zh")) == "Ms."
    assert honorifics.of("en", plain("Hon.", "en"), Gender.MALE) == "Hon."
    assert honorifics.of("ru", plain("Hon.", "en"), Gender.MALE) == "г-н"
    assert honorifics.gender(plain("Ms.", "en")) is Gender.FEMALE
    assert said(Style.SHORT, "ru", LIU, honorific="Prof.") == "профессор Лю"


@pytest.mark.parametrize(
    ("case", "expected"),
    [(Case.GENITIVE, "г-жи Лю"), (Case.INSTRUMENTAL, "г-жой Лю"), (Case.PREPOSITIONAL, "г-же Лю")],
)
def test_address_declines(case, expected):
    assert said(Style.SHORT, "ru", LIU, gender=Gender.FEMALE, case=case) == expected


def test_a_chinese_mans_family_name_declines_alone_and_not_before_the_given_name():
    wang = PersonName(cyrillic=NameForm("Ван", "Пэн"))
    assert said(Style.FULL, "ru", wang, gender=Gender.MALE, case=Case.DATIVE) == "Ван Пэну"
    assert said(Style.SHORT, "ru", wang, gender=Gender.MALE, case=Case.DATIVE) == "г-ну Вану"


def test_unknown_script_falls_back_to_latin_and_says_so():
    written = names.full(PersonName(latin=NameForm("Liu", "Yemei")), "zh")
    assert (written.text, written.script, written.fallback) == ("Liu Yemei", Script.LATIN, True)
    assert not names.full(LIU, "ru").fallback
    assert names.full(PersonName(), "ru") == names.Written("", None, True)


def test_a_name_in_another_script_does_not_decline():
    latin = PersonName(latin=NameForm("Arseniev", "Dmitry"))
    assert said(Style.FULL, "ru", latin, case=Case.GENITIVE, gender=Gender.MALE) == "Dmitry Arseniev"


def test_a_suggestion_is_marked_until_somebody_confirms_it():
    name = PersonName(cyrillic=NameForm("Лю", "Емэй", confirmed=False))
    assert not names.full(name, "ru").confirmed
    assert names.full(LIU, "ru").confirmed


def test_a_confirmed_form_of_one_style_wins():
    name = cases.confirm(LIU, "short.en", "Madam Liu")
    assert said(Style.SHORT, "en", name, gender=Gender.FEMALE) == "Madam Liu"
    assert said(Style.FULL, "en", name) == "Liu Yemei"


def test_a_confirmed_case_serves_every_style():
    name = cases.confirm(PersonName(cyrillic=NameForm("Заяц", "Игорь")), "genitive", "Заяца Игоря")
    assert said(Style.FULL, "ru", name, case=Case.GENITIVE, gender=Gender.MALE) == "Игоря Заяца"
    assert said(Style.INITIALS, "ru", name, case=Case.GENITIVE, gender=Gender.MALE) == "И. Заяца"


def test_initials_and_family_name_do_not_part():
    assert names.initials(CHEKHOV, "ru").text == "А.\u00a0П.\u00a0Чехов"
    assert names.initials_after(CHEKHOV, "ru").text == "Чехов\u00a0А.\u00a0П."
    assert names.full(PersonName(latin=NameForm("Arseniev", "D.")), "en").text == "D.\u00a0Arseniev"


def test_native_writes_each_tradition_in_its_script():
    assert names.native(LU_XUN).text == "鲁迅"
    assert names.native(CHEKHOV).text == "Антон Павлович Чехов"
    assert names.native(LIU) == names.Written("Liu Yemei", Script.LATIN, True)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (LIU, Tradition.CHINESE),
        (PersonName(latin=NameForm("Ouyang", "Xiu")), Tradition.CHINESE),
        (PersonName(latin=NameForm("Lü", "Bu")), Tradition.CHINESE),
        (PersonName(cyrillic=NameForm("Чжан", "Имоу")), Tradition.CHINESE),
        (PersonName(latin=NameForm("Smith", "John")), Tradition.WESTERN),
        (PersonName(latin=NameForm("Lee", "Ann")), Tradition.WESTERN),
        (PersonName(latin=NameForm("Petrov", "Ivan")), Tradition.RUSSIAN),
        (CHEKHOV, Tradition.RUSSIAN),
        (EINSTEIN, Tradition.WESTERN),
        (PersonName(han=NameForm("爱因斯坦", "阿尔伯特·")), Tradition.WESTERN),
    ],
)
def test_tradition_is_guessed(name, expected):
    assert traditions.tradition(name) is expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (NameForm("Ковальчук", "Анна", "Борисовна"), Gender.FEMALE),
        (NameForm("Ковальчук", "Илья"), Gender.MALE),
        (NameForm("Ландау"), Gender.UNKNOWN),
        (NameForm("Цветаева"), Gender.FEMALE),
        (NameForm("Алиев", "Гейдар", "Алирза оглы"), Gender.MALE),
        (NameForm("Ким", "Саша"), Gender.UNKNOWN),
    ],
)
def test_gender_is_guessed(form, expected):
    assert genders.guess(PersonName(cyrillic=form)) is expected


parts = st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъыьэюяАЛЮЁabcdeLéü刘叶.- ", max_size=12)


@given(
    st.builds(NameForm, parts, parts, parts),
    st.sampled_from(Style),
    st.sampled_from(["ru", "en", "zh", "de"]),
)
def test_any_parts_are_written_and_a_family_name_is_never_lost(form, style, language):
    written = names.write(PersonName(cyrillic=form), style, language, gender=Gender.MALE)
    assert form.family.replace("\u00a0", " ").split() == [] or form.family.split()[0][:1] in written.text


@given(st.builds(NameForm, parts, parts, parts), st.sampled_from(Case), st.sampled_from(Gender))
def test_any_name_declines_without_an_error(form, case, gender):
    declined = cases.decline_name(PersonName(cyrillic=form), case, gender)
    assert bool(declined.family) == bool(form.family)
    assert bool(declined.given) == bool(form.given)


@given(st.text(max_size=60), st.sampled_from(Case))
def test_any_post_declines_without_an_error(text, case):
    assert bool(cases.decline_post(text, case)) == bool(text)


def test_a_name_in_chinese_text_has_plain_spaces() -> None:
    # LibreOffice breaks what a no-break space binds there in the middle of a word.
    moiseev = PersonName(NameForm("Moiseev", "P."), NameForm("Моисеев", "П."), tradition=Tradition.RUSSIAN)
    assert names.full(moiseev, "zh").text == "P. Moiseev"
    assert names.full(moiseev, "en").text == "P.\u00a0Moiseev"
