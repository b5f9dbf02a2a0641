"""The loop's brace in the ruler, and the lane of signs above it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from deepmusician_gui.score import signs
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Marker, Score
from deepmusician_gui.score.timing import TempoChange, TimeSignature
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.sign_field import SignField
from deepmusician_gui.ui.canvas.sign_lane import SignLane
from deepmusician_gui.ui.canvas.tools.span import DragSpan, SpanPart, part_at
from deepmusician_gui.ui.document import Document
from tests.ui.canvas.mouse import LEFT, move_to

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
BAR = 1920
BRACE_Y, LOW_Y = 5, 28


@pytest.fixture
def loops(roll: PianoRoll) -> list[tuple[int, int] | None]:
    """What was asked for; the roll shows it, as the window would."""
    asked: list[tuple[int, int] | None] = []
    roll.loop_requested.connect(lambda start, end: asked.append((start, end)))
    roll.loop_dropped.connect(lambda: asked.append(None))
    roll.loop_requested.connect(lambda start, end: roll.set_loop((start, end)))
    roll.loop_dropped.connect(lambda: roll.set_loop(None))
    return asked


def at(roll: PianoRoll, tick: float, y: int = BRACE_Y, by_px: int = 0) -> QPoint:
    return QPoint(round(roll.ruler.view.x(tick)) + by_px, y)


def drag(
    roll: PianoRoll,
    start: QPoint,
    end: QPoint,
    held: Qt.KeyboardModifier = NONE,
) -> None:
    QTest.mousePress(roll.ruler, LEFT, held, start)
    move_to(roll.ruler, end, held)
    QTest.mouseRelease(roll.ruler, LEFT, held, end)


class TestTheLoop:
    def test_its_middle_moves_it(self, roll: PianoRoll, loops: list[tuple[int, int] | None]) -> None:
        roll.set_loop((BAR, 2 * BAR))
        drag(roll, at(roll, 1.5 * BAR), at(roll, 2.5 * BAR + 50))
        assert loops == [(2 * BAR, 3 * BAR)]

    def test_it_does_not_leave_the_piece(self, roll: PianoRoll, loops: list[tuple[int, int] | None]) -> None:
        roll.set_loop((480, BAR))
        drag(roll, at(roll, 1200), at(roll, -1000))
        assert loops == [(0, BAR - 480)]

    @pytest.mark.parametrize(
        ("end", "way", "loop"),
        [
            (BAR, 960, (960, 2 * BAR)),
            (2 * BAR, 3 * BAR, (BAR, 3 * BAR)),
            (2 * BAR, 480, (480, BAR)),
            (BAR, 2 * BAR, (BAR, 2 * BAR)),
        ],
    )
    def test_its_ends_can_be_pulled_and_it_never_gets_empty(
        self,
        roll: PianoRoll,
        loops: list[tuple[int, int] | None],
        end: int,
        way: int,
        loop: tuple[int, int],
    ) -> None:
        roll.set_loop((BAR, 2 * BAR))
        drag(roll, at(roll, end, by_px=1 if end == BAR else -1), at(roll, way))
        assert loops == [loop]

    def test_alt_frees_it_from_the_grid(self, roll: PianoRoll, loops: list[tuple[int, int] | None]) -> None:
        roll.set_loop((BAR, 2 * BAR))
        place = at(roll, 3 * BAR, by_px=3)
        drag(roll, at(roll, 2 * BAR, by_px=-1), place, ALT)
        (loop,) = loops
        assert loop
        assert loop[1] == round(roll.ruler.view.tick(place.x()))
        assert loop[1] % 120

    def test_nothing_is_asked_for_before_the_release_and_escape_drops_it(
        self, roll: PianoRoll, loops: list[tuple[int, int] | None]
    ) -> None:
        roll.set_loop((BAR, 2 * BAR))
        QTest.mousePress(roll.ruler, LEFT, NONE, at(roll, 1.5 * BAR))
        move_to(roll.ruler, at(roll, 3 * BAR))
        QTest.keyClick(roll.ruler, Qt.Key.Key_Escape)
        QTest.mouseRelease(roll.ruler, LEFT, NONE, at(roll, 3 * BAR))
        assert loops == []

    def test_a_click_turns_it_off_and_on_again(
        self, roll: PianoRoll, loops: list[tuple[int, int] | None]
    ) -> None:
        roll.set_loop((BAR, 2 * BAR))
        QTest.mouseClick(roll.ruler, LEFT, NONE, at(roll, 1.5 * BAR))
        QTest.mouseClick(roll.ruler, LEFT, NONE, at(roll, 1.5 * BAR))
        assert loops == [None, (BAR, 2 * BAR)]

    def test_a_double_click_removes_it(self, roll: PianoRoll, loops: list[tuple[int, int] | None]) -> None:
        roll.set_loop((BAR, 2 * BAR))
        QTest.mouseClick(roll.ruler, LEFT, NONE, at(roll, 1.5 * BAR))
        QTest.mouseDClick(roll.ruler, LEFT, NONE, at(roll, 1.5 * BAR))
        assert loops[-1] is None
        QTest.mouseClick(roll.ruler, LEFT, NONE, at(roll, 1.5 * BAR))
        assert loops[-1] is None  # there is no brace left to turn on

    def test_beside_it_another_one_is_drawn(
        self, roll: PianoRoll, loops: list[tuple[int, int] | None]
    ) -> None:
        roll.set_loop((BAR, 2 * BAR))
        drag(roll, at(roll, 4 * BAR), at(roll, 3 * BAR))
        assert loops == [(3 * BAR, 4 * BAR)]

    def test_the_pointer_tells_what_can_be_done(self, roll: PianoRoll) -> None:
        roll.set_loop((BAR, 2 * BAR))
        shapes = []
        for place in (
            at(roll, 3 * BAR),
            at(roll, BAR, by_px=1),
            at(roll, 1.5 * BAR),
            at(roll, 2 * BAR, by_px=-1),
            at(roll, BAR, LOW_Y),
        ):
            move_to(roll.ruler, place, button=Qt.MouseButton.NoButton)
            shapes.append(roll.ruler.cursor().shape())
        shape = Qt.CursorShape
        assert shapes == [
            shape.CrossCursor,
            shape.SizeHorCursor,
            shape.OpenHandCursor,
            shape.SizeHorCursor,
            shape.ArrowCursor,
        ]
        assert roll.ruler.toolTip() == (
            "Click to put the playhead here, drag to move the playhead; Alt frees from the grid\n"
            "Hold Shift and press to hear what sounds here"
        )


def test_escape_puts_a_chosen_span_back(roll: PianoRoll) -> None:
    roll.set_tool("select")
    drag(roll, at(roll, BAR, LOW_Y), at(roll, 2 * BAR, LOW_Y))
    QTest.mousePress(roll.ruler, LEFT, NONE, at(roll, 3 * BAR, LOW_Y))
    move_to(roll.ruler, at(roll, 4 * BAR, LOW_Y))
    assert roll.span() == (3 * BAR, 4 * BAR)
    QTest.keyClick(roll.ruler, Qt.Key.Key_Escape)
    assert roll.span() == (BAR, 2 * BAR)


@given(
    st.sampled_from(SpanPart),
    st.tuples(st.integers(0, 5000), st.integers(1, 5000)).map(lambda span: (span[0], span[0] + span[1])),
    st.lists(st.tuples(st.floats(-9000, 9000), st.booleans()), min_size=1, max_size=5),
)
def test_a_dragged_span_is_never_empty_or_before_the_start(
    part: SpanPart, span: tuple[int, int], way: list[tuple[float, bool]]
) -> None:
    given_span = None if part is SpanPart.NONE else span
    gesture = DragSpan(part, given_span, 1000, lambda tick: round(tick / 120) * 120, free=False)
    for tick, free in way:
        gesture.move(tick, free=free)
        if gesture.span:
            assert 0 <= gesture.span[0] < gesture.span[1]
            assert part is not SpanPart.BODY or gesture.span[1] - gesture.span[0] == span[1] - span[0]


@pytest.mark.parametrize("width", [3.0, 9.0, 200.0])
def test_a_third_of_a_span_can_always_be_taken_to_move_it(width: float) -> None:
    middle = 100 + width / 2
    assert part_at(100, 100 + width, middle) is SpanPart.BODY
    assert part_at(100, 100 + width, 100) is SpanPart.START
    assert part_at(100, 100 + width, 100 + width) is SpanPart.END
    assert part_at(100, 100 + width, 90) is SpanPart.NONE


# The lane of signs


@pytest.fixture
def lane(roll: PianoRoll, document: Document) -> SignLane:
    score = signs.put(document.score, Marker(2 * BAR, "Verse"))
    document.replace(signs.put(score, signs.tempo(4 * BAR, 90)), None)
    return roll.head.signs


def place(lane: SignLane, tick: float, by_px: int = 8) -> QPoint:
    return QPoint(round(lane.view.x(tick)) + by_px, 9)


def field(lane: SignLane) -> SignField:
    found = lane.window().findChild(SignField)
    assert isinstance(found, SignField)
    return found


def write(lane: SignLane, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the open field over what is there."""
    assert field(lane).isVisible()
    QTest.keyClicks(field(lane).line, text)
    QTest.keyClick(field(lane).line, key)


def drag_sign(lane: SignLane, start: float, end: float, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(lane, LEFT, held, place(lane, start))
    move_to(lane, place(lane, end), held)
    QTest.mouseRelease(lane, LEFT, held, place(lane, end))


class TestSigns:
    @pytest.mark.parametrize(
        ("text", "sign"),
        [
            ("Coda", Marker(3 * BAR, "Coda")),
            ("96", TempoChange(3 * BAR, 625_000)),
            ("3/4", TimeSignature(3 * BAR, 3, 4)),
            ("F# minor", KeySignature(3 * BAR, "F#m")),
        ],
    )
    def test_a_double_click_writes_what_is_typed(
        self, lane: SignLane, document: Document, text: str, sign: signs.Sign
    ) -> None:
        QTest.mouseDClick(lane, LEFT, NONE, place(lane, 3 * BAR, 1))
        write(lane, text)
        assert signs.holds(document.score, sign)
        assert document.undo_stack.undoText().startswith("Add ")
        assert not field(lane).isVisible()
        document.undo_stack.undo()
        assert not signs.holds(document.score, sign)

    def test_a_double_click_on_a_flag_edits_it_in_place(self, lane: SignLane, document: Document) -> None:
        QTest.mouseDClick(lane, LEFT, NONE, place(lane, 4 * BAR))
        assert field(lane).line.text() == "♩=90"
        write(lane, "100")
        assert document.score.tempo_map.changes == (TempoChange(4 * BAR, 600_000),)
        assert document.undo_stack.undoText() == "Change tempo"

    def test_escape_leaves_things_as_they_are(self, lane: SignLane, document: Document) -> None:
        before = document.score
        QTest.mouseDClick(lane, LEFT, NONE, place(lane, 4 * BAR))
        write(lane, "100", Qt.Key.Key_Escape)
        assert document.score is before
        assert not field(lane).isVisible()

    def test_a_click_elsewhere_closes_the_field(
        self, roll: PianoRoll, lane: SignLane, document: Document
    ) -> None:
        before = document.score
        roll.activateWindow()
        QTest.mouseDClick(lane, LEFT, NONE, place(lane, 4 * BAR))
        roll.area.setFocus(Qt.FocusReason.MouseFocusReason)
        assert not field(lane).isVisible()
        assert document.score is before

    @pytest.mark.parametrize("text", ["0", "-3", "99999"])
    def test_what_cannot_stand_is_told_and_can_be_mended(
        self, lane: SignLane, document: Document, text: str
    ) -> None:
        before = document.score
        QTest.mouseDClick(lane, LEFT, NONE, place(lane, 4 * BAR))
        write(lane, text)
        assert document.score is before
        assert field(lane).complaint.text() == "A tempo lies between 4 and 999 beats a minute."
        write(lane, "60")
        assert document.score.tempo_map.changes == (TempoChange(4 * BAR, 1_000_000),)

    def test_the_opening_tempo_can_be_written_where_the_piece_says_none(
        self, lane: SignLane, document: Document
    ) -> None:
        lane.edit(TempoChange(0, 500_000))
        write(lane, "72")
        assert document.score.tempo_map.change_at(0).tempo_bpm == pytest.approx(72, abs=0.01)

    def test_a_drag_moves_a_sign_to_a_line_in_one_step(self, lane: SignLane, document: Document) -> None:
        steps = document.undo_stack.count()
        drag_sign(lane, 2 * BAR, 3 * BAR + 20)
        assert document.score.markers == (Marker(3 * BAR, "Verse"),)
        assert document.undo_stack.count() == steps + 1
        assert document.undo_stack.undoText() == "Move marker"

    def test_alt_frees_it_from_the_grid(self, lane: SignLane, document: Document) -> None:
        drag_sign(lane, 2 * BAR, 3 * BAR + 31, ALT)
        assert document.score.markers[0].tick % 120

    def test_escape_drops_a_drag(self, lane: SignLane, document: Document) -> None:
        before = document.score
        QTest.mousePress(lane, LEFT, NONE, place(lane, 2 * BAR))
        move_to(lane, place(lane, 3 * BAR))
        QTest.keyClick(lane, Qt.Key.Key_Escape)
        QTest.mouseRelease(lane, LEFT, NONE, place(lane, 3 * BAR))
        assert document.score is before
        assert lane.sign_at(place(lane, 2 * BAR).x()) == Marker(2 * BAR, "Verse")

    def test_a_click_alone_changes_nothing(self, lane: SignLane, document: Document) -> None:
        before = document.score
        drag_sign(lane, 2 * BAR, 2 * BAR)
        assert document.score is before
        assert lane.chosen == Marker(2 * BAR, "Verse")

    def test_the_opening_metre_stays(self, lane: SignLane, document: Document) -> None:
        before = document.score
        assert isinstance(lane.sign_at(place(lane, 0).x()), TimeSignature)
        drag_sign(lane, 0, 3 * BAR)
        assert document.score is before

    @pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
    def test_delete_removes_the_chosen_one_and_not_the_notes(
        self, lane: SignLane, document: Document, key: Qt.Key
    ) -> None:
        document.select(document.score.notes[:1])
        notes = document.score.notes
        QTest.mouseClick(lane, LEFT, NONE, place(lane, 2 * BAR))
        QTest.keyClick(lane, key)
        assert document.score.markers == ()
        assert document.score.notes == notes
        assert document.undo_stack.undoText() == "Remove marker"

    def test_the_keyboard_walks_edits_and_leaves(
        self, roll: PianoRoll, lane: SignLane, document: Document
    ) -> None:
        roll.activateWindow()
        lane.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(len(signs.signs(document.score))):
            QTest.keyClick(lane, Qt.Key.Key_Right)
        assert lane.accessibleDescription() == "Tempo ♩=90, bar 5, beat 1"
        QTest.keyClick(lane, Qt.Key.Key_Return)
        write(lane, "80")
        assert document.score.tempo_map.changes == (TempoChange(4 * BAR, 750_000),)
        assert roll.area.hasFocus()
        lane.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(lane, Qt.Key.Key_Escape)
        assert lane.chosen is None
        assert roll.area.hasFocus()

    def test_a_marker_is_not_taken_for_the_key_of_its_name(self, lane: SignLane, document: Document) -> None:
        score = signs.put(signs.put(document.score, Marker(3 * BAR, "C")), KeySignature(3 * BAR, "C"))
        document.replace(score, None)
        lane.setFocus(Qt.FocusReason.TabFocusReason)
        walked = []
        for _ in signs.signs(score):
            QTest.keyClick(lane, Qt.Key.Key_Right)
            walked.append((type(lane.chosen), lane.chosen))
        assert walked == [(type(sign), sign) for sign in signs.signs(score)]

    def test_a_press_beside_the_signs_leaves_the_keyboard_to_the_notes(
        self, roll: PianoRoll, lane: SignLane
    ) -> None:
        roll.activateWindow()
        QTest.mouseClick(lane, LEFT, NONE, place(lane, 3 * BAR))
        assert lane.chosen is None
        assert roll.area.hasFocus()

    def test_a_field_about_another_piece_closes(self, lane: SignLane, document: Document) -> None:
        QTest.mouseDClick(lane, LEFT, NONE, place(lane, 2 * BAR))
        assert field(lane).isVisible()
        document.replace(Score(), None)
        assert not field(lane).isVisible()

    def test_a_sign_after_the_last_note_can_be_scrolled_to(
        self, roll: PianoRoll, lane: SignLane, document: Document
    ) -> None:
        document.revise(signs.put(document.score, Marker(90 * BAR, "End")), "Add marker")
        roll.scroll_to(90 * BAR)
        assert roll.area.view.left <= 90 * BAR < roll.area.view.right

    def test_a_menu_offers_every_kind(self, lane: SignLane, document: Document) -> None:
        menu = lane.menu(Marker(2 * BAR, "Verse"), 2 * BAR)
        assert isinstance(menu, QMenu)
        actions = {action.text(): action for action in menu.actions() if action.text()}
        assert list(actions) == [
            "Edit marker…",
            "Remove marker",
            "Add marker here…",
            "Add tempo here…",
            "Add metre here…",
            "Add key here…",
        ]
        actions["Add key here…"].trigger()
        write(lane, "A")
        assert document.score.key_signatures == (KeySignature(2 * BAR, "A"),)
        actions["Remove marker"].trigger()
        assert document.score.markers == ()

    def test_notes_drawn_meanwhile_leave_a_chosen_sign_alone(
        self, lane: SignLane, document: Document
    ) -> None:
        QTest.mouseClick(lane, LEFT, NONE, place(lane, 2 * BAR))
        document.edit(NoteEdit(added=(Note(0, 90, 10),)), "Draw note")
        assert lane.chosen == Marker(2 * BAR, "Verse")
        document.undo_stack.undo()
        document.revise(signs.remove(document.score, lane.chosen), "Remove marker")
        assert lane.chosen is None


def test_thousands_of_tempo_changes_show_as_poles_and_can_be_zoomed_into(
    roll: PianoRoll, document: Document
) -> None:
    score = Score()
    changes = [TempoChange(i * 24, 500_000 + i) for i in range(5000)]
    document.replace(score.changed(tempo_map=type(score.tempo_map)(changes)), None)
    lane = roll.head.signs
    lane.grab()
    assert lane.sign_at(200) is None
    roll.show_view(roll.area.view.time_zoomed(1000, 0))
    lane.grab()
    assert isinstance(lane.sign_at(lane.view.x(48) + 5), TempoChange)
