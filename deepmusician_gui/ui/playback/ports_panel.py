"""Where music goes and where it comes from, on a sheet that drops down from the transport."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.playback.inputs import Input
from deepmusician_gui.playback.jack_transport import may_be_joined
from deepmusician_gui.playback.outputs import Output
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.playback.synth_panel import SynthFields
from deepmusician_gui.ui.playback.wiring import MOST_LATENCY_MS
from deepmusician_gui.ui.widgets.buttons import ActionButton, NumberField, dim, icon_button, named
from deepmusician_gui.ui.widgets.popover import Popover
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

_WIDTH_PX, _BORDER_PX = 344, 1
_LEAST_PX = 96  # of a picker where there is little room
_HOW_OTHERS_SEE_US = (
    QT_TR_NOOP(
        "Windows lets no program offer ports. Install loopMIDI, or use a loopback of Windows MIDI Services, "
        "and choose its port here and in the other program."
    )
    if sys.platform == "win32"
    else QT_TR_NOOP(
        "Other programs can play to “Deep Musician in” and listen to “Deep Musician”, the virtual ports."
    )
)


class PortPicker(QComboBox):
    """Lists ports by name; asks for a fresh list whenever it is opened."""

    def __init__(
        self, name: str, hint: str, refresh: Callable[[], None], choose: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._look = refresh
        self.setToolTip(hint)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(16)
        self.setMinimumWidth(_LEAST_PX)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda row: choose(self.itemData(row)))

    def showPopup(self) -> None:
        self._look()
        super().showPopup()

    def show_ports(
        self, ports: Iterable[Output | Input], chosen: Output | Input | None, without: str
    ) -> None:
        """List `ports`; `without` is said where none is chosen."""
        listed = list(ports)
        if [self.itemData(row) for row in range(self.count())] != [port.id for port in listed]:
            self.clear()
            for port in listed:
                self.addItem(said(port.name), port.id)
        self.setCurrentIndex(self.findData(chosen.id) if chosen else -1)
        self.setPlaceholderText(without)


class PortsPanel(Popover):
    """Output and input, how late each is, and what is done with what is played."""

    def __init__(
        self, window: QWidget, playback: PlaybackSession, actions: dict[str, QAction], button: QWidget
    ) -> None:
        """`button` is what it drops down from."""
        super().__init__(window, tr("Sound and MIDI"))
        self._playback = playback
        self._button = button
        wiring = playback.wiring
        self.output = PortPicker(
            tr("Output"), tr("Where the sound goes"), playback.refresh_ports, playback.choose_output
        )
        self.input = PortPicker(
            tr("Input"),
            tr("Which MIDI keyboards are listened to"),
            playback.refresh_ports,
            wiring.choose_input,
        )
        self.output_ms = _latency(
            tr("Output latency"),
            tr("How much later than sent it sounds; the playhead and recorded notes reckon with it"),
            wiring.set_output_ms,
        )
        self.input_ms = _latency(
            tr("Input latency"),
            tr("How much later than played it arrives; the playhead and recorded notes reckon with it"),
            wiring.set_input_ms,
        )
        self.test = QPushButton(tr("Test note"))
        self.test.setToolTip(tr("Sound a middle C with the active track's instrument"))
        self.test.clicked.connect(wiring.test_note)
        self.thru = QCheckBox(tr("Hear what I play"))
        self.thru.setToolTip(
            tr(
                "Sound what comes in with the active track's instrument.\nOff for a keyboard that sounds by itself."
            )
        )
        self.thru.clicked.connect(wiring.toggle_thru)
        self.clock = PortPicker(
            tr("Clock to"),
            tr("Who is led by a MIDI clock: start, stop, place and tempo"),
            playback.refresh_ports,
            wiring.lead,
        )
        self.follows = QCheckBox(tr("Follow a MIDI clock"))
        self.follows.setToolTip(tr("Start, stop and keep the tempo of the clock that comes in"))
        self.follows.clicked.connect(wiring.toggle_following)
        self.joins = QCheckBox(tr("Join the JACK transport"))
        self.joins.setToolTip(
            tr("Start, stop and go elsewhere together with the programs around a JACK server")
        )
        self.joins.clicked.connect(wiring.toggle_joining)
        if not may_be_joined():
            self.joins.hide()
        self.synth = SynthFields(wiring)
        self._lay_out(actions)
        playback.changed.connect(self._refresh)
        wiring.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        tests = QHBoxLayout()
        tests.setSpacing(8)
        tests.addWidget(self.test)
        tests.addWidget(ActionButton(actions["transport.panic"]))
        grid.addWidget(dim(tr("Latency")), 0, 2)
        _add(grid, tr("Output"), self.output, self.output_ms)
        grid.addLayout(tests, grid.rowCount(), 1, 1, 2)
        _add(grid, tr("Input"), self.input, self.input_ms)
        grid.addWidget(self.thru, grid.rowCount(), 1, 1, 2)
        grid.addWidget(named(tr("Clock to"), self.clock), grid.rowCount(), 0)
        grid.addWidget(self.clock, grid.rowCount() - 1, 1, 1, 2)
        grid.addWidget(self.follows, grid.rowCount(), 1, 1, 2)
        grid.addWidget(self.joins, grid.rowCount(), 1, 1, 2)
        about = QLabel(tr(_HOW_OTHERS_SEE_US))
        about.setProperty("role", "dim")
        about.setWordWrap(True)
        inside = QWidget()
        inside.setObjectName("ports")
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(_heading(tr("Sound and MIDI")), 1)
        top.addWidget(icon_button(actions["help.sound"]))
        top.addWidget(icon_button(actions["help.ports"]))
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(about)
        column.addSpacing(4)
        column.addWidget(_heading(tr("Built-in synth")))
        column.addWidget(self.synth)
        column.addSpacing(4)
        column.addWidget(_heading(tr("Recording")))
        for name in ("record.counts_in", "record.quantises", "record.replaces"):
            column.addWidget(_check(actions[name]))

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.isVisible():
            self.dismiss()
        else:
            self._playback.refresh_ports()
            self._refresh()
            self.show_over(self.output)

    def wanted_size(self, _space: QSize) -> QSize:
        borders = 2 * _BORDER_PX
        return QSize(_WIDTH_PX, self._column.heightForWidth(_WIDTH_PX - borders) + borders)

    def wanted_left(self, width: int) -> int:
        return self._button.mapTo(self.window(), QPoint(self._button.width(), 0)).x() - width

    def _refresh(self) -> None:
        playback, wiring = self._playback, self._playback.wiring
        self.output.show_ports(playback.outputs, playback.output, tr("No sound"))
        self.input.show_ports(wiring.inputs, wiring.input, "")
        nobody = Output("", tr("Nobody"), "port")
        self.clock.show_ports((nobody, *wiring.followers), wiring.leads or nobody, "")
        self.follows.setChecked(wiring.follows)
        self.joins.setChecked(wiring.joins)
        self.output_ms.setEnabled(playback.output is not None)
        for field, latency_ms in ((self.output_ms, wiring.output_ms), (self.input_ms, wiring.input_ms)):
            was_blocked = field.blockSignals(True)
            field.setValue(latency_ms)
            field.blockSignals(was_blocked)
        self.thru.setChecked(wiring.is_thru)


def _add(grid: QGridLayout, name: str, picker: PortPicker, latency: NumberField) -> None:
    row = grid.rowCount()
    grid.addWidget(named(name, picker), row, 0)
    grid.addWidget(picker, row, 1)
    grid.addWidget(latency, row, 2)


def _latency(name: str, hint: str, choose: Callable[[int], None]) -> NumberField:
    field = NumberField(name, -MOST_LATENCY_MS, MOST_LATENCY_MS, 0)
    field.setSuffix(" ms")
    field.setFixedWidth(84)
    field.setToolTip(hint)
    field.valueChanged.connect(choose)
    return field


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _check(action: QAction) -> QCheckBox:
    """A box that is an action."""
    box = QCheckBox(action.iconText())
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    box.clicked.connect(action.trigger)
    action.changed.connect(lambda: box.setChecked(action.isChecked()))
    return box
