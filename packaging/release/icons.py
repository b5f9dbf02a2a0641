"""The app's icon in the sizes that systems want, rendered from its one drawing.

`python -m release.icons FOLDER` runs where Qt is installed: in the building environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from environment import ROOT

DRAWING = ROOT / "resources" / "desktop" / "deepmusician.svg"
_LARGEST_FOR_ALL = 256
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(folder: Path) -> None:
    """Write N.png into `folder` for each of the SIZES in pixels, and one of them as Windows and macOS want it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(DRAWING))
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
        if size == _LARGEST_FOR_ALL:
            for kind in ("ico", "icns"):
                image.save(str(folder / f"deepmusician.{kind}"))
    del application


if __name__ == "__main__":
    render(Path(sys.argv[1]))
