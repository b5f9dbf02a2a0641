"""A training that takes no time, also as a process: python -m tests.training.tiny_training FOLDER STEP_TO_DIE_AT."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from deepmusician_gui.training.trainer import TrainConfig, TrainStep, train
from tests.training.tiny_network import Guess, lines

CONFIG = TrainConfig(
    12, learning_rate=0.05, warm_up=2, validate_every=4, checkpoint_minutes=0, precision="32-true"
)


def training(folder: Path, config: TrainConfig = CONFIG) -> Iterator[TrainStep]:
    return train(Guess(), lines, [lines(1000), lines(1001)], config, folder)


if __name__ == "__main__":
    for event in training(Path(sys.argv[1])):
        if event.step == int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
