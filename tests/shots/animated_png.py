"""Pictures that follow each other, as one PNG (APNG, PNG specification, third edition, 11.3.6): browsers play it, and
who cannot shows the first picture. Nothing is lost, and what stays the same from one to the next takes no room.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BIT_RGBA = struct.pack(">5B", 8, 6, 0, 0, 0)
_FOR_EVER, _KEEP, _LAY_OVER = 0, 0, 1
_LEVEL = 9

Pixels = NDArray[np.uint8]
"""(height, width, 4): red, green, blue, opacity."""


class Frame(NamedTuple):
    """A picture, and for how many milliseconds it is seen."""

    picture: QImage
    shown_ms: int


class _Patch(NamedTuple):
    """What is laid over the picture before, and where."""

    left: int
    top: int
    pixels: Pixels


def animated_png(frames: Sequence[Frame]) -> bytes:
    """The whole file, which plays again and again. All pictures have one size and are opaque."""
    return b"".join((_SIGNATURE, *_chunks(_without_repeats(frames))))


def _chunks(frames: Sequence[tuple[Pixels, int]]) -> Iterator[bytes]:
    height, width, _ = frames[0][0].shape
    yield _chunk(b"IHDR", struct.pack(">2I", width, height) + _EIGHT_BIT_RGBA)
    yield _chunk(b"acTL", struct.pack(">2I", len(frames), _FOR_EVER))
    number, before = 0, None
    for pixels, shown_ms in frames:
        patch = _Patch(0, 0, pixels) if before is None else _change(before, pixels)
        yield _chunk(b"fcTL", struct.pack(">I", number) + _control(patch, shown_ms))
        if before is None:
            yield _chunk(b"IDAT", _packed(patch.pixels))
        else:
            number += 1
            yield _chunk(b"fdAT", struct.pack(">I", number) + _packed(patch.pixels))
        number, before = number + 1, pixels
    yield _chunk(b"IEND", b"")


def _without_repeats(frames: Sequence[Frame]) -> list[tuple[Pixels, int]]:
    """Pictures that look like the one before only let that be seen longer."""
    told: list[tuple[Pixels, int]] = []
    for frame in frames:
        pixels = _pixels(frame.picture)
        if told and np.array_equal(told[-1][0], pixels):
            told[-1] = pixels, told[-1][1] + frame.shown_ms
        else:
            told.append((pixels, frame.shown_ms))
    return told


def _pixels(picture: QImage) -> Pixels:
    image = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()


def _change(before: Pixels, after: Pixels) -> _Patch:
    """The smallest rectangle with all that differs; in it, what does not is left clear."""
    differs = (before != after).any(axis=2)
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    place = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    return _Patch(int(columns[0]), int(rows[0]), np.where(differs[place][..., None], after[place], 0))


def _control(patch: _Patch, shown_ms: int) -> bytes:
    height, width, _ = patch.pixels.shape
    place = struct.pack(">4I", width, height, patch.left, patch.top)
    return place + struct.pack(">2H2B", shown_ms, 1000, _KEEP, _LAY_OVER)


def _packed(pixels: Pixels) -> bytes:
    """Rows as they are, each behind the number of its filter, 0 for none."""
    rows = pixels.reshape(len(pixels), -1)
    return zlib.compress(np.pad(rows, ((0, 0), (1, 0))).tobytes(), _LEVEL)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
