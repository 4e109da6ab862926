"""The page of the press release."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.documents import press as changes
from app.documents.composing import HEADLINE_LIMIT, ONCE, Paragraph, Release
from app.documents.press import Hold, paragraph_id
from app.domain import derive, edits, ids
from app.domain.model import Meeting, Quote
from app.domain.model import Paragraph as Edited
from app.gui import bind
from app.gui.bind.several import several
from app.gui.meeting.page import Page
from app.gui.meeting.press.block import Block
from app.gui.meeting.press.held import Held
from app.gui.meeting.press.picture import Picture
from app.gui.sentences import say
from app.gui.theme import GAP, ROOM
from app.gui.translation import Phrase
from app.gui.widgets import Column, Head, Row, Rows, focus, label, set_tone

_SPEAKER = 10
"""Letters of a speaker's name that are always seen."""


class PressPage(Page):
    """Headline, dateline and every paragraph in the language of entry; quotes; contact and embargo."""

    def build(self) -> None:
        self._release: Release | None = None
        self._blocks: dict[str, Block] = {}
        self._language = ""
        self._register()
        self._column = Column()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._column.add(self._make_head())
        self._headline = bind.area(self.session, "press.headline", name=self.tr("Headline"), one=True)
        self._headline.setProperty("type", "lead")
        self._length = label("", "small", wrap=True)
        self._column.add(self.field(lambda: self.tr("Headline"), self._headline), space=GAP)
        self._column.add(self._length)
        self._held = {slot: self._make_held() for slot in ("headline", "dateline", "contact", "picture")}
        self._column.add(self._held["headline"])
        self._column.add(self._make_line(), space=GAP)
        self._column.add(self._held["dateline"])
        self._column.add(self._held["contact"])
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.add(self._list, space=GAP)
        self._restore = self.button("press.restore", "link")
        self._column.column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        self._about = several(
            self.session,
            "press.boilerplates",
            self._told,
            name=self.tr("Organisations told about at the end"),
            none=lambda: self.tr("all that have a profile"),
        )
        self._about.setMinimumWidth(280)
        about = self.field(lambda: self.tr("Organisations told about at the end"), self._about)
        about.setAlignment(self._about, Qt.AlignmentFlag.AlignLeft)
        self._column.add(about, space=GAP)
        self._picture = Picture(self.desk)
        self._column.add(self.title(lambda: self.tr("Picture"), "lead"), space=ROOM)
        self._column.add(self._picture)
        self._column.add(self._held["picture"])
        self._column.add(self.title(lambda: self.tr("Quotes"), "lead"), space=ROOM)
        self._quotes = Rows(self._make_quote)
        self._column.add(self._quotes)
        self._column.end()
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._compose)

    def _register(self) -> None:
        self.action("press.add", lambda: self.tr("Add paragraph"), self.add_paragraph, icon="plus")
        self.action("press.quote", lambda: self.tr("Add quote"), self.add_quote, icon="quote")
        self.action(
            "press.restore",
            lambda: self.tr("Bring back left-out paragraphs"),
            self.restore,
            enabled=self._has_dropped,
        )

    def _make_head(self) -> Head:
        return Head(
            [self.title(lambda: self.tr("Press release"))],
            [self.button("press.quote"), self.button("press.add")],
        )

    def _make_held(self) -> Held:
        made = Held()
        made.cleared.connect(self._on_cleared)
        made.jump.connect(self.desk.go)
        return made

    def _make_line(self) -> QHBoxLayout:
        self._dateline = bind.line(self.session, "press.dateline", name=self.tr("Dateline"))
        self._contact = bind.line(self.session, "press.contact", name=self.tr("Contact"))
        self._embargo = bind.moment(self.session, "press.embargo", name=self.tr("Embargo"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for name, editor in (
            (lambda: self.tr("Dateline"), self._dateline),
            (lambda: self.tr("Contact for the press"), self._contact),
            (lambda: self.tr("Not to be published before"), self._embargo),
        ):
            row.addLayout(self.field(name, editor), 1)
        return row

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None:
            return
        self._quotes.show_ids([quote.id for quote in meeting.press.quotes])
        self._restore.setVisible(self._has_dropped())
        self._picture.refresh()
        if self._release is None or self._language != self.session.language or not found:
            self._compose()
        else:
            self._soon.start()

    def retranslate(self) -> None:
        super().retranslate()
        self._picture.retranslate()
        self._show()

    def reveal(self, path: str) -> bool:
        self._turn_to(path)
        base, _, language = path.rpartition(".")
        place = base if language in self.meeting.languages else path
        return super().reveal(place) or super().reveal("press.headline")

    def _turn_to(self, path: str) -> None:
        """Show the language that a place is in: its own paragraph's, or the one that it ends in."""
        collection, _, id = path.removesuffix(".text").rpartition(".")
        hers = self.meeting.press.paragraphs if collection == "press.paragraphs" else ()
        language = next((one.language for one in hers if one.id == id), path.rpartition(".")[2])
        if language in self.meeting.languages and language != self.session.language:
            self.session.set_language(language)

    def add_paragraph(self) -> None:
        """Add a paragraph of her own after the last."""
        id, language = ids.new_id(), self.session.language
        made = Edited(id, "", "", language)
        if self.session.apply(
            Phrase("PressPage", "new paragraph"), lambda m: edits.add(m, "press.paragraphs", made)
        ):
            self._compose()
            if block := self._blocks.get(f"own.{id}"):
                focus(block.text)

    def add_quote(self) -> None:
        """Add a quote, to be worded and given a speaker."""
        id = ids.new_id()
        speaker = next((p.head for p in self.meeting.parties if p.head), "")
        if self.session.apply(
            Phrase("PressPage", "new quote"),
            lambda m: edits.add(m, "press.quotes", Quote(id, "", speaker=speaker)),
        ):
            self.desk.go(f"press.quotes.{id}.text")

    def restore(self) -> None:
        """Bring back every paragraph that was left out in this language."""
        language = self.session.language

        def edit(meeting: Meeting) -> Meeting:
            for hers in meeting.press.paragraphs:
                if hers.dropped and hers.language == language:
                    meeting = changes.remove(meeting, hers.id)
            return meeting

        self.session.apply(Phrase("PressPage", "bring back paragraphs"), edit)

    def _has_dropped(self) -> bool:
        meeting = self.session.current
        return meeting is not None and any(
            p.dropped and p.language == self.session.language for p in meeting.press.paragraphs
        )

    def _compose(self) -> None:
        from app.documents import packs

        meeting = self.session.current
        if meeting is None:
            return
        self._language = self.session.language
        known = packs.find("press-release", self._language)
        self._release = changes.compose(meeting, self._language, known) if known else None
        self._show()

    def _show(self) -> None:
        if self._release is None:
            return
        shown = [p for p in self._release.paragraphs if p.slot == "lead" or p.slot not in ONCE]
        slots = [self._key(p) for p in shown]
        if list(self._blocks) != slots:
            self._rebuild(shown)
        for paragraph in shown:
            path = paragraph.path or f"press.paragraphs.{paragraph_id(paragraph.slot, self._language)}.text"
            self._blocks[self._key(paragraph)].show_paragraph(paragraph, self._name(paragraph), path)
        self._headline.set_hint(self._release.paragraph("headline").text)
        self._dateline.set_hint(self._release.paragraph("dateline").text)
        self._show_held(self._release)
        length = len(self._release.paragraph("headline").text)
        said = [self.tr("{length} of {limit} characters").format(length=length, limit=HEADLINE_LIMIT)]
        found = changes.remarks(self._release)
        self._length.setText(" · ".join([*said, *(say(one, self.session.meeting) for one in found)]))
        set_tone(self._length, "warn" if found else "")

    def _show_held(self, release: Release) -> None:
        composed = self.tr("The composed wording stands in its place. Edit yours, empty it or publish it.")
        for slot in ("headline", "dateline", "contact"):
            self._held[slot].show_holds(release.paragraph(slot).holds, composed)
        caption = self.tr("The picture goes without its caption. Edit the caption or publish it.")
        self._held["picture"].show_holds(release.caption, caption)

    def _rebuild(self, shown: list[Paragraph]) -> None:
        wanted = {self._key(paragraph) for paragraph in shown}
        kept = {key: block for key, block in self._blocks.items() if key in wanted}
        for key, block in self._blocks.items():
            self._list.removeWidget(block)
            if key not in kept:
                block.hide()
                block.deleteLater()
        self._blocks = {}
        for paragraph in shown:
            key = self._key(paragraph)
            block = kept.get(key) or self._make_block(paragraph, key)
            self._blocks[key] = block
            self._list.addWidget(block)

    def _make_block(self, paragraph: Paragraph, key: str) -> Block:
        made = Block(self.session, paragraph.slot)
        if key.startswith("own."):
            made.text.set_hint(self.tr("What else the press is to know"))
        made.slot = key
        made.written.connect(self._on_written)
        made.dropped.connect(self._on_dropped)
        made.taken.connect(self._on_taken)
        made.kept.connect(self._on_kept)
        made.cleared.connect(self._on_cleared)
        made.jump.connect(self.desk.go)
        return made

    def _key(self, paragraph: Paragraph) -> str:
        return paragraph.slot

    def _name(self, paragraph: Paragraph) -> str:
        names = {
            "lead": self.tr("Lead"),
            "participants": self.tr("Who took part"),
            "agreed": self.tr("What was agreed"),
            "reserved": self.tr("Agreed with a reservation"),
            "proposed": self.tr("What was proposed"),
            "said": self.tr("What was said"),
            "quote": self.tr("Quote"),
            "events": self.tr("What happened"),
            "topics": self.tr("What was discussed"),
            "background": self.tr("Background"),
            "outlook": self.tr("Outlook"),
            "next": self.tr("Next meeting"),
            "about": self.tr("About the organisation"),
            "own": self.tr("Your paragraph"),
        }
        kind, _, id = paragraph.slot.partition(".")
        name = names.get(kind, kind)
        if id and kind == "said" and (meeting := self.session.current):
            return f"{name} · {derive.name_of(meeting, id, self.session.language)}"
        return name

    def _now(self, slot: str) -> Paragraph:
        return self._release.paragraph(slot) if self._release else Paragraph(slot, "")

    def _on_written(self, slot: str, text: str) -> None:
        language, now = self._language, self._now(slot)
        name = Phrase("PressPage", "edit of the press release")
        merge = f"press {slot} {language}"
        if slot.startswith("own."):
            path = f"press.paragraphs.{slot.removeprefix('own.')}.text"
            self.session.apply(name, lambda m: edits.put(m, path, text), merge=merge)
        else:
            self.session.apply(name, lambda m: changes.write(m, slot, language, text, now), merge=merge)

    def _on_dropped(self, slot: str) -> None:
        language, now = self._language, self._now(slot)
        if slot.startswith("own."):
            id = slot.removeprefix("own.")
            self.session.apply(Phrase("PressPage", "remove paragraph"), lambda m: changes.remove(m, id))
        else:
            name = Phrase("PressPage", "leave a paragraph out")
            self.session.apply(name, lambda m: changes.drop(m, slot, language, now))
        self.desk.notices.toast(
            self.tr("The paragraph is left out."), action=self.tr("Undo"), run=self.session.undo
        )

    def _on_cleared(self, holds: tuple[Hold, ...]) -> None:
        self.session.apply(Phrase("PressPage", "publish as it is"), lambda m: changes.clear(m, holds))

    def _on_taken(self, slot: str) -> None:
        language = self._language
        self.session.apply(
            Phrase("PressPage", "follow the record"), lambda m: changes.take_composed(m, slot, language)
        )

    def _on_kept(self, slot: str) -> None:
        language, composed = self._language, changes.composed_of(self._now(slot))
        self.session.apply(
            Phrase("PressPage", "keep my paragraph"), lambda m: changes.keep_mine(m, slot, language, composed)
        )

    def _make_quote(self, rows: Rows, id: str) -> Row:
        row = Row(rows, id)
        text = bind.area(self.session, f"press.quotes.{id}.text", name=self.tr("Words of the quote"))
        text.set_hint(self.tr("What was said, in the speaker's words"))
        speaker = bind.combo(
            self.session,
            f"press.quotes.{id}.speaker",
            self._people,
            name=self.tr("Speaker of the quote"),
        )
        # Of a long list of long names the row takes no more than its share: the words need the room.
        speaker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        speaker.setMinimumContentsLength(_SPEAKER)
        away = self._quote_away(id)
        for part, stretch in ((speaker, 1), (text, 3), (away, 0)):
            row.line.addWidget(part, stretch)
        return row

    def _told(self) -> list[tuple[str, str]]:
        """List the organisations that have a profile to close the release with."""
        meeting, language = self.session.current, self.session.language
        return [
            (one.id, one.short_name.get(language) or one.name.best(language))
            for one in (meeting.organisations if meeting else ())
            if one.profile
        ]

    def _people(self) -> list[tuple[str, str]]:
        meeting, language = self.meeting, self.session.language
        return [("", "–"), *((p.id, derive.name_of(meeting, p.id, language)) for p in meeting.participants)]

    def _quote_away(self, id: str) -> QWidget:
        from app.gui.widgets import IconButton

        made = IconButton("trash", self.tr("Remove the quote"))
        made.clicked.connect(
            lambda: self.session.apply(
                Phrase("PressPage", "remove quote"), lambda m: edits.remove(m, f"press.quotes.{id}")
            )
        )
        return made
