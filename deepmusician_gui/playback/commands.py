"""What the window tells the player process, and what it hears back; all of it travels through a pipe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from deepmusician_gui.playback.compile import Timeline
from deepmusician_gui.playback.inputs import Input
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.metronome import NO_COUNT, CountIn
from deepmusician_gui.playback.outputs import Output
from deepmusician_gui.playback.scheduler import Loop, Scheduler
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.thru import Voice


@dataclass(frozen=True, slots=True)
class Load:
    """Play this from now on, from the same place if playing."""

    timeline: Timeline

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.load(self.timeline, now)


@dataclass(frozen=True, slots=True)
class Play:
    """Play from `tick`, once the count is over."""

    tick: float
    count_in: CountIn = NO_COUNT

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.play(self.tick, now + self.count_in.length_s)


@dataclass(frozen=True, slots=True)
class Stop:
    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.stop(now)


@dataclass(frozen=True, slots=True)
class Seek:
    tick: float

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.seek(self.tick, now)


@dataclass(frozen=True, slots=True)
class Repeat:
    """Repeat a stretch; None plays straight on."""

    loop: Loop | None

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        scheduler.set_loop(self.loop, now)
        return []


@dataclass(frozen=True, slots=True)
class Press:
    """Let a key sound that is not in the score."""

    key: Key
    velocity: int
    program: int | None

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.audition(self.key, self.velocity, self.program, now)


@dataclass(frozen=True, slots=True)
class LetGo:
    key: Key

    def carry_out(self, scheduler: Scheduler, _now: float) -> list[bytes]:
        return scheduler.end_audition(self.key)


@dataclass(frozen=True, slots=True)
class Panic:
    """End all notes on all channels, whoever began them."""

    def carry_out(self, scheduler: Scheduler, _now: float) -> list[bytes]:
        return scheduler.panic()


@dataclass(frozen=True, slots=True)
class ChooseOutput:
    output: Output


@dataclass(frozen=True, slots=True)
class ListPorts:
    """Look at once for what is plugged in."""


@dataclass(frozen=True, slots=True)
class ChooseInput:
    input: Input


@dataclass(frozen=True, slots=True)
class SetVoice:
    """What keys from outside sound like; None leaves them unheard."""

    voice: Voice | None


@dataclass(frozen=True, slots=True)
class SetLatency:
    """How much later than sent the output sounds, and how much later than played the input arrives, in seconds."""

    output_s: float
    input_s: float


@dataclass(frozen=True, slots=True)
class SetSounds:
    """How the built-in synth sounds."""

    sounds: Sounds


@dataclass(frozen=True, slots=True)
class SendClock:
    """Lead others through this output; None leads nobody."""

    output: Output | None


@dataclass(frozen=True, slots=True)
class FollowClock:
    """Whether a MIDI clock on the inputs starts, stops and paces the music."""

    is_on: bool


Command = (
    Load
    | Play
    | Stop
    | Seek
    | Repeat
    | Press
    | LetGo
    | Panic
    | ChooseOutput
    | ListPorts
    | ChooseInput
    | SetVoice
    | SetLatency
    | SendClock
    | FollowClock
    | SetSounds
)


class Numbered(NamedTuple):
    """A command and its number; the player publishes the number of the last command it has carried out."""

    number: int
    command: Command


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence for the musician."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Listed:
    outputs: tuple[Output, ...]
    inputs: tuple[Input, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The output that is open now; None if playback is silent."""

    output: Output | None


class Heard(NamedTuple):
    """A message from outside."""

    message: bytes
    tick: float
    """What sounded when it was played; while the music stands, where it stands."""
    at_s: float
    """When it came, by `perf_counter`."""
    is_playing: bool


Report = Said | Listed | Chosen | Heard
