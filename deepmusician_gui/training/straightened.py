"""One measure for networks that were trained with different losses: nats per time step, bent chances straightened.

Focal loss bends all chances of `gru-classic` in one way, which says nothing of what it has understood: who cuts them
at a threshold moves the threshold. So one slope and one offset for all logits are fitted first (J. Platt, 1999); for
cross-entropy they come out near 1 and 0.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from deepmusician_gui.models.gap import SILENT, P
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.gru_classic import LENGTH, GruClassic
from deepmusician_gui.models.windows import Windows, gap_index

_NEWTON_STEPS = 25


@torch.no_grad()
def straightened_nats(network: Gru | GruClassic, validation: Sequence[Windows]) -> float:
    """Mean nats per time step of the gaps; without velocities, and for `gru-classic` of sounding or not."""
    network.eval()
    if isinstance(network, Gru):
        return float(torch.cat([network.nats(windows)[0].flatten() for windows in validation]).mean())
    pairs = [_logits_and_truth(network, windows) for windows in validation]
    logits, sounding = (torch.cat([part.flatten() for part in parts]) for parts in zip(*pairs, strict=True))
    slope, offset = straightening(logits.double(), sounding.double())
    return P * float(F.binary_cross_entropy_with_logits(slope * logits + offset, sounding))


def straightening(logits: Tensor, truth: Tensor) -> tuple[float, float]:
    """Slope and offset that make the truth of each of the logits (N,), 0 or 1, likeliest; by Newton's method."""
    centre, spread = logits.mean(), logits.std().clamp(min=1e-9)
    seen = torch.stack([(logits - centre) / spread, torch.ones_like(logits)])  # (2, N)
    fit = torch.stack([torch.zeros(()), torch.logit(truth.mean().clamp(1e-9, 1 - 1e-9))]).to(logits)
    ridge = 1e-9 * len(logits) * torch.eye(2).to(logits)  # where all logits are one
    for _ in range(_NEWTON_STEPS):
        chance = torch.sigmoid(fit @ seen)
        curvature = (seen * (chance * (1 - chance))) @ seen.T + ridge
        step = torch.linalg.solve(curvature, seen @ (chance - truth))
        fit = fit - step.clamp(-1, 1)  # a whole step may lead astray where the chances are extreme
    slope, level = (fit / torch.stack([spread, torch.ones_like(spread)])).tolist()
    return slope, level - slope * float(centre)


def _logits_and_truth(network: GruClassic, windows: Windows) -> tuple[Tensor, Tensor]:
    """Logits and 0 or 1 for each cell of the gaps, (B, G, P), after the 96 steps before."""
    starts = windows.gap_start.tolist()
    sounding = (windows.roll != SILENT).float()
    prompt = torch.stack([row[at - LENGTH : at] for row, at in zip(sounding, starts, strict=True)])
    truth = torch.gather(sounding, 1, gap_index(windows)[:, :, None].expand(-1, -1, P))
    return torch.stack(list(network.logits(prompt, windows.gap)), 1), truth
