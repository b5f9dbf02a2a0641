"""How a training goes, as curves. Made only where they are opened: pyqtgraph takes half a second to load."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from deepmusician_gui.ui.training.training_session import TrainingSession
from deepmusician_gui.ui.widgets.still_plot import dress, still_plot
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

if TYPE_CHECKING:
    from pyqtgraph import PlotDataItem

_HEIGHT_PX, _AXIS_PX, _DOT_PX = 128, 44, 6
_HEADROOM = 0.12
_MOST_POINTS = 2_000


class Line(NamedTuple):
    """One curve: where, and how high."""

    x: Sequence[float]
    y: Sequence[float]


class LinePlot(QWidget):
    """Curves over the steps of a training, looked at and not touched: dim ones, then those that matter, with dots."""

    def __init__(self, title: str, names: Sequence[str], *, from_zero: bool, has_dots: bool = True) -> None:
        from pyqtgraph import PlotDataItem

        super().__init__()
        self._title, self._names, self._from_zero, self._has_dots = title, names, from_zero, has_dots
        self._curves: list[PlotDataItem] = [PlotDataItem() for _ in names]
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.RichText)
        self.plot = still_plot(title)
        self.plot.setMinimumHeight(_HEIGHT_PX)
        for curve in self._curves:
            self.plot.addItem(curve)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.plot, 1)

    def set_theme(self, theme: Theme) -> None:
        dress(self.plot, theme, theme.window)
        self.plot.getAxis("left").setWidth(_AXIS_PX)
        inks = _inks(theme, len(self._curves))
        for curve, ink in zip(self._curves, inks, strict=True):
            pen = QPen(QColor(ink), 1 if ink == theme.text_dim else 2)
            pen.setCosmetic(True)  # else its width would be in units of the axes
            curve.setPen(pen)
            if ink == theme.accent_ink and self._has_dots:
                curve.setData(symbol="o", symbolSize=_DOT_PX, symbolBrush=QColor(ink), symbolPen=None)
        named = zip(inks, self._names, strict=True)
        keys = (f'<span style="color:{ink}">●</span> {name}' for ink, name in named if name)
        self.heading.setText("&nbsp;&nbsp;&nbsp;".join((f"<b>{self._title}</b>", *keys)))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """One for each name."""
        for curve, line in zip(self._curves, lines, strict=True):
            every = max(1, len(line.x) // _MOST_POINTS)
            curve.setData(x=list(line.x[::every]), y=list(line.y[::every]))
        heights = [y for line in lines for y in line.y]
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setVisible(bool(heights))
        low = 0.0 if self._from_zero or not heights else min(heights)
        high = max(heights, default=1.0)
        room = _HEADROOM * ((high - low) or 1.0)
        self.plot.setYRange(low - (0 if self._from_zero else room), high + room, padding=0)
        self.plot.setXRange(0, max((x for line in lines for x in line.x), default=1.0), padding=0.02)
        told = "; ".join(
            tr(
                "{name}: {value:.4g} after step {step:g}",
                name=name or self._title,
                value=line.y[-1],
                step=line.x[-1],
            )
            for name, line in zip(self._names, lines, strict=True)
            if line.x
        )
        self.plot.setAccessibleDescription(told)
        self.plot.setToolTip(told)


class TrainingPlots(QWidget):
    """The loss, how full what it writes is, and how fast it learns. What is held out has a scale of its own: its loss
    moves little beside that of the batches, and matters more.
    """

    def __init__(self, session: TrainingSession) -> None:
        super().__init__()
        self._session = session
        self.held_out = LinePlot(tr("Loss on pieces held out"), ("",), from_zero=False)
        self.loss = LinePlot(tr("Loss while it learns"), ("",), from_zero=False, has_dots=False)
        self.density = LinePlot(tr("Keys at once"), (tr("your music"), tr("what it writes")), from_zero=True)
        self.rate = LinePlot(tr("Learning rate"), ("",), from_zero=True, has_dots=False)
        self.plots = (self.held_out, self.density, self.loss, self.rate)
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, plot in enumerate(self.plots):
            grid.addWidget(plot, *divmod(place, 2))

    def set_theme(self, theme: Theme) -> None:
        for plot in self.plots:
            plot.set_theme(theme)

    def follow(self) -> None:
        """Draw what there is now."""
        steps, samples = self._session.steps, self._session.samples
        made = [row for row in steps if row["step"]]  # step 0 only measures
        measured = [row for row in steps if row["valid"] is not None]
        numbers = [row["step"] for row in made]
        self.held_out.show_lines(
            [Line([row["step"] for row in measured], [row["valid"] for row in measured])]
        )
        self.loss.show_lines([Line(numbers, [row["loss"] for row in made])])
        end = max((row["step"] for row in steps), default=0)
        of_data = Line((0, end), (samples[-1]["of_data"],) * 2) if samples else Line((), ())
        written = Line([row["step"] for row in samples], [row["density"] for row in samples])
        self.density.show_lines([of_data, written])
        self.rate.show_lines([Line(numbers, [row["learning_rate"] for row in made])])


def _inks(theme: Theme, count: int) -> list[str]:
    """The last curve is the one to look at."""
    return [theme.text_dim] * (count - 1) + [theme.accent_ink]
