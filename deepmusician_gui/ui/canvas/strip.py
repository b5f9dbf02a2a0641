"""A widget that shows the viewport along one of its edges, painted in whole pixels of the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.canvas.keys import SYSTEM, GestureKeys
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme


class Strip(QWidget):
    """Keyboard, ruler, notes and velocities: parts of the roll that look through the same viewport."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.view = Viewport(1, 1, 1)
        self.gesture_keys: GestureKeys = SYSTEM

    def show_view(self, view: Viewport) -> None:
        """Look there from now on."""
        if view != self.view:
            self.view = view
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def pixel_painter(self) -> QPainter:
        """A painter that counts in pixels of the screen, so that lines fall on them at every scale."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        # as time runs, whatever way words are read
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return painter

    def paint_ring(self, painter: QPainter, ratio: float) -> None:
        """A frame that tells that keys are heard here."""
        line = max(1, round(ratio))
        painter.setPen(QPen(QColor(self.theme.accent_ink), line, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        whole = QRectF(0, 0, round(self.width() * ratio), round(self.height() * ratio))
        painter.drawRect(whole.adjusted(line / 2, line / 2, -line / 2, -line / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # Qt clips to what is dirty
        painter = self.pixel_painter()
        ratio = self.devicePixelRatioF()
        self.paint(painter, self.view.in_pixels(ratio), ratio)
        painter.end()

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """Paint everything; all measures in pixels of the screen, `ratio` of them make one px."""
        raise NotImplementedError
