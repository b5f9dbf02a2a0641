"""The bar above the roll: play, where we are, tempo, metre, grid and where the sound goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.guides import Guides
from deepmusician_gui.ui.playback.pickers import GridPicker, ScalePicker
from deepmusician_gui.ui.playback.place_fields import MetreField, TempoField
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.playback.ports_panel import PortPicker
from deepmusician_gui.ui.widgets.buttons import dim, divider, icon_button, named
from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.words import tr

HEIGHT_PX = 44
_LEAST_OUTPUT_PX = 120
_BEFORE_WORDS_PX = 6  # as much as lies around the pictures of buttons


class Transport(QWidget):
    """Shows and steers a playback session; the buttons are the actions of the menus."""

    def __init__(
        self, document: Document, playback: PlaybackSession, guides: Guides, actions: dict[str, QAction]
    ) -> None:
        super().__init__()
        self._yielding: list[QWidget]  # what gives way where there is no room, the first one first
        self._row = QHBoxLayout(self)
        self.setObjectName("transport")
        self.setAccessibleName(tr("Transport and tools"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._document = document
        self._playback = playback
        self.position = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.position.setProperty("role", "position")
        self.position.setToolTip(tr("Bar, beat and tick of the playhead"))
        self.tempo = TempoField(document, playback)
        self.metre = MetreField(document, playback)
        self.grid = GridPicker(guides, actions)
        self.scale = ScalePicker(guides, actions)
        self.output = PortPicker(
            tr("Output"), tr("Where the sound goes"), playback.refresh_ports, playback.choose_output
        )
        self.output.setMinimumWidth(_LEAST_OUTPUT_PX)
        self._lay_out(actions)
        playback.changed.connect(self._show_output)
        self._show_output()
        playback.moved.connect(self._show_place)
        document.replaced.connect(self._show_place)
        document.score_changed.connect(self._show_place)
        self._show_place()

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        row = self._row
        row.setSpacing(6)
        row.setContentsMargins(8, 0, 8, 0)
        playing = _group(actions, "transport.return", "transport.play")
        row.addLayout(playing)
        row.addLayout(_group(actions, "record.record", "transport.loop", "transport.metronome"))
        self.position.setFont(tabular(self.position.font()))
        self.position.setFixedSize(self.position.fontMetrics().horizontalAdvance("000.00.0000") + 16, 28)
        row.addWidget(self.position)
        row.addWidget(self.tempo)
        row.addWidget(self.metre)
        row.addWidget(divider())
        row.addLayout(_group(actions, "tool.pencil", "tool.select", "tool.erase", "tool.knife", "tool.brush"))
        self.history = icon_button(actions["edit.history"])
        group = _group(actions, "edit.undo", "edit.redo")
        group.addWidget(self.history)
        group.addWidget(divider())
        steps = QWidget()
        steps.setLayout(group)
        grid, output = dim(tr("Grid")), named(tr("Output"), self.output, role="dim")
        grid.setContentsMargins(_BEFORE_WORDS_PX, 0, 0, 0)
        output.setContentsMargins(_BEFORE_WORDS_PX, 0, 0, 0)
        follow, stop = icon_button(actions["view.follow"]), icon_button(actions["transport.stop"])
        playing.insertWidget(1, stop)
        row.addWidget(divider())
        row.addWidget(steps)
        row.addWidget(grid)
        row.addWidget(self.grid)
        row.addWidget(self.scale)
        row.addWidget(follow)
        row.addStretch(1)
        row.addWidget(output)
        row.addWidget(self.output)
        self.ports = icon_button(actions["transport.ports"])
        row.addWidget(self.ports)
        self._yielding = [output, grid, steps, follow, stop]
        self.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """It gives way as far as a window gets narrow."""
        return QSize(0, HEIGHT_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Beside its own events rather than in their way, see `OwnKeys`."""
        if watched is self and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._give_way()
        return super().eventFilter(watched, event)

    def _give_way(self) -> None:
        """Leave out what is found elsewhere too, rather than press everything together."""
        row = self._row
        widths = {part: part.sizeHint().width() + row.spacing() for part in self._yielding}
        needed = row.minimumSize().width() + sum(widths[part] for part in widths if part.isHidden())
        for part, width in widths.items():
            has_room = needed <= self.width()
            part.setVisible(has_room)
            needed -= 0 if has_room else width

    def _show_output(self) -> None:
        outputs = self._playback.outputs
        without = tr("No sound") if outputs else tr("Looking for sound …")
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
    row.setContentsMargins(0, 0, 0, 0)
    for name in names:
        row.addWidget(icon_button(actions[name]))
    return row
