"""Notes are copied and pasted through the system's clipboard, as other programs understand it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import midi_bytes, read_midi_bytes, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TempoMap
from deepmusician_gui.ui.clipboard import MIDI_FORMATS
from tests.ui.conftest import Studio

CONTROL = Qt.KeyboardModifier.ControlModifier
TUNE = (Note(480, 60, 960, 90), Note(960, 64, 240, 70), Note(960, 60, 120, 50))
"""With a note inside another one of its pitch, which a MIDI file cannot tell."""
THEIRS = (Note(0, 72, 96), Note(96, 74, 48))


@pytest.fixture
def drawn(studio: Studio) -> Studio:
    studio.document.edit(NoteEdit(added=TUNE), "Draw")
    return studio


def press(studio: Studio, key: Qt.Key) -> None:
    QTest.keyClick(studio.window.roll.area, key, CONTROL)


def lay(**formats: bytes) -> None:
    data = QMimeData()
    for name, content in formats.items():
        data.setData(name.replace("_", "/"), content)
    QGuiApplication.clipboard().setMimeData(data)


def their_piece() -> Score:
    return Score(notes=THEIRS, tempo_map=TempoMap(ppq=96), metre_map=MetreMap(ppq=96))


def test_other_programs_find_a_midi_file_that_begins_with_the_first_note(drawn: Studio) -> None:
    drawn.document.select(TUNE[:2])
    press(drawn, Qt.Key.Key_C)
    content = QGuiApplication.clipboard().mimeData().data(MIDI_FORMATS[0])
    piece = read_midi_bytes(bytes(content.data()), "the clipboard")
    assert piece.notes == tuple(note._replace(onset=note.onset - 480) for note in TUNE[:2])


def test_what_was_copied_here_comes_back_as_it_was(drawn: Studio) -> None:
    drawn.document.select(TUNE)
    press(drawn, Qt.Key.Key_X)
    assert drawn.document.score.notes == ()
    drawn.playback.seek(480)
    press(drawn, Qt.Key.Key_V)
    assert drawn.document.score.notes == tuple(sorted(TUNE))


@pytest.mark.parametrize("name", MIDI_FORMATS)
def test_a_midi_file_of_another_program_is_pasted_in_our_ticks(studio: Studio, name: str) -> None:
    lay(**{name.replace("/", "_"): midi_bytes(their_piece())})
    press(studio, Qt.Key.Key_V)
    assert studio.document.score.notes == (Note(0, 72, 480), Note(480, 74, 240))
    assert studio.document.undo_stack.undoText() == "Paste 2 notes"


def test_a_file_that_was_copied_is_pasted(studio: Studio, tmp_path: Path) -> None:
    write_midi(their_piece(), tmp_path / "riff.MID")
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x.mid"), QUrl.fromLocalFile(str(tmp_path / "riff.MID"))])
    QGuiApplication.clipboard().setMimeData(data)
    press(studio, Qt.Key.Key_V)
    assert len(studio.document.score.notes) == 2


def test_what_is_no_midi_file_is_a_sentence(studio: Studio) -> None:
    lay(audio_midi=b"RIFF of something else")
    press(studio, Qt.Key.Key_V)
    assert "the clipboard" in studio.window.status.sentence.text()
    assert studio.document.undo_stack.count() == 0


def test_words_that_are_copied_meanwhile_do_not_take_the_notes_away(drawn: Studio) -> None:
    drawn.document.select(TUNE[:1])
    press(drawn, Qt.Key.Key_C)
    QGuiApplication.clipboard().setText("words")
    drawn.playback.seek(1920)
    press(drawn, Qt.Key.Key_V)
    assert TUNE[0]._replace(onset=1920) in drawn.document.score.notes


def test_notes_are_as_long_in_a_piece_with_other_ticks(drawn: Studio) -> None:
    drawn.document.select(TUNE[:1])
    press(drawn, Qt.Key.Key_C)
    drawn.document.replace(Score(tempo_map=TempoMap(ppq=96), metre_map=MetreMap(ppq=96)), None)
    press(drawn, Qt.Key.Key_V)
    assert drawn.document.score.notes == (Note(0, 60, 192, 90),)
