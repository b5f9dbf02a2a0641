"""The last states of saved files can be opened again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.files import backups as module
from deepmusician_gui.ui.files.backups import STATES, Backups
from deepmusician_gui.ui.files.backups_dialog import BackupsSheet
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS
from tests.ui.files.test_files import TUNE, choose, draw


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "data" / "backups")


def contents(backups: Backups) -> list[bytes]:
    return [backup.path.read_bytes() for backup in backups.all()]


def test_the_last_states_are_kept_the_newest_first(backups: Backups, tmp_path: Path) -> None:
    song = tmp_path / "song.mid"
    for state in range(STATES + 3):
        song.write_bytes(b"%d" % state)
        backups.keep(song)
    assert contents(backups) == [b"%d" % state for state in reversed(range(3, STATES + 3))]
    assert {backup.origin for backup in backups.all()} == {song}


def test_a_state_that_is_the_latest_already_is_not_kept_twice(backups: Backups, tmp_path: Path) -> None:
    song = tmp_path / "song.mid"
    song.write_bytes(b"one")
    backups.keep(song)
    backups.keep(song)
    assert contents(backups) == [b"one"]


def test_files_of_one_name_in_two_folders_have_states_of_their_own(backups: Backups, tmp_path: Path) -> None:
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "song.mid").write_bytes(place.encode())
        backups.keep(tmp_path / place / "song.mid")
    assert [backup.origin.parent.name for backup in backups.all()] == ["b", "a"]


def test_of_very_many_files_those_saved_last_are_kept(
    backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.mid").write_bytes(b"%d" % number)
        backups.keep(tmp_path / f"{number}.mid")
        for age, home in enumerate(sorted((tmp_path / "data" / "backups").iterdir(), key=_saved)):
            os.utime(home, (age, age))  # disks tell moments apart less well than hands do
    assert contents(backups) == [b"4", b"3", b"2"]


def _saved(home: Path) -> str:
    return max(path.name for path in home.iterdir() if path.suffix)


def test_no_file_and_no_folder_are_no_trouble(backups: Backups, tmp_path: Path) -> None:
    assert backups.all() == []
    backups.keep(tmp_path / "gone.mid")
    assert backups.all() == []
    (tmp_path / "data").write_bytes(b"in the way")
    (tmp_path / "song.mid").write_bytes(b"one")
    backups.keep(tmp_path / "song.mid")
    assert backups.all() == []


def test_what_else_lies_there_is_passed_over(backups: Backups, tmp_path: Path) -> None:
    (tmp_path / "song.mid").write_bytes(b"one")
    backups.keep(tmp_path / "song.mid")
    (home,) = (tmp_path / "data" / "backups").iterdir()
    (home / "notes.txt").write_bytes(b"")
    (home.parent / "stray").mkdir()
    assert contents(backups) == [b"one"]


def test_saving_keeps_what_was_there_before_and_what_is_there_now(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    song = tmp_path / "song.dmproj"
    write_score(Score(notes=TUNE[:1]), song)
    draw(studio)
    choose(monkeypatch, song)
    assert studio.window.files.save_as()
    kept = [read_score(backup.path).notes for backup in studio.window.files.backups.all()]
    assert kept == [TUNE, TUNE[:1]]


def test_a_backup_that_cannot_be_made_is_no_reason_not_to_save(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.window.files.backups = Backups(tmp_path / "song.dmproj" / "backups")
    draw(studio)
    choose(monkeypatch, tmp_path / "song.dmproj")
    assert studio.window.files.save()
    assert read_score(tmp_path / "song.dmproj").notes == TUNE


def sheet_of(studio: Studio) -> BackupsSheet:
    studio.window.actions_.by_id["file.backups"].trigger()
    sheet = studio.window.findChild(BackupsSheet)
    assert sheet
    return sheet


def test_an_earlier_state_is_opened_with_keys_and_the_file_stays_as_it_is(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    choose(monkeypatch, tmp_path / "song.dmproj")
    assert studio.window.files.save()
    studio.document.edit(NoteEdit(added=(Note(9600, 60, 10),)), "Draw")
    assert studio.window.files.save()
    sheet = sheet_of(studio)
    table = sheet.table
    rows = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    told = [(row.text(0), row.toolTip(0)) for row in rows if row]
    assert told == [("song.dmproj", str(tmp_path / "song.dmproj"))] * 2
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(studio.window.files.settled, timeout=DEADLINE_MS):
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert studio.document.score.notes == TUNE
    assert studio.document.is_modified
    assert studio.document.path is None
    assert studio.window.windowTitle() == "song (backup)[*] – Deep Musician"
    assert len(read_score(tmp_path / "song.dmproj").notes) == 3


def test_without_backups_the_sheet_says_so(studio: Studio) -> None:
    sheet = sheet_of(studio)
    assert sheet.table.topLevelItemCount() == 0
    assert not sheet.opener.isEnabled()
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_backup_that_went_away_meanwhile_is_a_sentence(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    choose(monkeypatch, tmp_path / "song.dmproj")
    assert studio.window.files.save()
    sheet = sheet_of(studio)
    shutil.rmtree(studio.window.files.backups.all()[0].path.parent)
    with qtbot.waitSignal(studio.window.files.said, timeout=DEADLINE_MS):
        QTest.mouseClick(sheet.opener, Qt.MouseButton.LeftButton)
    assert "could not be opened" in studio.window.status.sentence.text()
