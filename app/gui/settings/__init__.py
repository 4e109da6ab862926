"""Settings: the own organisation, languages, look, documents, keys, the archive and its backups."""

from app.gui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
