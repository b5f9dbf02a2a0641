"""A style being learned beside the window, as the training panel has it run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.score import Score

PATIENCE_S = 300.0
PIECES = 4


@contextmanager
def training_beside(folder: Path, piece: Score) -> Iterator[None]:
    """From its first steps on, until the end."""
    music, told = folder / "music", folder / "told.jsonl"
    music.mkdir(parents=True)
    for number in range(PIECES):
        write_midi(piece, music / f"{number}.mid")
    command = [
        sys.executable,
        "-m",
        "deepmusician_gui",
        "learn",
        str(music),
        "--name",
        "Bench",
        "--background",
    ]
    home = {**os.environ, "XDG_DATA_HOME": str(folder), "HOME": str(folder), "OMP_NUM_THREADS": "1"}
    with (
        told.open("w") as lines,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=lines, env=home) as child,
    ):
        try:
            _wait_for_steps(child, told)
            yield
            if child.poll() is not None:
                raise RuntimeError("the training ended before the measurement")
        finally:
            child.kill()


def _wait_for_steps(child: subprocess.Popen[bytes], told: Path) -> None:
    until = time.monotonic() + PATIENCE_S
    while '"step": 2' not in told.read_text():
        if child.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"no training began: {told.read_text()[-500:]}")
        time.sleep(0.1)
