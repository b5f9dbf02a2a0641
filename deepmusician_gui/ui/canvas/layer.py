"""Pictures that are kept until what they show has changed, and moved along when the view scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion

from deepmusician_gui.ui.canvas.viewport import Viewport

Paint = Callable[[QPainter, Viewport], None]
"""Paints all of a view, whose upper left corner is the painter's origin."""


class Layer:
    """One opaque picture. Painted anew for another key or scale; after a scroll only what came into sight.

    What changes from frame to frame, as in a zoom, is painted without being kept: a copy less.
    """

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._is_kept = False
        self._key: tuple[object, ...] = ()
        self._view = Viewport(1, 1, 1)

    def show(
        self, painter: QPainter, dirty: QRect, view: Viewport, key: tuple[object, ...], paint: Paint
    ) -> None:
        """Paint the `dirty` part of `view`, which is measured in pixels of the screen."""
        whole = QRect(0, 0, round(view.width_px), round(view.height_px))
        old, self._view = self._view, view
        is_new = key != self._key or not _differ_by_scroll(old, view)
        self._key = key
        if is_new and dirty.contains(whole):
            self._is_kept = False
            paint(painter, view)
            return
        self._keep(old, whole, paint, is_new=is_new)
        painter.drawPixmap(dirty, self._picture, dirty)

    def _keep(self, old: Viewport, whole: QRect, paint: Paint, *, is_new: bool) -> None:
        view, missing = self._view, QRegion(whole)
        if self._picture.size() != whole.size():
            self._picture = QPixmap(whole.size())
        elif self._is_kept and not is_new:
            missing -= self._scrolled(old, whole)
        self._is_kept = True
        for rect in rects_of(missing):
            painter = QPainter(self._picture)
            painter.setClipRect(rect)
            painter.translate(rect.topLeft())
            paint(painter, view.part(rect.x(), rect.y(), rect.width(), rect.height()))
            painter.end()

    def _scrolled(self, old: Viewport, whole: QRect) -> QRegion:
        """Move the picture to where the view sees it; gives where it is now."""
        view = self._view
        left = round(old.left * view.px_per_tick) - round(view.left * view.px_per_tick)
        up = round(old.top * view.row_px) - round(view.top * view.row_px)
        if left or up:
            self._picture.scroll(left, up, whole)
        return QRegion(whole.translated(left, up))


def _differ_by_scroll(one: Viewport, other: Viewport) -> bool:
    return (one.px_per_tick, one.row_px) == (other.px_per_tick, other.row_px)


def rects_of(region: QRegion) -> list[QRect]:
    """The rectangles that a region is made of."""
    return list(iter(region))  # type: ignore[call-overload]  # it can be iterated, its types know nothing of it
