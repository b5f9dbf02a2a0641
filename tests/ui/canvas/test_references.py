"""PySide6 6.12.0 loses a reference to None on each void call, which ends a process of CPython 3.11 after a while."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll

CALLS = 10_000
SLACK = 500


def test_ten_thousand_paint_calls_keep_the_references_to_none(qapp: object) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    colour, rects = QColor("red"), [QRect(1, 2, 3, 4)]
    before = sys.getrefcount(None)
    for _ in range(CALLS // 5):
        painter.setPen(colour)
        painter.setBrush(colour)
        painter.fillRect(1, 2, 3, 4, colour)
        painter.drawRects(rects)
        painter.drawImage(0, 0, image)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < SLACK


def test_a_hundred_frames_keep_the_references_to_none(roll: PianoRoll) -> None:
    roll.lanes.rows[0].more.hide()  # an icon adds references when it is drawn, which does no harm
    image = QImage(roll.size(), QImage.Format.Format_RGB32)
    roll.render(image)
    before = sys.getrefcount(None)
    for i in range(100):
        roll.set_playhead(40 * i)
        roll.area.scroll_requested.emit(3.0, 1.0)
        roll.render(image)
    assert abs(sys.getrefcount(None) - before) < SLACK
