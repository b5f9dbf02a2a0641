"""A score as sound in a file: the scheduler and the synth of playback, as fast as they can."""

from __future__ import annotations

import io
import wave
from collections.abc import Iterator
from math import ceil
from pathlib import Path

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.scheduler import Scheduler
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.synth import SAMPLE_RATE, Synth
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.score import Score

_RING_OUT_S = 2.0  # the last notes and the room die away
_STEP_S = 0.25  # of sound between two looks at how far it is


def render_wav(score: Score, path: Path, sounds: Sounds = Sounds()) -> Iterator[float]:  # noqa: B008  (immutable)
    """Write `score` to a WAV file: stereo, 16 bits, 44.1 kHz. Yields the share that is done, 0-1.

    Each message takes effect at its sample. Raises PlaybackError where there is no synth, FileError where the
    file cannot be written; the file is written at the end, whole.
    """
    timeline = compile_events(score)
    length_s = timeline.tempo_map.seconds(timeline.end) + _RING_OUT_S
    blocks: list[bytes] = []
    synth = Synth(is_live=False)
    try:
        synth.set_sounds(sounds)
        for now, block in _sound(synth, score, length_s):
            blocks.append(block)
            yield min(1.0, now / length_s)
    finally:
        synth.close()
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(SAMPLE_RATE)
        sound.writeframes(b"".join(blocks))
    write_file(path, file.getvalue())


def _sound(synth: Synth, score: Score, length_s: float) -> Iterator[tuple[float, bytes]]:
    """Stretches of samples, each with the second at which it ends."""
    scheduler, done = Scheduler(), 0
    scheduler.load(compile_events(score), 0.0)
    due = scheduler.play(0, 0.0)
    while (now := done / SAMPLE_RATE) < length_s:
        for message in (*due, *scheduler.due(now)):
            synth.send(message)
        due = []
        until_s = min(scheduler.next_due(), now + _STEP_S, length_s)
        frames = max(1, ceil((until_s - now) * SAMPLE_RATE))
        done += frames
        yield done / SAMPLE_RATE, synth.samples(frames)
