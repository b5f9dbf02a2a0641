"""Stand-ins that keep the promises of the real ones without a process, torch or a sound card."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.commands import Heard
from deepmusician_gui.playback.inputs import Input, inputs_of
from deepmusician_gui.playback.metronome import NO_COUNT, CountIn
from deepmusician_gui.playback.outputs import SYNTH, VIRTUAL, Output
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.thru import Voice
from deepmusician_gui.playback.timeline import Timeline
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

DEADLINE_MS = 120_000  # only what never comes takes so long, however busy the machine


def load_tiny(name: str) -> LoadedModel:
    """A model without a network, for `TinyWriter`."""
    return LoadedModel(entry(name), network=None, fingerprint=f"weights of {name}")


def load_tiny_gru(name: str) -> LoadedModel:
    """A model with a small network that has learnt nothing."""
    from tests.tiny_models import tiny_gru

    return LoadedModel(entry(name), tiny_gru(), fingerprint=f"weights of {name}")


@dataclass
class TinyWriter:
    """Writes one note on each quarter of the region; the pitch follows from the seed, as a dice would have it.

    With `is_held` it stops after its first notes until `go_on` is set; `calls` tells what it was asked for, and
    `takes` how many answers each time.
    """

    is_held: bool = False
    go_on: threading.Event = field(default_factory=threading.Event)
    calls: list[tuple[Region, Controls]] = field(default_factory=list)
    takes: list[int] = field(default_factory=list)
    remark: str = ""

    def __call__(
        self, model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int
    ) -> Iterator[tuple[TakeProgress, ...]]:
        self.calls.append((region, controls))
        self.takes.append(takes)
        seeds = [controls.seed + 4 * k for k in range(takes)]
        answers = [self._notes(score, region, seed) for seed in seeds]
        first = region.start + score.ppq
        yield tuple(
            TakeProgress(notes[:1], first, False, seed) for notes, seed in zip(answers, seeds, strict=True)
        )
        if self.is_held:
            assert self.go_on.wait(DEADLINE_MS / 1000)
        yield tuple(
            TakeProgress(notes, region.end, True, seed, remark=self.remark)
            for notes, seed in zip(answers, seeds, strict=True)
        )

    @staticmethod
    def _notes(score: Score, region: Region, seed: int) -> tuple[Note, ...]:
        return tuple(
            Note(tick, 60 + (seed * 7 + seed // 4 + i) % 12, score.ppq, 80, region.track)
            for i, tick in enumerate(range(region.start, region.end, score.ppq))
        )


class FakePlayer(Player):
    """Keeps what it was told; time stands still until a test moves it."""

    def __init__(self) -> None:
        super().__init__()
        self.timeline = Timeline()
        self.loop: tuple[int, int] | None = None
        self.pressed: list[int] = []
        self.said: list[str] = []
        self.now = 0.0
        self.plays = False
        self.is_closed = False
        self.counted_s = 0.0
        self.played: list[Heard] = []
        """What is played outside, from now on."""
        self.listens_to = ""
        self.voice: Voice | None = None
        self.latency_ms: tuple[float, float] = (0, 0)
        self.sounds = Sounds()
        self.clock_goes_to = ""
        self.follows = False
        self.joins = False
        self.panics = 0
        self.listed: tuple[Output, ...] = (SYNTH, VIRTUAL)
        self.opened: Output | None = SYNTH

    def start(self) -> None:
        pass

    def close(self) -> None:
        self.is_closed = True

    def outputs(self) -> tuple[Output, ...]:
        return self.listed

    def refresh_ports(self) -> None:
        self.listed = (*self.listed, Output("port:Organ", "Organ", "port"))

    @property
    def output(self) -> Output | None:
        return self.opened

    def choose_output(self, output_id: str) -> None:
        self.opened = next(output for output in self.listed if output.id == output_id)

    def load(self, timeline: Timeline) -> None:
        self.timeline = timeline

    def play(self, tick: float, count_in: CountIn = NO_COUNT) -> None:
        self.plays, self.now, self.counted_s = True, tick, count_in.length_s

    def stop(self) -> None:
        self.plays = False

    def seek(self, tick: float) -> None:
        self.now = tick

    def set_loop(self, start: int, end: int) -> None:
        self.loop = (start, end)

    def clear_loop(self) -> None:
        self.loop = None

    @property
    def tick(self) -> float:
        return self.now

    @property
    def is_playing(self) -> bool:
        return self.plays

    def note_on(self, pitch: int, velocity: int, channel: int = 0, program: int | None = None) -> None:
        self.pressed.append(pitch)

    def note_off(self, pitch: int, channel: int = 0) -> None:
        self.pressed.remove(pitch)

    def heard(self) -> list[Heard]:
        played, self.played = self.played, []
        return played

    def inputs(self) -> tuple[Input, ...]:
        return inputs_of(("Keys",))

    def choose_input(self, input_id: str) -> None:
        self.listens_to = input_id

    def set_voice(self, voice: Voice | None) -> None:
        self.voice = voice

    def set_latency(self, output_ms: float, input_ms: float) -> None:
        self.latency_ms = output_ms, input_ms

    def set_sounds(self, sounds: Sounds) -> None:
        self.sounds = sounds

    def send_clock(self, output_id: str) -> None:
        self.clock_goes_to = output_id

    def follow_clock(self, is_on: bool) -> None:
        self.follows = is_on

    def join_transport(self, is_on: bool) -> None:
        self.joins = is_on

    def panic(self) -> None:
        self.panics += 1

    def messages(self) -> list[str]:
        said, self.said = self.said, []
        return said
