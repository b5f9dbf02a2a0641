"""Playing without a window: in this process, which has nothing else to do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from time import perf_counter, sleep

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.devices import list_outputs, open_output
from deepmusician_gui.playback.outputs import SYNTH, Output
from deepmusician_gui.playback.scheduler import Scheduler
from deepmusician_gui.score.score import Score

_STEP_S = 0.05  # how long a wish to stop may wait
_RING_OUT_S = 0.5  # the last notes die away


def find_output(wanted: str) -> Output:
    """The output with that id or name, or else the one whose name contains it, in any case of letters.

    Raises PlaybackError if there is none, or more than one.
    """
    outputs = list_outputs()
    for output in outputs:
        if wanted in {output.id, output.name}:
            return output
    alike = [output for output in outputs if wanted.casefold() in output.name.casefold()]
    if len(alike) == 1:
        return alike[0]
    if alike:
        names = ", ".join(f"“{output.name}”" for output in alike)
        raise PlaybackError("“{wanted}” may mean several outputs: {names}.", wanted=wanted, names=names)
    raise PlaybackError(
        "There is no output called “{wanted}”; `deepmusician ports` lists those there are.", wanted=wanted
    )


def play(score: Score, output: Output = SYNTH, should_stop: Callable[[], bool] = lambda: False) -> None:
    """Play a score from its start to its end; returns when it is over, or soon after `should_stop()` is true.

    Raises PlaybackError if the output cannot be opened or stops answering.
    """
    out = open_output(output)
    scheduler = Scheduler()
    scheduler.load(compile_events(score), perf_counter())

    def send(messages: list[bytes]) -> None:
        for message in messages:
            out.send(message)

    try:
        send(scheduler.play(0, perf_counter()))
        while scheduler.is_playing and not should_stop():
            send(scheduler.due(perf_counter()))
            sleep(max(0.0, min(scheduler.next_due() - perf_counter(), _STEP_S)))
        if not scheduler.is_playing:
            sleep(_RING_OUT_S)
    finally:  # also when the musician breaks in
        with suppress(PlaybackError):
            send(scheduler.silence())
        out.close()
