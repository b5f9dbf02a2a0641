"""What a pedal, the pitch bend or any other controller is set to, drawn with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from deepmusician_gui.score.controllers import Controller
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.lanes import controller_names
from deepmusician_gui.ui.canvas.lanes.curve import Curve
from deepmusician_gui.ui.canvas.lanes.curve_painter import Scale, Stairs
from deepmusician_gui.ui.canvas.lanes.drawing import (
    Drawing,
    DrawValues,
    EraseValues,
    Paper,
    RampValues,
    ResetValues,
)
from deepmusician_gui.ui.canvas.lanes.gesture import LaneGesture, Place
from deepmusician_gui.ui.canvas.lanes.lane import MARGIN_PX, Lane
from deepmusician_gui.ui.canvas.lanes.pedal import MovePedal, PressPedal, edge_at
from deepmusician_gui.ui.canvas.lanes.point_keys import changes, ways, words
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.sheet import Sheet
from deepmusician_gui.ui.canvas.tools.gesture import Modifiers
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_TOUCH_PX = 5
_REST_PX = 2
"""So near to the rest of a two-sided controller, the hand is led there."""
_HINT_PX = 12
_CARET_PX = 7
_AREA, _PEDAL_AREA = 0.32, 0.55
"""Share of the track's colour in what is filled."""


class ControllerLane(Lane):
    """A stair line: each value holds until the next. A pedal is a row of blocks in which it is down.

    Drag draws, with Shift a straight line; the right button erases; a double click or a click with Alt resets.
    """

    gone_to = Signal(int)
    """The keyboard works at this tick now."""

    def __init__(
        self,
        document: Document,
        scene: Scene,
        controller: Controller,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(document, scene, theme, parent)
        self.controller = controller
        self.lowest, self.highest = controller.lowest, controller.highest
        self._sheet = Sheet()
        self._drawn_track: Track | None = None
        self._curve = Curve.through(controller, ())
        self._clicked: Score | None = None  # what the last click has made of it
        self.caret = 0
        """The tick at which the keyboard works."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(controller_names.alone(controller))

    @property
    def curve(self) -> Curve:
        """What is set on the track being written, read anew only where that has changed."""
        track = self._document.score.tracks[self._document.track]
        if track is not self._drawn_track:
            self._drawn_track, self._curve = track, Curve.of(track, self.controller)
        return self._curve

    # The hand

    def _value(self, height: int) -> int:
        rest = self.controller.rest
        reach = _REST_PX * (self.highest - self.lowest) / (self.height() - MARGIN_PX)
        if self.controller.is_two_sided and abs(height - rest) <= reach:
            return rest
        return super()._value(height)

    def _begin(self, place: Place, held: Modifiers, button: Qt.MouseButton) -> LaneGesture | None:
        if button == Qt.MouseButton.RightButton:
            return EraseValues(self._paper(), place)
        if button != Qt.MouseButton.LeftButton:
            return None
        if self.controller.is_pedal:
            edge = self._edge(place.tick)
            return PressPedal(self._paper(), place) if edge is None else MovePedal(self._paper(), edge)
        return RampValues(self._paper(), place) if held.shift else DrawValues(self._paper())

    def _paper(self) -> Paper:
        return Paper(self._document.score, self._document.track, self.curve, self._scene.grid)

    def _edge(self, tick: float) -> int | None:
        return edge_at(self.curve, tick, _TOUCH_PX / self.view.px_per_tick)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._gesture and self.controller.is_pedal:
            is_edge = self._edge(self.view.tick(event.position().x())) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if is_edge else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _finish(self, gesture: LaneGesture, place: Place) -> None:
        self._clicked = None
        if self._is_click and place.is_free and self._button == Qt.MouseButton.LeftButton:
            self._reset(place)
            return
        before = self._document.score
        super()._finish(gesture, place)
        if self._is_click and self._document.score is not before:
            self._clicked = self._document.score

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
            return
        if self._clicked is self._document.score:
            self._document.undo_stack.undo()  # the first click of the two has drawn something
        self._reset(self._place(event.position(), self._held(event)))

    def _reset(self, place: Place) -> None:
        reset = ResetValues(self._paper())
        reset.move(place._replace(is_free=False))
        self._do(reset)
        self.status.emit(reset.readout)

    # The keyboard

    def is_own_key(self, event: QKeyEvent) -> bool:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
        paper = self._paper()
        is_meant = keys in ways(self.caret, paper) or keys in changes(self.caret, paper)
        return is_meant or event.key() == Qt.Key.Key_Escape or super().is_own_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
        if self._gesture:
            super().keyPressEvent(event)
        elif go := ways(self.caret, self._paper()).get(keys):
            self._go(min(go(), int(self.view.end) - 1))
        elif change := changes(self.caret, self._paper()).get(keys):
            revision = change()
            self._document.revise(revision.score, revision.label, goes_on=True)
            self._go(self.caret)
        elif event.key() == Qt.Key.Key_Escape:
            self.released.emit()
        else:
            event.ignore()

    def _go(self, tick: int) -> None:
        self.caret = tick
        self.gone_to.emit(tick)
        self.status.emit(words(tick, self._paper()))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # The picture

    def _paint_caret(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """A line where the keyboard works, and a box at the value there."""
        x, y = round(view.x(self.caret)), self._y(self.curve.held_at(self.caret), ratio)
        colour, line = QColor(self.theme.selection_outline), max(1, round(ratio))
        painter.fillRect(QRectF(x, 0, line, self.height() * ratio), colour)
        half = _CARET_PX * ratio / 2
        painter.fillRect(
            QRectF(x - half, max(0.0, min(y - half, self.height() * ratio - 2 * half)), 2 * half, 2 * half),
            colour,
        )

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        self._paint_ground(painter, view, ratio)
        curve = self._gesture.preview if isinstance(self._gesture, Drawing) else self.curve
        if len(curve):
            self._paint_curve(painter, view, ratio, curve)
        else:
            self._paint_hint(painter, ratio)
        if self.hasFocus() and not self._gesture:
            self._paint_caret(painter, view, ratio)

    def _paint_curve(self, painter: QPainter, view: Viewport, ratio: float, curve: Curve) -> None:
        if self.controller.is_pedal:
            curve = curve.as_blocks()
        scale = Scale(self.lowest, self.highest, round(self.height() * ratio), self._y(self.highest, ratio))
        stairs = Stairs.of(curve, view)
        line = mix(self.theme.roll_black_row, self._hue, 0.95)
        area = mix(self.theme.roll_black_row, self._hue, _PEDAL_AREA if self.controller.is_pedal else _AREA)
        rest = self.controller.rest if self.controller.is_two_sided else self.lowest
        stairs.paint(painter, self._sheet, scale, rest, line, area, ratio)
        if not self.controller.is_pedal:
            stairs.paint_dots(painter, scale, line, ratio)

    def _paint_hint(self, painter: QPainter, ratio: float) -> None:
        """What to do in an empty lane."""
        font = QFont(self.font())
        font.setPixelSize(round(_HINT_PX * ratio))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text_dim))
        middle = self._y((self.lowest + self.highest) / 2, ratio)  # where there is a line
        room = QRectF(_HINT_PX * ratio, 0, self.width() * ratio, middle)
        text = tr(
            "{controller}: nothing is set on this track. Drag to draw.",
            controller=controller_names.alone(self.controller),
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
