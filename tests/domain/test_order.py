import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import order
from app.domain.errors import DomainError


def test_keys_of_appended_rows_are_those_of_a_list():
    appended = [order.key_between(None, None)]
    for _ in range(2000):
        appended.append(order.key_between(appended[-1], None))
    assert tuple(appended) == order.keys(2001)
    assert appended == sorted(appended)


@given(st.lists(st.integers(0, 10**6), max_size=120))
def test_rows_put_anywhere_stand_in_order(places):
    keys: list[str] = []
    for place in places:
        index = place % (len(keys) + 1)
        before = keys[index - 1] if index else None
        after = keys[index] if index < len(keys) else None
        keys.insert(index, order.key_between(before, after))
    assert keys == sorted(set(keys))
    assert all(order.valid(key) for key in keys)


@pytest.mark.parametrize("first", [True, False])
def test_a_thousand_rows_before_or_after_the_same_one(first):
    low, high = "n0", "n1"
    for _ in range(1000):
        middle = order.key_between(low, high)
        assert low < middle < high
        low, high = (low, middle) if first else (middle, high)
    assert len(low) < 260
    assert len(high) < 260


def test_rows_put_first_go_below_zero():
    key = "n0"
    for _ in range(3000):
        lower = order.key_between(None, key)
        assert lower < key
        key = lower
    assert len(key) <= 4


def test_numbered_keys_grow_by_a_digit_at_a_time():
    assert [order.key(n) for n in (0, 35, 36, 36 + 36**2)] == ["n0", "nz", "o00", "p000"]
    assert [order.key_between(k, None) for k in ("nz", "ozz")] == ["o00", "p000"]
    assert [order.key_between(None, k) for k in ("n0", "m0")] == ["mz", "lzz"]


@pytest.mark.parametrize(
    ("before", "after"), [("n1", "n1"), ("n2", "n1"), ("N", None), ("n10", None), (None, "")]
)
def test_keys_that_are_none_or_out_of_order_are_refused(before, after):
    with pytest.raises(DomainError):
        order.key_between(before, after)


def test_the_end_of_all_keys_is_said_in_words():
    with pytest.raises(DomainError, match="no more positions"):
        order.key_between("z" * 14, None)
