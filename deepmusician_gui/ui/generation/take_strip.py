"""The takes of an open question side by side: pictures to choose, and to listen to, from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from deepmusician_gui.models.registry import entry
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.take import Take, counted
from deepmusician_gui.ui.generation.take_maker import TAKES
from deepmusician_gui.ui.generation.take_picture import Pitches, picture, pitches_of
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_COLUMNS = 2
_CELL_PX = (104, 48)
_MARGIN_PX = 4
_NAME_PX = 10


class TakeStrip(QWidget):
    """Follows the session; says what the pointer lies on and what is chosen."""

    pointed_at = Signal(int)
    """The take under the pointer or with the keyboard."""
    left = Signal()
    chosen = Signal(int)

    def __init__(self, session: GenerationSession, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self.cells: list[TakeCell] = []
        self._grid = QGridLayout(self)
        self._grid.setSpacing(8)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._make_cells(TAKES)
        session.proposal_changed.connect(self._follow)
        session.changed.connect(self._follow)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._follow()

    def _make_cells(self, count: int) -> None:
        for at in range(len(self.cells), count):
            cell = TakeCell(at)
            cell.entered.connect(self.pointed_at)
            cell.left.connect(self.left)
            cell.clicked.connect(lambda _checked, at=at: self.chosen.emit(at))
            self._grid.addWidget(cell, at // _COLUMNS, at % _COLUMNS)
            self.cells.append(cell)

    def _follow(self) -> None:
        proposal = self._session.proposal
        takes = proposal.takes if proposal else ()
        self._make_cells(len(takes))
        pitches = pitches_of(takes)
        compares = len({take.question.model for take in takes}) > 1
        for at, cell in enumerate(self.cells):
            take = takes[at] if at < len(takes) else None
            cell.setVisible(take is not None or at < TAKES)
            name = f"{at + 1}  {entry(take.question.model).title}" if take and compares else str(at + 1)
            is_shown = proposal is not None and proposal.at == at
            cell.show_take(take, name, pitches, self._theme, is_shown=is_shown)


class TakeCell(QToolButton):
    """One take."""

    entered = Signal(int)
    left = Signal()

    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at
        self._take: Take | None = None
        self._look: tuple[str, Pitches, str] = ("", (0, 0), "")  # name, pitches to be shown, ink of notes
        self.setCheckable(True)
        self.setFixedSize(*_CELL_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Take {number}", number=at + 1))
        self.setProperty("role", "take")

    def show_take(
        self, take: Take | None, name: str, pitches: Pitches, theme: Theme, *, is_shown: bool
    ) -> None:
        look = name, pitches, theme.ghost_outline
        if (take, look, is_shown) == (self._take, self._look, self.isChecked()):
            return  # one take grows at a time while a slider moves
        self._take, self._look = take, look
        self.setEnabled(take is not None)
        self.setChecked(is_shown)
        self.setToolTip(_told(take) if take else tr("Take {number} will stand here.", number=self._at + 1))
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._take:
            self.entered.emit(self._at)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        inner = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        name, pitches, ink = self._look
        if self._take:
            below = inner.adjusted(0, _NAME_PX, 0, 0)
            notes = picture(self._take, pitches, below.size(), self.devicePixelRatioF(), ink)
            painter.drawPixmap(below.topLeft(), notes)
            if not self._take.is_settled:
                self._paint_progress(painter, inner)
        self._paint_name(painter, inner, name)
        if self.isChecked():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_progress(self, painter: QPainter, inner: QRect) -> None:
        assert self._take
        region = self._take.question.region
        share = (self._take.written_to - region.start) / (region.end - region.start)
        painter.fillRect(
            QRectF(inner.left(), inner.bottom() - 1, inner.width() * share, 2),
            self.palette().color(QPalette.ColorRole.Accent),
        )

    def _paint_name(self, painter: QPainter, inner: QRect, name: str) -> None:
        font = QFont(self.font())
        font.setPixelSize(_NAME_PX)
        painter.setFont(font)
        role = QPalette.ColorRole.WindowText if self.isChecked() else QPalette.ColorRole.PlaceholderText
        painter.setPen(QColor(self.palette().color(role)))
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), elided)

    def sizeHint(self) -> QSize:
        return QSize(*_CELL_PX)


def _told(take: Take) -> str:
    """What the tooltip says: model, notes, seed."""
    return tr(
        "{title}: {notes}, seed {seed}\nRest here to hear it in its place, click to choose it",
        title=entry(take.question.model).title,
        notes=counted(len(take.notes)),
        seed=take.seed,
    )
