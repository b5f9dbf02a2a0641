"""How late notes leave: 10,000 messages of the player beside mido's, idle and while the window is busy; and how soon
a key that is pressed and an edit are heard."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.timeline import Timeline
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.score import Score
from tests.benchmarks import mido_player
from tests.benchmarks.busy_window import Breathe, busy_window
from tests.benchmarks.jack import with_jack
from tests.benchmarks.playback_answers import audition_ms, edit_ms, idle_cpu_percent
from tests.benchmarks.playback_pieces import dense_score, song
from tests.benchmarks.rows import NO_AIM, Aim, LeftOut, Row, percentile
from tests.benchmarks.stamping_player import stamping_player, stamps
from tests.benchmarks.training_beside import training_beside
from tests.benchmarks.window_answers import answering_window

BATCH = 1_000
SONG_BARS = 16
MIDO = "mido's MidiFile.play()"
SHARES = {"p50": 0.5, "p99": 0.99, "max": 1.0}
REST_S = 0.02
LATEST_S = 1.5  # later is lost: the key's next turn comes
LATE_WHY = (
    "Both wake when a message is due, and what is left is how soon the system wakes a sleeper; spinning for the last "
    "moment would win a tenth of a millisecond and cost a core."
)
STOOD_WHY = (
    "The system did not let the player run in time: others wanted the same cores. Real-time precedence, where the "
    "system grants it, or a core to spare would change it."
)
LOST_WHY = (
    "JACK's server stood still; what was sent meanwhile is late or lost, whoever sent. Less load would help."
)
HANDS_WHY = "An edit compiles the whole score again; compiling only the bars around it would change it."
SLIDER_WHY = (
    "Each answer is four bars by `gru`, shown and compiled for the player in between; a writer in a process of its own "
    "would change it."
)


Event = tuple[float, int, int]
"""When, in seconds, and the status and the pitch of a note-on or note-off."""


class Played(NamedTuple):
    """What became of all that was due."""

    late_ms: list[float]
    """In playing order."""
    lost: int = 0


def measure() -> Iterator[Row | LeftOut]:
    score = dense_score()
    rest = partial(time.sleep, REST_S)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        dense = folder / "dense.mid"
        write_midi(score, dense)
        ours, theirs = sent(score, folder / "sent", rest), mido_alone(dense)
        yield from late("idle", ours, theirs, Aim(at_most=1))
        with busy_window(folder) as breathe:
            ours, theirs = sent(score, folder / "sent", breathe), mido_sent(dense, breathe)
        yield from late("loaded", ours, theirs, Aim(at_most=2, ratio_at_most=0.3))
        played, slider_hz = sent_while_sliding(song(SONG_BARS), folder / "sent")
        yield Row(
            "playback.late_sliding_p99",
            "ms",
            [percentile(played.late_ms, SHARES["p99"])],
            Aim(at_most=2),
            why=STOOD_WHY,
        )
        with training_beside(folder / "lesson", score):
            played = sent(score, folder / "sent", rest)
        yield Row(
            "playback.late_training_p99",
            "ms",
            [percentile(batch, SHARES["p99"]) for batch in batches(played.late_ms)],
            Aim(at_most=2),
            why=STOOD_WHY,
        )
        yield Row("playback.slider_hz", "Hz", slider_hz, Aim(at_least=10), why=SLIDER_WHY)
        yield Row(
            "playback.audition_p95", "ms", audition_ms(folder / "clicks"), Aim(at_most=10), why=STOOD_WHY
        )
        for notes in (2_000, 20_000):
            answered_ms = edit_ms(folder / "edits", notes)
            yield Row(f"playback.edit_{notes}_p95", "ms", answered_ms, Aim(at_most=50), why=HANDS_WHY)
        idle = idle_cpu_percent(folder / "idle")
        yield Row(
            "playback.idle_cpu", "%", idle, Aim(at_most=1), why="It looks for its port ten times a second."
        )
        yield from with_jack("playback.late_jack", lambda: through_jack(score, folder, dense))


def through_jack(score: Score, folder: Path, song: Path) -> Iterator[Row]:
    """The same at a listener in another process; the server's period is part of what is measured, for both."""
    rest = partial(time.sleep, REST_S)
    yield from late("jack_idle", heard(score, rest), mido_heard(song, rest), NO_AIM)
    with busy_window(folder) as breathe:
        ours, theirs = heard(score, breathe), mido_heard(song, breathe)
    yield from late("jack_loaded", ours, theirs, NO_AIM)


def late(name: str, ours: Played, theirs: Played, aim: Aim) -> Iterator[Row]:
    """The aim is one for the 99th percentile; each share is taken of a thousand messages at a time."""
    for label, share in SHARES.items():
        mine, other = (
            [percentile(batch, share) for batch in batches(played.late_ms)] for played in (ours, theirs)
        )
        goal = aim if label == "p99" else NO_AIM
        yield Row(f"playback.late_{name}_{label}", "ms", mine, goal, MIDO, other, LATE_WHY)
    yield Row(f"playback.lost_{name}", "", [ours.lost], Aim(at_most=0), MIDO, [theirs.lost], LOST_WHY)


def batches(samples: list[float]) -> list[list[float]]:
    return [samples[i : i + BATCH] for i in range(0, len(samples), BATCH)]


def sent(score: Score, file: Path, breathe: Breathe) -> Played:
    """By us, at the call that hands it to the output."""
    with stamping_player(file) as player:
        expected = play(player, score, breathe)
    return met(expected, stamps(file))


def sent_while_sliding(score: Score, file: Path) -> tuple[Played, list[float]]:
    """By us, while a slider of the real window moves and its answers are heard behind the piece; answers a second."""
    with stamping_player(file) as player, answering_window(score, player) as shown:
        shown.playback.start()
        shown.continue_()
        shown.playback.play()
        slider_hz = [shown.slide()]
        zero_s = zero_of(player, compile_events(score))
        while player.is_playing and player.tick < score.end:
            slider_hz.append(shown.slide())
    return met(due(compile_events(score), zero_s), stamps(file)), slider_hz


def heard(score: Score, breathe: Breathe) -> Played:
    """By us, where it arrives."""
    listener = Listener("ours")
    with closing(Player()) as player:
        player.choose_output("port:ours:in")
        expected = play(player, score, breathe)
    return met(expected, listener.heard())


def met(expected: list[Event], came: list[Event], latest_s: float = LATEST_S) -> Played:
    """Each that was due with the next of its kind that came, unless that is some other's."""
    waiting: dict[tuple[int, int], deque[float]] = {}
    for at_s, *key in came:
        waiting.setdefault((key[0], key[1]), deque()).append(at_s)
    late_ms = []
    for due_s, *key in expected:
        queue = waiting.get((key[0], key[1]), deque())
        if queue and queue[0] - due_s < latest_s:
            late_ms.append((queue.popleft() - due_s) * 1000)
    return Played(late_ms, len(expected) - len(late_ms))


def play(player: Player, score: Score, breathe: Breathe) -> list[Event]:
    """Play it to its end; when each note was due."""
    timeline = compile_events(score)
    player.start()
    player.load(timeline)
    player.play(0)
    while player.tick < 960:
        breathe()
    zero_s = zero_of(player, timeline)
    while player.is_playing:
        breathe()
    return due(timeline, zero_s)


def zero_of(player: Player, timeline: Timeline) -> float:
    """When the beginning of what is playing was due, in seconds."""
    assert player._link is not None
    head = player._link.playhead()
    return head.written_s - timeline.tempo_map.seconds(head.tick)


def due(timeline: Timeline, zero_s: float) -> list[Event]:
    """Its messages, when it begins at `zero_s`."""
    due_s = (zero_s + timeline.tempo_map.seconds(tick) for tick in timeline.ticks)
    return [(at_s, message[0], message[1]) for at_s, message in zip(due_s, timeline.messages, strict=True)]


def mido_alone(song: Path) -> Played:
    program = [sys.executable, "-m", "tests.benchmarks.mido_player", str(song)]
    answer = json.loads(subprocess.run(program, check=True, stdout=subprocess.PIPE).stdout)
    return Played([(sent_s - due_s) * 1000 for due_s, sent_s, *_ in answer])


def mido_in_a_thread(
    song: Path, breathe: Breathe, port: str | None = None
) -> list[tuple[float, float, int, int]]:
    with ThreadPoolExecutor(1) as thread:
        playing = thread.submit(mido_player.play, song, port)
        while not playing.done():
            breathe()
        return playing.result()


def mido_sent(song: Path, breathe: Breathe) -> Played:
    return Played([(sent_s - due_s) * 1000 for due_s, sent_s, *_ in mido_in_a_thread(song, breathe)])


def mido_heard(song: Path, breathe: Breathe) -> Played:
    listener = Listener("theirs")
    played = mido_in_a_thread(song, breathe, "theirs:in")
    return met([(due_s, status, pitch) for due_s, _, status, pitch in played], listener.heard())


class Listener:
    """Another process that notes down when it hears something."""

    def __init__(self, name: str) -> None:
        program = [sys.executable, "-m", "tests.benchmarks.stamping_listener", name]
        self._process = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def heard(self) -> list[Event]:
        """All until now, in order; it listens no more."""
        return [(at_s, status, pitch) for at_s, status, pitch in json.loads(self._process.communicate()[0])]
