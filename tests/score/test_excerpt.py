"""Some notes as a piece of their own, and in the ticks of another piece."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.excerpt import excerpt, in_ticks_of
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, KeySignature, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.score import strategies

PIECE = Score(
    tracks=(
        Track("Lead"),
        Track("Pad", 3, 48, control_changes=(ControlChange(0, 7, 80),)),
        Track("Drums", 9),
    ),
    tempo_map=TempoMap([TempoChange(0, 500_000), TempoChange(960, 400_000), TempoChange(2400, 300_000)]),
    metre_map=MetreMap([TimeSignature(0, 4, 4), TimeSignature(1920, 3, 4)]),
    key_signatures=(KeySignature(0, "C"), KeySignature(1920, "G")),
)


def test_it_begins_with_its_first_note_and_sounds_as_it_did_there() -> None:
    notes = (Note(2040, 60, 960, 90, 1), Note(2280, 38, 120, 70, 2))
    part = excerpt(PIECE, notes)
    assert part.notes == (Note(0, 60, 960, 90, 0), Note(240, 38, 120, 70, 1))
    assert [(track.name, track.channel, track.program) for track in part.tracks] == [
        ("Pad", 3, 48),
        ("Drums", 9, None),
    ]
    assert part.tempo_map.changes == (TempoChange(0, 400_000), TempoChange(360, 300_000))
    assert part.metre_map.signature_at(0) == TimeSignature(0, 3, 4)
    assert part.key_signatures == (KeySignature(0, "G"),)
    assert part.tracks[0].control_changes == ()


@given(strategies.scores, st.data())
def test_every_note_keeps_its_distance_from_the_first_and_its_track(
    score: Score, data: st.DataObject
) -> None:
    if not score.notes:
        return
    places = data.draw(st.sets(st.integers(0, len(score.notes) - 1), min_size=1))
    notes = [score.notes[i] for i in places]
    part = excerpt(score, notes)
    start = min(note.onset for note in notes)
    there = [
        (note._replace(onset=note.onset + start, track=0), part.tracks[note.track]) for note in part.notes
    ]
    here = [(note._replace(track=0), score.tracks[note.track]) for note in notes]
    assert sorted(there, key=repr) == sorted(here, key=repr)
    assert min(note.onset for note in part.notes) == 0


@given(strategies.note_lists, strategies.ppqs, st.integers(1, 8))
def test_a_finer_count_loses_nothing(notes: list[Note], ppq: int, times: int) -> None:
    finer = in_ticks_of(ppq * times, notes, ppq)
    assert in_ticks_of(ppq, finer, ppq * times) == tuple(notes)


@given(strategies.note_lists, strategies.ppqs, strategies.ppqs)
def test_each_edge_goes_to_the_next_tick_and_no_note_is_lost(
    notes: list[Note], ppq: int, theirs: int
) -> None:
    rescaled = in_ticks_of(ppq, notes, theirs)
    for before, after in zip(notes, rescaled, strict=True):
        assert abs(after.onset / ppq - before.onset / theirs) <= 0.500001 / ppq
        assert after.duration == 1 or abs(after.end / ppq - before.end / theirs) <= 0.500001 / ppq
        assert after._replace(onset=0, duration=1) == before._replace(onset=0, duration=1)
