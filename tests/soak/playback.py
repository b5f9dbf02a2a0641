"""Loops while everything is edited and written at random: `python -m tests.soak.playback [MINUTES] [SEED]`.

The real player process plays to a port that keeps all it gets. Meanwhile the score, tempo, loop, place, muted tracks
and output change several times a second, keys are tried out, and `gru` writes one take after another where its weights
are there. After each round the player is stopped. It ends with status 1 and says why if a key was pressed twice, let go
twice or still sounds then, if more notes began at once than were written, or if memory grew from round to round.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager
from ctypes import Array, c_double
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event, Thread
from unittest.mock import patch

from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import entry, load_model
from deepmusician_gui.playback import link
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.outputs import SYNTH, VIRTUAL, Output
from deepmusician_gui.playback.player import serve
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.playback.receiver import Receiver

ROUND_S = 15.0
SETTLED_S = 0.5
TRACKS, BARS, BAR = 3, 8, 1920
NOTES = 100
STEP = 120  # ticks between onsets
BURST_S = 0.02
MOST_AT_ONCE = 4 * TRACKS + 2  # two steps may fall together where a loop turns; and keys are tried out
GROWTH_BYTES = 5e6
BETWEEN_TAKES_S = 4.0  # a composer listens before asking for more
_FILE = "DEEPMUSICIAN_HEARD"


class KeepingOut:
    """Writes a line for each message: when it came, and its bytes."""

    def __init__(self, _output: Output) -> None:
        self._file = os.open(os.environ[_FILE], os.O_WRONLY | os.O_APPEND)

    def send(self, message: bytes) -> None:
        os.write(self._file, f"{time.perf_counter():.6f} {message.hex()}\n".encode())

    def close(self) -> None:
        os.close(self._file)


def serve_kept(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    serve(commands, reports, memory, KeepingOut)


class Ears:
    """Listens to the file, and notes what is wrong."""

    def __init__(self, file: Path) -> None:
        self._file = file.open()
        self._receiver = Receiver()
        self._onsets: deque[float] = deque()
        self.messages = 0
        self.faults: list[str] = []

    def listen(self) -> None:
        for line in self._file:
            at_s, _, data = line.partition(" ")
            message = bytes.fromhex(data)
            self.messages += 1
            try:
                self._receiver.take([message])
            except AssertionError as fault:
                self.faults.append(str(fault).splitlines()[0])
            if message[0] & 0xF0 == 0x90:
                self._count(float(at_s))
        self._receiver.messages.clear()

    def sounding(self) -> set[tuple[int, int]]:
        self.listen()
        return self._receiver.sounding

    def _count(self, at_s: float) -> None:
        self._onsets.append(at_s)
        while self._onsets[0] < at_s - BURST_S:
            self._onsets.popleft()
        if len(self._onsets) > MOST_AT_ONCE:
            self.faults.append(f"{len(self._onsets)} notes within {BURST_S * 1000:g} ms")


class Hands:
    """What a composer could do while it plays, without sense."""

    def __init__(self, player: Player, dice: random.Random) -> None:
        self._player, self._dice = player, dice
        self._tempo_us, self._silent = 500_000, frozenset[int]()
        self.notes: list[Note] = [self._note() for _ in range(NOTES)]

    def do_anything(self) -> None:
        deeds = (
            self.edit,
            self.edit,
            self.edit,
            self.seek,
            self.loop,
            self.mute,
            self.tempo,
            self.press,
            self.output,
        )
        self._dice.choice(deeds)()

    def begin(self) -> None:
        self.load()
        self.loop()
        self._player.play(self._tick())

    def edit(self) -> None:
        for _ in range(self._dice.randint(1, 20)):
            self.notes[self._dice.randrange(NOTES)] = self._note()
        self.load()

    def load(self) -> None:
        tracks = tuple(
            Track(channel=i, program=i, control_changes=self._pedal() if i else ()) for i in range(TRACKS)
        )
        few = {
            (note.track, note.onset // STEP, i % 2): note for i, note in enumerate(self.notes)
        }  # two at a time
        tempo_map = TempoMap((TempoChange(0, self._tempo_us),))
        score = Score(tracks, tuple(few.values()), tempo_map=tempo_map)
        self._player.load(compile_events(score, self._silent))

    def seek(self) -> None:
        self._player.seek(self._tick())

    def loop(self) -> None:
        start = self._dice.randrange(BARS) * BAR
        self._player.set_loop(start, start + self._dice.choice((BAR // 4, BAR, 2 * BAR)))
        self._player.play(start)

    def mute(self) -> None:
        self._silent = frozenset(i for i in range(TRACKS) if self._dice.random() < 0.3)
        self.load()

    def tempo(self) -> None:
        self._tempo_us = round(60e6 / self._dice.uniform(60, 240))
        self.load()

    def press(self) -> None:
        pitch = self._dice.randrange(30, 90)
        self._player.note_on(pitch, 80, self._dice.randrange(TRACKS))
        if self._dice.random() < 0.7:  # the others end by themselves
            self._player.note_off(pitch, 0)

    def output(self) -> None:
        if self._dice.random() < 0.2:
            self._player.choose_output(self._dice.choice((SYNTH, VIRTUAL)).id)

    def _tick(self) -> int:
        return self._dice.randrange(BARS * BAR)

    def _pedal(self) -> tuple[ControlChange, ...]:
        return tuple(
            ControlChange(bar * BAR + at, 64, value)
            for bar in range(BARS)
            for at, value in ((0, 127), (960, 0))
        )

    def _note(self) -> Note:
        onset = self._dice.randrange(BARS * BAR // STEP) * STEP
        track, pitch = self._dice.randrange(TRACKS), self._dice.randrange(30, 90)
        return Note(onset, pitch, self._dice.choice((30, 120, 480, 1920)), 80, track)


@contextmanager
def writing(notes: list[Note]) -> Iterator[None]:
    """In a thread, `gru` goes on writing; what it wrote joins the notes."""
    over = Event()

    def write() -> None:
        model = load_model("gru")
        score = Score(notes=tuple(Note(i * 240, 60 + i % 12, 240) for i in range(8)))
        seed = 0
        while not over.is_set():
            seed += 1
            for takes in generate_takes(model, score, continue_region(score, 0, 2), Controls(seed), 1):
                if over.is_set():
                    return
                wrote = takes[0].notes
                notes[:] = [*notes[len(wrote) :], *wrote][:NOTES]
            over.wait(BETWEEN_TAKES_S)

    if entry("gru").problem():
        sys.stdout.write("without the model, whose weights are not there\n")
        yield
        return
    thread = Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def soak(minutes: float, dice: random.Random, file: Path) -> tuple[list[str], list[int], int]:
    """Faults, the memory of the player after each round, and how many messages came."""
    faults: list[str] = []
    sizes: list[int] = []
    with closing(Player()) as player:
        player.choose_output(VIRTUAL.id)
        player.start()
        while player.output is None:
            time.sleep(0.01)
        ears, hands = Ears(file), Hands(player, dice)
        until = time.monotonic() + 60 * minutes
        with writing(hands.notes):
            while time.monotonic() < until:
                faults += a_round(player, hands, ears, dice)
                sizes.append(memory_bytes(player.pid))
                faults += player.messages()
    return faults + ears.faults, sizes, ears.messages


def a_round(player: Player, hands: Hands, ears: Ears, dice: random.Random) -> list[str]:
    hands.begin()
    until = time.monotonic() + ROUND_S
    while time.monotonic() < until:
        hands.do_anything()
        time.sleep(dice.uniform(0.02, 0.3))
        ears.listen()
    player.stop()
    wait_until_settled(player)
    stuck = ears.sounding()
    return [f"{sorted(stuck)} sound on after a stop"] if stuck else []


def wait_until_settled(player: Player) -> None:
    while player.is_playing:
        time.sleep(0.01)
    time.sleep(SETTLED_S)


def memory_bytes(pid: int | None) -> int:
    statm = Path(f"/proc/{pid}/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0


def main() -> int:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "heard"
        file.touch()
        with patch.dict(os.environ, {_FILE: str(file)}), patch.object(link, "_serve", serve_kept):
            faults, sizes, messages = soak(minutes, random.Random(seed), file)
    third = max(1, len(sizes) // 3)
    grown = statistics.median(sizes[-third:]) - statistics.median(sizes[third : 2 * third] or sizes)
    if grown > GROWTH_BYTES:
        faults.append(f"memory grew by {grown / 1e6:.1f} MB")
    sys.stdout.write(f"{len(sizes)} rounds, {messages} messages, the player's memory in MB: ")
    sys.stdout.write(", ".join(f"{size / 1e6:.1f}" for size in sizes) + "\n")
    for fault in dict.fromkeys(faults):
        sys.stdout.write(f"{fault}\n")
    sys.stdout.write(f"{len(faults)} faults\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
