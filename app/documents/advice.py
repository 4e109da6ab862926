"""The faults of a template of ours, each with the best that is known of its mending."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from app.documents import browsing, renaming
from app.documents.vocabulary import vocabulary
from app.word import Fault, Template


def faults(template: Template) -> tuple[Fault, ...]:
    """Return the faults of a template and of the names in it that the vocabulary does not have."""
    # What a name has become, or where it is known, says more than that there is no such name.
    better = {fault.place: fault for fault in (*_outside_loops(template), *renaming.faults(template))}
    found = template.check(vocabulary())
    return tuple(fault if fault.order is not None else better.get(fault.place, fault) for fault in found)


def _outside_loops(template: Template) -> Iterator[Fault]:
    """Yield a fault for each name that stands for one thing of a list where no loop is around it."""
    known = vocabulary()
    for field in template.fields:
        name = field.path.partition(".")[0]
        if name not in known and name in _loops():
            yield Fault(
                field.place, f"“{name}” is one of a list, and no loop stands around it.", _loops()[name]
            )


@lru_cache(maxsize=1)
def _loops() -> Mapping[str, str]:
    """Return the loop that gives each name of one thing of a list, the shortest there is."""
    found = (one for one in reversed(browsing.everything()) if one.is_list and one.leads is not None)
    return {one.variable: f"for {one.variable} in {one.expression}" for one in found}
