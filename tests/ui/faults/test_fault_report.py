"""The report of a fault tells where in the program it was, and nothing of the music or of whose computer it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import empty_score
from deepmusician_gui.ui.faults.fault_report import place, report


def caught(wrong: type[Exception], path: Path) -> Exception:
    """A fault whose words tell of a note and a file, and which another one led to."""
    note = Note(12_345, 61, 678, 99)
    fault = wrong(f"{note} of {path}")
    fault.add_note(f"while playing {note}")
    with pytest.raises(wrong) as raised:
        go_wrong(fault, path)
    return raised.value


def go_wrong(fault: Exception, path: Path) -> None:
    try:
        read_midi(path)
    except FileError as first:
        raise fault from first


@pytest.mark.parametrize("wrong", [RuntimeError, KeyError, OSError])
def test_it_holds_no_notes_and_no_names_of_files(wrong: type[Exception], tmp_path: Path, home: Path) -> None:
    fault = caught(wrong, tmp_path / "My secret song.mid")
    text = report(fault, fault.__traceback__)
    assert all(told in str(fault) for told in ("12345", "678", "secret song"))
    for music in ("12345", "678", "secret", "song", "playing"):
        assert music not in text
    for folder in (tmp_path, home, Path.cwd(), Path.home()):
        assert str(folder) not in text


def test_it_tells_what_led_to_the_fault_and_through_which_lines(tmp_path: Path) -> None:
    fault = caught(RuntimeError, tmp_path / "gone.mid")
    kinds = [line for line in report(fault, fault.__traceback__).splitlines()[2:] if not line.startswith(" ")]
    assert [kind for kind in kinds if kind != "which led to"] == [
        *("FileNotFoundError", "deepmusician_gui.errors.FileError", "RuntimeError")
    ]
    assert "deepmusician_gui/score/midi_file/" in report(fault, fault.__traceback__)


def test_a_fault_among_notes_shows_its_line_of_code_alone() -> None:
    wrong = NoteEdit(removed=(Note(12_345, 61, 678, 99),))
    with pytest.raises(ValueError) as caught_:  # noqa: PT011  its words are what must not be told
        empty_score().apply(wrong)
    text = report(caught_.value, caught_.tb)
    assert "deepmusician_gui/score/" in text
    assert "12345" not in text


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (str(Path(__import__("deepmusician_gui").__file__ or "")), "deepmusician_gui/__init__.py"),
        (pytest.__file__, "pytest/__init__.py"),
        (__import__("json").__file__, "json/__init__.py"),
        ("/home/clara/secret song/script.py", "script.py"),
        ("deepmusician_gui/ui/app.py", "deepmusician_gui/ui/app.py"),
        ("<string>", "<string>"),
    ],
)
def test_places_are_told_without_the_folders_above(file: str, told: str) -> None:
    assert place(file) == told
