"""Making a template from a finished document: choose a text, choose its field; what is proposed is confirmed."""

from __future__ import annotations

import re
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.documents import browsing, fields, sample
from app.documents.browsing import Browser, Entry
from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import Guess, guesses, signs, taken
from app.gui import words
from app.gui.desk import Desk
from app.gui.pages.maker import Maker
from app.gui.pages.setter import Setter
from app.gui.templates.draft_pages import DraftPages, Selection
from app.gui.templates.fields import FieldBrowser
from app.gui.templates.taking import guess as guess_language
from app.gui.templates.trying import TryPanel
from app.gui.theme import GAP, ROOM
from app.gui.translation import window_language
from app.gui.widgets import Combo, Flow, IconButton, Segments, button, label

_GUESS = Qt.ItemDataRole.UserRole
_OTHER = re.compile(r"'(ru|en|zh)'\)")
_LISTS = (
    ("participants", "person"), ("present", "person"), ("host.present", "person"), ("guest.present", "person"),
    ("absent", "person"), ("parties", "side"), ("agenda", "item"), ("item.agreed", "proposal"),
    ("item.entries", "entry"), ("item.heard", "entry"), ("agreed", "proposal"), ("actions", "proposal"),
    ("proposals", "proposal"), ("deferred", "proposal"), ("side.present", "person"), ("outcomes", "outcome"),
    ("press.paragraphs", "paragraph"), ("press.boilerplates", "paragraph"),
)  # fmt: skip


class AssistPanel(QWidget):
    """Shows a finished document at the left; at the right what is proposed, all fields, and the result.

    ``done(content)`` comes when the template is to be kept; ``left()`` when the panel is put away.
    """

    done = Signal(bytes)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templates.assist")
        self._desk = desk
        self._steps: list[Draft] = []
        self._at = 0
        self._guesses: tuple[Guess, ...] = ()
        self._language = "en"
        self._browser: Browser | None = None
        self.pages = DraftPages()
        self.pages.setObjectName("templates.assist.pages")
        self.pages.selected.connect(self._on_selected)
        self._maker = Maker(desk.session.calm, self)
        self._setter = Setter(self.pages.composer, desk.session.calm, self)
        self._maker.made.connect(lambda document, _: self._setter.set(document))
        self._setter.ready.connect(lambda pages, _: self.pages.show_pages(pages))
        self.destroyed.connect(self._maker.finish)
        self.result = TryPanel(desk, "templates.assist.try")
        self._build()
        self.retranslate()

    @property
    def draft(self) -> Draft | None:
        """What is chosen so far, None before a document is opened."""
        return self._steps[self._at] if self._steps else None

    @property
    def name(self) -> str:
        """What the document is called."""
        return self._title.text()

    def _build(self) -> None:
        self._back = IconButton("chevron-left", "")
        self._back.setObjectName("templates.assist.back")
        self._back.clicked.connect(self.left)
        self._title = label("", "heading")
        self.undo_button, self.redo_button = IconButton("undo", ""), IconButton("redo", "")
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self._keep = button("", "primary")
        self._keep.setObjectName("templates.assist.keep")
        self._keep.clicked.connect(self._on_keep)
        head = QHBoxLayout()
        head.setContentsMargins(ROOM, GAP, ROOM, GAP)
        head.setSpacing(GAP)
        head.addWidget(self._back)
        head.addWidget(self._title)
        head.addStretch(1)
        for part in (self.undo_button, self.redo_button, self._keep):
            head.addWidget(part)
        self._split = QSplitter()
        self._split.addWidget(self.pages)
        self._split.addWidget(self._side())
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([600, 500])
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._split, 1)

    def _side(self) -> QWidget:
        self._tabs = Segments()
        self._tabs.setObjectName("templates.assist.tab")
        self._tabs.chosen.connect(self.show_tab)
        self._chosen = label("", "strong", wrap=True)
        self._chosen.setObjectName("templates.assist.chosen")
        self._stack = QStackedWidget()
        for part in (self._proposed_tab(), self._fields_tab(), self.result):
            self._stack.addWidget(part)
        side = QWidget()
        side.setMinimumWidth(360)
        column = QVBoxLayout(side)
        column.setContentsMargins(ROOM, GAP, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        return side

    def _proposed_tab(self) -> QWidget:
        self._hint = label("", "small", wrap=True)
        self.proposed = QListWidget()
        self.proposed.setObjectName("templates.assist.proposed")
        self.proposed.setWordWrap(True)
        self.proposed.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.proposed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.proposed.itemChanged.connect(self._on_confirmed)
        self.proposed.currentItemChanged.connect(lambda now, _: self._go_to(now))
        self._all = button("")
        self._all.setObjectName("templates.assist.all")
        self._all.clicked.connect(self.confirm_all)
        return _column(self._hint, self.proposed, self._all)

    def _fields_tab(self) -> QWidget:
        self.fields = FieldBrowser("templates.assist.fields", copies=False)
        self.fields.chosen.connect(self.put_field)
        self._put, self._plain = button("", "primary"), button("")
        self._put.setObjectName("templates.assist.put")
        self._plain.setObjectName("templates.assist.plain")
        self._put.clicked.connect(self._on_put)
        self._plain.clicked.connect(self._on_plain)
        self.lists = Combo()
        self.lists.setObjectName("templates.assist.list")
        self._repeat = button("")
        self._repeat.setObjectName("templates.assist.repeat")
        self._repeat.clicked.connect(self._on_repeat)
        buttons, loops = Flow(), QHBoxLayout()
        for part in (self._put, self._plain):
            buttons.addWidget(part)
        loops.addWidget(self.lists, 1)
        loops.addWidget(self._repeat)
        made = _column(self._chosen, self.fields)
        column = made.layout()
        assert isinstance(column, QVBoxLayout)
        column.addLayout(buttons)
        column.addLayout(loops)
        return made

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self._back.say(self.tr("Back to the templates"))
        self.undo_button.say(self.tr("Undo"))
        self.redo_button.say(self.tr("Redo"))
        self._keep.setText(self.tr("Keep as a template…"))
        self.pages.setAccessibleName(self.tr("Pages of the finished document"))
        self._hint.setText(
            self.tr("Tick what is right. For anything else, choose a text on the page, then its field.")
        )
        self.proposed.setAccessibleName(self.tr("Proposed fields"))
        self._all.setText(self.tr("Confirm all"))
        self._put.setText(self.tr("Make it a field"))
        self._plain.setText(self.tr("Leave it as text"))
        self._repeat.setText(self.tr("These repeat"))
        self.lists.setAccessibleName(self.tr("List that the paragraphs repeat for"))
        texts = (
            ("proposed", self.tr("Proposed")),
            ("fields", self.tr("Fields")),
            ("result", self.tr("Result")),
        )
        self._tabs.show_choices([(value, text, text) for value, text in texts])
        self.fields.retranslate()
        self.result.retranslate()
        if (draft := self.draft) is not None:
            self._show_words()
            self._show_proposed(draft)
        self._show_chosen()

    def open(self, content: bytes, title: str) -> None:
        """Begin with a finished document. Raises TemplateError for a file that is none."""
        draft = Draft.of(content)
        _, self._language = guess_language(content)
        meeting = self._desk.session.current
        self._steps, self._at = [draft], 0
        self._guesses = guesses(draft, self._language, meeting)
        self._title.setText(title)
        self.pages.show_pages(())
        self._maker.ask(lambda _: draft.shown(self._maker.marks))
        self._show_words()
        self.show_tab("proposed")
        self._show()

    def _show_words(self) -> None:
        """Say fields, lists and what is proposed in the window's language."""
        meeting = self._desk.session.current or sample()
        self._browser = Browser(fields.fields(meeting, self._language), window_language())
        self.fields.show_fields(self._browser)
        chosen = max(0, self.lists.currentIndex())
        self.lists.clear()
        for of, name in _LISTS:
            self.lists.addItem(f"{of}  ·  {self._browser.doc(_entry(of))}", (of, name))
        self.lists.setCurrentIndex(chosen)

    def show_tab(self, tab: str) -> None:
        """Show what is proposed, the fields or the result."""
        self._tabs.choose(tab)
        self._stack.setCurrentIndex(("proposed", "fields", "result").index(tab))
        if tab == "result" and self.draft is not None:
            self.result.show_source(self.draft.template, (self._language,), self._title.text())

    def confirm_all(self) -> None:
        """Take everything that is proposed."""
        draft = self.draft
        for guess in self._guesses:
            if draft is not None and not self._is_taken(guess):
                draft = taken(draft, guess)
        self._step(draft)

    def put_field(self, entry: Entry) -> None:
        """Let what is chosen on the page be a field; a date keeps the way in which it was written."""
        now, draft = self.pages.selection, self.draft
        if now is None or draft is None or now.is_wide:
            return
        expression = entry.expression
        said = draft.passages[now.passage].text[now.start : now.end]
        day = next(signs.dates(said), None) if entry.kind == "date" else None
        if day is not None:
            expression = signs.dated_field(expression, day.style)
        self._step(draft.choose(Chosen(now.passage, now.start, now.end, expression)))

    def undo(self) -> None:
        """Go back one choice."""
        self._go(self._at - 1)

    def redo(self) -> None:
        """Make the choice again that was gone back from."""
        self._go(self._at + 1)

    def _go(self, to: int) -> None:
        if 0 <= to < len(self._steps):
            self._at = to
            self._show()

    def _step(self, draft: Draft | None) -> None:
        if draft is not None and draft != self.draft:
            self._steps[self._at + 1 :] = [draft]
            self._at += 1
            self._show()

    def _show(self) -> None:
        draft = self.draft
        if draft is None:
            return
        offered = tuple(
            (one.passage, one.start, one.end)
            for guess in self._guesses
            if not self._is_taken(guess)
            for one in guess.chosen
        )
        self.pages.show_draft(draft, offered)
        self.undo_button.setEnabled(self._at > 0)
        self.redo_button.setEnabled(self._at + 1 < len(self._steps))
        self._keep.setEnabled(bool(draft.chosen or draft.repeated))
        self._show_proposed(draft)
        self._show_chosen()

    def _show_proposed(self, draft: Draft) -> None:
        blocked = self.proposed.blockSignals(True)
        row = self.proposed.currentRow()
        self.proposed.clear()
        for guess in self._guesses:
            item = QListWidgetItem(self._said(guess, draft))
            item.setData(_GUESS, guess)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if self._is_taken(guess) else Qt.CheckState.Unchecked)
            fields = "\n".join(one.tag for one in guess.chosen)
            sure = self.tr("The open meeting says the same.") if guess.sure else ""
            item.setToolTip("\n".join(filter(None, (fields, sure))))
            self.proposed.addItem(item)
        self.proposed.setCurrentRow(row)
        self.proposed.blockSignals(blocked)
        self._all.setEnabled(not all(map(self._is_taken, self._guesses)))

    def _said(self, guess: Guess, draft: Draft) -> str:
        texts = [self._of(one, draft) for one in guess.chosen]
        if guess.repeated is None:
            return texts[0]
        head, *below = (
            self.tr("%n alike: {list}", None, len(loop.items)).format(list=self._told(loop.of))
            for loop in guess.loops
            if loop.name
        )
        return "\n".join((head, *(f"   {text}" for text in (*below, *texts))))

    def _of(self, one: Chosen, draft: Draft) -> str:
        said = draft.passages[one.passage].text[one.start : one.end].removeprefix(one.before).strip()
        return f"“{said}” → {self._told(one.field)}"

    def _told(self, expression: str) -> str:
        alone = {
            "loop.index": self.tr("Its number in the list"),
            "paragraph": self.tr("The paragraph"),
        }
        told = self._browser.told(expression) if self._browser is not None else expression
        other = _OTHER.search(expression)
        said = alone.get(expression, told)
        return f"{said} ({words.language(other[1])})" if other else said

    def _is_taken(self, guess: Guess) -> bool:
        draft = self.draft
        if draft is None:
            return False
        if guess.repeated is not None:
            return guess.repeated in draft.repeated
        return all(one in draft.chosen for one in guess.chosen)

    def _on_confirmed(self, item: QListWidgetItem) -> None:
        guess, draft = item.data(_GUESS), self.draft
        if draft is None:
            return
        if item.checkState() == Qt.CheckState.Checked:
            self._step(taken(draft, guess))
            return
        for one in (*guess.chosen, *guess.loops):
            draft = draft.drop(one)
        self._step(draft)

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            guess: Guess = item.data(_GUESS)
            one = guess.chosen[0] if guess.chosen else None
            last = guess.repeated.items[-1][1] if guess.repeated else guess.passage
            start, end = (one.start, one.end) if one and last == guess.passage else (0, 0)
            blocked = self.pages.blockSignals(True)
            self.pages.select(Selection(guess.passage, start, end, last))
            self.pages.blockSignals(blocked)

    def _on_selected(self, selection: Selection) -> None:
        self.show_tab("fields")
        self._show_chosen()
        draft = self.draft
        if self._browser is None or draft is None or selection.is_wide:
            return
        said = draft.passages[selection.passage].text[selection.start : selection.end]
        self.fields.search.clear()
        inside = [
            each
            for loop in reversed(draft.around(selection.passage))
            if loop.name
            for each in _entry(loop.of).children()
        ]
        self.fields.show_fields(self._browser, (*self._browser.printing(said)[:4], *inside))

    def _show_chosen(self) -> None:
        now, draft = self.pages.selection, self.draft
        alone = now is not None and draft is not None and not now.is_wide and now.end > now.start
        self._put.setEnabled(alone)
        self._plain.setEnabled(
            bool(now and draft and (draft.at(now.passage, now.start, now.end) or draft.around(now.passage)))
        )
        self._repeat.setEnabled(now is not None)
        if now is None or draft is None:
            self._chosen.setText(self.tr("Nothing is chosen on the page."))
        elif now.is_wide:
            self._chosen.setText(self.tr("%n paragraph(s) chosen", None, now.last - now.passage + 1))
        else:
            self._chosen.setText(f"“{draft.passages[now.passage].text[now.start : now.end]}”")

    def _on_put(self) -> None:
        if (entry := self.fields.current()) is not None:
            self.put_field(entry)

    def _on_plain(self) -> None:
        now, draft = self.pages.selection, self.draft
        if now is None or draft is None:
            return
        field, loops = draft.at(now.passage, now.start, now.end), draft.around(now.passage)
        if field is not None:
            self._step(draft.drop(field))
        elif loops:
            self._step(draft.drop(loops[-1]))

    def _on_repeat(self) -> None:
        now, draft = self.pages.selection, self.draft
        if now is None or draft is None:
            return
        of, name = self.lists.currentData()
        chosen = [
            each for each in draft.passages[now.passage : now.last + 1] if each.text.strip() or each.row
        ]
        rows = bool(chosen) and all(each.row for each in chosen)
        items = tuple((each.number, each.number) for each in chosen)
        if rows:
            whole = [p for p in draft.passages if p.row in {each.row for each in chosen}]
            groups = (list(group) for _, group in groupby(whole, key=lambda each: each.row))
            items = tuple((group[0].number, group[-1].number) for group in groups)
        self._step(draft.repeat(Repeated(items, name, of, rows)))

    def _on_keep(self) -> None:
        if self.draft is not None:
            self.done.emit(self.draft.template())


def _entry(of: str) -> Entry:
    """Return the name of the vocabulary that a list is; one inside a loop is found by its sort."""
    return next(each for each in browsing.everything() if of in (each.expression, each.key))


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, (QListWidget, FieldBrowser)) else 0)
    return made
