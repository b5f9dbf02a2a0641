"""A computer without MIDI, without a synth or without sound is a normal one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from deepmusician_gui import heap
from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import ports, synth
from deepmusician_gui.playback.devices import list_outputs, open_output
from deepmusician_gui.playback.outputs import SYNTH, VIRTUAL, port_output
from deepmusician_gui.playback.quiet import quiet_stderr
from tests.soak.hands import memory_bytes


@pytest.fixture
def no_midi(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if neither ALSA nor JACK were running."""
    monkeypatch.setenv("DEEPMUSICIAN_MIDI_API", "jack")
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "no server has this name")


def test_without_a_midi_system_there_are_no_ports(no_midi: None) -> None:
    assert all(output == SYNTH for output in list_outputs())
    for output in (VIRTUAL, port_output("Piano")):
        with pytest.raises(PlaybackError, match="offers no MIDI system"):
            open_output(output)


def test_without_the_library_there_is_no_synth(no_midi: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synth, "fluidsynth", None)
    assert list_outputs() == ()
    with pytest.raises(PlaybackError, match="FluidSynth library is not installed"):
        open_output(SYNTH)


def test_without_its_sounds_there_is_no_synth(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(synth, "fluidsynth", object())
    monkeypatch.setattr(synth, "_sound_font", lambda: tmp_path / "none.sf2")
    with pytest.raises(PlaybackError, match="sounds of the built-in synth are missing"):
        open_output(SYNTH)


def test_damaged_sounds_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if synth.synth_problem():
        pytest.skip(synth.synth_problem())
    damaged = tmp_path / "damaged.sf2"
    damaged.write_bytes(b"RIFF, but not for long")
    monkeypatch.setattr(synth, "_sound_font", lambda: damaged)
    with pytest.raises(PlaybackError, match="cannot read its sounds"):
        open_output(SYNTH)


def test_without_an_audio_device_the_synth_cannot_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    if synth.synth_problem():
        pytest.skip(synth.synth_problem())
    monkeypatch.setattr(synth, "_LINUX_DRIVERS", ("no such driver", "jack"))
    monkeypatch.setattr(synth, "_DRIVERS", {})
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "no server has this name")
    heap.give_back()
    with pytest.raises(PlaybackError, match="No audio device"):
        open_output(SYNTH)
    held = memory_bytes()
    heap.give_back()
    assert held - memory_bytes() < 3e6  # the sounds are 6 MB, and more while they are read


def test_ports_with_one_name_are_told_apart() -> None:
    assert ports._numbered(["USB MIDI", "Piano", "USB MIDI"]) == ["USB MIDI", "Piano", "USB MIDI (2)"]


def test_looking_for_outputs_writes_nothing_to_the_terminal() -> None:
    look = "from deepmusician_gui.playback.devices import list_outputs; list_outputs()"
    environment = {**os.environ, "CI": "true", "JACK_DEFAULT_SERVER": "no server has this name"}
    looked = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, env=environment)
    assert (looked.stdout, looked.stderr) == (b"", b"")


def test_quiet_silences_c_libraries_and_ends(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet_stderr():
        os.write(2, b"noise")
    os.write(2, b"news")
    assert capfd.readouterr().err == "news"


def test_quiet_does_without_a_terminal() -> None:
    python = shutil.which("sh")
    if python is None:
        pytest.skip("there is no shell to close the standard error")
    script = "from deepmusician_gui.playback.quiet import quiet_stderr\nwith quiet_stderr(): print('on')"
    answer = subprocess.run(
        ["sh", "-c", '"$0" -c "$1" 2>&-', sys.executable, script], check=True, capture_output=True, text=True
    )
    assert answer.stdout == "on\n"
