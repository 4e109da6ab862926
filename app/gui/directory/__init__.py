"""People and organisations kept across meetings."""

from app.gui.directory.page import DirectoryPage

__all__ = ["DirectoryPage"]
