"""Notes <-> piano roll: what survives the grid, and what is lost as stated."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.representation.piano_roll import (
    HOLD,
    ONSET,
    SILENT,
    Roll,
    StepGrid,
    bar_places,
    beside,
    decode,
    encode,
    encode_velocity,
    fitting_grid,
    onsets_per_step,
)
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.timing import MetreMap, TimeSignature

GRID = StepGrid(0, 480)


@st.composite
def rolls(draw: st.DrawFn) -> Roll:
    """Rolls in which every hold follows an onset or a hold."""
    steps = draw(st.integers(1, 12))
    cells = draw(st.lists(st.integers(0, 2), min_size=steps * 4, max_size=steps * 4))
    roll = np.zeros((steps, 88), np.uint8)
    roll[:, [0, 40, 41, 87]] = np.array(cells, np.uint8).reshape(steps, 4)
    before = np.zeros(88, np.uint8)
    for row in roll:
        row[(row == HOLD) & (before == SILENT)] = SILENT
        before = row
    return roll


@given(rolls(), st.integers(-3, 5), st.sampled_from([24, 96, 480, 960]), st.sampled_from([3, 4, 6]))
def test_a_roll_survives_notes_and_back(roll: Roll, first: int, ppq: int, steps_per_beat: int) -> None:
    grid = StepGrid(10 * ppq, ppq, steps_per_beat)
    velocity = np.where(roll == ONSET, np.arange(1, 89), 0).astype(np.uint8)
    notes = sorted(decode(roll, velocity, grid, first, 2))
    assert all(note.is_valid and note.track == 2 and note.velocity == note.pitch - 20 for note in notes)
    assert np.array_equal(encode(notes, grid, first, len(roll)), roll)
    assert np.array_equal(encode_velocity(notes, roll, grid, first), velocity)


@given(st.integers(0, 5000), st.integers(1, 960), st.sampled_from([3, 4, 6, 12]))
def test_the_ticks_of_many_steps_are_those_of_each(start: int, ppq: int, steps_per_beat: int) -> None:
    grid = StepGrid(start, ppq, steps_per_beat)
    assert grid.ticks(50).tolist() == [grid.tick(t) for t in range(51)]


def test_cells_tell_struck_from_held() -> None:
    roll = encode([Note(0, 60, 480), Note(480, 60, 240)], GRID, 0, 8)
    assert roll[:, 60 - 21].tolist() == [ONSET, HOLD, HOLD, HOLD, ONSET, HOLD, SILENT, SILENT]


def test_a_note_from_before_shows_as_held() -> None:
    roll = encode([Note(0, 60, 960)], GRID, 2, 8)
    assert roll[:, 39].tolist() == [HOLD] * 6 + [SILENT] * 2


def test_a_later_onset_ends_the_note_it_overlaps() -> None:
    roll = encode([Note(0, 60, 960), Note(480, 60, 120)], GRID, 0, 8)
    assert roll[:, 39].tolist() == [ONSET, HOLD, HOLD, HOLD, ONSET, SILENT, SILENT, SILENT]


def test_times_are_rounded_and_every_note_lasts_a_step() -> None:
    roll = encode([Note(59, 60, 1), Note(61, 62, 30)], GRID, 0, 4)
    assert roll[:, 39].tolist() == [ONSET, SILENT, SILENT, SILENT]
    assert roll[:, 41].tolist() == [SILENT, ONSET, SILENT, SILENT]


def test_pitches_beyond_the_piano_are_left_out() -> None:
    roll = encode([Note(0, 20, 120), Note(0, 109, 120), Note(0, 21, 120), Note(0, 108, 120)], GRID, 0, 1)
    assert np.flatnonzero(roll[0]).tolist() == [0, 87]


def test_a_hold_without_an_onset_makes_no_note() -> None:
    roll = np.full((3, 88), HOLD, np.uint8)
    assert decode(roll, roll, GRID, 0, 0) == []


def test_places_follow_the_metre_and_run_back_before_the_start() -> None:
    metre_map = MetreMap([TimeSignature(0, 3, 4), TimeSignature(1440, 7, 8)], 480)
    places = bar_places(metre_map, GRID, -2, 2 + 12 + 15)
    assert places[:3].tolist() == [[10, 12, -1], [11, 12, -1], [0, 12, 0]]
    assert places[2 + 12 :].tolist() == [[i % 14, 14, 1 + i // 14] for i in range(15)]


def test_the_grid_that_fits_is_found() -> None:
    quarters, sixteenths, triplets = np.arange(16) * 480, np.arange(40) * 120, np.arange(30) * 160
    assert fitting_grid(quarters, 480) == 4
    assert fitting_grid(sixteenths, 480) == 4
    assert fitting_grid(triplets, 480) == 3
    assert fitting_grid(np.arange(30) * 80, 480) == 6
    assert fitting_grid(np.concatenate([sixteenths, triplets]), 480) == 12
    assert fitting_grid(sixteenths + 2, 480) == 4  # a tick beside the grid is on it
    played_freely = np.random.default_rng(0).integers(0, 10_000, 100)
    assert fitting_grid(played_freely, 480) == 4


def test_below_and_above_a_line_follow_its_latest_note() -> None:
    line = np.zeros((5, 88), bool)
    line[1, 40] = line[2, 40] = line[4, [50, 60]] = True
    below, above = beside(line, below=True), beside(line, below=False)
    assert below[0].all()
    assert above[0].all()
    assert [int(row.sum()) for row in below[1:]] == [40, 40, 40, 50]
    assert [int(row.sum()) for row in above[1:]] == [47, 47, 47, 27]


def test_density_counts_onsets() -> None:
    roll = encode([Note(0, 60, 480), Note(0, 64, 480)], GRID, 0, 8)
    assert onsets_per_step(roll) == 0.25
    assert onsets_per_step(roll[:0]) == 0.0
