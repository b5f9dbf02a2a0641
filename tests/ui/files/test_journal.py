"""What is not saved survives a program that is killed, and is offered at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.messages import note_off, note_on
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.project_file import read_project
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.files import journal as journals
from deepmusician_gui.ui.files.journal import Found, Journal, Left, places_left, reading_left
from deepmusician_gui.ui.files.project import snapshot_of
from deepmusician_gui.ui.files.recovery import Recovery
from deepmusician_gui.ui.jobs import Job
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS
from tests.ui.files.test_files import choose
from tests.ui.playback.test_recording_session import play
from tests.ui.test_app import SCRIPT, run

GIVE_UP_S = 60
TUNE = (Note(0, 60, 480), Note(480, 64, 960))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journals"


@pytest.fixture
def journal(studio: Studio, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    monkeypatch.setattr(journals, "WAIT_MS", 1)
    journal = Journal(
        studio.document, studio.generation, studio.window.recording, studio.window.files, folder
    )
    journal.said.connect(studio.window.status.say)
    journal.start()
    yield journal
    journal.close()


def draw(studio: Studio, notes: tuple[Note, ...] = TUNE) -> None:
    studio.document.edit(NoteEdit(added=notes), "Draw")


def written(journal: Journal) -> tuple[Note, ...]:
    return read_project(journal.path).score.notes if journal.path.exists() else ()


def left_in(folder: Path) -> tuple[Left, ...]:
    return found_in(folder).left


def found_in(folder: Path) -> Found:
    return list(reading_left(places_left(folder)))[-1]


def abandoned(journal: Journal) -> None:
    """As if its program had been killed: its file stays, its lock is nobody's."""
    journal._timer.stop()
    journal._lock.unlock()


def recovery(studio: Studio, folder: Path) -> Recovery:
    second = Journal(studio.document, studio.generation, studio.window.recording, studio.window.files, folder)
    return Recovery(second, studio.window.files, folder, studio.window)


def test_each_change_is_written_down_soon_and_taken_away_when_it_is_saved(
    qtbot: QtBot, studio: Studio, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    qtbot.waitUntil(lambda: written(journal) == TUNE, timeout=DEADLINE_MS)
    studio.document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    qtbot.waitUntil(lambda: written(journal) == TUNE[1:], timeout=DEADLINE_MS)
    studio.document.undo_stack.undo()
    qtbot.waitUntil(lambda: written(journal) == TUNE, timeout=DEADLINE_MS)
    choose(monkeypatch, tmp_path / "song")
    assert studio.window.files.save()
    qtbot.waitUntil(lambda: not journal.path.exists(), timeout=DEADLINE_MS)


def test_undoing_all_leaves_nothing_to_bring_back(qtbot: QtBot, studio: Studio, journal: Journal) -> None:
    draw(studio)
    qtbot.waitUntil(journal.path.exists, timeout=DEADLINE_MS)
    studio.document.undo_stack.undo()
    qtbot.waitUntil(lambda: not journal.path.exists(), timeout=DEADLINE_MS)


def test_what_is_being_recorded_is_written_down_as_it_comes(
    qtbot: QtBot, studio: Studio, journal: Journal
) -> None:
    studio.window.recording.toggle()
    play(studio, (note_on(0, 60, 80), 0.0), (note_off(0, 60), 480.0), (note_on(0, 64, 80), 960.0))
    qtbot.waitUntil(lambda: written(journal) == (Note(0, 60, 480),), timeout=DEADLINE_MS)
    assert not studio.document.score.notes
    play(studio, (note_off(0, 64), 1920.0))
    qtbot.waitUntil(lambda: written(journal) == (Note(0, 60, 480), Note(960, 64, 960)), timeout=DEADLINE_MS)
    studio.window.recording.toggle()
    studio.document.undo_stack.undo()
    qtbot.waitUntil(lambda: not journal.path.exists(), timeout=DEADLINE_MS)


def test_a_recording_without_notes_leaves_nothing_to_bring_back(
    qtbot: QtBot, studio: Studio, journal: Journal
) -> None:
    studio.window.recording.toggle()
    journal.keep()
    assert not journal.path.exists()


def test_another_piece_leaves_nothing_of_the_one_that_was_given_up(
    qtbot: QtBot, studio: Studio, journal: Journal, tmp_path: Path
) -> None:
    draw(studio)
    qtbot.waitUntil(journal.path.exists, timeout=DEADLINE_MS)
    write_midi(Score(notes=TUNE), tmp_path / "other.mid")
    studio.document.undo_stack.setClean()
    studio.window.files.open(tmp_path / "other.mid")
    qtbot.waitUntil(lambda: not journal.path.exists(), timeout=DEADLINE_MS)


def test_takes_and_locks_that_are_not_saved_are_written_down(
    qtbot: QtBot, studio: Studio, journal: Journal
) -> None:
    draw(studio)
    studio.generation.locks.toggle(TUNE[:1])
    studio.generation.continue_()

    def is_written() -> bool:
        if not journal.path.exists():
            return False
        kept = snapshot_of(read_project(journal.path), "journal")
        return len(kept.memory.takes) == 4 and kept.desk is not None and kept.desk.locked == TUNE[:1]

    qtbot.waitUntil(is_written, timeout=DEADLINE_MS)


def test_a_lock_alone_is_written_down(qtbot: QtBot, studio: Studio, journal: Journal) -> None:
    draw(studio)
    qtbot.waitUntil(journal.path.exists, timeout=DEADLINE_MS)
    studio.generation.locks.toggle(TUNE[:1])

    def is_locked() -> bool:
        desk = snapshot_of(read_project(journal.path), "journal").desk
        return desk is not None and desk.locked == TUNE[:1]

    qtbot.waitUntil(is_locked, timeout=DEADLINE_MS)


def test_what_changes_while_it_is_written_is_written_after(
    qtbot: QtBot, studio: Studio, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(studio)
    journal.keep()
    assert journal._writing
    studio.document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    journal.keep()
    qtbot.waitUntil(lambda: written(journal) == TUNE[1:], timeout=DEADLINE_MS)


def test_no_job_is_left_behind(qtbot: QtBot, studio: Studio, journal: Journal) -> None:
    draw(studio)
    journal.keep()
    assert journal.findChildren(Job)
    qtbot.waitUntil(lambda: not journal.findChildren(Job), timeout=DEADLINE_MS)


def test_a_clean_end_leaves_nothing(qtbot: QtBot, studio: Studio, journal: Journal, folder: Path) -> None:
    draw(studio)
    qtbot.waitUntil(journal.path.exists, timeout=DEADLINE_MS)
    journal.close()
    assert not list(folder.iterdir())


def test_a_window_at_work_is_not_offered(
    qtbot: QtBot, studio: Studio, journal: Journal, folder: Path
) -> None:
    draw(studio)
    qtbot.waitUntil(journal.path.exists, timeout=DEADLINE_MS)
    assert left_in(folder) == ()


def test_a_file_that_nobody_can_read_is_kept_aside_and_told_about(
    qtbot: QtBot, studio: Studio, folder: Path, tmp_path: Path
) -> None:
    folder.mkdir()
    (folder / "x.dmproj").write_bytes(b"PK\x05\x06")
    write_midi(Score(notes=TUNE), tmp_path / "song.mid")
    offer = recovery(studio, folder)
    offer._journal.said.connect(studio.window.status.say)
    said: list[str] = []
    studio.window.status.said.connect(said.append)
    offer.start(lambda: studio.window.files.open(tmp_path / "song.mid"))
    aside = folder / "aside" / "x.dmproj"
    told = f"A copy of what was not saved could not be read; it is kept as {aside}."
    qtbot.waitUntil(lambda: said == [told, "Opened song.mid: 2 notes.", told], timeout=DEADLINE_MS)
    assert aside.read_bytes() == b"PK\x05\x06"
    assert found_in(folder) == ((), ())
    offer._journal.close()


def test_what_cannot_be_put_aside_stays_and_is_told_about(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()
    places = [folder / "x.dmproj", folder / "y.dmproj"]
    for place in places:
        place.write_bytes(b"damaged")
    (folder / "aside").write_bytes(b"in the way")
    assert found_in(folder).unread == tuple(places)
    assert all(place.exists() for place in places)


def test_a_disk_that_is_full_is_told_about_once(
    qtbot: QtBot, studio: Studio, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    journal.said.connect(said.append)
    tries = []

    def fail(*_: object) -> None:
        tries.append(1)
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fail)
        draw(studio)
        qtbot.waitUntil(lambda: len(tries) > 2, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: written(journal) == TUNE, timeout=DEADLINE_MS)
    assert len(said) == 1
    assert said[0].startswith("What is not saved would not survive a crash: ")
    assert "no space left on device" in said[0]


def test_a_folder_that_cannot_be_made_is_told_about(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    journal = Journal(
        studio.document,
        studio.generation,
        studio.window.recording,
        studio.window.files,
        tmp_path / "file" / "journals",
    )
    journal.said.connect(studio.window.status.say)
    journal.start()
    assert "would not survive a crash" in studio.window.status.sentence.text()
    draw(studio)
    journal.keep()
    journal.close()


@pytest.mark.parametrize("home", [None, "/dev/null/nowhere"])
def test_the_window_opens_without_a_home_and_says_what_that_means(
    monkeypatch: pytest.MonkeyPatch, home: str | None
) -> None:
    for name in [name for name in os.environ if name.startswith("XDG")]:
        monkeypatch.delenv(name)
    if home:
        monkeypatch.setenv("HOME", home)
    else:
        monkeypatch.delenv("HOME")  # the system may know another one
    end = run(condition=NOTES, before=HEAR)
    assert end.returncode == 0, end.stderr
    assert "notes: 93" in end.stdout
    assert "Traceback" not in end.stderr
    assert home is None or "would not survive a crash" in end.stdout


NOTES = "window._document.score.notes"
HEAR = """
from deepmusician_gui.ui.files.journal import Journal
start = Journal.start
def heard(journal):
    journal.said.connect(print)
    start(journal)
Journal.start = heard
"""


# The offer


def test_what_was_left_is_offered_and_brought_back_with_a_key(
    qtbot: QtBot, studio: Studio, journal: Journal, folder: Path
) -> None:
    draw(studio)
    studio.generation.continue_()
    qtbot.waitUntil(lambda: len(studio.generation.history) == 4, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: not journal._writing and written(journal) == TUNE, timeout=DEADLINE_MS)
    journal.keep()
    qtbot.waitUntil(lambda: not journal._writing, timeout=DEADLINE_MS)
    abandoned(journal)
    studio.document.undo_stack.setClean()
    studio.window.files.new()
    offer = recovery(studio, folder)
    offer.start(lambda: pytest.fail("nothing was offered"))
    qtbot.waitUntil(lambda: offer.sheet is not None, timeout=DEADLINE_MS)
    assert offer.sheet
    row = offer.sheet.table.topLevelItem(0)
    assert row
    assert [row.text(0), row.text(1), row.text(2)] == ["Untitled", "2", "4"]
    assert row.text(3).startswith("today, ")
    QTest.keyClick(offer.sheet.table, Qt.Key.Key_Return)
    assert studio.document.score.notes == TUNE
    assert len(studio.generation.history) == 4
    assert studio.document.is_modified
    assert studio.window.isWindowModified()
    assert studio.window.status.sentence.text().startswith("Brought back what was not saved")
    assert list(folder.glob("*.dmproj")) == [journal.path]  # never without a copy
    offer._journal.close()


def test_a_piece_that_had_a_file_goes_back_into_it(
    qtbot: QtBot, studio: Studio, journal: Journal, folder: Path, tmp_path: Path
) -> None:
    song = tmp_path / "song.mid"
    write_midi(Score(notes=TUNE), song)
    studio.window.files.open(song)
    qtbot.waitUntil(lambda: studio.document.path == song, timeout=DEADLINE_MS)
    studio.document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    qtbot.waitUntil(lambda: written(journal) == TUNE[1:], timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: not journal._writing, timeout=DEADLINE_MS)
    abandoned(journal)
    studio.document.undo_stack.setClean()
    studio.window.files.new()
    [left] = left_in(folder)
    assert (left.name, left.origin) == ("song", song)
    studio.window.files.bring_back(left.snapshot, left.origin, left.content, left.name)
    left.lock.unlock()
    assert studio.window.windowTitle() == "song[*] – Deep Musician"
    assert studio.window.files.save()
    assert read_midi(song).notes == TUNE[1:]


def test_of_several_one_is_chosen_with_keys_and_the_others_are_offered_again(
    qtbot: QtBot, studio: Studio, journal: Journal, folder: Path
) -> None:
    draw(studio)
    qtbot.waitUntil(lambda: written(journal) == TUNE, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: not journal._writing, timeout=DEADLINE_MS)
    older = folder / "older.dmproj"
    older.write_bytes(journal.path.read_bytes())
    os.utime(older, (0, 0))
    abandoned(journal)
    studio.document.undo_stack.setClean()
    offer = recovery(studio, folder)
    offer.start(lambda: pytest.fail("nothing was offered"))
    qtbot.waitUntil(lambda: offer.sheet is not None, timeout=DEADLINE_MS)
    assert offer.sheet
    QTest.keyClick(offer.sheet.table, Qt.Key.Key_Down)
    QTest.keyClick(offer.sheet.table, Qt.Key.Key_Return)
    assert offer._journal.path == older
    [left] = left_in(folder)
    assert left.place == journal.path
    left.lock.unlock()
    offer._journal.close()


def test_not_now_leaves_it_for_the_next_start(
    qtbot: QtBot, studio: Studio, journal: Journal, folder: Path
) -> None:
    draw(studio)
    qtbot.waitUntil(lambda: written(journal) == TUNE, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: not journal._writing, timeout=DEADLINE_MS)
    abandoned(journal)
    studio.document.undo_stack.setClean()
    begun: list[str] = []
    offer = recovery(studio, folder)
    offer.start(lambda: begun.append("example"))
    qtbot.waitUntil(lambda: offer.sheet is not None, timeout=DEADLINE_MS)
    assert offer.sheet
    QTest.keyClick(offer.sheet, Qt.Key.Key_Escape)
    assert begun == ["example"]
    [left] = left_in(folder)
    left.lock.unlock()
    offer._journal.close()


def test_throwing_away_asks_for_nothing_more(
    qtbot: QtBot, studio: Studio, journal: Journal, folder: Path
) -> None:
    draw(studio)
    qtbot.waitUntil(lambda: written(journal) == TUNE, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: not journal._writing, timeout=DEADLINE_MS)
    abandoned(journal)
    begun: list[str] = []
    offer = recovery(studio, folder)
    offer.start(lambda: begun.append("example"))
    qtbot.waitUntil(lambda: offer.sheet is not None, timeout=DEADLINE_MS)
    assert offer.sheet
    QTest.mouseClick(offer.sheet.throw, Qt.MouseButton.LeftButton)
    assert begun == ["example"]
    assert left_in(folder) == ()
    offer._journal.close()


DRAW = """
            if not hasattr(window, "drawn"):
                from deepmusician_gui.score.edit import NoteEdit
                from deepmusician_gui.score.note import Note
                window._document.edit(NoteEdit(added=(Note(9600, 60, 480),)), "Draw")
                window.drawn = True
                print("drawn", flush=True)
            return
"""


def test_a_program_that_is_killed_offers_it_at_its_next_start(home: Path) -> None:
    script = SCRIPT.format(path="None", condition="window._document.score.notes", deed="pass", warms_up=False)
    script = script.replace("            window.timer.stop()\n", DRAW)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True
    ) as program:
        try:
            assert program.stdout
            assert any(line == "drawn\n" for line in program.stdout)
            began = time.monotonic()
            while not (places := list(home.rglob("journals/*.dmproj"))):
                time.sleep(0.02)
                assert time.monotonic() - began < GIVE_UP_S
        finally:
            program.kill()
    count = len(read_project(places[0]).score.notes)
    end = run(
        condition="window.findChild(RecoverySheet) and bring(window) or window._document.is_modified",
        deed="window._document.undo_stack.setClean()",
        before=BRING,
    )
    assert end.returncode == 0, end.stderr
    assert f"notes: {count}" in end.stdout
    assert not list(home.rglob("journals/*.dmproj"))


BRING = """
from deepmusician_gui.ui.files.recovery_dialog import RecoverySheet
def bring(window):
    sheet = window.findChild(RecoverySheet)
    if sheet.isVisible():
        sheet.bring.click()
"""
