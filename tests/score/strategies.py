"""Notes, edits, maps and grids for property tests."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

TRACKS = 2
# Few places, so that notes often lie on each other or are equal.
notes = st.builds(
    Note,
    onset=st.integers(0, 12) | st.integers(0, 100_000),
    pitch=st.integers(60, 62) | st.integers(0, 127),
    duration=st.integers(1, 3) | st.integers(1, 10_000),
    velocity=st.sampled_from((1, 80, 127)),
    track=st.integers(0, TRACKS - 1),
    is_muted=st.booleans(),
    release_velocity=st.sampled_from((64, 0, 127)),
)
note_lists = st.lists(notes, max_size=40)
some_notes = st.lists(notes, min_size=1, max_size=40)
scores = st.builds(Score, tracks=st.just((Track("Lead"), Track("Bass"))), notes=note_lists.map(tuple))
ppqs = st.sampled_from((1, 24, 96, 480, 960))


@st.composite
def edits(draw: st.DrawFn, score: Score) -> NoteEdit:
    """An edit that fits `score`."""
    removed = draw(st.lists(st.sampled_from(range(len(score.notes))), unique=True)) if score.notes else []
    return NoteEdit(tuple(score.notes[i] for i in removed), tuple(draw(note_lists)))


@st.composite
def tempo_maps(draw: st.DrawFn) -> TempoMap:
    changes = st.builds(TempoChange, st.integers(0, 50_000), st.integers(1, 0xFFFFFF))
    return TempoMap(draw(st.lists(changes, max_size=6)), draw(ppqs))


@st.composite
def metre_maps(draw: st.DrawFn) -> MetreMap:
    signatures = st.builds(
        TimeSignature, st.integers(0, 50_000), st.integers(1, 13), st.sampled_from((1, 2, 4, 8, 16))
    )
    return MetreMap(draw(st.lists(signatures, max_size=6)), draw(ppqs))


grids = st.sampled_from((None, *(Fraction(1, n) for n in (1, 4, 8, 12, 16, 32, 64)))).map(Grid)
