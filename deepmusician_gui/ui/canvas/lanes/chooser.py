"""The button beside a lane that says what it shows, with a menu of what it can show."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from deepmusician_gui.score import controllers
from deepmusician_gui.score.controllers import NUMBERS, Controller
from deepmusician_gui.ui.canvas.lanes import controller_names
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.words import tr

Kind = Controller | None
"""What a lane shows; None stands for velocities."""
VELOCITY: Kind = None
USUAL: tuple[Kind, ...] = (
    VELOCITY,
    controllers.SUSTAIN,
    controllers.BEND,
    controllers.MODULATION,
    controllers.VOLUME,
    controllers.PAN,
    controllers.EXPRESSION,
)
_PER_MENU = 20
_PADDING_PX = 8


def kind_name(kind: Kind) -> str:
    return controller_names.alone(kind) if kind else tr("Velocity")


def short_name(kind: Kind) -> str:
    return controller_names.short(kind) if kind else tr("Vel.")


class Chooser(QToolButton):
    """The menu holds what is usual, what the track has, and every other controller by its number."""

    chosen = Signal(object)
    """A Kind."""

    def __init__(self, document: Document, kind: Kind) -> None:
        super().__init__()
        self._document = document
        self._kind = kind
        self.setProperty("role", "lane")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.show_kind(kind)

    def show_kind(self, kind: Kind) -> None:
        """Say that the lane shows this."""
        self._kind = kind
        name = kind_name(kind)
        self.setToolTip(
            tr(
                "{name}: choose what this lane shows.\nDrag in the lane to draw, Esc to leave it as it was.",
                name=name,
            )
        )
        self.setAccessibleName(tr("Lane: {name}", name=name))
        self._fit_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_text()

    def _fit_text(self) -> None:
        metrics, room = self.fontMetrics(), self.width() - _PADDING_PX
        name = kind_name(self._kind)
        if metrics.horizontalAdvance(name) > room:
            name = short_name(self._kind)
        self.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))

    def _fill(self) -> None:
        for part in self._menu.findChildren(QMenu):
            part.deleteLater()  # to clear a menu leaves those inside it
        self._menu.clear()
        for kind in USUAL:
            self._offer(self._menu, kind)
        found = controllers.present(self._document.score.tracks[self._document.track])
        more = [controller for controller in found if controller not in USUAL]
        if more:
            self._menu.addSection(tr("On this track"))
        for controller in more:
            self._offer(self._menu, controller)
        self._menu.addSeparator()
        others = self._menu.addMenu(tr("Other controller"))
        for first in NUMBERS[::_PER_MENU]:
            some = NUMBERS[first : first + _PER_MENU]
            part = others.addMenu(tr("{first} to {last}", first=some[0], last=some[-1]))
            for number in some:
                self._offer(part, Controller(number), f"{number}  ")

    def _offer(self, menu: QMenu, kind: Kind, before: str = "") -> None:
        action = menu.addAction(before + kind_name(kind))
        action.setCheckable(True)
        action.setChecked(kind == self._kind)
        action.triggered.connect(partial(self.chosen.emit, kind))
