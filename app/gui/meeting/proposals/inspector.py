"""One proposal: its item, who proposed it, kind of cooperation, reservation, note, and its earlier wordings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain import derive
from app.domain.model import Proposal, ProposalStatus, Wording
from app.errors import ProtocolistError
from app.gui import bind, theme, when, words
from app.gui.desk import Desk
from app.gui.meeting.record import naming
from app.gui.meeting.record.cells import now
from app.gui.meeting.record.differences import marked
from app.gui.theme import GAP, TIGHT
from app.gui.translation import Phrase, window_language
from app.gui.widgets import Panel, button, caption, label
from app.gui.widgets.layouts import clear


class ProposalInspector(QWidget):
    """The panel of the chosen proposal; made anew for each."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.id = ""
        self._panel: Panel | None = None
        self._wordings: QVBoxLayout | None = None
        self._newest: QLabel | None = None
        self._reservation: tuple[QWidget, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_proposal(self, id: str) -> None:
        """Show a proposal; an empty id or one that is gone leaves the panel empty."""
        if id != self.id or self._panel is None:
            self.id = id
            self.retranslate()

    def retranslate(self) -> None:
        """Make the panel anew in the window's language."""
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel, self._wordings, self._newest, self._shown = None, None, None, ()
        proposal = self._proposal()
        if proposal is None:
            self.id = ""
            return
        self._panel = Panel()
        self._fill(self._panel)
        self._panel.end()
        self._column.addWidget(self._panel)
        self._show(proposal)

    def refresh(self) -> None:
        """Show what changed of the proposal."""
        proposal = self._proposal()
        if proposal is None:
            self.retranslate()
        else:
            self._show(proposal)

    def focus_wordings(self) -> bool:
        """Put the focus on the newest of the earlier wordings."""
        if self._wordings is None or self._panel is None:
            return False
        made = self._panel.findChildren(QWidget, f"proposals.{self.id}.restore")
        if made:
            made[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._panel.ensureWidgetVisible(made[0])
        return bool(made)

    def _proposal(self) -> Proposal | None:
        meeting = self._desk.session.current
        return next((p for p in meeting.proposals if p.id == self.id), None) if meeting and self.id else None

    def _fill(self, panel: Panel) -> None:
        session, path = self._desk.session, f"proposals.{self.id}"
        self._add_origin(panel)
        item = bind.combo(session, f"{path}.item", self._items, name=self.tr("Agenda item"))
        by = bind.combo(session, f"{path}.by", self._people, name=self.tr("Proposed by"))
        for wide in (item, by):
            wide.shrink()
        panel.field(self.tr("Agenda item"), item)
        panel.field(self.tr("Proposed by"), by)
        kind = bind.line(session, f"{path}.cooperation", name=self.tr("Kind of cooperation"))
        kind.set_hint(self.tr("research, exchange, education…"))
        kind.setCompleter(self._kinds())
        panel.field(self.tr("Kind of cooperation"), kind)
        reservation = bind.area(session, f"{path}.reservation", name=self.tr("Reservation"))
        self._reservation = (panel.field(self.tr("Reservation"), reservation), reservation)
        note = bind.area(session, f"{path}.note", name=self.tr("Note, never printed"), lines=2)
        panel.field(self.tr("Note, never printed"), note)
        panel.add(bind.check(session, f"{path}.check", name=self.tr("check wording")))
        panel.add(bind.check(session, f"{path}.off_press", name=self.tr("not for the press")))
        panel.column.addSpacing(GAP)
        self._heading = caption(self.tr("Earlier wordings"))
        panel.add(self._heading)
        self._wordings = QVBoxLayout()
        self._wordings.setSpacing(GAP)
        panel.add(self._wordings)

    def _add_origin(self, panel: Panel) -> None:
        """Lead to the meeting from which the proposal was carried over, where it is still kept."""
        proposal = self._proposal()
        id, _, there = proposal.origin.partition("/") if proposal else ("", "", "")
        if not id:
            return
        try:
            earlier = self._desk.archive.load(id).meeting
        except ProtocolistError:
            return
        day = when.show_date(derive.date_of(earlier), window_language())
        title = derive.title_line(earlier, window_language())
        before = next((p for p in earlier.proposals if p.id == there), None)
        stood = f" ({words.proposal_status(before.status)[0]})" if before else ""
        link = button(self.tr("Carried over from {day}{stood}").format(day=day, stood=stood), "link")
        link.setObjectName(f"proposals.{self.id}.origin")
        link.setProperty("flush", True)
        link.setToolTip(title)
        link.clicked.connect(lambda: self._go_back(id, there))
        panel.add(link)

    def _go_back(self, meeting: str, proposal: str) -> None:
        self._desk.open(meeting)
        self._desk.go(f"proposals.{proposal}.text")

    def _items(self) -> list[tuple[str, str]]:
        meeting, language = self._desk.session.meeting, self._desk.session.language
        numbers = derive.numbers(meeting)
        named = [
            (item.id, f"{numbers[item.id]}  {item.title.best(language) or '…'}")
            for item in derive.outline(meeting)
        ]
        return [("", self.tr("under no item")), *named]

    def _people(self) -> list[tuple[str, str]]:
        meeting, language = self._desk.session.meeting, self._desk.session.language
        found = [("", self.tr("nobody named"))]
        for party, name, members in naming.choices(meeting, language):
            found += [(party, name), *((id, f"    {member}") for id, member in members)]
        return found

    def _kinds(self) -> QCompleter:
        used = sorted({p.cooperation for p in self._desk.session.meeting.proposals if p.cooperation})
        made = QCompleter(used, self._panel)  # It goes with the panel, of which each proposal has its own.
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return made

    def _show(self, proposal: Proposal) -> None:
        if self._panel is None:
            return
        meeting = self._desk.session.meeting
        number = derive.proposal_numbers(meeting).get(proposal.id, "")
        self._panel.title.setText(self.tr("Proposal {number}").format(number=number))
        self._panel.remark.setText(when.show_moment(proposal.time, window_language()))
        reserved = proposal.status is ProposalStatus.RESERVED or bool(proposal.reservation)
        for part in self._reservation:
            part.setVisible(reserved)
        shown = (proposal.wordings, self._desk.session.language)
        if shown != self._shown:
            self._shown = shown
            self._show_wordings(proposal)
        elif self._newest is not None:
            # With each key only what differs from the newest of the earlier wordings is another.
            self._newest.setText(self._difference(proposal, len(proposal.wordings) - 1))

    def _show_wordings(self, proposal: Proposal) -> None:
        if self._wordings is None:
            return
        clear(self._wordings)
        self._heading.setVisible(bool(proposal.wordings))
        self._newest = None
        for at in reversed(range(len(proposal.wordings))):
            shown = QLabel(self._difference(proposal, at))
            if self._newest is None:
                self._newest = shown
            self._wordings.addWidget(self._wording(at, proposal.wordings[at], shown))

    def _difference(self, proposal: Proposal, at: int) -> str:
        """Return an earlier wording with what the next one changed in it."""
        texts = [*(w.text for w in proposal.wordings[at : at + 2]), proposal.text]
        before, after = (text.best(self._desk.session.language) for text in texts[:2])
        colours = theme.colours(self)
        return marked(before, after, colours.bad, colours.good)

    def _wording(self, at: int, wording: Wording, shown: QLabel) -> QFrame:
        before = wording.text.best(self._desk.session.language)
        card = QFrame()
        card.setProperty("role", "card")
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        author = naming.who(self._desk.session.meeting, wording.author, self._desk.session.language)
        until = when.show_time(wording.time)
        said = self.tr("until {time}").format(time=until) if until else self.tr("earlier")
        back = button(self.tr("Go back to this"), "link")
        back.setObjectName(f"proposals.{self.id}.restore")
        back.setAccessibleName(self.tr("Go back to the wording: {text}").format(text=before))
        back.clicked.connect(lambda: self._restore(at))
        foot = QHBoxLayout()
        foot.addWidget(label(", ".join(part for part in (said, author) if part), "small"))
        foot.addStretch(1)
        foot.addWidget(back)
        column = QVBoxLayout(card)
        column.setContentsMargins(GAP + TIGHT, GAP, GAP, TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(shown)
        column.addLayout(foot)
        return card

    def _restore(self, at: int) -> None:
        from app.domain import edits

        self._desk.session.apply(
            Phrase("ProposalInspector", "return to an earlier wording"),
            lambda m: edits.restore_wording(m, self.id, at, now()),
        )
