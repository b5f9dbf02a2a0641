"""Formats are told by the name of a file."""

from pathlib import Path

import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.formats import FORMATS, format_of, read_score, write_score
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, empty_score

TUNE = Score(notes=(Note(0, 60, 480, 80), Note(480, 62, 480, 80)))


def test_no_two_formats_claim_one_suffix() -> None:
    suffixes = [suffix for format_ in FORMATS for suffix in format_.suffixes]
    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize("name", ["tune.mid", "TUNE.MIDI", "音.Mid"])
def test_what_is_written_by_its_name_is_read_by_its_name(tmp_path: Path, name: str) -> None:
    write_score(TUNE, tmp_path / name)
    assert read_score(tmp_path / name).notes == TUNE.notes


def test_a_file_without_a_suffix_is_read_as_midi(tmp_path: Path) -> None:
    write_score(TUNE, tmp_path / "tune.mid")
    (tmp_path / "tune.mid").rename(tmp_path / "tune")
    assert read_score(tmp_path / "tune").notes == TUNE.notes


def test_a_name_that_tells_no_format_is_refused_and_nothing_written(tmp_path: Path) -> None:
    assert format_of(tmp_path / "tune.jpg") is None
    with pytest.raises(FileError, match=r"one of .mid"):
        write_score(empty_score(), tmp_path / "tune.jpg")
    assert not list(tmp_path.iterdir())
