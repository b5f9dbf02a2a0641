"""Paints notes: thousands as plain rectangles, a few with round corners and their names."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from deepmusician_gui.score.note import pitch_name
from deepmusician_gui.ui.canvas.colours import SHADES, NotePalette
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask, NoteColumns
from deepmusician_gui.ui.canvas.rect_batch import RectBatch
from deepmusician_gui.ui.canvas.viewport import Viewport

FEW = 500
_ROUND_FROM_PX = 8
_NAMED_FROM_PX = 14
_OUTLINED_FROM_PX = 4


def edges_of(view: Viewport, columns: NoteColumns, indices: Ints) -> Ints:
    """Left, top, right, bottom of notes in pixels, (N, 4), with a gap of one pixel to the next note and row."""
    pitch = columns.pitch[indices]
    left = np.clip(view.pixel_x(columns.onset[indices]), -16, view.width_px + 16).astype(np.int64)
    right = np.clip(view.pixel_x(columns.end[indices]), -16, view.width_px + 16).astype(np.int64)
    top, bottom = view.pixel_y(pitch), view.pixel_y(pitch - 1)
    return np.stack((left, top, np.maximum(right - 1, left + 1), np.maximum(bottom - 1, top + 1)), 1)


def visible(view: Viewport, columns: NoteColumns, hidden: Mask | None = None) -> Ints:
    """Indices of the notes that the view shows, but the hidden ones."""
    near = columns.between(view.left, view.right)
    pitch = columns.pitch[near]
    seen = (pitch >= view.lowest_pitch) & (pitch <= view.highest_pitch) & (columns.end[near] > view.left)
    if hidden is not None:
        seen &= ~hidden[near]
    indices: Ints = np.flatnonzero(seen) + near.start
    return indices


class NotePainter:
    """All measures in pixels of the screen; `ratio` of them make one px."""

    def __init__(self, palette: NotePalette, outline: QColor, font: QFont) -> None:
        self._palette = palette
        self._outline = outline
        self._font = font
        self._batch = RectBatch()

    def paint(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        columns: NoteColumns,
        indices: Ints,
        selected: Mask,
        track: int,
    ) -> None:
        """Paint the notes at `indices`; `selected` is over all columns, `track` the one that is being written."""
        edges = edges_of(view, columns, indices)
        kinds = columns.track[indices] * (SHADES + 1)
        own = columns.track[indices] == track
        kinds[own] += 1 + columns.velocity[indices][own] * SHADES // 128
        if len(indices) <= FEW and view.row_px >= _ROUND_FROM_PX * ratio:
            self._paint_few(painter, ratio, edges, kinds, columns.pitch[indices], selected[indices], own)
        else:
            self._paint_many(painter, ratio, edges, kinds, selected[indices], own)

    def _paint_many(
        self, painter: QPainter, ratio: float, edges: Ints, kinds: Ints, selected: Mask, own: Mask
    ) -> None:
        self._batch.fill_kinds(painter, edges[~own], kinds[~own], self._palette.fills)
        self._batch.fill(painter, edges[selected], self._outline)
        line = max(1, round(ratio))
        inner = edges[own].copy()
        inner[selected[own]] += (line, line, -line, -line)
        roomy = ~selected[own] | (
            (inner[:, 2:] - inner[:, :2]).min(1) >= _OUTLINED_FROM_PX * ratio - 2 * line
        )
        self._batch.fill_kinds(painter, inner[roomy], kinds[own][roomy], self._palette.fills)

    def _paint_few(
        self,
        painter: QPainter,
        ratio: float,
        edges: Ints,
        kinds: Ints,
        pitches: Ints,
        selected: Mask,
        own: Mask,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._outline, 1.5 * ratio)
        for i in np.lexsort((selected, own)):
            left, top, right, bottom = (int(edge) for edge in edges[i])
            radius = min(2.5 * ratio, (right - left) / 2)
            painter.setBrush(self._palette.fills[kinds[i]])
            box = QRectF(left, top, right - left, bottom - top)
            if selected[i]:
                painter.setPen(pen)
                inset = min(0.75 * ratio, (right - left) / 3)
                box.adjust(inset, inset, -inset, -inset)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_names(painter, ratio, edges[own], kinds[own], pitches[own])

    def _paint_names(self, painter: QPainter, ratio: float, edges: Ints, kinds: Ints, pitches: Ints) -> None:
        font = QFont(self._font)
        font.setPixelSize(round(10 * ratio))
        painter.setFont(font)
        tall = edges[:, 3] - edges[:, 1] >= (_NAMED_FROM_PX - 1) * ratio
        wide = edges[:, 2] - np.maximum(edges[:, 0], 0) >= 28 * ratio
        for i in np.flatnonzero(tall & wide):
            left, top, right, bottom = (int(edge) for edge in edges[i])
            left = max(left, 0) + round(
                4 * ratio
            )  # a name stays in sight while its note reaches in from the left
            painter.setPen(self._palette.texts[kinds[i]])
            painter.drawText(
                QRect(left, top, right - left, bottom - top),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                pitch_name(int(pitches[i])),
            )
