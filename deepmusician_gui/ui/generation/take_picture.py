"""A take as a small picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap

from deepmusician_gui.score.note import HIGHEST_PITCH, LOWEST_PITCH, Note
from deepmusician_gui.ui.generation.take import Take

_LEAST_PITCHES = 24  # a take of few pitches is not pulled apart
Pitches = tuple[int, int]


def pitches_of(takes: Iterable[Take]) -> Pitches:
    """The lowest and the highest pitch that pictures of these takes have to show."""
    return pitches_around(note for take in takes for note in take.notes)


def pitches_around(notes: Iterable[Note]) -> Pitches:
    """The lowest and the highest pitch that a picture of these notes has to show."""
    used = [note.pitch for note in notes] or [60]
    spare = max(0, _LEAST_PITCHES - (max(used) - min(used)))
    return max(LOWEST_PITCH, min(used) - spare // 2 - 1), min(HIGHEST_PITCH, max(used) + spare // 2 + 1)


def picture(take: Take, pitches: Pitches, size: QSize, ratio: float, colour: str) -> QPixmap:
    """The notes of a take over its place; see `notes_picture`."""
    place = take.question.place
    return notes_picture(take.notes, (place.start, place.end), pitches, size, ratio, colour)


def notes_picture(
    notes: Sequence[Note], span: tuple[int, int], pitches: Pitches, size: QSize, ratio: float, colour: str
) -> QPixmap:
    """Notes over the ticks of `span`, `size` in px of which `ratio` pixels make one; clear between them."""
    width, height = round(size.width() * ratio), round(size.height() * ratio)
    pixels = np.zeros((height, width), np.uint32)
    (start, end), (lowest, highest) = span, pitches
    if notes:
        table = np.array([(n.onset, n.end, n.pitch) for n in notes])
        x = (table[:, :2] - start) * width / (end - start)
        left, right = np.clip(x, 0, width).astype(int).T
        row_px = height / (highest - lowest + 1)
        top = ((highest - table[:, 2]) * row_px).astype(int)
        thick, gap = max(round(2 * ratio), int(row_px)), round(ratio)
        ink = QColor(colour).rgb()
        for x0, x1, y in zip(left.tolist(), right.tolist(), top.tolist(), strict=True):
            pixels[y : y + thick, x0 : max(x1 - gap, x0 + gap)] = ink
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    painted = QPixmap.fromImage(image.copy())
    painted.setDevicePixelRatio(ratio)
    return painted
