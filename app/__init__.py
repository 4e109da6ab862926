"""Protocolist, a desktop editor for formal minutes."""

__version__ = "0.1.0"
