"""Delegations one after another, each under its name: a loop of parties with their people in it."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import lists
from app.documents.guessing.lists import Stretch
from app.documents.guessing.nested import Nested
from app.documents.guessing.values import Known
from app.word.passages import Passage

_FEWEST = 3
"""So many delegations are any number of them; two are the hosts and the guests."""
_LONGEST = 120


def find(draft: Draft, language: str, known: Known) -> Iterator[Nested]:
    """Yield lists of people that follow each other, each under a line that ends in a colon, and whose nobody knows."""
    by_number = {passage.number: passage for passage in draft.passages}
    run: list[tuple[Passage, Stretch]] = []
    for stretch in lists.stretches(draft, language):
        label = by_number.get(stretch.items[0][0].number - 1)
        if stretch.kind != "present" or label is None or not _names_a_party(label):
            continue
        if lists.known_list(stretch, known):
            continue
        if run and run[-1][1].items[-1][-1].number + 1 != label.number:
            run = []
        run.append((label, stretch))
    if len(run) >= _FEWEST:
        yield _nested(run, language)


def _names_a_party(label: Passage) -> bool:
    text = label.text.strip()
    return label.row == 0 and 0 < len(text) < _LONGEST and text.endswith((":", "："))


def _nested(run: list[tuple[Passage, Stretch]], language: str) -> Nested:
    """Keep the delegation with most people, whose look repeats."""
    kept = max(range(len(run)), key=lambda at: len(run[at][1].items))
    label, stretch = run[kept]
    items = tuple((head.number, one.items[-1][-1].number) for head, one in run)
    inner, fields, _ = lists.of_paragraphs(stretch, "party.present", language, False)
    name = Chosen(label.number, 0, len(label.text.rstrip().rstrip(":：")), "party.name")
    return Nested(Repeated(items, "party", "parties", kept=kept), (inner,), (name, *fields), False)
