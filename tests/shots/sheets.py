"""Contact sheets of every window and dialog, one for each theme and scale: `python -m tests.shots.sheets [FOLDER]`.

The answers of the model are made up here: this is about looks.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from deepmusician_gui.models.registry import ModelEntry
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio
from deepmusician_gui.ui.widgets.theme import THEMES, Theme
from tests.shots.parts import parts
from tests.ui.fakes import FakePlayer, TinyWriter, load_tiny, load_tiny_gru

SCALES = (100, 200, 300)
_COLUMNS, _ROWS, _CELL, _GAP_PX, _TITLE_PX = 4, 3, QSize(492, 350), 12, 20
_SCREEN_PX = QSize(1920, 1200)
_JPEG_QUALITY = 82
_MIRRORED = "mirrored"
"""As for those who read from right to left."""


def built() -> Studio:
    """A window over a model that is made up."""
    studio = Studio(FakePlayer(), Settings(), load=load_tiny, write=TinyWriter(), load_listener=load_tiny_gru)
    studio.playback.start()
    studio.window.show()
    return studio


def sheet(pictures: dict[str, QPixmap], theme: Theme) -> QImage:
    """Small pictures in rows, each below its name."""
    rows = -(-len(pictures) // _COLUMNS)
    image = QImage(_COLUMNS * _CELL.width(), rows * _CELL.height(), QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    painter.setPen(QColor("#000000"))
    for number, (name, picture) in enumerate(pictures.items()):
        row, column = divmod(number, _COLUMNS)
        cell = QRect(QPoint(column * _CELL.width(), row * _CELL.height()), _CELL)
        painter.drawText(cell, Qt.AlignmentFlag.AlignTop, f"{name} – {theme.title}")
        room = cell.adjusted(0, _TITLE_PX, -_GAP_PX, -_GAP_PX)
        painter.drawPixmap(room.topLeft(), _shrunk(picture, room.size()))
    painter.end()
    return image


def _shrunk(picture: QPixmap, room: QSize) -> QPixmap:
    """As large as it is, or as there is room."""
    picture.setDevicePixelRatio(1)
    size = picture.size().boundedTo(picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def photograph(folder: Path, scale: int, *, is_mirrored: bool) -> None:
    """Sheets for each theme, at the scale that Qt was started with."""
    app = application()
    if is_mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    studio = built()
    for theme in THEMES.values():
        studio.appearance.choose(theme.name)
        studio.window.activateWindow()
        pictures: dict[str, QPixmap] = {}
        for name, part in parts(studio):
            rest(app)
            while not studio.window.sheets.is_up_to_date:
                rest(app)
            pictures[name] = part.grab()
        name = f"sheet-{theme.name}-{scale}{'-mirrored' * is_mirrored}"
        room = _COLUMNS * _ROWS
        for number in range(-(-len(pictures) // room)):
            some = dict(list(pictures.items())[number * room : (number + 1) * room])
            path = folder / f"{name}-{number + 1}.jpg"
            if not sheet(some, theme).save(str(path), quality=_JPEG_QUALITY):
                raise OSError(f"cannot write {path}")
            print(path)
    studio.close()


def rest(app: QApplication) -> None:
    """Let the layout and what comes in a rush settle."""
    loop = QEventLoop()
    QTimer.singleShot(60, loop.quit)
    loop.exec()
    app.processEvents()


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "shots")
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) > 1:
        with patch.object(ModelEntry, "problem", lambda _entry: ""):
            photograph(folder, int(arguments[1]), is_mirrored=arguments[2:] == [_MIRRORED])
        return 0
    for look in (*((str(scale),) for scale in SCALES), ("100", _MIRRORED)):
        command = [sys.executable, "-m", "tests.shots.sheets", str(folder), *look]
        subprocess.run(command, env={**os.environ, **_surroundings(int(look[0]))}, check=True)
    return 0


def _surroundings(scale: int) -> dict[str, str]:
    """A screen as large as people have who choose that scale, so that nothing is cut for want of one."""
    screen = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    size = {"width": _SCREEN_PX.width() * scale // 100, "height": _SCREEN_PX.height() * scale // 100}
    config = Path(tempfile.gettempdir()) / f"deepmusician-screen-{scale}.json"
    config.write_text(json.dumps({"screens": [screen | size]}), encoding="utf-8")
    return {"QT_SCALE_FACTOR": str(scale / 100), "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
