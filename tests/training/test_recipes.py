"""A recipe becomes weights: from nothing or from others, with other settings, or not at all in one sentence."""

from __future__ import annotations

from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import torch
from lightning_fabric import Fabric

from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.training import trainer
from deepmusician_gui.training.corpus import Corpus, Source, build_corpus
from deepmusician_gui.training.recipe import changed
from deepmusician_gui.training.recipes import RECIPES, train_model
from tests.tiny_models import TINY, tiny_models
from tests.training.small_corpus import corpus, corpus_folder, piece

__all__ = ["corpus", "corpus_folder", "tiny_models"]
SETTINGS: dict[str, Any] = asdict(TINY) | {
    "batch": 2,
    "steps": 2,
    "validate_every": 1,
    "precision": "32-true",
}


def weights_of(path: Path) -> dict[str, torch.Tensor]:
    return load_model("gru", path).network.state_dict()  # type: ignore[no-any-return]


def test_training_begins_with_given_weights(corpus: Corpus, tiny_models: Path, tmp_path: Path) -> None:
    given, out = tiny_models / "gru.safetensors", tmp_path / "out.safetensors"
    still = {"batch": 2, "steps": 1, "learning_rate": 0}
    threads = torch.get_num_threads()
    list(train_model("gru", corpus, tmp_path / "still", out, start=given, settings=still))
    assert torch.get_num_threads() == threads
    before, after = weights_of(given), weights_of(out)
    assert all(torch.equal(after[name], value) for name, value in before.items())
    list(
        train_model(
            "gru", corpus, tmp_path / "moved", out, start=given, settings=still | {"learning_rate": 0.1}
        )
    )
    after = weights_of(out)
    assert not all(torch.equal(after[name], value) for name, value in before.items())


def test_a_training_that_broke_off_needs_its_own_checkpoint_more_than_given_weights(
    corpus: Corpus, tiny_models: Path, tmp_path: Path
) -> None:
    out, given = tmp_path / "out.safetensors", tiny_models / "gru.safetensors"
    list(train_model("gru", corpus, tmp_path / "run", out, settings=SETTINGS))
    first = out.read_bytes()
    assert list(train_model("gru", corpus, tmp_path / "run", out, start=given, settings=SETTINGS)) == []
    assert out.read_bytes() == first


def test_settings_are_of_the_network_or_its_training() -> None:
    recipe = changed(RECIPES["gru"], {"decoder": 16.0, "blank": 0.25, "batch": 8.0, "precision": "32-true"})
    assert (recipe.config.decoder, type(recipe.config.decoder)) == (16, int)  # type: ignore[union-attr]
    assert (recipe.training.blank, recipe.training.precision, recipe.batch) == (0.25, "32-true", 8)
    with pytest.raises(ModelError, match="no such setting: wings"):
        changed(RECIPES["gru"], {"wings": 2.0})


@pytest.mark.parametrize("missing", ["train", "valid"])
def test_a_corpus_without_a_split_is_refused(missing: str, tmp_path: Path) -> None:
    there = {"train": "valid", "valid": "train"}[missing]
    list(build_corpus([Source("one", there, piece(0))], tmp_path / "corpus"))
    with pytest.raises(FileError, match=f"no pieces of the split “{missing}”"):
        list(train_model("gru", Corpus(tmp_path / "corpus"), tmp_path / "run", tmp_path / "out.safetensors"))
    assert not (tmp_path / "run").exists()


def test_weights_that_cannot_be_written_are_one_sentence_before_training_begins(
    corpus: Corpus, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match=r"out\.safetensors could not be written: file exists\.$"):
        list(
            train_model(
                "gru", corpus, tmp_path / "run", tmp_path / "file" / "out.safetensors", settings=SETTINGS
            )
        )
    assert not (tmp_path / "run").exists()


def test_a_gpu_without_memory_is_one_line_and_training_goes_on_without_it(
    corpus: Corpus,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    settings = SETTINGS | {"steps": 3, "validate_every": 3}
    whole = list(
        train_model("gru", corpus, tmp_path / "whole", tmp_path / "whole.safetensors", settings=settings)
    )
    asked: list[Any] = []

    def fabric(*, accelerator: str, **others: Any) -> Fabric:
        asked.append(accelerator)
        return Fabric(accelerator="cpu", **others)

    def full(self: Gru, batch: Any, blank: float = 0.0) -> torch.Tensor:
        if len(asked) == 1 and self.training and next(steps) == 2:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return forward(self, batch, blank)

    steps, forward = count(), Gru.forward
    monkeypatch.setattr(trainer, "Fabric", fabric)
    monkeypatch.setattr(Gru, "forward", full)
    with caplog.at_level("WARNING", "deepmusician_gui"):
        events = list(
            train_model("gru", corpus, tmp_path / "run", tmp_path / "out.safetensors", settings=settings)
        )
    assert asked == ["auto", "cpu"]
    assert caplog.messages == [
        "The GPU has too little memory for this; training goes on without it, which takes longer."
    ]
    assert [(e.step, e.loss) for e in events] == [(e.step, e.loss) for e in whole]


def test_other_trouble_is_not_taken_for_a_lack_of_memory(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> torch.Tensor:
        raise RuntimeError("the sizes do not match")

    monkeypatch.setattr(Gru, "forward", broken)
    with pytest.raises(RuntimeError, match="do not match"):
        list(train_model("gru", corpus, tmp_path / "run", tmp_path / "out.safetensors", settings=SETTINGS))


def test_metal_has_no_error_of_its_own_for_a_lack_of_memory() -> None:
    assert trainer.is_out_of_memory(RuntimeError("MPS backend out of memory (MPS allocated: 8 GB)"))
