"""How the window was left: page, sizes, language, theme, keys. A JSON file in the user's settings folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from app import places
from app.errors import ProtocolistError
from app.files import write_beside

Value = TypeVar("Value")


class State:
    """Values by name, of the types JSON has. A file that cannot be read counts as empty, never as an error."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or places.user_config() / "window.json"
        self._values: dict[str, Any] = _read(self.path)
        self.heard: Callable[[], object] | None = None
        """What is told of each change, so that somebody saves it."""

    def get(self, name: str, default: Value) -> Value:
        """Return a value, or the default where there is none of the default's type."""
        found = self._values.get(name, default)
        return found if isinstance(found, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        """Keep a value; it is on disk after ``save``."""
        if name not in self._values or self._values[name] != value:
            self._values[name] = value
            if self.heard is not None:
                self.heard()

    @property
    def folder(self) -> Path:
        """The folder documents go to: the one that was chosen, else the usual one."""
        chosen = self.get("documents.folder", "")
        return Path(chosen) if chosen else places.user_documents()

    @property
    def starting_folder(self) -> Path:
        """The folder in which a dialog begins: that of documents while it is there, else the user's own."""
        return self.folder if self.folder.is_dir() else Path.home()

    def save(self) -> ProtocolistError | None:
        """Write the file, on any thread; return what went wrong, which must not keep the window from closing."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # An indent would be written by Python itself, which leaves circles behind with each place of the caret.
            lines = json.dumps(dict(self._values), ensure_ascii=False, separators=(",\n", ": "))
            write_beside(self.path, lines.encode())
        except (OSError, ProtocolistError) as error:
            return error if isinstance(error, ProtocolistError) else ProtocolistError(str(error))
        return None


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
