"""Models by name, and one sentence for every way in which weights can be wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from deepmusician_gui.errors import ModelError
from deepmusician_gui.models import registry
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.models.registry import MODELS, all_models, entry, load_model
from deepmusician_gui.models.weights import write_weights
from tests.tiny_models import TINY, TINY_CLASSIC, tiny_gru, tiny_models

__all__ = ["tiny_models"]


def test_weights_come_back_as_sixteen_bit_floats(tiny_models: Path) -> None:
    loaded = load_model("gru")
    for name, value in tiny_gru().state_dict().items():
        assert torch.equal(loaded.network.state_dict()[name], value.half().float())
    assert not loaded.network.training


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(ModelError, match=r"no model called gpt.*gru"):
        entry("gpt")


def test_missing_weights(tiny_models: Path) -> None:
    (tiny_models / "gru.safetensors").unlink()
    assert "not installed" in entry("gru").problem()
    with pytest.raises(ModelError, match="not installed"):
        load_model("gru")


@pytest.mark.parametrize("keep", [0, 5, 200, -1])
def test_truncated_weights_are_seen_without_loading(tiny_models: Path, keep: int) -> None:
    path = tiny_models / "gru.safetensors"
    path.write_bytes(path.read_bytes()[:keep])
    assert "damaged" in entry("gru").problem()
    with pytest.raises(ModelError, match="damaged"):
        load_model("gru")


def test_a_web_page_saved_as_weights(tiny_models: Path) -> None:
    (tiny_models / "gru.safetensors").write_text("<html>" * 100)
    assert "damaged" in entry("gru").problem()


def test_weights_of_another_architecture(tiny_models: Path) -> None:
    write_weights(tiny_models / "gru.safetensors", GruClassic(TINY_CLASSIC), TINY)
    with pytest.raises(ModelError, match="another version"):
        load_model("gru")


def test_weights_that_are_no_numbers(tiny_models: Path) -> None:
    network = tiny_gru()
    network.list_out.weight.data[3, 3] = float("nan")
    write_weights(tiny_models / "gru.safetensors", network, TINY)
    with pytest.raises(ModelError, match="not numbers"):
        load_model("gru")


def test_listing_models_loads_no_torch() -> None:
    code = "import sys; from deepmusician_gui.models import registry; [m.problem() for m in registry.MODELS]"
    subprocess.run([sys.executable, "-c", f"{code}; assert 'torch' not in sys.modules"], check=True)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_shipped_weights_load_and_have_a_card(model: object) -> None:
    shipped = entry(model.name)  # type: ignore[attr-defined]
    assert shipped.problem() == ""
    assert shipped.weights.stat().st_size < 25e6
    assert shipped.card.read_text().startswith("#")
    assert load_model(shipped.name).entry is shipped


def own_gru(name: str, **about: str) -> Path:
    registry.own_folder().mkdir(parents=True, exist_ok=True)
    path = registry.own_folder() / f"{name}.safetensors"
    write_weights(path, tiny_gru(), TINY, {"model": "gru", "title": "GRU · Mozart", **about})
    return path


def test_what_was_trained_here_stands_after_the_shipped_models() -> None:
    path = own_gru("gru-mozart", summary="20 pieces")
    model = all_models()[-1]
    assert all_models()[:-1] == MODELS
    assert (model.name, model.title, model.summary, model.recipe) == (
        "gru-mozart",
        "GRU · Mozart",
        "20 pieces",
        "gru",
    )
    assert (model.weights, model.card) == (path, path.with_suffix(".md"))
    assert (model.can, model.kind) == (entry("gru").can, "gru")
    assert load_model("gru-mozart").entry == model


def test_own_weights_that_are_no_more_or_damaged_are_a_sentence() -> None:
    path = own_gru("gru-gone")
    model = entry("gru-gone")
    path.write_bytes(path.read_bytes()[:-1])
    assert entry("gru-gone").problem() == "The weights of gru-gone are damaged; train them again."
    path.unlink()
    assert model not in all_models()
    assert entry("gru-gone") == model  # a take may still name it
    with pytest.raises(ModelError, match="The weights of gru-gone are not installed"):
        load_model("gru-gone")


def test_what_is_no_model_of_ours_is_not_listed() -> None:
    own_gru("gru")  # would hide the shipped one
    own_gru("later", model="gru-of-another-version")
    (registry.own_folder() / "page.safetensors").write_text("<html>" * 100)
    (registry.own_folder() / "list.safetensors").write_bytes((2).to_bytes(8, "little") + b"[]")
    assert all_models() == MODELS


def test_own_weights_of_another_architecture(tiny_models: Path) -> None:
    write_weights(own_gru("gru-other"), GruClassic(TINY_CLASSIC), TINY, {"model": "gru"})
    assert entry("gru-other").problem() == ""
    with pytest.raises(ModelError, match="gru-other are damaged or made for another version"):
        load_model("gru-other")
