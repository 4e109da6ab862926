"""How much larger the type is than the smallest there is, and sizes that grow with it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

SMALLEST = 9.75
"""Points of the smallest type."""


def growth(points: float = 0.0) -> float:
    """Return how much larger a type of so many points, else the application's, is than the smallest there is."""
    return max(1.0, (points or QApplication.font().pointSizeF()) / SMALLEST)


def scaled(pixels: float) -> int:
    """Return a size that grows with the type, as those of icons and narrow columns do."""
    return round(pixels * growth())
