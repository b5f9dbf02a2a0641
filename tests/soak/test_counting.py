"""What the soak counts: sounds that stay, and what grows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.soak.summary import KINDS, growths, write_summary
from tests.soak.surroundings import Sounding


@pytest.mark.parametrize(
    ("messages", "left"),
    [
        (("903c50", "803c40"), []),
        (("903c50", "903c00"), []),
        (("903c50", "913c50", "813c40"), ["key 60 on channel 0"]),
        (("903c50", "b07b00"), ["key 60 on channel 0"]),
        (("903c50", *(f"b{channel:x}7b00" for channel in range(16))), []),
        (("b0407f",), ["the pedal on channel 0"]),
        (("b0407f", "b04000"), []),
        (("b0407f", "b07900"), []),
    ],
)
def test_what_sounds_on_is_told(messages: tuple[str, ...], left: list[str]) -> None:
    sounding = Sounding()
    for message in messages:
        sounding.take(bytes.fromhex(message))
    assert sounding.told() == left


def life(*memory_mb: float) -> list[dict[str, object]]:
    rounds = [
        {"kind": "round", "gestures": 5, "memory_mb": size, "player_mb": 20.0, "threads": 9, "files": 20}
        for size in memory_mb
    ]
    return [{"kind": "life"}, *rounds]


def test_what_grows_is_found_and_what_is_there_after_a_while_is_not() -> None:
    assert growths(life(400, 500, 600, 700, 700, 700, 700, 701, 702)) == []
    assert [kind for kind, _ in growths(life(*range(400, 1300, 100)))] == ["memory_growth"]
    assert growths(life(400, 500, 900)) == []  # too short to tell


def test_a_summary_counts_what_the_logs_hold(tmp_path: Path) -> None:
    lines = [
        {"kind": "run", "seed": 7, "minutes": 10, "commit": "abc"},
        *life(500, 500),
        {"kind": "fault", "fault": "the disk is full"},
        {"kind": "found", "what": "stuck_notes", "told": "", "last": []},
        {"kind": "life over", "heard": 12},
        {"kind": "over"},
    ]
    (tmp_path / "seed-7.jsonl").write_text("\n".join(map(json.dumps, lines)))
    (tmp_path / "seed-8.jsonl").write_text(json.dumps(lines[0]))  # which goes on
    longer = {"minutes": 60, "seeds": [11]}
    (tmp_path / "soak.json").write_text(json.dumps([{"minutes": 10, "seeds": [1]}, longer]))
    write_summary(tmp_path, tmp_path / "soak.json")
    summary, kept = json.loads((tmp_path / "soak.json").read_text())
    assert summary["counts"] == {**dict.fromkeys(KINDS, 0), "stuck_notes": 1}
    assert (summary["seeds"], summary["rounds"], summary["gestures"]) == ([7], 2, 10)
    assert (summary["messages_heard"], summary["faults_injected"]) == (12, {"the disk is full": 1})
    assert kept == longer
