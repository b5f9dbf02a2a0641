"""A corpus of as many small pieces as is asked for, written without MIDI files; and what sampling from it takes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from deepmusician_gui.training.corpus import CORPUS_PPQ, NOTE, build, shard
from deepmusician_gui.training.corpus.tables import FORMAT, METRE, PIECE

ROOT = Path(__file__).parents[2]
SHARD_PIECES = 4096

_SAMPLE = """
import sys
from pathlib import Path
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.windows import WindowRules, WindowSampler
sampler = WindowSampler(Corpus(Path(sys.argv[1])), "train", WindowRules())
for number in range(int(sys.argv[2])):
    sampler.batch(number, 16)
status = Path("/proc/self/status").read_text()
print(status.partition("VmHWM:")[2].split()[0])
"""


def write_corpus(folder: Path, pieces: int, notes: int) -> None:
    """`pieces` pieces of `notes` eighths each."""
    shards = range(-(-pieces // SHARD_PIECES))
    for number in shards:
        count = min(SHARD_PIECES, pieces - number * SHARD_PIECES)
        one = np.zeros(notes, NOTE)
        one["onset"], one["duration"] = np.arange(notes) * 240, 240
        one["pitch"], one["velocity"] = 60 + np.arange(notes) % 12, 80
        names = [f"made/{number * SHARD_PIECES + i:07}.mid".encode() for i in range(count)]
        rows = np.zeros(count, PIECE)
        rows["shard"], rows["end"] = number, notes * CORPUS_PPQ // 2
        for column, size in (("notes", notes), ("metres", 1), ("name", len(names[0]))):
            rows[column] = np.arange(count)[:, None] * size + [0, size]
        metres = np.array([(0, 4, 4)] * count, METRE)
        text = np.frombuffer(b"".join(names), np.uint8)
        arrays = {"notes": np.tile(one, count), "metres": metres, "pieces": rows, "names": text}
        shard._write(shard.shard_folder(folder, number), arrays, {})
    build._write_index(folder, len(shards))
    (folder / "corpus.json").write_text(json.dumps({"format": FORMAT, "shards": len(shards)}))


def peak_memory(corpus: Path, batches: int) -> float:
    """MB that a process of its own held at most while it drew batches of 16 windows (Linux)."""
    told = subprocess.run(
        [sys.executable, "-c", _SAMPLE, corpus, str(batches)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout) * 1024 / 1e6
