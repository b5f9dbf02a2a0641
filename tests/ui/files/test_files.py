"""Opening and saving, the questions they ask, and what happens when a file is no good."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from deepmusician_gui.playback.messages import note_off, note_on
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.midi_file import midi_bytes, read_midi, read_midi_bytes, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.faults.crash import log_folder
from deepmusician_gui.ui.files.claimed_file import ClaimedFile, content
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.files.open_project import OpenProject
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.widgets.theme import DARK
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS, FakePlayer, TinyWriter, load_tiny
from tests.ui.playback.test_recording_session import play

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
    status, files = studio.window.status, studio.window.files
    for open_, said in ((files.open, "Opened tune.mid: 2 notes."), (files.open_example, "")):
        go_on.clear()
        open_(midi)
        assert not status.bar.isVisible()
        qtbot.waitUntil(status.bar.isVisible, timeout=DEADLINE_MS)
        assert status.sentence.text() == f"Opening {midi.name} …"
        go_on.set()
        qtbot.waitUntil(lambda: not status.bar.isVisible(), timeout=DEADLINE_MS)
        assert studio.document.score.notes
        assert status.sentence.text() == said


@pytest.mark.parametrize("way", ["open", "import"])
def test_what_takes_long_to_read_can_be_stopped(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    go_on, has_read = threading.Event(), threading.Event()

    def slowly(path: Path) -> Score:
        assert go_on.wait(DEADLINE_MS / 1000)
        has_read.set()
        return read_midi(path)

    monkeypatch.setattr("deepmusician_gui.score.midi_file.read_midi", slowly)
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    status, window, before = studio.window.status, studio.window, studio.document.score
    status._patience.setInterval(0)
    heights = [status.height()]
    (window.files.open if way == "open" else window.imports.bring)(midi)
    qtbot.waitUntil(status.stop.isVisible, timeout=DEADLINE_MS)
    heights.append(status.height())
    QTest.mouseClick(status.stop, Qt.MouseButton.LeftButton)
    assert not status.bar.isVisible()
    assert not status.stop.isVisible()
    assert status.sentence.text() == "tune.mid is not read any further; the open piece is as it was."
    go_on.set()
    assert has_read.wait(DEADLINE_MS / 1000)
    qtbot.waitUntil(lambda: not window.files.reader.children(), timeout=DEADLINE_MS)
    assert studio.document.score is before
    assert studio.document.path is None
    assert not asked
    opened(qtbot, studio, midi)
    assert heights == [status.height()] * 2  # nothing above it jumps
    assert status.sentence.text() == "Opened tune.mid: 2 notes."


def test_what_is_drawn_while_a_file_is_read_is_asked_about(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    studio.window.files.open(midi)
    draw(studio)
    qtbot.waitUntil(lambda: bool(asked), timeout=DEADLINE_MS)
    assert studio.document.path is None
    assert studio.document.is_modified
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    opened(qtbot, studio, midi)
    assert asked == ["Save the changes to Untitled before it is closed?"]


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
    assert read_score(tmp_path / "new.dmproj").notes == TUNE
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


def test_what_is_being_recorded_is_written_before_closing_asks(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    studio.window.recording.toggle()
    play(studio, (note_on(0, 60, 80), 0.0), (note_off(0, 60), 480.0))
    assert not studio.window.close()
    assert len(asked) == 1
    assert studio.document.score.notes == (Note(0, 60, 480),)


def test_what_was_recorded_while_a_file_was_read_is_asked_about(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    studio.window.files.open(midi)
    studio.window.recording.toggle()
    play(studio, (note_on(0, 60, 80), 0.0), (note_off(0, 60), 480.0))
    qtbot.waitUntil(lambda: bool(asked), timeout=DEADLINE_MS)
    assert studio.document.score.notes == (Note(0, 60, 480),)


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


# What others do to the file


def opened(qtbot: QtBot, studio: Studio, path: Path) -> None:
    with qtbot.waitSignal(studio.window.files.settled, timeout=DEADLINE_MS):
        studio.window.files.open(path)


def test_a_file_that_was_changed_elsewhere_is_asked_about(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, studio, midi)
    studio.document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    theirs = Score(notes=(Note(0, 72, 480),))
    write_midi(theirs, midi)
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert not studio.window.files.save()
    assert read_midi(midi) == read_midi_bytes(midi_bytes(theirs), "")
    assert studio.document.is_modified
    answer(monkeypatch, QMessageBox.StandardButton.Save)
    assert studio.window.files.save()
    assert read_midi(midi).notes == TUNE[1:]
    assert asked == ["tune.mid was changed by another window or program since it was opened."]
    kept = [read_midi(backup.path).notes for backup in studio.window.files.backups.all()]
    assert theirs.notes in kept  # what was replaced can be had back
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert studio.window.files.save()
    assert not asked


def test_a_file_that_was_only_touched_is_not_asked_about(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, studio, midi)
    midi.write_bytes(midi.read_bytes())
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert studio.window.files.save()
    assert not asked


def test_a_file_that_is_gone_is_written_again(
    qtbot: QtBot, studio: Studio, midi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, studio, midi)
    midi.unlink()
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert studio.window.files.save()
    assert read_midi(midi).notes == TUNE
    assert not asked


def test_two_windows_on_one_file_are_noticed(qtbot: QtBot, studio: Studio, midi: Path) -> None:
    link = midi.with_name("link.mid")
    link.symlink_to(midi)
    other = ClaimedFile(log_folder() / "open")
    assert other.claim(link, "")
    opened(qtbot, studio, midi)
    assert studio.window.status.sentence.text().endswith("Another window has it open too.")
    other.release()
    opened(qtbot, studio, midi)
    assert studio.window.status.sentence.text() == "Opened tune.mid: 2 notes."
    assert not other.claim(midi, "")
    studio.window.files.new()
    assert other.claim(midi, "")
    other.release()


@pytest.fixture
def other(qtbot: QtBot, studio: Studio, weights_are_there: None) -> Iterator[Files]:
    """The files of a second window."""
    document = Document()
    generation = GenerationSession(document, load_tiny, TinyWriter())
    playback = PlaybackSession(FakePlayer(), document, generation)
    window = PianoRoll(document, DARK)
    files = Files(document, OpenProject(document, generation, playback, window), Settings(), window)
    yield files
    files.close()
    generation.close()
    delete(window)


@pytest.mark.parametrize("in_place", [False, True], ids=["another file", "the same file"])
def test_what_a_second_window_saves_is_told_and_asked_about_in_the_first(
    qtbot: QtBot, studio: Studio, other: Files, midi: Path, monkeypatch: pytest.MonkeyPatch, in_place: bool
) -> None:
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    opened(qtbot, studio, midi)
    said: list[str] = []
    for files in (other, studio.window.files):
        files.said.connect(said.append)
    with qtbot.waitSignal(other.settled, timeout=DEADLINE_MS):
        other.open(midi)
    other._document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    if in_place:
        theirs = midi_bytes(other._document.score)
        with qtbot.waitSignal(studio.window.files.said, timeout=DEADLINE_MS):
            midi.write_bytes(theirs)
    else:
        with qtbot.waitSignal(studio.window.files.said, timeout=DEADLINE_MS):
            assert other.save()
        theirs = midi.read_bytes()
        assert said[-2] == "Saved tune.mid, which another window has open too."
    assert said[-1] == "tune.mid was changed by another window or program; saving it here will ask first."
    assert not studio.window.files.save()
    assert asked == ["tune.mid was changed by another window or program since it was opened."]
    assert midi.read_bytes() == theirs


def test_what_this_window_saves_is_not_told_as_if_it_were_somebody_else(
    qtbot: QtBot, studio: Studio, midi: Path
) -> None:
    opened(qtbot, studio, midi)
    files, told = studio.window.files, list[str]()
    files.claimed.changed.connect(told.append)
    for _ in TUNE:
        studio.document.edit(NoteEdit(removed=studio.document.score.notes[:1]), "Delete")
        with qtbot.waitSignal(files.claimed._rest.timeout, timeout=DEADLINE_MS):
            assert files.save()
    assert not told


def test_each_change_by_others_is_told_once(qtbot: QtBot, midi: Path, tmp_path: Path) -> None:
    claimed = ClaimedFile(tmp_path / "open")
    claimed.claim(midi, content(midi))
    known = read_midi(midi)
    told: list[str] = []
    claimed.changed.connect(told.append)
    with qtbot.waitSignal(claimed.changed, timeout=DEADLINE_MS):
        write_midi(Score(), midi)  # another file of the name
    with qtbot.waitSignal(claimed.changed, timeout=DEADLINE_MS):
        midi.write_bytes(b"in place")
    for change in (midi.unlink, lambda: midi.write_bytes(b"in place"), lambda: write_midi(known, midi)):
        with qtbot.waitSignal(claimed._rest.timeout, timeout=DEADLINE_MS):
            change()
    assert told == ["tune.mid"] * 2
    midi.unlink()
    with qtbot.waitSignal(claimed._rest.timeout, timeout=DEADLINE_MS):
        pass
    with qtbot.waitSignal(claimed.changed, timeout=DEADLINE_MS):
        midi.write_bytes(b"anew")
    claimed.release()


def test_without_a_folder_for_claims_files_are_opened_all_the_same(tmp_path: Path, midi: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    claimed = ClaimedFile(tmp_path / "file" / "open")
    assert claimed.claim(midi, content(midi))
    assert not claimed.was_changed()


def test_an_ending_that_is_put_there_asks_before_it_replaces_a_file(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    (tmp_path / "new.dmproj").write_bytes(b"theirs")
    choose(monkeypatch, tmp_path / "new")
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert not studio.window.files.save()
    assert (tmp_path / "new.dmproj").read_bytes() == b"theirs"
    answer(monkeypatch, QMessageBox.StandardButton.Save)
    assert studio.window.files.save()
    assert read_score(tmp_path / "new.dmproj").notes == TUNE
    assert asked == ["new.dmproj is there already. Replace it?"]


def test_the_format_chosen_beside_the_name_gives_the_ending(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    offered: list[str] = []

    def choose_midi(*asked: object) -> tuple[str, str]:
        offered.extend(str(asked[3]).split(";;"))
        return str(tmp_path / "op. 1"), "MIDI files (*.mid *.midi)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_midi)
    assert studio.window.files.save_as()
    assert read_midi(tmp_path / "op. 1.mid").notes == TUNE
    assert offered[0] == "Deep Musician project files (*.dmproj)"
    assert len(offered) == len(set(offered))


def test_without_a_home_the_dialogs_begin_somewhere(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(Path, "home", lambda: (_ for _ in ()).throw(RuntimeError))
    choose(monkeypatch, None)
    assert studio.window.files.ask_for("Open") is None


def drop(window: QWidget, path: Path) -> None:
    """Let a file fall on the window from outside."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy = window.rect().center(), Qt.DropAction.CopyAction
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, copy, data, left, no)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, data, left, no))


def test_a_project_that_is_dropped_on_a_begun_piece_is_opened_instead_of_it(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "song.dmproj"
    write_score(Score(notes=TUNE[:1]), path)
    draw(studio)
    asked = answer(monkeypatch, QMessageBox.StandardButton.Discard)
    with qtbot.waitSignal(studio.window.files.settled, timeout=DEADLINE_MS):
        drop(studio.window, path)
    assert asked == ["Save the changes to Untitled before it is closed?"]
    assert studio.document.path == path


LONG = "n" * (250 - len(".dmproj"))


@pytest.mark.parametrize("name", ["song", "🎹🎶 — ♯♭", LONG], ids=["plain", "emoji", "250 characters"])
def test_a_project_of_any_name_is_saved_dropped_in_and_listed(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    draw(studio)
    choose(monkeypatch, tmp_path / name)
    assert studio.window.files.save()
    path = tmp_path / f"{name}.dmproj"
    studio.window.files.new()
    with qtbot.waitSignal(studio.window.files.settled, timeout=DEADLINE_MS):
        drop(studio.window, path)
    assert studio.document.score.notes == TUNE
    assert studio.window.files.settings.recent_files == (path,)
    assert studio.window.files.save()
    assert [backup.origin for backup in studio.window.files.backups.all()] == [path]


def test_a_path_of_250_characters_is_written_and_read(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 250:
        folder /= "f" * 20
    folder.mkdir(parents=True)
    write_score(Score(notes=TUNE), folder / "song.dmproj")
    assert read_score(folder / "song.dmproj").notes == TUNE


@pytest.mark.parametrize("button", ["Save", "Open", "Cancel"])
def test_a_file_that_cannot_hold_all_is_asked_about_once(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str
) -> None:
    sheet, project = tmp_path / "tune.abc", tmp_path / "tune.dmproj"
    asked = answer(monkeypatch, QMessageBox.StandardButton[button])
    draw(studio)
    answers = iter([(str(sheet), ""), (str(project), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    saved = studio.window.files.save()
    assert asked == ["tune.abc can hold the piece only as sheet music."]
    assert saved == (button != "Cancel") == (not studio.document.is_modified)
    assert sheet.exists() == (button == "Save")
    assert project.exists() == (button == "Open")
    if button == "Save":
        studio.document.undo_stack.undo()
        assert studio.window.files.save()
        assert len(asked) == 1
