"""A single line <-> the tokens of ABC notation: bars that add up, a key signature, accidentals as ABC has them.

Tokens are a metre, a key signature (major ones only), then notes and rests with their lengths, ties, bar lines, changes
of metre at the beginning of a bar, and an end. An accidental holds to the end of its bar, at its own height alone.
`abc_text` writes them out.

Times are twelfths of a quarter note. What is lost: all voices but the highest, overlaps, times finer than a twelfth,
velocities, enharmonic spelling; pitches outside C2 to A#7 are moved by octaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

QUARTER: Final = 12
SIXTEENTH: Final = 3
LONGEST_BAR: Final = 96
LOWEST, HIGHEST = 36, 106

Metre = tuple[int, int]
METRES: Final[tuple[Metre, ...]] = tuple(
    (n, d) for d, most in ((2, 4), (4, 8), (8, 16), (16, 32)) for n in range(1, most + 1)
)
KEYS: Final = ("Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#")
LENGTHS: Final[tuple[int, ...]] = (*range(1, 49), *range(54, 97, 6))

PAD, END, BAR, TIE, REST = range(5)
METRE: Final = range(5, 5 + len(METRES))
KEY: Final = range(METRE.stop, METRE.stop + len(KEYS))
PITCH: Final = range(KEY.stop, KEY.stop + 4 * 42)  # accidental, then letter and octave
LENGTH: Final = range(PITCH.stop, PITCH.stop + len(LENGTHS))
SIZE: Final = LENGTH.stop

_LETTERS: Final = "CDEFGAB"
_NATURALS: Final = (0, 2, 4, 5, 7, 9, 11)
_SHARPENED: Final = "FCGDAEB"


class LineNote(NamedTuple):
    """A note of a single line, in twelfths of a beat."""

    onset: int
    pitch: int
    duration: int

    @property
    def end(self) -> int:
        return self.onset + self.duration


def bar_length(metre: Metre) -> int:
    """In twelfths."""
    return metre[0] * 4 * QUARTER // metre[1]


def top_line(notes: Iterable[LineNote]) -> list[LineNote]:
    """The highest of the notes that begin together, each up to where the next begins, moved into range by octaves."""
    highest = {note.onset: note for note in sorted(notes)}
    line = [highest[onset] for onset in sorted(highest)]
    ends = [*(note.onset for note in line[1:]), 2**31]
    return [
        LineNote(n.onset, _moved(n.pitch), min(n.duration, end - n.onset))
        for n, end in zip(line, ends, strict=False)
    ]


def _moved(pitch: int) -> int:
    while pitch < LOWEST:
        pitch += 12
    while pitch > HIGHEST:
        pitch -= 12
    return pitch


def fitting_key(pitches: Sequence[int]) -> int:
    """Number in KEYS of the signature that most pitches stand in; of equally good ones the one with fewest signs."""
    classes = np.bincount(np.asarray(pitches, np.int64) % 12, minlength=12)
    scores = [
        sum(classes[(_NATURALS[i] + alter) % 12] for i, alter in enumerate(_signs(k))) for k in range(13)
    ]
    return max(range(13), key=lambda k: (scores[k], -abs(k - 6)))


def _signs(key: int) -> list[int]:
    """How the key alters each letter."""
    fifths = key - KEYS.index("C")
    sharp, flat = _SHARPENED[: max(0, fifths)], _SHARPENED[::-1][: max(0, -fifths)]
    return [(letter in sharp) - (letter in flat) for letter in _LETTERS]


class Reader:
    """Reads tokens one by one, tells the notes they make, and knows which tokens may come next."""

    def __init__(self) -> None:
        self.at = 0
        """Where the music has come, in twelfths from its first bar."""
        self.left = 0
        """Of the bar, in twelfths."""
        self.length = 0
        """Of a bar, in twelfths."""
        self._key: int | None = None
        self._signs = [0] * 7
        self._altered: dict[int, int] = {}
        self._pitch: int | None = None  # that waits for its length
        self._open: LineNote | None = None  # that a tie may yet prolong
        self._latest = PAD
        self._tied = False

    def read(self, token: int) -> LineNote | None:
        """Take a token; the note that can grow no longer now, if there is one."""
        done = None
        if token in METRE:
            self.length = self.left = bar_length(METRES[token - METRE[0]])
        elif token in KEY:
            self._key = token - KEY[0]
            self._signs = _signs(self._key)
        elif token in PITCH:
            done = None if self._tied else self._close()
            self._pitch = self._sounding(token)
        elif token == REST:
            done, self._pitch = self._close(), None
        elif token in LENGTH:
            self._advance(LENGTHS[token - LENGTH[0]])
        elif token == BAR:
            self.left, self._altered = self.length, {}
        elif token == END:
            done = self._close()
        if token == TIE:
            self._tied = True
        self._latest = token
        return done

    def _sounding(self, token: int) -> int:
        alter, height = divmod(token - PITCH[0], 42)
        if alter:
            self._altered[height] = alter - 2
        octave, letter = divmod(height, 7)
        return LOWEST + 12 * octave + _NATURALS[letter] + self._alteration(height)

    def _alteration(self, height: int) -> int:
        return self._altered.get(height, self._signs[height % 7])

    def _advance(self, length: int) -> None:
        if self._pitch is not None:
            if self._tied and self._open:
                self._open = self._open._replace(duration=self._open.duration + length)
            else:
                self._open = LineNote(self.at, self._pitch, length)
        self._tied = False
        self.at += length
        self.left -= length

    def _close(self) -> LineNote | None:
        done, self._open = self._open, None
        return done

    @property
    def open(self) -> LineNote | None:
        """The latest note, which a tie may yet prolong."""
        return self._open

    def spelt(self, pitch: int) -> int:
        """The token of a pitch (LOWEST to HIGHEST) as it is written here: its accidental only where it is needed."""
        for height in _heights(pitch, self._signs):
            return self._token(height, self._signs[height % 7])
        raised = [0] * 7 if pitch % 12 in _NATURALS else [1 if self._is_sharp else -1] * 7
        height = next(_heights(pitch, raised))
        return self._token(height, raised[0])

    @property
    def _is_sharp(self) -> bool:
        return (self._key or 0) >= KEYS.index("C")

    def _token(self, height: int, alter: int) -> int:
        shown = 0 if self._alteration(height) == alter else alter + 2
        return PITCH[42 * shown + height]

    def allowed(self) -> NDArray[np.bool_]:
        """Which tokens may follow, (SIZE,): bars that add up to their metre, ties between notes of one pitch."""
        mask = np.zeros(SIZE, np.bool_)
        latest = self._latest
        if not self.length or latest in METRE:
            if self.length and self._key is not None:
                self._allow_notes(mask)
            else:
                mask[KEY.start : KEY.stop] = bool(self.length)
                mask[METRE.start : METRE.stop] = not self.length
        elif latest in PITCH or latest == REST:
            mask[[LENGTH[i] for i, length in enumerate(LENGTHS) if length <= self.left]] = True
        elif self.left:
            self._allow_notes(mask)
            mask[TIE] = latest in LENGTH and self._open is not None and self._open.end == self.at
        elif latest == TIE:
            mask[BAR] = True
        else:
            mask[[BAR, END]] = True
            mask[TIE] = self._open is not None and self._open.end == self.at
        if latest == BAR:
            mask[METRE.start : METRE.stop] = True
        return mask

    def _allow_notes(self, mask: NDArray[np.bool_]) -> None:
        if self._tied and self._open:
            mask[self.spelt(self._open.pitch)] = True
            return
        mask[[self.spelt(pitch) for pitch in range(LOWEST, HIGHEST + 1)]] = True
        mask[REST] = True


def _heights(pitch: int, signs: Sequence[int]) -> Iterator[int]:
    """Letters, counted from the lowest C, that are this pitch when altered by `signs`."""
    for letter, natural in enumerate(_NATURALS):
        octave, rest = divmod(pitch - signs[letter] - natural - LOWEST, 12)
        if rest == 0 and 0 <= octave < 6:
            yield 7 * octave + letter


class _Writer:
    """Puts down tokens bar after bar."""

    def __init__(self, metres: Sequence[Metre], key: int) -> None:
        self.reader = Reader()
        self.tokens: list[int] = []
        self._metres = iter(metres)
        self._metre = next(self._metres)
        self._put(METRE[METRES.index(self._metre)])
        self._put(KEY[key])

    def write(self, length: int, pitch: int | None) -> None:
        """A note or a rest, tied where it crosses a bar line or has no length of its own."""
        while length > 0:
            some = max(n for n in LENGTHS if n <= min(length, self.reader.left))
            self._put(REST if pitch is None else self.reader.spelt(pitch))
            self._put(LENGTH[LENGTHS.index(some)])
            length -= some
            if pitch is not None and length:
                self._put(TIE)
            if not self.reader.left:
                self._open_bar()

    def _open_bar(self) -> None:
        metre = next(self._metres, None)
        if metre is None:
            return
        self._put(BAR)
        if metre != self._metre:
            self._put(METRE[METRES.index(metre)])
        self._metre = metre

    def _put(self, token: int) -> None:
        self.reader.read(token)
        self.tokens.append(token)


def encode(line: Sequence[LineNote], metres: Sequence[Metre], key: int, end: int | None = None) -> list[int]:
    """Tokens of bars of these metres, from 0 on, with the notes of a `top_line` in them; without the END.

    They stop at `end`, by default where the last bar does, which closes no bar line.
    """
    writer = _Writer(metres, key)
    end = sum(map(bar_length, metres)) if end is None else end
    for note in line:
        if 0 <= note.onset < end:
            writer.write(note.onset - writer.reader.at, None)
            writer.write(min(note.end, end) - note.onset, note.pitch)
    writer.write(end - writer.reader.at, None)
    return writer.tokens


def decode(tokens: Iterable[int]) -> list[LineNote]:
    """The notes of a tune whose tokens follow the grammar."""
    reader = Reader()
    notes = [note for token in tokens if (note := reader.read(token))]
    return [*notes, *([reader.open] if reader.open else [])]
