"""Paints the marks of locked notes: a padlock where there is room for one, else a line along the foot."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.note_columns import KeptMask, NoteColumns
from deepmusician_gui.ui.canvas.note_marks import marks, visible
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme

_ROOM_PX = (14, 11)
_LOCK_PX = (7.0, 5.0)
_SHACKLE_PX = 4.0
_MARGIN_PX = 3.0


class LockPainter:
    """All measures in pixels of the screen; `ratio` of them make one px."""

    def __init__(self, theme: Theme) -> None:
        self._colour = QColor("#101012")
        self._line = QColor(theme.selection_outline)
        self._mask = KeptMask()

    def paint(
        self, painter: QPainter, view: Viewport, ratio: float, columns: NoteColumns, locked: frozenset[Note]
    ) -> None:
        """Mark the locked ones of the notes in sight."""
        is_locked = self._mask.of(columns, locked)
        indices = visible(view, columns, ~is_locked)
        shown = marks(view, columns, indices, np.zeros(len(columns), np.bool_), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for left, top, right, bottom in zip(
            shown.left.tolist(), shown.top.tolist(), shown.right.tolist(), shown.bottom.tolist(), strict=True
        ):
            box = QRectF(left, top, right - left, bottom - top)
            if box.width() >= _ROOM_PX[0] * ratio and box.height() >= _ROOM_PX[1] * ratio:
                self._paint_lock(painter, box, ratio)
            else:
                height = min(box.height(), 2 * ratio)
                painter.fillRect(QRectF(left, box.bottom() - height, box.width(), height), self._line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_lock(self, painter: QPainter, box: QRectF, ratio: float) -> None:
        """At the right end of a note."""
        width, height = (part * ratio for part in _LOCK_PX)
        body = QRectF(
            box.right() - _MARGIN_PX * ratio - width, box.center().y() - height / 2 + ratio, width, height
        )
        shackle = QRectF(
            body.center().x() - _SHACKLE_PX * ratio / 2,
            body.top() - 3 * ratio,
            _SHACKLE_PX * ratio,
            6 * ratio,
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour, 1.3 * ratio))
        painter.drawArc(shackle, 0, 180 * 16)
        painter.fillRect(body, self._colour)
