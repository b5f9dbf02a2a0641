"""How many notes sound at which threshold: a curve for each model, and a line where the composers are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.still_plot import dress, still_plot
from deepmusician_gui.ui.widgets.theme import Theme

_PEN_PX = 2.0
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


class Curve(NamedTuple):
    """A line in the plot."""

    name: str
    x: Sequence[float]
    y: Sequence[float]


class DensityPlot(QWidget):
    """Curves that differ in colour and in their dashes, with a legend; looked at, not touched."""

    def __init__(self, title: str, left: str, bottom: str, highest: float) -> None:
        """`highest` is the top of the scale."""
        super().__init__()
        self.plot = still_plot(title)
        self.plot.setLabel("left", left)
        self.plot.setLabel("bottom", bottom)
        self.plot.setXRange(0, 1, padding=0.01)
        self.plot.setYRange(0, highest, padding=0.03)
        self.legend = self.plot.addLegend(offset=(-16, 8))
        heading = dim(title)
        self.remark = QLabel(wordWrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (heading, self.remark):
            column.addWidget(part)
        column.addWidget(self.plot, 1)

    def show_curves(self, curves: Sequence[Curve], theme: Theme, told: str) -> None:
        """`told` says the same in words."""
        dress(self.plot, theme, theme.panel)
        self.legend.setLabelTextColor(theme.text)
        self.plot.clear()
        colours = (theme.accent_ink, theme.track_colours[0], theme.text)
        for curve, colour, dashes in zip(curves, colours, _DASHES, strict=False):
            pen = QPen(QColor(colour), _PEN_PX, dashes)
            pen.setCosmetic(True)
            self.plot.plot(np.asarray(curve.x), np.asarray(curve.y), pen=pen, name=curve.name)
        self.plot.setAccessibleDescription(told)
        self.plot.setToolTip(told)
        self.remark.setText(told)
