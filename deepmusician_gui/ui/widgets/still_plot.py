"""A plot that is looked at and not touched. Made only where one is opened: pyqtgraph takes half a second to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from deepmusician_gui.ui.widgets.theme import Theme, tabular

if TYPE_CHECKING:
    from pyqtgraph import PlotWidget

FONT_PX = 11
"""Of the numbers on the axes."""


def still_plot(title: str) -> PlotWidget:
    """An empty one; `title` is what a screen reader calls it."""
    from pyqtgraph import PlotWidget

    plot = PlotWidget()
    plot.setAccessibleName(title)
    plot.setFrameShape(QFrame.Shape.NoFrame)
    plot.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    return plot


def dress(plot: PlotWidget, theme: Theme, ground: str) -> None:
    """Axes in a theme's colours, before the colour that lies around the plot."""
    plot.setBackground(ground)
    font = tabular(plot.font())
    font.setPixelSize(FONT_PX)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setStyle(tickLength=0, tickFont=font, tickTextOffset=4)
        axis.setPen(theme.border)
        axis.setTextPen(theme.text_dim)
