"""The filters of the search as chips: each shows what it says, brings what it can say, and goes again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain import derive
from app.domain.model import Status
from app.gui import words
from app.gui.commander import Choice
from app.gui.desk import Desk
from app.gui.meetings.asking import Asked
from app.gui.theme import TIGHT
from app.gui.translation import window_language
from app.gui.widgets import ChipButton, set_tone

if TYPE_CHECKING:
    from app.archive import MeetingSummary

Wanted = dict[str, str]


class Filters(QWidget):
    """Partner, person, period and status; ``wanted({filter: value})`` comes when somebody chooses."""

    wanted = Signal(dict)

    def __init__(self, desk: Desk, summaries: Callable[[], Iterable[MeetingSummary]]) -> None:
        super().__init__()
        self._desk, self._summaries = desk, summaries
        self._asked = Asked()
        self._chips: dict[str, ChipButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for name, offer in {
            "partner": self._offer_partners,
            "person": self._offer_people,
            "period": self._offer_periods,
            "status": self._offer_statuses,
        }.items():
            chip = self._chips[name] = ChipButton()
            chip.setObjectName(f"meetings.filter.{name}")
            chip.clicked.connect(partial(self._on_clicked, name, offer))
            row.addWidget(chip)
        row.addStretch(1)
        self.show_asked(Asked())

    def show_asked(self, asked: Asked) -> None:
        """Show what the filters say."""
        self._asked = asked
        for name, title in self._titles().items():
            said, chip = self._said(name), self._chips[name]
            chip.setText(f"{title}: {said}  ×" if said else title)
            take_away = self.tr("Take the filter away: {filter}").format(filter=title)
            chip.setAccessibleName(take_away if said else self.tr("Filter: {filter}").format(filter=title))
            set_tone(chip, "accent" if said else "")

    def _titles(self) -> dict[str, str]:
        return {
            "partner": self.tr("Partner"),
            "person": self.tr("Person"),
            "period": self.tr("Period"),
            "status": self.tr("Status"),
        }

    def _said(self, name: str) -> str:
        if name != "period":
            return str(getattr(self._asked, name))
        since, until = self._asked.since, self._asked.until
        return since if since == until else f"{since} – {until}".strip()

    def _on_clicked(self, name: str, offer: Callable[[], None], *_: object) -> None:
        if self._said(name):
            self.wanted.emit(dict.fromkeys(("since", "until") if name == "period" else (name,), ""))
        else:
            offer()

    def _choice(self, text: str, wanted: Wanted, remark: str = "") -> Choice:
        return Choice(text, remark, partial(self.wanted.emit, wanted))

    def _offer_partners(self) -> None:
        language = window_language()
        counts = Counter(
            name
            for summary in self._summaries()
            for party in summary.parties[1:]
            if (name := party.best(language))
        )
        self._desk.offer(
            self.tr("Meetings with which partner?"),
            [self._choice(name, {"partner": name}, str(count)) for name, count in counts.most_common()],
        )

    def _offer_people(self) -> None:
        from app.gui.suggesting import looking

        language = window_language()
        people = self._desk.archive.directory().people
        named = {person.id: name for person in people if (name := derive.display(person.name, language))}
        choices = {name: self._choice(name, {"person": name}) for name in sorted(set(named.values()))}
        self._desk.offer(
            self.tr("Meetings with whom? Or type who:name in the search"),
            list(choices.values()),
            looking(self._desk, "people", {id: choices[name] for id, name in named.items()}),
        )

    def _offer_periods(self) -> None:
        year_ago = (date.today() - timedelta(days=365)).isoformat()
        years = sorted({summary.date[:4] for summary in self._summaries() if summary.date}, reverse=True)
        self._desk.offer(
            self.tr("Meetings of which year? Or type since:2024-03 in the search"),
            [
                self._choice(self.tr("The last twelve months"), {"since": year_ago, "until": ""}),
                *(self._choice(year, {"since": year, "until": year}) for year in years),
            ],
        )

    def _offer_statuses(self) -> None:
        named = [words.status(each)[0] for each in Status]
        self._desk.offer(
            self.tr("Meetings of which status?"), [self._choice(name, {"status": name}) for name in named]
        )
