"""What should sound, worked out the slow way: note by note from the score, with no events and no messages."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from deepmusician_gui.score.score import Score

Key = tuple[int, int]  # channel, pitch
_LONGEST_GAP_S = 0.5
_SHORTEST_LOOP_S = 0.01


@dataclass(frozen=True)
class Span:
    """A key that is down from `onset` until `end`, exclusive."""

    key: Key
    onset: int
    end: int


def spans(score: Score, silent: Collection[int]) -> list[Span]:
    """What each note comes to: of those with one onset on a key the longest, and none beyond the next onset there."""
    heard = [note for note in score.notes if not note.is_muted and note.track not in silent]
    by_key: dict[Key, dict[int, int]] = {}
    for note in heard:
        ends = by_key.setdefault((score.tracks[note.track].channel, note.pitch), {})
        ends[note.onset] = max(ends.get(note.onset, 0), note.end)
    return [
        Span(key, onset, min([end, *(other for other in ends if other > onset)]))
        for key, ends in by_key.items()
        for onset, end in ends.items()
    ]


class PlainPlayer:
    """Follows the same deeds as the scheduler; knows which keys must be down, and which may or may not be."""

    def __init__(self) -> None:
        self.score, self.silent = Score(), frozenset[int]()
        self.is_playing = False
        self.tick = 0.0
        self.loop: tuple[int, int] | None = None
        self.is_looping = False
        self.down: set[Span] = set()
        self.doubtful: set[Span] = set()  # a deed fell on their onset: they may have begun before it or not
        self.tried: dict[Key, float] = {}  # seconds that it has left
        self.taken_over: set[Key] = set()  # perhaps, by a doubtful note, though it may be erased since

    def load(self, score: Score, silent: Collection[int]) -> None:
        left = self._channels()
        self.score, self.silent = score, frozenset(silent)
        now = {(span.key, span.onset): span for span in self._spans()}
        self.down, self.doubtful = (
            {now[span.key, span.onset] for span in held if (span.key, span.onset) in now}
            for held in (self.down, self.doubtful)
        )
        self.down = {span for span in self.down if span.end > self.tick}
        for channel in (left - self._channels()) if self.is_playing else ():
            self._release(channel)
        self._doubt()
        self._aim()

    def play(self, tick: float) -> None:
        if self.is_playing:
            self._release()
        self.is_playing, self.tick = True, tick
        self._aim()

    def stop(self) -> None:
        self.is_playing = False
        self._release()

    def seek(self, tick: float) -> None:
        if self.is_playing:
            self._release()
        self.tick = tick
        self._aim()

    def set_loop(self, loop: tuple[int, int] | None) -> None:
        self.loop = loop
        self._aim()

    def press(self, key: Key, seconds: float) -> None:
        self.down = {span for span in self.down if span.key != key}
        self.taken_over.discard(key)
        self._doubt()
        self.tried[key] = seconds

    def let_go(self, key: Key) -> None:
        self.tried.pop(key, None)

    def forget(self) -> None:
        """Everything falls silent."""
        self._release()
        self._doubt()

    def wait(self, seconds: float) -> None:
        self.tried = {key: left - seconds for key, left in self.tried.items() if left > seconds}
        if not self.is_playing:
            return
        map_ = self.score.tempo_map
        until_s = map_.seconds(self.tick) + (seconds if seconds <= _LONGEST_GAP_S else 0)
        while self.is_looping and self.loop and until_s >= map_.seconds(self.loop[1]):
            self._sound(self.tick, self.loop[1], with_last=False)
            self.down.clear()
            self.doubtful.clear()
            until_s -= map_.seconds(self.loop[1]) - map_.seconds(self.loop[0])
            self.tick = self.loop[0]
        here = map_.tick(until_s)
        self._sound(self.tick, here, with_last=True)
        self.tick = here
        if not self.is_looping and here >= self.end:
            self.tick = self.end
            self.stop()

    @property
    def end(self) -> int:
        return self.score.metre_map.bar_at(max(0, self._last() - 1)).end

    def must_be_down(self) -> set[Key]:
        """What sounds beyond doubt: no edge is within a tick of here, and no note may have ended what is tried out."""
        return {span.key for span in self.down} - self._unsure() | (self.tried.keys() - self.taken_over)

    def may_be_down(self) -> set[Key]:
        return {span.key for span in self.down} | set(self.tried) | self._unsure()

    def _unsure(self) -> set[Key]:
        if not self.is_playing:
            return set()
        lasting = {span for span in self.doubtful if span.end > self.tick}
        return {span.key for span in lasting | {span for span in self._spans() if self._is_near(span)}}

    def _doubt(self) -> None:
        if self.is_playing:
            doubtful = {span for span in self._spans() if abs(span.onset - self.tick) <= 1}
            self.doubtful |= doubtful
            self.taken_over |= {span.key for span in doubtful}

    def _is_near(self, span: Span) -> bool:
        return min(abs(span.onset - self.tick), abs(span.end - self.tick)) <= 1

    def _sound(self, start: float, end: float, *, with_last: bool) -> None:
        """From `start`, where everything is played that began before, to `end`."""
        begun = {
            span for span in self._spans() if int(start) <= span.onset < end + (1e-6 if with_last else 0)
        }
        begun -= self.down | self.doubtful
        self.tried = {key: left for key, left in self.tried.items() if all(span.key != key for span in begun)}
        self.down = {span for span in self.down | begun if span.end > end}

    def _spans(self) -> list[Span]:
        return spans(self.score, self.silent)

    def _channels(self) -> set[int]:
        return {span.key[0] for span in self._spans()}

    def _release(self, channel: int | None = None) -> None:
        if channel is None:
            self.doubtful.clear()
        self.down = {span for span in self.down if channel not in (None, span.key[0])}
        self.tried = {key: left for key, left in self.tried.items() if channel not in (None, key[0])}

    def _aim(self) -> None:
        seconds = self.score.tempo_map.seconds
        audible = self.loop is not None and seconds(self.loop[1]) - seconds(self.loop[0]) >= _SHORTEST_LOOP_S
        self.is_looping = audible and self.loop is not None and self.tick < self.loop[1]

    def _last(self) -> int:
        ticks = [note.end for note in self.score.notes]
        for track in self.score.tracks:
            ticks += [change.tick for change in track.control_changes]
            ticks += [track.program_tick] if track.program is not None else []
        return max(ticks, default=0)
