"""Sustain pedal, pitch bend and other controllers of one track: values that hold until the next one.

Changes go from score to score and leave alone every other track and controller, and every note.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

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


class Setting(NamedTuple):
    """What a controller is set to at a tick, until its next setting."""

    tick: int
    value: int


@dataclass(frozen=True, slots=True)
class Controller:
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
    if controller.number is None:
        return tuple(Setting(*bend) for bend in track.pitch_bends)
    return tuple(
        Setting(change.tick, change.value)
        for change in track.control_changes
        if change.control == controller.number
    )


def held_at(found: Sequence[Setting], tick: int, controller: Controller) -> int:
    """The value at `tick` among settings in order, those at `tick` itself counted."""
    index = _place(found, tick + 1)
    return found[index - 1].value if index else controller.rest


def draw(score: Score, track: int, controller: Controller, drawn: Sequence[Setting], end: int) -> Score:
    """Let `drawn` take the place of what was set from its first tick to before `end`.

    From `end` on it sounds as before. Of equal values in a row only the first is set. Raises ValueError for settings
    that are out of order, range or span.
    """
    _check(controller, drawn, end)
    found, start = settings(score.tracks[track], controller), drawn[0].tick
    run = [*drawn]
    if _place(found, end) == _place(found, end + 1):  # nothing is set there yet
        run.append(Setting(end, held_at(found, end, controller)))
    before = found[: _place(found, start)][-1:]
    run = [*run[: not before], *(new for old, new in pairwise([*before, *run]) if old.value != new.value)]
    return _replaced(score, track, controller, range(start, end), run)


def erase(score: Score, track: int, controller: Controller, start: int, end: int) -> Score:
    """Take out what is set from `start` to before `end`; what was set before holds on."""
    return _replaced(score, track, controller, range(start, end), ())


def _place(found: Sequence[Setting], tick: int) -> int:
    """How many settings come before `tick`."""
    return bisect_left(found, tick, key=itemgetter(0))


def _check(controller: Controller, drawn: Sequence[Setting], end: int) -> None:
    ticks = [setting.tick for setting in drawn]
    in_order = all(one < next_ for one, next_ in pairwise([*ticks, end]))
    in_range = all(controller.lowest <= value <= controller.highest for _, value in drawn)
    if not drawn or ticks[0] < 0 or not in_order or not in_range:
        raise ValueError(f"not settings of {controller.name} up to tick {end}: {drawn}")


def _replaced(score: Score, track: int, controller: Controller, span: range, run: Sequence[Setting]) -> Score:
    """The score with `run` instead of what the controller is set to within `span`; all else keeps its order."""
    before, number = score.tracks[track], controller.number
    if number is None:
        bends = [bend for bend in before.pitch_bends if bend.tick not in span]
        bends.extend(PitchBend(*setting) for setting in run)
        after = replace(before, pitch_bends=tuple(sorted(bends, key=itemgetter(0))))
    else:
        changes = [
            change for change in before.control_changes if change.control != number or change.tick not in span
        ]
        changes.extend(ControlChange(tick, number, value) for tick, value in run)
        after = replace(before, control_changes=tuple(sorted(changes, key=itemgetter(0))))
    return score.changed(tracks=(*score.tracks[:track], after, *score.tracks[track + 1 :]))
