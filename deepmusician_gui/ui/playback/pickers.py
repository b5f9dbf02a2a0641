"""Buttons with a menu for what guides the hand: the grid and the scale."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QMargins, QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from deepmusician_gui.score.grid import STEPS
from deepmusician_gui.score.scale import SCALES, TONICS, Scale
from deepmusician_gui.ui.canvas.guide_names import grid_name, scale_name, tonic_name
from deepmusician_gui.ui.guides import Guides
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr


class _Picker(QToolButton):
    """Shows what is chosen and opens a menu of what can be, which is made when it is first wanted."""

    def __init__(self, guides: Guides, name: str, widest: str) -> None:
        super().__init__()
        self._guides = guides
        self._widest = widest
        self._choices = QActionGroup(self)
        self.setAccessibleName(name)
        self.setProperty("role", "picker")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._open)
        self.setMenu(self._menu)
        guides.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """With room for a usual choice, so that what stands beside it seldom moves."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        missing = metrics.horizontalAdvance(self._widest) - metrics.horizontalAdvance(self.text())
        return hint.grownBy(QMargins(0, 0, max(0, missing), 0))

    def _open(self) -> None:
        if self._menu.isEmpty():
            self._fill(self._menu)
        for action in self._choices.actions():
            action.setChecked(action.data() == self._chosen())

    def _offer(self, menu: QMenu, text: str, choice: object, choose: Callable[[], None]) -> None:
        action = menu.addAction(text)
        action.setData(choice)
        action.setCheckable(True)
        action.setActionGroup(self._choices)
        action.triggered.connect(lambda _checked: choose())

    def _fill(self, menu: QMenu) -> None:
        raise NotImplementedError

    def _chosen(self) -> object:
        raise NotImplementedError

    def _show(self) -> None:
        raise NotImplementedError


class GridPicker(_Picker):
    """Chooses what notes snap to."""

    def __init__(self, guides: Guides, actions: dict[str, QAction]) -> None:
        self._more = [
            actions[name] for name in ("grid.triplet", "grid.dotted", "grid.keeps_offset", "grid.snap")
        ]
        super().__init__(guides, tr("Grid"), tr("Adaptive"))
        self._ways = [actions["grid.finer"], actions["grid.coarser"]]
        for way in self._ways:
            way.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        ways = ", ".join(way.toolTip() for way in self._ways)
        self.setToolTip(tr("The grid that notes snap to; adaptive follows the zoom.\n{ways}", ways=ways))

    def _fill(self, menu: QMenu) -> None:
        for step in (None, *STEPS):
            self._offer(menu, _step_name(step), _step_name(step), partial(self._guides.choose_step, step))
        menu.addSeparator()
        menu.addActions(self._more)

    def _chosen(self) -> object:
        return _step_name(self._guides.choice.step) if self._guides.choice.is_on else None

    def _show(self) -> None:
        self.setText(grid_name(self._guides.choice))


class ScalePicker(_Picker):
    """Chooses the scale that is highlighted, drawn in and folded to."""

    def __init__(self, guides: Guides, actions: dict[str, QAction]) -> None:
        self._more = [actions[name] for name in ("scale.follow", "scale.keep", "view.fold_scale")]
        super().__init__(guides, tr("Scale"), scale_name(Scale("C#", "minor")))
        self.setToolTip(tr("The scale: its rows are lighter, and notes can step along it"))

    def _fill(self, menu: QMenu) -> None:
        self._offer(menu, tr(_NO_SCALE), _NO_SCALE, partial(self._guides.set_scale, None))
        for tonic in TONICS:
            kinds = menu.addMenu(tonic_name(Scale(tonic)))
            for kind in SCALES:
                scale = Scale(tonic, kind)
                self._offer(kinds, scale_name(scale), scale.name, partial(self._guides.set_scale, scale))
        menu.addSeparator()
        menu.addActions(self._more)

    def _chosen(self) -> object:
        return self._guides.scale.name if self._guides.scale else _NO_SCALE

    def _show(self) -> None:
        self.setText(scale_name(self._guides.scale) if self._guides.scale else tr(_NO_SCALE))


_NO_SCALE = QT_TR_NOOP("No scale")


def _step_name(step: Fraction | None) -> str:
    return tr("Adaptive") if step is None else f"1/{step.denominator}"
