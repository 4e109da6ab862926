"""What the record refuses: each error says which value, where, and why."""

from app.errors import ProtocolistError


class DomainError(ProtocolistError):
    """Refuse a value or an edit that makes no sense."""


class UnknownPart(DomainError):
    """Say that a path leads to nothing."""


class RecordLocked(DomainError):
    """Refuse an edit of a signed record."""
