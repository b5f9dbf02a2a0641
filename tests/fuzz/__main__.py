"""Damaged MIDI files for as long as you like: `python -m tests.fuzz [MINUTES] [SEED] [FOLDER]`.

Valid files, ours and those of FOLDER, are cut, flipped, spliced, swollen and given lengths that lie. Each has to give
its notes or one sentence, within 2 s of processor time and 200 MB and 20 times the file for the whole process. What can
be read is written and read again, and has to be the same. It ends with status 1 if anything else happened, and leaves
those files behind. Needs Linux or macOS: Windows cannot limit a process like that.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from deepmusician_gui import RESOURCES
from tests.fuzz.mutations import damaged
from tests.fuzz.reader import Outcome, Reader
from tests.fuzz.valid_files import rich_file, scale_file

_MOST_SEED_BYTES = 30_000


def main(minutes: float = 1, seed: int = 1, folder: Path | None = None) -> int:
    dice, reader = random.Random(seed), Reader()
    files = seeds(folder)
    kinds: Counter[str] = Counter()
    sizes: list[int] = []
    slowest = Outcome("read")
    kept = Path(tempfile.mkdtemp(prefix="deepmusician-fuzz-"))
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end:
        data = damaged(dice.choice(files), dice, files)
        outcome = reader.judge(data)
        kinds[outcome.kind] += 1
        sizes.append(len(data))
        slowest = max(slowest, outcome, key=lambda outcome: outcome.took_s)
        if outcome.is_fault:
            file = kept / f"{outcome.kind}-{kinds[outcome.kind]}.mid"
            file.write_bytes(data)
            print(f"{file}: {outcome.detail}", flush=True)
    reader.close()
    faults = sum(kinds.values()) - kinds["read"] - kinds["refused"]
    print(f"{len(sizes):,} files from {len(files)} in {minutes:g} minutes, seed {seed}")
    print(f"sizes: up to {max(sizes):,} bytes, {sum(size > 1 << 20 for size in sizes):,} of more than 1 MiB")
    print(f"slowest: {slowest.took_s:.2f} s")
    for kind, count in sorted(kinds.items()):
        print(f"{kind:>8} {count:>9,}")
    return int(faults > 0)


def seeds(folder: Path | None) -> list[bytes]:
    """Valid files, small enough to be damaged many times a second."""
    paths = sorted((RESOURCES / "examples").glob("*.mid"))
    if folder:
        paths += sorted(folder.rglob("*.mid"))
    files = [path.read_bytes() for path in paths]
    return [rich_file(), scale_file(), *(data for data in files if len(data) <= _MOST_SEED_BYTES)]


if __name__ == "__main__":
    words = sys.argv[1:]
    raise SystemExit(
        main(
            float(words[0]) if words else 1,
            int(words[1]) if len(words) > 1 else 1,
            Path(words[2]) if len(words) > 2 else None,
        )
    )
