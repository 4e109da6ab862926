"""What is typed and not filed into the record: it stands beside it, in the archive and in a copy."""

from __future__ import annotations

from attrs import frozen


@frozen
class Unfiled:
    """A text not filed into its meeting yet: where it stands, and where the caret is, counted in characters."""

    meeting: str
    place: str
    text: str
    caret: int = 0
