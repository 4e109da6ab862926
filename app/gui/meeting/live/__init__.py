"""Live mode: taking minutes while people talk, with the hands on the keys."""

from app.gui.meeting.live.page import LivePage

__all__ = ["LivePage"]
