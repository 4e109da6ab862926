"""`protocolist name`."""

import json

import pytest
from click.testing import CliRunner

from app.cli.name import name


def forms(*arguments):
    result = CliRunner().invoke(name, [*arguments, "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def test_a_person():
    said = forms("Лю Емэй", "--gender", "f", "--kind", "person")
    assert said["parts"] == {"cyrillic": {"family": "Лю", "given": "Емэй"}}
    assert set(said["cases"].values()) == {"Лю Емэй"}
    assert said["suggestions"][0]["family"] == "Liu"
    assert said["styles"]["en"]["short"].replace("\u00a0", " ") == "Ms. Liu"
    assert said["styles"]["ru"]["short"]["genitive"].replace("\u00a0", " ") == "г-жи Лю"
    assert said["styles"]["zh"]["fallback"] is True


@pytest.mark.parametrize(
    ("text", "genitive"),
    [
        ("Чехов Антон Павлович", "Чехова Антона Павловича"),
        ("Антон Павлович Чехов", "Антона Павловича Чехова"),
        ("Цветаева Марина", "Цветаевой Марины"),
        ("А. П. Чехов", "А. П. Чехова"),
    ],
)
def test_cases_keep_the_order_of_the_parts(text, genitive):
    gender = "f" if text.startswith("Ц") else "m"
    assert forms(text, "--gender", gender)["cases"]["genitive"] == genitive


def test_a_name_in_latin_declines_by_its_suggested_cyrillic():
    assert forms("Li Peng", "--gender", "m")["cases"]["dative"] == "Ли Пэну"


def test_a_post_and_an_organisation():
    assert forms("заведующий кафедрой", "--kind", "post")["cases"]["instrumental"] == "заведующим кафедрой"
    said = forms("Российская академия наук", "--kind", "organisation")
    assert said["cases"]["accusative"] == "Российскую академию наук"


def test_plain_text_names_every_case():
    result = CliRunner().invoke(name, ["Чехов Антон", "--gender", "m"])
    assert result.exit_code == 0
    assert "genitive: Чехова Антона" in result.output


@pytest.mark.parametrize("text", ["", " ", "123", "—"])
def test_what_is_no_name_is_answered_all_the_same(text):
    assert forms(text)["parts"] == {}
