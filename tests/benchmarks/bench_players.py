"""Other ways to play and to sound a piece from Python: how late its messages are heard, and how many not at all.

Each plays the same 10,000 messages in ten seconds from a process of its own to a listener in another, one player after
the other, through a JACK server with its dummy driver, which passes messages on every 2.67 ms. Sound is written by
the same synth with the same SoundFont: pretty_midi's `fluidsynth` beside ours.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pretty_midi

from deepmusician_gui.playback.render import samples
from deepmusician_gui.playback.synth import SAMPLE_RATE
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.ui.app import EXAMPLE
from tests.benchmarks.bench_file import took_ms
from tests.benchmarks.bench_playback import REST_S, SHARES, Listener, Played, batches, heard, met
from tests.benchmarks.jack import with_jack
from tests.benchmarks.playback_pieces import dense_score
from tests.benchmarks.rows import NO_AIM, Aim, LeftOut, Row, percentile

OTHERS = {
    "mido": ("tests.benchmarks.mido_player", "mido's MidiFile.play()"),
    "rtmidi": ("tests.benchmarks.ticking_player", "a loop like python-rtmidi's sequencer"),
}
SOUND_RUNS = 3
LATEST_S = 2.5  # the same key's next turn comes after 2.8 s; the loop falls behind
WHY = (
    "Both hand a message over when it is due, and JACK passes it on at the end of a period of 2.67 ms, which is nearly "
    "all that is measured, for both; shorter periods would change it, for both."
)


def measure() -> Iterator[Row | LeftOut]:
    yield from sound()
    yield from with_jack("players.*.late", lateness)


def sound() -> Iterator[Row]:
    """Seconds of sound made in a second."""
    lasts_s = len(pretty_midi.PrettyMIDI(str(EXAMPLE)).fluidsynth()) / SAMPLE_RATE
    ways = (
        lambda: samples(read_midi(EXAMPLE), lasts_s),
        lambda: pretty_midi.PrettyMIDI(str(EXAMPLE)).fluidsynth(),
    )
    ours, theirs = ([1000 * lasts_s / took_ms(way) for _ in range(SOUND_RUNS)] for way in ways)
    yield Row(
        "players.pretty_midi.sound",
        "x",
        ours,
        Aim(at_least=20),
        "pretty_midi's fluidsynth()",
        theirs,
        why="Ours lets every message take effect at its own sample and asks the synth for as many blocks; blocks of "
        "64 samples would be quicker and less exact.",
    )


def lateness() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        song = Path(folder) / "dense.mid"
        write_midi(dense_score(), song)
        ours = heard(dense_score(), partial(time.sleep, REST_S))
        for name, (module, reference) in OTHERS.items():
            theirs = heard_of(module, song)
            for label, share in SHARES.items():
                here, there = (
                    [percentile(batch, share) for batch in batches(played.late_ms)]
                    for played in (ours, theirs)
                )
                yield Row(f"players.{name}.late_{label}", "ms", here, NO_AIM, reference, there, WHY)
            yield Row(
                f"players.{name}.lost",
                "",
                [ours.lost],
                Aim(at_most=0),
                reference,
                [theirs.lost],
                "A JACK server that stands still on a busy machine loses what is sent meanwhile, whoever sends; a "
                "machine with nothing else to do would change it.",
            )


def heard_of(module: str, song: Path) -> Played:
    """What a listener hears of a player that is a program of its own."""
    listener = Listener("theirs")
    program = [sys.executable, "-m", module, str(song), "theirs:in"]
    answer = json.loads(subprocess.run(program, check=True, stdout=subprocess.PIPE).stdout)
    expected = [(due_s, status, pitch) for due_s, _, status, pitch in answer]
    return met(expected, listener.heard(), LATEST_S)
