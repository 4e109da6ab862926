"""What the checks find, said in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain import findings
from app.domain.findings import Finding, Severity

TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.HINT: ""}


def say(found: Finding) -> str:
    """Return the sentence of a finding in the window's language; English where it has no translation."""
    from app.documents.making import SENTENCES

    known = {**findings.SENTENCES, **SENTENCES}
    if found.code not in known:
        return found.sentence
    return QCoreApplication.translate("Findings", known[found.code][1]).format(**dict(found.values))
