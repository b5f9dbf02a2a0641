"""What goes wrong around a window, on purpose, for some seconds."""

from __future__ import annotations

import os
import random
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from deepmusician_gui.generation import generate
from deepmusician_gui.models import registry
from deepmusician_gui.ui.studio import Studio

Ask = Callable[..., object]
"""Asks whoever owns the surroundings for something."""

MODELS_TO_TRY = ("gru", "note-rnn", "chord-lstm", "conv-vae", "abc-lstm")
WANTED_BYTES = 2_000_000_000
FULL_BYTES = 3000
"""Where files end on a disk that is full, as good as."""


class InjectedError(Exception):
    """A fault that we put there."""


class Faults:
    """Each of `kinds` begins and, a while later, ends."""

    def __init__(self, studio: Studio, ask: Ask, dice: random.Random, *, is_limited: bool) -> None:
        self._studio, self._ask, self._dice = studio, ask, dice
        self.killed: set[int] = set()
        """The players that were killed, by the numbers of their processes."""
        self.kinds: dict[str, Callable[[], Iterator[None]]] = {
            "JACK's server dies": self._server,
            "JACK's port is unplugged": self._port,
            "the player is killed": self._player,
            "a worker raises": self._worker,
            "the disk is full": self._disk,
            "weights are removed": self._weights,
        }
        if is_limited:
            self.kinds = {"a worker wants more memory than there is": self._memory}

    def happen(self, kind: str) -> Iterator[None]:
        """Begins with the first step, ends with the second."""
        with contextmanager(self.kinds[kind])():
            yield
        yield

    def _server(self) -> Iterator[None]:
        self._ask("stop_server", is_killed=self._dice.random() < 0.5)
        yield
        self._ask("start_server")

    def _port(self) -> Iterator[None]:
        self._ask("unplug")
        yield
        self._ask("plug_in")

    def _player(self) -> Iterator[None]:
        if pid := self._studio.player.pid:
            self.killed.add(pid)
            os.kill(pid, signal.SIGKILL)
        yield

    def _worker(self) -> Iterator[None]:
        def fail(*_: object) -> Iterator[object]:
            return map(_raise, (InjectedError(),))

        with patch.object(generate, "generate_takes", fail):
            yield

    def _disk(self) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (FULL_BYTES, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    def _weights(self) -> Iterator[None]:
        folder = registry.WEIGHTS_FOLDER
        away = folder.with_name("away")
        folder.rename(away)
        try:
            yield
        finally:
            away.rename(folder)

    def _memory(self) -> Iterator[None]:
        asks = self._dice.choice((_want_array, _want_tensor))

        def want(*_: object) -> Iterator[object]:
            return map(asks, (WANTED_BYTES,))

        with patch.object(generate, "generate_takes", want):
            yield


def _raise(error: Exception) -> object:
    raise error


def _want_array(size: int) -> object:
    import numpy as np

    return np.ones(size, dtype=np.uint8)


def _want_tensor(size: int) -> object:
    import torch

    return torch.ones(size, dtype=torch.uint8)


def copy_weights(here: Path, names: tuple[str, ...]) -> None:
    """A few models to try, in a folder that may be taken away."""
    here.mkdir(parents=True, exist_ok=True)
    for name in names:
        file = registry.WEIGHTS_FOLDER / f"{name}.safetensors"
        (here / file.name).write_bytes(file.read_bytes())
    registry.WEIGHTS_FOLDER = here
