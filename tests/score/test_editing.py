from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from tests.score.strategies import TRACKS, note_lists, some_notes

Way = Callable[[Sequence[Note], int], NoteEdit]
far = st.integers(-200_000, 200_000)
C, G = Note(480, 60, 480, 80), Note(960, 67, 240, 100)

WAYS: dict[str, Way] = {
    "move in time": lambda notes, by: editing.move(notes, by, 0),
    "move in pitch": lambda notes, by: editing.move(notes, 0, by),
    "copy": lambda notes, by: editing.copy(notes, by, by),
    "transpose": editing.transpose,
    "resize the end": editing.resize_end,
    "resize the start": editing.resize_start,
    "set the velocity": editing.set_velocity,
    "change the velocity": editing.change_velocity,
    "mute": lambda notes, by: editing.toggle_mute(notes),
    "delete": lambda notes, by: editing.delete(notes),
    "paste": lambda notes, by: editing.paste(notes, by, 1),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@given(notes=note_lists, by=far | st.integers(-15, 15), others=note_lists)
def test_every_edit_fits_touches_only_its_notes_and_can_be_undone(
    way: Way, notes: list[Note], by: int, others: list[Note]
) -> None:
    score = Score(tracks=(Track(),) * TRACKS, notes=(*notes, *others))
    edit = way(notes, by)
    after = score.apply(edit)
    assert set(edit.removed) <= set(notes)
    assert all(note.is_valid for note in edit.added)
    assert after.apply(edit.inverse()) == score


@given(some_notes, far, far)
def test_a_moved_group_keeps_its_shape(notes: list[Note], ticks: int, pitches: int) -> None:
    moved = editing.move(notes, ticks, pitches).added
    shifts = {(b.onset - a.onset, b.pitch - a.pitch) for a, b in zip(notes, moved, strict=True)}
    assert len(shifts) == 1
    assert [n.duration for n in moved] == [n.duration for n in notes]


def test_a_group_stops_where_its_first_note_would_leave_the_roll() -> None:
    assert editing.move((C, G), -10_000, 0).added == (C._replace(onset=0), G._replace(onset=480))
    assert editing.move((C, G), 0, 100).added == (C._replace(pitch=120), G._replace(pitch=127))
    assert editing.move((C, G), 0, -100).added == (C._replace(pitch=0), G._replace(pitch=7))


def test_copies_leave_the_notes_where_they_are() -> None:
    assert editing.copy((C,), 480, 2) == NoteEdit(added=(Note(960, 62, 480, 80),))


def test_an_octave_is_made_whole_or_not_at_all() -> None:
    high = Note(0, 120, 480)
    assert editing.transpose((C,), 12).added == (C._replace(pitch=72),)
    assert not editing.transpose((C, high), 12)


@given(some_notes, far, st.integers(1, 500))
def test_resizing_keeps_the_other_edge_and_the_least_length(
    notes: list[Note], ticks: int, shortest: int
) -> None:
    for note, longer in zip(notes, editing.resize_end(notes, ticks, shortest).added, strict=True):
        assert longer.onset == note.onset
        assert longer.duration >= min(shortest, note.duration)
    for note, longer in zip(notes, editing.resize_start(notes, ticks, shortest).added, strict=True):
        assert longer.end == note.end
        assert longer.duration >= min(shortest, note.duration)


def test_edges_move_by_as_much_as_is_asked() -> None:
    assert editing.resize_end((C, G), 120).added == (C._replace(duration=600), G._replace(duration=360))
    assert editing.resize_start((C,), 120).added == (Note(600, 60, 360, 80),)
    assert editing.resize_start((C,), -1000).added == (Note(0, 60, 960, 80),)


def test_velocities_stay_audible_and_no_louder_than_midi_knows() -> None:
    assert editing.set_velocity((C,), 0).added[0].velocity == 1
    assert editing.set_velocity((C,), 200).added[0].velocity == 127
    assert [n.velocity for n in editing.change_velocity((C, G), 40).added] == [120, 127]
    assert [n.velocity for n in editing.change_velocity((C, G), -90).added] == [1, 10]


@given(some_notes)
def test_notes_are_muted_together_then_all_heard_again(notes: list[Note]) -> None:
    muted = editing.toggle_mute([*notes, notes[0]._replace(is_muted=False)]).added
    assert all(note.is_muted for note in muted)
    assert not any(note.is_muted for note in editing.toggle_mute(muted).added)


def test_pasted_notes_begin_at_the_place_on_the_track() -> None:
    assert editing.paste((G, C), 1920, 1).added == (
        G._replace(onset=2400, track=1),
        C._replace(onset=1920, track=1),
    )
    assert min(editing.paste((C, G), -5, 0).added).onset == 0


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_nothing_done_to_nothing_is_nothing(way: Way) -> None:
    assert not way((), 1)
