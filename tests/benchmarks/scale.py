"""What a training on a large collection takes: python -m tests.benchmarks.scale [--files N ...]

Measures here, on one core: the arithmetic of a time step, time steps learned a second, time steps drawn a second from a
corpus of as many pieces as are asked for, files prepared a second. Works out from that, and from what is assumed of the
machines, the hours and what they cost. The page is resources/benchmarks/scale.md.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch

from deepmusician_gui import RESOURCES
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.score.midi_file import read_midi_bytes
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.corpus.tables import tables
from deepmusician_gui.training.windows import WindowRules, WindowSampler
from tests.benchmarks.bench_train import BATCH, GAP, four_voices, learn
from tests.benchmarks.count_flops import flops_per_time_step
from tests.training.large_corpus import write_corpus

_ROWS, _NOTES = 32, 400
_LEAST_S = 4.0  # of each measurement


class Measured(NamedTuple):
    """Of one core of this machine."""

    flops: float
    """Of a time step, forward and backward."""
    learned_per_s: float
    drawn_per_s: float
    files_per_s: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be trained, and on what: all of it assumed."""

    files: int = 178_561
    steps_a_file: float = 2000
    """Sixteenths: four minutes at 120 quarter notes a minute have 1,920."""
    epochs: float = 3
    gpus: int = 8
    peak: float = 312e12
    """FLOP a second of one, dense bf16 products: an A100's."""
    utilisation: float = 0.02
    """Share of the peak that small matrices, step after step, come to."""
    cores: int = 96
    """That draw windows, and before it prepare the files."""
    dollars: float = 2.0
    """For an hour of one GPU with its share of the cores."""


class Estimate(NamedTuple):
    """Time steps and FLOP in all; hours to prepare, to compute and to draw; the hours of training and their price."""

    time_steps: float
    flops: float
    preparing_h: float
    computing_h: float
    drawing_h: float
    training_h: float
    dollars: float


def estimate(plan: Plan, measured: Measured) -> Estimate:
    """Windows are drawn while the GPUs compute: the slower of the two is how long it takes."""
    time_steps = plan.files * plan.steps_a_file * plan.epochs
    flops = time_steps * measured.flops
    computing_h = flops / (plan.gpus * plan.peak * plan.utilisation) / 3600
    drawing_h = time_steps / (plan.cores * measured.drawn_per_s) / 3600
    training_h = max(computing_h, drawing_h)
    return Estimate(
        time_steps,
        flops,
        plan.files / (plan.cores * measured.files_per_s) / 3600,
        computing_h,
        drawing_h,
        training_h,
        training_h * plan.gpus * plan.dollars,
    )


def measure(pieces: int) -> Measured:
    """Takes some seconds for each figure, and the disk for a corpus of so many pieces."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    network, windows = Gru().train(), four_voices()
    optimiser = torch.optim.AdamW(network.parameters(), 1e-3)
    _, flops = flops_per_time_step(network, windows)
    learned = _rate(lambda _: learn(network, optimiser, windows)) * BATCH * GAP
    with tempfile.TemporaryDirectory() as folder:
        write_corpus(Path(folder), pieces, _NOTES)
        sampler = WindowSampler(Corpus(Path(folder)), "train", WindowRules(gaps=(64,)))
        drawn = _rate(lambda number: sampler.batch(number, _ROWS)) * _ROWS * 64
    files = [path.read_bytes() for path in sorted((RESOURCES / "riddles").glob("*.mid"))]
    read = _rate(lambda number: tables(read_midi_bytes(files[number % len(files)], "")))
    return Measured(flops, learned, drawn, read)


def _rate(work: Callable[[int], object]) -> float:
    """How often a second, once it is warm."""
    work(0)
    began, count = time.perf_counter(), 0
    while time.perf_counter() - began < _LEAST_S:
        count += 1
        work(count)
    return count / (time.perf_counter() - began)


def main() -> None:
    """Print what was measured and what follows from it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    first = Plan()
    for name in Plan.__dataclass_fields__:
        value = getattr(first, name)
        option = "--" + name.replace("_", "-")
        parser.add_argument(option, type=type(value), default=value, help=f"default {value:g}")
    parser.add_argument("--pieces", type=int, default=20_000, help="of the corpus that is drawn from")
    options = vars(parser.parse_args())
    measured = measure(options.pop("pieces"))
    found = estimate(Plan(**options), measured)
    print(f"measured, one core   {measured.flops / 1e6:.1f} MFLOP a time step, forward and backward")
    print(f"                     {measured.learned_per_s:,.0f} time steps learned a second")
    print(f"                     {measured.drawn_per_s:,.0f} time steps drawn a second")
    print(f"                     {measured.files_per_s:.1f} files prepared a second")
    print(f"to be learned        {found.time_steps / 1e6:,.0f} million time steps, {found.flops:.2e} FLOP")
    print(f"preparing            {found.preparing_h:.2f} hours")
    print(f"computing, drawing   {found.computing_h:.2f} and {found.drawing_h:.2f} hours, side by side")
    print(f"training             {found.training_h:.2f} hours, {found.dollars:,.0f} dollars")


if __name__ == "__main__":
    main()
