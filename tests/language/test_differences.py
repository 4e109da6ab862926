"""What differs between texts, and changes of two hands brought together."""

from hypothesis import given
from hypothesis import strategies as st

from app.language import differences
from app.language.differences import Kind

TEXTS = st.text(alphabet="ab вг会谈 .,\n", max_size=30)


@given(TEXTS, TEXTS)
def test_parts_give_back_both_texts(old: str, new: str) -> None:
    parts = differences.compare(old, new)
    before = "".join(part.text for part in parts if part.kind is not Kind.IN)
    after = "".join(part.text for part in parts if part.kind is not Kind.OUT)
    assert before == old
    # How many spaces stand together is no difference.
    assert after.split() == new.split()
    assert {part.kind for part in differences.compare(after, new)} <= {Kind.SAME}


@given(TEXTS, TEXTS)
def test_one_hand_alone_is_never_in_conflict(base: str, changed: str) -> None:
    assert differences.merge(base, changed, base) == changed
    taken = differences.merge(base, base, changed)
    assert taken is not None
    assert taken.split() == changed.split()


@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6))
def test_every_paragraph_has_its_place_once_and_in_order(old: list[str], new: list[str]) -> None:
    pairs = list(differences.align(old, new))
    assert [one for one, _ in pairs if one is not None] == list(range(len(old)))
    assert [other for _, other in pairs if other is not None] == list(range(len(new)))


def test_words_and_han_characters_are_compared_one_by_one() -> None:
    kinds = [
        (part.kind, part.text) for part in differences.compare("双方商定互派教授。", "双方商定互派教师。")
    ]
    assert kinds == [
        (Kind.SAME, "双方商定互派教"),
        (Kind.OUT, "授"),
        (Kind.IN, "师"),
        (Kind.SAME, "。"),
    ]


def test_a_no_break_space_is_no_change_of_wording() -> None:
    assert differences.edits("24 June 2024", "24\u00a0June 2024") == ()


def test_changes_in_different_places_come_together() -> None:
    printed, held, edited = (
        "1.1. Hold a seminar in May.",
        "hold a seminar in May",
        "1.1. Hold a large seminar in June.",
    )
    assert differences.merge(printed, held, edited) == "hold a large seminar in June"


def test_two_changes_of_the_same_words_are_a_conflict() -> None:
    assert differences.merge("in May", "in June", "in July") is None
    assert differences.merge("", "ours", "theirs") is None


def test_paragraphs_that_share_their_words_belong_together() -> None:
    old = ["The sides agreed to hold a seminar.", "Done."]
    new = ["The sides agreed to hold two seminars.", "A word of thanks.", "Done."]
    assert list(differences.align(old, new)) == [(0, 0), (None, 1), (1, 2)]


def test_a_strangers_endless_paragraph_is_one_change() -> None:
    old, new = "a b " * 3000, "c d " * 3000
    assert len(differences.edits(old, new)) == 1
