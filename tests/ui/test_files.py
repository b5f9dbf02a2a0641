"""Opening and saving, the questions they ask, and what happens when a file is no good."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

TUNE = (Note(0, 60, 480), Note(480, 64, 960))


@pytest.fixture
def midi(tmp_path: Path) -> Path:
    path = tmp_path / "tune.mid"
    write_midi(Score(notes=TUNE), path)
    return path


def draw(studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=TUNE), "Draw")


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    answer = (str(path) if path else "", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    """What the question about unsaved changes is answered with; the texts it asked."""
    asked: list[str] = []

    def ask(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return button

    monkeypatch.setattr(QMessageBox, "exec", ask)
    return asked


def test_open_shows_the_notes_and_the_name(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, midi)
    with qtbot.waitSignal(studio.document.replaced, timeout=DEADLINE_MS):
        studio.window.actions_.by_id["file.open"].trigger()
    assert studio.document.score.notes == TUNE
    assert studio.window.windowTitle() == "tune[*] – Deep Musician"
    assert studio.window.status.sentence.text() == "Opened tune.mid: 2 notes."
    assert studio.window.files.settings.recent_files == (midi,)


def test_a_bad_file_is_one_sentence_and_changes_nothing(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    bad = tmp_path / "bad.mid"
    bad.write_text("this is no music")
    before = studio.document.score
    with qtbot.waitSignal(studio.window.files.said, timeout=DEADLINE_MS):
        studio.window.files.open(bad)
    assert studio.document.score is before
    assert "bad.mid" in studio.window.status.sentence.text()
    assert studio.document.path is None


def test_a_file_that_takes_long_shows_a_bar_until_it_is_there(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(path: Path) -> Score:
        assert go_on.wait(DEADLINE_MS / 1000)
        return read_midi(path)

    monkeypatch.setattr("deepmusician_gui.score.midi_file.read_midi", slowly)
    status = studio.window.status
    studio.window.files.open(midi)
    assert not status.bar.isVisible()
    qtbot.waitUntil(status.bar.isVisible, timeout=DEADLINE_MS)
    assert status.sentence.text() == f"Opening {midi.name} …"
    go_on.set()
    qtbot.waitUntil(lambda: not status.bar.isVisible(), timeout=DEADLINE_MS)
    assert studio.document.score.notes


def test_of_two_files_opened_at_once_the_newer_one_is_shown(
    qtbot: QtBot, studio: Studio, midi: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.mid"
    write_midi(Score(notes=TUNE[:1]), other)
    studio.window.files.open(midi)
    studio.window.files.open(other)
    qtbot.waitUntil(lambda: studio.document.path is not None, timeout=DEADLINE_MS)
    assert studio.document.path == other


def test_save_as_writes_what_is_drawn_and_gives_the_ending(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    assert studio.window.isWindowModified()
    choose(monkeypatch, tmp_path / "new")
    studio.window.actions_.by_id["file.save"].trigger()
    assert read_midi(tmp_path / "new.mid").notes == TUNE
    assert not studio.window.isWindowModified()
    assert studio.window.windowTitle() == "new[*] – Deep Musician"


def test_save_writes_to_the_open_file(qtbot: QtBot, studio: Studio, midi: Path) -> None:
    with qtbot.waitSignal(studio.document.replaced, timeout=DEADLINE_MS):
        studio.window.files.open(midi)
    studio.document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    assert studio.window.files.save()
    assert read_midi(midi).notes == TUNE[1:]


def test_export_leaves_the_name_and_the_changes_as_they_are(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    choose(monkeypatch, tmp_path / "copy.mid")
    studio.window.actions_.by_id["file.export"].trigger()
    assert read_midi(tmp_path / "copy.mid").notes == TUNE
    assert studio.document.path is None
    assert studio.document.is_modified


def test_a_place_that_cannot_be_written_is_one_sentence(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    choose(monkeypatch, tmp_path / "no such folder" / "new.mid")
    assert not studio.window.files.save()
    assert "new.mid" in studio.window.status.sentence.text()
    assert studio.document.is_modified


def test_closing_asks_only_about_changes(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    draw(studio)
    assert not studio.window.close()
    assert asked == ["Save the changes to Untitled before it is closed?"]
    studio.document.undo_stack.undo()
    assert studio.window.close()
    assert len(asked) == 1


def test_closing_can_save_first(studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, QMessageBox.StandardButton.Save)
    choose(monkeypatch, tmp_path / "kept.mid")
    draw(studio)
    assert studio.window.close()
    assert read_midi(tmp_path / "kept.mid").notes == TUNE


def test_closing_stays_open_if_saving_was_called_off(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, QMessageBox.StandardButton.Save)
    choose(monkeypatch, None)
    draw(studio)
    assert not studio.window.close()


def test_new_starts_an_empty_score_once_the_changes_may_go(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    studio.window.actions_.by_id["file.new"].trigger()
    assert len(studio.document.score.notes) == len(TUNE)
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    studio.window.actions_.by_id["file.new"].trigger()
    assert not studio.document.score.notes
    assert not studio.document.is_modified
