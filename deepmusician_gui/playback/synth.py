"""The built-in synth: FluidSynth with the General MIDI SoundFont that pretty_midi brings along."""

from __future__ import annotations

import contextlib
import os
import sys
from ctypes import c_char_p, c_int, c_void_p
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from deepmusician_gui import heap
from deepmusician_gui.errors import PlaybackError, Sentence
from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.quiet import quiet_stderr
from deepmusician_gui.playback.sounds import Sounds

os.environ.setdefault("JACK_NO_START_SERVER", "1")  # looking for a sound server must not start one

with contextlib.redirect_stdout(None):  # on a build server it announces which library it found
    try:
        import fluidsynth
    except (ImportError, OSError):  # the Python part is there, the library is not
        fluidsynth = None

_DRIVERS: Final[dict[str, tuple[str, ...]]] = {
    "darwin": ("coreaudio",),
    "win32": ("wasapi", "dsound"),
}
_LINUX_DRIVERS: Final = ("pulseaudio", "pipewire", "alsa", "jack")
SAMPLE_RATE: Final = 44_100
_REVERB_SEND: Final = 91  # the controller for it (MIDI 1.0 RP-023)
_CHANNELS: Final = 16
_LOG_LEVELS = 5  # panic, error, warning, information, debug


class Synth:
    """Sounds MIDI messages through the computer's audio device, or as samples."""

    def __init__(self, *, is_live: bool = True) -> None:
        """Open the first audio driver that works, if it `is_live`.

        Raises PlaybackError without library, sounds or device.
        """
        problem = synth_problem()
        if problem:
            raise PlaybackError(problem)
        _silence_log()
        self._sounds = Sounds()
        self._synth: Any = fluidsynth.Synth(
            gain=self._sounds.volume,
            samplerate=float(SAMPLE_RATE),
            channels=_CHANNELS,
            **{"audio.jack.autoconnect": 1},
        )
        self._synth.setting("audio.jack.id", "Deep Musician")
        try:
            self._font = self._load(_sound_font())
            self._set_reverb(self._sounds.reverb)
            if is_live:
                self._open_driver()
        except PlaybackError:
            self.close()
            raise

    def send(self, message: bytes) -> None:
        """Sound one MIDI message now; system exclusive messages are left out."""
        kind, channel, data = midi.kind(message), midi.channel(message), message[1:]
        if kind == midi.NOTE_ON:
            self._synth.noteon(channel, data[0], data[1])
        elif kind == midi.NOTE_OFF:
            self._synth.noteoff(channel, data[0])
        elif kind == midi.CONTROL_CHANGE:
            self._synth.cc(channel, data[0], data[1])
        elif kind == midi.PROGRAM_CHANGE:
            self._synth.program_change(channel, data[0])
        elif kind == midi.PITCH_BEND:
            self._synth.pitch_bend(channel, data[0] + (data[1] << 7) - 8192)

    def set_sounds(self, sounds: Sounds) -> None:
        """Sound like this from now on.

        Raises PlaybackError for a SoundFont that cannot be read; the former one stays.
        """
        self._synth.setting("synth.gain", float(sounds.volume))
        self._set_reverb(sounds.reverb)
        if sounds.sound_font != self._sounds.sound_font:
            font = self._load(Path(sounds.sound_font) if sounds.sound_font else _sound_font())
            self._synth.sfunload(self._font, 1)
            self._font = font
        self._sounds = sounds

    def samples(self, frames: int) -> bytes:
        """The next samples of one that is not live: left and right in turn, 16 bits each."""
        return bytes(self._synth.get_samples(frames).astype("<i2").tobytes())

    def close(self) -> None:
        """Give the audio device back, and the memory of the sounds."""
        self._synth.delete()
        heap.give_back()

    def _load(self, path: Path) -> int:
        font: int = self._synth.sfload(str(path), 1) if path.is_file() else -1
        if font < 0:
            if path == _sound_font():
                raise PlaybackError("The built-in synth cannot read its sounds.")
            raise PlaybackError("The built-in synth cannot read the SoundFont “{name}”.", name=path.name)
        return font

    def _set_reverb(self, reverb: float) -> None:
        self._synth.set_reverb(roomsize=0.2 + 0.6 * reverb, damping=0.2, width=1.0, level=0.9)
        for channel in range(_CHANNELS):
            self._synth.cc(channel, _REVERB_SEND, round(reverb * 127))

    def _open_driver(self) -> None:
        for driver in _DRIVERS.get(sys.platform, _LINUX_DRIVERS):
            # Not `start()`: that also opens a MIDI input, and says nothing when the device does not open.
            if fluidsynth.fluid_settings_setstr(self._synth.settings, b"audio.driver", driver.encode()) == 0:
                with quiet_stderr():
                    device = fluidsynth.new_fluid_audio_driver(self._synth.settings, self._synth.synth)
                if device is not None:
                    self._synth.audio_driver = device  # `delete()` closes it
                    return
        raise PlaybackError("No audio device can be opened for the built-in synth.")


def synth_problem() -> str:
    """One sentence why the built-in synth cannot be used here, empty if it may be tried."""
    if fluidsynth is None:
        return Sentence("The FluidSynth library is not installed, so there is no built-in synth.")
    if not _sound_font().is_file():
        return Sentence("The sounds of the built-in synth are missing.")
    return ""


def library_version() -> str:
    """Of FluidSynth, "" where it is not installed."""
    if fluidsynth is None:
        return ""
    tell = fluidsynth._fl.fluid_version_str  # noqa: SLF001  (it has no other name)
    tell.restype = c_char_p
    return str(tell().decode())


def _sound_font() -> Path:
    spec = find_spec("pretty_midi")  # finds the package without loading it; frozen, no more than its folder
    folders = spec.submodule_search_locations if spec else None
    return Path(*(folders or [])[:1], "TimGM6mb.sf2")


def _silence_log() -> None:
    set_log_function = fluidsynth._fl.fluid_set_log_function  # noqa: SLF001  (it has no other name)
    set_log_function.argtypes = (c_int, c_void_p, c_void_p)
    for level in range(_LOG_LEVELS):
        set_log_function(level, None, None)
