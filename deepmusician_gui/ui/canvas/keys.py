"""Which key means what, on which system."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from deepmusician_gui.ui.canvas.tools.gesture import Modifiers

_Key = Qt.KeyboardModifier
# Qt calls Command "Control" on macOS, where Option copies and Command frees from the grid.
_COPY, _FREE = (
    (_Key.AltModifier, _Key.ControlModifier)
    if sys.platform == "darwin"
    else (_Key.ControlModifier, _Key.AltModifier)
)


def modifiers_of(held: Qt.KeyboardModifier) -> Modifiers:
    """What the held keys mean to a gesture."""
    return Modifiers(
        shift=bool(held & _Key.ShiftModifier),
        control=bool(held & _Key.ControlModifier),
        copy=bool(held & _COPY),
        free=bool(held & _FREE),
        alt=bool(held & _Key.AltModifier),
    )


_MODIFIER_KEYS = {
    Qt.Key.Key_Shift: _Key.ShiftModifier,
    Qt.Key.Key_Control: _Key.ControlModifier,
    Qt.Key.Key_Alt: _Key.AltModifier,
}


def held_after(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers held once `event` is over; systems disagree on whether it counts its own key already."""
    own = _MODIFIER_KEYS.get(Qt.Key(event.key()), _Key.NoModifier)
    if event.type() == QEvent.Type.KeyPress:
        return event.modifiers() | own
    return event.modifiers() & ~own
