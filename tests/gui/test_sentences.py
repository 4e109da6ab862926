from app.domain import findings
from app.gui import sentences


def test_every_sentence_of_a_check_is_offered_to_translators() -> None:
    assert set(sentences.SENTENCES) == set(sentences.known().values())


def test_a_finding_is_said_with_its_values() -> None:
    found = findings.finding("no-due", "proposals.r1.due", number="1.2")
    assert sentences.say(found) == found.sentence
