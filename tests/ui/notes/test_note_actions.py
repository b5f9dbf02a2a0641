"""What the keys and the menu do to selected notes, in a whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.editing import CHORDS, Quantising
from deepmusician_gui.score.grid import GridChoice
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.notes.quantise import QuantisePanel
from tests.ui.conftest import Studio

C, E, G = Note(0, 60, 480), Note(490, 64, 240), Note(965, 67, 480)


def press(studio: Studio, keys: str, on: QWidget | None = None) -> None:
    QTest.keySequence(on or studio.window.roll, QKeySequence(keys))


def select(studio: Studio, *notes: Note) -> None:
    """Put notes into the piece and select them; what was done before is forgotten."""
    studio.document.edit(NoteEdit(added=notes), "Draw", notes)
    studio.document.undo_stack.clear()


def action(studio: Studio, name: str) -> QAction:
    return studio.window.actions_.by_id[f"notes.{name}"]


def notes(studio: Studio) -> tuple[Note, ...]:
    return studio.document.score.notes


def said(studio: Studio) -> str:
    return studio.window.status.sentence.text()


EDITS: dict[str, tuple[tuple[Note, ...], tuple[Note, ...], str]] = {
    "Q": ((E, G), (E._replace(onset=480), G._replace(onset=960)), "Quantise 2 notes"),
    "Ctrl+U": ((E,), (E._replace(onset=480),), "Quantise note"),
    "Ctrl+L": ((C, E, G), (C._replace(duration=490), E._replace(duration=475), G), "Legato on 3 notes"),
    "Ctrl+J": ((C, C._replace(onset=960)), (C._replace(duration=1440),), "Join 2 notes"),
    "Ctrl+E": (
        (C._replace(duration=240),),
        (C._replace(duration=120), C._replace(onset=120, duration=120)),
        "Chop note",
    ),
    "*": ((C, Note(480, 64, 240)), (C._replace(duration=960), Note(960, 64, 480)), "Stretch 2 notes"),
    "/": ((C, Note(480, 64, 240)), (C._replace(duration=240), Note(240, 64, 120)), "Shrink 2 notes"),
    "0": ((C, G), (C._replace(is_muted=True), G._replace(is_muted=True)), "Mute 2 notes"),
    "Shift+L": ((C, G), (C._replace(duration=120), G._replace(duration=120)), "Set the length of 2 notes"),
    "Alt+Up": ((C, E), (C._replace(pitch=62), E._replace(pitch=65)), "Transpose 2 notes"),
    "Alt+Down": ((C, E), (C._replace(pitch=59), E._replace(pitch=62)), "Transpose 2 notes"),
    "Ctrl+Shift+F": ((C._replace(pitch=61), E), (C, E), "Fit to the scale 2 notes"),
    "Ctrl+Alt+0": ((E,), (E, E._replace(pitch=67), E._replace(pitch=71)), "Add triad to note"),
}


@pytest.mark.parametrize("keys", EDITS)
def test_a_key_edits_the_selection_in_one_step_that_can_be_undone(studio: Studio, keys: str) -> None:
    before, after, step = EDITS[keys]
    studio.window.roll.guides.set_scale(Scale("C", "major"))
    select(studio, *before)
    press(studio, keys)
    assert notes(studio) == tuple(sorted(after))
    assert studio.document.selection == set(after)
    assert studio.document.undo_stack.undoText() == step
    assert studio.document.undo_stack.count() == 1
    press(studio, "Ctrl+Z")
    assert notes(studio) == tuple(sorted(before))


@pytest.mark.parametrize(("place", "chord"), tuple(enumerate(CHORDS, 1)), ids=CHORDS)
def test_each_chord_has_a_digit(studio: Studio, place: int, chord: str) -> None:
    select(studio, C)
    press(studio, f"Ctrl+Alt+{place}")
    assert [note.pitch for note in notes(studio)] == [60, *(60 + semitones for semitones in CHORDS[chord])]
    assert studio.document.undo_stack.undoText() == f"Add {chord} to note"
    assert len(studio.document.selection) == len(CHORDS[chord]) + 1


def test_muted_notes_are_told_and_heard_again_by_the_same_key(studio: Studio) -> None:
    select(studio, C, E)
    press(studio, "0")
    press(studio, "Ctrl+Right")
    assert "muted" in said(studio)
    press(studio, "0")
    assert notes(studio) == (C, E)
    assert studio.document.undo_stack.undoText() == "Unmute 2 notes"


def test_the_seventh_of_the_scale_stands_in_the_menu(studio: Studio) -> None:
    studio.window.roll.guides.set_scale(Scale("C", "major"))
    select(studio, Note(0, 62, 480))
    action(studio, "seventh").trigger()
    assert [note.pitch for note in notes(studio)] == [62, 65, 69, 72]


def test_the_length_of_the_last_note_touched(studio: Studio) -> None:
    select(studio, C, E)
    action(studio, "last_length").trigger()
    assert said(studio).startswith("No note was drawn or clicked yet")
    studio.window.roll.area.hand.length = 77
    action(studio, "last_length").trigger()
    assert [note.duration for note in notes(studio)] == [77, 77]


NOTHING: dict[str, tuple[tuple[Note, ...], str]] = {
    "Q": ((C,), "These notes stand where they should already."),
    "Ctrl+L": ((C,), "These notes reach just to the next one already."),
    "Ctrl+J": ((C, E), "No two of these notes have one pitch."),
    "Ctrl+E": ((C._replace(duration=120),), "No line of the grid crosses these notes."),
    "/": ((C._replace(duration=1),), "These notes cannot get any shorter."),
    "Shift+L": ((C._replace(duration=120),), "These notes are just so long already."),
    "Up": ((C._replace(pitch=127),), "There is no room on the keyboard to go further."),
    "Alt+Up": ((C._replace(pitch=127),), "There is no room on the keyboard to go further."),
    "Left": ((C,), "The piece begins here."),
    "Shift+Left": ((C._replace(duration=120),), "These notes cannot get any shorter."),
    "Ctrl+Shift+F": ((C,), "These notes lie in C major already."),
    "Ctrl+Alt+1": (
        (C._replace(pitch=127),),
        "These chords stand there already, or do not fit on the keyboard.",
    ),
    "Ctrl+Shift+P": ((C,), "No other note of this track has such a pitch."),
}


@pytest.mark.parametrize("keys", NOTHING)
def test_what_changes_nothing_says_so_and_makes_no_step(studio: Studio, keys: str) -> None:
    before, sentence = NOTHING[keys]
    studio.window.roll.guides.set_scale(Scale("C", "major"))
    select(studio, *before)
    press(studio, keys)
    assert notes(studio) == before
    assert studio.document.selection == set(before)
    assert studio.document.undo_stack.count() == 0
    assert said(studio) == sentence


@pytest.mark.parametrize("keys", ["Q", "Ctrl+E"])
def test_without_a_grid_nothing_goes_to_it(studio: Studio, keys: str) -> None:
    studio.window.roll.guides.choose(GridChoice(is_on=False))
    select(studio, E)
    press(studio, keys)
    assert studio.document.undo_stack.count() == 0
    assert said(studio) == "The grid is off, so there are no lines."


@pytest.mark.parametrize("keys", ["Alt+Up", "Alt+Down", "Ctrl+Shift+F", "Ctrl+Alt+0"])
def test_without_a_scale_a_sentence_says_what_is_missing(studio: Studio, keys: str) -> None:
    select(studio, C)
    press(studio, keys)
    assert studio.document.undo_stack.count() == 0
    assert said(studio) == "No scale is chosen; choose one in the bar above the roll."


def test_with_nothing_selected_the_menu_says_why(studio: Studio) -> None:
    for name in ("quantise", "legato", "join", "chop", "double", "halve", "fit", "major", "scale_up"):
        assert not action(studio, name).isEnabled()
        assert action(studio, name).toolTip().endswith("Select notes first.")
    press(studio, "Ctrl+L")
    assert studio.document.undo_stack.count() == 0


class TestSelecting:
    def test_the_selection_is_turned_inside_out(self, studio: Studio) -> None:
        select(studio, C, E, G)
        studio.document.select([C])
        press(studio, "Ctrl+Shift+I")
        assert studio.document.selection == {E, G}
        press(studio, "Ctrl+Shift+I")
        assert studio.document.selection == {C}

    def test_notes_of_the_same_pitch_join_the_selection(self, studio: Studio) -> None:
        again = C._replace(onset=1920)
        select(studio, C, E, again)
        studio.document.select([C])
        press(studio, "Ctrl+Shift+P")
        assert studio.document.selection == {C, again}

    def test_notes_out_of_the_scale_are_found(self, studio: Studio) -> None:
        sharp = Note(0, 61, 480)
        select(studio, C, sharp)
        action(studio, "out_of_scale").trigger()
        assert said(studio).startswith("No scale is chosen")
        studio.window.roll.guides.set_scale(Scale("C", "major"))
        action(studio, "out_of_scale").trigger()
        assert studio.document.selection == {sharp}
        studio.window.roll.guides.set_scale(Scale("C", "chromatic"))
        action(studio, "out_of_scale").trigger()
        assert studio.document.selection == frozenset()
        assert said(studio) == "All notes of this track lie in C chromatic."


class TestQuantisePanel:
    def open(self, studio: Studio) -> QuantisePanel:
        press(studio, "Shift+Q")
        return studio.window.quantise

    def test_it_opens_over_the_roll_and_closes_again(self, studio: Studio) -> None:
        panel = self.open(studio)
        assert panel.isVisible()
        assert panel.isAncestorOf(studio.window.focusWidget())
        roll = studio.window.roll.area
        assert roll.rect().contains(roll.mapFromGlobal(panel.mapToGlobal(QPoint())))
        press(studio, "Escape", panel.strength.track)
        assert not panel.isVisible()
        assert studio.window.focusWidget() is roll
        press(studio, "Shift+Q")
        press(studio, "Shift+Q")
        assert not panel.isVisible()

    def test_arrows_set_the_strength_and_enter_quantises(self, studio: Studio) -> None:
        select(studio, Note(520, 64, 240))
        panel = self.open(studio)
        for _ in range(5):
            press(studio, "PgDown", panel.strength.track)
        press(studio, "Return", panel.strength.track)
        assert notes(studio) == (Note(500, 64, 240),)
        assert studio.player.now == 0
        assert panel.isVisible()

    def test_what_is_chosen_holds_for_the_key(self, studio: Studio) -> None:
        panel = self.open(studio)
        QTest.keyClick(panel.edges, Qt.Key.Key_End)
        QTest.keyClick(panel.swing.track, Qt.Key.Key_End)
        QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
        select(studio, Note(130, 64, 300))
        press(studio, "Q")
        assert notes(studio) == (Note(180, 64, 240),)
        assert studio.window.roll.commands.quantising == Quantising("both", 100, 100, 0)

    def test_the_roll_shows_what_would_come_of_it(self, qtbot: QtBot, studio: Studio) -> None:
        select(studio, E)
        scene = studio.window.roll.area.scene
        panel = self.open(studio)
        assert scene.preview == NoteEdit((E,), (E._replace(onset=480),))
        QTest.keyClick(panel.strength.track, Qt.Key.Key_Home)
        qtbot.waitUntil(lambda: scene.preview.added == (E,))
        assert notes(studio) == (E,)
        studio.document.select(())
        qtbot.waitUntil(lambda: not scene.preview)
        studio.document.select([E])
        qtbot.waitUntil(lambda: bool(scene.preview))
        press(studio, "Escape", panel)
        assert not scene.preview
        assert studio.document.undo_stack.count() == 0

    def test_humanised_notes_are_those_that_were_shown(self, qtbot: QtBot, studio: Studio) -> None:
        select(studio, C, Note(480, 64, 240))
        scene = studio.window.roll.area.scene
        panel = self.open(studio)
        QTest.keyClick(panel.humanise.track, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: scene.preview.added not in {(), (C, Note(480, 64, 240))})
        shown = scene.preview.added
        press(studio, "Return", panel.humanise.track)
        assert notes(studio) == tuple(sorted(shown))
        press(studio, "Ctrl+Z")
        press(studio, "Q")
        assert notes(studio) != tuple(sorted(shown))

    def test_enter_and_escape_leave_a_proposal_alone(self, qtbot: QtBot, studio: Studio) -> None:
        select(studio, C)
        studio.generation.continue_()
        qtbot.waitUntil(lambda: not studio.generation.is_busy)
        panel = self.open(studio)
        press(studio, "Return", panel.strength.track)
        press(studio, "Escape", panel.strength.track)
        assert studio.generation.is_open
        assert notes(studio) == (C,)
        assert studio.document.selection == {C}

    def test_it_tells_the_grid(self, studio: Studio) -> None:
        panel = self.open(studio)
        assert panel.grid.text() == "1/16"

    def test_it_begins_with_what_was_chosen_last(self, studio: Studio) -> None:
        roll, window = studio.window.roll, studio.window
        chosen = roll.commands.quantising = Quantising("ends", 40, 30, 20)
        panel = QuantisePanel(studio.document, roll, action(studio, "quantise"), window)
        assert panel.edges.currentText() == "Ends"
        assert (panel.strength.value, panel.swing.value, panel.humanise.value) == (0.4, 0.3, 0.2)
        panel.swing.set_value(0.5)
        assert roll.commands.quantising == chosen._replace(swing_percent=50)
