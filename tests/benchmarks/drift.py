"""How far the player's clock strays: `python -m tests.benchmarks.drift [MINUTES]`, ten unless told otherwise.

A note every half second; the lateness of the last minute's beside that of the first's, by the system's steady clock.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.benchmarks.bench_playback import sent
from tests.benchmarks.rows import machine

BEAT = 480
A_MINUTE = 240  # a note-on and a note-off every half second


def main(minutes: float) -> None:
    score = Score(notes=tuple(Note(i * BEAT, 60, 240) for i in range(round(minutes * 120))))
    with tempfile.TemporaryDirectory() as folder:
        late_ms = sent(score, Path(folder) / "sent", partial(time.sleep, 1.0)).late_ms
    first, last = statistics.median(late_ms[:A_MINUTE]), statistics.median(late_ms[-A_MINUTE:])
    print(machine())
    print(f"{len(late_ms)} messages in {minutes:g} minutes, latest {max(late_ms):.2f} ms late")
    print(f"first minute {first:.3f} ms late, last {last:.3f} ms: drift {last - first:+.3f} ms")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 10.0)
