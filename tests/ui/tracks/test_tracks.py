"""The list of tracks, driven by mouse and keys in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.generation.take import Hears
from deepmusician_gui.score import tracks
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.tracks.mixer import Mixer
from deepmusician_gui.ui.tracks.track_commands import TrackCommands
from deepmusician_gui.ui.tracks.track_row import TrackRow
from tests.ui.canvas.mouse import move_to
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SCORE = Score(
    tracks=(Track("Lead", 0, 73), Track("Bass", 1, 33, 1), Track("Drums", 9, None, 2)),
    notes=(Note(0, 60, 480), Note(0, 40, 480, 80, 1), Note(0, 36, 120, 80, 2)),
)


@pytest.fixture
def band(studio: Studio) -> Studio:
    """The window with three tracks."""
    studio.document.replace(SCORE, None)
    return studio


def row(studio: Studio, number: int) -> TrackRow:
    return studio.window.track_list.rows[number]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT, NONE, widget.rect().center())


def key(studio: Studio, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """A key while the list has the keyboard."""
    studio.window.track_list.list.setFocus()
    QTest.keyClick(studio.window.track_list.list, key, held)


def names(studio: Studio) -> list[str]:
    return [track.name for track in studio.document.score.tracks]


def pick(button: QToolButton | QPushButton, *texts: str) -> None:
    """Open the button's menu and click through it."""
    menu = button.menu()
    menu.aboutToShow.emit()
    for text in texts[:-1]:
        menu = next(each for each in menu.findChildren(QMenu) if each.title() == text)
    next(each for each in menu.actions() if each.text() == texts[-1]).trigger()


def undo(studio: Studio) -> str:
    """Take one step back; its name."""
    stack = studio.document.undo_stack
    name = stack.undoText()
    stack.undo()
    return name


def unfolded(studio: Studio, number: int) -> TrackRow:
    click(row(studio, number).fold)
    return row(studio, number)


def test_there_is_a_row_for_each_track_with_the_written_one_chosen(band: Studio) -> None:
    assert [each.name.accessibleName() for each in band.window.track_list.rows] == ["Lead", "Bass", "Drums"]
    assert band.window.track_list.list.currentRow() == 0
    band.document.replace(Score(tracks=(Track(), Track("Bass"))), None)
    assert [each.name.accessibleName() for each in band.window.track_list.rows] == ["Track 1", "Bass"]


def test_a_click_chooses_the_track_and_leaves_view_and_keyboard_alone(band: Studio) -> None:
    view, focus = band.window.roll.area.view, QApplication.focusWidget()
    click(row(band, 1).name)
    assert band.document.track == 1
    assert band.window.track_list.list.currentRow() == 1
    assert band.window.roll.area.view == view
    assert QApplication.focusWidget() is focus
    band.document.set_track(2)
    assert band.window.track_list.list.currentRow() == 2


def test_a_name_is_typed_in_its_place(band: Studio) -> None:
    focus = QApplication.focusWidget()
    QTest.mouseDClick(row(band, 1).name, LEFT, NONE, QPoint(5, 5))
    field = row(band, 1).field
    assert field.isVisible()
    QTest.keyClicks(field, "Tuba 2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert names(band) == ["Lead", "Tuba 2", "Drums"]
    assert not field.isVisible()
    assert QApplication.focusWidget() is focus
    assert undo(band) == "Rename Bass"
    assert band.document.score == SCORE


def test_f2_renames_and_escape_thinks_better_of_it(band: Studio) -> None:
    QTest.keyClick(band.window.roll, Qt.Key.Key_F2)
    field = row(band, 0).field
    QTest.keyClicks(field, "Flute")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert names(band) == ["Lead", "Bass", "Drums"]
    assert not field.isVisible()
    assert band.document.undo_stack.count() == 0


def test_clicking_elsewhere_takes_the_name_as_typed(band: Studio) -> None:
    QTest.keyClick(band.window.roll, Qt.Key.Key_F2)
    QTest.keyClicks(row(band, 0).field, "Flute")
    band.window.roll.setFocus()
    assert names(band)[0] == "Flute"
    assert band.document.undo_stack.count() == 1


def test_a_name_that_is_being_typed_is_dropped_with_its_track(band: Studio) -> None:
    click(band.window.track_list.add)
    QTest.keyClick(band.window.roll, Qt.Key.Key_F2)
    QTest.keyClicks(row(band, 3).field, "Flute")
    undo(band)
    assert band.document.score == SCORE
    assert band.document.undo_stack.index() == 0


def test_tab_leads_through_the_written_track_alone(band: Studio) -> None:
    policies = [each.mute.focusPolicy() for each in band.window.track_list.rows]
    assert policies == [Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.NoFocus]


def test_the_button_below_adds_a_track_to_write_on(band: Studio) -> None:
    click(band.window.track_list.add)
    assert len(band.document.score.tracks) == 4
    assert band.document.track == 3
    assert row(band, 3).name.accessibleName() == "Track 4"
    assert undo(band) == "Add track"
    assert band.document.score == SCORE
    assert band.document.track == 2


def test_delete_takes_the_track_with_its_notes_only_where_the_list_has_the_keyboard(band: Studio) -> None:
    band.document.select([Note(0, 60, 480)])
    QTest.keyClick(band.window.roll, Qt.Key.Key_Delete)
    assert names(band) == ["Lead", "Bass", "Drums"]
    assert undo(band) == "Delete note"
    band.document.set_track(1)
    key(band, Qt.Key.Key_Delete)
    assert names(band) == ["Lead", "Drums"]
    assert band.document.score.notes == (Note(0, 36, 120, 80, 1), Note(0, 60, 480))
    assert undo(band) == "Delete Bass"
    assert band.document.score == SCORE


def test_the_last_track_stays(studio: Studio) -> None:
    key(studio, Qt.Key.Key_Delete)
    assert len(studio.document.score.tracks) == 1
    action = studio.window.actions_.by_id["track.delete"]
    assert not action.isEnabled()
    assert "at least one track" in action.toolTip()


def test_a_duplicate_is_written_at_once(band: Studio) -> None:
    key(band, Qt.Key.Key_D, CONTROL)
    assert names(band) == ["Lead", "Lead", "Bass", "Drums"]
    assert band.document.track == 1
    assert len(band.document.score.notes) == 4
    assert undo(band) == "Duplicate Lead"
    assert band.document.score == SCORE


def test_alt_and_arrows_move_the_track_and_the_hand_and_the_selection_go_along(band: Studio) -> None:
    band.document.select([Note(0, 60, 480)])
    key(band, Qt.Key.Key_Down, ALT)
    assert names(band) == ["Bass", "Lead", "Drums"]
    assert band.document.track == 1
    assert band.document.selection == {Note(0, 60, 480, 80, 1)}
    key(band, Qt.Key.Key_Up, ALT)
    key(band, Qt.Key.Key_Up, ALT)
    assert band.document.score == SCORE
    assert band.document.track == 0
    assert band.document.undo_stack.count() == 2


def test_arrows_walk_through_the_list(band: Studio) -> None:
    key(band, Qt.Key.Key_Down)
    assert band.document.track == 1
    QTest.keyClick(band.window.roll, Qt.Key.Key_PageDown, CONTROL)
    assert band.document.track == 2
    QTest.keyClick(band.window.roll, Qt.Key.Key_PageUp, CONTROL)
    assert band.document.track == 1


def test_a_colour_is_picked_from_the_themes(band: Studio) -> None:
    pick(row(band, 0).colour, "Pink")
    assert band.document.score.tracks[0].colour == 7
    assert row(band, 0).colour.accessibleName() == "Colour of Lead: pink"
    assert undo(band) == "Colour Lead"


def test_the_instrument_is_picked_by_family(band: Studio) -> None:
    picker = unfolded(band, 0).details.instrument
    assert picker.text() == "Flute"
    pick(picker, "Strings", "Cello")
    assert band.document.score.tracks[0].program == 42
    assert picker.text() == "Cello"
    pick(picker, "Any instrument")
    assert band.document.score.tracks[0].program is None


def test_on_channel_10_the_instrument_is_drums(band: Studio) -> None:
    details = unfolded(band, 2).details
    assert (details.instrument.text(), details.instrument.isEnabled()) == ("Drums", False)
    details.channel.setFocus()
    QTest.keyClick(details.channel, Qt.Key.Key_Down)
    assert band.document.score.tracks[2].channel == 10
    assert details.instrument.isEnabled()


def test_volume_and_pan_are_one_step_each_however_far_they_go(band: Studio) -> None:
    details = unfolded(band, 0).details
    for groove, read in ((details.volume, tracks.volume), (details.pan, tracks.pan)):
        before = band.document.score
        QTest.mousePress(groove, LEFT, NONE, groove.rect().center())
        for x in (20, 15, 10):
            QTest.mouseMove(groove, QPoint(x, 12))
        QTest.mouseRelease(groove, LEFT, NONE, QPoint(10, 12))
        assert read(band.document.score, 0) < 20
        assert undo(band).startswith("Change ")
        assert band.document.score == before
    assert details.volume.value() == 100
    assert details.pan.value() == 64


def test_the_details_of_one_track_are_shown_and_stay_with_it(band: Studio) -> None:
    key(band, Qt.Key.Key_Right)
    assert [each.details.isVisible() for each in band.window.track_list.rows] == [True, False, False]
    key(band, Qt.Key.Key_Down, ALT)
    assert [each.details.isVisible() for each in band.window.track_list.rows] == [False, True, False]
    unfolded(band, 2)
    assert [each.details.isVisible() for each in band.window.track_list.rows] == [False, False, True]
    key(band, Qt.Key.Key_Left)
    assert row(band, 2).details.isVisible()
    click(row(band, 2).fold)
    assert not row(band, 2).details.isVisible()


def test_mute_and_solo_are_a_click_or_a_key_and_no_step(band: Studio) -> None:
    mixer = band.playback.mixer
    click(row(band, 1).mute)
    assert mixer.silent == {1}
    assert band.document.track == 0
    QTest.keyClick(band.window.roll, Qt.Key.Key_S, SHIFT)
    assert mixer.silent == {1, 2}
    assert row(band, 0).solo.isChecked()
    assert band.window.actions_.by_id["track.solo"].isChecked()
    key(band, Qt.Key.Key_S)
    key(band, Qt.Key.Key_M)
    assert mixer.silent == {0, 1}
    assert band.document.undo_stack.count() == 0
    role = Qt.ItemDataRole.AccessibleTextRole
    assert band.window.track_list.list.item(0).data(role) == "Lead, muted"


def test_the_menu_on_a_row_works_on_that_track(band: Studio) -> None:
    QTest.mouseClick(row(band, 2).name, Qt.MouseButton.RightButton)
    assert band.document.track == 2
    offered = [action.text() for action in band.window.track_list.list.actions()]
    assert "Delete track" in offered
    band.window.actions_.by_id["track.up"].trigger()
    assert names(band) == ["Lead", "Drums", "Bass"]


def test_a_track_is_pulled_out_as_a_file(band: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    pulled: list[Score] = []

    def drop(drag: QDrag, _action: Qt.DropAction) -> None:
        [url] = drag.mimeData().urls()
        assert Path(url.toLocalFile()).name == "Bass.mid"
        pulled.append(read_midi(Path(url.toLocalFile())))

    monkeypatch.setattr(QDrag, "exec", drop)
    name = row(band, 1).name
    at = name.rect().center()
    QTest.mousePress(name, LEFT, NONE, at)
    for down in (30, 60):
        move_to(name, at + QPoint(0, down))
    QTest.mouseRelease(name, LEFT, NONE, at + QPoint(0, 60))
    [score] = pulled
    assert [(track.name, track.channel, track.program) for track in score.tracks] == [("Bass", 1, 33)]
    assert score.notes == tracks.alone(band.document.score, 1).notes == (Note(0, 40, 480),)


def test_the_list_folds_away(band: Studio) -> None:
    QTest.keyClick(band.window.roll, Qt.Key.Key_T, SHIFT)
    assert not band.window.track_list.isVisible()
    QTest.keyClick(band.window.roll, Qt.Key.Key_F2)
    assert not row(band, 0).field.isVisible()
    QTest.keyClick(band.window.roll, Qt.Key.Key_T, SHIFT)
    assert band.window.track_list.isVisible()


def test_v_hides_the_notes_of_other_tracks(band: Studio) -> None:
    action = band.window.actions_.by_id["view.others"]
    assert action.isChecked()
    QTest.keyClick(band.window.roll, Qt.Key.Key_V)
    assert not band.window.roll.area.scene.shows_others
    assert not action.isChecked()


@pytest.mark.parametrize(("do", "is_open"), [("track.up", False), ("track.add", True)])
def test_a_proposal_is_dropped_only_if_its_track_goes_elsewhere(
    qtbot: QtBot, band: Studio, do: str, is_open: bool
) -> None:
    band.document.set_track(1)
    band.generation.continue_()
    qtbot.waitUntil(lambda: not band.generation.is_busy, timeout=DEADLINE_MS)
    band.window.actions_.by_id[do].trigger()
    assert band.generation.is_open == is_open
    band.playback.play()


def test_what_the_model_hears_is_chosen_in_its_panel(qtbot: QtBot, band: Studio) -> None:
    hears = band.window.panel.settings.hears
    hears.setFocus()
    QTest.keyClick(hears, Qt.Key.Key_Down)
    band.generation.continue_()
    qtbot.waitUntil(lambda: not band.generation.is_busy, timeout=DEADLINE_MS)
    assert band.writer.calls[-1][0].hears is Hears.TRACK
    QTest.keyClick(hears, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: band.writer.calls[-1][0].hears is Hears.ALL, timeout=DEADLINE_MS)


DEEDS = st.sampled_from(
    (
        TrackCommands.add,
        TrackCommands.delete,
        TrackCommands.duplicate,
        lambda commands: commands.move(-1),
        lambda commands: commands.move(1),
        lambda commands: commands.rename(0, "Oboe"),
        lambda commands: commands.set_colour(0, 5),
        lambda commands: commands.set_program(0, 68),
        lambda commands: commands.set_channel(0, 7),
        lambda commands: commands.set_volume(0, 11),
        lambda commands: commands.set_pan(0, 12),
    )
)


@given(st.lists(DEEDS, max_size=12), st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_whatever_is_done_to_tracks_can_be_undone_and_done_again(
    qapp: QApplication, deeds: list[Callable[[TrackCommands], None]], data: st.DataObject
) -> None:
    document = Document(SCORE)
    mixer = Mixer(document)
    commands = TrackCommands(document, mixer)
    states = [SCORE]
    for deed in deeds:
        document.set_track(data.draw(st.integers(0, len(document.score.tracks) - 1)))
        deed(commands)
        assert document.track < len(document.score.tracks)
        assert Score(document.score.tracks, document.score.notes).notes == document.score.notes
        states.append(document.score)
    stack = document.undo_stack
    while stack.canUndo():
        stack.undo()
        assert document.score in states
        assert document.track < len(document.score.tracks)
    assert document.score == SCORE
    while stack.canRedo():
        stack.redo()
    assert document.score == states[-1]
