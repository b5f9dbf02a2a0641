"""The bar above the roll: play, where we are, tempo, metre, grid and where the sound goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.guides import Guides
from deepmusician_gui.ui.panels.buttons import dim, divider, icon_button, named
from deepmusician_gui.ui.panels.pickers import GridPicker, ScalePicker
from deepmusician_gui.ui.panels.place_fields import MetreField, TempoField
from deepmusician_gui.ui.panels.ports import PortPicker
from deepmusician_gui.ui.playback_session import PlaybackSession
from deepmusician_gui.ui.theme import tabular

HEIGHT_PX = 44


class Transport(QWidget):
    """Shows and steers a playback session; the buttons are the actions of the menus."""

    def __init__(
        self, document: Document, playback: PlaybackSession, guides: Guides, actions: dict[str, QAction]
    ) -> None:
        super().__init__()
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self._document = document
        self._playback = playback
        self.position = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.position.setProperty("role", "position")
        self.position.setToolTip("Bar, beat and tick of the playhead")
        self.tempo = TempoField(document, playback)
        self.metre = MetreField(document, playback)
        self.grid = GridPicker(guides, actions)
        self.scale = ScalePicker(guides, actions)
        self.output = PortPicker(
            "Output", "Where the sound goes", playback.refresh_ports, playback.choose_output
        )
        self._lay_out(actions)
        playback.changed.connect(self._show_output)
        self._show_output()
        playback.moved.connect(self._show_place)
        document.replaced.connect(self._show_place)
        document.score_changed.connect(self._show_place)
        self._show_place()

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        row = QHBoxLayout(self)
        row.setSpacing(6)
        row.setContentsMargins(8, 0, 8, 0)
        row.addLayout(_group(actions, "transport.return", "transport.stop", "transport.play"))
        row.addLayout(_group(actions, "record.record", "transport.loop", "transport.metronome"))
        self.position.setFont(tabular(self.position.font()))
        self.position.setFixedSize(self.position.fontMetrics().horizontalAdvance("000.00.0000") + 24, 28)
        row.addWidget(self.position)
        row.addWidget(self.tempo)
        row.addWidget(self.metre)
        row.addWidget(divider())
        row.addLayout(_group(actions, "tool.pencil", "tool.select", "tool.erase", "tool.knife", "tool.brush"))
        row.addWidget(divider())
        steps = _group(actions, "edit.undo", "edit.redo")
        self.history = icon_button(actions["edit.history"])
        steps.addWidget(self.history)
        row.addLayout(steps)
        row.addWidget(divider())
        row.addWidget(dim("Grid"))
        row.addWidget(self.grid)
        row.addWidget(self.scale)
        row.addWidget(icon_button(actions["view.follow"]))
        row.addStretch(1)
        row.addWidget(named("Output", self.output, role="dim"))
        row.addWidget(self.output)
        self.ports = icon_button(actions["transport.ports"])
        row.addWidget(self.ports)

    def _show_output(self) -> None:
        outputs = self._playback.outputs
        without = "No sound" if outputs else "Looking for sound …"
        self.output.show_ports(outputs, self._playback.output, without)

    def _show_place(self, *_: object) -> None:
        tick = int(self._playback.tick)
        score = self._document.score
        place = score.metre_map.position(tick)
        self.position.setText(f"{place.bar + 1}.{place.beat + 1}.{place.tick:03d}")
        self.tempo.show_place()
        self.metre.show_place()


def _group(actions: dict[str, QAction], *names: str) -> QHBoxLayout:
    """Buttons that belong together."""
    row = QHBoxLayout()
    row.setSpacing(2)
    for name in names:
        row.addWidget(icon_button(actions[name]))
    return row
