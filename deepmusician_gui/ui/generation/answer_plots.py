"""The answer that is shown, held beside the music around it: pitch classes, notes a bar, lengths."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from deepmusician_gui.generation.prompt import read_prompt
from deepmusician_gui.generation.take import Region
from deepmusician_gui.score.portrait import LENGTHS, Portrait, portrait
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.take import Question, Take, counted
from deepmusician_gui.ui.widgets.bar_plot import BarPlot, Bars
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

CLASSES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
_NEAR_QUARTERS = 32  # of the music to each side of the answer
_LEAST_WIDTH_PX = 288
_SOON_MS = 80  # a moving slider gives more answers than anybody can look at
_MOST_NAMED_BARS = 8


class AnswerPlots(QDockWidget):
    """Follows the take that is shown. What it is made of is made when it is opened for the first time."""

    shown = Signal()
    """Opened or closed."""

    def __init__(self, session: GenerationSession, theme: Theme) -> None:
        super().__init__(tr("Prompt and answer"))
        self.setObjectName("plots")
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._session = session
        self._theme = theme
        self._around: tuple[Score, Region, Portrait] | None = None
        self.body: _Body | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.follow)
        self.visibilityChanged.connect(self.shown)
        session.proposal_changed.connect(self._follow_soon)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.follow()

    def toggle(self) -> None:
        """Open it or close it."""
        self.setVisible(self.isHidden())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.body is None:
            self.body = _Body()
            self.setWidget(self.body)
        self.follow()

    def follow(self) -> None:
        """Draw the take that is shown now; out of sight it costs nothing."""
        if self.isHidden() or self.body is None:
            return
        self._soon.stop()
        proposal = self._session.proposal
        take = proposal.take if proposal else None
        if take is None or not take.notes:
            self.body.show_nothing(self._theme)
            return
        question = take.question
        colour = question.score.tracks[question.region.track].colour
        hue = self._theme.track_colours[colour % len(self._theme.track_colours)]
        self.body.show_pair(_pair(self._portrait_around(question), take), self._theme, hue)

    def _follow_soon(self) -> None:
        if not self.isHidden() and not self._soon.isActive():
            self._soon.start()

    def _portrait_around(self, question: Question) -> Portrait:
        """The same for all takes of a question, and for all settings that do not move its region."""
        if (
            self._around is None
            or self._around[0] is not question.score
            or self._around[1] != question.region
        ):
            self._around = question.score, question.region, _around(question)
        return self._around[2]


def _around(question: Question) -> Portrait:
    """What the model was shown of the music near the region, without notes that belong to the answer."""
    region, reach = question.region, _NEAR_QUARTERS * question.score.ppq
    heard = read_prompt(question.score, region).heard_notes(region.start - reach, region.end + reach)
    return portrait((n for n in heard if n not in question.given), question.score.metre_map)


class _Pair(NamedTuple):
    """What is held side by side."""

    around: Portrait
    answer: Portrait


def _pair(around: Portrait, take: Take) -> _Pair:
    return _Pair(around, portrait(take.notes, take.question.score.metre_map))


class _Body(QWidget):
    """Three plots below a legend, or a sentence that says how to get something into them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plotsBody")
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.classes = BarPlot(tr("Pitch classes, % of the notes"), stacks=False)
        self.classes.name_places(dict(enumerate(CLASSES)))
        self.onsets = BarPlot(tr("Notes in each bar"), stacks=True)
        self.lengths = BarPlot(tr("Lengths, % of the notes"), stacks=False)
        self.lengths.name_places(dict(enumerate(LENGTHS)))
        self.plots = (self.classes, self.onsets, self.lengths)
        self._keys = Legend(tr("Music around")), Legend(tr("Answer"))
        self._worn: tuple[Theme, str] | None = None
        self.note = QLabel(
            tr("Press Continue: what it answers is drawn here beside the music around it."),
            wordWrap=True,
            alignment=Qt.AlignmentFlag.AlignTop,
        )
        self.note.setProperty("role", "dim")
        self._pages = QStackedLayout(self)
        for page in (self.note, self._plots()):
            self._pages.addWidget(page)
        self.note.setContentsMargins(12, 12, 12, 12)

    def _plots(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(8)
        column.setContentsMargins(12, 8, 12, 12)
        row = QHBoxLayout()
        row.setSpacing(16)
        for key in self._keys:
            row.addWidget(key)
        row.addStretch(1)
        column.addLayout(row)
        for plot in self.plots:
            column.addWidget(plot, 1)
        return page

    def sizeHint(self) -> QSize:
        """Narrow: the roll comes first."""
        return QSize(_LEAST_WIDTH_PX, 3 * _LEAST_WIDTH_PX // 2)

    def show_nothing(self, theme: Theme) -> None:
        self._dress(theme, theme.text_dim)
        self._pages.setCurrentIndex(0)

    def show_pair(self, pair: _Pair, theme: Theme, hue: str) -> None:
        """`hue` is that of the music around."""
        self._dress(theme, hue)
        self._pages.setCurrentIndex(1)
        for key, each in zip(self._keys, pair, strict=True):
            key.setToolTip(counted(each.notes))
        self.classes.show_bars(
            _shares(pair.around.pitch_classes, pair.answer.pitch_classes),
            _told_shares(CLASSES, pair.around.pitch_classes, pair.answer.pitch_classes),
        )
        self.lengths.show_bars(
            _shares(pair.around.lengths, pair.answer.lengths),
            _told_shares(LENGTHS, pair.around.lengths, pair.answer.lengths),
        )
        self._show_onsets(pair)

    def _show_onsets(self, pair: _Pair) -> None:
        around, answer = pair.around.onsets, pair.answer.onsets
        both = around.keys() | answer.keys()
        numbers = range(min(both), max(both) + 1)
        every = -(-len(numbers) // _MOST_NAMED_BARS)
        self.onsets.name_places({n: str(n + 1) for n in numbers if n % every == 0})
        first, second = ([float(each.get(n, 0)) for n in numbers] for each in (around, answer))
        told = "; ".join(
            tr(
                "bar {bar}: {around} around, {answer} in the answer",
                bar=n + 1,
                around=around.get(n, 0),
                answer=answer.get(n, 0),
            )
            for n in numbers
            if n in answer
        )
        self.onsets.show_bars(Bars(numbers, first, second), told)

    def _dress(self, theme: Theme, hue: str) -> None:
        """Axes and brushes are costly to set, and rarely others."""
        if (theme, hue) == self._worn:
            return
        self._worn = theme, hue
        around, answer = self._keys
        around.set_brush(QBrush(QColor(hue)), QColor(hue))
        outline = QColor(theme.ghost_outline)
        answer.set_brush(QBrush(outline, Qt.BrushStyle.BDiagPattern), outline)
        for plot in self.plots:
            plot.set_theme(theme, hue)


def _shares(around: tuple[float, ...], answer: tuple[float, ...]) -> Bars:
    return Bars(range(len(around)), [100 * each for each in around], [100 * each for each in answer])


def _told_shares(names: tuple[str, ...], around: tuple[float, ...], answer: tuple[float, ...]) -> str:
    return "; ".join(
        tr(
            "{name}: {around:.0f} % around, {answer:.0f} % in the answer",
            name=name,
            around=100 * one,
            answer=100 * other,
        )
        for name, one, other in zip(names, around, answer, strict=True)
        if one or other
    )


class Legend(QWidget):
    """A swatch and what it stands for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._brush, self._outline = QBrush(), QColor()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 0, 0)
        row.addWidget(QLabel(name))

    def set_brush(self, brush: QBrush, outline: QColor) -> None:
        self._brush, self._outline = brush, outline
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(20, 24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._outline)
        painter.setBrush(self._brush)
        painter.drawRect(QRect(0, self.height() // 2 - 6, 12, 12))
