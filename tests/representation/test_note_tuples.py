"""Triples of classes hold chords, keys and usual times, and say of the others how far they go wrong."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.representation.beat_events import DURATIONS, BeatNote
from deepmusician_gui.representation.note_tuples import (
    STEPS,
    NoteTuple,
    decode,
    encode,
    nearest,
    place_in_bar,
    placed,
)
from deepmusician_gui.score.timing import MetreMap, TimeSignature

KEYS = st.integers(21, 108)


@given(st.lists(st.tuples(st.integers(0, 24), KEYS, st.sampled_from(DURATIONS)), max_size=40))
def test_notes_up_to_two_beats_apart_come_back_as_they_were(rows: list[tuple[int, int, int]]) -> None:
    onset, notes = 0, {}
    for step, pitch, duration in rows:
        onset += step
        notes[onset, pitch] = BeatNote(onset, pitch, duration, 80)
    wanted = sorted(notes.values())
    assert decode(encode(wanted)) == wanted


@given(
    st.lists(
        st.builds(BeatNote, st.integers(0, 2000), st.integers(0, 127), st.integers(1, 400), st.just(80)),
        max_size=30,
    )
)
def test_what_is_lost_is_what_is_said(notes: list[BeatNote]) -> None:
    heard = sorted(
        {note[:2]: note for note in sorted(notes, reverse=True) if 21 <= note.pitch <= 108}.values()
    )
    back = decode(encode(notes))
    assert [n.pitch for n in back] == [n.pitch for n in heard]
    for note, found in zip(heard, back, strict=True):
        nearest = min(abs(duration - note.duration) for duration in DURATIONS)
        assert abs(found.duration - note.duration) == nearest
    chords = [(a.onset == b.onset) for a, b in pairwise(heard)]
    assert [(a.onset == b.onset) for a, b in pairwise(back)] == chords


def test_losses_of_time_do_not_add_up() -> None:
    notes = [BeatNote(25 * i, 60, 12, 80) for i in range(40)]
    back = decode(encode(notes))
    assert max(abs(a.onset - b.onset) for a, b in zip(notes, back, strict=True)) <= 2


def test_places_are_told_from_the_bar_line() -> None:
    metre = MetreMap([TimeSignature(0, 3, 4)])
    assert place_in_bar(40, 480, metre) == (4, 12)
    step = STEPS.index(12)
    triples = [NoteTuple(0, 88, 0), NoteTuple(step, 40, 5), NoteTuple(step, 41, 5)]
    assert [row[3] for row in placed(triples, 24, 480, metre)] == [24, 0, 12]


def test_a_note_that_is_not_known_is_told_by_the_one_most_like_it() -> None:
    known = [NoteTuple(0, 40, 5), NoteTuple(3, 40, 5), NoteTuple(3, 40, 20), NoteTuple(3, 52, 20)]
    assert nearest(NoteTuple(5, 40, 18), known) == 2
    assert nearest(NoteTuple(0, 40, 20), known) == 0
    assert nearest(NoteTuple(3, 49, 5), known) == 3
    assert all(nearest(one, known) == i for i, one in enumerate(known))
