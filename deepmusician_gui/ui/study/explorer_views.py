"""The three views of the explorer. Each shows its answer, and gives it as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.portrait import LENGTHS
from deepmusician_gui.ui.generation.answer_plots import CLASSES, Legend
from deepmusician_gui.ui.generation.take import counted
from deepmusician_gui.ui.generation.take_picture import notes_picture, pitches_around
from deepmusician_gui.ui.study.bar_map import BarMap, paint_point
from deepmusician_gui.ui.study.density_plot import Curve, DensityPlot
from deepmusician_gui.ui.study.explorer_session import Densities, ExplorerSession
from deepmusician_gui.ui.widgets.bar_plot import BarPlot, Bars
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

if TYPE_CHECKING:
    from deepmusician_gui.generation.bar_states import Map
    from deepmusician_gui.generation.likeness import Likeness

_SIDE_PX = 264
_PICTURE = QSize(_SIDE_PX, 120)
_HIGHEST_DENSITY = 40  # of the scale: eleven times what composers write
_PATTERNS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern)
_BAR_NAMES = tuple(str(n) if n < 32 else "32+" for n in range(33))


class AnswerView(QWidget):
    """Shows one kind of answer."""

    def show_answer(self, answer: object) -> None:
        """Show an answer of the session, or None."""
        raise NotImplementedError

    def csv(self, answer: object) -> str:
        """The figures of an answer, a line each below a heading."""
        raise NotImplementedError


class MapView(AnswerView):
    """The map, which piece has which sign, and the bar that is chosen."""

    def __init__(self, session: ExplorerSession, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._map: Map | None = None
        self.map = BarMap(theme)
        self.pieces = _Signs(theme)
        self.bar = QLabel()
        self.bar.setProperty("role", "heading")
        self.bar.setWordWrap(True)
        self.picture = QLabel()
        self.picture.setFixedSize(_PICTURE)
        self.play = QPushButton(tr("Play"))
        self.play.setToolTip(tr("Hear the bar that is chosen (Space on the map)"))
        self.play.setAutoDefault(False)
        self.shares = dim("")
        self.shares.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(8)
        for part in (self.pieces, self.bar, self.picture, self.play, self.shares):
            side.addWidget(part)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.map, 1)
        row.addLayout(side)
        self.map.chosen.connect(self._show_bar)
        self.map.played.connect(self._play)
        self.play.clicked.connect(lambda: self._play(self.map.at))
        self._clear()

    def show_answer(self, answer: object) -> None:
        found = cast("Map | None", answer)
        if found is self._map:
            return
        self._map = found
        self._clear()
        if found is None:
            self.map.show_points(np.zeros((0, 2)), (), ())
            return
        names = [self._session.name(bar) for bar in found.bars]
        self.map.show_points(found.points, [bar.piece for bar in found.bars], names)
        pieces = self._session.pieces[self._session.question.is_open_piece]
        self.pieces.show_names([piece.name for piece in pieces])
        first, second = found.shares
        self.shares.setText(
            tr(
                "{bars} bars. To the right lies {right:.0f} % of what they differ in, upward {up:.0f} %.",
                bars=len(found.bars),
                right=100 * first,
                up=100 * second,
            )
        )

    def csv(self, answer: object) -> str:
        found = cast("Map", answer)
        rows = zip(found.bars, found.points.tolist(), strict=True)
        pieces = self._session.pieces[self._session.question.is_open_piece]
        return _csv(
            ("piece", "bar", "x", "y"),
            ((pieces[bar.piece].name, bar.number + 1, x, y) for bar, (x, y) in rows),
        )

    def _clear(self) -> None:
        self.bar.setText(tr("Click a point to hear its bar."))
        self.picture.setPixmap(QPixmap())
        self.shares.setText("")
        self.pieces.show_names(())
        self.play.setEnabled(False)

    def _show_bar(self, at: int) -> None:
        assert self._map
        bar = self._map.bars[at]
        notes, length = self._session.notes(bar)
        self.bar.setText(self._session.name(bar))
        ratio, ink = self.devicePixelRatioF(), self._theme.text
        painted = notes_picture(notes, (0, length), pitches_around(notes), _PICTURE, ratio, ink)
        self.picture.setPixmap(painted)
        self.picture.setAccessibleName(counted(len(notes)))
        self.play.setEnabled(True)

    def _play(self, at: int | None) -> None:
        if self._map and at is not None:
            self._session.play(self._map.bars[at])


class _Signs(QWidget):
    """Which piece has which sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._labels: list[QLabel] = []
        self.setFixedWidth(_SIDE_PX)

    def show_names(self, names: Sequence[str]) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.deleteLater()
        self._labels = [_sign_label(name) for name in names]
        for label in self._labels:
            self._column.addWidget(label)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, label in enumerate(self._labels):
            paint_point(painter, QPointF(6, label.geometry().center().y() + 1), kind, self._theme, 4)


def _sign_label(name: str) -> QLabel:
    label = QLabel(name)
    label.setIndent(20)
    return label


class LikenessView(AnswerView):
    """Pitch classes, lengths, and notes in a bar: the composers' plain, the model's hatched."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.classes = BarPlot(tr("Pitch classes, % of the notes"), stacks=False)
        self.classes.name_places(dict(enumerate(CLASSES)))
        self.lengths = BarPlot(tr("Lengths, % of the notes"), stacks=False)
        self.lengths.name_places(dict(enumerate(LENGTHS)))
        self.bars = BarPlot(tr("Notes in a bar, % of the bars"), stacks=False)
        self.bars.name_places({n: _BAR_NAMES[n] for n in range(0, 33, 4)})
        self._counts = dim("")
        keys = Legend(tr("The composers")), Legend(tr("The model"))
        hue = theme.track_colours[0]
        ghost = QColor(theme.ghost_outline)
        for key, colour, pattern in zip(keys, (QColor(hue), ghost), _PATTERNS, strict=True):
            key.set_brush(QBrush(colour, pattern), colour)
        head = QHBoxLayout()
        head.setSpacing(16)
        for key in keys:
            head.addWidget(key)
        head.addStretch(1)
        head.addWidget(self._counts)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.classes, 1, 0)
        grid.addWidget(self.lengths, 1, 1)
        grid.addWidget(self.bars, 2, 0, 1, 2)
        for plot in (self.classes, self.lengths, self.bars):
            plot.set_theme(theme, hue)

    def show_answer(self, answer: object) -> None:
        found = cast("Likeness | None", answer)
        if found is None:
            for plot in (self.classes, self.lengths, self.bars):
                plot.show_bars(Bars((), (), ()), "")
            self._counts.setText("")
            return
        one, other = found.composer, found.model
        self._counts.setText(
            tr("{notes} notes by composers, {others} by the model", notes=one.notes, others=other.notes)
        )
        for plot, names, pair in (
            (self.classes, CLASSES, (one.pitch_classes, other.pitch_classes)),
            (self.lengths, LENGTHS, (one.lengths, other.lengths)),
            (self.bars, _BAR_NAMES, (found.composer_bars, found.model_bars)),
        ):
            first, second = ([100 * share for share in side] for side in pair)
            plot.show_bars(Bars(range(len(first)), first, second), _told(names, first, second))

    def csv(self, answer: object) -> str:
        found = cast("Likeness", answer)
        tables = (
            ("pitch class", CLASSES, found.composer.pitch_classes, found.model.pitch_classes),
            ("length", LENGTHS, found.composer.lengths, found.model.lengths),
            ("notes in a bar", _BAR_NAMES, found.composer_bars, found.model_bars),
        )
        rows = (
            (figure, name, one, other)
            for figure, names, ones, others in tables
            for name, one, other in zip(names, ones, others, strict=True)
        )
        return _csv(("figure", "value", "composers", "model"), rows)


class DensityView(AnswerView):
    """How much sounds, and how often nothing does, for every threshold."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        axis = tr("threshold: a key sounds where its chance is above")
        self.notes = DensityPlot(tr("Notes sounding at a time step"), tr("notes"), axis, _HIGHEST_DENSITY)
        self.silence = DensityPlot(tr("Silent time steps, %"), "%", axis, 100)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.notes)
        row.addWidget(self.silence)

    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, Densities):
            self.notes.show_curves((), self._theme, "")
            self.silence.show_curves((), self._theme, "")
            return
        from deepmusician_gui.generation.density import CUTS  # noqa: PLC0415  the window stands without torch

        truth, models = answer.truth, answer.models
        x = CUTS.tolist()
        curves = [Curve(entry(name).title, x, found.notes) for name, found in models.items()]
        silences = [
            Curve(entry(name).title, x, [100 * share for share in found.silence])
            for name, found in models.items()
        ]
        even = (0.0, 1.0)
        self.notes.show_curves(
            (*curves, Curve(tr("The composers"), even, (truth.notes, truth.notes))),
            self._theme,
            tr("Composers write {notes:.1f}.", notes=truth.notes) + " " + _crossing(answer, x),
        )
        share = 100 * truth.silence
        self.silence.show_curves(
            (*silences, Curve(tr("The composers"), even, (share, share))),
            self._theme,
            tr("Composers leave {share:.1f} % silent.", share=share) + " " + _collapse(answer, x),
        )

    def csv(self, answer: object) -> str:
        from deepmusician_gui.generation.density import CUTS  # noqa: PLC0415  the same

        assert isinstance(answer, Densities)
        rows = (
            (name, cut, notes, silence)
            for name, found in answer.models.items()
            for cut, notes, silence in zip(CUTS.tolist(), found.notes, found.silence, strict=True)
        )
        truth = ("composers", "", answer.truth.notes, answer.truth.silence)
        return _csv(("model", "threshold", "notes_a_time_step", "silent_share"), (*rows, truth))


def _crossing(answer: Densities, cuts: Sequence[float]) -> str:
    """Between which thresholds each model falls below the composers."""
    told = []
    for name, found in answer.models.items():
        at = next((i for i, notes in enumerate(found.notes) if notes < answer.truth.notes), None)
        if at:
            before, after = found.notes[at - 1], found.notes[at]
            told.append(
                tr(
                    "{title} falls from {before:.1f} to {after:.1f} between {low:.2f} and {high:.2f}.",
                    title=entry(name).title,
                    before=before,
                    after=after,
                    low=cuts[at - 1],
                    high=cuts[at],
                )
            )
    return " ".join(told)


def _collapse(answer: Densities, cuts: Sequence[float]) -> str:
    """From which threshold on each model answers with silence alone."""
    told = []
    for name, found in answer.models.items():
        at = next((cut for cut, share in zip(cuts, found.silence, strict=True) if share > 0.99), None)
        told.append(
            tr("{title}: silent from {at:.2f} on.", title=entry(name).title, at=at)
            if at
            else tr("{title} never is.", title=entry(name).title)
        )
    return " ".join(told)


def _told(names: Sequence[str], ones: Sequence[float], others: Sequence[float]) -> str:
    return "; ".join(
        tr("{name}: {composers:.0f} % composers, {model:.0f} % model", name=name, composers=one, model=other)
        for name, one, other in zip(names, ones, others, strict=True)
        if one or other
    )


def _csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()
