from itertools import pairwise

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain.model import Meeting
from app.gui.history import PAUSE, History, Step

BARE = Meeting("m")


def after(number: int) -> Meeting:
    return evolve(BARE, number=str(number))


def test_typing_without_a_pause_is_one_step() -> None:
    history = History()
    history.push(Step("typing", BARE, after(1), "title en", 0.0))
    history.push(Step("typing", after(1), after(2), "title en", 0.9 * PAUSE))
    history.push(Step("typing", after(2), after(3), "title en", 1.7 * PAUSE))
    assert len(history.done) == 1
    assert history.undo() == Step("typing", BARE, after(3), "title en", 1.7 * PAUSE)


def test_a_pause_another_field_or_no_merge_begins_a_new_step() -> None:
    history = History()
    history.push(Step("typing", BARE, after(1), "title en", 0.0))
    history.push(Step("typing", after(1), after(2), "title en", PAUSE))
    history.push(Step("typing", after(2), after(3), "title ru", PAUSE))
    history.push(Step("choice", after(3), after(4), "", PAUSE))
    history.push(Step("choice", after(4), after(5), "", PAUSE))
    assert len(history.done) == 5


def test_typing_after_redo_does_not_join_what_was_redone() -> None:
    history = History()
    history.push(Step("typing", BARE, after(1), "title en", 0.0))
    history.undo()
    history.redo()
    history.push(Step("typing", after(1), after(2), "title en", 0.1))
    assert [step.after for step in history.done] == [after(1), after(2)]


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=40))
def test_undo_and_redo_walk_the_same_states(moves: list[str]) -> None:
    history = History()
    states, at, made = [BARE], 0, 0
    current = BARE
    for move in moves:
        if move == "do":
            made += 1
            new = after(made)
            history.push(Step("step", current, new))
            states, current = [*states[: at + 1], new], new
            at += 1
        elif move == "undo":
            step = history.undo()
            assert (step is None) == (at == 0)
            if step:
                at, current = at - 1, step.before
        else:
            step = history.redo()
            assert (step is None) == (at == len(states) - 1)
            if step:
                at, current = at + 1, step.after
        assert current is states[at]


def test_a_long_day_is_undone_to_its_beginning_with_its_oldest_steps_together(monkeypatch) -> None:
    monkeypatch.setattr("app.gui.history.MOST", 3)
    history = History()
    states = [BARE, *(after(number) for number in range(1, 7))]
    for number, (one, other) in enumerate(pairwise(states)):
        history.push(Step(f"step {number}", one, other))
    assert [step.name for step in history.done] == ["step 3", "step 4", "step 5"]
    while step := history.undo():
        reached = step.before
    assert reached == BARE


def test_typing_in_one_field_long_ago_is_one_step(monkeypatch) -> None:
    monkeypatch.setattr("app.gui.history.NEAR", 2)
    history = History()
    states = [BARE, *(after(number) for number in range(1, 9))]
    fields = ("title", "title", "number", "", "number", "number", "number", "number")
    for at, (one, other) in enumerate(pairwise(states)):
        history.push(Step(f"step {at}", one, other, fields[at], at * 2 * PAUSE))
    assert [step.name for step in history.done] == [
        "step 1",
        "step 2",
        "step 3",
        "step 5",
        "step 6",
        "step 7",
    ]
    assert [history.undo().before for _ in range(6)] == [
        after(7), after(6), after(4), after(3), after(2), BARE,
    ]  # fmt: skip
