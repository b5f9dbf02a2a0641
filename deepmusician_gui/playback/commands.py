"""What the window tells the player process, and what it hears back; all of it travels through a pipe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from deepmusician_gui.playback.compile import Timeline
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.outputs import Output
from deepmusician_gui.playback.scheduler import Loop, Scheduler


@dataclass(frozen=True, slots=True)
class Load:
    """Play this from now on, from the same place if playing."""

    timeline: Timeline

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.load(self.timeline, now)


@dataclass(frozen=True, slots=True)
class Play:
    tick: float

    def carry_out(self, scheduler: Scheduler, now: float) -> list[bytes]:
        return scheduler.play(self.tick, now)


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
class ListOutputs:
    pass


Command = Load | Play | Stop | Seek | Repeat | Press | LetGo | Panic | ChooseOutput | ListOutputs


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


@dataclass(frozen=True, slots=True)
class Chosen:
    """The output that is open now; None if playback is silent."""

    output: Output | None


Report = Said | Listed | Chosen
