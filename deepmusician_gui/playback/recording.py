"""Notes from messages as they come: pure, so that it can be fed from a cable as well as from a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import inf
from typing import NamedTuple, TypeVar

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.score.editing import Quantising, quantise
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, PitchBend, Score

_Event = TypeVar("_Event", bound=ControlChange | PitchBend)
_Played = TypeVar("_Played", Note, ControlChange, PitchBend)

_EARLY_QUARTERS = 1 / 2  # who comes in by so much before the first bar meant its start
_FIRST_COMMAND = (
    120  # controllers from here on are commands to the instrument (MIDI 1.0, Channel Mode Messages)
)


class Recording(NamedTuple):
    """What was played from one tick to another, end exclusive."""

    start: int
    end: int
    notes: tuple[Note, ...] = ()
    """On track 0, whatever was played to, sorted."""
    control_changes: tuple[ControlChange, ...] = ()
    pitch_bends: tuple[PitchBend, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.notes or self.control_changes or self.pitch_bends)


class Recorder:
    """Makes a recording of understood messages. Ticks ascend, except where a loop goes back to its start.

    With `replaces`, each round of the loop takes the place of those before it as far as it has come. A round in which
    nothing is played leaves all as it is: who lets the loop go round once more loses nothing.
    """

    def __init__(
        self, start: int, ppq: int, loop: tuple[int, int] | None = None, *, replaces: bool = False
    ) -> None:
        self.replaces = replaces
        """May change at any time."""
        self._start = start
        self._earliest = start - ppq * _EARLY_QUARTERS
        self._loop = loop
        self._has_begun = False
        self._reached = float(start)
        self._round = 0  # how often the loop has gone back
        self._down: dict[int, tuple[int, int, int]] = {}  # round, onset and velocity by pitch
        self._notes: list[tuple[int, Note]] = []  # with the round in which each began
        self._controls: list[tuple[int, ControlChange]] = []
        self._bends: list[tuple[int, PitchBend]] = []
        self._end = start

    def hear(self, message: bytes, tick: float) -> None:
        """Take in a message that was played at `tick`."""
        if not self._has_begun and tick < self._earliest:
            return
        at = max(round(tick), self._loop[0] if self._loop and self._has_begun else self._start)
        self._end = max(self._end, at)
        kind, number = midi.kind(message), self._round_of(tick)
        if kind == midi.NOTE_ON:
            self._let_go(message[1], at)
            self._down[message[1]] = (number, at, message[2])
        elif kind == midi.NOTE_OFF:
            self._let_go(message[1], at)
        elif kind == midi.CONTROL_CHANGE and message[1] < _FIRST_COMMAND:
            self._controls.append((number, ControlChange(at, message[1], message[2])))
        elif kind == midi.PITCH_BEND:
            self._bends.append((number, PitchBend(at, message[1] + (message[2] << 7) - 8192)))

    def reach(self, now: float) -> bool:
        """Say that the music is at `now`; whether a loop has gone back to its start since this was last said."""
        self._has_begun = self._has_begun or now >= self._start
        turned = self._has_begun and now < self._reached
        if turned and self._loop:
            self._start, self._end = min(self._start, self._loop[0]), self._loop[1]
            self._round += 1
        self._reached = now
        return turned

    def notes(self, now: float) -> tuple[Note, ...]:
        """All notes so far; those still held reach to `now`."""
        held = (
            (number, self._note(pitch, onset, velocity, round(now)))
            for pitch, (number, onset, velocity) in self._down.items()
        )
        return tuple(sorted(self._left((*self._notes, *held), now)))

    @property
    def done(self) -> tuple[Note, ...]:
        """The notes that have been let go, sorted."""
        return tuple(sorted(self._left(self._notes, self._reached)))

    @property
    def is_held(self) -> bool:
        """Whether a key is down."""
        return bool(self._down)

    def so_far(self) -> Recording:
        """All of it but what is still held."""
        return self._recording(self._reached)

    def finish(self, now: float) -> Recording:
        """All of it; what is still held ends here."""
        for pitch in tuple(self._down):
            self._let_go(pitch, round(now))
        return self._recording(now)

    def _recording(self, now: float) -> Recording:
        notes = self._left(self._notes, now)
        end = max([self._end, round(now), *(note.end for note in notes)])
        start = min([self._start, *(note.onset for note in notes)])
        controls = [
            change
            for control in {change.control for _, change in self._controls}
            for change in self._left([each for each in self._controls if each[1].control == control], now)
        ]
        bends = self._left(self._bends, now)
        return Recording(start, end, tuple(sorted(notes)), tuple(sorted(controls)), tuple(sorted(bends)))

    def _round_of(self, tick: float) -> int:
        """The round in which something was played; it may be heard a little before or after `reach` tells of a turn."""
        if self._loop is None:
            return 0
        half = (self._loop[1] - self._loop[0]) / 2
        if tick < self._reached - half:
            return self._round + 1
        return max(0, self._round - (tick > self._reached + half))

    def _left(self, played: Sequence[tuple[int, _Played]], now: float) -> list[_Played]:
        """What is left of things of one kind, played in rounds, where the music is at `now`."""
        left: list[_Played] = []
        for number in sorted({number for number, _ in played}):
            if self.replaces:
                reached = now if number == self._round else inf if number < self._round else -inf
                left = [each for each in left if each[0] >= reached]  # by its tick
            left += [each for of, each in played if of == number]
        return left

    def _let_go(self, pitch: int, at: int) -> None:
        if pitch in self._down:
            number, onset, velocity = self._down.pop(pitch)
            self._notes.append((number, self._note(pitch, onset, velocity, at)))

    def _note(self, pitch: int, onset: int, velocity: int, end: int) -> Note:
        if end < onset and self._loop:  # held while the loop went back to its start
            end = self._loop[1]
        return Note(onset, pitch, max(1, end - onset), velocity)


def quantised(recording: Recording, grid: Grid, score: Score) -> Recording:
    """The recording with its notes brought to the lines of a grid by their starts."""
    how = Quantising("starts")
    notes = quantise(recording.notes, how, grid, score.metre_map).added
    return recording._replace(notes=tuple(sorted(notes)))


def written(
    score: Score, recording: Recording, track: int, *, replaces: bool
) -> tuple[Score, tuple[Note, ...]]:
    """The score with a recording on one of its tracks, and the recorded notes as they stand there.

    With `replaces` the track's notes that start within the recording go, and of its controllers and bends
    those of the kinds that were recorded.
    """
    span = range(recording.start, recording.end)
    added = tuple(note._replace(track=track) for note in recording.notes)
    kept = [note for note in score.notes if not (replaces and note.track == track and note.onset in span)]
    before = score.tracks[track]
    controls = {change.control for change in recording.control_changes} if replaces else set()
    bends = replaces and bool(recording.pitch_bends)
    after = replace(
        before,
        control_changes=_merged(
            (
                each
                for each in before.control_changes
                if each.control not in controls or each.tick not in span
            ),
            recording.control_changes,
        ),
        pitch_bends=_merged(
            (each for each in before.pitch_bends if not bends or each.tick not in span), recording.pitch_bends
        ),
    )
    tracks = (*score.tracks[:track], after, *score.tracks[track + 1 :])
    return score.changed(tracks=tracks, notes=tuple(sorted((*kept, *added)))), added


def _merged(kept: Iterable[_Event], added: Iterable[_Event]) -> tuple[_Event, ...]:
    """In order of time; of equal times, what was there stands first."""
    return tuple(sorted((*kept, *added), key=lambda event: event.tick))
