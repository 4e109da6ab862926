"""Whom a name typed in the capture line means, in any script, by initials or in the other keyboard layout."""

from app.domain import capture, references
from app.domain.model import Meeting
from app.domain.shape import Target
from app.language.match import Candidate, Index


def find(meeting: Meeting, query: str) -> str:
    """Return the id of the participant or party that ``query`` names, or an empty string.

    Of equal matches the one who spoke last comes first, then the order of precedence.
    """
    if references.exists(meeting, Target.SPEAKERS, query) or not query.strip(". "):
        return capture.find(meeting, query)
    people = capture.by_recency(meeting)
    index = Index(Candidate(p.id, p.name, tuple(v.text for v in p.post.variants)) for p in people)
    found = index.find(query, limit=1, recent=tuple(p.id for p in people))
    return found[0] if found else capture.find(meeting, query)
