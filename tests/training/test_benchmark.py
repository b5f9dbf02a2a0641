"""The published benchmark: that its likelihoods are likelihoods, and that its splits are kept apart."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import numpy as np
import pytest
import torch
from scipy.io import savemat

from deepmusician_gui.cli import main
from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.models.frame_gru import LAGS, LONGEST_MATCH, FrameGru, FrameGruConfig, Frames
from deepmusician_gui.training import benchmark
from deepmusician_gui.training.benchmark import (
    BenchmarkResult,
    nats_per_frame,
    read_rolls,
    read_sequences,
    run_benchmark,
)
from deepmusician_gui.training.frames import Roll, Sequence, Span, SpanSampler, frames_of, longest_matches

torch.set_num_threads(1)

TINY = FrameGruConfig(keys=5, state=8, hidden=6, key_channels=4, chord_channels=3, key_width=3, time_size=4)


def random_roll(steps: int, keys: int = 5, seed: int = 0, share: float = 0.3) -> Roll:
    return np.random.default_rng(seed).random((steps, keys)) < share


def tiny_network(seed: int = 0) -> FrameGru:
    """An untrained network whose every weight counts."""
    torch.manual_seed(seed)
    network = FrameGru(TINY).eval().requires_grad_(False)
    for weight in network.parameters():
        torch.nn.init.normal_(weight, std=0.4)
    return network


def total_nats(networks: list[FrameGru], roll: Roll) -> float:
    return nats_per_frame(networks, [Sequence.of(roll)]).mixture * len(roll)


@pytest.mark.parametrize("members", [1, 2])
def test_chances_of_all_frames_sum_to_one(members: int) -> None:
    networks = [tiny_network(seed) for seed in range(members)]
    past = random_roll(6)
    before = total_nats(networks, past)
    chances = []
    for frame in itertools.product([False, True], repeat=5):
        with_frame = np.concatenate([past, np.array([frame])])
        chances.append(np.exp(before - total_nats(networks, with_frame)))
    assert len(chances) == 32
    assert max(chances) > 1.5 * min(chances)
    assert sum(chances) == pytest.approx(1, abs=1e-5)


def test_the_first_frame_counts() -> None:
    network = tiny_network()
    chances = [
        np.exp(-total_nats([network], np.array([f]))) for f in itertools.product([False, True], repeat=5)
    ]
    assert sum(chances) == pytest.approx(1, abs=1e-5)


def test_a_mixture_is_better_than_its_parts_are_on_average() -> None:
    networks = [tiny_network(seed) for seed in range(3)]
    sequences = [Sequence.of(random_roll(20))]
    nats = nats_per_frame(networks, sequences)
    assert nats.mixture < np.mean(nats.alone)
    for network, alone in zip(networks, nats.alone, strict=True):
        assert nats_per_frame([network] * 3, sequences).mixture == pytest.approx(alone)


def test_no_step_knows_its_own_frame_or_a_later_one() -> None:
    network = tiny_network()
    roll = random_roll(40)
    changed = roll.copy()
    changed[25:] = random_roll(15, seed=1, share=0.6)
    states, other = (network.states(frames_of([Span(Sequence.of(r))], 40)) for r in (roll, changed))
    assert torch.equal(states[:, :26], other[:, :26])
    assert not torch.equal(states[:, 26:], other[:, 26:])
    past, other_past = (frames_of([Span(Sequence.of(r))], 40).past for r in (roll, changed))
    assert torch.equal(past[:, :26], other_past[:, :26])
    assert not torch.equal(past[:, 26], other_past[:, 26])


def test_how_a_sequence_is_cut_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    network, sequences = tiny_network(), [Sequence.of(random_roll(length)) for length in (70, 9)]
    whole = nats_per_frame([network], sequences).mixture
    monkeypatch.setattr(benchmark, "_PIECES", (8, 32))
    assert nats_per_frame([network], sequences).mixture == pytest.approx(whole, abs=1e-5)


def test_the_figure_is_a_mean_over_frames() -> None:
    network = tiny_network()
    long, short = Sequence.of(random_roll(30)), Sequence.of(random_roll(3, seed=1))
    apart = [nats_per_frame([network], [sequence]).mixture for sequence in (long, short)]
    assert nats_per_frame([network], [long, short]).mixture == pytest.approx(
        (30 * apart[0] + 3 * apart[1]) / 33
    )


def test_a_span_knows_what_came_before_it_however_it_is_cut() -> None:
    sequence = Sequence.of(random_roll(80))
    whole, part = frames_of([Span(sequence)], 80), frames_of([Span(sequence, 40)], 20)
    assert torch.equal(part.past, whole.past[:, 40:60])
    assert torch.equal(part.time, whole.time[:, 40:60])
    lagged = frames_of([Span(sequence, 50)], 1).past[0, 0, : len(LAGS)]
    assert torch.equal(lagged.bool(), torch.from_numpy(np.stack([sequence.roll[50 - lag] for lag in LAGS])))


def test_what_follows_the_end_is_not_counted() -> None:
    network, sequence = tiny_network(), Sequence.of(random_roll(12))
    assert float(network(frames_of([Span(sequence)], 12))) == pytest.approx(
        float(network(frames_of([Span(sequence)], 20))), abs=1e-5
    )
    assert (frames_of([Span(sequence)], 20).time[0, 12:] == -1).all()


def test_matches_are_the_latest_of_the_longest() -> None:
    melody = "abcxabcyabc"
    roll = np.array([[letter == other for other in "abcxy"] for letter in melody])
    found, match = longest_matches(roll)
    assert match.tolist() == [0, 0, 0, 0, 0, 1, 2, 3, 0, 1, 2]
    assert [melody[at] for at in found[5:8]] == ["b", "c", "x"]
    assert found[10] == 6  # "ab" was followed by "c" at 2 and at 6
    assert longest_matches(np.ones((100, 1), bool))[1].max() == LONGEST_MATCH


def test_transposed_training_spans_are_the_same_music_elsewhere() -> None:
    roll = np.pad(random_roll(30, keys=4), ((0, 0), (8, 8)))
    sequence = Sequence.of(roll)
    sampler = SpanSampler([sequence], 12, 30, 1.0, seed=0)
    frames = sampler.batch(0)
    assert len(set(frames.shift.tolist())) > 4
    for shift, heard, bass in zip(
        frames.shift.tolist(), frames.roll.numpy(), frames.bass.numpy(), strict=True
    ):
        assert np.array_equal(heard, np.roll(roll, shift, 1))
        assert np.array_equal(bass, sequence.bass + shift)
    again = sampler.batch(0)
    assert torch.equal(frames.past, again.past)
    assert not torch.equal(frames.roll, sampler.batch(1).roll)


def test_no_key_is_transposed_off_the_keyboard() -> None:
    roll = random_roll(30, keys=6)
    frames = SpanSampler([Sequence.of(roll)], 12, 30, 1.0, seed=0).batch(0)
    assert (frames.roll.sum((1, 2)) == int(roll.sum())).all()


def write_archive(path: Path, keys: int = 88) -> dict[str, list[Roll]]:
    """A tiny set of its own, in the published form."""
    rolls = {
        split: [np.pad(random_roll(20 + 5 * i, seed=10 * s + i), ((0, 0), (40, keys - 45))) for i in range(3)]
        for s, split in enumerate(benchmark.SPLITS)
    }
    columns = {}
    for split, several in rolls.items():
        columns[f"{split}data"] = np.empty((1, len(several)), object)
        columns[f"{split}data"][0, :] = [roll.astype(np.uint8) for roll in several]
    savemat(path.with_suffix(".mat"), columns)
    with ZipFile(path, "w") as archive:
        archive.write(path.with_suffix(".mat"), "JSB_Chorales.mat")
    return rolls


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a tiny set lies, its recipe made tiny too."""
    recipe = benchmark.RECIPES["jsb"]
    training = replace(recipe.training, steps=4, validate_every=2)
    tiny = replace(recipe, config=replace(TINY, keys=88), training=training, batch=2, length=8, members=2)
    monkeypatch.setitem(benchmark.RECIPES, "jsb", tiny)
    write_archive(tmp_path / "rolls.zip")
    return tmp_path / "rolls.zip"


def test_rolls_are_read_as_published(archive: Path) -> None:
    rolls = read_rolls(archive, "jsb")
    for split, several in write_archive(archive).items():
        assert all(np.array_equal(roll, same) for roll, same in zip(rolls[split], several, strict=True))


def test_a_seed_gives_the_same_figure(archive: Path, tmp_path: Path) -> None:
    def result(folder: str, seed: int) -> BenchmarkResult:
        *_, last = run_benchmark("jsb", archive, tmp_path / folder, seed=seed)
        assert isinstance(last, BenchmarkResult)
        return last

    first, again, other = result("a", 0), result("b", 0), result("c", 5)
    assert (first.test, first.valid) == (again.test, again.valid)
    assert first.test != other.test
    assert first.test_frames == 20 + 25 + 30
    assert first.test < np.mean(first.test_alone)
    assert first.recipe["config"]["keys"] == 5 + 7 + 7
    assert result("a", 0).test == first.test  # nothing is trained again


def test_validation_and_test_are_never_transposed_or_trained_on(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained: list[Sequence] = []
    measured: list[Span] = []

    class Watched(SpanSampler):
        def __init__(self, sequences: list[Sequence], *rest: Any) -> None:
            trained.extend(sequences)
            super().__init__(sequences, *rest)

    def watched(spans: list[Span], length: int) -> Frames:
        measured.extend(spans)
        return frames_of(spans, length)

    monkeypatch.setattr("deepmusician_gui.training.benchmark.SpanSampler", Watched)
    monkeypatch.setattr("deepmusician_gui.training.benchmark.frames_of", watched)
    list(run_benchmark("jsb", archive, tmp_path / "run", members=1))
    assert {id(span.sequence) for span in measured}.isdisjoint(id(sequence) for sequence in trained)
    assert {(span.start, span.shift) for span in measured} == {(0, 0)}


def test_keys_that_cannot_be_learnt_are_not_left_out_of_the_figure(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rolls = read_rolls(archive, "jsb")
    assert read_sequences(archive, "jsb")["test"][0].roll.sum() == rolls["test"][0].sum()
    rolls["test"][1][3, 80] = True
    monkeypatch.setattr(benchmark, "read_rolls", lambda *_: rolls)
    with pytest.raises(ModelError, match="test split of jsb has keys far"):
        read_sequences(archive, "jsb")


def test_a_missing_or_wrong_archive_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(FileError, match=r"none\.zip does not hold the piano rolls of jsb\."):
        list(run_benchmark("jsb", tmp_path / "none.zip", tmp_path))
    (tmp_path / "bad.zip").write_text("no archive")
    with pytest.raises(FileError):
        read_rolls(tmp_path / "bad.zip", "jsb")
    with pytest.raises(ModelError, match="no benchmark called jazz"):
        list(run_benchmark("jazz", tmp_path / "none.zip", tmp_path))
    assert main(["benchmark", "jsb", "--data", str(tmp_path / "none.zip")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_command_prints_the_figure_and_keeps_a_log(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["benchmark", "jsb", "--data", str(archive), "--run", str(tmp_path / "runs")]
    assert main([*words, "--json", "--quiet"]) == 0
    answer = json.loads(capsys.readouterr().out)
    kept = [json.loads(line) for line in (tmp_path / "runs/jsb/figures.jsonl").read_text().splitlines()]
    assert kept[-1] == answer
    assert [(line["seed"], line["step"]) for line in kept[:-1]] == [(0, 2), (0, 4), (1, 2), (1, 4)]
    assert main(words) == 0
    assert capsys.readouterr().out.startswith(f"jsb: {answer['test']:.3f} nats per frame on test")
