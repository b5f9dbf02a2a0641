"""A piano roll the plain way: Qt's graphics view with a rectangle for each note."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsRectItem, QGraphicsScene, QGraphicsView

from deepmusician_gui.score.note import Note

WINDOW_PX = (1920, 1080)
ALL_NOTES, SEEN_NOTES, DRAGGED_NOTES, UNDONE_NOTES = 200_000, 20_000, 2_000, 10_000
TICKS_PER_NOTE = 20
EDITS = 5
WHEEL_ZOOM = 1.25


class View(QGraphicsView):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms time."""
        self.scale(WHEEL_ZOOM if event.angleDelta().y() > 0 else 1 / WHEEL_ZOOM, 1)


class ItemRoll:
    """A scene with an item for each note that can be selected and moved."""

    def __init__(self, notes: tuple[Note, ...], seen: int = SEEN_NOTES) -> None:
        self.scene = QGraphicsScene()
        for note in notes:
            item = QGraphicsRectItem(QRectF(note.onset, -note.pitch, note.duration, 0.9))
            item.setBrush(QColor(40, 80, 100 + note.velocity))
            item.setPen(Qt.PenStyle.NoPen)
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
            self.scene.addItem(item)
        self.view = View(self.scene)
        self.view.resize(*WINDOW_PX)
        self.view.show()
        self.middle = notes[len(notes) // 2].onset
        width = seen * TICKS_PER_NOTE
        self.view.fitInView(QRectF(self.middle - width / 2, -100, width, 70))
        self.dragged: list[QGraphicsRectItem] = []

    def paint(self) -> None:
        QApplication.processEvents()

    def pan(self, i: int) -> None:
        bar = self.view.horizontalScrollBar()
        bar.setValue(bar.value() + (7 if i % 20 < 10 else -7))
        self.paint()

    def zoom(self, i: int) -> None:
        self.view.scale(1.02 if i % 20 < 10 else 1 / 1.02, 1)
        self.paint()

    def items(self) -> list[QGraphicsRectItem]:
        return [item for item in self.scene.items() if isinstance(item, QGraphicsRectItem)]

    def drag(self, i: int) -> None:
        if not self.dragged:
            by_distance = sorted(self.items(), key=lambda item: abs(item.rect().x() - self.middle))
            self.dragged = by_distance[:DRAGGED_NOTES]
        for item in self.dragged:
            item.moveBy(120 if i % 2 else -120, 0)
        self.paint()

    def releases_ms(self) -> Iterator[float]:
        """Each item that was moved is one elsewhere from then on."""
        for i in range(EDITS):
            self.drag(i)
            start = time.perf_counter()
            for item in self.dragged:
                rect = item.rect().translated(item.pos())
                item.setPos(0, 0)
                item.setRect(rect)
            self.paint()
            yield (time.perf_counter() - start) * 1000

    def undos_ms(self) -> Iterator[float]:
        changed = self.items()[:: ALL_NOTES // UNDONE_NOTES]
        for i in range(EDITS):
            start = time.perf_counter()
            for item in changed:
                item.setRect(item.rect().translated(0, 1 if i % 2 else -1))
            self.paint()
            yield (time.perf_counter() - start) * 1000

    def close(self) -> None:
        self.view.close()
        self.dragged.clear()
        self.scene.clear()
