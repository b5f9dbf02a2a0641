"""Which track and which span of a file are meant by what was said of it, or by saying nothing."""

from __future__ import annotations

from deepmusician_gui.cli.options import Place
from deepmusician_gui.errors import PromptError
from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.score import Score


def span(score: Score, first: Place | None, last: Place | None) -> tuple[int, int]:
    """First tick and exclusive end of a span; the score's own where none is named."""
    start = 0 if first is None else _tick(score, first)
    end = score.metre_map.bar_at(max(0, score.end - 1)).end if last is None else _tick(score, last)
    if start >= end:
        raise PromptError("The span is empty: its end must come after its start.")
    return start, end


def _tick(score: Score, place: Place) -> int:
    bar = score.metre_map.bar(place[0])
    tick = bar.start + place[1] * bar.signature.beat_ticks(score.ppq)
    if tick >= bar.end:
        raise PromptError(f"Bar {place[0] + 1} has no beat {place[1] + 1}.")
    return tick


def busiest_track(score: Score, wanted: int | None) -> int:
    """Index of the track to write on: the one asked for, else the pitched one with most notes."""
    if wanted is not None:
        return _named(score, wanted)
    counts = _pitched_counts(score)
    return max(counts, key=lambda i: (counts[i], -i))


def melody_track(score: Score, wanted: int | None) -> int:
    """Index of the track to harmonise: the one asked for, else the first pitched one with notes."""
    if wanted is not None:
        return _named(score, wanted)
    counts = _pitched_counts(score)
    return next((i for i, count in counts.items() if count), next(iter(counts)))


def _named(score: Score, wanted: int) -> int:
    if not 1 <= wanted <= len(score.tracks):
        raise PromptError(f"There is no track {wanted}; the file has {len(score.tracks)}.")
    return wanted - 1


def _pitched_counts(score: Score) -> dict[int, int]:
    """How many notes each pitched track has, by its index. Raises PromptError if there are only drums."""
    counts = {i: 0 for i, track in enumerate(score.tracks) if track.channel != PERCUSSION_CHANNEL}
    if not counts:
        raise PromptError("There are only drums in this file; the models write pitched notes only.")
    for note in score.notes:
        if note.track in counts:
            counts[note.track] += 1
    return counts
