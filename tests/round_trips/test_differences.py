"""Each kind of difference is told as what it is."""

from __future__ import annotations

import pytest

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.round_trips.differences import compare

SCORE = Score(notes=(Note(0, 60, 480, 80), Note(480, 62, 467, 80), Note(971, 64, 480, 80)))


def kinds(*notes: Note, holds_velocity: bool = True) -> dict[str, int]:
    found = compare(SCORE, SCORE.changed(notes=notes), holds_velocity=holds_velocity)
    return {kind: count for kind, count in found.items() if count and kind.startswith("notes")}


@pytest.mark.parametrize(
    ("place", "after", "kind"),
    [
        (0, Note(0, 60, 480, 81), "notes, another velocity"),
        (0, Note(30, 60, 450, 80), "notes, onset moved"),
        (0, Note(0, 60, 240, 80), "notes, cut short: more than four voices"),
        (0, Note(0, 60, 960, 80), "notes, longer"),
        (1, Note(480, 62, 480, 80), "notes, end off the sheet's places"),
        (2, Note(960, 64, 480, 80), "notes, onset off the sheet's places"),
    ],
)
def test_a_changed_note_is_of_one_kind(place: int, after: Note, kind: str) -> None:
    notes = list(SCORE.notes)
    notes[place] = after
    assert kinds(*notes) == {"notes, the same": 2, kind: 1}


def test_lost_and_new_notes() -> None:
    assert kinds(*SCORE.notes[:2], Note(9600, 30, 480, 80)) == {
        "notes, the same": 2,
        "notes, lost": 1,
        "notes, new": 1,
    }


def test_velocity_counts_where_it_is_held() -> None:
    other = [note._replace(velocity=1) for note in SCORE.notes]
    assert kinds(*other, holds_velocity=False) == {"notes, the same": 3}


def test_signs() -> None:
    keyed = SCORE.changed(key_signatures=(KeySignature(0, "D"),))
    other = SCORE.changed(tracks=(Track("Other"),), tempo_map=TempoMap((TempoChange(0, 400_000),)))
    assert {kind for kind in compare(keyed, other, holds_velocity=True) if kind.startswith("files")} == {
        "files, track names",
        "files, tempos",
        "files, keys",
    }
