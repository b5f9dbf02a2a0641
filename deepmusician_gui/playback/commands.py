"""What the window tells the player process, and what it hears back; all of it travels through a pipe.

Named tuples: the window waits for this module, and Python takes seven times as long to make a dataclass.
"""

from __future__ import annotations

from typing import NamedTuple

from deepmusician_gui.playback.inputs import Input
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.metronome import NO_COUNT, CountIn
from deepmusician_gui.playback.outputs import Output
from deepmusician_gui.playback.scheduler import Loop, Scheduler
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.thru import Voice
from deepmusician_gui.playback.timeline import Timeline


class Load(NamedTuple):
    """Play this from now on, from the same place if playing."""

    timeline: Timeline

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.load(self.timeline, now)


class Play(NamedTuple):
    """Play from `tick`, once the count is over."""

    tick: float
    count_in: CountIn = NO_COUNT

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.play(self.tick, now + self.count_in.length_s)


class Stop(NamedTuple):
    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.stop(now)


class Seek(NamedTuple):
    tick: float

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.seek(self.tick, now)


class Repeat(NamedTuple):
    """Repeat a stretch; None plays straight on."""

    loop: Loop | None

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        scheduler.set_loop(self.loop, now)
        return []


class Press(NamedTuple):
    """Let a key sound that is not in the score."""

    key: Key
    velocity: int
    program: int | None

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.audition(self.key, self.velocity, self.program, now)


class LetGo(NamedTuple):
    key: Key

    def carry_out(self, scheduler: Scheduler, _now: float) -> list[bytes]:
        return scheduler.end_audition(self.key)


class Panic(NamedTuple):
    """End all notes on all channels, whoever began them."""

    def carry_out(self, scheduler: Scheduler, _now: float) -> list[bytes]:
        return scheduler.panic()


class ChooseOutput(NamedTuple):
    output: Output


class ListPorts(NamedTuple):
    """Look at once for what is plugged in."""


class ChooseInput(NamedTuple):
    input: Input


class SetVoice(NamedTuple):
    """What keys from outside sound like; None leaves them unheard."""

    voice: Voice | None


class SetLatency(NamedTuple):
    """How much later than sent the output sounds, and how much later than played the input arrives, in seconds."""

    output_s: float
    input_s: float


class SetSounds(NamedTuple):
    """How the built-in synth sounds."""

    sounds: Sounds


class SendClock(NamedTuple):
    """Lead others through this output; None leads nobody."""

    output: Output | None


class FollowClock(NamedTuple):
    """Whether a MIDI clock on the inputs starts, stops and paces the music."""

    is_on: bool


class JoinTransport(NamedTuple):
    """Whether to start, stop and go elsewhere together with all programs around the JACK server."""

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
    | JoinTransport
    | SetSounds
)


class Numbered(NamedTuple):
    """A command and its number; the player publishes the number of the last command it has carried out."""

    number: int
    command: Command


class Said(NamedTuple):
    """One sentence for the musician."""

    sentence: str


class Listed(NamedTuple):
    outputs: tuple[Output, ...]
    inputs: tuple[Input, ...] = ()


class Chosen(NamedTuple):
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
