"""MIDI files of other people: how long each takes to read, how many are refused, and whether all notes come out.

*notes_amiss* are notes too many or too few, added up over the files, beside the note-ons that mido finds in each.
`DEEPMUSICIAN_MIDI` names a folder with such files, in .zip archives or not; without it the pieces that come with the
program are read. Libraries that are not here are left out.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from deepmusician_gui import RESOURCES
from deepmusician_gui.score.midi_file import read_midi
from tests.benchmarks.bench_file import took_ms
from tests.benchmarks.rows import INSTALL_COMPARED, NO_AIM, LeftOut, Row

FOLDER = "DEEPMUSICIAN_MIDI"
MOST_FILES = 1000
SUFFIXES = (".mid", ".midi")
WHY = {
    "ms_a_file": "It is written in C++ and puts numbers in its own arrays; ours makes Python's tuples of every event, "
    "keeps what it does not show, and tells of doubtful bytes. A reader in C would change it.",
    "notes_amiss": "What a file says is doubtful there, and is read in another way. `python -m "
    "tests.robustness.round_trips` compares event by event.",
    "refused": "Ours refuses in a sentence what it cannot read whole; guessing on would change it, for the worse.",
}


class Reader(NamedTuple):
    """A way to read a file, and to count the notes in what was read."""

    name: str
    read: Callable[[Path], Any]
    notes: Callable[[Any], int]
    most_files: int = MOST_FILES


class Attempt(NamedTuple):
    """How reading went; None for the notes of a file that was refused."""

    ms: float
    notes: int | None


def measure() -> Iterator[Row | LeftOut]:
    with tempfile.TemporaryDirectory() as folder:
        files = midi_files(Path(folder))
        struck = {file: attempt(MIDO, file).notes for file in files}
        for other in OTHERS:
            if is_here(other):
                step = max(1, len(files) // other.most_files)
                yield from compared(other, files[::step][: other.most_files], struck)
            else:
                yield LeftOut(f"readers.{other.name}", INSTALL_COMPARED)
    if FOLDER not in os.environ:
        yield LeftOut(
            "readers of 1,000 files",
            f"set {FOLDER} to a folder of MIDI files; without it, those of the program",
        )


def compared(other: Reader, files: list[Path], struck: dict[Path, int | None]) -> Iterator[Row]:
    """Each file by us and by them in turn: what it took and gave where both read it, and files that one refused."""
    pairs = [(attempt(OURS, file), attempt(other, file)) for file in files]
    read = [
        (ours, theirs, struck[file])
        for file, (ours, theirs) in zip(files, pairs, strict=True)
        if None not in (ours.notes, theirs.notes)
    ]
    for what, unit, ours, theirs in (
        ("ms_a_file", "ms", [a.ms for a, _, _ in read], [b.ms for _, b, _ in read]),
        (
            "notes_amiss",
            "notes",
            [sum(amiss(a, notes) for a, _, notes in read)],
            [sum(amiss(b, notes) for _, b, notes in read)],
        ),
        (
            "refused",
            "files",
            [sum(a.notes is None for a, _ in pairs)],
            [sum(b.notes is None for _, b in pairs)],
        ),
    ):
        yield Row(f"readers.{other.name}.{what}", unit, ours, NO_AIM, other.name, theirs, WHY[what])


def amiss(read: Attempt, struck: int | None) -> int:
    """How many notes too many or too few; none where it is not known how many are struck."""
    return 0 if read.notes is None or struck is None else abs(read.notes - struck)


def attempt(reader: Reader, file: Path) -> Attempt:
    kept: list[object] = []
    try:
        ms = took_ms(lambda: kept.append(reader.read(file)))
    except Exception:  # noqa: BLE001 - libraries raise what comes up in them
        return Attempt(0, None)
    return Attempt(ms, reader.notes(kept[0]))


def midi_files(unpacked: Path) -> list[Path]:
    """The files that were named, spread evenly over all there are; those in archives are put into `unpacked`."""
    folder = Path(os.environ.get(FOLDER, RESOURCES))
    found: list[Path | tuple[Path, str]] = [
        file for file in sorted(folder.rglob("*")) if file.suffix.lower() in SUFFIXES
    ]
    for archive in sorted(folder.rglob("*.zip")):
        with zipfile.ZipFile(archive) as open_archive:
            found += [(archive, name) for name in open_archive.namelist() if name.lower().endswith(SUFFIXES)]
    chosen = found[:: max(1, len(found) // MOST_FILES)][:MOST_FILES]
    return [
        each if isinstance(each, Path) else _unpacked(*each, unpacked / f"{at}.mid")
        for at, each in enumerate(chosen)
    ]


def _unpacked(archive: Path, name: str, place: Path) -> Path:
    with zipfile.ZipFile(archive) as open_archive:
        place.write_bytes(open_archive.read(name))
    return place


def is_here(reader: Reader) -> bool:
    return find_spec(reader.name) is not None


def _mido_notes(file: Any) -> int:
    return sum(each.type == "note_on" and each.velocity > 0 for track in file.tracks for each in track)


OURS = Reader("deepmusician", read_midi, lambda score: len(score.notes))
MIDO = Reader("mido", lambda file: import_module("mido").MidiFile(file), _mido_notes)
OTHERS = (
    MIDO,
    Reader(
        "pretty_midi",
        lambda file: import_module("pretty_midi").PrettyMIDI(str(file)),
        lambda piece: sum(len(each.notes) for each in piece.instruments),
    ),
    Reader(
        "symusic",
        lambda file: import_module("symusic").Score(file),
        lambda score: sum(len(each.notes) for each in score.tracks),
    ),
    Reader(
        "music21",
        lambda file: import_module("music21").converter.parse(str(file), format="midi", forceSource=True),
        lambda stream: sum(
            len(each.pitches)
            for each in stream.recurse().notes
            if each.tie is None or each.tie.type == "start"
        ),
        20,  # it takes seconds for each
    ),
)
