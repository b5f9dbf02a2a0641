"""Our music as another program's clock leads it."""

from __future__ import annotations

from deepmusician_gui.playback.clock import (
    CONTINUE,
    PULSE,
    PULSES_PER_QUARTER,
    SONG_POSITION,
    START,
    STOP,
    SongTime,
)
from deepmusician_gui.playback.scheduler import Scheduler

_PULSES_PER_STEP = 6


class Follower:
    """Starts, stops and paces a scheduler by the messages of a MIDI clock."""

    def __init__(self, scheduler: Scheduler, time: SongTime) -> None:
        self._scheduler = scheduler
        self._time = time
        self._pulse = 0.0  # where the music would be without loops, in pulses from the start of the piece
        self._will_begin = False  # with the next pulse
        self._leads = False
        self._journey: int | None = None

    def hear(self, message: bytes, at_s: float) -> list[bytes]:
        """What a message of the clock makes sound or fall silent."""
        if message[0] == SONG_POSITION:
            self._pulse = (message[1] + (message[2] << 7)) * _PULSES_PER_STEP
        elif message == START:
            self._pulse, self._will_begin = 0.0, True
        elif message == CONTINUE:
            self._will_begin = True
        elif message == STOP:
            return self.leave(at_s)
        elif message == PULSE:
            return self._step(at_s)
        return []

    def leave(self, now: float) -> list[bytes]:
        """The leader has stopped or fallen silent: the music stops where it is."""
        song_s = self._time.at(now)
        led, self._leads, self._will_begin = self._leads, False, False
        if led:  # what continues later does so in the loop
            self._pulse = self._tick * PULSES_PER_QUARTER / self._scheduler.ppq
        self._time.release(now)
        return self._scheduler.stop(song_s) if led and self._scheduler.is_playing else []

    def is_left(self, now: float) -> bool:
        """Whether the leader has fallen silent without a word."""
        return self._leads and self._time.is_left(now)

    def _step(self, at_s: float) -> list[bytes]:
        scheduler, time = self._scheduler, self._time
        time.hear_pulse(at_s)
        sent: list[bytes] = []
        if self._will_begin:
            self._will_begin, self._leads = False, True
            sent = scheduler.play(self._pulse * scheduler.ppq / PULSES_PER_QUARTER, time.at(at_s))
            self._journey = scheduler.journey
        elif self._leads and (not scheduler.is_playing or scheduler.journey != self._journey):
            self._leads = False  # stopped or moved here: the leader counts for nothing until it starts again
            time.release(at_s)
        if self._leads:
            song_s = scheduler.moment(self._tick)
            self._pulse += 1
            time.lead(at_s, song_s, scheduler.moment(self._tick) - song_s)
        return sent

    @property
    def _tick(self) -> float:
        """Where the leader has the music now: each turn of a loop here takes him along."""
        return self._pulse * self._scheduler.ppq / PULSES_PER_QUARTER - self._scheduler.went_back
