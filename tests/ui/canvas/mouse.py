"""A hand on the piano roll: places in ticks and pitches, events as Qt would send them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll

NONE = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
Place = tuple[float, int]
"""Tick and pitch."""


def point(roll: PianoRoll, place: Place) -> QPoint:
    """The middle of a pitch's row at a tick, in the note area."""
    view = roll.area.view
    return QPointF(view.x(place[0]), view.y(place[1]) + view.row_px / 2).toPoint()


def press(
    roll: PianoRoll,
    place: Place,
    held: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    QTest.mousePress(roll.area, button, held, point(roll, place))


def move(
    roll: PianoRoll,
    place: Place,
    held: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    move_to(roll.area, point(roll, place), held, button)


def move_to(
    widget: QWidget, place: QPoint, held: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        widget.mapToGlobal(QPointF(place)),
        Qt.MouseButton.NoButton,
        button,
        held,
    )
    QApplication.sendEvent(widget, event)


def release(
    roll: PianoRoll,
    place: Place,
    held: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    QTest.mouseRelease(roll.area, button, held, point(roll, place))


def click(
    roll: PianoRoll,
    place: Place,
    held: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    press(roll, place, held, button)
    release(roll, place, held, button)


def drag(
    roll: PianoRoll,
    start: Place,
    *way: Place,
    held: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    press(roll, start, held, button)
    for place in way:
        move(roll, place, held, button)
    release(roll, way[-1], held, button)


def wheel(
    roll: PianoRoll,
    place: Place,
    angle: QPoint,
    held: Qt.KeyboardModifier = NONE,
    pixels: QPoint | None = None,
) -> None:
    """Turn the wheel by `angle` (120 is a notch) over a place, or two fingers on a pad by `pixels`."""
    at = roll.area.mapTo(roll.window(), QPointF(point(roll, place)))
    QTest.wheelEvent(roll.window().windowHandle(), at, angle, pixels or QPoint(), held)
