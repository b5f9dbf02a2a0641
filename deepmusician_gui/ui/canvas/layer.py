"""Pictures that are kept until what they show has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap


class Layer:
    """One opaque picture, painted again only when its key differs from last time."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._key: tuple[object, ...] = ()

    def picture(self, size: QSize, key: tuple[object, ...], paint: Callable[[QPainter], None]) -> QPixmap:
        """The picture of `size` pixels; `paint` must cover all of it."""
        if self._picture.size() != size:
            self._picture = QPixmap(size)
        elif key == self._key:
            return self._picture
        painter = QPainter(self._picture)
        paint(painter)
        painter.end()
        self._key = key
        return self._picture
