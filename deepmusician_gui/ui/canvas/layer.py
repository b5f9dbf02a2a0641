"""Pictures that are kept until what they show has changed, and moved along when the view scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from deepmusician_gui.ui.canvas.viewport import Viewport

Paint = Callable[[QPainter, Viewport], None]
"""Paints all of a view, whose upper left corner is the painter's origin."""


class Layer:
    """One opaque picture. Painted anew for another key or scale; after a scroll only what came into sight."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._key: tuple[object, ...] = ()
        self._view = Viewport(1, 1, 1)

    def picture(self, view: Viewport, key: tuple[object, ...], paint: Paint) -> QPixmap:
        """The picture of `view`, which is measured in pixels of the screen."""
        size = QSize(round(view.width_px), round(view.height_px))
        whole = QRect(0, 0, size.width(), size.height())
        if self._picture.size() != size:
            self._picture = QPixmap(size)
            dirty = QRegion(whole)
        elif key != self._key:
            dirty = QRegion(whole)
        else:
            dirty = self._follow(view, whole)
        self._key, self._view = key, view
        for rect in rects_of(dirty):
            painter = QPainter(self._picture)
            painter.setClipRect(rect)
            painter.translate(rect.topLeft())
            paint(painter, view.part(rect.x(), rect.y(), rect.width(), rect.height()))
            painter.end()
        return self._picture

    def _follow(self, view: Viewport, whole: QRect) -> QRegion:
        """Move the picture to where `view` sees it; gives what is missing then."""
        old = self._view
        if (view.px_per_tick, view.row_px) != (old.px_per_tick, old.row_px):
            return QRegion(whole)
        left = round(old.left * view.px_per_tick) - round(view.left * view.px_per_tick)
        up = round(old.top * view.row_px) - round(view.top * view.row_px)
        if left or up:
            self._picture.scroll(left, up, whole)
        return QRegion(whole) - QRegion(whole.translated(left, up))


def rects_of(region: QRegion) -> list[QRect]:
    """The rectangles that a region is made of."""
    return list(iter(region))  # type: ignore[call-overload]  # it can be iterated, its types know nothing of it
