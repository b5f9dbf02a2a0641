"""Reads MIDI files into a corpus: many processes, a shard at a time, each kept once it is whole."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from importlib import import_module
from itertools import count, islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import FileError, reason
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.training.cores import cores
from deepmusician_gui.training.corpus.shard import Prepared, shard_folder, write_shard
from deepmusician_gui.training.corpus.sources import Source
from deepmusician_gui.training.corpus.tables import FORMAT, INDEX

SHARD_FILES = 128
_MOST_MEMORY = 4 << 30  # bytes, of a process that reads

Task = tuple[int, list[Source]]


def build_corpus(sources: Iterable[Source], folder: Path, jobs: int | None = 1) -> Iterator[Prepared]:
    """Read MIDI files into a corpus in `folder`; yields what became of each, in their order.

    With `jobs` processes, or one a core for None. Bad files are skipped. Shards that an earlier call finished from the
    same files are kept, so that a broken run goes on where it was; the corpus is the same to the byte, however many
    processes or calls made it. What opens it is written last. Raises FileError where the disk refuses it.
    """
    written = 0
    try:
        (folder / "shards").mkdir(parents=True, exist_ok=True)
        (folder / "corpus.json").unlink(missing_ok=True)
        for prepared in _write_shards(_tasks(sources), folder, jobs or cores()):
            written += 1
            yield from prepared
        _write_index(folder, written)
        for number in count(written):
            if not shard_folder(folder, number).exists():
                break
            shutil.rmtree(shard_folder(folder, number))
    except BrokenProcessPool as error:
        raise FileError(
            "A process that was reading files died; the same command goes on where it was."
        ) from error
    except OSError as error:
        raise FileError(
            "The corpus in {folder} could not be written: {reason}.", folder=folder, reason=reason(error)
        ) from error
    write_file(folder / "corpus.json", json.dumps({"format": FORMAT, "shards": written}).encode())


def _tasks(sources: Iterable[Source]) -> Iterator[Task]:
    rest = iter(sources)
    for number in count():
        if not (some := list(islice(rest, SHARD_FILES))):
            return
        yield number, some


def _write_shards(tasks: Iterator[Task], folder: Path, jobs: int) -> Iterator[list[Prepared]]:
    if jobs == 1:
        for number, sources in tasks:
            yield write_shard(folder, number, sources)
        return
    context = multiprocessing.get_context("spawn")  # threads of this process are none of theirs
    with ProcessPoolExecutor(jobs, context, _start_reader) as pool:
        try:
            running: deque[Future[list[Prepared]]] = deque()
            for number, sources in tasks:
                running.append(pool.submit(write_shard, folder, number, sources))
                if (
                    len(running) > 2 * jobs
                ):  # far enough ahead that none waits; listing all would fill the memory
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)


def _start_reader() -> None:
    """In a process that reads: leave interruptions to its parent, end with it, and keep to a limit of memory.

    A file that eats more gets an error for itself instead of an end for all (on Windows there is no such limit).
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(ImportError):
        resource = import_module("resource")
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, most))


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _write_index(folder: Path, shards: int) -> None:
    """All that the shards hold but their notes, one after the other."""
    parts = {name: [_load(folder, number, name) for number in range(shards)] for name in INDEX}
    for column, name in (("metres", "metres"), ("name", "names")):
        before = 0
        for pieces, part in zip(parts["pieces"], parts[name], strict=True):
            pieces[column] += before
            before += len(part)
    for name, dtype in INDEX.items():
        np.save(folder / f"{name}.npy", np.concatenate([np.empty(0, dtype), *parts[name]]))


def _load(folder: Path, number: int, name: str) -> NDArray[Any]:
    array: NDArray[Any] = np.load(shard_folder(folder, number) / f"{name}.npy")
    return array
