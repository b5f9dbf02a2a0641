"""How the built-in synth sounds: its SoundFont, how loud, in how much of a room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.ui.playback.wiring import Wiring
from deepmusician_gui.ui.widgets.slider import Slider
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_OWN = QT_TR_NOOP("General MIDI (built in)")


class SynthFields(QWidget):
    """Steers the sounds of a wiring."""

    def __init__(self, wiring: Wiring) -> None:
        super().__init__()
        self._wiring = wiring
        first = Sounds()
        self.sound_font = QPushButton()
        self.sound_font.setAccessibleName("SoundFont")
        self.sound_font.clicked.connect(self._choose_font)
        self.own = QToolButton()
        self.own.setText("×")
        self.own.setAccessibleName(tr("Built-in sounds"))
        self.own.setToolTip(tr("Go back to the sounds that are built in"))
        self.own.clicked.connect(lambda: self._set(sound_font=""))
        self.volume = Slider(tr("Volume"), 0, 1, first.volume, tr("How loud the built-in synth is."), ".0%")
        self.reverb = Slider(tr("Reverb"), 0, 1, first.reverb, tr("How much of a room is heard."), ".0%")
        self._lay_out()
        self._show()
        self.volume.moved.connect(lambda share: self._set(volume=share))
        self.reverb.moved.connect(lambda share: self._set(reverb=share))
        wiring.changed.connect(self._show)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.sound_font, 1)
        row.addWidget(self.own)
        column.addLayout(row)
        levels = QHBoxLayout()
        levels.setSpacing(16)
        levels.addWidget(self.volume)
        levels.addWidget(self.reverb)
        column.addLayout(levels)

    def _choose_font(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window(),
            tr("Choose a SoundFont"),
            self._wiring.sounds.sound_font,
            tr("SoundFonts (*.sf2 *.sf3)"),
        )
        if path:
            self._set(sound_font=path)

    def _set(self, **choice: float | str) -> None:
        self._wiring.set_sounds(self._wiring.sounds._replace(**choice))  # type: ignore[arg-type]

    def _show(self) -> None:
        sounds = self._wiring.sounds
        self.sound_font.setText(Path(sounds.sound_font).name if sounds.sound_font else tr(_OWN))
        self.sound_font.setToolTip(
            tr("{name}\nClick to choose another SoundFont", name=sounds.sound_font or tr(_OWN))
        )
        self.own.setVisible(bool(sounds.sound_font))
        self.volume.set_value(sounds.volume)
        self.reverb.set_value(sounds.reverb)
