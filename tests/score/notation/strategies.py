"""Scores as somebody would write them down: every note begins and ends on a sixteenth or a twelfth of a beat."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Score, Track
from deepmusician_gui.score.signs import KEYS
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

UNIT = 10
"""Ticks of 480 to a quarter in one of the sheet's 48."""
_PLACES = st.builds(
    lambda whole, rest: 12 * whole + rest, st.integers(0, 64), st.sampled_from((0, 3, 4, 6, 8, 9))
)
_METRES = (
    (4, 4),
    (3, 4),
    (6, 8),
    (2, 2),
    (5, 4),
    (7, 8),
    (12, 8),
    (5, 8),
    (3, 8),
    (3, 2),
    (1, 4),
    (4, 2),
    (9, 16),
)


@st.composite
def lines(draw: st.DrawFn, track: int, voice: int) -> list[Note]:
    """One note or chord after the other, with gaps; two voices of a track share no pitch."""
    places = sorted(set(draw(st.lists(_PLACES, min_size=2, max_size=24))))
    found = []
    for start, end in pairwise(places):
        pitches = draw(st.lists(st.integers(15, 52), max_size=3, unique=True))
        velocity = draw(st.sampled_from((1, 49, 80, 127)))
        found += [
            Note(start * UNIT, 2 * pitch + voice, (end - start) * UNIT, velocity, track) for pitch in pitches
        ]
    return found


@st.composite
def written_scores(draw: st.DrawFn) -> Score:
    notes = [n for track in (0, 1) for voice in (0, 1) for n in draw(lines(track, voice))]
    metres = [TimeSignature(0, *draw(st.sampled_from(_METRES)))]
    bar = metres[0].bar_ticks(480)
    if draw(st.booleans()):
        metres.append(TimeSignature(bar * draw(st.integers(1, 3)), *draw(st.sampled_from(_METRES))))
    elif draw(st.booleans()) and bar > 480:
        metres.append(metres[0]._replace(tick=480))  # a pickup
    keys = (KeySignature(0, draw(st.sampled_from(KEYS))),)
    first = draw(
        st.integers(200_000, 2_000_000).filter(lambda us: us != 400_000)
    )  # else nothing changes later
    tempos = [TempoChange(0, first), TempoChange(960, 400_000)]
    programs = draw(st.lists(st.none() | st.integers(0, 127), min_size=2, max_size=2))
    tracks = tuple(Track(name, i, programs[i], i) for i, name in enumerate(("Flöte & <Harfe>", "")))
    return Score(tracks, tuple(notes), TempoMap(tempos), MetreMap(metres), keys)
