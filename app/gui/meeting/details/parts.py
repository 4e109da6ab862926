"""Rows of the details page: parties, facts, outcomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import ids
from app.domain.directory import Organisation
from app.domain.model import Fact, Meeting, Outcome, OutcomeKind, Party, Side
from app.gui import bind, theme, words
from app.gui.bind.several import several
from app.gui.desk import Desk
from app.gui.meeting.details.naming import named, remover
from app.gui.meeting.details.organisation import OrganisationBlock
from app.gui.meeting.page import Page
from app.gui.theme import GAP, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import Beside, Elided, Row, Rows, button
from app.gui.widgets.layouts import clear

_BESIDE = 28
"""Width of a row in heights of a line from which on its parts stand beside one another."""


class PartRows(QObject):
    """Makes the rows, and adds, moves and removes what they show."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._desk: Desk = page.desk
        self._session = page.session
        self._organisations: dict[str, tuple[QWidget, tuple[str, ...]]] = {}

    def maker(self, name: str) -> Callable[[Rows, str], Row]:
        """Return what makes the rows of a collection."""
        makers: dict[str, Callable[[Rows, str], Row]] = {
            "parties": self._make_party,
            "facts": self._make_fact,
            "outcomes": self._make_outcome,
        }
        return makers[name]

    def add(self, name: str) -> None:
        """Add something new at the end and put the focus into it."""
        from app.domain import edits

        id = ids.new_id()
        if name == "parties":
            organisation = Organisation(ids.new_id())
            side = (
                Side.GUEST if any(p.side is Side.HOST for p in self._session.meeting.parties) else Side.HOST
            )
            self._session.apply(
                Phrase("PartRows", "new party"),
                lambda m: edits.add_party(m, Party(id, "", side), organisation),
            )
            self._desk.go(f"organisations.{organisation.id}.name")
            return
        value, first = self._fresh(name, id)
        if self._session.apply(self._new_name(name), lambda m: edits.add(m, name, value)):
            self._desk.go(f"{name}.{id}.{first}")

    def move(self, name: str, id: str, before: str) -> None:
        """Put a row before another, or at the end."""
        from app.domain import edits

        self._session.apply(
            Phrase("PartRows", "new order"), lambda m: edits.move(m, f"{name}.{id}", before or None)
        )

    def refresh(self, found: frozenset[str]) -> None:
        """Lay out anew the parties whose list of organisations changed."""
        meeting = self._session.meeting
        for party in meeting.parties:
            known = self._organisations.get(party.id)
            if known is not None and known[1] != party.organisations:
                self._fill_organisations(known[0], party)

    def _fresh(self, name: str, id: str) -> tuple[Any, str]:
        if name == "facts":
            return Fact(id, ""), "text"
        return Outcome(id, ""), "text"

    def _new_name(self, name: str) -> Phrase:
        return Phrase("PartRows", "new fact") if name == "facts" else Phrase("PartRows", "new outcome")

    def _make_fact(self, rows: Rows, id: str) -> Row:
        row, path = Row(rows, id), f"facts.{id}"
        day = bind.partial_date(self._session, f"{path}.date", name=self.tr("Date"), hint=self.tr("2024-04"))
        day.setFixedWidth(theme.scaled(110))
        text = bind.area(self._session, f"{path}.text", name=self.tr("Background fact"))
        quiet = bind.check(self._session, f"{path}.off_press", name=self.tr("not for the press"))
        about = _stacked(self._concerned(path), quiet)
        row.line.addWidget(Beside(((day, 0), (text, 1), (about, 0)), _BESIDE), 1)
        row.line.addWidget(remover(self._desk, path, Phrase("PartRows", "Remove this fact")))
        return row

    def _make_outcome(self, rows: Rows, id: str) -> Row:
        row, path = Row(rows, id), f"outcomes.{id}"
        kind = bind.combo(
            self._session,
            f"{path}.kind",
            lambda: [(each, words.outcome_kind(each)) for each in OutcomeKind],
            name=self.tr("Kind of outcome"),
        )
        kind.shrink()
        kind.setFixedWidth(theme.scaled(132))
        day = bind.partial_date(
            self._session, f"{path}.date", name=self.tr("Date"), hint=self.tr("2024-06-24")
        )
        day.setFixedWidth(theme.scaled(110))
        text = bind.area(self._session, f"{path}.text", name=self.tr("What happened"))
        quiet = bind.check(self._session, f"{path}.off_press", name=self.tr("not for the press"))
        place = bind.line(self._session, f"{path}.place", name=self.tr("Place"), hint=self.tr("place"))
        about = _stacked(self._concerned(path), quiet)
        parts = ((_stacked(kind, day), 0), (_stacked(text, place), 1), (about, 0))
        row.line.addWidget(Beside(parts, _BESIDE), 1)
        row.line.addWidget(remover(self._desk, path, Phrase("PartRows", "Remove this outcome")))
        return row

    def _concerned(self, path: str) -> QWidget:
        """Make the choice of the organisations that something concerns."""
        made = several(
            self._session,
            f"{path}.organisations",
            lambda: [(one.id, self._called(one)) for one in self._session.meeting.organisations],
            name=self.tr("Organisations concerned"),
            none=lambda: self.tr("organisations"),
        )
        made.setFixedWidth(theme.scaled(168))
        return made

    def _called(self, organisation: Organisation) -> str:
        language = self._session.language
        return organisation.short_name.get(language) or organisation.name.best(language) or "–"

    def _make_party(self, rows: Rows, id: str) -> Row:
        row, path = Row(rows, id), f"parties.{id}"
        side = bind.combo(
            self._session,
            f"{path}.side",
            lambda: [(each, words.side(each)) for each in Side],
            name=self.tr("Side"),
        )
        side.setMaximumWidth(theme.scaled(150))
        unnamed = bind.number(self._session, f"{path}.unnamed", name=self.tr("Members without names"))
        unnamed.setFixedWidth(theme.scaled(64))
        more = button(self.tr("+ Organisation"), "link")
        more.setObjectName(f"{path}.organisations.add")
        more.clicked.connect(lambda: self._add_organisation(id))
        left = QVBoxLayout()
        left.setSpacing(TIGHT)
        left.addLayout(named(self.tr("Side"), side))
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        holder = QWidget()
        QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
        right.addWidget(holder)
        foot = QHBoxLayout()
        foot.addWidget(more)
        foot.addStretch(1)
        foot.addWidget(Elided(self.tr("Members without names"), "small"))
        foot.addWidget(unnamed)
        right.addLayout(foot)
        row.line.addWidget(Beside(((left, 0), (right, 1)), _BESIDE), 1)
        row.line.addWidget(remover(self._desk, path, Phrase("PartRows", "Remove this party")))
        party = next(p for p in self._session.meeting.parties if p.id == id)
        self._fill_organisations(holder, party)
        return row

    def _fill_organisations(self, holder: QWidget, party: Party) -> None:
        column = holder.layout()
        if column is None:
            return
        clear(column)
        for id in party.organisations:
            column.addWidget(OrganisationBlock(self._desk, id))
        self._organisations[party.id] = (holder, party.organisations)

    def _add_organisation(self, party: str) -> None:
        from app.domain import edits

        organisation = Organisation(ids.new_id())

        def edit(meeting: Meeting) -> Meeting:
            held = next(p.organisations for p in meeting.parties if p.id == party)
            grown = edits.add(meeting, "organisations", organisation)
            return edits.put(grown, f"parties.{party}.organisations", (*held, organisation.id))

        self._session.apply(Phrase("PartRows", "new organisation"), edit)
        self._desk.go(f"organisations.{organisation.id}.name")


def _stacked(*editors: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(TIGHT)
    for editor in editors:
        box.addWidget(editor)
    box.addStretch(1)
    return box
