from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.hit import hit
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.tools.gesture import Part
from deepmusician_gui.ui.canvas.viewport import Viewport

NOTE = Note(1000, 60, 480)
VIEW = Viewport(800, 400, 20_000, px_per_tick=0.1, row_px=10, left=0, top=50)
COLUMNS = NoteColumns((NOTE,))
Y = VIEW.y(60) + 5


@pytest.mark.parametrize(
    ("x", "part"),
    [
        (97, Part.EMPTY),
        (99, Part.START),
        (107, Part.START),
        (109, Part.BODY),
        (139, Part.BODY),
        (141, Part.END),
        (149, Part.END),
        (151, Part.EMPTY),
    ],
)
def test_edges_are_gripped_by_eight_pixels(x: float, part: Part) -> None:
    assert hit(COLUMNS, VIEW, x, Y, 0).part is part


@given(st.integers(1, 400))
def test_a_third_of_a_short_note_is_left_to_move_it_by(duration: int) -> None:
    columns = NoteColumns((NOTE._replace(duration=duration),))
    assert hit(columns, VIEW, VIEW.x(NOTE.onset + duration / 2), Y, 0).part is Part.BODY


@pytest.mark.parametrize(
    ("share", "part"), [(0.3, Part.START), (0.36, Part.BODY), (0.64, Part.BODY), (0.7, Part.END)]
)
def test_the_edges_of_a_short_note_are_a_third_of_it(share: float, part: Part) -> None:
    columns = NoteColumns((NOTE._replace(duration=120),))
    assert hit(columns, VIEW, VIEW.x(NOTE.onset + share * 120), Y, 0).part is part


def test_the_row_above_and_other_tracks_are_missed() -> None:
    assert hit(COLUMNS, VIEW, 120, Y - 10, 0).note is None
    assert hit(COLUMNS, VIEW, 120, Y, 1).note is None


def test_of_notes_on_each_other_the_last_one_is_hit() -> None:
    late = NOTE._replace(onset=1100)
    assert hit(NoteColumns((NOTE, late)), VIEW, 120, Y, 0).note == late
