"""Everything by keyboard and by ear: what screen readers find and hear, where Tab leads, a piece without a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.canvas import accessible_notes
from deepmusician_gui.ui.canvas.spoken import aloud, length_name
from tests.ui.conftest import Studio

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LABEL = QAccessible.RelationFlag.Label
NO_KEYS = Qt.KeyboardModifier.NoModifier
TUNE = (Note(0, 60, 480), Note(2400, 66, 240, 70))


@pytest.fixture(autouse=True)
def somebody_listens(qapp: QApplication) -> Iterator[None]:
    accessible_notes.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def ready(qtbot: QtBot, studio: Studio) -> Studio:
    """The window has the keyboard, and the roll within it."""
    qtbot.waitUntil(studio.window.isActiveWindow)
    return studio


def press(key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS, times: int = 1) -> None:
    """Wherever the keyboard is."""
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClick(focused, key, held)


def notes_interface(studio: Studio) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(studio.window.roll.area)
    assert isinstance(found, QAccessibleInterface)
    return found


# What a screen reader finds


def test_the_value_of_the_roll_is_what_stands_at_the_caret(ready: Studio) -> None:
    ready.document.edit(NoteEdit(added=TUNE), "Draw", ())
    roll = notes_interface(ready)
    assert roll.role() == QAccessible.Role.Canvas
    assert roll.text(QAccessible.Text.Name) == "Notes"
    assert roll.text(QAccessible.Text.Value) == "C4, bar 1, beat 1, quarter, velocity 80"
    press(Qt.Key.Key_Right, CONTROL)
    press(Qt.Key.Key_Period)
    assert roll.text(QAccessible.Text.Value) == "F sharp 4, bar 2, beat 2, eighth, velocity 70, selected"
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Up)
    assert roll.text(QAccessible.Text.Value) == "G4, bar 2, beat 2, empty"


def test_its_description_tells_the_roll_as_a_whole(ready: Studio) -> None:
    ready.document.edit(NoteEdit(added=TUNE), "Draw", TUNE)
    words = notes_interface(ready).text(QAccessible.Text.Description)
    assert words.startswith("2 notes on Melody, 2 selected; bars 1 to ")
    assert words.endswith(" in view")


def test_it_is_found_again_and_goes_with_its_widget(ready: Studio, qtbot: QtBot) -> None:
    again = [notes_interface(ready).text(QAccessible.Text.Value) for _ in range(3)]
    assert again == ["C4, bar 1, beat 1, empty"] * 3


def test_notes_are_named_as_the_scale_spells_them(ready: Studio) -> None:
    ready.document.edit(NoteEdit(added=(Note(0, 61, 480),)), "Draw", ())
    ready.window.roll.guides.set_scale(Scale("Db", "major"))
    press(Qt.Key.Key_Up)
    assert notes_interface(ready).text(QAccessible.Text.Value).startswith("D flat 4, bar 1")


@pytest.mark.parametrize(
    ("duration", "name"),
    [(240, "eighth"), (720, "dotted quarter"), (320, "quarter triplet"), (1, "length 0.00 quarters")],
)
def test_lengths_have_the_names_that_musicians_use(duration: int, name: str) -> None:
    assert length_name(duration, 480) == name


def test_signs_that_voices_skip_are_words() -> None:
    assert aloud("3 notes, C♯4–B♭5 …") == "3 notes, C sharp 4 to B flat 5"


def parts_of(whole: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader can walk to, from the outside to the inside."""
    for at in range(whole.childCount()):
        part = whole.child(at)
        if not part.state().invisible:
            yield part
            yield from parts_of(part)


def found(studio: Studio) -> dict[tuple[str, str], QAccessibleInterface]:
    """By role and name."""
    window = QAccessible.queryAccessibleInterface(studio.window)
    assert isinstance(window, QAccessibleInterface)
    return {(part.role().name, part.text(QAccessible.Text.Name)): part for part in parts_of(window)}


def is_checked(part: QAccessibleInterface) -> bool:
    return bool(part.state().checked)


def test_panels_and_what_scrolls_have_names(ready: Studio) -> None:
    for dock in (ready.window.takes, ready.window.events):
        dock.toggle()
    met = found(ready)
    panels = {name for role, name in met if role in ("Client", "Pane")}
    assert {"Transport and tools", "Tracks", "Piano roll", "Generation", "Takes", "Event list"} <= panels
    assert {("Canvas", "Notes"), ("List", "Tracks"), ("ListItem", "Melody")} <= met.keys()
    assert {("ScrollBar", "Time in view"), ("ScrollBar", "Pitches in view")} <= met.keys()
    assert all(
        name for role, name in met if role in ("ProgressBar", "Slider", "ComboBox", "Button", "CheckBox")
    )


def test_which_tool_is_in_the_hand_is_read_from_the_buttons(ready: Studio) -> None:
    tools = [("CheckBox", name) for name in ("Draw notes", "Select notes", "Erase notes", "Cut notes")]
    assert [is_checked(found(ready)[tool]) for tool in tools] == [True, False, False, False]
    press(Qt.Key.Key_3)
    assert [is_checked(found(ready)[tool]) for tool in tools] == [False, False, True, False]


def test_takes_are_named_told_and_known_to_be_shown(qtbot: QtBot, ready: Studio) -> None:
    ready.window.takes.toggle()
    ready.window.roll.setFocus()
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not ready.generation.is_busy)
    press(Qt.Key.Key_BracketRight)
    met = found(ready)
    takes = [met["CheckBox", f"Take {number}"] for number in (1, 2, 3, 4)]
    assert [is_checked(take) for take in takes] == [False, True, False, False]
    assert takes[1].text(QAccessible.Text.Description).startswith("GRU: 16 notes, seed ")
    listed = [name for role, name in met if role == "ListItem" and "Continue" in name]
    assert len(listed) == 4
    assert listed[1].startswith("2  Continue, GRU, seed ")


# What it is told


@pytest.fixture
def told(ready: Studio) -> list[str]:
    """What has been spoken; a look at it lets the window come to rest first."""
    QApplication.processEvents()
    sentences: list[str] = []
    ready.window.speech.spoken.connect(sentences.append)
    return sentences


def last(told: list[str]) -> str:
    QApplication.processEvents()
    return told[-1]


def test_a_key_of_the_caret_is_answered_in_one_announcement(ready: Studio, told: list[str]) -> None:
    press(Qt.Key.Key_N)
    assert last(told) == "Draw note. C4, bar 1, beat 2, empty"
    press(Qt.Key.Key_Left, CONTROL)
    assert last(told) == "C4, bar 1, beat 1, quarter, velocity 80"
    press(Qt.Key.Key_Delete)
    assert last(told) == "Delete note. C4, bar 1, beat 1, empty"
    press(Qt.Key.Key_Delete)
    assert last(told) == "There is no note here"
    assert len(told) == 4


def test_edits_undo_and_the_selection_are_told(ready: Studio, told: list[str]) -> None:
    ready.document.edit(NoteEdit(added=TUNE), "Draw 2 notes", ())
    assert last(told) == "Draw 2 notes"
    press(Qt.Key.Key_A, CONTROL)
    assert last(told) == "2 notes selected, C4 to F sharp 4"
    press(Qt.Key.Key_Up)
    assert last(told) == "2 notes selected, C sharp 4 to G4. Transpose 2 notes"
    press(Qt.Key.Key_Z, CONTROL)
    assert last(told) == "2 notes selected, C4 to F sharp 4. Undone: Transpose 2 notes"
    press(Qt.Key.Key_Escape)
    assert last(told) == "Nothing selected"


def test_zoom_and_switches_are_told(ready: Studio, told: list[str]) -> None:
    press(Qt.Key.Key_Plus)
    assert last(told).startswith("bars 1 to ")
    press(Qt.Key.Key_E)
    assert last(told) == "Select notes, on"


def test_the_playhead_and_the_caret_go_together_until_music_sounds(ready: Studio, told: list[str]) -> None:
    press(Qt.Key.Key_Right, times=4)
    assert ready.player.now == 480
    assert last(told).endswith("C4, bar 1, beat 2, empty")
    press(Qt.Key.Key_Home)
    assert last(told) == "C4, bar 1, beat 1, empty"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right)
    assert ready.player.now == 0


def test_who_wants_quiet_is_told_nothing(ready: Studio, told: list[str]) -> None:
    speech = ready.window.actions_.by_id["view.speech"]
    assert speech.isChecked()
    speech.trigger()
    press(Qt.Key.Key_N)
    QApplication.processEvents()
    assert told == []
    assert notes_interface(ready).text(QAccessible.Text.Value) == "C4, bar 1, beat 2, empty"
    speech.trigger()
    assert last(told) == "Speak through the screen reader, on"
    press(Qt.Key.Key_Up)
    assert last(told) == "C sharp 4, bar 1, beat 2, empty"


def test_where_nobody_listens_nothing_is_put_into_words(ready: Studio, told: list[str]) -> None:
    QAccessible.setActive(False)
    press(Qt.Key.Key_N)
    QApplication.processEvents()
    assert told == []


# Where Tab leads


def tab_ring() -> list[QWidget]:
    """Every widget that Tab comes by, from the one that has the keyboard."""
    ring: list[QWidget] = []
    focused = QApplication.focusWidget()
    while focused and focused not in ring:
        ring.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
    return ring


def test_tab_leads_through_the_window_as_it_is_read(ready: Studio) -> None:
    window = ready.window
    window.events.toggle()
    window.roll.setFocus()
    parts = (window.transport, window.track_list, window.roll, window.panel, window.events)
    ring = tab_ring()
    order = [next(i for i, part in enumerate(parts) if part.isAncestorOf(widget)) for widget in ring]
    start = order.index(0)
    assert order[start:] + order[:start] == sorted(order)
    assert set(order) == set(range(len(parts)))


def test_boxes_of_choices_have_a_name_that_stays_whatever_is_chosen(ready: Studio) -> None:
    boxes = [box for box in ready.window.findChildren(QComboBox) if not box.isHidden()]
    assert boxes
    for box in boxes:
        interface = QAccessible.queryAccessibleInterface(box)
        assert isinstance(interface, QAccessibleInterface)
        labels = [other.text(QAccessible.Text.Name) for other, _ in interface.relations(LABEL)]
        assert labels, box.currentText()


def test_all_that_tab_comes_by_has_a_name_and_shows_that_it_has_the_keyboard(ready: Studio) -> None:
    ready.window.events.toggle()
    ready.window.roll.setFocus()
    for widget in tab_ring():
        interface = QAccessible.queryAccessibleInterface(widget)
        assert isinstance(interface, QAccessibleInterface)
        assert interface.text(QAccessible.Text.Name), type(widget).__name__
        widget.clearFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != without, interface.text(QAccessible.Text.Name)


# A piece without a mouse


class Mouse(QObject):
    """Counts what comes from a mouse."""

    events = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel)
        self.events += event.type() in kinds
        return super().eventFilter(watched, event)


def test_a_piece_is_written_by_keys_alone(
    qtbot: QtBot, qapp: QApplication, ready: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mouse = Mouse()
    qapp.installEventFilter(mouse)
    document = ready.document
    press(Qt.Key.Key_N, CONTROL)

    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Up, times=4)
    press(Qt.Key.Key_Insert)
    press(Qt.Key.Key_Up, times=3)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_N)
    drawn = [(note.onset, note.pitch, note.duration) for note in document.score.notes]
    assert drawn == [(0, 60, 480), (480, 64, 480), (960, 67, 480), (1440, 55, 480)]

    press(Qt.Key.Key_Left, CONTROL)
    press(Qt.Key.Key_Period)
    press(Qt.Key.Key_Right, SHIFT, times=4)
    assert document.score.notes[-1] == Note(1440, 55, 960)
    press(Qt.Key.Key_Up, CONTROL)
    assert document.score.notes[-1] == Note(1440, 67, 960)
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Down, times=2)
    written = document.score.notes
    assert [note.pitch for note in written] == [58, 62, 65, 65]

    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not ready.generation.is_busy)
    proposal = ready.generation.proposal
    assert proposal
    press(Qt.Key.Key_Return)
    assert document.score.notes == tuple(sorted(written + proposal.notes))

    def plays() -> bool:
        press(Qt.Key.Key_Space)
        return ready.player.is_playing

    press(Qt.Key.Key_Home)
    assert [plays(), plays()] == [True, False]
    assert ready.player.timeline == compile_events(document.score)

    path = tmp_path / "song.mid"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(Qt.Key.Key_E, CONTROL | SHIFT)
    assert read_midi(path).notes == document.score.notes
    qapp.removeEventFilter(mouse)
    assert mouse.events == 0
