"""A corpus: the notes and metres of many pieces in shards that are read by memory map, never loaded whole.

A folder holds `corpus.json` (format, number of shards), the index of all pieces (`pieces.npy`, `metres.npy`,
`names.npy`) and `shards/`, a folder each with `notes.npy`, its part of the index and a report of what was read. All
arrays are plain .npy files. Times are in ticks of 480 to the quarter note, whatever the file's own division was.
"""

from deepmusician_gui.training.corpus.build import build_corpus
from deepmusician_gui.training.corpus.holding_out import hold_out
from deepmusician_gui.training.corpus.reading import Corpus, Piece, Pieces
from deepmusician_gui.training.corpus.shard import Prepared
from deepmusician_gui.training.corpus.sources import Source, find_sources
from deepmusician_gui.training.corpus.tables import CORPUS_PPQ, NOTE, SPLITS

__all__ = [
    "CORPUS_PPQ",
    "NOTE",
    "SPLITS",
    "Corpus",
    "Piece",
    "Pieces",
    "Prepared",
    "Source",
    "build_corpus",
    "find_sources",
    "hold_out",
]
