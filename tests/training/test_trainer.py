"""Training: its rate, its log, when it ends, and that one that broke off goes on as if nothing had happened."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from lightning_fabric import Fabric
from torch import nn

from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.training import trainer
from deepmusician_gui.training.checkpoint import read_checkpoint, restore
from deepmusician_gui.training.trainer import TrainConfig, TrainStep, learning_rate, train, validate
from tests.training.tiny_network import Guess, Lines, lines, lines_until_third
from tests.training.tiny_training import CONFIG, training

ROOT = Path(__file__).parents[2]


def log(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


def curve(folder: Path) -> list[tuple[Any, ...]]:
    return [(row["step"], row["loss"], row["valid"], row["learning_rate"]) for row in log(folder)]


def stop_after(step: int, steps: Iterator[TrainStep]) -> None:
    next(event for event in steps if event.step == step)
    steps.close()  # type: ignore[attr-defined]


def test_a_broken_run_goes_on_exactly(tmp_path: Path) -> None:
    network, again = Guess(), Guess()
    validation = [lines(1000)]
    list(train(network, lines, validation, CONFIG, tmp_path / "whole"))
    stop_after(5, train(Guess(), lines, validation, CONFIG, tmp_path / "broken"))
    torch.rand(3)  # the numbers of another process
    list(train(again, lines, validation, CONFIG, tmp_path / "broken"))
    assert curve(tmp_path / "broken") == curve(tmp_path / "whole")
    for name, value in network.state_dict().items():
        assert torch.equal(value, again.state_dict()[name])


def test_a_killed_process_goes_on_exactly(tmp_path: Path) -> None:
    list(training(tmp_path / "whole"))
    command = [sys.executable, "-m", "tests.training.tiny_training", str(tmp_path / "killed"), "7"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    kept = read_checkpoint(tmp_path / "killed" / "checkpoint.safetensors")
    assert kept is not None
    assert kept.standing["step"] == len(log(tmp_path / "killed")) == 7
    with (tmp_path / "killed" / "log.jsonl").open("a") as file:
        file.write(
            '{"step": 8, "loss": 99}\n{"step": 9, "lo'
        )  # after the last checkpoint, in the middle of a line
    steps = training(tmp_path / "killed")
    assert next(steps).step == 8
    list(steps)
    assert curve(tmp_path / "killed") == curve(tmp_path / "whole")
    assert [row["step"] for row in log(tmp_path / "killed")] == list(range(1, 13))


def test_a_training_that_is_over_stays_as_it_is(tmp_path: Path) -> None:
    list(training(tmp_path))
    network = Guess()
    assert list(train(network, lines, [], CONFIG, tmp_path)) == []
    assert validate(network, [lines(1000), lines(1001)]) / 2 == pytest.approx(log(tmp_path)[-1]["valid"])


def test_the_log_tells_every_step(tmp_path: Path) -> None:
    events = list(training(tmp_path))
    rows = log(tmp_path)
    assert [row["loss"] for row in rows] == [event.loss for event in events]
    assert [row["step"] for row in rows if row["valid"] is not None] == [4, 8, 12]
    assert rows[-1]["loss"] < rows[0]["loss"] / 2
    assert all(row["steps_per_s"] > 0 for row in rows)
    times = [row["elapsed_s"] for row in rows]
    assert times == sorted(times)
    assert rows[-1]["left_s"] == 0 < rows[0]["left_s"]


def test_the_time_of_earlier_runs_counts(tmp_path: Path) -> None:
    stop_after(5, training(tmp_path))
    before = log(tmp_path)[3]["elapsed_s"]
    assert next(training(tmp_path)).elapsed_s > before


def test_time_steps_a_second_are_those_of_the_gaps(tmp_path: Path) -> None:
    config = replace(CONFIG, steps=1)
    event = next(training(tmp_path, config))
    assert (
        event.steps_per_s * event.elapsed_s >= 4 * 3 * 0.999
    )  # rows of a gap each; a step is part of the run


def test_noise_is_that_of_the_step(tmp_path: Path) -> None:
    def losses(folder: Path, seed: int = 0) -> list[float]:
        torch.rand(3)  # what else draws numbers does not matter
        return [event.loss for event in training(folder, replace(CONFIG, blank=0.5, seed=seed))]

    first = losses(tmp_path / "a")
    assert losses(tmp_path / "b") == first
    assert losses(tmp_path / "c", seed=1) != first


def test_training_ends_where_validation_gets_no_better_and_keeps_the_best(tmp_path: Path) -> None:
    opposite = Lines(lines(0).points, -lines(0).heights)
    network = Guess()
    config = replace(CONFIG, steps=100, validate_every=2, patience=3)
    events = list(train(network, lines, [opposite], config, tmp_path))
    valid = [event.valid for event in events if event.valid is not None]
    best = valid.index(min(valid))
    assert len(valid) == best + 1 + 3 < 50
    assert validate(network, [opposite]) == pytest.approx(min(valid))
    assert list(train(Guess(), lines, [opposite], config, tmp_path)) == []  # it has ended, whoever asks again


def test_a_training_does_not_end_before_its_rate_falls(tmp_path: Path) -> None:
    opposite = Lines(lines(0).points, -lines(0).heights)
    config = replace(CONFIG, steps=40, level=0.75, validate_every=2, patience=3)
    events = list(train(Guess(), lines, [opposite], config, tmp_path))
    valid = [event.valid for event in events if event.valid is not None]
    assert valid.index(min(valid)) < 5  # the best was long before
    assert 30 <= events[-1].step < 40


def test_checkpoints_come_by_the_clock_and_at_the_end(tmp_path: Path) -> None:
    steps = training(tmp_path, replace(CONFIG, checkpoint_minutes=60))
    for event in steps:
        assert (tmp_path / "checkpoint.safetensors").exists() == (event.step == 12)


def test_who_closes_it_gets_a_checkpoint_of_the_last_step_and_the_best_weights(tmp_path: Path) -> None:
    list(training(tmp_path / "whole"))
    rarely = replace(CONFIG, checkpoint_minutes=60)
    network = Guess()
    stop_after(7, train(network, lines, [lines(1000), lines(1001)], rarely, tmp_path / "closed"))
    best = log(tmp_path / "closed")[3]["valid"]
    assert validate(network, [lines(1000), lines(1001)]) / 2 == pytest.approx(best)
    rest = training(tmp_path / "closed", rarely)
    assert next(rest).step == 8
    list(rest)
    assert curve(tmp_path / "closed") == curve(tmp_path / "whole")


def test_it_can_measure_what_it_begins_with(tmp_path: Path) -> None:
    list(training(tmp_path / "without"))
    first, *rest = training(tmp_path / "with", replace(CONFIG, validate_first=True))
    fresh = validate(Guess(), [lines(1000), lines(1001)]) / 2
    assert (first.step, first.loss) == (0, first.valid)
    assert first.valid == pytest.approx(fresh)
    assert [event.loss for event in rest] == [row["loss"] for row in log(tmp_path / "without")]
    assert list(training(tmp_path / "with", replace(CONFIG, validate_first=True))) == []


def test_what_only_gets_worse_stays_as_it_was(tmp_path: Path) -> None:
    network, before = Guess(), Guess()
    opposite = Lines(lines(0).points, -lines(0).heights)
    config = replace(CONFIG, validate_first=True, learning_rate=0.5)
    list(train(network, lines, [opposite], config, tmp_path))
    assert validate(network, [opposite]) == validate(before, [opposite])


@pytest.mark.parametrize(
    ("capability", "has_gpu", "accelerator", "precision"),
    [
        ("AVX512", False, "auto", "bf16-mixed"),
        ("AVX2", False, "auto", "32-true"),
        ("AVX2", True, "auto", "bf16-mixed"),
        ("AVX2", True, "cpu", "32-true"),
    ],
)
def test_short_floats_only_where_they_are_multiplied_as_such(
    capability: str,
    has_gpu: bool,
    accelerator: Any,
    precision: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fabric(**asked: Any) -> Fabric:
        got.append(asked["precision"])
        monkeypatch.setattr(
            torch.cuda, "is_available", lambda: False
        )  # it was decided, and there may be none
        return Fabric(accelerator="cpu")

    got: list[str] = []
    monkeypatch.setattr(trainer, "Fabric", fabric)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: has_gpu)
    monkeypatch.setattr(torch.backends.cpu, "get_cpu_capability", lambda: capability)
    config = replace(CONFIG, steps=1, precision="bf16-mixed")
    list(train(Guess(), lines, [lines(1000)], config, tmp_path, accelerator=accelerator))
    assert got == [precision]


@pytest.mark.filterwarnings("ignore:This DataLoader will create")  # more processes than cores
def test_workers_change_neither_batches_nor_the_sentence_of_an_error(tmp_path: Path) -> None:
    losses: dict[int, list[float]] = {0: [], 2: []}
    for workers, told in losses.items():
        steps = train(
            Guess(),
            lines_until_third,
            [],
            replace(CONFIG, blank=0.5),
            tmp_path / str(workers),
            workers=workers,
        )
        with pytest.raises(FileError, match=r"^The disk is gone\.$"):
            told.extend(event.loss for event in steps)
    assert len(losses[0]) == 2
    assert losses[0] == losses[2]


def test_a_loss_that_is_no_number_ends_it_before_it_spoils_the_weights(tmp_path: Path) -> None:
    def poisoned(number: int) -> Lines:
        return lines(number) if number != 6 else lines(number)._replace(heights=torch.full((4, 5), torch.nan))

    with pytest.raises(ModelError, match="broke down at step 7"):
        list(train(Guess(), poisoned, [lines(1000)], CONFIG, tmp_path))
    list(training(tmp_path))
    list(training(tmp_path.with_name("whole")))
    assert curve(tmp_path)[6:] == curve(tmp_path.with_name("whole"))[6:]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize(("size", "what"), [(1000, "The checkpoint in"), (0, "The log in")])
def test_a_full_disk_is_one_sentence_and_leaves_the_checkpoint(size: int, what: str, tmp_path: Path) -> None:
    import resource

    stop_after(2, training(tmp_path))
    before = (tmp_path / "checkpoint.safetensors").read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        with pytest.raises(FileError, match=f"^{what} .* could not be written: .*\\.$"):
            list(training(tmp_path))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (tmp_path / "checkpoint.safetensors").read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


def test_a_checkpoint_of_another_network_or_a_damaged_one_is_refused(tmp_path: Path) -> None:
    stop_after(5, training(tmp_path))
    path = tmp_path / "checkpoint.safetensors"
    found, other = read_checkpoint(path), nn.Linear(2, 2)
    assert found is not None
    with pytest.raises(FileError, match="does not fit"):
        restore(found, path, other, torch.optim.AdamW(other.parameters()))
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(FileError, match="does not fit"):
        next(training(tmp_path))


def test_the_rate_warms_up_and_runs_out() -> None:
    config = TrainConfig(100, learning_rate=1.0, warm_up=10)
    rates = [learning_rate(step, config) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == pytest.approx(1.0)
    assert rates.index(max(rates)) in (9, 10)
    assert rates[-1] < 0.001
    assert rates[10:] == sorted(rates[10:], reverse=True)
    level = TrainConfig(100, learning_rate=1.0, warm_up=10, level=0.75)
    assert {learning_rate(step, level) for step in range(10, 76)} == {1.0}
    assert learning_rate(76, level) < 1.0
    assert learning_rate(99, level) < 0.01
