"""Type without end, and say what was typed when.

    python -m tests.journeys.typist ARCHIVE SEED

Each line of the output is the time (seconds since the epoch), the path of a field, and the text it showed then.
"""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path

from app.gui import open_window
from tests.journeys.hand import Hand

WORDS = (
    "договорились обсудить лабораторию joint laboratory professors обмен: обучение — “exchange” № 5".split()
)


def main(archive: Path, seed: int) -> None:
    """Open the meeting, or begin one, and type until killed."""
    chance = random.Random(seed)
    window = open_window(archive)
    hand = Hand(window, "".join(WORDS))
    if window.session.archive.meetings():
        hand.keys.press("Return")
    else:
        hand.click("meetings.new.button")
    hand.wait(lambda: window.session.current is not None, "the meeting")
    hand.turn_to("record")
    hand.click("record.item.button")
    while True:
        _entry(hand, chance)


def _entry(hand: Hand, chance: random.Random) -> None:
    """Add an entry under the last item and type some words into it."""
    item = hand.meeting.agenda[-1]
    hand.click(f"agenda.{item.id}.entries.add")
    hand.wait(lambda: len(hand.meeting.agenda[-1].entries) > len(item.entries), "a new entry")
    path = f"entries.{hand.meeting.agenda[-1].entries[-1].id}.text"
    field = hand.enter(path)
    text = ""
    for letter in " ".join(chance.choices(WORDS, k=6)):
        text += letter
        hand.type(field, text, letter)
        sys.stdout.write(json.dumps([time.time(), path, text]) + "\n")
        sys.stdout.flush()
        hand.rest(chance.uniform(0.0, 0.03))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
