"""What was agreed, seen across meetings: what whoever lists it may rely on."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from app.domain.model import Fulfilment, ProposalStatus
from app.domain.names import PersonName
from app.domain.text import Text


class Held(Protocol):
    """The meeting where something was agreed."""

    @property
    def date(self) -> str:
        """Its first day, ISO 8601."""
        ...

    @property
    def title(self) -> Text:
        """Its title."""
        ...


class Named(Protocol):
    """A partner."""

    @property
    def name(self) -> Text:
        """Its name."""
        ...


class Agreed(Protocol):
    """An agreed proposal: where, with whom, who does it by when, and what became of it."""

    @property
    def meeting(self) -> Held:
        """The meeting of the agreement."""
        ...

    @property
    def partners(self) -> tuple[Named, ...]:
        """Those it was agreed with."""
        ...

    @property
    def text(self) -> Text:
        """What was agreed."""
        ...

    @property
    def status(self) -> ProposalStatus:
        """Agreed, or with a reservation."""
        ...

    @property
    def fulfilment(self) -> Fulfilment:
        """What became of it."""
        ...

    @property
    def note(self) -> str:
        """What is noted about that."""
        ...

    @property
    def due(self) -> date | None:
        """The day by which it is to be done."""
        ...

    @property
    def responsible(self) -> tuple[PersonName | Text, ...]:
        """Who is to do it."""
        ...

    @property
    def last_mention(self) -> str:
        """The day it was last spoken of, ISO 8601."""
        ...
