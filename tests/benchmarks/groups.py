"""Groups of rows: each `bench_GROUP.py` here has a `measure()` that yields them."""

from __future__ import annotations

import importlib
from pathlib import Path

from tests.benchmarks.rows import Json

GROUPS = sorted(file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py"))


def measured(group: str) -> list[Json]:
    """The rows of a group, each told as soon as it is there."""
    rows = []
    for row in importlib.import_module(f"tests.benchmarks.bench_{group}").measure():
        print(row, flush=True)
        rows.append(row.as_json())
    return rows
