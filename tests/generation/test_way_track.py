"""A way set behind a piece: where it begins, and that all else stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.generation.interpolate import Way
from deepmusician_gui.generation.way_track import with_way
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Marker, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoMap, TimeSignature

CLIPS = tuple(Note(960 * i, 60 + i, 480) for i in range(4))
WAY = Way(
    Score((Track("Way"),), CLIPS, markers=(Marker(0, "1 of 2"), Marker(1920, "2 of 2"))),
    (0, 1920),
    (2, 2),
    (),
    "",
)


@given(
    st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 127), st.integers(1, 3000)), max_size=8),
    st.sampled_from([24, 480, 960]),
    st.sampled_from([(4, 4), (3, 4), (7, 8)]),
)
def test_it_begins_at_the_first_bar_line_behind_the_music(
    rows: list[tuple[int, int, int]], ppq: int, metre: tuple[int, int]
) -> None:
    notes = tuple(sorted({Note(onset, pitch, length) for onset, pitch, length in rows}))
    metre_map = MetreMap([TimeSignature(0, *metre)], ppq)
    marker = Marker(5, "here")
    score = Score(notes=notes, tempo_map=TempoMap(ppq=ppq), metre_map=metre_map, markers=(marker,))
    found = with_way(score, WAY, "Way to b")
    assert (found.track_notes(0), found.tracks[0], found.metre_map) == (notes, score.tracks[0], metre_map)
    assert found.tracks[1].name == "Way to b"
    start = min(note.onset for note in found.track_notes(1))
    bar = metre_map.bar_at(start)
    assert bar.start == start >= score.end
    assert start == 0 or metre_map.bar(bar.number - 1).start < score.end
    assert [round((n.onset - start) * 480 / ppq) for n in found.track_notes(1)] == [n.onset for n in CLIPS]
    assert all(n.duration == ppq for n in found.track_notes(1))
    assert set(found.markers) == {marker, Marker(start, "1 of 2"), Marker(start + 4 * ppq, "2 of 2")}
