"""Groups of rows: each `bench_GROUP.py` here has a `measure()` that yields them, and what it has to leave out."""

from __future__ import annotations

import importlib
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.rows import LeftOut, Row

GROUPS = sorted(file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py"))


class Measured(NamedTuple):
    """What a group gave."""

    rows: list[Row]
    left_out: list[LeftOut]


def measured(group: str) -> Measured:
    """A group in a process of its own, so that none is slowed by what another has left.

    Raises what ended it before its time.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(measured_here, group).result()


def measured_here(group: str) -> Measured:
    """Each row is told as soon as it is there."""
    rows, left_out = [], []
    for each in importlib.import_module(f"tests.benchmarks.bench_{group}").measure():
        print(each, flush=True)
        if isinstance(each, Row):
            rows.append(each)
        else:
            left_out.append(each)
    return Measured(rows, left_out)
