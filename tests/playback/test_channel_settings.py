"""What an instrument stands at after any messages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.playback.channel_settings import ChannelSettings, Setting
from deepmusician_gui.playback.messages import control_change, pitch_bend, program_change

CONTROLS = (1, 6, 7, 11, 38, 64, 96, 98, 99, 100, 101, 121)
turns = st.builds(control_change, st.integers(0, 1), st.sampled_from(CONTROLS), st.integers(0, 2))


def set_by(*messages: bytes) -> list[Setting]:
    return list(ChannelSettings(messages).by_slot.values())


def turn(*controls: tuple[int, int]) -> list[bytes]:
    return [control_change(0, *control) for control in controls]


def test_only_the_latest_of_each_setting_counts_in_its_order() -> None:
    early, volume, late = program_change(0, 5), control_change(0, 7, 90), program_change(0, 6)
    assert set_by(early, volume, late) == [(volume,), (late,)]


def test_commands_and_pressure_on_a_key_are_no_settings() -> None:
    assert set_by(control_change(0, 123, 0), b"\xa0\x3c\x40", b"\xf0\x01\xf7") == []


def test_each_parameter_keeps_its_value() -> None:
    bend_range, tuning = turn((101, 0), (100, 0), (6, 12)), turn((101, 0), (100, 1), (6, 70))
    none = turn((101, 127), (100, 127))
    assert set_by(*bend_range, *tuning, *none) == [tuple(bend_range), tuple(tuning), tuple(none)]


def test_a_parameter_of_the_makers_is_another_than_the_registered_one_with_its_number() -> None:
    registered, makers = turn((101, 0), (100, 0), (6, 12)), turn((99, 0), (98, 0), (6, 40))
    assert set_by(*registered, *makers) == [tuple(registered), tuple(makers[:2]), tuple(makers)]


def test_reset_takes_back_pedals_and_bends_but_no_volume_program_or_other_channel() -> None:
    kept = [control_change(0, 7, 90), program_change(0, 5), control_change(1, 64, 127)]
    gone = [control_change(0, 64, 127), control_change(0, 1, 9), pitch_bend(0, 500), b"\xd0\x40"]
    assert set_by(*kept, *gone, control_change(0, 121, 0)) == [(message,) for message in kept]


class Channels:
    """What two channels of an instrument stand at, by the letter of the standard."""

    def __init__(self) -> None:
        self.selected: dict[int, tuple[str, int | None, int | None]] = {}
        self.values: dict[tuple[object, ...], int] = {}

    def take(self, message: bytes) -> None:
        channel, control, value = message[0] & 0x0F, message[1], message[2]
        kind, high, low = self.selected.get(channel, ("", None, None))
        if control in (98, 99, 100, 101):
            wanted = "registered" if control >= 100 else "makers"
            if wanted != kind:
                kind, high, low = wanted, None, None
            self.selected[channel] = (kind, value, low) if control in (99, 101) else (kind, high, value)
        elif control == 121:
            self.selected.pop(channel, None)
            for reset in (1, 11, 64):
                self.values.pop((channel, reset), None)
        elif control in (6, 38):
            if high is not None and low is not None:
                self.values[channel, control, kind, high, low] = value
        elif control != 96:
            self.values[channel, control] = value


@given(st.lists(turns, max_size=20))
def test_sending_what_is_set_brings_another_instrument_to_the_same_place(messages: list[bytes]) -> None:
    first, second = Channels(), Channels()
    for message in messages:
        first.take(message)
    for setting in ChannelSettings(messages).by_slot.values():
        for message in setting:
            second.take(message)
    assert second.values == first.values
