"""The page of translations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain import check
from app.domain.model import Meeting
from app.domain.text import Text, TextState
from app.gui import bind, theme, words
from app.gui.changes import prefix
from app.gui.desk import Desk
from app.gui.meeting.page import Page
from app.gui.meeting.translation.tables import Tables
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import (
    Chip,
    Column,
    Combo,
    EmptyState,
    Head,
    IconButton,
    Row,
    Rows,
    Segments,
    button,
    focus,
    label,
)

_AT_ONCE, _MOST, _BEFORE = 40, 80, 4
"""Texts that are shown to begin with and at most, and those before one that is jumped to."""

_INSIDE = 7
"""Pixels above the first line of a field, on which the source stands too."""
_AROUND = 24
"""Pixels of a chip beside its word."""
TO_DO, ALL = "to do", "all"
"""What the filter offers beside the states."""


class TranslationRow(Row):
    """A text in its source language, and the field for its translation."""

    def __init__(self, desk: Desk, rows: Rows, path: str, language: str) -> None:
        super().__init__(rows, path, grip=False)
        self._desk, self._path, self._language = desk, path, language
        self._source = label("", wrap=True)
        self._source.setContentsMargins(0, _INSIDE, 0, 0)
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name = self.tr("Translation into {language}").format(language=words.language(language))
        self.editor = bind.area(desk.session, path, language, name=name)
        self._chip = Chip()
        self._verify = IconButton("check", self.tr("The translation is right"))
        self._verify.setObjectName(f"{path}.{language}.verify")
        self._verify.clicked.connect(self.verify)
        beside = QVBoxLayout()
        beside.setSpacing(GAP // 2)
        beside.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignRight)
        beside.addWidget(self._verify, 0, Qt.AlignmentFlag.AlignRight)
        beside.addStretch(1)
        holder = QWidget()
        holder.setLayout(beside)
        # As wide as the longest word of a state, in every row, so that the fields stand below each other.
        self._chip.ensurePolished()
        longest = max(self._chip.fontMetrics().horizontalAdvance(word) for word, _ in self._words().values())
        holder.setFixedWidth(max(theme.scaled(96), longest + theme.scaled(_AROUND)))
        beside.setContentsMargins(0, TIGHT, 0, 0)
        self.line.addWidget(self._source, 1, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(holder)

    def show_state(self) -> None:
        """Show the source and how far the translation can be trusted."""
        if not self.editor.has_record():
            return
        text: Text = self.editor.raw()
        self._source.setText(text.original)
        state = text.state(self._language)
        self._chip.say(*self._words()[state])
        self._verify.setVisible(state in (TextState.DRAFT, TextState.STALE))

    def _words(self) -> dict[TextState, tuple[str, str]]:
        """Return the word of each state, and its tone."""
        return {
            TextState.MISSING: (self.tr("missing"), "warn"),
            TextState.DRAFT: (self.tr("draft"), "accent"),
            TextState.STALE: (self.tr("source changed"), "warn"),
            TextState.VERIFIED: (self.tr("verified"), "good"),
        }

    def verify(self) -> None:
        """Mark the translation as right, where there is one."""
        from app.domain import edits

        if not self.editor.has_record() or not self.editor.raw().get(self._language):
            return
        self._desk.session.apply(
            Phrase("TranslationRow", "verified translation"),
            lambda m: edits.verify(m, self._path, self._language),
        )


class TranslationPage(Page):
    """Every text beside its translation, one language at a time: those to be done, or of one state, or all."""

    def build(self) -> None:
        self._language = ""
        self._paths: list[str] = []
        self._first = 0
        self._memory = check.Memory()
        self._tables = Tables(self.desk, lambda: self._language, self)
        self._register()
        self.switch = Segments()
        self.switch.setObjectName("translation.language")
        self.switch.chosen.connect(self._on_language)
        self.filter = Combo()
        self.filter.setObjectName("translation.filter")
        self.filter.setProperty("quiet", True)
        self.filter.activated.connect(lambda _: self._on_filter())
        self._remark = label("", "small")
        self._column = Column()
        tables = button("")
        self.say(tables.setText, lambda: self.tr("Translator’s table"))
        tables.setObjectName("translation.table")
        menu = QMenu(tables)
        menu.addActions([self.desk.actions[f"translation.{name}"] for name in ("send", "send_all", "take")])
        tables.setMenu(menu)
        parts = [self.filter, self.tool("translation.next"), tables, self.switch]
        head = Head([self.title(lambda: self.tr("Translation")), self._remark], parts)
        self.rows = Rows(lambda rows, path: TranslationRow(self.desk, rows, path, self._language))
        self.rows.setObjectName("translation.rows")
        self._earlier = button("", "link")
        self._earlier.setObjectName("translation.earlier")
        self._earlier.clicked.connect(self._show_earlier)
        self._more = button("", "link")
        self._more.setObjectName("translation.more")
        self._more.clicked.connect(self._show_more)
        self.empty = EmptyState("translate")
        self._column.add(head)
        self._column.add(self._earlier)
        self._column.add(self.rows, space=ROOM)
        self._column.add(self._more)
        self._column.add(self.empty)
        self._column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self.desk.findings.changed.connect(self._say_count)

    def _register(self) -> None:
        self.action(
            "translation.next",
            lambda: self.tr("Next text to translate"),
            self.go_to_next,
            keys=("Alt+Return",),
            icon="arrow-down",
        )
        self.action(
            "translation.confirm",
            lambda: self.tr("The translation is right; on to the next"),
            self.confirm,
            keys=("Ctrl+Return",),
            icon="check",
        )
        tables = self._tables
        self.action(
            "translation.send", lambda: self.tr("Texts to do, as a table…"), lambda: tables.send(to_do=True)
        )
        self.action(
            "translation.send_all",
            lambda: self.tr("All texts, as a table…"),
            lambda: tables.send(to_do=False),
        )
        self.action("translation.take", lambda: self.tr("Take a translator’s table…"), tables.ask)

    def retranslate(self) -> None:
        super().retranslate()
        self.empty.say(
            self.tr("Everything is translated"),
            self.tr("Choose another language above, or add one to the documents under Details."),
        )
        self._earlier.setText(self.tr("Show earlier ones"))
        self._more.setText(self.tr("Show more"))
        self.filter.setAccessibleName(self.tr("Which texts"))
        chosen = self.filter.currentData()
        self.filter.clear()
        for key, name in (
            (TO_DO, self.tr("To do")),
            (TextState.MISSING, self.tr("Missing")),
            (TextState.STALE, self.tr("Source changed")),
            (TextState.DRAFT, self.tr("Drafts")),
            (TextState.VERIFIED, self.tr("Verified")),
            (ALL, self.tr("All texts")),
        ):
            self.filter.addItem(name, str(key))
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.rows.clear()

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None:
            return
        self._show_languages(meeting)
        if not self.rows.ids() or "languages" in found:
            self._gather(meeting)
        for path in self.rows.ids():
            row = self.rows.row(path)
            if isinstance(row, TranslationRow) and (prefix(path) in found or path == "title"):
                row.show_state()
        self._say_count()

    def go_to_next(self) -> None:
        """Put the focus on the next text that is missing or whose source has changed; the first after the last."""
        here, states = self._focused(), self._states(self.meeting)
        at = next((n + 1 for n, (path, _) in enumerate(states) if here and path == here._path), 0)
        wanted = (TextState.MISSING, TextState.STALE)
        following = next((path for path, state in (*states[at:], *states[:at]) if state in wanted), "")
        if not following:
            self.desk.notices.toast(self.tr("Nothing is missing in this language."))
            return
        self.reveal(f"{following}.{self._language}")

    def confirm(self) -> None:
        """Verify the translation with the focus, and go on."""
        row = self._focused()
        if row is not None:
            row.verify()
            self.go_to_next()

    def _focused(self) -> TranslationRow | None:
        rows = (self.rows.row(path) for path in self.rows.ids())
        return next((row for row in rows if isinstance(row, TranslationRow) and row.editor.hasFocus()), None)

    def _states(self, meeting: Meeting) -> list[tuple[str, TextState]]:
        """List every text that has this language to be translated into, with its state."""
        from app.exchange import translations

        return [
            (path, text.state(self._language))
            for path, text in translations.texts(meeting)
            if text.source not in ("", self._language)
        ]

    def _on_filter(self) -> None:
        self.rows.clear()
        self._gather(self.meeting)

    def reveal(self, path: str) -> bool:
        base, _, language = path.rpartition(".")
        if language in self.meeting.languages:
            if language != self._language or base not in self._paths:
                self._on_language(language)
            if base not in self._paths and any(path == base for path, _ in self._states(self.meeting)):
                self.filter.setCurrentIndex(self.filter.findData(ALL))
                self._on_filter()
            if base in self._paths and base not in self.rows.ids():
                first = min(self._paths.index(base) - _BEFORE, len(self._paths) - _AT_ONCE)
                self._show_paths(max(0, first), _AT_ONCE)
            row = self.rows.row(base)
            if isinstance(row, TranslationRow):
                focus(row.editor)
                return True
        return super().reveal(path)

    def _show_languages(self, meeting: Meeting) -> None:
        offered = meeting.languages
        self.switch.show_choices(
            [(code, words.language_sign(code), words.language(code)) for code in offered]
        )
        if self._language not in offered:
            self._language = self._most_wanted(meeting)
        self.switch.choose(self._language)

    def _most_wanted(self, meeting: Meeting) -> str:
        wanted = [each.place.rpartition(".")[2] for each in check.translations(meeting, self._memory)]
        return max(meeting.languages, key=wanted.count, default=meeting.language)

    def _on_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.switch.choose(language)
            self.rows.clear()
        self._gather(self.meeting)

    def _gather(self, meeting: Meeting) -> None:
        """List what is to be done now; what gets done stays until the page is opened again."""
        chosen = self.filter.currentData()
        if chosen == TO_DO:
            ending = f".{self._language}"
            places = [
                each.place
                for each in check.translations(meeting, self._memory)
                if each.place.endswith(ending)
            ]
            self._paths = [place.removesuffix(ending) for place in places]
        else:
            self._paths = [path for path, state in self._states(meeting) if chosen in (ALL, state)]
        self._show_paths(0, _AT_ONCE)
        self._say_count()

    def _show_more(self) -> None:
        shown = len(self.rows.ids())
        following = self._paths[self._first + shown]
        first = max(self._first, self._first + shown + _AT_ONCE - _MOST)
        self._show_paths(first, min(shown + _AT_ONCE, _MOST))
        self.reveal(f"{following}.{self._language}")

    def _show_earlier(self) -> None:
        before = self._paths[self._first - 1]
        self._show_paths(max(0, self._first - _AT_ONCE), min(len(self.rows.ids()) + _AT_ONCE, _MOST))
        self.reveal(f"{before}.{self._language}")

    def _show_paths(self, first: int, count: int) -> None:
        """Show so many texts from one on: a row is made of widgets, and thousands of them would take long."""
        self._first = first
        self.rows.show_ids(self._paths[first : first + count])
        for path in self.rows.ids():
            row = self.rows.row(path)
            if isinstance(row, TranslationRow):
                row.show_state()
        self._earlier.setVisible(first > 0)
        self._more.setVisible(len(self._paths) > first + count)
        self.empty.setVisible(not self._paths)

    def _say_count(self) -> None:
        meeting = self.session.current
        if meeting is None or not self._language:
            return
        ending = f".{self._language}"
        left = sum(each.place.endswith(ending) for each in check.translations(meeting, self._memory))
        self._remark.setText(self.tr("%n text(s) to do", "", left) if left else self.tr("nothing to do"))
