"""Files opened and saved unchanged, compared event by event: `python -m tests.robustness.round_trips FOLDER... `.

Draws 300 MIDI files (`--pieces`, by `--seed`) from the folders, also from inside .zip files, and prints by kind what is
not as it was. Ends with status 1 if a difference has no kind.
"""

from __future__ import annotations

import argparse
import logging
import random
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from deepmusician_gui.score.midi_file import midi_bytes, read_midi_bytes
from tests.robustness.differences import UNEXPLAINED, differences, events

_SUFFIXES = (".mid", ".midi")
Piece = tuple[Path, str]
"""A file, and the name of a member for one that lies inside a .zip file, else ""."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.robustness.round_trips", description=__doc__)
    parser.add_argument("folder", nargs="+", type=Path)
    parser.add_argument("--pieces", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = sorted(piece for folder in options.folder for piece in pieces(folder))
    chosen = random.Random(options.seed).sample(found, min(options.pieces, len(found)))
    events_by_kind: Counter[str] = Counter()
    files_by_kind: Counter[str] = Counter()
    notes = same = 0
    for piece in chosen:
        data = content(piece)
        score = read_midi_bytes(data, piece[0].name)
        kinds = differences(events(data), events(midi_bytes(score)))
        if kinds[UNEXPLAINED]:
            print(*piece, dict(kinds))
        notes += len(score.notes)
        same += not kinds
        events_by_kind.update(kinds)
        files_by_kind.update(kinds.keys())
    print(
        f"{len(chosen)} of {len(found):,} files, seed {options.seed}: {notes:,} notes, {same} files the same"
    )
    print("| what differs | events | files |")
    print("|---|---:|---:|")
    for kind, count in events_by_kind.most_common():
        print(f"| {kind} | {count:,} | {files_by_kind[kind]} |")
    return int(events_by_kind[UNEXPLAINED] > 0)


def pieces(folder: Path) -> Iterator[Piece]:
    for path in folder.rglob("*"):
        if path.suffix.lower() in _SUFFIXES:
            yield path, ""
        elif path.suffix.lower() == ".zip":
            with zipfile.ZipFile(path) as archive:
                yield from ((path, name) for name in archive.namelist() if name.lower().endswith(_SUFFIXES))


def content(piece: Piece) -> bytes:
    path, member = piece
    if not member:
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return archive.read(member)


if __name__ == "__main__":
    logging.disable()  # of what is damaged the table tells
    raise SystemExit(main())
