"""Ids of the parts of a record. Only the rim makes new ones; edits take them as arguments."""

import re
import secrets

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_FORM = re.compile(r"[A-Za-z0-9_-]{1,64}")


def new_id() -> str:
    """Return a short random id: 12 letters and digits, 60 random bits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(12))


def valid(id: str) -> bool:
    """Tell whether ``id`` can stand in a path: letters, digits, ``_`` and ``-``, at most 64 of them."""
    return _FORM.fullmatch(id) is not None
