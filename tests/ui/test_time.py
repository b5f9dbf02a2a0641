"""Time edited through the whole window: the menu, the fields of the transport, and what the player hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import KeySignature, Marker, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from deepmusician_gui.ui.canvas.sign_field import SignField
from deepmusician_gui.ui.playback.place_fields import MetreField, TempoField
from tests.ui.canvas.mouse import move_to
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

BAR = 1920
FIRST, SECOND, THIRD = Note(0, 60, 480), Note(BAR + 480, 62, 480), Note(2 * BAR, 64, 480)
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture(autouse=True)
def piece(studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=(FIRST, SECOND, THIRD)), "Draw notes")


def press(studio: Studio, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(studio.window.roll.area, key, held)


def said(studio: Studio) -> str:
    return studio.window.status.sentence.text()


def type_over(field: TempoField | MetreField, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def write_sign(studio: Studio, text: str) -> None:
    field = studio.window.findChild(SignField)
    assert isinstance(field, SignField)
    assert field.isVisible()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


class TestTheMenu:
    def test_without_a_choice_a_bar_is_inserted_at_the_playhead(self, studio: Studio) -> None:
        studio.playback.seek(BAR)
        press(studio, Qt.Key.Key_I, CONTROL)
        assert [note.onset for note in studio.document.score.notes] == [0, 2 * BAR + 480, 3 * BAR]
        assert said(studio) == "Inserted 1 bar at bar 2, beat 1."
        studio.document.undo_stack.undo()
        assert studio.document.score.notes == (FIRST, SECOND, THIRD)

    @pytest.mark.parametrize(("loop", "later"), [((0, BAR), (0, BAR)), ((BAR, 2 * BAR), (2 * BAR, 3 * BAR))])
    def test_the_loop_goes_with_the_music(
        self, studio: Studio, loop: tuple[int, int], later: tuple[int, int]
    ) -> None:
        studio.playback.set_loop(loop)
        studio.playback.seek(BAR)
        press(studio, Qt.Key.Key_I, CONTROL)
        assert studio.playback.loop == later
        assert studio.window.roll.ruler._brace == later
        press(studio, Qt.Key.Key_Z, CONTROL)
        assert studio.playback.loop == loop

    def test_as_many_bars_are_inserted_as_the_selection_takes(self, studio: Studio) -> None:
        studio.document.select([SECOND, THIRD])
        press(studio, Qt.Key.Key_I, CONTROL)
        assert [note.onset for note in studio.document.score.notes] == [0, 3 * BAR + 480, 4 * BAR]
        assert said(studio) == "Inserted 2 bars at bar 2, beat 1."
        assert {note.onset for note in studio.document.selection} == {3 * BAR + 480, 4 * BAR}

    def test_the_chosen_span_is_deleted_to_the_tick(self, studio: Studio) -> None:
        studio.window.roll.ruler.choose((480, BAR + 480))
        press(studio, Qt.Key.Key_Delete, CONTROL | SHIFT)
        assert studio.document.score.notes == (FIRST, Note(480, 62, 480), Note(BAR, 64, 480))
        assert said(studio) == "Deleted 1 bar from bar 1, beat 2."
        assert studio.window.roll.span() is None
        assert studio.player.now == 480

    def test_a_loop_of_what_is_deleted_goes(self, studio: Studio) -> None:
        studio.playback.set_loop((480, 960))
        studio.window.roll.ruler.choose((0, BAR))
        press(studio, Qt.Key.Key_Delete, CONTROL | SHIFT)
        assert studio.playback.loop is None

    def test_with_notes_selected_their_bars_are_deleted(self, studio: Studio) -> None:
        studio.document.select([SECOND])
        press(studio, Qt.Key.Key_Delete, CONTROL | SHIFT)
        assert studio.document.score.notes == (FIRST, Note(BAR, 64, 480))

    def test_without_a_choice_nothing_can_be_deleted(self, studio: Studio) -> None:
        action = studio.window.actions_.by_id["time.delete"]
        assert not action.isEnabled()
        assert action.toolTip().endswith("Choose a span of time in the ruler or select notes first.")

    def test_behind_the_last_note_there_is_nothing_to_move(self, studio: Studio) -> None:
        steps = studio.document.undo_stack.count()
        studio.playback.seek(20 * BAR)
        press(studio, Qt.Key.Key_I, CONTROL)
        assert studio.document.undo_stack.count() == steps
        assert said(studio) == "There is nothing after bar 21, beat 1 that could come later."

    def test_an_open_proposal_is_decided_on_first(self, qtbot: QtBot, studio: Studio) -> None:
        studio.document.select([SECOND])
        studio.generation.continue_()
        qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
        for name in ("time.insert", "time.delete"):
            action = studio.window.actions_.by_id[name]
            assert not action.isEnabled()
            assert action.toolTip().endswith("Keep or discard the proposal first.")

    def test_the_arrows_walk_along_the_signs_and_leave_selected_notes(self, studio: Studio) -> None:
        studio.document.select([SECOND])
        lane = studio.window.roll.head.signs
        lane.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(lane, Qt.Key.Key_Right)
        assert lane.chosen == TimeSignature()
        QTest.keyClick(lane, Qt.Key.Key_Delete)
        assert studio.document.score.notes == (FIRST, SECOND, THIRD)
        assert said(studio) == "A piece has a metre at its start; double-click it to write another."

    def test_a_marker_is_written_at_the_playhead(self, studio: Studio) -> None:
        studio.playback.seek(BAR)
        press(studio, Qt.Key.Key_M, CONTROL)
        write_sign(studio, "Verse")
        assert studio.document.score.markers == (Marker(BAR, "Verse"),)
        assert studio.window.roll.area.hasFocus()

    def test_a_place_out_of_sight_is_looked_for_first(self, studio: Studio) -> None:
        roll = studio.window.roll
        roll.show_view(roll.area.view.time_zoomed(10, 0))
        studio.playback.seek(25 * BAR)
        roll.show_view(roll.area.view.scrolled(-1e6, 0))
        studio.window.actions_.by_id["time.add_marker"].trigger()
        assert roll.area.view.left <= 25 * BAR < roll.area.view.right
        write_sign(studio, "End")

    @pytest.mark.parametrize(
        ("name", "text"), [("time.add_tempo", "90"), ("time.add_metre", "3/4"), ("time.add_key", "Am")]
    )
    def test_tempo_metre_and_key_too(self, studio: Studio, name: str, text: str) -> None:
        studio.playback.seek(BAR)
        studio.window.actions_.by_id[name].trigger()
        write_sign(studio, text)
        score = studio.document.score
        written = {
            "time.add_tempo": score.tempo_map.changes == (TempoChange(BAR, 666_667),),
            "time.add_metre": score.metre_map.signatures == (TimeSignature(BAR, 3, 4),),
            "time.add_key": score.key_signatures == (KeySignature(BAR, "Am"),),
        }
        assert [each for each, holds in written.items() if holds] == [name]

    def test_the_scale_follows_the_key_until_one_is_chosen_by_hand(self, studio: Studio) -> None:
        guides = studio.window.roll.guides

        def scale() -> Scale | None:
            return guides.scale

        studio.playback.seek(BAR)
        press(studio, Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.AltModifier)
        write_sign(studio, "Am")
        assert scale() == Scale("A", "minor")
        studio.playback.seek(0)
        assert scale() is None
        studio.playback.seek(BAR)
        press(studio, Qt.Key.Key_Z, CONTROL)
        assert scale() is None
        press(studio, Qt.Key.Key_Y, CONTROL)
        assert scale() == Scale("A", "minor")
        guides.set_scale(Scale("D", "major"))
        studio.playback.seek(BAR + 1)
        assert scale() == Scale("D", "major")
        studio.window.actions_.by_id["scale.follow"].trigger()
        assert scale() == Scale("A", "minor")

    def test_the_playhead_jumps_from_marker_to_marker(self, studio: Studio) -> None:
        markers = (Marker(BAR, "A"), Marker(3 * BAR, "B"))
        studio.document.revise(studio.document.score.changed(markers=markers), "Add markers")
        places = []
        for key in (
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageUp,
        ):
            press(studio, key, ALT)
            places.append(studio.player.now)
        assert places == [BAR, 3 * BAR, 3 * BAR, BAR, BAR]
        assert said(studio) == "There is no marker before the playhead."


class TestTheFields:
    def test_a_tempo_that_is_typed_changes_the_one_in_force(self, studio: Studio) -> None:
        tempo = TempoMap([TempoChange(0, 500_000), TempoChange(BAR, 600_000)])
        studio.document.replace(Score(tempo_map=tempo), None)
        studio.playback.seek(BAR + 700)
        type_over(studio.window.transport.tempo, "80")
        assert studio.document.score.tempo_map == TempoMap(
            [TempoChange(0, 500_000), TempoChange(BAR, 750_000)]
        )
        assert studio.document.undo_stack.undoText() == "Change tempo"
        assert studio.window.transport.tempo.text() == "♩ = 80.0"
        assert studio.window.roll.area.hasFocus()

    @pytest.mark.parametrize("text", ["0", "-20", "100000", "9999999999"])
    def test_a_tempo_that_nobody_plays_is_refused_with_a_sentence(self, studio: Studio, text: str) -> None:
        before = studio.document.score
        type_over(studio.window.transport.tempo, text)
        assert studio.document.score is before
        assert said(studio) == "A tempo lies between 4 and 999 beats a minute."
        QTest.keyClick(studio.window.transport.tempo, Qt.Key.Key_Escape)
        assert studio.window.transport.tempo.text() == "♩ = 120.0"

    def test_a_metre_is_typed_too(self, studio: Studio) -> None:
        type_over(studio.window.transport.metre, "7/8")
        assert studio.document.score.metre_map == MetreMap([TimeSignature(0, 7, 8)])
        type_over(studio.window.transport.metre, "7/9")
        assert studio.document.score.metre_map == MetreMap([TimeSignature(0, 7, 8)])
        assert said(studio).startswith("A metre has 1 to 99 beats")

    def test_leaving_the_field_takes_back_what_was_typed(self, studio: Studio) -> None:
        before = studio.document.score
        field = studio.window.transport.tempo
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClicks(field, "77")
        studio.window.roll.setFocus(Qt.FocusReason.MouseFocusReason)
        assert studio.document.score is before
        assert field.text() == "♩ = 120.0"

    def test_the_wheel_and_the_arrows_step_and_undo_in_one(self, studio: Studio) -> None:
        field = studio.window.transport.tempo
        count = studio.document.undo_stack.count()
        place = QPointF(field.mapTo(studio.window, field.rect().center()))
        for _ in range(3):
            QTest.wheelEvent(studio.window.windowHandle(), place, QPoint(0, 120))
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.text() == "♩ = 122.0"
        assert studio.document.undo_stack.count() == count + 1
        metre = studio.window.transport.metre
        QTest.keyClick(metre, Qt.Key.Key_Down)
        assert metre.text() == "3/4"

    def test_playing_on_leaves_what_is_being_typed(self, studio: Studio) -> None:
        field = studio.window.transport.tempo
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        field.selectAll()
        QTest.keyClicks(field, "13")
        studio.playback.seek(960)
        assert field.text() == "13"


def test_a_tempo_that_changes_while_it_plays_is_heard(qtbot: QtBot, studio: Studio) -> None:
    studio.playback.play()
    before = studio.player.timeline.tempo_map
    studio.player.now = 960
    type_over(studio.window.transport.tempo, "60")
    qtbot.waitUntil(lambda: studio.player.timeline.tempo_map != before, timeout=DEADLINE_MS)
    assert studio.player.timeline.tempo_map.change_at(960).tempo_bpm == pytest.approx(60)
    assert studio.playback.is_playing


class TestProbe:
    @pytest.fixture
    def chords(self, studio: Studio) -> Studio:
        """Two tracks, and a note that is muted."""
        notes = (
            Note(0, 60, BAR),
            Note(0, 64, BAR, is_muted=True),
            Note(BAR, 67, BAR),
            Note(0, 40, 2 * BAR, 90, 1),
        )
        studio.document.replace(Score(tracks=(Track("Lead"), Track("Bass", 1, 33)), notes=notes), None)
        return studio

    def test_shift_in_the_ruler_lets_the_chord_there_be_heard(self, chords: Studio) -> None:
        ruler, player = chords.window.roll.ruler, chords.player

        def at(tick: float) -> QPoint:
            return QPoint(round(ruler.view.x(tick)), 25)

        QTest.mousePress(ruler, Qt.MouseButton.LeftButton, SHIFT, at(480))
        assert sorted(player.pressed) == [40, 60]
        move_to(ruler, at(BAR + 480), SHIFT)
        assert sorted(player.pressed) == [40, 67]
        chords.playback.mixer.toggle_mute(1)
        move_to(ruler, at(BAR + 490), SHIFT)
        assert player.pressed == [67]
        QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, SHIFT, at(BAR + 490))
        assert player.pressed == []
        assert chords.playback.tick == 0

    def test_escape_lets_it_be_heard_no_longer(self, chords: Studio) -> None:
        ruler = chords.window.roll.ruler
        QTest.mousePress(ruler, Qt.MouseButton.LeftButton, SHIFT, QPoint(round(ruler.view.x(480)), 25))
        QTest.keyClick(ruler, Qt.Key.Key_Escape)
        assert chords.player.pressed == []

    def test_a_key_lets_the_chord_at_the_caret_be_heard_for_a_moment(
        self, qtbot: QtBot, chords: Studio
    ) -> None:
        press(chords, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier)
        assert sorted(chords.player.pressed) == [40, 60]
        qtbot.waitUntil(lambda: not chords.player.pressed, timeout=DEADLINE_MS)


def test_a_click_on_the_brace_turns_the_loop_off_and_on(studio: Studio) -> None:
    studio.playback.set_loop((0, BAR))
    ruler = studio.window.roll.ruler
    middle = QPoint(round(ruler.view.x(BAR / 2)), 5)
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=middle)
    assert (studio.playback.loop, studio.player.loop) == (None, None)
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=middle)
    assert (studio.playback.loop, studio.player.loop) == ((0, BAR), (0, BAR))


def test_another_piece_forgets_the_brace(studio: Studio) -> None:
    studio.playback.set_loop((0, BAR))
    studio.playback.set_loop(None)
    studio.document.replace(Score(), None)
    ruler = studio.window.roll.ruler
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(round(ruler.view.x(BAR / 2)), 5))
    assert studio.playback.loop is None
