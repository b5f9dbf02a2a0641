"""Notes <-> performance events: music as it is played, key down, key up and the time between, without beats or bars.

The vocabulary is that of Huang et al. (2018), after Oore et al. (2018): a key of 128 let go, a key of 128 struck, a
wait of 1 to 100 hundredths of a second, one of 32 velocities for the keys struck from then on. At any moment keys are
let go first, then struck from low to high; a wait is told in whole seconds and then what is left of it.

Times are whole hundredths of a second. What is lost: finer times (every note lasts at least a hundredth), velocity to
within 2, tracks, pedal, and all that is written rather than heard: tempo, beats, bars. Two notes of one pitch at one
moment are one; a note whose key is struck again sounds up to there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

HUNDREDTHS: Final = 100  # of a second
KEYS: Final = 128

PAD: Final = 0
BEGIN: Final = 1  # of a sequence, wherever in the piece
OFF: Final = range(2, 130)
ON: Final = range(130, 258)
WAIT: Final = range(258, 358)  # hundredths of a second, from 1
VELOCITY: Final = range(358, 390)
SIZE: Final = VELOCITY.stop


class PlayedNote(NamedTuple):
    """A note in hundredths of a second, from whatever the caller counts them from."""

    onset: int
    pitch: int
    duration: int
    velocity: int

    @property
    def end(self) -> int:
        return self.onset + self.duration


def fitted(notes: Iterable[PlayedNote]) -> list[PlayedNote]:
    """Notes as events can hold them, by onset and pitch."""
    found: dict[tuple[int, int], PlayedNote] = {}
    struck: dict[int, int] = {}  # pitch -> onset of its latest note
    for note in sorted(notes):
        before = struck.get(note.pitch)
        if before is not None and before < note.onset < found[before, note.pitch].end:
            earlier = found[before, note.pitch]
            found[before, note.pitch] = earlier._replace(duration=note.onset - before)
        loud = velocity_of(velocity_class(note.velocity))
        found[note.onset, note.pitch] = note._replace(duration=max(1, note.duration), velocity=loud)
        struck[note.pitch] = note.onset
    return sorted(found.values())


def velocity_class(velocity: int) -> int:
    """0-31, from 1-127."""
    return velocity // 4


def velocity_of(number: int) -> int:
    """The velocity that a class stands for."""
    return 4 * number + 2


def encode(notes: Sequence[PlayedNote], until: int | None = None) -> list[int]:
    """The events of notes that are `fitted`, from the first onset on, those after the moment `until` left out."""
    events = [(note.onset, True, note.pitch, velocity_class(note.velocity)) for note in notes]
    events += [(note.end, False, note.pitch, -1) for note in notes]
    tokens, loud = list[int](), -1
    now = notes[0].onset if notes else 0
    for at, is_struck, pitch, velocity in sorted(events):
        if until is not None and at > until:
            break
        tokens += wait_tokens(at - now)
        now = at
        if is_struck and velocity != loud:
            loud = velocity
            tokens.append(VELOCITY[loud])
        tokens.append((ON if is_struck else OFF)[pitch])
    return tokens


def wait_tokens(hundredths: int) -> list[int]:
    """A wait, 0 or longer: seconds, then the rest."""
    seconds, rest = divmod(hundredths, len(WAIT))
    return [*[WAIT[-1]] * seconds, *([WAIT[rest - 1]] if rest else ())]


def decode(tokens: Iterable[int], start: int = 0) -> list[PlayedNote]:
    """The notes of a sequence whose first event is at `start`, by onset; keys still down at its end come up there."""
    reader = Reader(start)
    found = [note for token in tokens if (note := reader.read(token))]
    return sorted([*found, *reader.still_down()])


class Reader:
    """Reads a sequence token by token, and knows which ones may come next."""

    def __init__(self, start: int = 0) -> None:
        self.now, self.loud = start, 16
        """Moment, and class of velocity."""
        self.down: dict[int, tuple[int, int]] = {}
        """Pitch of each key that is down -> when it was struck, and how loud."""
        self._latest = -1  # pitch struck at this moment
        self._kind = BEGIN  # of the latest token, as the first of its range

    def read(self, token: int) -> PlayedNote | None:
        """Take a token; the note that it ends, if any. A key that is struck while it is down goes on."""
        if token in WAIT:
            self.now += token - WAIT[0] + 1
            self._latest, self._kind = -1, WAIT[0] if token != WAIT[-1] else BEGIN
        elif token in VELOCITY:
            self.loud, self._kind = token - VELOCITY[0], VELOCITY[0]
        elif token in ON:
            self._latest, self._kind = token - ON[0], ON[0]
            self.down.setdefault(self._latest, (self.now, velocity_of(self.loud)))
        elif token in OFF:
            self._kind = OFF[0]
            if (pitch := token - OFF[0]) in self.down:
                return self._ended(pitch)
        return None

    def still_down(self) -> list[PlayedNote]:
        """Notes whose keys are down, as long as they have sounded; those that have not sounded yet left out."""
        return sorted(note for pitch in self.down if (note := self._note(pitch)).duration)

    def _ended(self, pitch: int) -> PlayedNote | None:
        note = self._note(pitch)
        del self.down[pitch]
        return note if note.duration else None

    def _note(self, pitch: int) -> PlayedNote:
        onset, velocity = self.down[pitch]
        return PlayedNote(onset, pitch, self.now - onset, velocity)

    def allowed(self) -> NDArray[np.bool_]:
        """Which tokens may follow, (SIZE,): keys that are down let go before others are struck, from low to high."""
        mask = np.zeros(SIZE, np.bool_)
        up = np.ones(KEYS, np.bool_)
        up[list(self.down)] = False
        up[: self._latest + 1] = False
        mask[ON.start : ON.stop] = up
        if self._kind == VELOCITY[0]:
            return mask
        mask[VELOCITY.start : VELOCITY.stop] = up.any()
        if self._kind != ON[0]:
            mask[[OFF[pitch] for pitch in self.down]] = True
        mask[WAIT.start : WAIT.stop] = self._kind != WAIT[0] or not mask.any()
        return mask
