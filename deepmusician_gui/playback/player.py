"""The life of the player process: commands come in, music goes out, on time."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from ctypes import Array, c_double
from multiprocessing.connection import Connection, wait
from time import perf_counter, sleep
from typing import NoReturn

from deepmusician_gui.playback import playhead
from deepmusician_gui.playback.devices import open_output
from deepmusician_gui.playback.incoming import Incoming
from deepmusician_gui.playback.mailbox import Mailbox
from deepmusician_gui.playback.outputs import MidiOut, Output
from deepmusician_gui.playback.patchbay import Patchbay
from deepmusician_gui.playback.ports import Watch
from deepmusician_gui.playback.sequencer import Sequencer

_FINE_S = 0.002  # waiting on a pipe counts in milliseconds; the last two are slept
_DEAD_S = 10.0  # longer than the window waits for a player that an output keeps, but it may be gone itself


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
    gc.freeze()  # searches for garbage are soon over: they pass by all that has been loaded so far
    window = os.getppid()
    mailbox, incoming, watch = Mailbox(reports), Incoming(), Watch()
    sequencer = Sequencer(mailbox.post, open_output)
    patchbay = Patchbay(sequencer, mailbox.post, watch.look, incoming)
    playhead.write(memory, sequencer.playhead(perf_counter()))  # from now on a rest is a sign of being stuck
    try:
        while os.getppid() == window:  # a child of the window may hold its end of the pipe when it is gone
            _show_life()
            now = perf_counter()
            if watch.is_lost:
                playhead.write(memory, sequencer.playhead(now)._replace(is_playing=False))
                os._exit(0)  # as it is; the window starts another with the next command
            if commands.poll():
                patchbay.obey(commands.recv(), now)
            wake_s = patchbay.advance(now)
            playhead.write(memory, sequencer.playhead(now))
            _rest((commands, incoming.bell), wake_s)
    except (EOFError, OSError):
        pass  # the window is gone
    finally:
        patchbay.close()
        watch.close()


def _take_precedence() -> None:
    """Real-time scheduling, where the system grants it: a note must not wait for whatever else is computed."""
    if sys.platform == "win32":
        ctypes.windll.winmm.timeBeginPeriod(1)  # or a wait of a millisecond may take sixteen
    elif sys.platform == "linux":
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(os.sched_get_priority_min(os.SCHED_RR)))


def _show_life() -> None:
    """Be ended by the system unless this is called again soon: inside a MIDI library nobody could end themselves."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, _DEAD_S)


def _rest(lines: Sequence[Connection], wake_s: float) -> None:
    """Wait until `wake_s`, or until something comes on one of the lines or is two milliseconds away."""
    remaining_s = wake_s - perf_counter()
    if remaining_s > _FINE_S:
        wait(lines, remaining_s - _FINE_S)
    elif remaining_s > 0:
        sleep(remaining_s)


def _leave(_signal: int, _frame: object) -> NoReturn:
    sys.exit()
