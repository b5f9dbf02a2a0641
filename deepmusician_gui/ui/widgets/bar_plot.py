"""A plot of two kinds of bars. Made only where one is opened: pyqtgraph takes half a second to load."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from deepmusician_gui.ui.widgets.still_plot import FONT_PX, dress, still_plot
from deepmusician_gui.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from pyqtgraph import BarGraphItem

_HEIGHT_PX = 120
_AXIS_PX = 32
_HEADROOM = 1.08
_BAR = 0.4  # of the room that a place has, for each kind where they stand side by side


class Bars(NamedTuple):
    """What is drawn."""

    places: Sequence[float]
    first: Sequence[float]
    """Heights of the first kind at those places."""
    second: Sequence[float]
    """Heights of the second kind, likewise."""


class BarPlot(QWidget):
    """First and second bars, in a hue each and the second hatched; looked at, not touched."""

    def __init__(self, title: str, *, stacks: bool) -> None:
        """With `stacks` the second bars stand on the first ones, else beside them."""
        from pyqtgraph import BarGraphItem

        super().__init__()
        self._stacks = stacks
        self._bars: tuple[BarGraphItem, BarGraphItem] = tuple(
            BarGraphItem(x=[], height=[], width=1) for _ in range(2)
        )
        self.plot = still_plot(title)
        self.plot.setMinimumHeight(_HEIGHT_PX)
        above_highest_number = 0, FONT_PX, 0, 0
        self.plot.getPlotItem().layout.setContentsMargins(*above_highest_number)
        for bars in self._bars:
            self.plot.addItem(bars)
        heading = QLabel(title)
        heading.setProperty("role", "dim")
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.plot, 1)

    def name_places(self, names: dict[float, str]) -> None:
        """What is written below some of the places."""
        self.plot.getAxis("bottom").setTicks([list(names.items())])

    def set_theme(self, theme: Theme, first: str) -> None:
        """`first` is the colour of the first bars; the second are in that of proposals."""
        dress(self.plot, theme, theme.panel)
        self.plot.getAxis("left").setWidth(_AXIS_PX)
        plain, hatched = self._bars
        plain.setOpts(brush=QColor(first), pen=QPen(Qt.PenStyle.NoPen))
        pen = QPen(QColor(theme.ghost_outline), self.devicePixelRatioF())
        pen.setCosmetic(True)
        hatched.setOpts(brush=QBrush(QColor(theme.ghost_outline), Qt.BrushStyle.BDiagPattern), pen=pen)

    def show_bars(self, bars: Bars, told: str) -> None:
        """`told` says the same in words, for those who listen."""
        first, second = self._bars
        aside = 0.0 if self._stacks else _BAR / 2
        width = 2 * _BAR if self._stacks else _BAR
        places, below, above = (np.asarray(each, np.float64) for each in bars)
        nothing = np.zeros(len(places))
        grounds = below if self._stacks else nothing
        for item, x, ground, height in (
            (first, places - aside, nothing, below),
            (second, places + aside, grounds, above),
        ):
            is_there = height > 0  # else its outline would be drawn
            item.setOpts(x=x[is_there], y0=ground[is_there], height=height[is_there], width=width)
        top = max(below.max(initial=0), (grounds + above).max(initial=0))
        self.plot.setYRange(0, _HEADROOM * (top or 1), padding=0)
        if bars.places:
            self.plot.setXRange(min(bars.places) - 0.5, max(bars.places) + 0.5, padding=0.01)
        self.plot.setAccessibleDescription(told)
        self.plot.setToolTip(told)
