"""Which packs there are and what makes each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import permutations

import chinese
import columns
import minutes
import release
import room
import talks
from sheet import Sheet

LANGUAGES = ("en", "ru", "zh")

PACKS: dict[str, Callable[[], Sheet]] = {
    "minutes-en": minutes.english,
    "minutes-ru": minutes.russian,
    "minutes-zh": chinese.minutes,
    "minutes-short-ru": partial(minutes.russian, short=True),
    **{f"talks-{language}": partial(talks.talks, language) for language in LANGUAGES},
    **{
        f"minutes-bilingual-{one}-{other}": partial(columns.columns, one, other)
        for one, other in permutations(LANGUAGES, 2)
    },
    **{f"press-release-{language}": partial(release.release, language) for language in LANGUAGES},
    **{f"action-list-{language}": partial(room.actions, language) for language in LANGUAGES},
    **{f"participants-{language}": partial(room.participants, language) for language in LANGUAGES},
    **{f"attendance-{language}": partial(room.attendance, language) for language in LANGUAGES},
    **{f"programme-{language}": partial(room.programme, language) for language in LANGUAGES},
    "name-cards": room.cards,
    **{f"commitments-{language}": partial(room.commitments, language) for language in LANGUAGES},
}
