"""Which packs there are and what makes each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import minutes
import release
from sheet import Sheet

PACKS: dict[str, Callable[[], Sheet]] = {
    "minutes-en": minutes.english,
    "minutes-ru": minutes.russian,
    "minutes-ru-short": partial(minutes.russian, short=True),
    **{f"press-release-{language}": partial(release.release, language) for language in ("en", "ru", "zh")},
}
