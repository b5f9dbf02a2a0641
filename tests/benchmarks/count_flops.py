"""How much arithmetic learning from a time step of music needs: python -m tests.benchmarks.count_flops [NAME...]

Additions and multiplications of all products of matrices and all convolutions, forward and backward, as torch counts
them while a batch is learned; divided by the time steps that are written. What a window shows around its gap is read
too, and counts.
"""

from __future__ import annotations

import sys

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.training.batches import Batch, time_steps
from tests.benchmarks.bench_train import four_voices

NETWORKS = {"gru": Gru, "gru-classic": GruClassic}


def flops_per_time_step(network: nn.Module, batch: Batch) -> tuple[float, float]:
    """Of the forward pass alone, and of a whole step of learning."""
    counts = []
    for learns in (False, True):
        with FlopCounterMode(display=False) as counter:
            loss = network(batch)
            if learns:
                loss.backward()
        counts.append(counter.get_total_flops() / time_steps(batch))
    return counts[0], counts[1]


def main(names: list[str]) -> None:
    """Print a line for each network."""
    for name in names or NETWORKS:
        torch.manual_seed(0)
        network = NETWORKS[name]().train()
        forward, whole = flops_per_time_step(network, four_voices())
        parameters = sum(value.numel() for value in network.parameters())
        print(
            f"{name}: {parameters / 1e6:.2f} M parameters, {forward / 1e6:.1f} MFLOP forward, "
            f"{whole / 1e6:.1f} MFLOP with the backward pass, a time step"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
