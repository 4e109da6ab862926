"""The heading of an agenda item in the record, and the line below its stream that adds to it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import derive
from app.domain.model import AgendaItem
from app.gui import bind, theme, when
from app.gui.desk import Desk
from app.gui.meeting.record.cells import PeopleCell
from app.gui.meeting.record.entry import narrow
from app.gui.meeting.record.flags import notes
from app.gui.meeting.record.row import Holder, StreamRow
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.widgets import Flow, IconButton, button, label

_TOP = Qt.AlignmentFlag.AlignTop


class ItemRow(StreamRow):
    """Number, title, rapporteurs, planned minutes and times of an item."""

    def __init__(self, desk: Desk, stream: Holder, key: str) -> None:
        super().__init__(desk, stream, key)
        session = desk.session
        self.line.setContentsMargins(TIGHT, ROOM, TIGHT, TIGHT)
        self.number = label("", "heading")
        self.number.setContentsMargins(0, 4, 0, 0)
        self.title = bind.area(session, f"{key}.title", name=self.tr("Title of the item"), one=True)
        self.title.set_hint(self.tr("what is to be discussed"))
        self.title.setProperty("inline", "true")
        self.title.setProperty("type", "heading")
        self.more = IconButton("more", self.tr("More for this item"))
        self.more.setObjectName(f"{key}.more")
        self.missing = label("", "small", tone="warn", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self._facts())
        column.addWidget(self.missing)
        self.line.addWidget(self.number, 0, _TOP)
        self.line.addLayout(column, 1)
        self.line.addWidget(self.more, 0, _TOP)
        self.refresh()

    def refresh(self) -> None:
        """Show number, times and findings."""
        meeting = self.desk.session.meeting
        item = next((each for each in meeting.agenda if each.id == self.id), None)
        if item is None:
            return
        self.number.setText(derive.numbers(meeting).get(item.id, ""))
        self.times.setText(times_words(item))
        found = notes(self.desk, self.key)
        self.missing.setText(found)
        self.missing.setVisible(bool(found))
        indent = TIGHT + (WIDER if item.parent else 0)
        if self.line.contentsMargins().left() != indent:
            self.line.setContentsMargins(indent, GAP if item.parent else ROOM, TIGHT, TIGHT)

    def _facts(self) -> QWidget:
        session, key = self.desk.session, self.key
        self.rapporteurs = PeopleCell(self.desk, self.id)
        self.rapporteurs.nobody = self.tr("nobody reports")
        self.rapporteurs.bind(session, f"{key}.rapporteurs", self.tr("Rapporteurs"))
        self.planned = bind.number(session, f"{key}.planned", name=self.tr("Planned minutes"), hint="–")
        self.planned.setProperty("inline", "true")
        self.planned.setProperty("compact", "true")
        self.planned.setFont(theme.font(tabular=True))
        narrow(self.planned, "000")
        self.planned.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.times = label("", "small")
        self.times.setFont(theme.font(tabular=True))
        plan = QWidget()
        line = QHBoxLayout(plan)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.planned)
        line.addWidget(label(self.tr("min planned"), "small"))
        facts = QWidget()
        flow = Flow(facts, gap=GAP)
        for part in (self.rapporteurs, plan, self.times):
            flow.addWidget(part)
        return facts


WIDER = 24
"""How far a part of an item stands to the right of the item."""


class Adder(Protocol):
    """What an adding line asks of the page."""

    def add_entry(self, item: str) -> None:
        """Add an entry under an item."""

    def add_proposal(self, item: str) -> None:
        """Add a proposal under an item."""


class AddRow(StreamRow):
    """Buttons that add to an item, below what was said under it."""

    def __init__(self, desk: Desk, stream: Holder, key: str, adder: Adder) -> None:
        super().__init__(desk, stream, key, grip=False)
        self.line.setContentsMargins(TIGHT + 16 + GAP, 0, TIGHT, 0)
        entry = button(f"+ {self.tr('Entry')}", "link")
        entry.setAccessibleName(self.tr("Add an entry"))
        entry.setObjectName(f"agenda.{self.id}.entries.add")
        entry.clicked.connect(lambda: adder.add_entry(self.id))
        proposal = button(f"+ {self.tr('Proposal')}", "link")
        proposal.setAccessibleName(self.tr("Add a proposal"))
        proposal.setObjectName(f"agenda.{self.id}.proposals.add")
        proposal.clicked.connect(lambda: adder.add_proposal(self.id))
        self.nothing = label(self.tr("Nothing recorded yet."), "muted")
        for part in (entry, proposal, self.nothing):
            self.line.addWidget(part)
        self.line.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Say whether there is anything yet."""
        self.nothing.setVisible(not derive.stream(self.desk.session.meeting, self.id))


def times_words(item: AgendaItem) -> str:
    """Return from when until when an item was discussed, and how long: ``11:20–11:34 · 14 min``."""
    from PySide6.QtCore import QCoreApplication

    if not item.spans:
        return ""
    spans = ", ".join(f"{when.show_time(s.start)}–{when.show_time(s.end)}" for s in item.spans)
    minutes = round(derive.elapsed(item, datetime.now().astimezone()).total_seconds() / 60)
    return QCoreApplication.translate("ItemRow", "{times} · {minutes} min").format(
        times=spans, minutes=minutes
    )
