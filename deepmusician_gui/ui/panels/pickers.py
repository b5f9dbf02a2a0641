"""Buttons with a menu for what guides the hand: the grid and the scale."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from deepmusician_gui.score.grid import STEPS
from deepmusician_gui.score.scale import SCALES, TONICS, Scale
from deepmusician_gui.ui.guides import Guides


class _Picker(QToolButton):
    """Shows what is chosen and opens a menu of what can be."""

    def __init__(self, guides: Guides, name: str, most_text: str) -> None:
        super().__init__()
        self._guides = guides
        self.setAccessibleName(name)
        self.setProperty("role", "picker")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(most_text) + 30)
        self.setMenu(QMenu(self))
        self._menu = self.menu()
        self._menu.aboutToShow.connect(self._fill)
        guides.changed.connect(self._show)
        self._show()

    def _fill(self) -> None:
        raise NotImplementedError

    def _show(self) -> None:
        raise NotImplementedError

    def _offer(self, menu: QMenu, text: str, is_chosen: bool, group: QActionGroup) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setActionGroup(group)
        action.setChecked(is_chosen)
        return action


class GridPicker(_Picker):
    """Chooses what notes snap to."""

    def __init__(self, guides: Guides, actions: dict[str, QAction]) -> None:
        self._more = [
            actions[name] for name in ("grid.triplet", "grid.dotted", "grid.keeps_offset", "grid.snap")
        ]
        super().__init__(guides, "Grid", "Adaptive")
        self.setToolTip(
            "The grid that notes snap to; adaptive follows the zoom.\n"
            f"{actions['grid.finer'].toolTip()}, {actions['grid.coarser'].toolTip()}"
        )

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        choice = self._guides.choice
        for step in (None, *STEPS):
            text = "Adaptive" if step is None else f"1/{step.denominator}"
            action = self._offer(self._menu, text, choice.is_on and choice.step == step, group)
            action.triggered.connect(lambda _checked, step=step: self._guides.choose_step(step))
        self._menu.addSeparator()
        self._menu.addActions(self._more)

    def _show(self) -> None:
        self.setText(self._guides.choice.name)


class ScalePicker(_Picker):
    """Chooses the scale that is highlighted, drawn in and folded to."""

    def __init__(self, guides: Guides, actions: dict[str, QAction]) -> None:
        self._more = [actions[name] for name in ("scale.keep", "view.fold_scale")]
        super().__init__(guides, "Scale", "C♯ minor")
        self.setToolTip("The scale: its rows are lighter, arrows with Alt step along it")

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        scale = self._guides.scale
        nothing = self._offer(self._menu, "No scale", scale is None, group)
        nothing.triggered.connect(lambda: self._guides.set_scale(None))
        for tonic in TONICS:
            kinds = self._menu.addMenu(Scale(tonic).name.removesuffix(" major"))
            for kind in SCALES:
                offered = Scale(tonic, kind)
                action = self._offer(kinds, offered.name, offered == scale, group)
                action.triggered.connect(lambda _checked, offered=offered: self._guides.set_scale(offered))
        self._menu.addSeparator()
        self._menu.addActions(self._more)

    def _show(self) -> None:
        self.setText(self._guides.scale.name if self._guides.scale else "No scale")
