"""Which held key means what to a gesture, on which system."""

from __future__ import annotations

import sys
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from deepmusician_gui.ui.canvas.tools.gesture import Modifiers

_Key = Qt.KeyboardModifier
MODIFIERS = {"Shift": _Key.ShiftModifier, "Ctrl": _Key.ControlModifier, "Alt": _Key.AltModifier}
"""By Qt's portable names: "Ctrl" is Command on macOS, and "Alt" is Option."""


class GestureKeys(NamedTuple):
    """The keys held to drag otherwise, each a name in MODIFIERS."""

    copy: str
    """Copies what is dragged."""
    free: str
    """Lets go of the grid."""
    lock: str
    """At the press, keeps to one direction or adds a clicked note; later, lets go of the grid as well."""


ELSEWHERE, ON_MAC = GestureKeys("Ctrl", "Alt", "Shift"), GestureKeys("Alt", "Ctrl", "Shift")
SYSTEM = ON_MAC if sys.platform == "darwin" else ELSEWHERE


def modifiers_of(held: Qt.KeyboardModifier, keys: GestureKeys = SYSTEM) -> Modifiers:
    """What the held keys mean to a gesture."""
    return Modifiers(
        shift=bool(held & MODIFIERS[keys.lock]),
        control=bool(held & _Key.ControlModifier),
        copy=bool(held & MODIFIERS[keys.copy]),
        free=bool(held & MODIFIERS[keys.free]),
        adds=bool(held & _Key.ShiftModifier),
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
