"""Tries a built program out, as somebody who has just installed it would."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from environment import ROOT, SetupError

KINDS_OF_FILE = (".musicxml", ".mxl", ".abc", ".krn", ".wav", ".flac", ".ogg", ".mp3")
_PAINTED = "painted"
_PATIENCE_S = 600


def try_out(program: Path) -> None:
    """Its self-test, an answer by every model, and a file of every kind. Raises SetupError for what does not work."""
    with tempfile.TemporaryDirectory() as folder:
        home = {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder, "XDG_DATA_HOME": folder}
        for command in commands(model_names()):
            _run([str(program), *command], folder, home)
        times = [_start_ms(program, folder, home) for _ in range(3)]
    print(f"{program.name} works; its window stands after {min(times):.0f} ms", flush=True)


def commands(models: list[str]) -> list[list[str]]:
    """What is tried, in words after the program's name."""
    answers = [
        ["generate", "--model", model, "-o", f"{model}.mid", "--bars", "4", "--quiet"] for model in models
    ]
    files = [["convert", "self-test.mid", f"self-test{suffix}"] for suffix in KINDS_OF_FILE]
    return [["self-test", "-o", "."], *answers, *files]


def model_names() -> list[str]:
    """All that have weights here."""
    return sorted(path.stem for path in (ROOT / "resources" / "models").glob("*.safetensors"))


def _run(command: list[str], folder: str, home: Mapping[str, str]) -> None:
    end = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **home},
        capture_output=True,
        text=True,
        check=False,
        timeout=_PATIENCE_S,
    )
    if end.returncode != 0 or "Traceback" in end.stderr:
        print(end.stdout, end.stderr, file=sys.stderr)
        raise SetupError(f"{' '.join(command)} failed; see above.")


def _start_ms(program: Path, folder: str, home: Mapping[str, str]) -> float:
    """From the call to the first picture, in milliseconds."""
    probe = {"DEEPMUSICIAN_STARTUP_PROBE": "1", "QT_QPA_PLATFORM": "offscreen"}
    began = perf_counter()
    process = subprocess.Popen(
        [program],
        cwd=folder,
        env={**os.environ, **home, **probe},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout
        for line in process.stdout:
            if line.strip() == _PAINTED:
                return (perf_counter() - began) * 1000
        raise SetupError("The window did not come up.")
    finally:
        process.kill()
        process.wait()
