"""What many runs come to."""

from __future__ import annotations

import json
from collections import Counter
from itertools import groupby
from pathlib import Path
from statistics import median
from typing import Any

KINDS = (
    *("exceptions", "qt_warnings", "crashes", "hangs", "stuck_notes", "lost_notes"),
    *("leaked_threads", "leaked_processes", "leaked_files", "memory_growth"),
)
_GROWTH = {"memory_mb": (40.0, "memory_growth"), "player_mb": (5.0, "memory_growth")}
_LEAKS = {"threads": (4, "leaked_threads"), "files": (8, "leaked_files")}
_FEWEST_ROUNDS = 9


def write_summary(folder: Path, file: Path) -> None:
    """Count what is in the logs of a folder, of the runs that are over, and write it to a file as JSON.

    Runs of one length are counted together; what the file holds of other lengths stays.
    """
    summaries = {one["minutes"]: one for one in json.loads(file.read_text())} if file.exists() else {}
    logs = [_lines(path) for path in folder.glob("seed-*.jsonl")]
    logs = sorted(
        (lines for lines in logs if lines[-1]["kind"] == "over"),
        key=lambda lines: (lines[0]["minutes"], lines[0]["seed"]),
    )
    for minutes, runs in groupby(logs, key=lambda lines: lines[0]["minutes"]):
        summaries[minutes] = _summary(minutes, list(runs))
    file.write_text(json.dumps([one for _, one in sorted(summaries.items())], indent=1) + "\n")


def _summary(minutes: float, logs: list[list[dict[str, Any]]]) -> dict[str, Any]:
    counts, faults = Counter[str](dict.fromkeys(KINDS, 0)), Counter[str]()
    rounds = gestures = heard = 0
    for lines in logs:
        for line in lines:
            if line["kind"] == "found":
                counts[line["what"]] += 1
            elif line["kind"] == "fault":
                faults[line["fault"]] += 1
            elif line["kind"] == "round":
                rounds, gestures = rounds + 1, gestures + line["gestures"]
        heard += max((line.get("heard", 0) for line in lines), default=0)
        for kind, _ in growths(lines):
            counts[kind] += 1
    return {
        "minutes": minutes,
        "seeds": [lines[0]["seed"] for lines in logs],
        "commits": sorted({lines[0]["commit"] for lines in logs}),
        "rounds": rounds,
        "gestures": gestures,
        "messages_heard": heard,
        "faults_injected": dict(sorted(faults.items())),
        "counts": dict(counts),
    }


def growths(lines: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What became more from the middle third of a life to its last third, by kind, in words."""
    found = []
    lives: list[list[dict[str, Any]]] = []
    for line in lines:
        if line["kind"] == "life":
            lives.append([])
        elif line["kind"] == "round":
            lives[-1].append(line)
    for rounds in lives:
        if len(rounds) < _FEWEST_ROUNDS:
            continue
        third = len(rounds) // 3
        for name, (most, kind) in (_GROWTH | _LEAKS).items():
            middle = median(line[name] for line in rounds[third : 2 * third])
            grown = median(line[name] for line in rounds[-third:]) - middle
            if grown > most:
                found.append((kind, f"{name} grew by {grown:g} from {middle:g}"))
    return found


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]
