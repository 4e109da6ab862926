from app.domain import derive, findings
from app.gui import sentences, translation


def test_every_sentence_of_a_check_is_offered_to_translators() -> None:
    assert set(sentences.SENTENCES) == set(sentences.known().values())


def test_a_finding_is_said_with_its_values(sample) -> None:
    found = findings.finding("no-due", "proposals.r1.due", number="1.2")
    assert sentences.say(found, sample) == found.sentence


def test_a_finding_names_people_and_parties_in_the_window_s_language(qapp, sample) -> None:
    party = sample.parties[-1]
    found = findings.finding(
        "no-head", f"parties.{party.id}.head", party=derive.name_of(sample, party.id, "en")
    )
    translation.install(qapp, "ru")
    try:
        assert derive.name_of(sample, party.id, "ru") in sentences.say(found, sample)
    finally:
        translation.install(qapp, "en")


def test_a_finding_says_a_language_by_its_word(qapp, sample) -> None:
    found = findings.finding("untranslated", "title", language="zh", text="Talks")
    assert "into Chinese" in sentences.say(found, sample)


def test_a_finding_says_a_script_by_its_word(qapp, sample) -> None:
    code = next(each for each, said in sentences.known().items() if "{script}" in said)
    values = (("name", "Li Peng"), ("script", "han"))
    found = findings.Finding(code, findings.Severity.WARNING, "title", values, "")
    translation.install(qapp, "zh")
    try:
        assert "汉字姓名" in sentences.say(found, sample)
    finally:
        translation.install(qapp, "en")
