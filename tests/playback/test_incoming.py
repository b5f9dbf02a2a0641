"""Whatever a cable or a program sends: whole messages are heard in order, the rest does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback.incoming import Incoming, MidiIn, understood
from deepmusician_gui.playback.inputs import (
    ALL_INPUTS,
    NO_INPUT,
    VIRTUAL_INPUT,
    Input,
    input_by_id,
    inputs_of,
    port_input,
)
from deepmusician_gui.playback.messages import note_off, note_on, pitch_bend, program_change
from deepmusician_gui.playback.outputs import has_virtual_ports
from deepmusician_gui.playback.ports import Hear


class Sockets:
    """Inputs that are none; `held` are taken by another program."""

    def __init__(self) -> None:
        self.open: dict[str | None, Hear] = {}
        self.held: set[str] = set()

    def __call__(self, name: str | None, hear: Hear) -> MidiIn:
        if name in self.held:
            raise PlaybackError("Taken.")
        self.open[name] = hear
        return _Socket(self, name)


class _Socket:
    def __init__(self, sockets: Sockets, name: str | None) -> None:
        self._sockets, self._name = sockets, name

    def close(self) -> None:
        del self._sockets.open[self._name]


@pytest.fixture
def sockets() -> Sockets:
    return Sockets()


@pytest.mark.parametrize(
    "message", [note_on(3, 60, 1), note_off(0, 0), program_change(15, 127), pitch_bend(2, -8192)]
)
def test_whole_messages_are_understood(message: bytes) -> None:
    assert understood(message) == message


def test_a_note_on_without_velocity_is_a_note_off() -> None:
    assert understood(bytes((0x95, 60, 0))) == note_off(5, 60)


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\x90",
        b"\x90\x3c",
        b"\x3c\x64",
        b"\x90\x3c\x90",
        b"\x90\x3c\x64\x3e\x64",
        b"\xf0\x01\xf7",
        b"\xff",
    ],
)
def test_pieces_running_status_and_other_garbage_are_not(garbage: bytes) -> None:
    assert understood(garbage) is None


@given(st.binary(max_size=6))
def test_whatever_comes_what_is_understood_is_a_message_of_a_channel(data: bytes) -> None:
    message = understood(data)
    if message is not None:
        assert 0x80 <= message[0] < 0xF0
        assert all(byte < 128 for byte in message[1:])
        assert len(message) == (2 if message[0] & 0xF0 in {0xC0, 0xD0} else 3)
        assert not (message[0] & 0xF0 == 0x90 and message[2] == 0)


def test_who_listens_to_all_listens_to_every_port_but_loops(sockets: Sockets) -> None:
    incoming = Incoming(sockets)
    assert incoming.follow(ALL_INPUTS, ("Keys", "Midi Through:Midi Through Port-0", "Pads")) == ()
    assert set(sockets.open) - {None} == {"Keys", "Pads"}
    assert incoming.follow(ALL_INPUTS, ("Pads",)) == ("Keys",)
    assert set(sockets.open) - {None} == {"Pads"}
    incoming.follow(NO_INPUT, ("Pads",))
    assert not sockets.open


def test_a_port_is_listened_to_whenever_it_is_there(sockets: Sockets) -> None:
    incoming = Incoming(sockets)
    for ports in ((), ("Keys",), (), ("Keys", "Pads")):
        incoming.follow(port_input("Keys"), ports)
        assert set(sockets.open) == {"Keys"} & set(ports)


def test_a_port_that_is_taken_is_opened_once_it_is_free(sockets: Sockets) -> None:
    incoming = Incoming(sockets)
    sockets.held.add("Keys")
    incoming.follow(ALL_INPUTS, ("Keys",))
    assert "Keys" not in sockets.open
    sockets.held.clear()
    incoming.follow(ALL_INPUTS, ("Keys",))
    assert "Keys" in sockets.open


def test_what_is_heard_waits_in_order_and_rings(sockets: Sockets) -> None:
    incoming = Incoming(sockets)
    for _ in range(2):
        assert not incoming.bell.poll()
        incoming.hear(b"1", 1.0)
        incoming.hear(b"2", 2.0)
        assert incoming.bell.poll()
        assert incoming.take() == [(b"1", 1.0), (b"2", 2.0)]


def test_a_flood_is_cut_and_told(sockets: Sockets) -> None:
    incoming = Incoming(sockets)
    for i in range(100_000):
        incoming.hear(b"\x40\x40", float(i))
    assert incoming.has_overflown
    assert len(incoming.take()) < 10_000
    incoming.hear(b"on", 0.0)
    assert incoming.take() == [(b"on", 0.0)]


@pytest.mark.parametrize("wanted", [ALL_INPUTS, NO_INPUT, VIRTUAL_INPUT, port_input("port: odd")])
def test_an_input_is_found_by_its_id(wanted: Input) -> None:
    assert input_by_id(wanted.id) == wanted


def test_all_that_can_be_chosen_is_listed() -> None:
    virtual = [VIRTUAL_INPUT] if has_virtual_ports() else []
    assert list(inputs_of(("Keys",))) == [ALL_INPUTS, port_input("Keys"), *virtual, NO_INPUT]
