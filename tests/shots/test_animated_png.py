"""What is written is what was seen, read here by hand: Qt shows the first picture alone."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from PySide6.QtGui import QColor, QImage

from tests.shots.animated_png import Frame, Pixels, animated_png


def picture(*dots: tuple[int, int]) -> QImage:
    image = QImage(5, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("#204060"))
    for x, y in dots:
        image.setPixelColor(x, y, QColor("#f0a13a"))
    return image


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 8
    while place < len(data):
        (length,) = struct.unpack_from(">I", data, place)
        kind, content = data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        assert struct.unpack_from(">I", data, place + 8 + length) == (zlib.crc32(kind + content),)
        yield kind, content
        place += 12 + length


def played(data: bytes) -> list[tuple[Pixels, int]]:
    """Every picture as a browser would show it, and for how many milliseconds."""
    shown: list[tuple[Pixels, int]] = []
    canvas = np.zeros((4, 5, 4), np.uint8)
    numbers = []
    width = height = left = top = shown_ms = 0
    for kind, content in chunks(data):
        if kind == b"fcTL":
            number, width, height, left, top, shown_ms, *rest = struct.unpack(">5I2H2B", content)
            assert rest == [1000, 0, 1]  # of a second; left there, and the next one laid over it
            numbers.append(number)
        elif kind in {b"IDAT", b"fdAT"}:
            if kind == b"fdAT":
                numbers.append(struct.unpack_from(">I", content)[0])
            raw = zlib.decompress(content[4:] if kind == b"fdAT" else content)
            rows = np.frombuffer(raw, np.uint8).reshape(height, 1 + 4 * width)
            assert not rows[:, 0].any()
            patch = rows[:, 1:].reshape(height, width, 4)
            below = canvas[top : top + height, left : left + width]
            canvas = canvas.copy()
            canvas[top : top + height, left : left + width] = np.where(patch[..., 3:] > 0, patch, below)
            shown.append((canvas, shown_ms))
    assert numbers == list(range(len(numbers)))
    return shown


def test_every_picture_comes_back_for_as_long_as_it_was_seen() -> None:
    pictures = [picture(), picture((1, 1)), picture((1, 1)), picture((3, 2), (4, 0)), picture()]
    data = animated_png([Frame(each, 100 + 10 * number) for number, each in enumerate(pictures)])
    first = QImage.fromData(data)
    assert first.convertToFormat(QImage.Format.Format_RGB32) == pictures[0]
    shown = played(data)
    assert [shown_ms for _, shown_ms in shown] == [100, 110 + 120, 130, 140]
    for (pixels, _), wanted in zip(shown, (pictures[0], pictures[1], *pictures[3:]), strict=True):
        got = [[QColor(*map(int, pixel)).name() for pixel in row] for row in pixels]
        assert got == [[wanted.pixelColor(x, y).name() for x in range(5)] for y in range(4)]
