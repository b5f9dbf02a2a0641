"""A search for settings: what is tried follows from what came before, whenever it broke off, and the best is kept."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
import torch

from deepmusician_gui.cli import main
from deepmusician_gui.errors import ModelError
from deepmusician_gui.models.gru_classic import GruClassic, GruClassicConfig
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.recipes import RECIPES
from deepmusician_gui.training.search import (
    SPACES,
    TABLE,
    Range,
    Trial,
    best_of,
    search,
    trials_in,
)
from deepmusician_gui.training.straightened import straightened_nats, straightening
from deepmusician_gui.training.trainer import TrainStep
from deepmusician_gui.training.windows import CONTINUE, WindowSampler
from tests.tiny_models import TINY
from tests.training.small_corpus import corpus, corpus_folder

__all__ = ["corpus", "corpus_folder"]
CLASSIC = replace(CONTINUE, gaps=(96,), on_bar=0.0)
QUICK = {"steps": 2, "state": 8, "validate_every": 2, "warm_up": 1}
"""Settings of a training that takes no time, which are not searched for."""


@pytest.fixture(autouse=True)
def few_are_validated_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepmusician_gui.training.recipe._VALIDATION_BATCHES", 1)
    for name in SPACES:
        monkeypatch.setitem(RECIPES, name, replace(RECIPES[name], batch=2))


def tried(corpus: Corpus, folder: Path, trials: int, name: str = "gru-classic", **more: float) -> list[Trial]:
    """All trials of a search."""
    for _ in search(name, corpus, folder, folder / "w.safetensors", trials, settings=QUICK | more, workers=0):
        pass
    return trials_in(folder)


def untimed(trials: list[Trial]) -> list[tuple[object, ...]]:
    return [(trial.number, trial.settings, trial.nats) for trial in trials]


def test_trials_stay_in_their_space_and_the_best_weights_are_kept(corpus: Corpus, tmp_path: Path) -> None:
    trials = tried(corpus, tmp_path, 3)
    assert [trial.number for trial in trials] == [1, 2, 3]
    for trial in trials:
        assert trial.settings.keys() <= SPACES["gru-classic"].keys() - QUICK.keys()
        assert ("alpha" in trial.settings) == ("gamma" in trial.settings) == (trial.settings["focal"] == 1)
        for name, value in trial.settings.items():
            values = SPACES["gru-classic"][name]
            assert values.low <= value <= values.high if isinstance(values, Range) else value in values
    best = best_of(trials)
    assert best
    assert best.nats == min(trial.nats or 0 for trial in trials)
    kept = load_model("gru-classic", tmp_path / "w.safetensors").network
    validation: list[Any] = RECIPES["gru-classic"].fixed(corpus)
    assert straightened_nats(kept, validation) == best.nats
    left = {path.name for path in tmp_path.rglob("*.safetensors")}
    assert left == {"best.safetensors", "w.safetensors"}


def test_the_weights_are_those_of_the_best_one_wherever_it_stands(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []

    def measured(_name: str, weights: Path, _validation: object) -> float:
        seen.append(weights.read_bytes())
        return (5.0, 3.0, 4.0)[len(seen) - 1]

    monkeypatch.setattr("deepmusician_gui.training.search._measured", measured)
    best = best_of(tried(corpus, tmp_path, 3))
    assert best
    assert best.number == 2
    assert len(set(seen)) == 3
    assert (tmp_path / "w.safetensors").read_bytes() == seen[1]


def test_a_search_that_broke_off_comes_to_the_same_table(corpus: Corpus, tmp_path: Path) -> None:
    whole = tried(corpus, tmp_path / "whole", 2)
    folder = tmp_path / "parts"
    tried(corpus, folder, 1)
    broken = search("gru-classic", corpus, folder, folder / "w.safetensors", 2, settings=QUICK, workers=0)
    assert isinstance(next(broken), TrainStep)
    broken.close()
    assert len(trials_in(folder)) == 1
    assert untimed(tried(corpus, folder, 2)) == untimed(whole)
    assert whole[0].settings != whole[1].settings
    assert (folder / "w.safetensors").read_bytes() == (tmp_path / "whole/w.safetensors").read_bytes()


def test_the_default_model_is_searched_too(corpus: Corpus, tmp_path: Path) -> None:
    sizes = {name: value for name, value in asdict(TINY).items() if isinstance(value, int)}
    settings = sizes | {"steps": 1, "warm_up": 1}
    folder = tmp_path / "search"
    for _ in search("gru", corpus, folder, tmp_path / "w.safetensors", 1, settings=settings, workers=0):
        pass
    [trial] = trials_in(folder)
    assert trial.settings.keys() == SPACES["gru"].keys() - sizes.keys()
    network = load_model("gru", tmp_path / "w.safetensors").network
    frames = [float(network.nats(windows)[0].detach().mean()) for windows in RECIPES["gru"].fixed(corpus)]
    assert trial.nats == pytest.approx(sum(frames) / len(frames), rel=1e-5)


def test_a_trial_that_breaks_down_is_noted_and_the_next_one_comes(corpus: Corpus, tmp_path: Path) -> None:
    trials = tried(corpus, tmp_path, 1)
    broken = Trial(2, trials[0].settings, None, 0.1)
    with (tmp_path / TABLE).open("a") as table:
        table.write(json.dumps(asdict(broken)) + "\n")
    trials = tried(corpus, tmp_path, 3)
    assert [trial.nats is None for trial in trials] == [False, True, False]
    with pytest.raises(ModelError, match="broke down in every trial"):
        tried(corpus, tmp_path / "bad", 2, learning_rate=1e30, clip=1e30)
    assert [trial.nats for trial in trials_in(tmp_path / "bad")] == [None, None]


def test_the_command_prints_the_best_first(
    corpus_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = [f"{name}={value}" for name, value in QUICK.items()]
    out = [
        "--data",
        str(corpus_folder),
        "-o",
        str(tmp_path / "found.safetensors"),
        "--quiet",
        "--workers",
        "0",
    ]
    assert main(["train", "--model", "gru-classic", *out, "--search", "2", "--config", *settings]) == 0
    head, *rows, _, command = capsys.readouterr().out.splitlines()
    trials = trials_in(tmp_path / "found.run")
    best = best_of(trials)
    assert best
    assert head.split()[:2] == ["trial", "nats"]
    assert rows[0].split()[:2] == [str(best.number), f"{best.nats:.3f}"]
    assert len(rows) == 2
    assert f"learning_rate={best.settings['learning_rate']:.4g}" in command
    assert "state=8" in command
    assert "steps" not in command
    assert (tmp_path / "found.safetensors").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--model", "note-rnn", "--search", "2"], "There is nothing to search for in note-rnn"),
        (["--model", "gru-classic", "--search", "0"], "A search needs one trial at least."),
        (["--model", "gru-classic", "--search", "2", "--devices", "2"], "trains on one device"),
        (["--model", "gru-classic", "--search", "2", "--config", "nonsense=1"], "no such setting: nonsense"),
        (["--model", "gru-classic", "--search", "2", "--config", "length=97"], "Between 1 and 96 time steps"),
        (["--model", "gru-classic", "--search", "2", "--run", "{other}"], "is another one"),
        (["--model", "gru-classic", "--search", "2", "--run", "{damaged}"], "is damaged"),
    ],
)
def test_bad_input_is_one_sentence(
    corpus_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    lines = {"other": '{"number": 1, "settings": {"units": 3}, "nats": 1, "elapsed_s": 1}', "damaged": "{"}
    places = {name: tmp_path / name for name in lines}
    for name, line in lines.items():
        places[name].mkdir()
        (places[name] / TABLE).write_text(line)
    given = [word.format(**places) for word in words]
    assert main(["train", "--data", str(corpus_folder), "-o", str(tmp_path / "w.safetensors"), *given]) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not (tmp_path / "w.safetensors").exists()


def test_without_optuna_a_search_says_what_it_needs(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(ModelError, match=r"deepmusician\[search\]"):
        tried(corpus, tmp_path, 1)


@pytest.mark.parametrize(("slope", "offset"), [(1.0, 0.0), (0.4, -2.5), (3.0, 1.0)])
def test_what_bent_the_chances_is_found(slope: float, offset: float) -> None:
    logits = torch.linspace(-6, 6, 401, dtype=torch.float64)
    truth = torch.sigmoid(slope * logits + offset)  # as often as that
    assert straightening(logits, truth) == pytest.approx((slope, offset), abs=1e-6)


def test_chances_that_are_all_alike_come_to_the_frequency() -> None:
    slope, offset = straightening(torch.full((8,), 2.0).double(), torch.tensor([1, 0, 0, 0] * 2).double())
    assert torch.sigmoid(torch.tensor(2 * slope + offset)).item() == pytest.approx(0.25, abs=1e-6)


def test_a_bent_network_measures_as_the_straight_one(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    network = GruClassic(GruClassicConfig(state=8)).eval()
    validation = [WindowSampler(corpus, "valid", CLASSIC, 1).batch(0, 2)]
    straight = straightened_nats(network, validation)
    inner = network.logits
    monkeypatch.setattr(network, "logits", lambda *given: (0.3 * each - 4 for each in inner(*given)))
    assert straightened_nats(network, validation) == pytest.approx(straight, rel=1e-5)
