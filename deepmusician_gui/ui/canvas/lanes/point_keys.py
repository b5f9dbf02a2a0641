"""The keyboard as a hand on what a controller is set to: a caret goes along the lane, and changes what stands there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt

from deepmusician_gui.score import controllers
from deepmusician_gui.score.controllers import Setting
from deepmusician_gui.ui.canvas.caret import Caret
from deepmusician_gui.ui.canvas.lanes import controller_names
from deepmusician_gui.ui.canvas.lanes.drawing import Paper
from deepmusician_gui.ui.canvas.lanes.gesture import Revision
from deepmusician_gui.ui.canvas.readout import place
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_Held, _Key = Qt.KeyboardModifier, Qt.Key
_PLAIN, _SHIFT, _CONTROL, _ALT = (
    _Held.NoModifier,
    _Held.ShiftModifier,
    _Held.ControlModifier,
    _Held.AltModifier,
)
_LARGE = 10
"""Small steps in a large one."""
Keys = tuple[Qt.KeyboardModifier, Qt.Key]


def ways(tick: int, paper: Paper) -> dict[Keys, Callable[[], int]]:
    """Where each key leads from a tick."""
    caret, metre_map = Caret(tick), paper.score.metre_map
    ticks = paper.curve.ticks

    def point(way: int) -> int:
        """The next setting, or the one before; where there is none, here."""
        before, after = (int(np.searchsorted(ticks, tick, side=side)) for side in ("left", "right"))
        at = after if way > 0 else before - 1
        return int(ticks[at]) if 0 <= at < len(ticks) else tick

    return {
        (_PLAIN, _Key.Key_Left): lambda: caret.by_line(-1, paper.grid, metre_map).tick,
        (_PLAIN, _Key.Key_Right): lambda: caret.by_line(1, paper.grid, metre_map).tick,
        (_CONTROL, _Key.Key_Left): lambda: point(-1),
        (_CONTROL, _Key.Key_Right): lambda: point(1),
        (_ALT, _Key.Key_Left): lambda: caret.by_bar(-1, metre_map).tick,
        (_ALT, _Key.Key_Right): lambda: caret.by_bar(1, metre_map).tick,
        (_PLAIN, _Key.Key_Home): lambda: 0,
        (_PLAIN, _Key.Key_End): lambda: int(ticks[-1]) if len(ticks) else tick,
    }


def changes(tick: int, paper: Paper) -> dict[Keys, Callable[[], Revision]]:
    """What each key does at a tick."""
    score, track, controller = paper.score, paper.track, paper.controller
    held = paper.curve.held_at(tick)
    step = max(1, round((controller.highest - controller.lowest) / 127))

    name, where = controller_names.within(controller), place(tick, score.metre_map)

    def put(value: int) -> Revision:
        value = max(controller.lowest, min(controller.highest, value))
        after = controllers.put(score, track, controller, Setting(tick, value))
        return Revision(after, tr("Set {controller} at {place}", controller=name, place=where))

    def by(steps: int) -> Callable[[], Revision]:
        if controller.is_pedal:  # it is down or up
            return lambda: put(controller.highest if steps > 0 else controller.lowest)
        return lambda: put(held + steps * step)

    def erase() -> Revision:
        after = controllers.erase(score, track, controller, tick, tick + 1)
        return Revision(after, tr("Erase {controller} at {place}", controller=name, place=where))

    return {
        (_PLAIN, _Key.Key_Up): by(1),
        (_PLAIN, _Key.Key_Down): by(-1),
        (_SHIFT, _Key.Key_Up): by(_LARGE),
        (_SHIFT, _Key.Key_Down): by(-_LARGE),
        (_PLAIN, _Key.Key_Insert): lambda: put(held),
        (_PLAIN, _Key.Key_Delete): erase,
        (_PLAIN, _Key.Key_Backspace): erase,
    }


def words(tick: int, paper: Paper) -> str:
    """ "Modulation 64 at bar 2, beat 1, set here"."""
    value = paper.shown(paper.curve.held_at(tick))
    is_set = bool((paper.curve.ticks == tick).any())
    said = (
        QT_TR_NOOP("{controller} {value} at {place}, set here")
        if is_set
        else QT_TR_NOOP("{controller} {value} at {place}")
    )
    return tr(said, controller=paper.name, value=value, place=place(tick, paper.score.metre_map))
