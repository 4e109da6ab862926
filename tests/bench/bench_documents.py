"""All documents of a meeting together, and each of some alone: the sample, and 60 people with 80 proposals.

    python tests/bench/bench_documents.py

Times are in milliseconds; the first pass starts with no template compiled. Target: all under 1,000 together.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.documents import check, packs, render, sample
from app.domain.model import Meeting
from tests.documents import generated

TARGET = 1_000
ALONE = ("minutes", "talks", "minutes-bilingual", "press-release")


def milliseconds(started: float) -> float:
    return (time.perf_counter() - started) * 1_000


def all_documents(meeting: Meeting) -> tuple[int, float]:
    """Render every document in every language; return how many and how long."""
    started, count = time.perf_counter(), 0
    for pack in packs.packs():
        for language in pack.languages:
            render(meeting, pack, language)
            count += 1
    return count, milliseconds(started)


def alone(meeting: Meeting, document: str) -> tuple[float, float]:
    """Return the best time of a document and of its check."""
    pack = next(one for one in packs.packs() if one.document == document)
    language = pack.languages[0]
    best = [float("inf"), float("inf")]
    for _ in range(7):
        for place, made in enumerate((render, check.check)):
            started = time.perf_counter()
            made(meeting, pack, language)
            best[place] = min(best[place], milliseconds(started))
    return best[0], best[1]


def main() -> None:
    """Print both meetings."""
    for name, meeting in (
        ("sample", sample()),
        ("60 people, 80 proposals", generated.meeting(7, people=60, proposals=80)),
    ):
        count, first = all_documents(meeting)
        _, again = all_documents(meeting)
        met = "met" if first < TARGET else "MISSED"
        print(
            f"{name}: {count} documents {first:,.0f} ms at first, {again:,.0f} ms again (target {TARGET:,}: {met})"
        )
        for document in ALONE:
            rendered, checked = alone(meeting, document)
            print(f"  {document:18} {rendered:7.1f} ms   with its check {checked:7.1f} ms")


if __name__ == "__main__":
    main()
