"""One registry of everything the window can do; menus, tooltips, the palette and the list of keys read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import define, field
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.gui import theme

_RUSSIAN = dict(zip("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ.", "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./", strict=True))


@define(eq=False)
class Command:
    """An action with what the registry knows about it beside Qt: how it is called, its group, its own keys."""

    action: QAction
    text: Callable[[], str]
    group: Callable[[], str]
    icon: str
    default: tuple[str, ...]
    enabled: Callable[[], bool] | None
    buttons: list[QAbstractButton] = field(factory=list)


class Actions(QObject):
    """All actions by name. Each QAction's objectName is its name; keys hold in the whole window."""

    keys_changed = Signal(str)

    def __init__(self, window: QWidget, keys: Mapping[str, list[str]] | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._keys = dict(keys or {})

    def add(
        self,
        name: str,
        text: Callable[[], str],
        run: Callable[[], object],
        *,
        keys: tuple[str, ...] = (),
        icon: str = "",
        group: Callable[[], str] | None = None,
        enabled: Callable[[], bool] | None = None,
        checkable: bool = False,
    ) -> QAction:
        """Add an action. ``text`` is asked again when the language changes, ``enabled`` whenever state does."""
        if name in self._commands:
            raise ValueError(f"there is an action {name!r} already")
        action = QAction(self._window)
        action.setObjectName(name)
        action.setCheckable(checkable)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda *_: run())
        self._window.addAction(action)
        self._commands[name] = Command(action, text, group or (lambda: ""), icon, keys, enabled)
        self._dress(name)
        return action

    def __getitem__(self, name: str) -> QAction:
        """Return the action of that name."""
        return self._commands[name].action

    def __contains__(self, name: object) -> bool:
        """Tell whether there is an action of that name."""
        return name in self._commands

    def __iter__(self) -> Iterator[str]:
        """Name every action, in the order they were added."""
        return iter(self._commands)

    def command(self, name: str) -> Command:
        """Return all that is known of an action."""
        return self._commands[name]

    def remove(self, name: str) -> None:
        """Take an action away, as its page goes."""
        command = self._commands.pop(name)
        self._window.removeAction(command.action)
        command.action.deleteLater()

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action: the user's, else its own."""
        return tuple(self._keys.get(name, self._commands[name].default))

    def set_keys(self, name: str, keys: tuple[str, ...] | None) -> None:
        """Give an action other keys; None gives back its own. Keys taken from another action leave that one."""
        if keys is None:
            self._keys.pop(name, None)
        else:
            for other in self._commands:
                if other != name and set(self.keys(other)) & set(keys):
                    self._keys[other] = [key for key in self.keys(other) if key not in keys]
                    self._dress(other)
            self._keys[name] = list(keys)
        self._dress(name)
        self.keys_changed.emit(name)

    @property
    def changed_keys(self) -> dict[str, list[str]]:
        """The keys that differ from the program's own, to be kept."""
        return dict(self._keys)

    def refresh(self) -> None:
        """Ask again which actions make sense now."""
        for command in self._commands.values():
            if command.enabled is not None:
                command.action.setEnabled(command.enabled())

    def rename(self, name: str) -> None:
        """Ask again how an action is called, as when it does something else by now."""
        self._dress(name)

    def retranslate(self) -> None:
        """Name everything anew in the window's language."""
        for name in self._commands:
            self._dress(name)

    def button(self, name: str, button: QAbstractButton, *, text: bool = True) -> QAbstractButton:
        """Let a button run an action and take its name, tooltip, icon and state; ``text`` False: the icon alone."""
        command = self._commands[name]
        command.buttons.append(button)
        button.setObjectName(f"{name}.button")
        button.setProperty("showsText", text)
        button.clicked.connect(command.action.trigger)
        button.destroyed.connect(lambda: command.buttons.remove(button))
        command.action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(command.action.isEnabled())
        if command.icon and not text:
            theme.set_icon(button, command.icon)
        _dress_button(command, button)
        return button

    def show_text(self, button: QWidget, text: bool) -> None:
        """Let a button of an action show its text, or its icon alone; one of no action stays as it is."""
        command = self._commands.get(button.objectName().removesuffix(".button"))
        if not isinstance(button, QAbstractButton) or command is None or not command.icon:
            return
        if button.property("showsText") != text:
            button.setProperty("showsText", text)
            button.setText("")
            theme.set_icon(button, "" if text else command.icon)
            _dress_button(command, button)

    def press(self, event: QKeyEvent) -> bool:
        """Run the action of a key pressed on a Russian layout as on a Latin one; tell whether there was one."""
        key = latin(event)
        if key is None:
            return False
        pressed = QKeySequence(event.modifiers().value | key)
        for command in self._commands.values():
            if command.action.isEnabled() and pressed in command.action.shortcuts():
                command.action.trigger()
                return True
        return False

    def _dress(self, name: str) -> None:
        command = self._commands[name]
        command.action.setText(command.text())
        command.action.setShortcuts([QKeySequence(key) for key in self.keys(name)])
        shown = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        command.action.setToolTip(f"{command.text()}  {shown}" if shown else command.text())
        for button in command.buttons:
            _dress_button(command, button)


def latin(event: QKeyEvent) -> int | None:
    """Return the Latin key where a Cyrillic letter is pressed with Ctrl or Alt on a Russian layout, else None."""
    modifiers = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    key = event.key()
    if not modifiers or not 0x400 <= key <= 0x4FF:
        return None
    letter = _RUSSIAN.get(chr(key).upper())
    return ord(letter) if letter else None


def is_russian_alt(event: QKeyEvent) -> bool:
    """Tell whether a key is Alt with a Cyrillic letter: a shortcut's, though Qt's fields would type the letter."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return held == Qt.KeyboardModifier.AltModifier and latin(event) is not None


def latin_letters(text: str) -> str:
    """Return what the same keys give on a Latin layout."""
    return "".join(_RUSSIAN.get(letter.upper(), letter).lower() for letter in text)


def undo_or_redo(event: QKeyEvent) -> str:
    """Tell whether a key asks to ``undo`` or ``redo``, on any layout; else empty."""
    key = latin(event) or event.key()
    control = Qt.KeyboardModifier.ControlModifier
    if event.modifiers() == control and key == Qt.Key.Key_Z:
        return "undo"
    if (event.modifiers(), key) in (
        (control, Qt.Key.Key_Y),
        (control | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Z),
    ):
        return "redo"
    return ""


def _dress_button(command: Command, button: QAbstractButton) -> None:
    name = command.text().rstrip("…")
    button.setAccessibleName(name)
    button.setToolTip(command.action.toolTip())
    if button.property("showsText"):
        keys = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        primary = button.property("role") == "primary" and keys
        button.setText(f"{command.text()}   {keys.replace('+', ' ')}" if primary else command.text())
