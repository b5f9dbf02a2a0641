"""Measures the named groups, or all: each `bench_GROUP.py` here has a `measure()` that yields rows."""

from __future__ import annotations

import argparse
import importlib
import json
import os
from pathlib import Path

from tests.benchmarks.rows import heading, machine

GROUPS = sorted(file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py"))


def main() -> None:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line does, before numpy is there
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("group", nargs="*", help="one of: " + ", ".join(GROUPS))
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows to FILE")
    arguments = parser.parse_args()
    if unknown := sorted(set(arguments.group) - set(GROUPS)):
        parser.error(f"no such group: {', '.join(unknown)} (there are {', '.join(GROUPS)})")
    print(machine())
    print(heading())
    rows = []
    for group in arguments.group or GROUPS:
        for row in importlib.import_module(f"tests.benchmarks.bench_{group}").measure():
            rows.append(row)
            print(row, flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps([row.as_json() for row in rows], indent=2) + "\n")


if __name__ == "__main__":
    main()
