"""Leading to another file from the window's menu, with a small network."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from deepmusician_gui.models.registry import ModelEntry
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from tests.tiny_models import tiny_models
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

__all__ = ["tiny_models"]
pytestmark = pytest.mark.usefixtures("tiny_models")
BAR = 1920
TUNE = tuple(Note(480 * i, 60 + i, 480) for i in range(8))


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that the composer will choose."""
    path = tmp_path / "storm.mid"
    write_midi(Score(notes=tuple(note._replace(pitch=note.pitch + 7) for note in TUNE)), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def lead(studio: Studio) -> None:
    """By the palette, as one finds a command without keys."""
    studio.window.actions_.by_id["help.palette"].trigger()
    QTest.keyClicks(studio.window.overlays.palette.field, "lead to another")
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, Qt.Key.Key_Return)


def draw(studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=TUNE), "Draw")


def test_five_clips_stand_behind_the_piece_on_a_track_of_their_own(
    qtbot: QtBot, studio: Studio, other: Path
) -> None:
    draw(studio)
    before = studio.document.score
    lead(studio)
    qtbot.waitUntil(lambda: len(studio.document.score.tracks) == 2, timeout=2 * DEADLINE_MS)
    score = studio.document.score
    assert score.tracks[1].name == "Way to storm"
    assert score.track_notes(0) == before.notes
    assert [tuple(marker) for marker in score.markers] == [
        (2 * BAR * (i + 1), f"{i + 1} of 5") for i in range(5)
    ]
    starts = {note.onset // (2 * BAR) for note in score.track_notes(1)}
    assert starts == {1, 2, 3, 4, 5}
    assert set(studio.document.selected_notes()) == set(score.track_notes(1))
    assert studio.document.track == 1
    studio.window.actions_.by_id["edit.undo"].trigger()
    assert studio.document.score == before


def test_it_leads_from_the_selection_if_there_is_one(qtbot: QtBot, studio: Studio, other: Path) -> None:
    draw(studio)
    later = tuple(note._replace(onset=note.onset + 2 * BAR) for note in TUNE)
    studio.document.edit(NoteEdit(added=later), "Draw")
    studio.document.select(TUNE)
    lead(studio)
    qtbot.waitUntil(lambda: len(studio.document.score.tracks) == 2, timeout=2 * DEADLINE_MS)
    assert len(studio.document.score.markers) == 5
    assert studio.document.score.markers[1].tick == 6 * BAR  # clips of two bars, not of four


def test_without_notes_or_a_file_nothing_happens(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    action = studio.window.actions_.by_id["generate.lead"]
    assert not action.isEnabled()
    assert "Draw notes first" in action.toolTip()
    draw(studio)
    assert action.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    action.trigger()
    assert studio.document.score.notes == TUNE
    assert action.isEnabled()


def test_a_file_of_drums_is_refused_in_a_sentence(qtbot: QtBot, studio: Studio, other: Path) -> None:
    draw(studio)
    write_midi(Score((Track("drums", 9),), TUNE), other)
    lead(studio)
    sentence = studio.window.status.sentence
    qtbot.waitUntil(lambda: "no pitched notes" in sentence.text(), timeout=2 * DEADLINE_MS)
    assert studio.document.score.notes == TUNE
    assert studio.window.actions_.by_id["generate.lead"].isEnabled()


def test_what_is_still_being_written_is_left_when_another_piece_is_opened(
    qtbot: QtBot, studio: Studio, other: Path
) -> None:
    draw(studio)
    lead(studio)
    studio.document.replace(Score(notes=TUNE[:2]), None)
    qtbot.waitUntil(lambda: studio.window.ways.hindrance == "", timeout=2 * DEADLINE_MS)
    assert studio.document.score.notes == TUNE[:2]


def test_a_model_that_is_missing_is_told(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(studio)
    monkeypatch.setattr(ModelEntry, "problem", lambda self: f"{self.name} is missing.")
    assert studio.window.ways.hindrance == "conv-vae is missing."
    studio.generation.set_model("conv-vae-classic")
    assert studio.window.ways.hindrance == "conv-vae-classic is missing."
