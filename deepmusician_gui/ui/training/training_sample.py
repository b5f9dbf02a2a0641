"""What the network wrote last, to be seen and heard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.generation.take_picture import notes_picture, pitches_around
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_HEIGHT_PX = 72
_PAD_PX = 6


class Sample(QWidget):
    """A small roll, given bars dim and written ones in the colour of proposals, and a button that plays them."""

    def __init__(self, playback: PlaybackSession) -> None:
        super().__init__()
        self._playback = playback
        self._is_heard = False
        self._told: dict[str, Any] = {}
        self.score: Score | None = None
        self.caption = dim("")
        self.caption.setWordWrap(True)
        self.play = QPushButton(tr("Li&sten"))
        self.play.setAutoDefault(False)
        self.play.setToolTip(tr("Play what it wrote; the training goes on meanwhile (Alt+S)"))
        self.roll = _Roll()
        self.play.clicked.connect(self.toggle)
        playback.changed.connect(self._follow_player)
        heading = QLabel(tr("Latest sample"))
        heading.setProperty("role", "heading")
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addWidget(self.caption, 1)
        row.addWidget(self.play)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.roll)
        self.show_sample({})

    def set_theme(self, theme: Theme) -> None:
        self.roll.set_theme(theme)

    def show_sample(self, told: dict[str, Any]) -> None:
        """What is told of one, {} for none."""
        if told and told != self._told:
            try:
                self.score = read_midi(Path(told["file"]))
            except DeepMusicianError:
                told = {}  # taken away meanwhile
        self._told = told
        if not told:
            self.score = None
            self.caption.setText(tr("The first one comes with the first step."))
        else:
            self.caption.setText(
                tr(
                    "after step {step}: {written:.1f} keys at once, {yours:.1f} in your music",
                    step=told["step"],
                    written=told["density"],
                    yours=told["of_data"],
                )
            )
        self.play.setEnabled(self.score is not None)
        self.roll.show_score(self.score, told.get("start", 0), told.get("end", 0))

    def toggle(self) -> None:
        """Play it, or stop."""
        if self._is_heard:
            self.leave()
        elif self.score:
            self._playback.play_other(self.score, self._told["end"])
            self._is_heard = True
            self._show_state()

    def leave(self) -> None:
        """Give the open piece back to whoever plays."""
        if self._is_heard:
            self._is_heard = False
            self._playback.leave_other()
            self._show_state()

    def _follow_player(self) -> None:
        if self._is_heard and not self._playback.is_playing:
            self.leave()

    def _show_state(self) -> None:
        self.play.setText(tr("&Stop") if self._is_heard else tr("Li&sten"))


class _Roll(QWidget):
    """The picture."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._score: Score | None = None
        self._span = 0, 0
        self._layers: tuple[QPixmap, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self.setFixedHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The latest sample as a piano roll"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_score(self, score: Score | None, start: int, end: int) -> None:
        self._score, self._span = score, (start, end)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.roll_white_row))
        painter.drawRoundedRect(self.rect(), 4, 4)
        if self._score is not None and self._score.notes:
            self._draw(self._score, self._theme)
            for layer in self._layers:
                painter.drawPixmap(QPoint(_PAD_PX, _PAD_PX), layer)

    def _draw(self, score: Score, theme: Theme) -> None:
        size = QSize(self.width() - 2 * _PAD_PX, self.height() - 2 * _PAD_PX)
        if self._drawn == (score, theme, size, self._span):
            return
        self._drawn = score, theme, size, self._span
        start, end = self._span
        first = score.notes[0].onset
        pitches = pitches_around(score.notes)
        given = [note for note in score.notes if note.onset < start]
        written = [note for note in score.notes if note.onset >= start]
        self._layers = tuple(
            notes_picture(notes, (first, end), pitches, size, self.devicePixelRatioF(), ink)
            for notes, ink in ((given, theme.text_dim), (written, theme.ghost_outline))
        )
