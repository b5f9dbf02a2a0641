"""Models by name, and one sentence for every way in which weights can be wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from deepmusician_gui.errors import ModelError
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.models.registry import MODELS, entry, load_model
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
