"""A prepared corpus as training and evaluation see it: pieces by split, their notes and bars, by memory map."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.training.corpus.shard import shard_folder
from deepmusician_gui.training.corpus.tables import CORPUS_PPQ, FORMAT, INDEX, NOTE, SPLITS

_OPEN_SHARDS = 32  # a memory map holds its file open, and what was read of it counts as memory in use


@dataclass(frozen=True, slots=True)
class Piece:
    """Where one piece lies, and which split it belongs to ("train", "valid" or "test")."""

    name: str
    split: str
    shard: int
    notes: tuple[int, int]
    metres: tuple[int, int]
    end: int
    """In ticks, where the last note ends."""


class Corpus:
    """Pieces of one folder written by `build_corpus`. Raises FileError if it is none or of another version.

    Another process that is sent one opens the same files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            self._index, self._metres, self._names = _open(folder)
        except (OSError, KeyError, ValueError, TypeError) as error:
            raise FileError("{folder} holds no prepared corpus.", folder=folder) from error
        self._shard_notes = lru_cache(_OPEN_SHARDS)(self._open_notes)

    def __reduce__(self) -> tuple[type[Corpus], tuple[Path]]:
        return Corpus, (self._folder,)

    @property
    def pieces(self) -> Pieces:
        """All of them, in the order in which they were prepared."""
        return Pieces(self, np.arange(len(self._index), dtype=np.uint32))

    def split(self, name: str) -> Pieces:
        """The pieces of one split, in the order of the corpus."""
        return Pieces(self, np.flatnonzero(self._index["split"] == SPLITS.index(name)).astype(np.uint32))

    def piece(self, row: int) -> Piece:
        """The piece of a row of the index."""
        found = self._index[row]
        notes, metres, name = (tuple(found[column].tolist()) for column in ("notes", "metres", "name"))
        text = self._names[slice(*name)].tobytes().decode(errors="surrogateescape")
        return Piece(text, SPLITS[found["split"]], int(found["shard"]), notes, metres, int(found["end"]))

    def ends(self, rows: NDArray[np.uint32]) -> NDArray[np.int32]:
        """Where the last notes of pieces end, in ticks, given their rows of the index."""
        return np.asarray(self._index["end"][rows])

    def notes(self, piece: Piece) -> NDArray[np.void]:
        """The piece's notes as a NOTE array, sorted by onset."""
        return self._shard_notes(piece.shard)[slice(*piece.notes)]

    def metre_map(self, piece: Piece) -> MetreMap:
        """The piece's bars."""
        rows = self._metres[slice(*piece.metres)].tolist()
        return MetreMap([TimeSignature(*row) for row in rows], CORPUS_PPQ)

    def _open_notes(self, shard: int) -> NDArray[np.void]:
        path = shard_folder(self._folder, shard) / "notes.npy"
        try:
            return _mapped(path, NOTE)
        except (OSError, ValueError) as error:
            raise FileError(
                "{folder} is not whole any more; prepare it again.", folder=self._folder
            ) from error


class Pieces(Sequence[Piece]):
    """Pieces of a corpus. Each is made when it is asked for, so that a great many of them take little memory."""

    def __init__(self, corpus: Corpus, rows: NDArray[np.uint32]) -> None:
        self._corpus, self._rows = corpus, rows

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Piece]:
        return map(self._corpus.piece, self._rows)

    @overload
    def __getitem__(self, index: int) -> Piece: ...
    @overload
    def __getitem__(self, index: slice) -> Pieces: ...
    def __getitem__(self, index: int | slice) -> Piece | Pieces:
        if isinstance(index, slice):
            return Pieces(self._corpus, self._rows[index])
        return self._corpus.piece(self._rows[index])

    @property
    def ends(self) -> NDArray[np.int32]:
        """Where the last note of each ends, in ticks, (N,)."""
        return self._corpus.ends(self._rows)


def _open(folder: Path) -> tuple[NDArray[Any], ...]:
    """The arrays of INDEX."""
    if json.loads((folder / "corpus.json").read_text())["format"] != FORMAT:
        raise FileError("{folder} was prepared by another version; prepare it again.", folder=folder)
    return tuple(_mapped(folder / f"{name}.npy", dtype) for name, dtype in INDEX.items())


def _mapped(path: Path, dtype: np.dtype[Any]) -> NDArray[Any]:
    """A .npy file by memory map. Raises OSError or ValueError where it is none of rows of `dtype`."""
    array: NDArray[Any] = np.load(path, mmap_mode="r")
    if array.dtype != dtype:
        raise ValueError(path)
    return array
