"""Batches on their way to the network: made ahead by other processes, shared out among devices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol, Self, TypeVar

import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from deepmusician_gui.errors import DeepMusicianError, ModelError
from deepmusician_gui.training.cores import cores


class Batch(Protocol):
    """What a network is called with: a NamedTuple of plain values and of tensors whose first dimension are rows."""

    def __iter__(self) -> Iterator[Any]: ...

    def to(self, device: torch.device, /) -> Self:
        """The same on another device."""
        ...


AnyBatch = TypeVar("AnyBatch", bound=Batch)
BatchSource = Callable[[int], Batch]
"""Batch number -> batch; the same number always gives the same batch, which makes resuming exact.

Where other processes make them, it must be one that can be pickled.
"""


def rows(batch: Batch) -> int:
    """How many rows a batch has."""
    return next(len(part) for part in batch if isinstance(part, Tensor))


def time_steps(batch: Batch) -> int:
    """How many time steps a network learns from a batch: those of its gaps, or all where it has none."""
    length: int = getattr(batch, "gap", 0) or next(
        part.shape[1] for part in batch if isinstance(part, Tensor)
    )
    return rows(batch) * length


def share(batch: AnyBatch, rank: int, ranks: int) -> AnyBatch:
    """The rows that fall to one of `ranks` processes. Raises ModelError where they cannot get equally many."""
    if ranks == 1:
        return batch
    size, left = divmod(rows(batch), ranks)
    if left:
        raise ModelError(
            "A batch of {rows} cannot be shared out equally among {ranks} processes.",
            rows=rows(batch),
            ranks=ranks,
        )
    own = slice(rank * size, (rank + 1) * size)
    kind: Any = type(batch)
    shared: AnyBatch = kind(*(part[own] if isinstance(part, Tensor) else part for part in batch))
    return shared


def spare_cores(processes: int) -> int:
    """How many processes make batches best, for each of those that train on this machine.

    Without a GPU none, because training itself takes all cores.
    """
    return max(1, cores() // processes - 1) if torch.cuda.is_available() else 0


class _Numbered(Dataset[Any]):
    """Batches by number; trouble comes as a value, because the loader would wrap its sentence in a traceback."""

    def __init__(self, batches: BatchSource, rank: int, ranks: int) -> None:
        self._batches, self._rank, self._ranks = batches, rank, ranks

    def __getitem__(self, number: int) -> Batch | DeepMusicianError:
        try:
            return share(self._batches(number), self._rank, self._ranks)
        except DeepMusicianError as error:
            return error


def ahead(
    batches: BatchSource,
    numbers: range,
    *,
    rank: int = 0,
    ranks: int = 1,
    workers: int = 0,
    pinned: bool = False,
) -> Iterator[Batch]:
    """One process's shares of the batches of these numbers, in order, made ahead by `workers` processes.

    What comes does not depend on how many make it; with none, each batch is made when it is asked for. `pinned`
    memory is copied to a GPU faster.
    """
    loader = DataLoader(
        _Numbered(batches, rank, ranks),
        batch_size=None,
        sampler=numbers,
        num_workers=workers,
        collate_fn=_as_it_is,
        pin_memory=pinned,
        multiprocessing_context="spawn" if workers else None,
        generator=torch.Generator(),  # the loader draws a number that is not to be missing in the network's
    )
    for batch in loader:
        if isinstance(batch, DeepMusicianError):
            raise batch
        yield batch


def _as_it_is(batch: Any) -> Any:
    return batch
