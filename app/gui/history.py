"""Undo as a list of earlier trees: steps with names, typing coalesced by pauses. No Qt."""

from __future__ import annotations

from attrs import define, evolve, field, frozen

from app.domain.model import Meeting

PAUSE = 1.2
"""Seconds without a key after which typing in the same field starts a new step."""
NEAR = 500
"""Steps after which typing in one field is taken back in one: pauses in it are of no more use than memory."""
MOST = 5_000
"""Steps that are kept apart, some days of work; the oldest are taken back together, to the opening of the meeting."""


@frozen
class Step:
    """One named change, as the record stood before and after it; its name is read anew each time it is said."""

    name: object
    before: Meeting
    after: Meeting
    merge: str = ""
    time: float = 0.0


@define
class History:
    """Steps done and undone, newest last. Times are seconds of any clock that only grows."""

    done: list[Step] = field(factory=list)
    undone: list[Step] = field(factory=list)

    def push(self, step: Step) -> None:
        """Add a step, or let the last one grow when it is of the same kind and no pause lies between."""
        last = self.done[-1] if self.done else None
        if (
            last
            and step.merge
            and last.merge == step.merge
            and not self.undone
            and step.time - last.time < PAUSE
        ):
            self.done[-1] = _joined(last, step)
        else:
            self.done.append(step)
        self._join_old()
        self.undone.clear()

    def _join_old(self) -> None:
        """Let what was typed long ago in one field be one step, and what is older than all that is kept another."""
        at = len(self.done) - NEAR - 1
        if at > 0 and self.done[at].merge and self.done[at].merge == self.done[at - 1].merge:
            self.done[at - 1 : at + 1] = [_joined(self.done[at - 1], self.done[at])]
        if len(self.done) > MOST:
            self.done[:2] = [evolve(_joined(*self.done[:2]), merge="")]

    def undo(self) -> Step | None:
        """Take the last step back and return it, or None when there is none."""
        if not self.done:
            return None
        step = self.done.pop()
        self.undone.append(step)
        return step

    def redo(self) -> Step | None:
        """Do the last undone step again and return it, or None when there is none."""
        if not self.undone:
            return None
        # Without its merge key: typing after a redo is a step of its own.
        step = self.undone.pop()
        self.done.append(Step(step.name, step.before, step.after))
        return step

    def clear(self) -> None:
        """Forget every step."""
        self.done.clear()
        self.undone.clear()


def _joined(one: Step, other: Step) -> Step:
    """Return two steps as one, called as the later."""
    return evolve(other, before=one.before)
