"""Templates: those that come with the program and those of the house."""

from app.gui.templates.page import TemplatesPage

__all__ = ["TemplatesPage"]
