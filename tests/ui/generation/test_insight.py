"""Seeing what the model expects: warm grid, strip of surprise, unlikely notes, what it would play instead."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.representation.piano_roll import StepGrid
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.ribbon import words
from tests.ui.conftest import Studio

NOTES = tuple(Note(i * 480, 60 + (0, 2, 4, 5, 7, 5, 4, 2)[i % 8], 480) for i in range(32))
DEADLINE_MS = 60_000  # a cold import of torch on a busy machine


@pytest.fixture
def looked_at(studio: Studio, qtbot: QtBot) -> Studio:
    """A piece of eight bars, the model's expectations shown."""
    studio.document.replace(Score(notes=NOTES), None)
    studio.insight.toggle()
    until_all_is_heard(studio, qtbot)
    return studio


def until_all_is_heard(studio: Studio, qtbot: QtBot) -> None:
    def heard() -> bool:
        insight = studio.insight.insight
        return insight is not None and insight.grid.tick(insight.steps) >= studio.document.score.end

    qtbot.waitUntil(heard, timeout=DEADLINE_MS)


def expecting(chances: dict[tuple[int, int], float], nats: dict[int, float] | None = None) -> Insight:
    """Chances by time step and pitch, and nats by time step, of eight bars of sixteenths."""
    struck, cost = np.zeros((128, 88), np.float32), np.zeros(128, np.float32)
    for (step, pitch), chance in chances.items():
        struck[step, pitch - 21] = chance
    for step, value in (nats or {}).items():
        cost[step] = value
    return Insight(StepGrid(0, 480, 4), struck, cost, notes=len(chances))


def test_a_key_takes_it_away_and_shows_it(looked_at: Studio, qtbot: QtBot) -> None:
    window = looked_at.window
    QTest.keyClick(window.roll.area, Qt.Key.Key_I)
    assert not window.roll.ribbon.isVisible()
    assert window.roll.area.scene.insight is None
    QTest.keyClick(window.roll.area, Qt.Key.Key_I)
    until_all_is_heard(looked_at, qtbot)
    assert window.roll.ribbon.isVisible()
    assert window.actions_.by_id["insight.show"].isChecked()
    assert window.roll.area.scene.insight is looked_at.insight.insight


def test_the_likelier_a_key_the_warmer_its_place(studio: Studio) -> None:
    studio.document.replace(Score(notes=NOTES), None)
    roll = studio.window.roll

    def colour(step: int, pitch: int) -> QColor:
        view, ratio = roll._view, roll.area.devicePixelRatioF()
        x, y = view.x(step * 120 + 60), view.y(pitch) + view.row_px / 2
        return roll.area.grab().toImage().pixelColor(round(x * ratio), round(y * ratio))

    cold = colour(6, 72)
    roll.set_insight(expecting({(6, 72): 0.9, (10, 72): 0.1, (14, 72): 0.001}), is_shown=True)
    warm, mild, still_cold = (colour(step, 72) for step in (6, 10, 14))
    assert warm.green() > mild.green() or warm.blue() != mild.blue()
    assert warm.lightness() > mild.lightness() > still_cold.lightness() - 8
    assert warm.lightness() > cold.lightness() + 30
    assert abs(still_cold.lightness() - colour(14, 74).lightness()) < 12  # a place as any other


def test_an_edit_is_listened_to(looked_at: Studio, qtbot: QtBot) -> None:
    before = looked_at.insight.insight
    looked_at.document.edit(NoteEdit(added=(Note(32 * 480, 90, 480),)), "Draw note")
    qtbot.waitUntil(lambda: looked_at.insight.insight is not before, timeout=DEADLINE_MS)
    until_all_is_heard(looked_at, qtbot)


def test_a_piece_without_notes_has_nothing_to_show(looked_at: Studio, qtbot: QtBot) -> None:
    looked_at.document.edit(NoteEdit(removed=NOTES), "Delete")
    qtbot.waitUntil(lambda: looked_at.insight.insight is None, timeout=DEADLINE_MS)
    assert looked_at.window.roll.area.scene.insight is None


def test_the_strip_selects_what_begins_at_a_moment(studio: Studio) -> None:
    studio.document.replace(Score(notes=NOTES), None)
    ribbon = studio.window.roll.ribbon
    studio.window.roll.set_insight(expecting({}, {4: 12.5}), is_shown=True)
    said: list[str] = []
    ribbon.status.connect(said.append)
    place = QPoint(round(ribbon.view.x(1 * 480 + 60)), ribbon.height() // 2)
    QTest.mouseMove(ribbon, place)
    QTest.mouseClick(ribbon, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert studio.document.selected_notes() == (NOTES[1],)
    assert said[-1] == "Quite unexpected (12.5 nats)"


@pytest.mark.parametrize(
    ("nats", "said"), [(0.1, "As expected"), (2.0, "Not obvious"), (30.0, "Quite unexpected")]
)
def test_surprise_in_words(nats: float, said: str) -> None:
    assert words(nats) == said


def test_unlikely_notes_are_visited_one_after_the_other(studio: Studio) -> None:
    studio.document.replace(Score(notes=NOTES), None)
    unlikely = {(12, 65): 0.03, (80, 67): 0.001}
    likely = {(i * 4, note.pitch): 0.5 for i, note in enumerate(NOTES)}
    studio.insight.insight = expecting(likely | unlikely)
    studio.insight.changed.emit()
    area = studio.window.roll.area
    visited = []
    for _ in range(3):
        QTest.keyClick(area, Qt.Key.Key_U)
        visited.append(studio.document.selected_notes())
    assert visited == [(NOTES[3],), (NOTES[20],), (NOTES[3],)]
    assert "chance of 3%" in studio.window.status.sentence.text()


def test_what_it_would_play_is_heard_and_taken_in_one_step(looked_at: Studio, qtbot: QtBot) -> None:
    note = NOTES[5]
    looked_at.document.select([note])
    QTest.keyClick(looked_at.window.roll.area, Qt.Key.Key_W)
    view = looked_at.window.insights
    qtbot.waitUntil(lambda: view.menu is not None and view.menu.isVisible(), timeout=DEADLINE_MS)
    assert view.menu is not None
    QTest.keyClick(view.menu, Qt.Key.Key_Down)
    QTest.keyClick(view.menu, Qt.Key.Key_Down)  # the second of them
    assert looked_at.player.pressed
    wanted = view.menu.activeAction().text().split("\t")[0]
    QTest.keyClick(view.menu, Qt.Key.Key_Return)
    assert not looked_at.player.pressed
    (other,) = looked_at.document.selected_notes()
    assert (other.onset, other.duration) == (note.onset, note.duration)
    if other != note:
        assert looked_at.document.undo_stack.undoText() == f"Play {wanted} instead"
        looked_at.document.undo_stack.undo()
    assert looked_at.document.score.notes == NOTES


def test_a_note_may_go_before_it_is_weighed(studio: Studio, qtbot: QtBot) -> None:
    studio.document.replace(Score(notes=NOTES), None)
    studio.insight.ask_for_others(NOTES[4])
    studio.insight.ask_for_others(NOTES[5])  # waits for the one that is being weighed
    studio.document.edit(NoteEdit(removed=(NOTES[5],)), "Delete")
    weighed: list[Note] = []
    studio.insight.answered.connect(lambda note, _others: weighed.append(note))
    qtbot.waitUntil(lambda: weighed[-1:] == [NOTES[5]], timeout=DEADLINE_MS)
    assert studio.window.insights.menu is None  # nobody asks any more


def test_others_are_weighed_only_for_one_note(studio: Studio) -> None:
    studio.document.replace(Score(notes=NOTES), None)
    action = studio.window.actions_.by_id["insight.others"]
    assert not action.isEnabled()
    studio.document.select(NOTES[:2])
    assert not action.isEnabled()
    studio.document.select(NOTES[:1])
    assert action.isEnabled()


def test_equal_notes_on_one_another_are_weighed_as_one(studio: Studio, qtbot: QtBot) -> None:
    studio.document.replace(Score(notes=(*NOTES[:2], *NOTES[1:])), None)
    studio.document.select(NOTES[1:2])
    with qtbot.waitSignal(studio.insight.answered, timeout=DEADLINE_MS) as weighed:
        studio.window.actions_.by_id["insight.others"].trigger()
    assert weighed.args[0] == NOTES[1]
    menu = studio.window.insights.menu
    assert menu is not None
    menu.close()


def test_what_is_proposed_is_expected_or_not_as_well(looked_at: Studio, qtbot: QtBot) -> None:
    before = looked_at.insight.insight
    looked_at.writer.go_on.set()
    QTest.keyClick(looked_at.window.roll.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not looked_at.generation.is_busy, timeout=DEADLINE_MS)
    proposal = looked_at.generation.proposal
    assert proposal is not None
    assert before is not None
    ghost = proposal.notes[-1]
    assert before.chance(ghost) is None  # nobody had listened so far

    def heard() -> bool:
        insight = looked_at.insight.insight
        return insight is not None and insight.chance(ghost) is not None

    qtbot.waitUntil(heard, timeout=DEADLINE_MS)
    QTest.keyClick(looked_at.window.roll.area, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not heard(), timeout=DEADLINE_MS)
