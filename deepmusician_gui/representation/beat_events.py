"""Notes <-> beat events: score music as a sequence of tokens, told by bars, places in the bar and note values.

A section is a heading, then bar after bar: a metre where it is new, a bar, and in it places that rise, at each of them
notes from low to high, a struck key and its duration each, with a velocity before those where it is new. Bars may say
how many bars are left to write, which is how a gap knows its end. A sequence that fills a gap tells what is behind it
first (AFTER), then what is before it (BEFORE), then the gap, then END.

Times are whole twelfths of a quarter note. What is lost: finer times (onsets are rounded, every note lasts at least a
twelfth), durations between those of DURATIONS, velocity to within 4, pitches outside the piano, tracks, and bars whose
length is no multiple of a sixteenth (the next longer ones stand for
them). Two notes of one pitch at one place are one; a note whose key is struck again sounds up to there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST

TWELFTHS: Final = 12  # of a quarter note
SIXTEENTH: Final = TWELFTHS // 4
LONGEST_BAR: Final = 96  # in twelfths; longer ones are told as several
MOST_LEFT: Final = 8  # bars left to write that are told apart

DURATIONS: Final[tuple[int, ...]] = (*range(1, 25), *range(27, 49, 3), *range(60, 193, 12))
"""In twelfths: every one up to two beats, then sixteenths up to a bar of 4/4, then beats up to four of them."""

PAD: Final = 0
BEFORE: Final = 1
AFTER: Final = 2
END: Final = 3
METRE: Final = range(4, 36)  # length of the bar in sixteenths, from 1
BAR: Final = range(36, 45)  # bars left to write with this one, 0 where that is not told
PLACE: Final = range(45, 141)  # in the bar, in twelfths
ON: Final = range(141, 229)  # keys
DURATION: Final = range(229, 229 + len(DURATIONS))
VELOCITY: Final = range(DURATION.stop, DURATION.stop + 16)
SIZE: Final = VELOCITY.stop

_DURATION_OF: Final = np.abs(np.arange(DURATIONS[-1] + 1)[:, None] - np.array(DURATIONS)).argmin(
    1
)  # class nearest to a number of twelfths, the shorter of two


class BeatNote(NamedTuple):
    """A note in twelfths of a beat, from whatever the caller counts them from."""

    onset: int
    pitch: int
    duration: int
    velocity: int


class Bar(NamedTuple):
    """A bar in twelfths, and how many are left to write with it, 0 where that is not told."""

    start: int
    length: int
    left: int = 0


def duration_class(twelfths: int) -> int:
    """Place in DURATIONS of the duration nearest to this one."""
    return int(_DURATION_OF[min(max(twelfths, 1), DURATIONS[-1])])


def metre_token(bar_twelfths: int) -> int:
    """The token of a bar's length, rounded up to sixteenths."""
    return METRE[min(-(-max(bar_twelfths, 1) // SIXTEENTH), len(METRE)) - 1]


def bar_tokens(bar: Bar, length_before: int) -> list[int]:
    """What opens a bar after one of `length_before` twelfths, 0 for none."""
    token = BAR[min(bar.left, MOST_LEFT)]
    metre = metre_token(bar.length)
    return [token] if length_before and metre == metre_token(length_before) else [metre, token]


def split_bars(bars: Iterable[Bar]) -> list[Bar]:
    """The same bars, those longer than LONGEST_BAR in parts."""
    return [
        Bar(bar.start + at, min(LONGEST_BAR, bar.length - at), bar.left)
        for bar in bars
        for at in range(0, bar.length, LONGEST_BAR)
    ]


def fitted(notes: Iterable[BeatNote]) -> list[BeatNote]:
    """Notes as tokens can hold them, by onset and pitch."""
    classes: dict[tuple[int, int], BeatNote] = {}
    struck: dict[int, int] = {}  # pitch -> onset of its latest note
    for note in sorted(notes):
        if not PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST:
            continue
        before = struck.get(note.pitch)
        if before is not None and before < note.onset:
            earlier = classes[before, note.pitch]
            room = note.onset - before
            if earlier.duration > room:
                classes[before, note.pitch] = earlier._replace(duration=_at_most(room))
        duration = DURATIONS[duration_class(note.duration)]
        classes[note.onset, note.pitch] = note._replace(
            duration=duration, velocity=velocity_of(velocity_class(note.velocity))
        )
        struck[note.pitch] = note.onset
    return sorted(classes.values())


def _at_most(twelfths: int) -> int:
    """The longest of DURATIONS that is no longer."""
    return DURATIONS[bisect_right(DURATIONS, max(twelfths, 1)) - 1]


def velocity_class(velocity: int) -> int:
    """0-15, from 1-127."""
    return velocity // 8


def velocity_of(number: int) -> int:
    """The velocity that a class stands for."""
    return 8 * number + 4


def encode(notes: Sequence[BeatNote], bars: Sequence[Bar], heading: int) -> list[int]:
    """A section: `heading`, then `bars` and the notes that begin in them; notes are `fitted`, bars `split_bars`."""
    tokens = [heading]
    rest = iter(notes)
    note = next(rest, None)
    loud, length = -1, 0
    for bar in bars:
        tokens += bar_tokens(bar, length)
        length, place = bar.length, -1
        while note and note.onset < bar.start:
            note = next(rest, None)
        while note and note.onset < bar.start + bar.length:
            if note.onset - bar.start != place:
                place = note.onset - bar.start
                tokens.append(PLACE[place])
            if velocity_class(note.velocity) != loud:
                loud = velocity_class(note.velocity)
                tokens.append(VELOCITY[loud])
            tokens += (ON[note.pitch - PIANO_LOWEST], DURATION[duration_class(note.duration)])
            note = next(rest, None)
    return tokens


def decode(tokens: Iterable[int], start: int = 0) -> list[BeatNote]:
    """The notes of one section whose first bar begins at `start`; what does not follow the grammar is passed over."""
    reader = Reader(start)
    return [note for token in tokens if (note := reader.read(token))]


class Reader:
    """Reads a section token by token, and knows which ones may come next."""

    def __init__(self, start: int = 0) -> None:
        self.bar_start, self.bar_length = start, 0
        self.place, self.loud = -1, 10
        """Of what was read last: place in the bar, -1 at its beginning, and class of velocity."""
        self._next_start = start
        self._metre = 16 * SIXTEENTH
        self._key = -1  # latest at this place
        self._kind = PAD  # of the latest token, as the first of its range

    def read(self, token: int) -> BeatNote | None:
        """Take a token; the note that it completes, if any."""
        if token in METRE:
            self._metre, self._kind = SIXTEENTH * (METRE.index(token) + 1), METRE[0]
        elif token in BAR:
            self.bar_start, self.bar_length = self._next_start, self._metre
            self._next_start += self._metre
            self.place, self._key, self._kind = -1, -1, BAR[0]
        elif token in PLACE:
            self.place, self._key, self._kind = token - PLACE[0], -1, PLACE[0]
        elif token in VELOCITY:
            self.loud, self._kind = token - VELOCITY[0], VELOCITY[0]
        elif token in ON:
            self._key, self._kind = token - ON[0], ON[0]
        elif token in DURATION and self._kind == ON[0] and self.place >= 0:
            self._kind = DURATION[0]
            onset = self.bar_start + self.place
            duration = DURATIONS[token - DURATION[0]]
            return BeatNote(onset, PIANO_LOWEST + self._key, duration, velocity_of(self.loud))
        return None

    def set_bar(self, bar: Bar) -> None:
        """Say where the bar that was opened last really lies, if that is not what metres add up to."""
        self.bar_start, self.bar_length = bar.start, bar.length
        self._next_start = bar.start + bar.length

    def allowed(self) -> NDArray[np.bool_]:
        """Which tokens may follow, (SIZE,): places that rise, keys that rise at each place, a duration to each key."""
        mask = np.zeros(SIZE, np.bool_)
        if self._kind == ON[0]:
            mask[_slice(DURATION)] = True
            return mask
        if self._kind == METRE[0]:
            mask[_slice(BAR)] = True
            return mask
        if self.place >= 0:
            mask[ON[0] + self._key + 1 : ON.stop] = True
            if self._kind != VELOCITY[0]:
                mask[_slice(VELOCITY)] = self._key < len(ON) - 1
        if self._kind in (PLACE[0], VELOCITY[0]):
            return mask
        mask[END] = True
        mask[_slice(METRE)] = mask[_slice(BAR)] = True
        if self.bar_length:
            mask[PLACE[0] + self.place + 1 : PLACE[0] + min(self.bar_length, LONGEST_BAR)] = True
        return mask


def _slice(tokens: range) -> slice:
    return slice(tokens.start, tokens.stop)
