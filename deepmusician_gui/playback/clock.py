"""MIDI clock, sent and followed (MIDI 1.0, System Real Time and Song Position): 24 pulses to a quarter note."""

from __future__ import annotations

from collections import deque
from math import ceil, inf
from typing import Final, Protocol

PULSE: Final = b"\xf8"
START, CONTINUE, STOP = b"\xfa", b"\xfb", b"\xfc"
SONG_POSITION: Final = 0xF2
PULSES_PER_QUARTER: Final = 24
_PULSES_PER_STEP: Final = 6  # song position counts sixteenths
_MOST_STEPS: Final = 0x3FFF

_JUST_S: Final = 0.05  # what is no longer ago is told from its beginning

_REMEMBERED: Final = 24  # pulses whose distance tells the tempo: one quarter note
_CATCH_UP: Final = 6  # pulses in which half of an error and more is made good
_STEERED_S: Final = 0.5
_LONGEST_PULSE_S: Final = 0.5  # a leader slower than this has stopped


def is_clock(message: bytes) -> bool:
    """Whether a message belongs to a clock."""
    return message in {PULSE, START, CONTINUE, STOP} or (
        len(message) == 3 and message[0] == SONG_POSITION and max(message[1:]) < 128
    )


def song_position(step: int) -> bytes:
    """The message that says where `CONTINUE` begins, in sixteenths from the start of the piece."""
    step = min(step, _MOST_STEPS)
    return bytes((SONG_POSITION, step & 0x7F, step >> 7))


class Music(Protocol):
    """What a clock needs to know of a scheduler."""

    @property
    def is_playing(self) -> bool: ...

    turn: tuple[int, float]

    @property
    def ppq(self) -> int: ...

    def moment(self, tick: float) -> float:
        """When a tick sounds."""

    def position(self, now: float) -> float:
        """The tick that sounds at `now`."""


class ClockOut:
    """Leads others: start, pulses and stop of the music as it plays. Times are those of the music."""

    def __init__(self) -> None:
        self._turn: tuple[int, float] | None = None
        self._next = 0  # the pulse that comes next, counted from the start of the piece

    def due(self, music: Music, now: float) -> list[bytes]:
        """The messages due up to and at `now`."""
        if not music.is_playing:
            was_running, self._turn = self._turn is not None, None
            return [STOP] if was_running else []
        sent = [] if music.turn == self._turn else self._go(music, now)
        while self.next_due(music) <= now:
            sent.append(PULSE)
            self._next += 1
        return sent

    def next_due(self, music: Music) -> float:
        """When the next pulse is due; infinity if none is."""
        if not music.is_playing:
            return inf
        return music.moment(self._next * music.ppq / PULSES_PER_QUARTER)

    def _go(self, music: Music, now: float) -> list[bytes]:
        """To where the music went, or is by now: those who follow begin with the next sixteenth."""
        stop = [] if self._turn is None else [STOP]
        self._turn = music.turn
        tick = music.turn[1] if now - music.moment(music.turn[1]) < _JUST_S else music.position(now)
        step = max(0, ceil(tick * PULSES_PER_QUARTER / music.ppq / _PULSES_PER_STEP - 1e-9))
        self._next = step * _PULSES_PER_STEP
        return [*stop, START] if step == 0 else [*stop, song_position(step), CONTINUE]


class SongTime:
    """Seconds as the music counts them: those of the clock on the wall, or as fast as somebody else leads.

    Never goes back, and runs ahead of the leader by no more than a pulse.
    """

    def __init__(self) -> None:
        self._at_s = self._song_s = 0.0
        self.rate = 1.0
        """Seconds of the music in a second."""
        self._limit_s = inf  # how far the leader has let the music go
        self._pulses: deque[float] = deque(maxlen=_REMEMBERED + 1)

    def at(self, now: float) -> float:
        """What the music's clock shows at `now`."""
        return min(self._song_s + (now - self._at_s) * self.rate, max(self._limit_s, self._song_s))

    def when(self, song_s: float) -> float:
        """When it will show `song_s`, as far as is known now."""
        return self._at_s + (song_s - self._song_s) / self.rate

    @property
    def pulse_s(self) -> float | None:
        """How far apart the leader's pulses are, as far as that can be told."""
        if len(self._pulses) < 2:
            return None
        return (self._pulses[-1] - self._pulses[0]) / (len(self._pulses) - 1)

    def hear_pulse(self, at_s: float) -> None:
        """The leader's clock went on: this tells its tempo, even while the music stands."""
        if self._pulses and not 0 < at_s - self._pulses[-1] < _LONGEST_PULSE_S:
            self._pulses.clear()
        self._pulses.append(at_s)

    def lead(self, at_s: float, song_s: float, step_s: float) -> None:
        """At `at_s` it should have shown `song_s`, and should show `step_s` more a pulse later.

        The error is made good little by little, so that a leader whose pulses tremble is followed smoothly.
        """
        shown = self.at(at_s)
        self._at_s, self._song_s = at_s, shown
        pulse_s = self.pulse_s or step_s
        error_s = song_s - shown
        self.rate = max(0.05, (step_s + error_s / _CATCH_UP) / pulse_s)
        self._limit_s = song_s + 2 * step_s

    def steer(self, now: float, behind_s: float) -> None:
        """Make good that the music is `behind_s` late, negative for early: two thirds of it within half a second."""
        self._at_s, self._song_s = now, self.at(now)
        self.rate = 1.0 + behind_s / _STEERED_S

    def release(self, now: float) -> None:
        """Nobody leads any more."""
        self._at_s, self._song_s = now, self.at(now)
        self.rate, self._limit_s = 1.0, inf

    def is_left(self, now: float) -> bool:
        """Whether a leader has fallen silent."""
        return self._limit_s < inf and now - self._pulses[-1] > _LONGEST_PULSE_S
