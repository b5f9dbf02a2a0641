"""Sound and MIDI files for other programs, and a file that follows the piece."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from deepmusician_gui.ui.files import live_file
from deepmusician_gui.ui.files.export_progress import ExportProgress
from deepmusician_gui.ui.files.hand_over import HandOver, HandOverDialog
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

BAND = Score(
    tracks=(Track("Lead", 0), Track("Bass", 1), Track("Silent", 2)),
    notes=(Note(0, 60, 480), Note(1920, 64, 480), Note(1920, 40, 4800, track=1)),
    tempo_map=TempoMap([TempoChange(0, 400_000)]),
)


@pytest.fixture
def band(studio: Studio) -> Studio:
    studio.document.replace(BAND, None)
    return studio


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None, kind: str = "") -> None:
    chosen = str(path) if path else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, kind))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)


def trigger(studio: Studio, name: str) -> None:
    studio.window.actions_.by_id[name].trigger()


def said(studio: Studio) -> str:
    return studio.window.status.sentence.text()


def wait(qtbot: QtBot, studio: Studio) -> None:
    qtbot.waitUntil(lambda: not studio.window.exports.is_busy, timeout=DEADLINE_MS)


def in_dialog(use: Callable[[HandOverDialog], object]) -> None:
    """Do something in the next dialog, with real events."""

    def when_it_is_there() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HandOverDialog)
        use(dialog)

    QTimer.singleShot(0, when_it_is_there)


def hand_over(studio: Studio, use: Callable[[HandOverDialog], object] = lambda _: None) -> None:
    """Export after `use` has chosen."""

    def go(dialog: HandOverDialog) -> None:
        use(dialog)
        QTest.mouseClick(dialog.exporter, Qt.MouseButton.LeftButton)

    in_dialog(go)
    trigger(studio, "file.hand_over")


# MIDI files


def test_the_whole_piece_goes_into_one_file(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "song")
    hand_over(band)
    wait(qtbot, band)
    assert read_midi(tmp_path / "song.mid").notes == BAND.notes
    assert said(band) == "Exported song.mid."


def test_each_track_with_notes_goes_into_a_file_of_a_new_folder(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Untitled").mkdir()
    choose(monkeypatch, tmp_path)
    hand_over(band, lambda dialog: QTest.keyClick(dialog.files, Qt.Key.Key_Down))
    wait(qtbot, band)
    folder = tmp_path / "Untitled 2"
    assert sorted(path.name for path in folder.iterdir()) == ["Bass.mid", "Lead.mid"]
    bass = read_midi(folder / "Bass.mid")
    assert bass.notes == (Note(1920, 40, 4800),)
    assert bass.tempo_map == BAND.tempo_map
    assert said(band) == "Exported 2 files to Untitled 2."


def test_the_loop_alone_goes_without_its_tempo(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "loop.mid")
    band.playback.set_loop((1920, 5760))

    def use(dialog: HandOverDialog) -> None:
        assert dialog.extent.itemText(1) == "The loop, bars 2 to 3"
        QTest.keyClick(dialog.extent, Qt.Key.Key_Down)
        QTest.mouseClick(dialog.tempo, Qt.MouseButton.LeftButton, pos=dialog.tempo.rect().center() / 4)
        assert dialog.outcome.text() == "2 notes in 1 file"

    hand_over(band, use)
    wait(qtbot, band)
    loop = read_midi(tmp_path / "loop.mid")
    assert loop.notes == (Note(0, 40, 3840, track=1), Note(0, 64, 480))
    assert not loop.tempo_map.changes
    assert band.window.exports.choice == (True, False, False)


def test_what_was_chosen_is_offered_again_and_escape_writes_nothing(
    band: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, None)
    hand_over(band, lambda dialog: QTest.keyClick(dialog.files, Qt.Key.Key_Down))
    offered: list[HandOver] = []

    def look(dialog: HandOverDialog) -> None:
        offered.append(dialog.choice)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(look)
    trigger(band, "file.hand_over")
    assert offered == [(False, True, True)]
    assert band.window.exports.choice == (False, True, True)
    assert not band.window.exports.is_busy


def test_where_no_note_begins_there_is_nothing_to_export(band: Studio) -> None:
    band.playback.set_loop((480, 960))

    def use(dialog: HandOverDialog) -> None:
        QTest.keyClick(dialog.extent, Qt.Key.Key_Down)
        assert dialog.outcome.text() == "No notes"
        assert not dialog.exporter.isEnabled()
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)

    in_dialog(use)
    trigger(band, "file.hand_over")


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ([], "“song.mid” could not be saved: no such file or directory."),
        ([Qt.Key.Key_Down], "The folder “Untitled” could not be made: no such file or directory."),
    ],
)
def test_a_place_that_cannot_be_written_is_one_sentence(
    qtbot: QtBot,
    band: Studio,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    keys: list[Qt.Key],
    sentence: str,
) -> None:
    gone = tmp_path / "no such folder"
    choose(monkeypatch, gone if keys else gone / "song.mid")
    hand_over(band, lambda dialog: [QTest.keyClick(dialog.files, key) for key in keys])
    wait(qtbot, band)
    assert said(band) == sentence


# Sound


class Held:
    """A synth that stops half-way until it may go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go_on = threading.Event()
        self.heard: list[object] = []
        monkeypatch.setattr("deepmusician_gui.playback.render.render", self.render)

    def render(self, score: Score, path: Path, *how: object) -> Iterator[float]:
        self.heard = [score, *how]
        try:
            yield 0.5
            assert self.go_on.wait(DEADLINE_MS / 1000)
            yield 1.0
        except GeneratorExit:
            path.with_suffix(".stopped").touch()
            raise
        path.touch()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held(monkeypatch)
    yield held
    held.go_on.set()


def test_sound_is_written_as_it_is_heard(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held
) -> None:
    held.go_on.set()
    band.playback.mixer.toggle_mute(1)
    choose(monkeypatch, tmp_path / "song", "MP3 files (*.mp3)")
    trigger(band, "file.export_sound")
    wait(qtbot, band)
    assert held.heard == [BAND, band.playback.wiring.sounds, frozenset({1})]
    assert (tmp_path / "song.mp3").exists()
    assert said(band) == "Exported song.mp3."


def test_how_far_it_is_stands_in_the_status_line_and_cancel_stops_it(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held
) -> None:
    progress = band.window.findChild(ExportProgress)
    assert progress is not None
    choose(monkeypatch, tmp_path / "song.flac")
    trigger(band, "file.export_sound")
    assert not progress.isVisible()
    qtbot.waitUntil(progress.isVisible, timeout=DEADLINE_MS)
    assert (progress.name.text(), progress.share.text()) == ("Writing song.flac", "50%")
    assert not band.window.actions_.by_id["file.export_sound"].isEnabled()
    QTest.mouseClick(progress.cancel, Qt.MouseButton.LeftButton)
    held.go_on.set()
    wait(qtbot, band)
    assert not progress.isVisible()
    assert [path.name for path in tmp_path.iterdir()] == ["song.stopped"]
    assert said(band) == "Writing song.flac was stopped."
    assert band.window.actions_.by_id["file.export_sound"].isEnabled()


def test_no_place_no_sound(band: Studio, monkeypatch: pytest.MonkeyPatch, held: Held) -> None:
    choose(monkeypatch, None)
    trigger(band, "file.export_sound")
    assert not held.heard


# A file that follows


def follow(qtbot: QtBot, studio: Studio, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    studio.window.live._rest.setInterval(0)
    choose(monkeypatch, path)
    trigger(studio, "file.keep_live")
    qtbot.waitUntil(path.exists, timeout=DEADLINE_MS)


def test_a_live_file_is_written_after_an_edit_and_after_a_take_is_kept(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = tmp_path / "live.mid"
    follow(qtbot, band, live, monkeypatch)
    action = band.window.actions_.by_id["file.keep_live"]
    assert (action.text(), action.isChecked()) == ("Keep live.mid up to date", True)
    band.document.edit(NoteEdit(added=(Note(960, 67, 480),)), "Draw note")
    qtbot.waitUntil(lambda: len(read_midi(live).notes) == 4, timeout=DEADLINE_MS)
    band.generation.continue_()
    qtbot.waitUntil(lambda: not band.generation.is_busy, timeout=DEADLINE_MS)
    assert len(read_midi(live).notes) == 4
    trigger(band, "generate.keep")
    qtbot.waitUntil(lambda: read_midi(live).notes == band.document.score.notes, timeout=DEADLINE_MS)
    assert len(band.document.score.notes) > 4


def test_a_run_of_edits_is_written_once_the_hands_rest(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(qtbot, band, tmp_path / "live.mid", monkeypatch)
    qtbot.waitUntil(lambda: band.window.live._job is None, timeout=DEADLINE_MS)
    written: list[Score] = []
    monkeypatch.setattr(live_file, "write_score", lambda score, _path: written.append(score))
    for pitch in range(20):
        band.document.edit(NoteEdit(added=(Note(960, pitch, 480),)), "Draw note")
    qtbot.waitUntil(lambda: bool(written), timeout=DEADLINE_MS)
    assert len(written[0].notes) == 23


def test_it_ends_when_it_is_turned_off_or_another_piece_is_opened(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = tmp_path / "live.mid"
    follow(qtbot, band, live, monkeypatch)
    trigger(band, "file.keep_live")
    assert said(band) == "live.mid is no longer kept up to date."
    assert band.window.actions_.by_id["file.keep_live"].text() == "Keep a MIDI file up to date…"
    follow(qtbot, band, tmp_path / "other.mid", monkeypatch)
    band.document.replace(Score(), None)
    assert said(band) == "other.mid is no longer kept up to date: another piece is open."
    assert not band.window.live._rest.isActive()


def test_a_disk_that_refuses_is_one_sentence_and_the_next_change_tries_again(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = tmp_path / "live.mid"
    follow(qtbot, band, live, monkeypatch)
    qtbot.waitUntil(lambda: band.window.live._job is None, timeout=DEADLINE_MS)

    def refuse(_score: Score, path: Path) -> None:
        raise FileError(f"“{path.name}” could not be saved: no space left on device.")

    with monkeypatch.context() as full:
        full.setattr(live_file, "write_score", refuse)
        band.document.edit(NoteEdit(added=(Note(960, 67, 480),)), "Draw note")
        qtbot.waitUntil(lambda: "no space left" in said(band), timeout=DEADLINE_MS)
    band.document.edit(NoteEdit(added=(Note(960, 69, 480),)), "Draw note")
    qtbot.waitUntil(lambda: len(read_midi(live).notes) == 5, timeout=DEADLINE_MS)


def test_the_open_file_itself_cannot_be_the_live_one(
    band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    band.document.mark_saved(tmp_path / "song.mid")
    choose(monkeypatch, tmp_path / "song.mid")
    trigger(band, "file.keep_live")
    assert said(band) == "song.mid is the piece itself: choose another name."
    assert band.window.live.path is None


def test_it_ends_when_the_piece_itself_is_saved_there(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = tmp_path / "live.mid"
    follow(qtbot, band, live, monkeypatch)
    qtbot.waitUntil(lambda: band.window.live._job is None, timeout=DEADLINE_MS)
    band.document.mark_saved(live)
    band.document.edit(NoteEdit(added=(Note(960, 67, 480),)), "Draw note")
    qtbot.waitUntil(lambda: band.window.live.path is None, timeout=DEADLINE_MS)
    assert said(band) == "live.mid is the piece itself now, and is no longer kept up to date."
    assert len(read_midi(live).notes) == 3


def test_what_is_still_to_be_written_is_written_at_the_end(
    qtbot: QtBot, band: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = tmp_path / "live.mid"
    follow(qtbot, band, live, monkeypatch)
    qtbot.waitUntil(lambda: band.window.live._job is None, timeout=DEADLINE_MS)
    band.window.live._rest.setInterval(DEADLINE_MS)
    band.document.edit(NoteEdit(added=(Note(960, 67, 480),)), "Draw note")
    band.window.live.close()
    assert len(read_midi(live).notes) == 4
