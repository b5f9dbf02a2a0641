"""Measures the named groups, or all, each in a process of its own: none is slowed by what another has left.

`--all` also writes what README and the manual show: resources/benchmarks/benchmarks.json, tables.md and plots.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from deepmusician_gui import RESOURCES
from tests.benchmarks import record, tables
from tests.benchmarks.groups import GROUPS, measured
from tests.benchmarks.rows import heading, machine

FOLDER = RESOURCES / "benchmarks"


def main() -> int:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line does, before numpy is there
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("group", nargs="*", help="one of: " + ", ".join(GROUPS))
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows to FILE")
    parser.add_argument("--all", action="store_true", help=f"measure every group and write {FOLDER.name}")
    parser.add_argument("--keep", action="store_true", help="with --all: go on with a run that broke off")
    parser.add_argument("--page", action="store_true", help="write page and plots anew, measuring nothing")
    parser.add_argument("--profile", action="store_true", help="write the page of where the time goes")
    arguments = parser.parse_args()
    if unknown := sorted(set(arguments.group) - set(GROUPS)):
        parser.error(f"no such group: {', '.join(unknown)} (there are {', '.join(GROUPS)})")
    if arguments.all and arguments.group:
        parser.error("--all measures every group")
    if arguments.page:
        if not (FOLDER / tables.RECORD).exists():
            parser.error("nothing has been measured yet: --all does")
        return tables.publish(record.read(FOLDER / tables.RECORD), FOLDER)
    if arguments.profile:
        from tests.benchmarks import profiles

        return profiles.publish(FOLDER)
    print(machine())
    print(heading())
    if arguments.all:
        return everything(keep=arguments.keep)
    found = [row for group in arguments.group or GROUPS for row in measured(group).rows]
    rows = [row.as_json() | {"machine": machine()} for row in found]
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")
    return 0


def everything(*, keep: bool) -> int:
    """Each group is written down as soon as it is there."""
    file = FOLDER / tables.RECORD
    found = record.kept(file) if keep else record.fresh()
    for group in GROUPS:
        if group not in found["groups"]:
            found["groups"][group] = record.group_record(group)
            record.write(found, file)
    return tables.publish(found, FOLDER)


if __name__ == "__main__":
    sys.exit(main())
