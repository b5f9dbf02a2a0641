"""A picture whose pixels are a numpy array: for what is too much to draw one by one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter

from deepmusician_gui.ui.canvas.note_columns import Ints

Pixels = NDArray[np.uint32]
"""Colours as 0xAARRGGBB, premultiplied; 0 is transparent."""


class Sheet:
    """Kept from frame to frame, because fresh memory is slower than the drawing."""

    def __init__(self) -> None:
        self._pixels: Pixels = np.empty((0, 0), np.uint32)

    def resized(self, width: int, height: int) -> Pixels:
        """The pixels, (height, width), to be written all over."""
        if self._pixels.shape != (height, width):
            self._pixels = np.empty((height, width), np.uint32)
        return self._pixels

    def draw(self, painter: QPainter, x: int = 0, *, opaque: bool = False) -> None:
        """Lay the sheet over what is painted already, from `x` on; the quicker if it is known to be opaque."""
        height, width = self._pixels.shape
        image_format = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
        painter.drawImage(x, 0, QImage(self._pixels.data, width, height, 4 * width, image_format))


def paint_spans(lines: Pixels, line: Ints, left: Ints, right: Ints, colours: Pixels) -> None:
    """Paint pixels left <= x < right of each line; all within the lines' width. Later spans lie over earlier ones."""
    lengths = np.maximum(right - left, 0)
    starts = line * lines.shape[1] + left
    places = np.repeat(starts - np.cumsum(lengths) + lengths, lengths) + np.arange(lengths.sum())
    lines.reshape(-1)[places] = np.repeat(colours, lengths)


def as_pixels(colours: list[QColor]) -> Pixels:
    """Opaque colours as pixels."""
    return np.array([colour.rgb() for colour in colours], np.uint32)


def pixels_of(image: QImage) -> Pixels:
    """What is in an image of four bytes a pixel, (height, width), and stays the same only until it is painted on."""
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
