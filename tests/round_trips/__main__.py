"""Real files through each format of notation: a table of what came back, and of what did not, by kind."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.score import Score
from tests.round_trips.differences import compare

_FORMATS = {".musicxml": True, ".abc": False, ".krn": False}
"""Whether each holds velocities."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="+", type=Path, help="folders, and zips, with .mid files")
    parser.add_argument("--files", type=int, default=300, help="how many, the same number from each source")
    parser.add_argument("--formats", nargs="+", default=[".mid", *_FORMATS], help="suffixes")
    options = parser.parse_args()
    found: dict[str, Counter[str]] = defaultdict(Counter)
    by_source: list[str] = []
    share = -(-options.files // len(options.sources))
    with tempfile.TemporaryDirectory() as folder:
        for source in options.sources:
            here: dict[str, Counter[str]] = defaultdict(Counter)
            for number, path in enumerate(_drawn(source, share, Path(folder)), 1):
                _try(path, options.formats, here, Path(folder))
                print(f"\r{source.name}: {number} of {share}", end="", file=sys.stderr, flush=True)
            by_source.append(_shares(source.stem, options.formats, here))
            for suffix, counts in here.items():
                found[suffix].update(counts)
    print(file=sys.stderr)
    print(_table(options.formats, found))
    print("\n".join(["", _heading("notes that came back as they were", options.formats), *by_source]))


def _drawn(source: Path, count: int, folder: Path) -> Iterator[Path]:
    """So many .mid files of a source, the same ones each time."""
    suffixes = (".mid", ".midi")
    rng = random.Random(8)
    if source.is_dir():
        files = sorted(path for path in source.rglob("*") if path.suffix.lower() in suffixes)
        yield from rng.sample(files, min(count, len(files)))
        return
    with zipfile.ZipFile(source) as archive:
        names = sorted(name for name in archive.namelist() if name.lower().endswith(suffixes))
        for name in rng.sample(names, min(count, len(names))):
            path = folder / "drawn.mid"
            path.write_bytes(archive.read(name))
            yield path


def _try(path: Path, formats: list[str], found: dict[str, Counter[str]], folder: Path) -> None:
    try:
        score = read_midi(path)
    except DeepMusicianError:
        return
    for suffix in formats:
        found[suffix]["files"] += 1
        found[suffix].update(
            _there_and_back(score, folder / f"written{suffix}", holds=_FORMATS.get(suffix, True))
        )


def _there_and_back(score: Score, path: Path, *, holds: bool) -> Counter[str]:
    try:
        write_score(score, path)
        differences = compare(score, read_score(path), holds_velocity=holds)
    except DeepMusicianError:
        return Counter({"files, refused": 1})
    if all(kind == "notes, the same" or kind.startswith("files, key found") for kind in differences):
        differences["files, all the same"] = 1
    return differences


def _shares(source: str, formats: list[str], found: dict[str, Counter[str]]) -> str:
    """A row: of how many notes in a hundred nothing is different."""
    shares = []
    for suffix in formats:
        notes = sum(count for kind, count in found[suffix].items() if kind.startswith("notes"))
        shares.append(f"{100 * found[suffix]['notes, the same'] / max(1, notes):.2f} %")
    return f"| {source} | {' | '.join(shares)} |"


def _heading(first: str, formats: list[str]) -> str:
    return f"| {first} | {' | '.join(formats)} |\n|---|{'---:|' * len(formats)}"


def _table(formats: list[str], found: dict[str, Counter[str]]) -> str:
    kinds = sorted(
        {kind for counts in found.values() for kind in counts}, key=lambda kind: (kind.split(",")[0], kind)
    )
    rows = [_heading("", formats)]
    rows += [
        f"| {kind} | " + " | ".join(f"{found[suffix][kind]:,}" for suffix in formats) + " |" for kind in kinds
    ]
    return "\n".join(rows)


if __name__ == "__main__":
    main()
