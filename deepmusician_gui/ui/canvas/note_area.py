"""Where the notes are: shows the picture and hands the mouse to the tools."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import PlacedEdit
from deepmusician_gui.ui.canvas.hit import hit, owner
from deepmusician_gui.ui.canvas.keys import held_after, modifiers_of
from deepmusician_gui.ui.canvas.layer import rects_of
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.picture import Picture
from deepmusician_gui.ui.canvas.readout import describe, track_name
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.tools.gesture import Desk, Hit, Part, Pointer
from deepmusician_gui.ui.canvas.tools.hand import Hand
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_SCROLL_EVERY_MS = 30
_PLAYHEAD_PX = 4
_CLICK_PX = 4  # a hand that only clicks shakes by less
_TOOL_CURSORS = {
    "erase": Qt.CursorShape.PointingHandCursor,
    "knife": Qt.CursorShape.SplitHCursor,
    "brush": Qt.CursorShape.CrossCursor,
}
_CURSORS = {
    Part.EMPTY: Qt.CursorShape.ArrowCursor,
    Part.BODY: Qt.CursorShape.SizeAllCursor,
    Part.START: Qt.CursorShape.SizeHorCursor,
    Part.END: Qt.CursorShape.SizeHorCursor,
}


class NoteArea(Strip):
    """The roll itself, without its keyboard and ruler."""

    note_pressed = Signal(int, int)
    note_released = Signal(int)
    scroll_requested = Signal(float, float)
    """By how many px to the right and down."""
    pitch_hovered = Signal(object)
    """The pitch of the row under the pointer, or None."""
    zoom_requested = Signal(float, float)
    """A factor for time, and the x that stays where it is."""
    ghosts_picked = Signal(object)
    """The proposed notes that are wanted, a frozenset."""
    space_taken = Signal()
    """The space bar was not meant to play but to move the view."""
    status = Signal(str)
    resized = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._document = document
        self.hand = Hand()
        self.scene = Scene(document.score, NoteColumns(document.score.notes))
        self._picture = Picture(theme, document.score, self.font())
        self._pointer_px = self._press_px = QPointF()
        self._step_at_press = 0
        self._held = Qt.KeyboardModifier.NoModifier
        self._is_panned = False
        self._space_is_held = False
        self._sounding: Note | None = None
        self._scroll_timer = QTimer(self, interval=_SCROLL_EVERY_MS)
        self._scroll_timer.timeout.connect(self._scroll_after_pointer)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Notes"))
        OwnKeys(self, self._is_own_key)
        self.installEventFilter(self)  # for pinches, which have no handler of their own
        document.score_changed.connect(self._show_score)
        document.replaced.connect(self._forget_length)
        document.selection_changed.connect(self._show_selection)
        document.track_changed.connect(self._show_selection)
        self._show_selection()

    def sizeHint(self) -> QSize:
        return QSize(900, 500)

    def set_theme(self, theme: Theme) -> None:
        self._picture = Picture(theme, self._document.score, self.font())
        super().set_theme(theme)

    def set_playhead(self, tick: float) -> None:
        """Move the playhead; only where it was and where it is are painted again."""
        for place in (self.scene.playhead, tick):
            x = math.floor(self.view.x(place))
            self.update(QRect(x - _PLAYHEAD_PX // 2, 0, _PLAYHEAD_PX + 1, self.height()))
        self.scene.playhead = tick

    def preview(self, edit: NoteEdit) -> None:
        """Show what an edit would change, until a gesture begins or the score changes."""
        if not self.hand.gesture:
            self.scene.preview = edit
            self.update()

    def toggle_others(self) -> None:
        """Show the notes of the other tracks, or hide them."""
        self.scene.shows_others = not self.scene.shows_others
        self.update()

    def cancel(self) -> None:
        """Forget the gesture in hand, if there is one."""
        self.hand.cancel()
        self._show_gesture()

    def _show_score(self, placed: PlacedEdit | None) -> None:
        self.cancel()
        score = self._document.score
        if placed is None:
            self._picture = Picture(self.theme, score, self.font())
            if score.notes is not self.scene.score.notes:
                self.scene.columns = NoteColumns(score.notes)
        else:
            self.scene.columns = self.scene.columns.edited(placed, score.notes)
        self.scene.score = score
        self.update()

    def _forget_length(self) -> None:
        self.hand.length = None  # another piece may count time otherwise

    def _show_selection(self) -> None:
        self.scene.selection, self.scene.track = self._document.selection, self._document.track
        self.update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event, twice=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press(event, twice=True)

    def _press(self, event: QMouseEvent, *, twice: bool) -> None:
        self._pointer_px, self._held = event.position(), event.modifiers()
        if event.button() == Qt.MouseButton.MiddleButton or self._space_is_held:
            self._begin_pan()
        elif event.button() == Qt.MouseButton.RightButton:
            self.hand.press_other(self._pointer(), self.desk())
        elif event.button() == Qt.MouseButton.LeftButton:
            if twice and self.hand.tool == "pencil" and self._go_to_owner():
                return
            self._press_px, self._step_at_press = self._pointer_px, self._document.undo_stack.index()
            press = self.hand.press_twice if twice else self.hand.press
            press(self._pointer(), self._hit(), self.desk())
        else:
            event.ignore()
            return
        self._show_gesture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before, self._pointer_px, self._held = self._pointer_px, event.position(), event.modifiers()
        if self._is_panned:
            way = before - self._pointer_px
            self.scroll_requested.emit(way.x(), way.y())
        elif self.hand.gesture:
            self._follow_pointer()
        else:
            self.setCursor(self._cursor())
        self.pitch_hovered.emit(self.view.pitch(self._pointer_px.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_panned:
            self._is_panned = False
            self.setCursor(self._cursor())
        elif event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton):
            return  # a second button was let go in the middle of a gesture
        elif self.hand.gesture:
            outcome = self.hand.release()
            self._show_gesture()
            if outcome.picked is not None:
                self.ghosts_picked.emit(outcome.picked)
            elif self._is_click(event) and self.hand.tool == "select" and self._go_to_owner():
                return
            if outcome.edit:
                self._document.edit(outcome.edit, outcome.label, outcome.select)
            elif outcome.select is not None:
                self._document.select(outcome.select)

    def _is_click(self, event: QMouseEvent) -> bool:
        way = event.position() - self._press_px
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        return is_plain and way.manhattanLength() < _CLICK_PX

    def _go_to_owner(self) -> bool:
        """Write on the track whose note lies alone under the pointer; a note drawn there just now is taken back."""
        stack, track = self._document.undo_stack, self._owner()
        has_drawn = stack.index() == self._step_at_press + 1
        if track is None or not (has_drawn or self._hit().note is None):
            return False
        if has_drawn:
            stack.undo()
        self._document.set_track(track)
        self.status.emit(tr("Writing on {track}", track=track_name(self._document.score, track)))
        return True

    def _begin_pan(self) -> None:
        self.cancel()
        self._is_panned = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._space_is_held:
            self._space_is_held = False
            self.space_taken.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pitch_hovered.emit(None)

    # The keyboard, as far as it changes a gesture

    def _is_own_key(self, event: QKeyEvent) -> bool:
        """In the middle of a gesture, Escape and the letters belong to it."""
        if not self.hand.gesture and event.key() == Qt.Key.Key_Space:
            self._space_is_held = True
        return bool(self.hand.gesture)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QNativeGestureEvent) and self._pinch(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom_requested.emit(1 + max(-0.5, min(event.value(), 1.0)), event.position().x())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hand.gesture and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            self._follow_key(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_is_held = False
        self._follow_key(event)

    def _follow_key(self, event: QKeyEvent) -> None:
        if self.hand.gesture:
            self._held = held_after(event)
            self._follow_pointer()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.cancel()  # the release will go to another window
            self._space_is_held = False
        super().focusOutEvent(event)

    # Between the two

    def _pointer(self) -> Pointer:
        x, y = self._pointer_px.x(), self._pointer_px.y()
        return Pointer(
            self.view.tick(x), self.view.pitch(y), x, y, modifiers_of(self._held, self.gesture_keys)
        )

    def _hit(self) -> Hit:
        place = self._pointer_px
        return hit(self.scene.columns, self.view, place.x(), place.y(), self.scene.track)

    def _owner(self) -> int | None:
        place = self._pointer_px
        scene = self.scene
        return (
            owner(scene.columns, self.view, place.x(), place.y(), scene.track) if scene.shows_others else None
        )

    def desk(self) -> Desk:
        """What lies before a hand now."""
        score = self.scene.score
        beat = score.metre_map.signature_at(0).beat_ticks(score.ppq)
        return Desk(
            columns=self.scene.columns,
            selection=self.scene.selection,
            track=self.scene.track,
            grid=self.scene.grid,
            metre_map=score.metre_map,
            length=self.hand.length or beat,
            velocity=self.hand.velocity,
            scale=self.scene.scale if self.scene.keeps_to_scale else None,
            ghosts=self.scene.proposal,
            picked=self.scene.picked,
        )

    def _cursor(self) -> Qt.CursorShape:
        if self.hand.tool in _TOOL_CURSORS:
            return _TOOL_CURSORS[self.hand.tool]
        part = self._hit().part
        if part is Part.EMPTY and self.hand.tool == "select" and self._owner() is not None:
            return Qt.CursorShape.PointingHandCursor
        if part is Part.EMPTY and self.hand.tool == "pencil":
            return Qt.CursorShape.CrossCursor
        return _CURSORS[part]

    def _follow_pointer(self) -> None:
        self.hand.move(self._pointer())
        self._show_gesture()

    def _show_gesture(self) -> None:
        gesture = self.hand.gesture
        self.scene.preview = gesture.preview if gesture else NoteEdit()
        self.scene.box = gesture.box if gesture else None
        self._sound(gesture.sounding if gesture else None)
        if gesture and gesture.preview.added and gesture.sounding:
            self.status.emit(describe(gesture.sounding, self.scene.score.metre_map))
        outside = gesture is not None and not QRect(self.rect()).contains(self._pointer_px.toPoint())
        if outside != self._scroll_timer.isActive():
            self._scroll_timer.start() if outside else self._scroll_timer.stop()
        self.update()

    def _sound(self, note: Note | None) -> None:
        before = self._sounding
        if (note and note.pitch) == (before and before.pitch):
            return
        self._sounding = note
        if before:
            self.note_released.emit(before.pitch)
        if note:
            self.note_pressed.emit(note.pitch, note.velocity)

    def _scroll_after_pointer(self) -> None:
        """A pointer held outside pulls the view after it, the faster the farther it is."""
        x, y = self._pointer_px.x(), self._pointer_px.y()
        right = min(x, 0.0) + max(x - self.width(), 0.0)
        down = min(y, 0.0) + max(y - self.height(), 0.0)
        self.scroll_requested.emit(right / 3, down / 6)
        self._follow_pointer()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pixel_painter()
        ratio = self.devicePixelRatioF()
        view = self.view.in_pixels(ratio)
        for rect in rects_of(event.region()):
            left, top = math.floor(rect.left() * ratio), math.floor(rect.top() * ratio)
            right, bottom = math.ceil((rect.right() + 1) * ratio), math.ceil((rect.bottom() + 1) * ratio)
            dirty = QRect(left, top, right - left, bottom - top)
            painter.setClipRect(dirty)
            self._picture.paint(painter, dirty, view, ratio, self.scene)
        if self.scene.shows_caret and any(self.scene.caret.way_into(self.view)):
            painter.setClipping(False)
            self.paint_ring(painter, ratio)
        painter.end()
