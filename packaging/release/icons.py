"""The app's icon in the sizes that systems want, rendered from its one drawing.

`python -m release.icons FOLDER SIZE...` runs where Qt is installed: in the building environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from environment import ROOT

DRAWING = ROOT / "resources" / "desktop" / "deepmusician.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(folder: Path, sizes: tuple[int, ...] = SIZES) -> None:
    """Write N.png into `folder` for each size in pixels, and an .ico of those that Windows wants."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(DRAWING))
    folder.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
        if size == max(each for each in sizes if each <= 256):
            image.save(str(folder / "deepmusician.ico"))
    del application


if __name__ == "__main__":
    render(Path(sys.argv[1]))
