"""An instrument that keeps count: which keys are down, and whether each message makes sense."""

from __future__ import annotations

from collections.abc import Iterable


class Receiver:
    """Takes messages and complains about a second note-on or a note-off of nothing."""

    def __init__(self) -> None:
        self.sounding: set[tuple[int, int]] = set()
        self.settings: dict[bytes, bytes] = {}
        self.messages: list[bytes] = []

    def take(self, messages: Iterable[bytes]) -> list[bytes]:
        taken = list(messages)
        for message in taken:
            kind, key = message[0] & 0xF0, (message[0] & 0x0F, message[1])
            if kind == 0x90:
                assert message[2] > 0
                assert key not in self.sounding, f"{key} pressed twice"
                self.sounding.add(key)
            elif kind == 0x80:
                assert key in self.sounding, f"{key} let go without being down"
                self.sounding.remove(key)
            elif kind == 0xB0:
                self.settings[message[:2]] = message
            elif kind in {0xC0, 0xE0}:
                self.settings[message[:1]] = message
        self.messages += taken
        return taken
