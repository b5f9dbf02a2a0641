"""How soon playback answers a hand: from the mouse or the edit to the message at the output."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepmusician_gui.playback.messages import NOTE_OFF
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.keyboard import Keyboard
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.theme import DARK
from tests.benchmarks.playback_pieces import DRONE, walk
from tests.benchmarks.stamping_player import stamping_player, stamps

CLICKS, EDITS = 100, 30
IDLE_S, IDLE_TIMES = 3.0, 3


def application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return app


def audition_ms(file: Path) -> list[float]:
    """From the press of the mouse on a key of the keyboard to the note-on at the output."""
    app = application()
    roll = PianoRoll(Document(), DARK)
    roll.resize(1920, 1080)
    roll.show()
    app.processEvents()
    keyboard = roll.findChildren(Keyboard)[0]
    pressed_s = []
    with stamping_player(file) as player:
        roll.note_pressed.connect(player.note_on)
        roll.note_released.connect(player.note_off)
        player.start()
        while player.output is None:
            rest(0.01)
        for i in range(CLICKS):
            key = QPoint(10, 200 + 5 * i)
            pressed_s.append(time.perf_counter())
            QTest.mousePress(keyboard, Qt.MouseButton.LeftButton, pos=key)
            rest(0.02)
            QTest.mouseRelease(keyboard, Qt.MouseButton.LeftButton, pos=key)
            rest(0.01)
    note_ons = stamps(file)[::2]
    return [(sent - pressed) * 1000 for (sent, *_), pressed in zip(note_ons, pressed_s, strict=True)]


def edit_ms(file: Path, notes: int) -> list[float]:
    """From the edit that takes away a note while it sounds, among `notes` others, to its note-off at the output."""
    application()
    document = Document()
    document.replace(walk(notes), None)
    edited_s = []
    with stamping_player(file) as player:
        session = PlaybackSession(player, document, GenerationSession(document))
        session.start()
        session.play()
        while not player.tick > 0:
            rest(0.01)
        for _ in range(EDITS):
            drone = Note(int(player.tick) + 480, DRONE, 9600)
            document.edit(NoteEdit(added=(drone,)), "Draw")
            rest(0.7)
            edited_s.append(time.perf_counter())
            document.edit(NoteEdit(removed=(drone,)), "Erase")
            rest(0.2)
        session.close()
    ends_s = [at for at, status, pitch in stamps(file) if (status, pitch) == (NOTE_OFF, DRONE)]
    return [(end - edited) * 1000 for end, edited in zip(ends_s, edited_s, strict=True)]


def idle_cpu_percent(file: Path) -> list[float]:
    """Of one core, by a player that stands; measured where the system tells the time of other processes."""
    if not sys.platform.startswith("linux"):
        return []
    with stamping_player(file) as player:
        player.start()
        while player.output is None:
            rest(0.01)
        return [cpu_percent(player.pid) for _ in range(IDLE_TIMES)]


def cpu_percent(pid: int | None) -> float:
    before = cpu_s(pid)
    time.sleep(IDLE_S)
    return 100 * (cpu_s(pid) - before) / IDLE_S


def cpu_s(pid: int | None) -> float:
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def rest(seconds: float) -> None:
    """Let the window live."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.002)
