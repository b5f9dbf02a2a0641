"""Chords hold what is struck together, wherever it stands, and unknown ones are told by the nearest known one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.representation.beat_events import DURATIONS, BeatNote
from deepmusician_gui.representation.chord_tokens import (
    NOTE,
    SPAN,
    decode,
    encode,
    intervals,
    nearest,
    shape_of,
)

KEYS = st.integers(21, 108)
SHAPES = st.sets(st.integers(1, SPAN), max_size=6).map(lambda above: shape_of([0, *sorted(above)]))


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
    heard = sorted({n[:2]: n for n in sorted(notes, reverse=True) if 21 <= n.pitch <= 108}.values())
    back = decode(encode(notes))
    assert [n.pitch for n in back] == [n.pitch for n in heard]
    for note, found in zip(heard, back, strict=True):
        nearest_duration = min(abs(duration - note.duration) for duration in DURATIONS)
        assert abs(found.duration - note.duration) == nearest_duration


def test_keys_that_sound_equally_long_are_one_chord_and_others_are_beside_it() -> None:
    chord = [BeatNote(0, pitch, 24, 80) for pitch in (48, 60, 64)]
    told = encode([*chord, BeatNote(0, 67, 12, 80)])
    assert [(c.step, c.key, intervals(c.shape)) for c in told] == [(0, 27, (0, 12, 16)), (0, 46, (0,))]
    higher = encode([n._replace(pitch=n.pitch + 5) for n in chord])
    assert (higher[0].key, higher[0].shape) == (32, told[0].shape)


def test_losses_of_time_do_not_add_up() -> None:
    notes = [BeatNote(25 * i, 60, 12, 80) for i in range(40)]
    back = decode(encode(notes))
    assert max(abs(a.onset - b.onset) for a, b in zip(notes, back, strict=True)) <= 2


@given(SHAPES, st.lists(SHAPES, min_size=1, unique=True))
def test_a_known_shape_stands_for_itself(shape: int, known: list[int]) -> None:
    assert nearest(known[-1], known) == len(known) - 1
    assert 0 <= nearest(shape, [NOTE, *known]) <= len(known)


def test_the_nearest_shape_shares_the_pitch_classes() -> None:
    triad, minor, octave = (shape_of(keys) for keys in ((0, 4, 7), (0, 3, 7), (0, 12)))
    known = [NOTE, octave, triad, minor]
    assert nearest(shape_of([0, 4, 7, 12]), known) == 2
    assert nearest(shape_of([0, 16, 31]), known) == 2
    assert nearest(shape_of([0, 3, 7, 10]), known) == 3
    assert nearest(shape_of([0, 24]), known) == 0
