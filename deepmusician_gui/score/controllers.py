"""Sustain pedal, pitch bend and other controllers of one track: values that hold until the next one.

Changes go from score to score and leave alone every other track and controller, and every note.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple, TypeVar

from deepmusician_gui.score.score import ControlChange, PitchBend, Score, Track

# MIDI 1.0 table III, as musicians call them; the rest have numbers only.
_FIRST = (
    "Bank|Modulation|Breath||Foot pedal|Portamento time||Volume|Balance||Pan|Expression|Effect 1|Effect 2"
)
_PEDAL = "Sustain pedal|Portamento|Sostenuto pedal|Soft pedal|Legato pedal|Hold pedal"
_SOUND = "Variation|Resonance|Release time|Attack time|Brightness|Decay time|Vibrato rate|Vibrato depth|Vibrato delay"
_EFFECT = "Reverb|Tremolo|Chorus|Detune|Phaser"
_NAMES = {
    first + i: name
    for first, names in ((0, _FIRST), (64, _PEDAL), (70, _SOUND), (91, _EFFECT))
    for i, name in enumerate(names.split("|"))
    if name
}
# What a channel has before it is told (General MIDI level 1, reset all controllers of RP-015); 0 otherwise.
_RESTS = {7: 100, 8: 64, 10: 64, 11: 127, **dict.fromkeys(range(70, 80), 64)}
_TWO_SIDED = frozenset({8, 10, *range(70, 80)})
_PEDALS = frozenset(range(64, 70))
NUMBERS = range(120)
"""Of controllers that have a value; those above are commands to the channel."""
PEDAL_DOWN = 64
"""A pedal is down from this value on."""


_Change = ControlChange | PitchBend
_Kind = TypeVar("_Kind", ControlChange, PitchBend)


class Setting(NamedTuple):
    """What a controller is set to at a tick, until its next setting."""

    tick: int
    value: int


class Controller(NamedTuple):
    """Something that a channel can be told to set: a controller by its number, or the pitch bend (None)."""

    number: int | None

    @property
    def name(self) -> str:
        """As a musician calls it: "Volume", "Controller 20"."""
        if self.number is None:
            return "Pitch bend"
        return _NAMES.get(self.number, f"Controller {self.number}")

    @property
    def lowest(self) -> int:
        return -0x2000 if self.number is None else 0

    @property
    def highest(self) -> int:
        return 0x1FFF if self.number is None else 127

    @property
    def rest(self) -> int:
        """What holds before the first setting."""
        return _RESTS.get(self.number, 0) if self.number is not None else 0

    @property
    def is_two_sided(self) -> bool:
        """Whether it moves to both sides of its rest, as a bend does."""
        return self.number is None or self.number in _TWO_SIDED

    @property
    def is_pedal(self) -> bool:
        """Whether it is only up or down."""
        return self.number in _PEDALS


MODULATION, VOLUME, PAN, EXPRESSION, SUSTAIN = (Controller(number) for number in (1, 7, 10, 11, 64))
BEND = Controller(None)


def present(track: Track) -> tuple[Controller, ...]:
    """Those that a track has settings of, by number, the pitch bend first."""
    bend = (BEND,) if track.pitch_bends else ()
    numbers = {change.control for change in track.control_changes}
    return (*bend, *(Controller(number) for number in sorted(numbers.intersection(NUMBERS))))


def settings(track: Track, controller: Controller) -> tuple[Setting, ...]:
    """All settings of one controller, in order."""
    return _of(controller, _changes(track, controller))


def held_at(track: Track, controller: Controller, tick: int) -> int:
    """The value at `tick`, what is set at `tick` itself counted."""
    return next((value for _, value in _last_before(track, controller, tick + 1)), controller.rest)


def draw(score: Score, track: int, controller: Controller, drawn: Sequence[Setting], end: int) -> Score:
    """Let `drawn` take the place of what was set from its first tick to before `end`.

    From `end` on it sounds as before. Of equal values in a row only the first is set. Raises ValueError for settings
    that are out of order, range or span.
    """
    _check(controller, drawn, end)
    owner, start = score.tracks[track], drawn[0].tick
    run = [*drawn]
    if not _of(controller, _changes(owner, controller)[_span(owner, controller, range(end, end + 1))]):
        run.append(Setting(end, held_at(owner, controller, end)))
    before = _last_before(owner, controller, start)
    run = [*run[: not before], *(new for old, new in pairwise([*before, *run]) if old.value != new.value)]
    return _replaced(score, track, controller, range(start, end), run)


def put(score: Score, track: int, controller: Controller, setting: Setting) -> Score:
    """Set it to a value at one tick, which holds until the next setting. Raises ValueError as `draw` does."""
    tick = setting.tick
    _check(controller, (setting,), tick + 1)
    return _replaced(score, track, controller, range(tick, tick + 1), (setting,))


def erase(score: Score, track: int, controller: Controller, start: int, end: int) -> Score:
    """Take out what is set from `start` to before `end`; what was set before holds on."""
    return _replaced(score, track, controller, range(start, end), ())


def _changes(track: Track, controller: Controller) -> tuple[_Change, ...]:
    """Those of the track among which its settings stand, in order of time."""
    return track.pitch_bends if controller.number is None else track.control_changes


def _of(controller: Controller, changes: Iterable[_Change]) -> tuple[Setting, ...]:
    """Those that set this controller."""
    return tuple(
        Setting(change.tick, change.value)
        for change in changes
        if isinstance(change, PitchBend) or change.control == controller.number
    )


def _span(track: Track, controller: Controller, span: range) -> slice:
    """Where in `_changes` those of a span of ticks stand: nobody looks at a hundred thousand others."""
    changes = _changes(track, controller)
    return slice(*(bisect_left(changes, tick, key=itemgetter(0)) for tick in (span.start, span.stop)))


def _last_before(track: Track, controller: Controller, tick: int) -> tuple[Setting, ...]:
    """The one that holds just before a tick, if there is one."""
    changes = _changes(track, controller)
    earlier = range(_span(track, controller, range(tick, tick)).start)
    found = (_of(controller, changes[at : at + 1]) for at in reversed(earlier))
    return next(filter(None, found), ())


def _check(controller: Controller, drawn: Sequence[Setting], end: int) -> None:
    ticks = [setting.tick for setting in drawn]
    in_order = all(one < next_ for one, next_ in pairwise([*ticks, end]))
    in_range = all(controller.lowest <= value <= controller.highest for _, value in drawn)
    if not drawn or ticks[0] < 0 or not in_order or not in_range:
        raise ValueError(f"not settings of {controller.name} up to tick {end}: {drawn}")


def _replaced(score: Score, track: int, controller: Controller, span: range, run: Sequence[Setting]) -> Score:
    """The score with `run` instead of what the controller is set to within `span`; all else keeps its order."""
    before, number = score.tracks[track], controller.number
    gone = _span(before, controller, range(span.start, max(span.stop, run[-1].tick + 1 if run else 0)))
    if number is None:
        bends = [bend for bend in before.pitch_bends[gone] if bend.tick not in span]
        bends.extend(PitchBend(*setting) for setting in run)
        after = replace(before, pitch_bends=_spliced(before.pitch_bends, gone, bends))
    else:
        changes = [
            change
            for change in before.control_changes[gone]
            if change.control != number or change.tick not in span
        ]
        changes.extend(ControlChange(tick, number, value) for tick, value in run)
        after = replace(before, control_changes=_spliced(before.control_changes, gone, changes))
    return score.changed(tracks=(*score.tracks[:track], after, *score.tracks[track + 1 :]))


def _spliced(changes: tuple[_Kind, ...], gone: slice, come: Sequence[_Kind]) -> tuple[_Kind, ...]:
    """What comes is put in order of time; at one tick it keeps its own."""
    return changes[: gone.start] + tuple(sorted(come, key=itemgetter(0))) + changes[gone.stop :]
