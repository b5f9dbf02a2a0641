"""Training by two processes, started by torchrun, comes to what one process comes to."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
import torch

from deepmusician_gui.cli import main
from deepmusician_gui.errors import ModelError
from deepmusician_gui.training.batches import share, time_steps
from deepmusician_gui.training.checkpoint import read_checkpoint
from tests.tiny_models import TINY
from tests.training.small_corpus import corpus_folder
from tests.training.tiny_network import lines

__all__ = ["corpus_folder"]
ROOT = Path(__file__).parents[2]
NO_NOISE = {"dropout": 0, "blank": 0, "velocity_weight": 0}  # velocities are not evenly spread over the rows
SETTINGS = asdict(TINY) | NO_NOISE | {"batch": 4, "validate_every": 3, "warm_up": 1, "level": 1}


def words(corpus: Path, folder: Path, steps: int = 6) -> list[str]:
    """A command that trains for some steps, at one rate, so that more can be asked for later."""
    settings = [f"{name}={value}" for name, value in SETTINGS.items() if not isinstance(value, str)]
    places = ["--data", str(corpus), "-o", str(folder / "gru.safetensors"), "--checkpoints", str(folder)]
    return [
        "train",
        "--model",
        "gru",
        *places,
        "--steps",
        str(steps),
        "--precision",
        "32-true",
        "--config",
        *settings,
    ]


def log(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


@pytest.mark.slow
@pytest.mark.parametrize("before", [0, 3], ids=["from the beginning", "from a checkpoint"])
def test_two_processes_come_to_what_one_comes_to(corpus_folder: Path, tmp_path: Path, before: int) -> None:
    assert main(words(corpus_folder, tmp_path / "one")) == 0
    if before:
        assert main(words(corpus_folder, tmp_path / "two", before)) == 0
        assert len(log(tmp_path / "two")) == before
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    command = [*torchrun, "-m", "deepmusician_gui", *words(corpus_folder, tmp_path / "two")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("valid") == (6 - before) // 3  # one process speaks
    one, two = log(tmp_path / "one"), log(tmp_path / "two")
    assert [row["step"] for row in two] == [1, 2, 3, 4, 5, 6]
    assert [row["loss"] for row in two] == pytest.approx([row["loss"] for row in one], rel=1e-5)
    for row, other in zip(one[2::3], two[2::3], strict=True):
        assert other["valid"] == pytest.approx(row["valid"], rel=1e-5)
    ours, theirs = (read_checkpoint(tmp_path / name / "checkpoint.safetensors") for name in ("one", "two"))
    assert ours is not None
    assert theirs is not None
    for name, value in ours.tensors.items():
        torch.testing.assert_close(theirs.tensors[name], value, rtol=1e-3, atol=1e-4)


def test_a_share_is_its_rows_of_every_tensor() -> None:
    whole = lines(0, rows=6)
    shares = [share(whole, rank, 3) for rank in range(3)]
    assert torch.equal(torch.cat([part.points for part in shares]), whole.points)
    assert torch.equal(torch.cat([part.heights for part in shares]), whole.heights)
    assert [part.gap for part in shares] == [3, 3, 3]
    assert [time_steps(part) for part in shares] == [6, 6, 6]
    with pytest.raises(ModelError, match="batch of 6 cannot be shared out equally among 4"):
        share(whole, 0, 4)
