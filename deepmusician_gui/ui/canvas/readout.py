"""Notes in words, for the status line."""

from __future__ import annotations

from fractions import Fraction

from deepmusician_gui.score.note import Note, pitch_name
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.ui.widgets.words import tr


def place(tick: int, metre_map: MetreMap) -> str:
    """Bar and beat as a musician counts them: "bar 3, beat 2.5"."""
    at = metre_map.position(tick)
    beat = 1 + at.beat + at.tick / metre_map.bar(at.bar).signature.beat_ticks(metre_map.ppq)
    return tr("bar {bar}, beat {beat}", bar=at.bar + 1, beat=f"{beat:.2f}".rstrip("0").rstrip("."))


def length(duration: int, ppq: int) -> str:
    """A duration as a part of a whole note where it is one: "1/8", else in quarter notes."""
    share = Fraction(duration, 4 * ppq)
    return str(share) if share.denominator <= 64 else tr("{count} quarters", count=f"{duration / ppq:.2f}")


def track_name(score: Score, track: int) -> str:
    """The name of a track by its index, "Track 2" for one without."""
    return score.tracks[track].name or tr("Track {number}", number=track + 1)


def describe(note: Note, metre_map: MetreMap) -> str:
    """Pitch, place and length."""
    return tr(
        "{note} at {place}, length {length}",
        note=pitch_name(note.pitch),
        place=place(note.onset, metre_map),
        length=length(note.duration, metre_map.ppq),
    )
