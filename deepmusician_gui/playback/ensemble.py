"""Playing together with programs that share one transport: whoever starts, stops or goes elsewhere takes all along."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from deepmusician_gui.playback.clock import SongTime
from deepmusician_gui.playback.scheduler import Scheduler

LOOK_EVERY_S = 0.02
_SETTLES_S = 0.1  # what was asked of a transport holds some periods of its server later
_APART_S = 0.05  # less is made good by playing a little faster or slower, more by a jump
_SAME_PLACE_S = 0.001


class Place(NamedTuple):
    """Where a transport is."""

    is_rolling: bool
    at_s: float
    """Seconds of the music."""


class Transport(Protocol):
    """What several programs share."""

    def where(self) -> Place | None:
        """Where it is now; None while it gets ready to roll."""

    def roll(self, at_s: float) -> None:
        """Go to `at_s` and on from there."""

    def rest(self) -> None:
        """Stop."""

    def go(self, at_s: float) -> None:
        """Go to `at_s` >= 0."""

    def close(self) -> None:
        """Leave it."""


class Ensemble:
    """Does here what was done to the transport, and to the transport what was done here.

    A piece that has come to its end leaves the others playing, and comes in again once they stop or go elsewhere.
    """

    def __init__(self, transport: Transport, scheduler: Scheduler, time: SongTime) -> None:
        self._transport = transport
        self._scheduler = scheduler
        self._time = time
        self._known = self._ours()  # what was told, or done because the transport did it
        self._listens_at_s = 0.0
        self._sits_out_from_s: float | None = (
            None  # when the transport was at 0 on whose way our piece has ended
        )

    def advance(self, now: float) -> list[bytes]:
        """The messages owed to the output; for every few hundredths of a second. Raises what the transport raises."""
        there = self._transport.where()
        if self._scheduler.is_playing and self._scheduler.position(self._time.at(now)) < 0:
            return []  # a bar is counted before the music begins
        if self._ours() != self._known:
            self._tell(there, now)
            return []
        if there is None or now < self._listens_at_s:
            return []
        sent = self._take_over(there, now)
        self._known = self._ours()
        return sent

    def close(self, now: float) -> None:
        """Leave the transport to the others."""
        self._time.release(now)
        self._transport.close()

    def _ours(self) -> tuple[int, bool, float]:
        scheduler = self._scheduler
        stands_at = -1.0 if scheduler.is_playing else scheduler.position(0.0)
        return scheduler.turn[0], scheduler.is_playing, stands_at

    def _tell(self, there: Place | None, now: float) -> None:
        _, was_playing, _ = self._known
        self._known, self._listens_at_s = self._ours(), now + _SETTLES_S
        self._time.release(now)
        scheduler = self._scheduler
        tick = scheduler.position(self._time.at(now))
        if scheduler.is_playing:
            self._transport.roll(scheduler.tempo_map.seconds(tick))
        elif was_playing and tick >= scheduler.end:
            self._sits_out_from_s = now - there.at_s if there else None
        else:
            self._transport.rest()
            self._transport.go(scheduler.tempo_map.seconds(tick))

    def _take_over(self, there: Place, now: float) -> list[bytes]:
        scheduler, song_s = self._scheduler, self._time.at(now)
        tick = scheduler.tempo_map.tick(there.at_s)
        behind_s = there.at_s - scheduler.tempo_map.seconds(scheduler.position(song_s))
        if self._sits_out_from_s is not None:
            if there.is_rolling and abs(now - there.at_s - self._sits_out_from_s) < _APART_S:
                return []
            self._sits_out_from_s = None
        if not there.is_rolling:
            stopped = scheduler.stop(song_s) if scheduler.is_playing else []
            self._time.release(now)
            if abs(behind_s) > _SAME_PLACE_S:
                scheduler.seek(tick, song_s)
            return stopped
        if not scheduler.is_playing:
            return scheduler.play(tick, song_s) if tick < scheduler.end else []
        if abs(behind_s) > _APART_S:
            return scheduler.seek(tick, song_s)
        self._time.steer(now, behind_s)
        return []
