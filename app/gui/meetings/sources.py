"""What a meeting can begin from: nothing, a blueprint, an invitation, the sample."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from attrs import evolve
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from app.domain import ids
from app.domain.model import Blueprint
from app.errors import ProtocolistError
from app.files import refused
from app.gui import problems
from app.gui.meetings.start import StartPage
from app.gui.translation import window_language


class Sources(QObject):
    """Begins new meetings; blueprints are taken away in the same menu, with undo."""

    def __init__(self, page: StartPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._register()

    def blank(self) -> None:
        """Begin with nothing but the own organisation."""
        from app.gui.meetings import making
        from app.gui.own import own_organisation

        state, archive = self._desk.state, self._desk.archive
        language = state.get("entry_language", window_language())
        now = datetime.now().astimezone()
        languages = self._languages() or (language,)
        self._page.start(making.blank(now, language, languages, own_organisation(archive)))

    def _languages(self) -> tuple[str, ...]:
        """Return the languages in which documents are usually wanted."""
        return tuple(self._desk.state.get("languages", ["en", "ru"]))

    def from_blueprint(self, blueprint: Blueprint) -> None:
        """Begin with what a blueprint keeps."""
        from app.gui.meetings import making

        now, directory = datetime.now().astimezone(), self._desk.archive.directory()
        self._page.start(making.begun(blueprint, directory, now, ids.new_id))

    def from_invitation(self, path: Path) -> None:
        """Begin with a calendar file; whoever the directory knows is recognised."""
        from app.exchange import calendar
        from app.gui.meetings import making
        from app.gui.own import own_organisation

        try:
            invitations = calendar.read(path.read_bytes())
        except (OSError, ProtocolistError) as error:
            self._refuse(path, error)
            return
        archive = self._desk.archive
        invited = calendar.to_meeting(invitations, new_id=ids.new_id, language=window_language())
        wanted = dict.fromkeys((*self._languages(), invited.title.source or invited.language))
        invited = evolve(invited, languages=tuple(wanted))
        own = own_organisation(archive)
        self._page.start(making.recognised(invited, archive.directory(), own, ids.new_id))

    def from_copy(self, path: Path) -> None:
        """Open a copy that was saved elsewhere, with all that was typed and not filed in it."""
        from app.domain import codec

        try:
            content = path.read_bytes()
            self._desk.session.bring_in(codec.loads(content), codec.loads_unfiled(content))
        except (OSError, ProtocolistError) as error:
            self._refuse(path, error)
        else:
            self._desk.open(self._desk.session.meeting.id)

    def offer(self) -> None:
        """Show what there is below the button."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("meetings.next", "meetings.duplicate", "meetings.ics", "meetings.copy"):
            menu.addAction(self._desk.actions[name])
        kept = self._desk.archive.blueprints()
        if kept:
            menu.addSeparator()
            menu.addAction(self.tr("From a blueprint:")).setEnabled(False)
            for each in kept:
                menu.addAction(each.name, partial(self.from_blueprint, each))
            menu.addSeparator()
            fewer = menu.addMenu(self.tr("Take a blueprint away"))
            for each in kept:
                fewer.addAction(each.name, partial(self._forget, each))
        menu.popup(self._page.more.mapToGlobal(self._page.more.rect().bottomLeft()))

    def _register(self) -> None:
        add, page = self._desk.actions.add, self._page

        def group() -> str:
            return self.tr("Meetings")

        add(
            "meetings.new",
            lambda: self.tr("New meeting"),
            self.blank,
            keys=("Ctrl+N",),
            icon="plus",
            group=group,
        )
        page.action(
            "meetings.from", lambda: self.tr("New from…"), self.offer, icon="calendar-add", group=group
        )
        add("meetings.ics", lambda: self.tr("New from an invitation (.ics)…"), self._ask, group=group)
        add("meetings.copy", lambda: self.tr("Open a saved copy (.json)…"), self._ask_copy, group=group)
        page.action(
            "meetings.sample", lambda: self.tr("Open the sample"), self._sample, icon="eye", group=group
        )

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Open an invitation"), "", "iCalendar (*.ics)"
        )
        if name:
            self.from_invitation(Path(name))

    def _ask_copy(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Open a saved copy"), "", "JSON (*.json)")
        if name:
            self.from_copy(Path(name))

    def _refuse(self, path: Path, error: OSError | ProtocolistError) -> None:
        problem = refused(path, error) if isinstance(error, OSError) else error
        said = f"{path.name}: {problems.say(problem.sentence)}"
        self._desk.notices.problem(ProtocolistError(said, place=str(path), remedy=problem.remedy))

    def _sample(self) -> None:
        from app import documents

        self._page.start(documents.sample())

    def _forget(self, blueprint: Blueprint) -> None:
        archive = self._desk.archive
        try:
            archive.delete_blueprint(blueprint.id)
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        said = self.tr("“{title}” is no longer a blueprint").format(title=blueprint.name)
        self._desk.notices.toast(said, action=self.tr("Undo"), run=archive.undo)
