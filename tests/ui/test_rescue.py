"""What is not saved survives a program that is killed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.rescue import Rescue
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS
from tests.ui.test_app import run

TUNE = (Note(0, 60, 480), Note(480, 64, 960))


@pytest.fixture
def rescue(qapp: object, tmp_path: Path) -> Iterator[Rescue]:
    rescue = Rescue(Document(), tmp_path / "state")
    assert rescue.start() is None
    yield rescue
    rescue.close()


def draw(rescue: Rescue) -> None:
    rescue._document.edit(NoteEdit(added=TUNE), "Draw")


def test_a_copy_is_there_while_something_is_not_saved(qtbot: QtBot, rescue: Rescue) -> None:
    rescue.keep()
    assert not rescue.path.exists()
    draw(rescue)
    rescue.keep()
    qtbot.waitUntil(rescue.path.exists, timeout=DEADLINE_MS)
    assert read_midi(rescue.path).notes == TUNE
    rescue._document.mark_saved(rescue.path)
    rescue.keep()
    assert not rescue.path.exists()


def test_what_has_not_changed_is_not_written_again(qtbot: QtBot, rescue: Rescue) -> None:
    draw(rescue)
    rescue.keep()
    qtbot.waitUntil(rescue.path.exists, timeout=DEADLINE_MS)
    rescue.path.unlink()
    rescue.keep()
    assert not rescue.path.exists()


def test_no_job_is_left_behind(qtbot: QtBot, rescue: Rescue) -> None:
    draw(rescue)
    rescue.keep()
    assert rescue.findChildren(Job)
    qtbot.waitUntil(lambda: not rescue.findChildren(Job), timeout=DEADLINE_MS)
    rescue._document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    rescue.keep()
    qtbot.waitUntil(lambda: read_midi(rescue.path).notes == TUNE[1:], timeout=DEADLINE_MS)


def test_a_clean_end_leaves_nothing(qtbot: QtBot, rescue: Rescue) -> None:
    draw(rescue)
    rescue.keep()
    rescue.close()
    assert not rescue.path.exists()


def test_a_second_window_leaves_the_copy_of_the_first_alone(qtbot: QtBot, rescue: Rescue) -> None:
    draw(rescue)
    rescue.keep()
    qtbot.waitUntil(rescue.path.exists, timeout=DEADLINE_MS)
    second = Rescue(Document(), rescue.path.parent)
    assert second.start() is None
    second.close()
    assert rescue.path.exists()


def test_what_was_left_is_shown_and_still_not_saved(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    write_midi(Score(notes=TUNE), tmp_path / "unsaved.mid")
    studio.window.files.bring_back(tmp_path / "unsaved.mid")
    qtbot.waitUntil(lambda: studio.document.score.notes == TUNE, timeout=DEADLINE_MS)
    assert studio.document.is_modified
    assert studio.document.path is None
    assert studio.window.status.sentence.text().startswith("Brought back what was not saved")


def test_the_program_brings_it_back_at_its_next_start(home: Path) -> None:
    first = run(condition="print('state:', app.log_folder()) or window._document.score.notes")
    folder = next(line for line in first.stdout.splitlines() if line.startswith("state:"))
    left = Path(folder.removeprefix("state: ")) / "unsaved.mid"
    assert home in left.parents
    write_midi(Score(notes=TUNE), left)
    end = run(condition="window._document.is_modified and not window._document.undo_stack.setClean()")
    assert end.returncode == 0, end.stderr
    assert "notes: 2" in end.stdout
    assert not left.exists()
