"""An expected error keeps its parts and says them in one line."""

import pickle

from app.errors import Problem, Problems, ProtocolistError


def test_the_parts_are_said_in_order() -> None:
    error = ProtocolistError("The disk is full.", place="minutes.docx", remedy="Free some space.")
    assert str(error) == "minutes.docx: The disk is full. Free some space."
    assert str(ProtocolistError("The disk is full.")) == "The disk is full."


def test_every_problem_has_a_line() -> None:
    error = Problems(
        "The file was not read.", (Problem("Not a date.", "start"), Problem("No name.")), place="a.json"
    )
    assert str(error).splitlines() == ["a.json: The file was not read.", "  start: Not a date.", "  No name."]


def test_an_error_survives_the_way_between_processes() -> None:
    error = Problems("No.", (Problem("Not a date.", "start"),), place="a.json", remedy="Mend it.")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is Problems
    assert (str(again), again.problems, again.place, again.remedy) == (
        str(error),
        error.problems,
        "a.json",
        "Mend it.",
    )
