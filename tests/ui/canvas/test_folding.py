"""A folded roll shows fewer rows and loses none of the notes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.rows import ALL_ROWS, Rows
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.guides import Fold
from tests.ui.canvas.conftest import A
from tests.ui.canvas.mouse import click, drag


@given(st.sets(st.integers(0, 127), min_size=1))
def test_every_row_knows_its_pitch_and_every_pitch_its_row(pitches: set[int]) -> None:
    rows = Rows.of(pitches)
    assert len(rows) == len(pitches)
    assert [rows.pitch(rows.row(p)) for p in sorted(pitches)] == sorted(pitches)
    assert set(np.flatnonzero(rows.have(np.arange(128))).tolist()) == pitches


@given(st.sets(st.integers(0, 127), min_size=1), st.floats(3, 48), st.floats(0, 128))
def test_a_folded_view_stays_on_its_rows(pitches: set[int], row_px: float, top: float) -> None:
    view = Viewport(400, 300, 10_000, row_px=row_px, top=top).folded(Rows.of(pitches), 150)
    assert 0 <= view.top <= max(0.0, len(pitches) - view.height_px / view.row_px) + 1e-9
    assert set(view.pitches.tolist()) <= pitches
    for pitch in view.pitches.tolist():
        assert view.pitch(view.y(pitch) + view.row_px / 2) == pitch


def test_only_rows_with_notes_are_left(roll: PianoRoll) -> None:
    roll.guides.toggle_fold(Fold.USED)
    assert roll.area.view.rows.pitches == (67, 64, 60, 48)
    roll.guides.toggle_fold(Fold.USED)
    assert roll.area.view.rows is ALL_ROWS


def test_the_rows_of_the_scale_and_those_with_notes_are_left(roll: PianoRoll, document: Document) -> None:
    document.edit(NoteEdit(added=(Note(0, 61, 480),)), "Draw note")
    roll.guides.set_scale(Scale("C", "major"))
    roll.guides.toggle_fold(Fold.SCALE)
    assert 61 in roll.area.view.rows.pitches
    assert 63 not in roll.area.view.rows.pitches
    document.undo_stack.undo()
    assert 61 not in roll.area.view.rows.pitches


def test_without_a_scale_nothing_is_folded_for_it(roll: PianoRoll) -> None:
    roll.guides.set_scale(Scale("C", "major"))
    roll.guides.toggle_fold(Fold.SCALE)
    roll.guides.set_scale(None)
    assert roll.area.view.rows is ALL_ROWS


def test_notes_are_drawn_and_dragged_on_the_rows_there_are(roll: PianoRoll, document: Document) -> None:
    roll.guides.toggle_fold(Fold.USED)
    click(roll, (4000, 64))
    assert document.score.track_notes(0)[-1].pitch == 64
    drag(roll, (240, 60), (240, 64), (240, 67))
    assert A._replace(pitch=67) in document.score.notes


@pytest.mark.parametrize("fold", [Fold.USED, Fold.SCALE])
def test_what_is_painted_folded_is_what_lies_there(roll: PianoRoll, document: Document, fold: Fold) -> None:
    """The middle of every note has its colour, and no empty place between has."""
    roll.guides.set_scale(Scale("C", "major"))
    roll.guides.toggle_fold(fold)
    roll.set_playhead(-1000)
    image = roll.area.grab().toImage()
    view = roll.area.view
    ground = image.pixelColor(round(view.x(7000)), round(view.y(60) + view.row_px / 2))
    for note in document.score.notes:
        middle = image.pixelColor(round(view.x(note.end - 40)), round(view.y(note.pitch) + view.row_px / 2))
        beside = image.pixelColor(round(view.x(note.end + 120)), round(view.y(note.pitch) + view.row_px / 2))
        assert middle.saturation() > 60 > beside.saturation()
    assert ground.saturation() < 60
