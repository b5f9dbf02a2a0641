"""Which messages are due: pure arithmetic on a timeline, without a clock and without a port."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.channel_settings import ChannelSettings
from deepmusician_gui.playback.instrument import AUDITION, Instrument, Key
from deepmusician_gui.playback.timeline import Timeline
from deepmusician_gui.score.timing import TempoMap

AUDITION_S = 2.0
"""A key that is tried out falls silent after this long, even if nobody lets go of it."""
_LONGEST_GAP_S = 0.5  # after a longer absence the music goes on where it stood, instead of hurrying after
_SHORTEST_LOOP_S = 0.01


class Loop(NamedTuple):
    """A stretch to be repeated, in ticks, `end` exclusive."""

    start: int
    end: int


class Scheduler:
    """Answers the messages to send now; `now` is in seconds on any clock that never goes back.

    Every method that returns messages owes them to the output at once, in order.
    """

    def __init__(self) -> None:
        self._timeline = Timeline()
        self._instrument = Instrument()
        self._loop: Loop | None = None
        self._loop_settings = ChannelSettings()
        self._auditions: dict[Key, float] = {}  # when each of them ends
        self._is_playing = False
        self._stands_at = 0.0  # the tick, while not playing
        self._zero_s = 0.0  # when tick 0 would have sounded, while playing
        self.turn: tuple[int, float] = (0, 0.0)
        """A number that changes whenever the music goes somewhere else, and the tick where it went."""
        self.journey = 0
        """Changes whenever the music is sent somewhere; a loop that turns is part of the journey."""
        self.went_back = 0
        """Ticks by which loops have taken the music back on this journey."""
        self._turned_s = -inf  # when the loop last went back to its start
        self._zero_before_s = 0.0  # when tick 0 would have sounded, before that
        self._served_s = 0.0  # the last `now` that was served
        self._next = 0  # index of the first message not yet played
        self._mark = 0  # everything before this tick is played
        self._loop_ahead: Loop | None = None  # the loop, while its end lies ahead

    @property
    def is_playing(self) -> bool:
        return self._is_playing

    def position(self, now: float) -> float:
        """The tick that sounds at `now`, which may lie a little in the past; below 0 before the music begins."""
        if not self._is_playing:
            return self._stands_at
        elapsed_s = now - (self._zero_before_s if now < self._turned_s else self._zero_s)
        tempo_map = self._timeline.tempo_map
        return tempo_map.tick(elapsed_s) if elapsed_s >= 0 else elapsed_s / tempo_map.seconds(1)

    def ticks_per_s(self, now: float) -> float:
        """How fast the position moves; 0 while it stands."""
        if not self._is_playing:
            return 0.0
        tempo_map = self._timeline.tempo_map
        return tempo_map.ppq * 1e6 / tempo_map.change_at(max(0, int(self.position(now)))).us_per_quarter

    def play(self, tick: float, now: float) -> list[bytes]:
        """Play from `tick`, beginning at `now`, which may lie ahead; programs and controllers are sent first."""
        silenced = self._instrument.silence() if self._is_playing else []
        self._is_playing = True
        self._served_s = now
        self._go_to(tick, now)
        return silenced + self._chase(anew=True)

    def stop(self, now: float) -> list[bytes]:
        """Stop where the music is; everything falls silent."""
        self._stands_at = max(0.0, self.position(now))
        self._is_playing = False
        return self._instrument.silence()

    def seek(self, tick: float, now: float) -> list[bytes]:
        """Go to `tick`, and play on from there if playing."""
        if not self._is_playing:
            self._stands_at = tick
            return []
        silenced = self._instrument.silence()
        self._go_to(tick, now)
        return silenced + self._chase()

    def set_loop(self, loop: Loop | None, now: float) -> None:
        """Repeat a stretch, or nothing; music that is already behind its end plays on."""
        self._loop = loop
        self._look_ahead(self.position(now))
        self._prepare_loop()

    def load(self, timeline: Timeline, now: float) -> list[bytes]:
        """Play another timeline from the same place on; notes that it lacks at this moment are released.

        A channel that has no more notes, as when its track is muted, falls silent altogether.
        """
        tick, before = self.position(now), self._timeline
        self._timeline = timeline
        settings_changed = timeline.settings != before.settings
        if settings_changed:
            self._prepare_loop()
        if not self._is_playing:
            return []
        if tick >= 0:
            self._zero_s = now - timeline.tempo_map.seconds(tick)
        self._next = timeline.first_at(self._mark)
        self._look_ahead(tick)  # at another tempo a loop may be too short to hear
        left = self._instrument.leave(before.channels - timeline.channels)
        sounding = self._still_sounding()
        released = self._instrument.release(lambda key, _onset: key not in sounding)
        return left + released + (self._chase() if left or settings_changed else [])

    def change_instrument(self) -> list[bytes]:
        """Another instrument is listening from now on: it gets the programs and controllers of this place.

        The former one must have been silenced.
        """
        self._instrument = Instrument()
        return self._chase() if self._is_playing else []

    def silence(self) -> list[bytes]:
        """Everything falls silent; what comes next in the music is played all the same."""
        return self._instrument.silence()

    def panic(self) -> list[bytes]:
        """The same on all sixteen channels, for notes that somebody else has left hanging."""
        return self._instrument.panic()

    def audition(self, key: Key, velocity: int, program: int | None, now: float) -> list[bytes]:
        """Let a key sound that is not in the score, until `end_audition` or for `AUDITION_S`.

        While playing, the score alone says to which `program` a channel is set.
        """
        self._auditions[key] = now + AUDITION_S
        return self._instrument.audition(key, velocity, None if self._is_playing else program)

    def end_audition(self, key: Key) -> list[bytes]:
        """Let go of such a key."""
        self._auditions.pop(key, None)
        return self._instrument.end_audition(key)

    def hold(self, key: Key, velocity: int, program: int | None) -> list[bytes]:
        """Let a key sound that is not in the score, until `end_audition`, however long that takes."""
        self._auditions.pop(key, None)
        return self._instrument.audition(key, velocity, program)

    def pass_on(self, message: bytes) -> list[bytes]:
        """A controller, pressure or bend that is played now."""
        return self._instrument.play(message, 0)

    def due(self, now: float) -> list[bytes]:
        """The messages due up to and at `now`; call it again at `next_due`, and a few times a second besides."""
        over = [key for key, ends_s in self._auditions.items() if ends_s <= now]
        sent = [message for key in over for message in self.end_audition(key)]
        if not self._is_playing:
            return sent
        if now - self._served_s > _LONGEST_GAP_S:
            self._zero_s += now - self._served_s
        self._served_s = now
        while self._loop_ahead and self._due_s(self._loop_ahead.end) <= now:
            sent += self._play_to(now)
            sent += self._wrap(self._loop_ahead)
        sent += self._play_to(now)
        if not self._loop_ahead and self._due_s(self._timeline.end) <= now:
            self._stands_at = self._timeline.end
            self._is_playing = False
            sent += self._instrument.silence(ring_out=True)
        return sent

    def next_due(self) -> float:
        """When `due` will next have something to answer; infinity if never."""
        moments = list(self._auditions.values())
        if self._is_playing:
            moments.append(self._due_s(self._stretch_end))
            if self._next < len(self._timeline.ticks):
                moments.append(self._due_s(self._timeline.ticks[self._next]))
        return min(moments, default=inf)

    @property
    def _stretch_end(self) -> int:
        """Where the music stops going straight on."""
        return self._loop_ahead.end if self._loop_ahead else self._timeline.end

    @property
    def tempo_map(self) -> TempoMap:
        return self._timeline.tempo_map

    @property
    def end(self) -> int:
        """The tick where playing stops."""
        return self._timeline.end

    @property
    def ppq(self) -> int:
        """Ticks to a quarter note."""
        return self._timeline.tempo_map.ppq

    def moment(self, tick: float) -> float:
        """When `tick` sounds or has sounded, while playing straight on; one below 0 is before the music begins."""
        seconds = self._timeline.tempo_map.seconds
        return self._zero_s + (seconds(tick) if tick >= 0 else tick * seconds(1))

    def _due_s(self, tick: int) -> float:
        return self._zero_s + self._timeline.tempo_map.seconds(tick)

    def _go_to(self, tick: float, now: float) -> None:
        self._turned_s = -inf
        self.turn = self.turn[0] + 1, tick
        self.journey, self.went_back = self.journey + 1, 0
        self._zero_s = now - self._timeline.tempo_map.seconds(tick)
        self._mark = int(tick)
        self._next = self._timeline.first_at(self._mark)
        self._look_ahead(tick)

    def _play_to(self, now: float) -> list[bytes]:
        timeline, sent = self._timeline, list[bytes]()
        count, end = len(timeline.ticks), self._loop_ahead.end if self._loop_ahead else inf
        while self._next < count:
            tick = timeline.ticks[self._next]
            if tick >= end or self._due_s(tick) > now:
                break
            sent += self._instrument.play(timeline.messages[self._next], tick)
            self._next += 1
            self._mark = tick + 1
        self._mark = max(self._mark, min(int(self.position(now)), self._stretch_end))
        return sent

    def _wrap(self, loop: Loop) -> list[bytes]:
        """From the loop's end to its start; the clock moves on by exactly the length of the loop."""
        self._turned_s, self._zero_before_s = self._due_s(loop.end), self._zero_s
        self._zero_s = self._turned_s - self._timeline.tempo_map.seconds(loop.start)
        self.turn = self.turn[0] + 1, float(loop.start)
        self.went_back += loop.end - loop.start
        self._mark = loop.start
        self._next = self._timeline.first_at(loop.start)
        self._look_ahead(loop.start)
        coming = self._timeline.settings_at(loop.start)
        return self._instrument.pause() + self._instrument.chase(self._loop_settings, coming)

    def _chase(self, *, anew: bool = False) -> list[bytes]:
        settings = ChannelSettings(self._timeline.settings_before(self._mark))
        return self._instrument.chase(settings, self._timeline.settings_at(self._mark), anew=anew)

    def _look_ahead(self, tick: float) -> None:
        loop, seconds = self._loop, self._timeline.tempo_map.seconds
        audible = loop is not None and seconds(loop.end) - seconds(loop.start) >= _SHORTEST_LOOP_S
        self._loop_ahead = loop if loop and audible and tick < loop.end else None

    def _prepare_loop(self) -> None:
        """Know before the wrap what the loop's start asks for: there will be no time to search."""
        start = 0 if self._loop is None else self._loop.start
        self._loop_settings = ChannelSettings(self._timeline.settings_before(start))

    def _still_sounding(self) -> set[Key]:
        """Keys whose notes sound in this timeline too: it has them with the onset with which they began."""
        timeline = self._timeline
        unknown = {key: onset for key, onset in self._instrument.sounding.items() if onset != AUDITION}
        sounding = set[Key]()
        i, first = self._next, timeline.first_at(min(unknown.values(), default=0))
        while unknown and i > first:  # the last message for each key tells
            i -= 1
            message = timeline.messages[i]
            if midi.kind(message) in {midi.NOTE_ON, midi.NOTE_OFF}:
                key = Key(midi.channel(message), message[1])
                onset = unknown.pop(key, None)
                if onset == timeline.ticks[i] and midi.kind(message) == midi.NOTE_ON:
                    sounding.add(key)
        return sounding
