"""What stands above the notes of a piece: metre, key, tempo and markers. Pure functions from score to score."""

from __future__ import annotations

from operator import attrgetter

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score.score import KeySignature, Marker, Score
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature, us_per_quarter

Sign = TempoChange | TimeSignature | KeySignature | Marker

SLOWEST_BPM, FASTEST_BPM = 4, 999
"""What can be asked for; the 24 bits of a file hold 3.6 bpm upward, and a file may come with more."""
MOST_BEATS = 99
BEATS = (1, 2, 4, 8, 16, 32, 64)
"""The written beats of a metre, as parts of a whole note."""
_FIFTHS = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", *"FCGDAEB", "F#", "C#", "G#", "D#", "A#")
KEYS = (*_FIFTHS[:15], *(f"{tonic}m" for tonic in _FIFTHS[3:]))
"""The 30 keys that a file can name, from seven flats to seven sharps: the major ones, then the minor ones."""


def tempo(tick: int, tempo_bpm: float) -> TempoChange:
    """A tempo from `tick` on. Raises ScoreError for one that nobody plays."""
    if not SLOWEST_BPM <= tempo_bpm <= FASTEST_BPM:
        raise ScoreError(
            "A tempo lies between {slowest} and {fastest} beats a minute.",
            slowest=SLOWEST_BPM,
            fastest=FASTEST_BPM,
        )
    return TempoChange(tick, us_per_quarter(tempo_bpm))


def metre(tick: int, numerator: int, denominator: int) -> TimeSignature:
    """A metre from `tick` on. Raises ScoreError for one that cannot be written."""
    if not 1 <= numerator <= MOST_BEATS or denominator not in BEATS:
        raise ScoreError(
            "A metre has 1 to {most} beats of 1, 2, 4, 8, 16, 32 or 64, such as 3/4 or 7/8.", most=MOST_BEATS
        )
    return TimeSignature(tick, numerator, denominator)


def key(tick: int, name: str) -> KeySignature:
    """A key from `tick` on, by its name in a MIDI file. Raises ScoreError for one without a signature."""
    if name not in KEYS:
        raise ScoreError("A key has at most seven sharps or flats, such as C major, F♯ minor or B♭ major.")
    return KeySignature(tick, name)


def marker(tick: int, text: str) -> Marker:
    """A marker at `tick`. Raises ScoreError for one that says nothing."""
    if not text.strip():
        raise ScoreError("A marker needs a name.")
    return Marker(tick, text.strip())


def signs(score: Score) -> tuple[Sign, ...]:
    """All signs in order of time; the first metre and tempo are there also where the score leaves them unsaid."""
    written: list[Sign] = [*score.markers, *_unsaid(score)]
    written += [*score.metre_map.signatures, *score.key_signatures, *score.tempo_map.changes]
    return tuple(sorted(written, key=attrgetter("tick")))


def key_at(score: Score, tick: float) -> KeySignature | None:
    """The key that holds at a tick; None before the first one."""
    return max(
        (key for key in score.key_signatures if key.tick <= tick), key=attrgetter("tick"), default=None
    )


def _unsaid(score: Score) -> tuple[Sign, ...]:
    opening = (score.metre_map.signature_at(0), score.tempo_map.change_at(0))
    return tuple(sign for sign in opening if not holds(score, sign))


def holds(score: Score, sign: Sign) -> bool:
    """Whether the sign is written in the score."""
    return sign in _alike(score, sign)


def is_same(one: Sign | None, other: Sign | None) -> bool:
    """Whether both are one sign: a marker "C" equals the key of C as a tuple, and is another."""
    return type(one) is type(other) and one == other


def put(score: Score, sign: Sign) -> Score:
    """Write a sign; the one of its kind that stands at its tick gives way, but markers bear each other."""
    others = [other for other in _alike(score, sign) if isinstance(sign, Marker) or other.tick != sign.tick]
    return _with(score, sign, sorted([*others, sign], key=attrgetter("tick")))


def remove(score: Score, sign: Sign) -> Score:
    """Take a sign away. Raises ValueError if the score does not hold it."""
    others: list[Sign] = list(_alike(score, sign))
    others.remove(sign)
    return _with(score, sign, others)


def exchange(score: Score, old: Sign, new: Sign) -> Score:
    """Write `new` in place of `old`, which may be unsaid."""
    return put(remove(score, old) if holds(score, old) else score, new)


def move(score: Score, sign: Sign, tick: int) -> Score:
    """Put a sign to another tick >= 0. Raises ValueError if the score does not hold it."""
    return put(remove(score, sign), sign._replace(tick=max(0, tick)))


def _alike(score: Score, sign: Sign) -> tuple[Sign, ...]:
    """The signs of the score that are of the same kind."""
    match sign:
        case TempoChange():
            return score.tempo_map.changes
        case TimeSignature():
            return score.metre_map.signatures
        case KeySignature():
            return score.key_signatures
        case Marker():
            return score.markers


def _with(score: Score, sign: Sign, alike: list[Sign]) -> Score:
    """The score with these as all its signs of one kind."""
    match sign:
        case TempoChange():
            return score.changed(
                tempo_map=TempoMap([s for s in alike if isinstance(s, TempoChange)], score.ppq)
            )
        case TimeSignature():
            signatures = [s for s in alike if isinstance(s, TimeSignature)]
            return score.changed(metre_map=MetreMap(signatures, score.metre_map.ppq))
        case KeySignature():
            return score.changed(key_signatures=tuple(alike))
        case Marker():
            return score.changed(markers=tuple(alike))
