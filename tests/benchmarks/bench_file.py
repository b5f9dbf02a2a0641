"""100,000 notes from the disk to a painted roll and back, beside pretty_midi doing its part; and sound in files."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pretty_midi
import soundfile
from PySide6.QtWidgets import QApplication

from deepmusician_gui.playback.render import render
from deepmusician_gui.playback.sound_file import SOUND_FORMATS
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.app import EXAMPLE
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import DARK
from tests.benchmarks.rows import Aim, Row

RUNS = 7
SOUND_RUNS = 3
OPEN_WHY = (
    "Messages are taken apart in Python, where every event becomes a tuple and every doubt a sentence; a reader in C "
    "would change it, as symusic shows."
)
SOUND_WHY = (
    "The synth and the encoder take what they take on one core; tracks rendered on several cores, and mixed, would "
    "change it."
)
NOTES = 100_000
WINDOW_PX = (1920, 1080)


def measure() -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    document = Document()
    roll = PianoRoll(document, DARK)
    roll.resize(*WINDOW_PX)
    roll.show()
    app.processEvents()
    score = long_score()
    with tempfile.TemporaryDirectory() as folder:
        song = Path(folder) / "song.mid"
        write_midi(score, song)
        other = pretty_midi.PrettyMIDI(str(song))

        def open_song() -> None:
            document.replace(read_midi(song), song)
            roll.fit_all()
            roll.grab()

        yield row(
            "file.open_100k",
            1500,
            open_song,
            "pretty_midi parsing",
            lambda: pretty_midi.PrettyMIDI(str(song)),
        )
        copy = Path(folder) / "copy.mid"
        yield row(
            "file.save_100k",
            1000,
            lambda: write_midi(score, copy),
            "pretty_midi writing",
            lambda: other.write(str(copy)),
        )
        yield from sound(Path(folder))


def sound(folder: Path) -> Iterator[Row]:
    """How many seconds of sound are written in a second."""
    score = read_midi(EXAMPLE)
    for kind in SOUND_FORMATS:
        path = folder / f"song{kind.suffix}"
        took_s = [took_ms(lambda: deque(render(score, path), maxlen=0)) / 1000 for _ in range(SOUND_RUNS)]  # noqa: B023
        lasts_s = soundfile.info(path).duration
        yield Row(
            f"file.sound{kind.suffix}",
            "x",
            [lasts_s / each for each in took_s],
            Aim(at_least=20),
            why=SOUND_WHY,
        )


def row(
    name: str,
    at_most_ms: float,
    work: Callable[[], object],
    reference: str,
    other: Callable[[], object],
    *,
    is_rival: bool = True,
) -> Row:
    work()
    pairs = [(took_ms(work), took_ms(other)) for _ in range(RUNS)]
    ours, theirs = zip(*pairs, strict=True)
    return Row(name, "ms", ours, Aim(at_most=at_most_ms), reference, theirs, OPEN_WHY, is_rival)


def took_ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def long_score() -> Score:
    """Four tracks of chords and runs with tempo 120, some three hours of them."""
    dice = random.Random(1)
    notes = (
        Note(i * 48, dice.randint(21, 108), dice.randint(30, 960), dice.randint(20, 127), i % 4)
        for i in range(NOTES)
    )
    return Score(tracks=tuple(Track(f"Track {i + 1}", i) for i in range(4)), notes=tuple(notes))
