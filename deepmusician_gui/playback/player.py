"""The player: carries out commands, sends what is due to the output, and says where it is."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from ctypes import Array, c_double
from math import inf
from multiprocessing.connection import Connection
from time import perf_counter, sleep
from typing import NoReturn

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback import playhead
from deepmusician_gui.playback.devices import list_outputs, open_output
from deepmusician_gui.playback.outputs import MidiOut, Output
from deepmusician_gui.playback.scheduler import Scheduler

_STEP_S = 0.01  # while playing, the position is published this often at least
_FINE_S = 0.002  # waiting on a pipe counts in milliseconds; the last two are slept


class Sequencer:
    """One scheduler and one output. Without an output, or with one that fails, it plays on in silence."""

    def __init__(
        self,
        report: Callable[[cmd.Report], None],
        open_output: Callable[[Output], MidiOut] = open_output,
        list_outputs: Callable[[], tuple[Output, ...]] = list_outputs,
    ) -> None:
        self._report = report
        self._open_output = open_output
        self._list_outputs = list_outputs
        self._scheduler = Scheduler()
        self._out: MidiOut | None = None
        self._number = 0

    def obey(self, numbered: cmd.Numbered, now: float) -> None:
        """Carry out one command at `now`."""
        self.advance(now)
        match numbered.command:
            case cmd.ChooseOutput(output):
                self._choose(output)
            case cmd.ListOutputs():
                self._report(cmd.Listed(self._list_outputs()))
            case music:
                self._send(music.carry_out(self._scheduler, now))
        self._number = numbered.number

    def advance(self, now: float) -> float:
        """Send what is due at `now`; answers when to come back, infinity for not before a command."""
        self._send(self._scheduler.due(now))
        step = now + _STEP_S if self._scheduler.is_playing else inf
        return min(self._scheduler.next_due(), step)

    def playhead(self, now: float) -> playhead.Playhead:
        """Where the music is at `now`."""
        scheduler = self._scheduler
        return playhead.Playhead(
            self._number, scheduler.is_playing, scheduler.position(now), scheduler.ticks_per_s(now), now
        )

    def close(self) -> None:
        """Fall silent and give the output back."""
        self._send(self._scheduler.silence())
        if self._out is not None:
            self._out.close()
            self._out = None

    def _choose(self, output: Output) -> None:
        self.close()
        try:
            self._out = self._open_output(output)
        except PlaybackError as problem:
            self._fall_silent(problem)
        else:
            self._report(cmd.Chosen(output))
        self._send(self._scheduler.change_instrument())

    def _send(self, messages: list[bytes]) -> None:
        out = self._out
        if out is None:
            return
        try:
            for message in messages:
                out.send(message)
        except PlaybackError as problem:
            self._out = None
            out.close()
            self._fall_silent(problem)

    def _fall_silent(self, problem: PlaybackError) -> None:
        self._report(cmd.Said(f"{problem} Playback is silent until you choose another output."))
        self._report(cmd.Chosen(None))


def serve(
    commands: Connection,
    reports: Connection,
    memory: Array[c_double],
    open_output: Callable[[Output], MidiOut] = open_output,
) -> None:
    """The life of the player process: until the window closes its end of the pipe, or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window to answer
    signal.signal(signal.SIGTERM, _leave)
    _take_precedence()
    sequencer = Sequencer(reports.send, open_output)
    try:
        while True:
            now = perf_counter()
            if commands.poll():
                sequencer.obey(commands.recv(), now)
            wake_s = sequencer.advance(now)
            playhead.write(memory, sequencer.playhead(now))
            _rest(commands, wake_s)
    except (EOFError, OSError):
        pass  # the window is gone
    finally:
        sequencer.close()


def _take_precedence() -> None:
    """Real-time scheduling, where the system grants it: a note must not wait for whatever else is computed."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(os.sched_get_priority_min(os.SCHED_RR)))


def _rest(commands: Connection, wake_s: float) -> None:
    """Wait until `wake_s`, or until a command is there or two milliseconds away."""
    remaining_s = wake_s - perf_counter()
    if remaining_s == inf:
        commands.poll(None)
    elif remaining_s > _FINE_S:
        commands.poll(remaining_s - _FINE_S)
    elif remaining_s > 0:
        sleep(remaining_s)


def _leave(_signal: int, _frame: object) -> NoReturn:
    sys.exit()
