"""Puts resources and templates into the wheel, with translations compiled."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface):
    """Adds `resources/` and `templates/` as `app/_data/`; an editable install reads the checkout's own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        self._compile_translations(root / "resources" / "i18n")
        for name in ("resources", "templates"):
            build_data["force_include"][str(root / name)] = f"app/_data/{name}"

    @staticmethod
    def _compile_translations(folder: Path) -> None:
        import subprocess

        import PySide6

        lrelease = Path(PySide6.__file__).with_name("lrelease")
        for source in sorted(folder.glob("*.ts")):
            target = source.with_suffix(".qm")
            subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
