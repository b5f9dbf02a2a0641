"""What all lanes below the notes have in common: heights that mean values, and a hand that changes them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.canvas import raster
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.keys import modifiers_of
from deepmusician_gui.ui.canvas.lanes.gesture import LaneGesture, Place, Revision
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.time_strip import DRAG_PX, TimeStrip
from deepmusician_gui.ui.canvas.tools.gesture import Modifiers
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.canvas.wheel import Wheel
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import Theme

MARGIN_PX = 8
"""Above the highest value."""
_LEAST_BAR_PX = 24


class Lane(TimeStrip):
    """A strip of the track that is being written. One gesture is one step, Escape drops it."""

    status = Signal(str)
    lowest, highest = 0, 127
    """The values at its lower edge, and `MARGIN_PX` below its upper one."""

    def __init__(self, document: Document, scene: Scene, theme: Theme, parent: QWidget | None = None) -> None:
        """`scene` is that of the notes above; edits go to the document."""
        super().__init__(theme, parent)
        self._document = document
        self._scene = scene
        self._gesture: LaneGesture | None = None
        self._button = Qt.MouseButton.NoButton
        self._press = QPointF()
        self._is_click = False  # as long as it has hardly moved
        document.selection_changed.connect(self.update)
        document.track_changed.connect(self.show_score)

    def sizeHint(self) -> QSize:
        return QSize(400, 76)

    def show_score(self) -> None:
        """Show what has changed, which the scene has already."""
        self._gesture = None
        self.update()

    @property
    def is_in_hand(self) -> bool:
        return self._gesture is not None

    def cancel(self) -> None:
        self._gesture = None
        self.update()

    # The hand

    def _begin(self, place: Place, held: Modifiers, button: Qt.MouseButton) -> LaneGesture | None:
        """The gesture that a press begins, if any."""
        raise NotImplementedError

    def _value(self, height: int) -> int:
        """What a lane's height stands for, within its range; some values draw the hand to them."""
        return max(self.lowest, min(self.highest, height))

    def _place(self, at: QPointF, held: Modifiers) -> Place:
        share = (self.height() - at.y()) / (self.height() - MARGIN_PX)
        value = self._value(round(self.lowest + share * (self.highest - self.lowest)))
        return Place(self.view.tick(at.x()), value, held.free)

    def _held(self, event: QMouseEvent | QWheelEvent) -> Modifiers:
        return modifiers_of(event.modifiers(), self.gesture_keys)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._gesture:  # a second button, which has no part in it
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # first, for what is typed elsewhere is done by that
        held = self._held(event)
        place = self._place(event.position(), held)
        self._gesture = self._begin(place, held, event.button())
        if not self._gesture:
            event.ignore()
            return
        self._button, self._press, self._is_click = event.button(), event.position(), True
        self._move(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture:
            self._is_click &= (event.position() - self._press).manhattanLength() < DRAG_PX
            self._move(self._place(event.position(), self._held(event)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._gesture and event.button() == self._button:
            gesture, self._gesture = self._gesture, None
            self._finish(gesture, self._place(event.position(), self._held(event)))
            self.released.emit()
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._turn(Wheel.of(event).notches, self._place(event.position(), self._held(event)))
            event.accept()
        else:
            event.ignore()

    def _turn(self, notches: float, place: Place) -> None:
        """The wheel was turned with Alt."""

    def _move(self, place: Place) -> None:
        assert self._gesture
        self._gesture.move(place)
        if self._gesture.readout:
            self.status.emit(self._gesture.readout)
        self.update()

    def _finish(self, gesture: LaneGesture, place: Place) -> None:
        """The button was let go of at a place."""
        del place  # the gesture has been there
        self._do(gesture)

    def _do(self, gesture: LaneGesture, *, goes_on: bool = False) -> None:
        outcome = gesture.finish()
        if isinstance(outcome, Revision):
            self._document.revise(outcome.score, outcome.label, goes_on=goes_on)
        else:
            self._document.edit(outcome.edit, outcome.label, outcome.select, goes_on=goes_on)

    # The picture

    @property
    def _hue(self) -> str:
        track = self._scene.score.tracks[self._scene.track]
        return self.theme.track_colours[track.colour % len(self.theme.track_colours)]

    def _y(self, value: float, ratio: float) -> int:
        """Pixels from the upper edge to a value."""
        share = (value - self.lowest) / (self.highest - self.lowest)
        return round((self.height() - share * (self.height() - MARGIN_PX)) * ratio)

    def _paint_ground(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """Bar lines, a line at half the height, and an edge towards what is above."""
        whole = QRectF(0, 0, self.width() * ratio, self.height() * ratio)
        line = max(1, int(ratio))
        painter.fillRect(whole, QColor(self.theme.roll_black_row))
        bars = raster.bar_starts(view, self._scene.score.metre_map, _LEAST_BAR_PX * ratio)
        faint = mix(self.theme.roll_black_row, self.theme.beat_line, 0.8)
        for x in view.pixel_x(bars).tolist():
            painter.fillRect(QRectF(x, 0, line, whole.height()), faint)
        middle = self._y((self.lowest + self.highest) / 2, ratio)
        painter.fillRect(QRectF(0, middle, whole.width(), line), QColor(self.theme.step_line))
        painter.fillRect(QRectF(0, 0, whole.width(), line), QColor(self.theme.bar_line))
