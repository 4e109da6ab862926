"""Undo as a list of earlier trees: steps with names, typing coalesced by pauses. No Qt."""

from __future__ import annotations

from attrs import define, field, frozen

from app.domain.model import Meeting

PAUSE = 1.2
"""Seconds without a key after which typing in the same field starts a new step."""
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
            self.done[-1] = Step(step.name, last.before, step.after, step.merge, step.time)
        else:
            self.done.append(step)
        if len(self.done) > MOST:
            first, second = self.done[:2]
            self.done[:2] = [Step(second.name, first.before, second.after)]
        self.undone.clear()

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
