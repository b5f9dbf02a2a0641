"""How often the composer's was found, model by model, with what chance would have found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from deepmusician_gui.generation.guesses import Guess, Tally, by_confidence, by_model
from deepmusician_gui.models.registry import all_models
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_BAR_SIZE = QSize(180, 20)
_SURENESS = {
    1: QT_TR_NOOP("A guess: {found} of {answered} right"),
    2: QT_TR_NOOP("Fairly sure: {found} of {answered} right"),
    3: QT_TR_NOOP("Certain: {found} of {answered} right"),
}
"""For each of CONFIDENCES."""
_HEADS = (QT_TR_NOOP("Model"), QT_TR_NOOP("Found"), QT_TR_NOOP("95 % interval"), QT_TR_NOOP("Chance"))


class Results(QWidget):
    """A row for each model, and one line about confidence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._table = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.sureness = dim("")
        self.sureness.setWordWrap(True)
        self._column.addWidget(self._table)
        self._column.addWidget(self.sureness)

    def show_guesses(self, guesses: Sequence[Guess]) -> None:
        """Show these and nothing else."""
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for column, head in enumerate(_HEADS if guesses else ()):
            grid.addWidget(dim(tr(head)), 0, column)
        for row, (model, tally) in enumerate(by_model(guesses).items(), 1):
            texts = (_title(model), _found(tally), "", _percent(tally.chance))
            for column, text in enumerate(texts):
                field = QLabel(text) if text else IntervalBar(tally, self._theme)
                grid.addWidget(field, row, column)
        self._column.replaceWidget(self._table, table)
        self._table.deleteLater()
        self._table = table
        self.sureness.setText(_sureness(guesses) if guesses else tr("No round was answered yet."))


class IntervalBar(QWidget):
    """From 0 to 100 %: the share found, its interval, and a line where chance is."""

    def __init__(self, tally: Tally, theme: Theme) -> None:
        super().__init__()
        self._tally, self._theme = tally, theme
        self.setMinimumSize(_BAR_SIZE)
        self.setToolTip(verdict(tally))
        self.setAccessibleName(verdict(tally))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, width, middle = self._theme, self.width() - 10, self.height() / 2

        def x(share: float) -> float:
            return 5 + share * width

        low, high = self._tally.interval
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text_disabled))
        painter.drawRect(QRectF(x(0), middle - 0.5, width, 1))
        painter.setBrush(QColor(theme.accent_ink))
        painter.drawRect(QRectF(x(low), middle - 2, x(high) - x(low), 4))
        painter.drawEllipse(QPointF(x(self._tally.share), middle), 4.5, 4.5)
        painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x(self._tally.chance), 2), QPointF(x(self._tally.chance), self.height() - 2))


def verdict(tally: Tally) -> str:
    """What a tally says, in two sentences."""
    low, high = tally.interval
    found = tr(
        "{found} of {answered} found, with 95 % confidence {low} to {high}.",
        found=tally.found,
        answered=tally.answered,
        low=_percent(low),
        high=_percent(high),
    )
    chance = _percent(tally.chance)
    if low > tally.chance:
        better = tr("Guessing finds {chance}: this is better than guessing.", chance=chance)
    elif high < tally.chance:
        better = tr("Guessing finds {chance}: this is worse than guessing.", chance=chance)
    else:
        better = tr("Guessing finds {chance}: this cannot be told from guessing.", chance=chance)
    return f"{found}\n{better}"


def _found(tally: Tally) -> str:
    return tr("{found} of {answered}", found=tally.found, answered=tally.answered)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _sureness(guesses: Sequence[Guess]) -> str:
    """How often one is right who is so sure."""
    return "  ·  ".join(
        tr(_SURENESS[level], found=each.found, answered=each.answered)
        for level, each in by_confidence(guesses).items()
    )


def _title(model: str) -> str:
    return next((each.title for each in all_models() if each.name == model), model)
