"""The start of the window, stage by stage: `python -m tests.benchmarks.staged_start BEGAN`, as deepmusician starts it.

Prints the milliseconds of each stage as JSON. BEGAN is when the process was asked for, by `perf_counter`.
"""

from __future__ import annotations

import builtins
import gc
import json
import os
import sys
import time
from importlib import import_module

last_s = float(sys.argv[1])
stages: dict[str, float] = {}


def mark(stage: str) -> None:
    """All since the last mark was for `stage`."""
    global last_s  # noqa: PLW0603
    now_s = time.perf_counter()
    stages[stage] = (now_s - last_s) * 1000
    last_s = now_s


mark("the interpreter")
gc.disable()
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
python_import = builtins.__import__
import_module("PySide6.QtWidgets")
builtins.__import__ = python_import
mark("Qt's libraries and their binding")
import_module("numpy")
mark("numpy")
app = import_module("deepmusician_gui.ui.app")
mark("our modules, and what they make of Qt's classes")
Studio = app.__dict__["Studio"]


def studio(*arguments: object) -> object:
    """The real one, between two marks."""
    mark("application and settings")
    made = Studio(*arguments)
    mark("the window put together")
    made.window.painted.connect(tell)
    return made


def tell() -> None:
    mark("the window laid out and painted")
    print(json.dumps(stages), flush=True)
    os._exit(0)  # before what comes once it is painted


app.__dict__["Studio"] = studio
sys.argv[1:] = []
app.run(None)
