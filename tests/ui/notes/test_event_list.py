"""The event list: what it shows, what may be typed, and that it stays in step with the roll."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import TONICS, Scale
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.ui.notes.event_fields import FIELDS, EventField
from deepmusician_gui.ui.notes.event_list import EventList
from tests.score.strategies import metre_maps, notes
from tests.ui.conftest import Studio

A, B, C = Note(0, 60, 480, 80), Note(960, 64, 720, 90), Note(5880, 66, 117, 100)
BASS = Note(0, 48, 1920, 80, 1)
PIECE = Score(tracks=(Track("Lead"), Track("Bass")), notes=(A, B, C, BASS))
WALTZ_FROM_2 = MetreMap((TimeSignature(0, 4, 4), TimeSignature(1920, 3, 8)))
PLACE, PITCH, LENGTH, VELOCITY = range(4)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def events(qtbot: QtBot, studio: Studio) -> EventList:
    studio.document.replace(PIECE, None)
    qtbot.waitUntil(studio.window.isActiveWindow)
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_V, CONTROL | SHIFT)
    assert studio.window.events.isVisible()
    return studio.window.events


def rows(model: QAbstractItemModel) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def marked(view: QTableView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedRows())


# Fields as text


@given(notes, metre_maps(), st.sampled_from([None, *(Scale(tonic, "harmonic-minor") for tonic in TONICS)]))
def test_what_a_field_shows_is_read_as_the_same_note(
    note: Note, metre_map: MetreMap, scale: Scale | None
) -> None:
    other = Note(0, 0, 1, 1)
    changed = [field.read(field.show(note, metre_map, scale), other, metre_map) for field in FIELDS]
    assert changed[PLACE].onset == note.onset
    assert changed[PITCH].pitch == note.pitch
    assert changed[LENGTH].duration == note.duration
    assert changed[VELOCITY].velocity == note.velocity


@pytest.mark.parametrize(
    ("column", "typed", "changed"),
    [
        (PLACE, "2", {"onset": 1920}),
        (PLACE, " 2.3 ", {"onset": 1920 + 480}),
        (PLACE, "1.4.479", {"onset": 1919}),
        (PITCH, "Bb3", {"pitch": 58}),
        (PITCH, "f♯4", {"pitch": 66}),
        (PITCH, "0", {"pitch": 0}),
        (LENGTH, "3/16", {"duration": 360}),
        (LENGTH, "2", {"duration": 2 * 1920}),
        (LENGTH, "1/12", {"duration": 160}),
        (LENGTH, "7 Ticks", {"duration": 7}),
        (VELOCITY, "127", {"velocity": 127}),
    ],
)
def test_what_may_be_typed(column: int, typed: str, changed: dict[str, Any]) -> None:
    assert FIELDS[column].read(typed, A, WALTZ_FROM_2) == A._replace(**changed)


@pytest.mark.parametrize(
    ("column", "typed", "refusal"),
    [
        (PLACE, "two", "“two” is not a place; write bar, beat and tick, such as 3.2.120."),
        (PLACE, "0.1", "Bars and beats are counted from 1."),
        (PLACE, "2.4", "Bar 2 has 3 beats."),
        (PLACE, "2.1.240", "A beat of bar 2 has 240 ticks, counted from 0."),
        (PLACE, "9" * 40, f"There is no bar {'9' * 40}."),
        (PLACE, "99999999", "Bar 99999999 is too short for that, or too far away."),
        (PITCH, "H4", "“H4” is not the name of a note, such as C4, F#3 or Bb2."),
        (PITCH, "128", "The pitches of MIDI are 0 to 127."),
        (PITCH, "²", "“²” is not the name of a note, such as C4, F#3 or Bb2."),
        (LENGTH, "0", "A note lasts at least one tick."),
        (LENGTH, "1/0", "“1/0” is not a length; write 1/8, 3/16 or a number such as 117 ticks."),
        (LENGTH, "-1/8", "“-1/8” is not a length; write 1/8, 3/16 or a number such as 117 ticks."),
        (LENGTH, "999999999999", "No note lasts so long."),
        (VELOCITY, "0", "“0” is not a velocity; it is a number from 1 to 127."),
        (VELOCITY, "loud", "“loud” is not a velocity; it is a number from 1 to 127."),
    ],
)
def test_what_may_not_be_typed_is_refused_in_one_sentence(column: int, typed: str, refusal: str) -> None:
    with pytest.raises(ScoreError) as caught:
        FIELDS[column].read(typed, A, WALTZ_FROM_2)
    assert str(caught.value) == refusal


@given(st.text(max_size=12) | st.from_regex(r"[0-9]{1,9}[./ t#b][0-9]{0,9}"), st.sampled_from(FIELDS))
def test_whatever_is_typed_gives_a_valid_note_or_a_refusal(typed: str, field: EventField) -> None:
    with suppress(ScoreError):
        assert field.read(typed, A, WALTZ_FROM_2).is_valid


# The table in the window


def test_it_shows_the_notes_of_the_written_track(studio: Studio, events: EventList) -> None:
    assert rows(events.view.table) == [
        ["1.1.000", "C4", "1/4", "80"],
        ["1.3.000", "E4", "3/8", "90"],
        ["4.1.120", "F♯4", "117 ticks", "100"],
    ]
    studio.document.set_track(1)
    assert rows(events.view.table) == [["1.1.000", "C3", "1", "80"]]


def test_it_keeps_the_rules_of_a_model_while_the_piece_changes(studio: Studio, events: EventList) -> None:
    tester = QAbstractItemModelTester(events.view.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    document = studio.document
    document.edit(editing.delete((A, B)), "Delete")
    document.edit(NoteEdit(added=(Note(1, 1, 1), Note(2, 2, 2), Note(9000, 2, 2))), "Draw")
    document.undo_stack.undo()
    document.undo_stack.undo()
    document.set_track(1)
    document.replace(Score(), None)
    assert rows(events.view.table) == []
    del tester


def test_what_is_selected_on_the_roll_is_marked_and_the_other_way_round(
    studio: Studio, events: EventList
) -> None:
    studio.document.select([A, C])
    assert marked(events.view) == [0, 2]
    QTest.keyClick(events.view, Qt.Key.Key_Down)
    assert studio.document.selection == {B}
    QTest.keyClick(events.view, Qt.Key.Key_Down, SHIFT)
    assert studio.document.selection == {B, C}
    QTest.keyClick(events.view, Qt.Key.Key_A, CONTROL)
    assert marked(events.view) == [0, 1, 2]
    assert studio.document.selection == {A, B, C}


def test_pitches_are_spelt_as_the_scale_has_them(studio: Studio, events: EventList) -> None:
    told: list[object] = []
    events.view.table.dataChanged.connect(lambda *_: told.append(events.view.table.index(2, PITCH).data()))
    studio.window.roll.guides.set_scale(Scale("Db", "major"))
    assert told == ["G♭4"]


def type_into(events: EventList, row: int, column: int, text: str) -> None:
    """Go there with the keyboard, type, and end with Return."""
    events.view.setFocus()
    events.view.setCurrentIndex(events.view.table.index(row, column))
    QTest.keyClick(events.view, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes over what was typed once the key is done with


def test_a_typed_field_is_one_step_and_its_note_stays_selected_where_it_goes(
    studio: Studio, events: EventList
) -> None:
    type_into(events, 0, PLACE, "2.1")
    moved = A._replace(onset=1920)
    assert studio.document.score.notes == (BASS, B, moved, C)
    assert studio.document.undo_stack.undoText() == "Change place"
    assert studio.document.selection == {moved}
    assert marked(events.view) == [1]
    assert (events.view.currentIndex().row(), events.view.currentIndex().column()) == (1, PLACE)
    QTest.keyClick(events.view, Qt.Key.Key_Z, CONTROL)
    assert studio.document.score.notes == PIECE.notes


def test_letters_typed_into_a_field_are_no_shortcuts(studio: Studio, events: EventList) -> None:
    studio.playback.seek(480)
    type_into(events, 1, PITCH, "D5")
    assert B._replace(pitch=74) in studio.document.score.notes
    assert studio.window.roll.tool == "pencil"
    assert studio.player.now == 480


def test_a_refusal_changes_nothing_and_stands_in_the_status_line(studio: Studio, events: EventList) -> None:
    type_into(events, 0, VELOCITY, "900")
    assert studio.document.score is PIECE
    assert studio.window.status.sentence.text().endswith("it is a number from 1 to 127.")


def test_delete_takes_out_what_is_marked(studio: Studio, events: EventList) -> None:
    events.view.setFocus()
    QTest.keyClick(events.view, Qt.Key.Key_Down)
    QTest.keyClick(events.view, Qt.Key.Key_Delete)
    assert studio.document.score.notes == (BASS, A, C)


def test_going_through_the_list_brings_its_notes_into_sight(studio: Studio, events: EventList) -> None:
    far = Note(31 * 1920, 100, 480)
    studio.document.edit(NoteEdit(added=(far,)), "Draw", ())
    for _ in range(3):
        QTest.keyClick(events.view, Qt.Key.Key_Down)
    view = studio.window.roll.area.view
    assert view.left <= far.onset < view.right
    assert view.lowest_pitch <= far.pitch <= view.highest_pitch


def test_out_of_sight_it_looks_at_nothing_and_catches_up_when_opened(
    studio: Studio, events: EventList
) -> None:
    events.toggle()
    studio.document.edit(editing.delete((A,)), "Delete")
    assert events.view.table.rowCount() == 3
    events.toggle()
    assert [row[1] for row in rows(events.view.table)] == ["E4", "F♯4"]


def test_tab_leads_out_of_the_list(studio: Studio, events: EventList) -> None:
    events.view.setFocus()
    QTest.keyClick(events.view, Qt.Key.Key_Tab)
    assert not events.view.hasFocus()


def test_the_list_is_found_again_where_it_was_left(studio: Studio, events: EventList) -> None:
    state = studio.window.saveState()
    events.toggle()
    studio.window.restoreState(state)
    assert events.isVisible()
    assert studio.window.actions_.by_id["view.events"].isChecked()
