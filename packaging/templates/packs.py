"""Which packs there are and what makes each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import chinese
import minutes
import release
import talks
from sheet import Sheet

PACKS: dict[str, Callable[[], Sheet]] = {
    "minutes-en": minutes.english,
    "minutes-ru": minutes.russian,
    "minutes-zh": chinese.minutes,
    "minutes-ru-short": partial(minutes.russian, short=True),
    **{f"talks-{language}": partial(talks.talks, language) for language in ("en", "ru", "zh")},
    **{f"press-release-{language}": partial(release.release, language) for language in ("en", "ru", "zh")},
}
