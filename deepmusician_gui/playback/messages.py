"""MIDI messages as bytes (MIDI 1.0, table I); channels are 0-15, data 0-127 unless said otherwise."""

from functools import cache

NOTE_OFF, NOTE_ON, CONTROL_CHANGE, PROGRAM_CHANGE, PITCH_BEND = 0x80, 0x90, 0xB0, 0xC0, 0xE0
POLY_PRESSURE, CHANNEL_PRESSURE = 0xA0, 0xD0
SYSTEM_EXCLUSIVE, END_OF_EXCLUSIVE = 0xF0, 0xF7

BANK_SELECT = (0, 32)  # two controllers that take effect with the next program change
SUSTAIN, ALL_SOUND_OFF, RESET_CONTROLLERS, ALL_NOTES_OFF = 64, 120, 121, 123

RELEASE_VELOCITY = 64  # what an instrument sends that does not measure it


@cache
def note_on(channel: int, pitch: int, velocity: int) -> bytes:
    """A key goes down; `velocity` 1-127."""
    return bytes((NOTE_ON | channel, pitch, velocity))


@cache
def note_off(channel: int, pitch: int) -> bytes:
    """A key goes up."""
    return bytes((NOTE_OFF | channel, pitch, RELEASE_VELOCITY))


@cache
def control_change(channel: int, control: int, value: int) -> bytes:
    """A controller moves."""
    return bytes((CONTROL_CHANGE | channel, control, value))


def program_change(channel: int, program: int) -> bytes:
    """A channel gets another instrument."""
    return bytes((PROGRAM_CHANGE | channel, program))


def pitch_bend(channel: int, value: int) -> bytes:
    """The pitch wheel moves to `value`, -8192 to 8191; 14 bits are sent, the low seven first."""
    return bytes((PITCH_BEND | channel, (value + 8192) & 0x7F, (value + 8192) >> 7))


def kind(message: bytes) -> int:
    """The status without its channel, as the constants above."""
    return message[0] & 0xF0


def channel(message: bytes) -> int:
    """The channel of a message below `SYSTEM_EXCLUSIVE`."""
    return message[0] & 0x0F
