"""What channels are set to: programs, controllers, pressures and bends, with what each is when nobody has set it."""

from __future__ import annotations

from collections.abc import Iterable

from deepmusician_gui.playback import messages as midi

Setting = tuple[bytes, ...]
"""The messages that bring one thing to where it stands; a parameter is selected before it gets its value."""

_MODE_MESSAGES = 120  # controllers from here on are commands, not settings (MIDI 1.0, Channel Mode Messages)
_DATA_ENTRY = (6, 38)  # the value of the parameter that is selected, its high and its low seven bits
_STEPS = (96, 97)  # move that value from wherever it is
_REGISTERED, _NOT_REGISTERED = (
    (101, 100),
    (99, 98),
)  # select a parameter by the high and low bits of its number
_SELECTORS = (*_REGISTERED, *_NOT_REGISTERED)
_NO_PARAMETER = ((101, 127), (100, 127))
_BEND_RANGE = ((101, 0), (100, 0))

# What a controller stands at when nobody has set it (MIDI 1.0 RP-015, General MIDI level 1).
_DEFAULTS = {0: 0, 1: 0, 7: 100, 10: 64, 11: 127, 32: 0, 64: 0, 65: 0, 66: 0, 67: 0}
_RESET = {1, 11, *range(64, 70)}  # what Reset All Controllers takes back (MIDI 1.0 RP-015)
_DEFAULT_BEND_RANGE = {6: 2, 38: 0}  # semitones and cents


class ChannelSettings:
    """Takes messages in the order in which an instrument gets them; knows the latest of each thing that lasts."""

    def __init__(self, messages: Iterable[bytes] = ()) -> None:
        self.by_slot: dict[bytes, Setting] = {}
        """For each thing that is set, by `slot`, the messages that set it; those set last come last."""
        self._selections: dict[int, dict[int, int]] = {}  # channel -> the selectors sent last
        for message in messages:
            self.take(message)

    def take(self, message: bytes) -> None:
        """Another message was sent; one that sets nothing that lasts changes nothing."""
        kind = midi.kind(message)
        if kind == midi.CONTROL_CHANGE:
            self._turn(message)
        elif kind in {midi.PROGRAM_CHANGE, midi.CHANNEL_PRESSURE, midi.PITCH_BEND}:
            self._keep(message[:1], (message,))

    def without(self, slots: Iterable[bytes]) -> dict[bytes, Setting]:
        """All but these."""
        left_out = set(slots)
        return {slot: setting for slot, setting in self.by_slot.items() if slot not in left_out}

    def _turn(self, message: bytes) -> None:
        channel, control = midi.channel(message), message[1]
        if control == midi.RESET_CONTROLLERS:
            self._reset(channel)
        elif control in _DATA_ENTRY:
            select = self._selected(channel)
            if len(select) == 2 and select != _controls(channel, *_NO_PARAMETER):  # elsewhere it goes nowhere
                self._keep(message[:2] + b"".join(each[1:] for each in select), (*select, message))
        elif control < _MODE_MESSAGES and control not in _STEPS:
            if control in _SELECTORS:
                self._select(channel, control, message[2])
            else:
                self._keep(message[:2], (message,))

    def _keep(self, slot: bytes, setting: Setting) -> None:
        self.by_slot.pop(slot, None)
        self.by_slot[slot] = setting

    def _select(self, channel: int, control: int, value: int) -> None:
        pair = _REGISTERED if control in _REGISTERED else _NOT_REGISTERED
        before = self._selections.get(channel, {})
        kept = {number: before[number] for number in pair if number in before}
        self._selections[channel] = {**kept, control: value}
        self._keep(_selection_slot(channel), self._selected(channel))

    def _selected(self, channel: int) -> Setting:
        """The messages that select what is selected on a channel, high bits first."""
        return _controls(channel, *sorted(self._selections.get(channel, {}).items(), reverse=True))

    def _reset(self, channel: int) -> None:
        self._selections.pop(channel, None)
        gone = {bytes((kind | channel,)) for kind in (midi.CHANNEL_PRESSURE, midi.PITCH_BEND)}
        gone |= {bytes((midi.CONTROL_CHANGE | channel, control)) for control in _RESET}
        self.by_slot = self.without({_selection_slot(channel), *gone})


def default(slot: bytes) -> Setting:
    """What brings a slot to where it stands untouched; nothing where that is not known."""
    kind, channel = midi.kind(slot), midi.channel(slot)
    if kind == midi.PITCH_BEND:
        return (midi.pitch_bend(channel, 0),)
    if kind != midi.CONTROL_CHANGE:
        return (bytes((*slot, 0)),)
    if is_selection(slot):
        return _controls(channel, *_NO_PARAMETER)
    if slot[2:] == _number(_BEND_RANGE):
        return _controls(channel, *_BEND_RANGE, (slot[1], _DEFAULT_BEND_RANGE[slot[1]]))
    return _controls(channel, (slot[1], _DEFAULTS[slot[1]])) if slot[1] in _DEFAULTS else ()


def is_selection(slot: bytes) -> bool:
    """Whether a slot says which parameter data entry goes to; it must be set after all data."""
    return slot == _selection_slot(midi.channel(slot))


def _selection_slot(channel: int) -> bytes:
    return bytes((midi.CONTROL_CHANGE | channel, _REGISTERED[0]))


def _controls(channel: int, *turns: tuple[int, int]) -> Setting:
    return tuple(midi.control_change(channel, control, value) for control, value in turns)


def _number(turns: Iterable[tuple[int, int]]) -> bytes:
    return bytes(byte for turn in turns for byte in turn)
