"""What MusicXML holds comes back from it: notes with their velocities, tracks, tempo, metre, key."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given

from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Marker, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.score.notation.strategies import written_scores


def there_and_back(score: Score, name: str) -> Score:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        write_score(score, path)
        return read_score(path)


@given(written_scores())
def test_written_music_comes_back_from_musicxml(score: Score) -> None:
    back = there_and_back(score, "score.musicxml")
    assert back.notes == score.notes
    assert back.tracks == score.tracks
    heard = max(1, score.end)
    assert [s for s in back.metre_map.signatures if s.tick < heard] == [
        s for s in _heard_metres(score) if s.tick < heard
    ]
    assert back.key_signatures == score.key_signatures
    assert [c.tick for c in back.tempo_map.changes] == [
        c.tick for c in score.tempo_map.changes if c.tick < _reach(score)
    ]
    for mine, theirs in zip(back.tempo_map.changes, score.tempo_map.changes, strict=False):
        assert mine.us_per_quarter == theirs.us_per_quarter


def _reach(score: Score) -> int:
    """The end of the last bar."""
    return score.metre_map.bar_at(max(0, score.end - 1)).end


def _heard_metres(score: Score) -> list[TimeSignature]:
    """Each change, and each that is one only because it cuts a bar short."""
    found: list[TimeSignature] = []
    for signature in score.metre_map.signatures:
        bar = score.metre_map.bar_at(max(0, signature.tick - 1))
        is_cut = signature.tick > 0 and bar.end - bar.start < bar.signature.bar_ticks(score.ppq)
        if not found or found[-1][1:] != signature[1:] or is_cut:
            found.append(signature)
    return found


@pytest.mark.parametrize("name", ["tune.musicxml", "tune.xml", "TUNE.MXL"])
def test_each_suffix_is_read_and_written(name: str) -> None:
    score = Score(notes=(Note(0, 60, 480), Note(480, 61, 960)), key_signatures=(KeySignature(0, "Db"),))
    assert there_and_back(score, name).notes == score.notes


def test_a_file_finer_than_the_sheet_keeps_its_music_within_a_hundredth_of_a_beat() -> None:
    fifths = tuple(Note(96 * i, 60 + i, 96) for i in range(5))
    plain = tuple(Note(480 * i, 70, 480) for i in range(1, 16))
    back = there_and_back(Score(notes=(*fifths, *plain)), "a.xml")
    moved = [abs(before.onset - after.onset) for before, after in zip(fifths, back.notes, strict=False)]
    assert max(moved) <= 10
    assert any(moved)


def test_markers_and_drums_come_back() -> None:
    kit = Score(
        (Track("Kit", 9),),
        (Note(0, 36, 240, 100), Note(240, 42, 240, 64), Note(480, 38, 480, 90)),
        TempoMap((TempoChange(0, 500_000),)),
        MetreMap((TimeSignature(0, 4, 4),)),
        markers=(Marker(480, "Fill & go"),),
    )
    back = there_and_back(kit, "kit.musicxml")
    assert (back.notes, back.tracks, back.markers) == (kit.notes, kit.tracks, kit.markers)


def test_muted_notes_are_not_written_down() -> None:
    score = Score(notes=(Note(0, 60, 480), Note(480, 64, 480, is_muted=True)))
    assert there_and_back(score, "a.musicxml").notes == score.notes[:1]


def test_music_that_was_played_is_written_on_simple_places() -> None:
    played = Score(notes=tuple(Note(round(240 * i + 17 * (-1) ** i), 60 + i, 190) for i in range(1, 15)))
    back = there_and_back(played, "a.musicxml")
    assert [note.onset for note in back.notes] == [240 * i for i in range(1, 15)]


def test_a_note_let_go_a_little_early_is_a_whole_one_on_paper() -> None:
    score = Score(notes=tuple(Note(480 * i, 60, 432) for i in range(4)))
    assert [note.duration for note in there_and_back(score, "a.musicxml").notes] == [480] * 4
