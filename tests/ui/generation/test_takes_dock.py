"""The takes of a session: nothing is lost, what came from what, stars, the same again, and what a file tells of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.generation import take_history
from deepmusician_gui.ui.generation.takes_dock import TakesDock
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

TUNE = tuple(Note(480 * i, 60 + 2 * (i % 4), 480) for i in range(8))


@pytest.fixture
def dock(qtbot: QtBot, studio: Studio) -> TakesDock:
    """Open, beside two bars of quarters."""
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    QTest.keyClick(studio.window.roll, Qt.Key.Key_T)
    assert studio.window.takes.isVisible()
    return studio.window.takes


def trigger(qtbot: QtBot, studio: Studio, name: str) -> None:
    studio.window.actions_.by_id[f"generate.{name}"].trigger()
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)


def ghosts(studio: Studio) -> tuple[Note, ...]:
    return studio.window.roll.area.scene.proposal.notes


def click(dock: TakesDock, number: int) -> None:
    place = dock.view.visualRect(dock.lines.index(dock.lines.row(number))).center()
    QTest.mouseClick(dock.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(qtbot: QtBot, dock: TakesDock, words: str) -> None:
    """A button below the list, as soon as it can be pressed."""
    button = next(each for each in dock.findChildren(QToolButton) if words in each.toolTip())
    qtbot.waitUntil(button.isEnabled, timeout=DEADLINE_MS)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def lines(dock: TakesDock) -> list[tuple[int, int]]:
    """Number and depth of each row."""
    return [
        (dock.lines.take(row).number, dock.lines.index(row).data(Qt.ItemDataRole.UserRole))
        for row in range(dock.lines.rowCount())
    ]


def test_discarded_takes_stay_and_a_click_proposes_one_again(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    trigger(qtbot, studio, "continue")
    studio.generation.step(2)
    third = ghosts(studio)
    studio.generation.discard()
    assert [number for number, _ in lines(dock)] == [1, 2, 3, 4]
    click(dock, 3)
    assert ghosts(studio) == third
    QTest.keyClick(studio.window.roll, Qt.Key.Key_Return)
    assert studio.document.score.notes == tuple(sorted(TUNE + third))
    assert "kept" in dock.lines.index(2).data()


def test_takes_that_a_moving_slider_passed_by_are_no_clutter_and_those_it_rests_on_stay(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    trigger(qtbot, studio, "continue")
    QTest.keyClick(studio.window.panel.settings.temperature.track, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    assert len(studio.generation.history) == 8


def test_more_like_this_keeps_some_notes_and_lies_below_what_it_came_from(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    trigger(qtbot, studio, "continue")
    source = ghosts(studio)
    press(qtbot, dock, "More like this")
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    region, _ = studio.writer.calls[-1]
    assert region.keep < set(source)
    assert region.keep <= set(ghosts(studio)) != set(source)
    assert lines(dock) == [(1, 0), *((number, 1) for number in (5, 6, 7, 8)), (2, 0), (3, 0), (4, 0)]
    QTest.keyClick(studio.window.roll, Qt.Key.Key_Return)
    assert set(TUNE) | region.keep <= set(studio.document.score.notes)
    QTest.keyClick(studio.window.roll, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert studio.document.score.notes == TUNE


def test_what_is_asked_after_a_take_was_kept_comes_from_it_until_it_is_undone(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    trigger(qtbot, studio, "continue")
    studio.generation.keep()
    trigger(qtbot, studio, "continue")
    assert {take.parent for take in studio.generation.history} == {0, 1}
    studio.generation.discard()
    studio.document.undo_stack.undo()
    trigger(qtbot, studio, "continue")
    assert [take.parent for take in studio.generation.history][-1] == 0


def test_the_same_again_from_notes_in_the_score_even_after_other_edits(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    trigger(qtbot, studio, "continue")
    studio.generation.keep()
    kept = tuple(note for note in studio.document.score.notes if note.onset >= 2 * 1920)
    studio.document.edit(NoteEdit(removed=TUNE[:1]), "Delete", kept[:1])
    trigger(qtbot, studio, "again")
    assert ghosts(studio) == kept
    assert studio.window.status.sentence.text() == "The same 16 notes again, seed 1."


def test_what_was_kept_is_varied_with_other_seeds_than_wrote_it(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    trigger(qtbot, studio, "continue")
    studio.generation.step(1)
    studio.generation.keep()
    studio.window.roll.ruler.choose((2 * 1920, 6 * 1920))
    trigger(qtbot, studio, "vary")
    _, controls = studio.writer.calls[-1]
    assert controls.seed == 1 + 16
    studio.generation.discard()
    studio.document.undo_stack.undo()
    trigger(qtbot, studio, "continue")
    _, controls = studio.writer.calls[-1]
    assert controls.seed == 1


def test_a_take_follows_its_track_to_another_place_and_is_told_gone_with_it(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    by_id = studio.window.actions_.by_id
    by_id["track.add"].trigger()
    studio.document.set_track(0)
    studio.document.select(TUNE[:2])
    studio.generation.locks.toggle(TUNE[:1])
    trigger(qtbot, studio, "fill")
    written = ghosts(studio)
    studio.generation.discard()
    by_id["track.down"].trigger()
    click(dock, 1)
    studio.generation.keep()
    on_second = [note._replace(track=1) for note in (*written, TUNE[0], *TUNE[2:])]
    assert studio.document.score.notes == tuple(sorted(on_second))
    studio.document.undo_stack.undo()
    click(dock, 2)
    press(qtbot, dock, "More like this")
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    assert {note.track for note in ghosts(studio)} == {1}
    studio.generation.discard()
    studio.document.set_track(1)
    by_id["track.delete"].trigger()
    click(dock, 1)
    assert ghosts(studio) == ()
    assert "is gone" in studio.window.status.sentence.text()


def test_stars_are_set_by_mouse_and_outlive_the_oldest_takes(
    qtbot: QtBot, studio: Studio, dock: TakesDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_history, "MOST_TAKES", 6)
    trigger(qtbot, studio, "continue")
    press(qtbot, dock, "Star the take")
    assert "starred" in dock.lines.index(0).data()
    studio.generation.discard()
    trigger(qtbot, studio, "continue")
    assert [number for number, _ in lines(dock)] == [1, 4, 5, 6, 7, 8]
    assert dock.note.text().endswith("2 are gone.")


def test_several_models_answer_the_same_question_each_with_a_take_of_its_name(
    qtbot: QtBot, studio: Studio, dock: TakesDock
) -> None:
    rivals = studio.window.panel.settings.rivals.rivals
    rivals["gru-classic"].trigger()
    rivals["note-rnn"].trigger()
    trigger(qtbot, studio, "continue")
    assert studio.generation.proposal
    takes = studio.generation.proposal.takes
    assert [take.question.model for take in takes] == ["gru", "gru-classic", "note-rnn"]
    assert {take.question.region for take in takes} == {takes[0].question.region}
    assert "Note RNN" in studio.window.panel.takes.cells[2].toolTip()
    studio.generation.keep()
    assert dock.tallies.text().startswith("GRU: 1 of 1 kept · GRU classic: 0 of 1 kept")
    studio.generation.fill(0, 1920)
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    assert len(studio.generation.proposal.takes) == 4  # the others cannot fill


def test_an_exported_file_tells_on_wish_what_wrote_its_notes(
    qtbot: QtBot, studio: Studio, dock: TakesDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "song.mid"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    trigger(qtbot, studio, "continue")
    studio.generation.keep()
    studio.window.actions_.by_id["file.export"].trigger()
    assert b"Deep Musician" not in path.read_bytes()
    trigger(qtbot, studio, "tells")
    studio.window.actions_.by_id["file.export"].trigger()
    (text,) = (event.data[2:] for event in read_midi(path).other_events if b'"quarters"' in event.data)
    told = json.loads(text)
    assert (told["model"], told["weights_sha256"], told["seed"]) == ("gru", "weights of gru", 1)
    assert told["quarters"] == [8, 24]
    studio.document.undo_stack.undo()
    studio.window.actions_.by_id["file.export"].trigger()
    assert b"Deep Musician" not in path.read_bytes()


def test_another_piece_begins_with_no_takes(qtbot: QtBot, studio: Studio, dock: TakesDock) -> None:
    trigger(qtbot, studio, "continue")
    studio.document.replace(studio.document.score, None)
    assert lines(dock) == []
    assert dock.note.text().startswith("Every take of this session")
