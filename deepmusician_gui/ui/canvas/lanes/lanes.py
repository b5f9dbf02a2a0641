"""The lanes below the notes, one above the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deepmusician_gui.ui.canvas.lanes.chooser import USUAL, VELOCITY, Kind, kind_name
from deepmusician_gui.ui.canvas.lanes.controller_lane import ControllerLane
from deepmusician_gui.ui.canvas.lanes.lane import Lane
from deepmusician_gui.ui.canvas.lanes.lane_row import LEAST_PX, MOST_PX, LaneRow
from deepmusician_gui.ui.canvas.lanes.plan import LanePlan
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

MOST_LANES = 3
_STEP_PX = 24


class Lanes(QWidget):
    """At least one lane. What each of them shows is chosen beside it."""

    status = Signal(str)
    released = Signal()
    """The hand is done; the keyboard may go back to the notes."""
    gone_to = Signal(int)
    """The keyboard works at this tick of a lane now."""
    changed = Signal()
    """Other lanes are shown; they look nowhere yet."""

    def __init__(self, document: Document, scene: Scene, theme: Theme, room_px: Callable[[], int]) -> None:
        """`room_px` is how much height there is to take from what lies above."""
        super().__init__()
        self._document = document
        self._scene = scene
        self._theme = theme
        self._room_px = room_px
        self.rows: list[LaneRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._append(VELOCITY)

    @property
    def shown(self) -> tuple[Lane, ...]:
        """From above to below."""
        return tuple(row.lane for row in self.rows)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        return tuple(row.kind for row in self.rows)

    @property
    def plans(self) -> tuple[LanePlan, ...]:
        """What is shown, and how high."""
        return tuple(LanePlan(row.kind, row.height()) for row in self.rows)

    def lay_out(self, plans: Sequence[LanePlan]) -> None:
        """Show these lanes, of more than MOST_LANES the first ones."""
        while len(self.rows) > 1:
            self.close_lane(1)
        for place, plan in enumerate(plans[:MOST_LANES]):
            if place:
                self._append(plan.kind)
            else:
                self.choose(plan.kind)
            self.rows[place].setFixedHeight(plan.height_px)
        self.changed.emit()

    def choose(self, kind: Kind, row: int = 0) -> None:
        """Let a row show this kind; where another shows it already, the two change places."""
        before = self.rows[row].kind
        if kind == before:
            return
        for other in self.rows:
            if other.kind == kind:
                other.show_kind(before)
                self._connect(other)
        self.rows[row].show_kind(kind)
        self._connect(self.rows[row])
        self.status.emit(tr("{name} below the notes.", name=kind_name(kind)))
        self.changed.emit()

    def choose_next(self) -> None:
        """Let the first row show what comes next of all that is usual and not shown yet."""
        first = self.rows[0].kind
        at = USUAL.index(first) if first in USUAL else -1
        around = (*USUAL[at + 1 :], *USUAL[: at + 1])
        self.choose(next(kind for kind in around if kind not in self.kinds[1:]))

    def add(self) -> None:
        """Show one lane more, of what is usual the first that is not there yet."""
        if len(self.rows) < MOST_LANES:
            self._append(next(kind for kind in USUAL if kind not in self.kinds))
            self.changed.emit()

    def close_lane(self, row: int) -> None:
        """Take a lane away, not the last one."""
        if len(self.rows) > 1:
            gone = self.rows.pop(row)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            self._show_buttons()
            self.changed.emit()

    def take_keyboard(self) -> None:
        """Let the keyboard work in the highest lane of a controller, if there is one."""
        if lane := self._first_controller:
            lane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_controller(self) -> bool:
        return self._first_controller is not None

    @property
    def _first_controller(self) -> ControllerLane | None:
        return next((lane for lane in self.shown if isinstance(lane, ControllerLane)), None)

    def grow(self, steps: int) -> None:
        """Make all lanes higher, or lower for less than 0."""
        for row in self.rows:
            self._resize(row, row.height() + steps * _STEP_PX)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def show_score(self) -> None:
        for lane in self.shown:
            lane.show_score()

    def _append(self, kind: Kind) -> None:
        row = LaneRow(self._document, self._scene, kind, self._theme)
        row.chosen.connect(lambda chosen: self.choose(chosen, self.rows.index(row)))
        row.more_wanted.connect(self.add)
        row.closed.connect(lambda: self.close_lane(self.rows.index(row)))
        row.dragged.connect(partial(self._resize, row))
        if self.rows:
            row.lane.gesture_keys = self.rows[0].lane.gesture_keys
        self.rows.append(row)
        self._column.addWidget(row)
        self._connect(row)
        self._show_buttons()

    def _connect(self, row: LaneRow) -> None:
        row.lane.status.connect(self.status)
        row.lane.released.connect(self.released)
        if isinstance(row.lane, ControllerLane):
            row.lane.gone_to.connect(self.gone_to)

    def _resize(self, row: LaneRow, height_px: int) -> None:
        most = min(MOST_PX, row.height() + max(0, self._room_px()))
        row.setFixedHeight(max(LEAST_PX, min(height_px, most)))

    def _show_buttons(self) -> None:
        for row in self.rows:
            row.more.setVisible(len(self.rows) < MOST_LANES and row is self.rows[-1])
            row.close_button.setVisible(len(self.rows) > 1)
