"""Outputs that are none."""

from __future__ import annotations

from deepmusician_gui.errors import PlaybackError
from tests.playback.receiver import Receiver


class RecordingOut:
    """Keeps what it is sent, and complains about messages that make no sense."""

    def __init__(self) -> None:
        self.receiver = Receiver()
        self.is_open = True
        self.is_broken = False

    @property
    def messages(self) -> list[bytes]:
        return self.receiver.messages

    def send(self, message: bytes) -> None:
        assert self.is_open
        if self.is_broken:
            raise PlaybackError("The cable is out.")
        self.receiver.take([message])

    def close(self) -> None:
        self.is_open = False
