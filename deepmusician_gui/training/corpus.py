"""A corpus: the notes and metres of many pieces in flat files that are read by memory map, never loaded whole.

Times are in ticks of 480 to the quarter note, whatever the file's own division was.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import DeepMusicianError, FileError
from deepmusician_gui.score.midi_file import read_midi_bytes
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TimeSignature

CORPUS_PPQ = 480
FORMAT = 1
PERCUSSION_CHANNEL = 9

NOTE = np.dtype([("onset", "<i4"), ("duration", "<i4"), ("pitch", "u1"), ("velocity", "u1"), ("track", "u1")])
METRE = np.dtype([("tick", "<i4"), ("numerator", "u1"), ("denominator", "u1")])


@dataclass(frozen=True, slots=True)
class Piece:
    """Where one piece lies in the flat files, and which split it belongs to ("train", "valid" or "test")."""

    name: str
    split: str
    notes: tuple[int, int]
    metres: tuple[int, int]
    end: int


class Corpus:
    """Pieces of one folder written by `build_corpus`. Raises FileError if it is none or of another version."""

    def __init__(self, folder: Path) -> None:
        try:
            index = json.loads((folder / "pieces.json").read_text())
            if index["format"] != FORMAT:
                raise FileError(f"{folder} was prepared by another version; prepare it again.")
            self._notes = np.memmap(folder / "notes.bin", NOTE, "r")
            self._metres = np.memmap(folder / "metres.bin", METRE, "r")
        except (OSError, KeyError, ValueError) as error:
            raise FileError(f"{folder} holds no prepared corpus.") from error
        self.pieces = [
            Piece(name, split, (n0, n1), (m0, m1), end)
            for name, split, n0, n1, m0, m1, end in index["pieces"]
        ]

    def split(self, name: str) -> list[Piece]:
        """The pieces of one split, in the order of the corpus."""
        return [piece for piece in self.pieces if piece.split == name]

    def notes(self, piece: Piece) -> NDArray[np.void]:
        """The piece's notes as a NOTE array, sorted by onset."""
        return self._notes[slice(*piece.notes)]

    def metre_map(self, piece: Piece) -> MetreMap:
        """The piece's bars."""
        rows = self._metres[slice(*piece.metres)].tolist()
        return MetreMap([TimeSignature(*row) for row in rows], CORPUS_PPQ)


@dataclass(frozen=True, slots=True)
class Source:
    """One MIDI file on its way into a corpus."""

    name: str
    split: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Prepared:
    """Progress of `build_corpus`: a file gave `notes` notes, or was skipped for the reason in `problem`."""

    name: str
    notes: int
    problem: str = ""


def find_sources(folders: Iterable[Path], splits: Path | None) -> Iterator[Source]:
    """The MIDI files in folders and in their .zip files, read one at a time, in the order of their names.

    `splits` is a csv with the columns set, file and split, where set is the name of a folder or zip; files that it
    does not list are left out. Without it everything belongs to "train".
    """
    listed: dict[tuple[str, str], str] | None = None
    if splits is not None:
        with splits.open(newline="") as file:
            listed = {(row["set"], row["file"]): row["split"] for row in csv.DictReader(file)}
    for folder in folders:
        for group, name, read in _midi_files(folder):
            split = "train" if listed is None else listed.get((group, name), "")
            if split:
                yield Source(f"{group}/{name}", split, read())


def _midi_files(folder: Path) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".mid":
            yield folder.name, path.relative_to(folder).as_posix(), path.read_bytes
        elif path.suffix == ".zip":
            with ZipFile(path) as archive:
                for name in sorted(n for n in archive.namelist() if n.endswith(".mid")):
                    yield path.stem, name, partial(archive.read, name)


def build_corpus(sources: Iterable[Source], folder: Path) -> Iterator[Prepared]:
    """Read MIDI files into a corpus in `folder`; yields after each, bad files are skipped.

    The index is written last, so that a broken run leaves no half corpus that looks whole.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[tuple[str, str, int, int, int, int, int]] = []
    note_count = metre_count = 0
    with (folder / "notes.bin").open("wb") as notes_file, (folder / "metres.bin").open("wb") as metres_file:
        for source in sources:
            try:
                notes, metres = _tables(read_midi_bytes(source.data, source.name))
            except DeepMusicianError as error:
                yield Prepared(source.name, 0, str(error))
                continue
            if len(notes):
                notes_file.write(notes.tobytes())
                metres_file.write(metres.tobytes())
                ends = note_count + len(notes), metre_count + len(metres)
                end = int((notes["onset"] + notes["duration"]).max())
                rows.append((source.name, source.split, note_count, ends[0], metre_count, ends[1], end))
                note_count, metre_count = ends
            yield Prepared(source.name, len(notes))
    (folder / "pieces.json").write_text(json.dumps({"format": FORMAT, "pieces": rows}))


def _tables(score: Score) -> tuple[NDArray[np.void], NDArray[np.void]]:
    """Pitched notes and time signatures of a score at 480 ticks per quarter."""
    scale = CORPUS_PPQ / score.ppq
    pitched = [n for n in score.notes if score.tracks[n.track].channel != PERCUSSION_CHANNEL]
    notes = np.array(
        [
            (
                round(n.onset * scale),
                max(1, round(n.duration * scale)),
                n.pitch,
                n.velocity,
                min(n.track, 255),
            )
            for n in pitched
        ],
        NOTE,
    )
    signatures = score.metre_map.signatures or (TimeSignature(),)
    metres = np.array(
        [(round(s.tick * scale), min(s.numerator, 255), min(s.denominator, 255)) for s in signatures], METRE
    )
    return notes, metres
