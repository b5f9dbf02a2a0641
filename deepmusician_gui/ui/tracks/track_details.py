"""What a track's row holds when it is unfolded: instrument, channel, volume and pan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from deepmusician_gui.score import tracks
from deepmusician_gui.score.general_midi import FAMILIES, PERCUSSION_CHANNEL, PROGRAMS
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.tracks.track_commands import TrackCommands
from deepmusician_gui.ui.widgets.buttons import dim, named
from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.slider import Groove
from deepmusician_gui.ui.widgets.theme import Theme, tabular
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_NO_PROGRAM = QT_TR_NOOP("Any instrument")


class TrackDetails(QWidget):
    """Shows and changes how one track sounds."""

    def __init__(self, commands: TrackCommands) -> None:
        super().__init__()
        self._number = 0
        self.instrument = _InstrumentPicker(lambda program: commands.set_program(self._number, program))
        self.channel = _ChannelPicker()
        self.channel.activated.connect(lambda channel: commands.set_channel(self._number, channel))
        self.volume = Groove(0, 127, tracks.DEFAULT_VOLUME)
        self.pan = Groove(0, 127, tracks.DEFAULT_PAN)
        self.volume.valueChanged.connect(lambda value: commands.set_volume(self._number, value))
        self.pan.valueChanged.connect(lambda value: commands.set_pan(self._number, value))
        self._volume_value, self._pan_value = QLabel(), QLabel()
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 0, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.instrument, 0, 0, 1, 3)
        grid.addWidget(named(tr("Channel"), self.channel, role="dim"), 1, 0)
        grid.addWidget(self.channel, 1, 1, 1, 2)
        rows = (
            (tr("Volume"), self.volume, self._volume_value, _volume_text(tracks.DEFAULT_VOLUME)),
            (tr("Pan"), self.pan, self._pan_value, _pan_text(tracks.DEFAULT_PAN)),
        )
        for row, (name, groove, value, default) in enumerate(rows, 2):
            groove.setAccessibleName(name)
            groove.setToolTip(
                tr("{name}, as the track begins\nDouble-click for {value}", name=name, value=default)
            )
            value.setFont(tabular(value.font()))
            value.setFixedWidth(value.fontMetrics().horizontalAdvance(tr("R {value}", value="000")))
            grid.addWidget(dim(name), row, 0)
            grid.addWidget(groove, row, 1)
            grid.addWidget(value, row, 2)

    def show_track(self, score: Score, number: int, theme: Theme) -> None:
        """Show track `number` from now on."""
        self._number = number
        track = score.tracks[number]
        self.instrument.setIcon(icon("music-notes", theme, theme.text_dim))
        self.instrument.show_program(track.program, is_drums=track.channel == PERCUSSION_CHANNEL)
        self.channel.setCurrentIndex(track.channel)
        for groove, label, text, value in (
            (self.volume, self._volume_value, _volume_text, tracks.volume(score, number)),
            (self.pan, self._pan_value, _pan_text, tracks.pan(score, number)),
        ):
            was_blocked = groove.blockSignals(True)
            groove.setValue(value)
            groove.blockSignals(was_blocked)
            label.setText(text(value))


def _volume_text(value: int) -> str:
    return str(value)


def _pan_text(value: int) -> str:
    """ "L 20", "C" or "R 63"."""
    way = value - tracks.DEFAULT_PAN
    if not way:
        return tr("C")
    return tr("L {value}", value=-way) if way < 0 else tr("R {value}", value=way)


class _ChannelPicker(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("MIDI channel"))
        self.setToolTip(tr("The MIDI channel that the track is sent on; 10 plays drums"))
        self.addItems(
            [
                tr("{channel} (drums)", channel=channel + 1)
                if channel == PERCUSSION_CHANNEL
                else f"{channel + 1}"
                for channel in range(16)
            ]
        )


class _InstrumentPicker(QToolButton):
    """The programs of General MIDI, family by family."""

    def __init__(self, choose: Callable[[int | None], None]) -> None:
        super().__init__()
        self._choose = choose
        self._program: int | None = None
        self.setAccessibleName(tr("Instrument"))
        self.setProperty("role", "picker")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._open)
        self._choices = QActionGroup(self)
        self.setMenu(self._menu)

    def show_program(self, program: int | None, *, is_drums: bool) -> None:
        self._program = program
        name = tr(_NO_PROGRAM) if program is None else PROGRAMS[program]
        self.setText(tr("Drums") if is_drums else name)
        self.setEnabled(not is_drums)
        self.setToolTip(
            tr("Channel 10 plays drums") if is_drums else tr("The instrument that plays the track")
        )

    def _open(self) -> None:
        if self._menu.isEmpty():
            self._fill()
        for action in self._choices.actions():
            action.setChecked(action.data() == self._program)

    def _fill(self) -> None:
        self._offer(self._menu, tr(_NO_PROGRAM), None)
        number = 0
        for family, names in FAMILIES.items():
            menu = self._menu.addMenu(family)
            for name in names:
                self._offer(menu, name, number)
                number += 1

    def _offer(self, menu: QMenu, text: str, program: int | None) -> None:
        action = menu.addAction(text)
        action.setData(program)
        action.setCheckable(True)
        action.setActionGroup(self._choices)
        action.triggered.connect(lambda _checked: self._choose(program))
