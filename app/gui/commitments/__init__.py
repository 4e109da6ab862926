"""What was agreed, across all meetings."""

from app.gui.commitments.page import CommitmentsPage

__all__ = ["CommitmentsPage"]
