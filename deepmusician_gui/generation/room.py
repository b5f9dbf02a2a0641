"""Whether limits and kept notes leave an answer any room: what can be told before a model is asked."""

from __future__ import annotations

from deepmusician_gui.errors import Sentence
from deepmusician_gui.generation.prompt import heard_tracks
from deepmusician_gui.generation.take import Controls, Region, Side
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST
from deepmusician_gui.score.score import Score

_BEFORE_QUARTERS = 48  # how far back a model is shown the music on the usual grid of four steps


def why_no_room(score: Score, region: Region, controls: Controls) -> str:
    """Why an answer could hold no note at all, in a sentence, or "" where it may hold some."""
    if controls.problem:
        return controls.problem
    if _is_outside(region, controls):
        return _out_of_reach(region.side)
    if controls.polyphony and _is_full(region, controls.polyphony):
        return _full(controls.polyphony)
    if controls.keep_rhythm and not _has_rhythm(score, region):
        return Sentence("There is no rhythm to keep: nothing stands here or before.")
    return ""


def _out_of_reach(side: Side) -> Sentence:
    if side is Side.BELOW:
        return Sentence("No key of the range and the scale lies below the melody.")
    return Sentence("No key of the range and the scale lies above the melody.")


def _full(voices: int) -> Sentence:
    if voices == 1:
        return Sentence(
            "The notes that stay leave no room: 1 voice is allowed, and so many sound all the time."
        )
    return Sentence(
        "The notes that stay leave no room: {count} voices are allowed, and so many sound all the time.",
        count=voices,
    )


def _is_outside(region: Region, controls: Controls) -> bool:
    """Whether all keys that may be struck lie on the wrong side of the kept notes, from the region's start on."""
    if region.side is Side.ANYWHERE or min((note.onset for note in region.keep), default=0) > region.start:
        return False
    pitches = [note.pitch for note in region.keep]
    allowed = controls.allowed(PIANO_LOWEST, PIANO_HIGHEST).nonzero()[0] + PIANO_LOWEST
    if region.side is Side.BELOW:
        return bool(allowed.min() >= max(pitches, default=PIANO_HIGHEST + 1))
    return bool(allowed.max() <= min(pitches, default=PIANO_LOWEST - 1))


def _is_full(region: Region, voices: int) -> bool:
    """Whether at least so many kept notes sound at every moment of the region."""
    turns = sorted([(note.onset, 1) for note in region.keep] + [(note.end, -1) for note in region.keep])
    sounding, since = 0, region.start
    for tick, turn in turns:
        if tick > since and sounding < voices and since < region.end:
            return False
        since = max(since, tick)
        sounding += turn
    return bool(turns) and (sounding >= voices or since >= region.end)


def _has_rhythm(score: Score, region: Region) -> bool:
    """Whether a note that the model hears begins in the region or not long before, those to be replaced counted."""
    heard, start = heard_tracks(score, region), region.start - _BEFORE_QUARTERS * score.ppq
    near = score.notes_starting_in(max(0, start), region.end)
    return any(note.track in heard and not note.is_muted for note in near)
