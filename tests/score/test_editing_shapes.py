"""Lengths, cuts and chords: what becomes of groups of notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.editing import CHORDS, SCALE_CHORDS
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import SCALES, TONICS, Scale
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap
from tests.score.strategies import TRACKS, grids, metre_maps, note_lists, some_notes

FOUR_FOUR, EIGHTHS = MetreMap(), Grid(Fraction(1, 8))
C_MAJOR = Scale("C", "major")
C, E, G = Note(0, 60, 480, 80), Note(480, 64, 240, 90), Note(960, 67, 480, 100)
scales = st.builds(Scale, st.sampled_from(TONICS), st.sampled_from(tuple(SCALES)))

WAYS: dict[str, Callable[[Sequence[Note], Scale, int], NoteEdit]] = {
    "set the length": lambda notes, _scale, by: editing.set_length(notes, by),
    "legato": lambda notes, _scale, _by: editing.legato(notes),
    "double": lambda notes, _scale, _by: editing.stretch(notes, Fraction(2)),
    "halve": lambda notes, _scale, _by: editing.stretch(notes, Fraction(1, 2)),
    "join": lambda notes, _scale, _by: editing.join(notes),
    "chop": lambda notes, _scale, _by: editing.chop(notes, EIGHTHS, FOUR_FOUR),
    "transpose in a scale": editing.transpose_in_scale,
    "fit to a scale": lambda notes, scale, _by: editing.fit_to_scale(notes, scale),
    "add a chord": lambda notes, _scale, _by: editing.add_chord(notes, "minor seventh"),
    "add a chord of a scale": lambda notes, scale, _by: editing.add_scale_chord(notes, "seventh", scale),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@given(notes=note_lists, others=note_lists, scale=scales, by=st.integers(-20, 20))
def test_every_edit_fits_touches_only_its_notes_and_can_be_undone(
    way: Callable[[Sequence[Note], Scale, int], NoteEdit],
    notes: list[Note],
    others: list[Note],
    scale: Scale,
    by: int,
) -> None:
    score = Score(tracks=(Track(),) * TRACKS, notes=(*notes, *others))
    edit = way(notes, scale, by)
    assert set(edit.removed) <= set(notes)
    assert all(note.is_valid for note in edit.added)
    assert score.apply(edit).apply(edit.inverse()) == score


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_nothing_done_to_nothing_is_nothing(way: Callable[[Sequence[Note], Scale, int], NoteEdit]) -> None:
    assert not way((), C_MAJOR, 1)


class TestLengths:
    def test_all_get_one_length(self) -> None:
        assert [note.duration for note in editing.set_length((C, E), 120).added] == [120, 120]
        assert editing.set_length((C,), 0).added[0].duration == 1

    def test_legato_reaches_to_the_next_onset(self) -> None:
        overlong = C._replace(duration=2000)
        third = overlong._replace(pitch=64, duration=10)
        added = editing.legato((overlong, third, E, G)).added
        assert [note.duration for note in added] == [480, 480, 480, G.duration]

    @given(some_notes)
    def test_after_legato_nothing_sounds_into_what_follows(self, notes: list[Note]) -> None:
        added = editing.legato(notes).added
        last = max(note.onset for note in added)
        onsets = {note.onset for note in added}
        assert all(note.end in onsets for note in added if note.onset < last)
        assert editing.legato(added).added == added

    def test_time_is_scaled_around_the_first_onset(self) -> None:
        notes = (Note(480, 60, 480), Note(960, 62, 240))
        slow, fast = Fraction(2), Fraction(1, 2)
        assert editing.stretch(notes, slow).added == (Note(480, 60, 960), Note(1440, 62, 480))
        assert editing.stretch(notes, fast).added == (Note(480, 60, 240), Note(720, 62, 120))

    @given(some_notes)
    def test_halving_undoes_doubling(self, notes: list[Note]) -> None:
        doubled = editing.stretch(notes, Fraction(2)).added
        assert editing.stretch(doubled, Fraction(1, 2)).added == tuple(notes)

    @given(some_notes)
    def test_notes_that_meet_still_meet_at_half_the_time(self, notes: list[Note]) -> None:
        met = editing.legato(notes).added
        halved = editing.stretch(met, Fraction(1, 2)).added
        for a, halved_a in zip(met, halved, strict=True):
            for b, halved_b in zip(met, halved, strict=True):
                if a.end == b.onset and halved_a.duration > 1:
                    assert halved_a.end == halved_b.onset


class TestCuts:
    def test_notes_of_one_pitch_become_one(self) -> None:
        touching, later = Note(480, 60, 480, 20), Note(1920, 60, 240, 30)
        assert editing.join((C, E, touching, later)).added == (Note(0, 60, 2160, 80), E)

    def test_tracks_are_not_joined(self) -> None:
        assert len(editing.join((C, C._replace(onset=480, track=1))).added) == 2

    @given(some_notes)
    def test_joining_leaves_one_note_a_pitch_that_spans_all(self, notes: list[Note]) -> None:
        added = editing.join(notes).added
        assert len({(note.track, note.pitch) for note in added}) == len(added)
        assert min(note.onset for note in added) == min(note.onset for note in notes)
        assert max(note.end for note in added) == max(note.end for note in notes)

    def test_a_note_is_cut_at_the_lines_inside_it(self) -> None:
        assert editing.chop((Note(200, 60, 400, 70),), EIGHTHS, FOUR_FOUR).added == (
            Note(200, 60, 40, 70),
            Note(240, 60, 240, 70),
            Note(480, 60, 120, 70),
        )
        assert editing.chop((Note(240, 60, 240),), EIGHTHS, FOUR_FOUR).added == (Note(240, 60, 240),)

    @given(
        st.lists(st.builds(Note, st.integers(0, 9000), st.integers(60, 61), st.integers(1, 900)), max_size=5)
    )
    def test_joining_undoes_chopping(self, notes: list[Note]) -> None:
        for note in notes:
            pieces = editing.chop((note,), EIGHTHS, FOUR_FOUR).added
            assert editing.join(pieces).added == (note,)

    @given(st.builds(Note, st.integers(0, 60_000), st.just(60), st.integers(1, 400)), grids, metre_maps())
    def test_pieces_meet_on_lines(self, note: Note, grid: Grid, metre_map: MetreMap) -> None:
        pieces = editing.chop((note,), grid, metre_map).added
        assert [piece.end for piece in pieces[:-1]] == [piece.onset for piece in pieces[1:]]
        assert all(grid.floor(piece.onset, metre_map) == piece.onset for piece in pieces[1:])
        assert (pieces[0].onset, pieces[-1].end) == (note.onset, note.end)


class TestScales:
    def test_steps_are_those_of_the_scale(self) -> None:
        assert [note.pitch for note in editing.transpose_in_scale((C, E, G), C_MAJOR, 1).added] == [
            62,
            65,
            69,
        ]
        assert [note.pitch for note in editing.transpose_in_scale((C, E, G), C_MAJOR, -1).added] == [
            59,
            62,
            65,
        ]

    @given(some_notes, scales, st.integers(-4, 4))
    def test_notes_of_the_scale_stay_in_it_and_come_back(
        self, notes: list[Note], scale: Scale, steps: int
    ) -> None:
        inside = editing.fit_to_scale(notes, scale).added
        assert all(note.pitch in scale for note in inside)
        moved = editing.transpose_in_scale(inside, scale, steps).added
        assert all(note.pitch in scale for note in moved)
        if moved:
            assert editing.transpose_in_scale(moved, scale, -steps).added == inside

    def test_a_group_that_does_not_fit_stays_as_a_whole(self) -> None:
        assert not editing.transpose_in_scale((C, Note(0, 127, 480)), C_MAJOR, 1)

    def test_fitting_moves_only_what_lies_beside_the_scale(self) -> None:
        edit = editing.fit_to_scale((C, C._replace(pitch=61), C._replace(pitch=66)), C_MAJOR)
        assert [note.pitch for note in edit.added] == [60, 60, 65]


class TestChords:
    @pytest.mark.parametrize("chord", CHORDS)
    def test_a_chord_stands_on_the_note(self, chord: str) -> None:
        edit = editing.add_chord((E,), chord)
        assert edit.removed == ()
        assert edit.added == tuple(E._replace(pitch=64 + semitones) for semitones in CHORDS[chord])

    @pytest.mark.parametrize(("chord", "pitches"), [("triad", [65, 69]), ("seventh", [65, 69, 72])])
    def test_a_chord_of_the_scale_has_the_steps_of_the_scale(self, chord: str, pitches: list[int]) -> None:
        d = C._replace(pitch=62)
        assert [note.pitch for note in editing.add_scale_chord((d,), chord, C_MAJOR).added] == pitches

    def test_what_stands_there_already_is_not_doubled(self) -> None:
        third = C._replace(pitch=64)
        assert [note.pitch for note in editing.add_chord((C, third), "major").added] == [67, 68, 71]

    def test_a_chord_beyond_the_keyboard_is_left_out_as_a_whole(self) -> None:
        high = Note(0, 121, 480)
        assert not editing.add_chord((high,), "major")
        assert [note.pitch for note in editing.add_chord((C, high), "major").added] == [64, 67]
        assert not any(
            editing.add_scale_chord((Note(0, 126, 480),), chord, C_MAJOR) for chord in SCALE_CHORDS
        )
