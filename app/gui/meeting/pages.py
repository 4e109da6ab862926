"""The pages of a meeting, in the order of the outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.meeting.spec import PageSpec

if TYPE_CHECKING:
    from app.domain.model import Meeting


def _participants(meeting: Meeting) -> int:
    return len(meeting.participants) + sum(party.unnamed for party in meeting.parties)


def _proposals(meeting: Meeting) -> int:
    return len(meeting.proposals)


PAGES = (
    PageSpec(
        "details",
        lambda: QCoreApplication.translate("Pages", "Details"),
        "app.gui.meeting.details:DetailsPage",
        places=(
            "title",
            "number",
            "sessions",
            "organisations",
            "parties",
            "facts",
            "outcomes",
            "attachments",
            "note",
        ),
    ),
    PageSpec(
        "participants",
        lambda: QCoreApplication.translate("Pages", "Participants"),
        "app.gui.meeting.participants:ParticipantsPage",
        places=("participants", "parties"),
        count=_participants,
    ),
    PageSpec(
        "record",
        lambda: QCoreApplication.translate("Pages", "Agenda and record"),
        "app.gui.meeting.record:RecordPage",
        places=("agenda", "entries", "votes"),
    ),
    PageSpec(
        "proposals",
        lambda: QCoreApplication.translate("Pages", "Proposals"),
        "app.gui.meeting.proposals:ProposalsPage",
        places=("proposals",),
        count=_proposals,
    ),
    PageSpec(
        "press",
        lambda: QCoreApplication.translate("Pages", "Press release"),
        "app.gui.meeting.press:PressPage",
        places=("press",),
    ),
    PageSpec(
        "translation",
        lambda: QCoreApplication.translate("Pages", "Translation"),
        "app.gui.meeting.translation:TranslationPage",
    ),
    PageSpec(
        "documents",
        lambda: QCoreApplication.translate("Pages", "Documents"),
        "app.gui.meeting.documents:DocumentsPage",
        places=("documents",),
    ),
)

LIVE = PageSpec(
    "live",
    lambda: QCoreApplication.translate("Pages", "Live"),
    "app.gui.meeting.live:LivePage",
)
"""The page of live mode, which takes the place of the others while the meeting runs."""
