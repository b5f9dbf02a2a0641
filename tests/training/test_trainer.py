"""Training: the rate, the log, and that a broken-off run goes on as if nothing had happened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from deepmusician_gui.errors import FileError
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.training.checkpoint import load_checkpoint
from deepmusician_gui.training.trainer import TrainConfig, learning_rate, train
from tests.models.test_gru import random_windows
from tests.tiny_models import TINY, TINY_CLASSIC

CONFIG = TrainConfig(8, warm_up=2, validate_every=4, checkpoint_every=2, precision="32-true")


def run(folder: Path, stop_after: int | None = None) -> tuple[Gru, list[float]]:
    torch.manual_seed(0)
    network = Gru(TINY)
    losses = []
    steps = train(network, lambda i: random_windows(2, seed=i), [random_windows(2, seed=99)], CONFIG, folder)
    for event in steps:
        losses.append(event.loss)
        if event.step == stop_after:
            steps.close()  # type: ignore[attr-defined]
            break
    return network, losses


def test_a_broken_run_goes_on_exactly(tmp_path: Path) -> None:
    whole, losses = run(tmp_path / "whole")
    _, first = run(tmp_path / "broken", stop_after=5)
    resumed, rest = run(tmp_path / "broken")
    assert first == losses[:5]
    assert rest == losses[4:]  # the last checkpoint was at step 4
    for name, value in whole.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name])


def test_the_log_tells_every_step(tmp_path: Path) -> None:
    _, losses = run(tmp_path)
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [entry["loss"] for entry in log] == losses
    assert [entry["step"] for entry in log if entry["valid"] is not None] == [4, 8]


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    run(tmp_path)
    from_other = torch.nn.Linear(2, 2)
    with pytest.raises(FileError, match="does not fit"):
        load_checkpoint(
            tmp_path / "checkpoint.safetensors", from_other, torch.optim.AdamW(from_other.parameters())
        )
    assert TINY_CLASSIC.state == 8


def test_the_rate_warms_up_and_runs_out() -> None:
    config = TrainConfig(100, learning_rate=1.0, warm_up=10)
    rates = [learning_rate(step, config) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == pytest.approx(1.0)
    assert rates.index(max(rates)) in (9, 10)
    assert rates[-1] < 0.001
    assert rates[10:] == sorted(rates[10:], reverse=True)
