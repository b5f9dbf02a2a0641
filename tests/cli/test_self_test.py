"""`self-test`: what the window says is what counts, and silence is no sound. A whole one is in test_security.py."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from deepmusician_gui.cli import main, self_test
from deepmusician_gui.playback.synth import SAMPLE_RATE
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track


def live(monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    def life(folder: Path, tell: Callable[[str], None]) -> int:
        write_midi(Score((Track("Lead"),), (Note(0, 60, 480),)), folder / "self-test.mid")
        tell("open an example: done")
        return status

    monkeypatch.setattr("deepmusician_gui.ui.self_test.self_test", life)


def test_what_fails_in_the_window_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    live(monkeypatch, 1)
    assert main(["self-test", "-o", str(tmp_path / "kept")]) == 1
    assert capsys.readouterr().out == "open an example: done\n"
    assert (tmp_path / "kept" / "self-test.mid").exists()
    assert os.environ["HOME"] != str(home)
    assert not Path(os.environ["HOME"]).exists()


@pytest.mark.parametrize("sound", [b"", bytes(SAMPLE_RATE * 8)])
def test_silence_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], sound: bytes
) -> None:
    live(monkeypatch, 0)
    monkeypatch.setattr(self_test, "samples", lambda *_: sound)
    assert main(["self-test", "--quiet"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "deepmusician: The built-in synth makes no sound.\n"
