"""Thousands of rectangles in one call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from shiboken6 import wrapInstance

from deepmusician_gui.ui.canvas.note_columns import Ints

_QRECT_BYTES = 16  # left, top, right, bottom as int32; right and bottom belong to it


class RectBatch:
    """QRect objects that lie over one numpy array, so that filling the array moves them all.

    Making 20,000 of them for each frame would take longer than drawing them.
    """

    def __init__(self) -> None:
        self._table: NDArray[np.int32] = np.empty((0, 4), np.int32)
        self._rects: list[QRect] = []

    def fill(self, painter: QPainter, edges: Ints, colour: QColor) -> None:
        """Fill rectangles of one colour; `edges` is (N, 4): left, top, right, bottom in pixels, end exclusive."""
        self._hold(edges)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRects(self._rects[: len(edges)])

    def fill_kinds(
        self, painter: QPainter, edges: Ints, kinds: NDArray[np.integer], colours: Sequence[QColor]
    ) -> None:
        """Fill each rectangle in `colours[kind]`, lower kinds first."""
        order = np.lexsort((edges[:, 1], kinds))  # row by row, as the picture lies in memory
        self._hold(edges[order])
        painter.setPen(Qt.PenStyle.NoPen)
        bounds = np.concatenate(([0], np.bincount(kinds, minlength=len(colours)).cumsum()))
        for kind in np.flatnonzero(np.diff(bounds)).tolist():
            painter.setBrush(colours[kind])
            painter.drawRects(self._rects[bounds[kind] : bounds[kind + 1]])

    def _hold(self, edges: Ints) -> None:
        if len(edges) > len(self._rects):
            self._table = np.empty((2 * len(edges), 4), np.int32)
            first = self._table.ctypes.data
            places = range(first, first + _QRECT_BYTES * len(self._table), _QRECT_BYTES)
            self._rects = [cast(QRect, wrapInstance(place, QRect)) for place in places]
        self._table[: len(edges)] = edges
        self._table[: len(edges), 2:] -= 1
