"""What was measured, in a file that grows group by group: `resources/benchmarks/benchmarks.json`.

`machine` and `versions` say on what; `groups` holds for each name its command, when it began, for how long it ran, the
load of the machine when it began, the commit, its rows (`Row.as_json`) and what was left out of it.
"""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.circumstances import commit, commit_time, machine_facts, versions
from tests.benchmarks.groups import Measured, measured
from tests.benchmarks.rows import LeftOut

Record = dict[str, Any]
COMMAND = "python3 packaging/dev.py bench"


def fresh() -> Record:
    return {"machine": machine_facts(), "versions": versions(), "groups": {}}


def kept(file: Path) -> Record:
    """What is there already of this machine and of the newest commit, so that a run that broke off can go on."""
    record = fresh()
    if file.exists() and commit_time() and (old := read(file))["machine"] == record["machine"]:
        newest = datetime.fromisoformat(commit_time())
        record["groups"] = {
            name: group
            for name, group in old["groups"].items()
            if datetime.fromisoformat(group["began"]) > newest and not group["failure"]
        }
    return record


def read(file: Path) -> Record:
    record: Record = json.loads(file.read_text())
    return record


def write(record: Record, file: Path) -> None:
    file.write_text(json.dumps(record, indent=1) + "\n")


def group_record(group: str) -> Record:
    """Measures a group; one that breaks off is told as such and holds up none of the others."""
    began, now, load = time.monotonic(), datetime.now(UTC), os.getloadavg()[0]
    failure = ""
    try:
        found = measured(group)
    except Exception as error:  # noqa: BLE001 - whatever ended it is the group's own
        found, failure = Measured([], []), f"{type(error).__name__}: {error}".splitlines()[0]
        print(LeftOut(group, failure))
    return {
        "command": f"{COMMAND} {group}",
        "began": now.isoformat(timespec="seconds"),
        "took_s": round(time.monotonic() - began),
        "load": round(load, 1),
        "commit": commit(),
        "rows": [row.as_json() for row in found.rows],
        "left_out": [left._asdict() for left in found.left_out],
        "failure": failure,
    }
