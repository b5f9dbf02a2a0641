"""One shard of a corpus: some pieces read from their files, written whole or not at all."""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.score.midi_file import read_midi_bytes
from deepmusician_gui.training.corpus.sources import Source
from deepmusician_gui.training.corpus.tables import FORMAT, METRE, NOTE, PIECE, SPLITS, tables

_PATIENCE_S = 60.0  # for one file; a symphony takes some seconds


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of a file: it gave `notes` notes, or was skipped for the reason in `problem`."""

    name: str
    notes: int
    problem: str = ""


class _TooSlowError(Exception):
    """A file took longer than it may."""


def shard_folder(corpus: Path, number: int) -> Path:
    """Where shard `number` of a corpus lies."""
    return corpus / "shards" / f"{number:05}"


def write_shard(corpus: Path, number: int, sources: Sequence[Source]) -> list[Prepared]:
    """Read files into shard `number` of a corpus, unless just these lie there already; bad ones are skipped.

    The shard's folder gets its name when all is in it. Raises OSError where the disk refuses it.
    """
    folder = shard_folder(corpus, number)
    listed = json.dumps([FORMAT, *((source.name, source.split, source.stamp) for source in sources)])
    known = hashlib.sha256(listed.encode()).hexdigest()
    report = _report(folder)
    if report.get("sources") != known:
        rows = Rows(number)
        report = {"sources": known, "files": [astuple(_read(source, rows)) for source in sources]}
        _write(folder, rows.arrays(), report)
    return [Prepared(*file) for file in report["files"]]


class Rows:
    """The rows of a shard, piece by piece."""

    def __init__(self, shard: int) -> None:
        self._shard = shard
        self._notes: list[NDArray[np.void]] = [np.empty(0, NOTE)]
        self._metres: list[NDArray[np.void]] = [np.empty(0, METRE)]
        self._names = b""
        self._pieces: list[tuple[Any, ...]] = []
        self._ends = 0, 0

    def add(self, name: str, split: str, notes: NDArray[np.void], metres: NDArray[np.void]) -> None:
        """One piece of NOTE rows, sorted by onset and at least one, and METRE rows."""
        start, self._names = len(self._names), self._names + name.encode(errors="surrogateescape")
        (note, metre), self._ends = self._ends, (self._ends[0] + len(notes), self._ends[1] + len(metres))
        spans = (note, self._ends[0]), (metre, self._ends[1]), (start, len(self._names))
        end = int((notes["onset"].astype(np.int64) + notes["duration"]).max())
        self._pieces.append((self._shard, *spans, end, SPLITS.index(split)))
        self._notes.append(notes)
        self._metres.append(metres)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """By the names of their files."""
        return {
            "notes": np.concatenate(self._notes),
            "metres": np.concatenate(self._metres),
            "pieces": np.array(self._pieces, PIECE),
            "names": np.frombuffer(self._names, np.uint8),
        }


def _read(source: Source, rows: Rows) -> Prepared:
    try:
        with _time_limit(_PATIENCE_S):
            notes, metres = tables(read_midi_bytes(source.data, source.name))
    except DeepMusicianError as error:
        return Prepared(source.name, 0, str(error))
    except _TooSlowError:
        return Prepared(source.name, 0, f"“{source.name}” takes too long to read.")
    except MemoryError:
        return Prepared(source.name, 0, f"“{source.name}” needs too much memory.")
    except Exception as error:  # noqa: BLE001 - one file, whatever is wrong with it, must not stop all others
        return Prepared(source.name, 0, f"“{source.name}” cannot be read: {type(error).__name__}.")
    if len(notes):
        rows.add(source.name, source.split, notes, metres)
    return Prepared(source.name, len(notes))


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raises _TooSlowError inside the block when it is over, where the system has such an alarm (Windows has none)."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(*_: object) -> None:
        raise _TooSlowError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _report(folder: Path) -> dict[str, Any]:
    try:
        report: dict[str, Any] = json.loads((folder / "report.json").read_text())
    except (OSError, ValueError):
        return {}
    return report


def _write(folder: Path, arrays: dict[str, NDArray[Any]], report: dict[str, Any]) -> None:
    unfinished = folder.with_suffix(".part")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    for name, array in arrays.items():
        np.save(unfinished / f"{name}.npy", array)
    (unfinished / "report.json").write_text(json.dumps(report))
    shutil.rmtree(folder, ignore_errors=True)
    unfinished.rename(folder)
