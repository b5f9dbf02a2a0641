"""How often the composer's was found, model by model, with what chance would have found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from deepmusician_gui.generation.guesses import CONFIDENCES, Guess, Tally, by_confidence, by_model
from deepmusician_gui.models.registry import all_models
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.theme import Theme

_BAR_SIZE = QSize(180, 20)
_HEADS = ("Model", "Found", "95 % interval", "Chance")


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
            grid.addWidget(dim(head), 0, column)
        for row, (model, tally) in enumerate(by_model(guesses).items(), 1):
            texts = (_title(model), _found(tally), "", _percent(tally.chance))
            for column, text in enumerate(texts):
                field = QLabel(text) if text else IntervalBar(tally, self._theme)
                grid.addWidget(field, row, column)
        self._column.replaceWidget(self._table, table)
        self._table.deleteLater()
        self._table = table
        self.sureness.setText(_sureness(guesses) if guesses else "No round was answered yet.")


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
    better = "is better than guessing" if low > tally.chance else "cannot be told from guessing"
    if high < tally.chance:
        better = "is worse than guessing"
    return (
        f"{_found(tally)} found, with 95 % confidence {_percent(low)} to {_percent(high)}.\n"
        f"Guessing finds {_percent(tally.chance)}: this {better}."
    )


def _found(tally: Tally) -> str:
    return f"{tally.found} of {tally.answered}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _sureness(guesses: Sequence[Guess]) -> str:
    """How often one is right who is so sure."""
    levels = by_confidence(guesses).items()
    return "  ·  ".join(f"{CONFIDENCES[level].capitalize()}: {_found(each)} right" for level, each in levels)


def _title(model: str) -> str:
    return next((each.title for each in all_models() if each.name == model), model)
