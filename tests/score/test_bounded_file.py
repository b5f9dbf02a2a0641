"""Files are read whole or refused in one sentence."""

import tracemalloc
from pathlib import Path

import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.bounded_file import read_file


def test_a_file_within_its_bounds_is_read_and_one_beyond_them_refused(tmp_path: Path) -> None:
    file = tmp_path / "tune.mid"
    file.write_bytes(b"12345")
    assert read_file(file, 5, "a tune") == b"12345"
    with pytest.raises(FileError, match=r"^“tune.mid” is too large to be a tune\.$"):
        read_file(file, 4, "a tune")


def test_a_file_without_end_is_refused() -> None:
    with pytest.raises(FileError, match="too large"):
        read_file(Path("/dev/zero"), 1 << 20, "a tune")


@pytest.mark.parametrize("name", ["missing.mid", "."])
def test_what_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileError, match=r"could not be opened: .*\.$"):
        read_file(tmp_path / name, 5, "a tune")


def test_a_small_file_takes_no_more_memory_than_it_is_long(tmp_path: Path) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"small")
    tracemalloc.start()
    try:
        assert read_file(path, 1 << 30, "a MIDI file") == b"small"
        _, most_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most_bytes < 4 << 20
