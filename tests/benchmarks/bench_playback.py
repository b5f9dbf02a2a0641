"""How late a note leaves: 10,000 messages from the player process beside mido's player, and a key that is clicked."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepmusician_gui.playback import link
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.keyboard import Keyboard
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.theme import DARK
from tests.benchmarks.rows import Aim, Row, percentile
from tests.benchmarks.stamping_player import serve_stamping

NOTES = 5_000  # an on and an off each
LENGTH_S = 20
BATCH = 1_000
CLICKS = 100


def measure() -> Iterator[Row]:
    score = dense_score()
    with tempfile.TemporaryDirectory() as folder, patch.object(link, "_serve", serve_stamping):
        ours = lateness_ms(score, Path(folder) / "stamps.json")
        theirs = mido_lateness_ms(score, Path(folder) / "dense.mid")
        yield Row(
            "playback.late_idle_p99",
            "ms",
            p99_of_batches(ours),
            Aim(at_most=1),
            "mido's MidiFile.play()",
            p99_of_batches(theirs),
        )
        clicks = audition_ms(Path(folder) / "clicks.json")
        yield Row("playback.audition_p95", "ms", clicks, Aim(at_most=10))


def dense_score() -> Score:
    """Notes at random ticks, 960 a second; keys take turns, so that none is pressed twice."""
    draw = random.Random(1)
    onsets = sorted(draw.randrange(LENGTH_S * 960) for _ in range(NOTES))
    return Score(
        notes=tuple(Note(onset, 21 + i % 88, draw.randrange(20, 100)) for i, onset in enumerate(onsets))
    )


def p99_of_batches(lateness: list[float]) -> list[float]:
    return [percentile(batch, 0.99) for batch in batches(lateness)]


def batches(samples: list[float]) -> list[list[float]]:
    return [samples[i : i + BATCH] for i in range(0, len(samples), BATCH)]


def lateness_ms(score: Score, stamps: Path) -> list[float]:
    """Of each note-on and note-off at the call that hands it to the output."""
    timeline = compile_events(score)
    with closing(Player()) as player:
        player.choose_output(f"port:{stamps}")
        player.start()
        player.load(timeline)
        player.play(0)
        while player.tick < 960:
            time.sleep(0.01)
        assert player._link is not None
        head = player._link.playhead()
        zero_s = head.written_s - timeline.tempo_map.seconds(head.tick)
        while player.is_playing:
            time.sleep(0.2)
    sent_s = json.loads(stamps.read_text())
    due_s = [zero_s + timeline.tempo_map.seconds(tick) for tick in timeline.ticks]
    return [(sent - due) * 1000 for sent, due in zip(sent_s, due_s, strict=True)]


def mido_lateness_ms(score: Score, song: Path) -> list[float]:
    write_midi(score, song)
    program = [sys.executable, "-m", "tests.benchmarks.mido_player", str(song)]
    answer = subprocess.run(program, check=True, stdout=subprocess.PIPE).stdout
    return [float(lateness) for lateness in json.loads(answer)]


def audition_ms(stamps: Path) -> list[float]:
    """From the press of the mouse on a key of the keyboard to the note-on at the output."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    roll = PianoRoll(Document(), DARK)
    roll.resize(1920, 1080)
    roll.show()
    app.processEvents()
    keyboard = roll.findChildren(Keyboard)[0]
    pressed_s = []
    with closing(Player()) as player:
        roll.note_pressed.connect(player.note_on)
        roll.note_released.connect(player.note_off)
        player.choose_output(f"port:{stamps}")
        player.start()
        while player.output is None:
            app.processEvents()
            time.sleep(0.01)
        for i in range(CLICKS):
            key = QPoint(10, 200 + 5 * i)
            pressed_s.append(time.perf_counter())
            QTest.mousePress(keyboard, Qt.MouseButton.LeftButton, pos=key)
            app.processEvents()
            time.sleep(0.02)
            QTest.mouseRelease(keyboard, Qt.MouseButton.LeftButton, pos=key)
            time.sleep(0.01)
    note_ons = json.loads(stamps.read_text())[::2]
    return [(sent - pressed) * 1000 for sent, pressed in zip(note_ons, pressed_s, strict=True)]
