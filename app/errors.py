"""Expected errors: a sentence for the user, the place it speaks of, and a remedy. Bugs stay tracebacks."""

from dataclasses import dataclass


class ProtocolistError(Exception):
    """Say what went wrong to the user, who is not a programmer.

    `sentence` says what happened, `place` where (a file, a path in the data, a paragraph of a template),
    `remedy` what the user can do about it.
    """

    def __init__(self, sentence: str, *, place: str | None = None, remedy: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        """Join the parts: `place: sentence remedy`."""
        return _joined(self.sentence, self.place, self.remedy)

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions pickle by positional arguments alone, which would drop the keywords.
        return _restored, (type(self), self.args, self.__dict__.copy())


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault among several in the same input."""

    sentence: str
    place: str | None = None
    remedy: str | None = None

    def __str__(self) -> str:
        """Join the parts: `place: sentence remedy`."""
        return _joined(self.sentence, self.place, self.remedy)


class Problems(ProtocolistError):
    """Report every fault of one input at once, in `problems`."""

    def __init__(
        self,
        sentence: str,
        problems: tuple[Problem, ...],
        *,
        place: str | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(sentence, place=place, remedy=remedy)
        self.problems = problems

    def __str__(self) -> str:
        """Put the sentence first, then each fault on a line of its own."""
        return "\n".join([super().__str__(), *(f"  {problem}" for problem in self.problems)])


def _joined(sentence: str, place: str | None, remedy: str | None) -> str:
    said = f"{place}: {sentence}" if place else sentence
    return f"{said} {remedy}" if remedy else said


def _restored(
    kind: type[ProtocolistError], args: tuple[object, ...], state: dict[str, object]
) -> ProtocolistError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error
