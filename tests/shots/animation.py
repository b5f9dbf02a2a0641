"""A short film for the README: `python -m tests.shots.animation [FILE]`.

A melody is drawn, gone on with, its takes are looked at, one is kept and played, all with the mouse; the answer is the
shipped model's own. The pointer is painted in, as pictures of a window have none.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.widgets import theme as looks
from deepmusician_gui.ui.widgets.theme import DARK
from tests.shots.__main__ import KEPT_SHOTS, Scene, wait
from tests.shots.animated_png import Frame, animated_png
from tests.shots.path import TUNE
from tests.ui.canvas import mouse
from tests.ui.fakes import FakePlayer

FILM = KEPT_SHOTS / "continue.png"
_SIZE_PX = 1024, 640
_FRAME_MS, _PLAYED_MS = 60, 4800
_CORNERS = (0, 0), (0, 17), (4, 13), (7, 20), (10, 19), (7, 12), (12, 12)
_ARROW = QPolygonF([QPointF(*corner) for corner in _CORNERS])
_LIMIT_BYTES = 1_500_000


class Film:
    """A window, a pointer, and what they looked like."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.frames: list[Frame] = []
        self._at = QPoint(*_SIZE_PX) / 2
        self._held = Qt.MouseButton.NoButton

    def shoot(self, shown_ms: int = _FRAME_MS) -> None:
        QApplication.processEvents()
        picture = self.scene.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._at)
        painter.setPen(QPen(QColor("#000000"), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawPolygon(_ARROW)
        painter.end()
        self.frames.append(Frame(picture, shown_ms))

    def glide(self, widget: QWidget, place: QPoint, frames: int) -> None:
        """Move the pointer there, a picture on each step."""
        start, end = self._at, widget.mapTo(self.scene.window, place)
        for step in range(1, frames + 1):
            share = step / frames
            self._at = start + (end - start) * (
                share * share * (3 - 2 * share)
            )  # it sets out and arrives slowly
            self._move(widget)
            self.shoot()

    def _move(self, widget: QWidget) -> None:
        place = QPointF(widget.mapFrom(self.scene.window, self._at))
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, widget.mapToGlobal(place), none, self._held, mouse.NONE
        )
        QApplication.sendEvent(widget, event)

    def click(self, widget: QWidget, frames: int = 6) -> None:
        self.glide(widget, widget.rect().center(), frames)
        QTest.mousePress(widget, mouse.LEFT, mouse.NONE, widget.rect().center())
        self.shoot()
        QTest.mouseRelease(widget, mouse.LEFT, mouse.NONE, widget.rect().center())

    def draw(self, onset: int, pitch: int, duration: int) -> None:
        area = self.scene.window.roll.area
        begin, end = (
            mouse.point(self.scene.window.roll, (tick, pitch)) for tick in (onset + 20, onset + duration - 20)
        )
        self.glide(area, begin, 3)
        QTest.mousePress(area, mouse.LEFT, mouse.NONE, begin)
        self._held = mouse.LEFT
        self.glide(area, end, 3)
        self._held = Qt.MouseButton.NoButton
        QTest.mouseRelease(area, mouse.LEFT, mouse.NONE, end)
        self.shoot()


def film(scene: Scene) -> list[Frame]:
    """From an empty roll to music that is played."""
    shots, generation = Film(scene), scene.generation
    shots.shoot(500)
    for note in TUNE:
        shots.draw(*note)
    shots.click(_button(scene, "generate.continue"))
    while generation.is_busy:
        wait(_FRAME_MS)
        shots.shoot()
    shots.shoot(1000)
    for _ in range(2):
        shots.click(_button(scene, "generate.next"))
        shots.shoot(900)
    shots.click(_button(scene, "generate.keep"))
    shots.shoot(500)
    shots.click(_button(scene, "transport.play"))
    _play(scene, shots)
    return shots.frames


def _play(scene: Scene, shots: Film) -> None:
    """As fast as it sounds, which nobody hears: the pictures say when the playhead is where."""
    player, tempo_map = scene.player, scene.document.score.tempo_map
    assert isinstance(player, FakePlayer)
    for frame in range(_PLAYED_MS // _FRAME_MS):
        player.now = tempo_map.tick(frame * _FRAME_MS / 1000)
        scene.until(lambda: scene.window.roll.area.scene.playhead == player.now)
        shots.shoot()


def _button(scene: Scene, name: str) -> QAbstractButton:
    """The one in sight that does this."""
    told = scene.window.actions_.by_id[name].toolTip()
    buttons = scene.window.findChildren(QAbstractButton)
    return next(button for button in buttons if button.isVisible() and button.toolTip() == told)


def main(arguments: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = Path(arguments[0]) if arguments else FILM
    looks.apply(application(), DARK)
    scene = Scene(DARK.name)
    scene.window.resize(*_SIZE_PX)
    scene.appearance.toggle_tracks()  # there is one
    wait(_FRAME_MS)
    scene.window.roll.show_all()
    data = animated_png(film(scene))
    if len(data) > _LIMIT_BYTES:
        raise ValueError(f"{path} would be too heavy for a README: {len(data)} bytes")
    path.write_bytes(data)
    print(path)
    scene.playback.stop()
    scene.document.undo_stack.setClean()  # nobody is there to be asked whether to save
    scene.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
