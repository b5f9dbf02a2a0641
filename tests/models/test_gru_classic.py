"""`gru-classic`: the paper's sizes, its feedback and its two losses."""

from __future__ import annotations

import pytest
import torch

from deepmusician_gui.models.gru_classic import GruClassic, GruClassicConfig, focal_loss
from tests.models.test_gru import batch, random_window
from tests.tiny_models import TINY_CLASSIC


def test_it_has_the_papers_size() -> None:
    assert sum(p.numel() for p in GruClassic().parameters()) == pytest.approx(5.16e6, rel=0.01)


def test_probabilities_follow_from_the_prompt_alone() -> None:
    network = GruClassic(TINY_CLASSIC).eval()
    prompt = (torch.rand(1, 96, 88) < 0.05).numpy()
    once = list(network.probabilities(prompt, 5, 1.0))
    again = list(network.probabilities(prompt, 8, 1.0))
    assert all((a == b).all() for a, b in zip(once, again, strict=False))
    assert len(again) == 8
    assert again[0].shape == (1, 88)


def test_focal_loss_without_focus_is_half_the_cross_entropy() -> None:
    logits, target = torch.randn(4, 88), (torch.rand(4, 88) < 0.1).float()
    plain = torch.nn.functional.binary_cross_entropy_with_logits(logits, target)
    assert focal_loss(logits, target, 0.5, 0.0) == pytest.approx(float(plain) / 2, rel=1e-5)


def test_focal_loss_forgets_easy_cells() -> None:
    sure, torn = torch.full((1, 88), -6.0), torch.zeros(1, 88)
    silence = torch.zeros(1, 88)
    plain = focal_loss(sure, silence, 0.5, 0.0) / focal_loss(torn, silence, 0.5, 0.0)
    focused = focal_loss(sure, silence, 0.5, 2.0) / focal_loss(torn, silence, 0.5, 2.0)
    assert focused < plain / 1000


def test_both_losses_train() -> None:
    windows = batch(random_window(36))
    wide = windows._replace(roll=windows.roll.repeat(1, 4, 1), gap_start=windows.gap_start * 0 + 96)
    for focal in (False, True):
        network = GruClassic(GruClassicConfig(state=8, focal=focal))
        loss = network(wide)
        loss.backward()
        assert torch.isfinite(loss)
