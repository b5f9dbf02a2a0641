"""What stands above the notes: the whole piece, the signs and the ruler."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deepmusician_gui.ui.canvas.overview import Overview
from deepmusician_gui.ui.canvas.ruler import Ruler
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.sign_lane import SignLane
from deepmusician_gui.ui.canvas.time_strip import TimeStrip
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import Theme


class Head(QWidget):
    """Three strips, one above the other."""

    def __init__(self, document: Document, scene: Scene, theme: Theme, snap: Callable[[float], int]) -> None:
        """`scene` is that of the notes below; `snap` gives the grid line nearest to a tick."""
        super().__init__()
        self.overview = Overview(scene, theme)
        self.signs = SignLane(document, theme, snap)
        self.ruler = Ruler(theme, snap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in self.strips:
            column.addWidget(strip)

    @property
    def strips(self) -> tuple[TimeStrip, ...]:
        return self.overview, self.signs, self.ruler

    def set_playhead(self, tick: float) -> None:
        self.overview.set_playhead(tick)
        self.ruler.set_playhead(tick)
