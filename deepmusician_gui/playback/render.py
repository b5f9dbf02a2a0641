"""A score as sound in a file: the scheduler and the synth of playback, as fast as they can."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from math import ceil
from pathlib import Path

from deepmusician_gui.errors import FileError
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.scheduler import Scheduler
from deepmusician_gui.playback.sound_file import sound_file
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.synth import SAMPLE_RATE, Synth
from deepmusician_gui.playback.timeline import Timeline
from deepmusician_gui.score.score import Score

_RING_OUT_S = 2.0  # the last notes and the room die away
_STEP_S = 0.25  # of sound between two looks at how far it is
_FRAME_BYTES = 4  # left and right, 16 bits each
_MOST_HOURS = 6  # what a WAV file can hold; a tick that went astray must not fill the disk


def render(
    score: Score,
    path: Path,
    sounds: Sounds = Sounds(),  # noqa: B008  (immutable)
    silent: Collection[int] = (),
) -> Iterator[float]:
    """Write `score` to a sound file of the kind that its name tells: stereo, 44.1 kHz. Yields the share done, 0-1.

    Each message takes effect at its sample; tracks whose indices are in `silent` are not heard. The file is written
    beside and takes its place at the end, whole; who stops in between leaves nothing. Raises PlaybackError where there
    is no synth, FileError where the file cannot be written or would last too long.
    """
    timeline = compile_events(score, silent)
    length_s = timeline.tempo_map.seconds(timeline.end) + _RING_OUT_S
    if length_s > _MOST_HOURS * 3600:
        raise FileError(
            "The piece lasts more than {most} hours, too long for a sound file.", most=_MOST_HOURS
        )
    synth = Synth(is_live=False)
    try:
        synth.set_sounds(sounds)
        with sound_file(path, SAMPLE_RATE) as write:
            for now, block in _sound(synth, timeline, length_s):
                write(block)
                yield min(1.0, now / length_s)
    finally:
        synth.close()


def samples(score: Score, length_s: float, sounds: Sounds = Sounds()) -> bytes:  # noqa: B008  (immutable)
    """The first `length_s` seconds of `score`, however long it is: left and right in turn, 16 bits each, 44.1 kHz.

    Raises PlaybackError where there is no synth or its SoundFont cannot be read.
    """
    synth = Synth(is_live=False)
    try:
        synth.set_sounds(sounds)
        sound = b"".join(block for _, block in _sound(synth, compile_events(score), length_s))
    finally:
        synth.close()
    return sound[: round(length_s * SAMPLE_RATE) * _FRAME_BYTES]


def _sound(synth: Synth, timeline: Timeline, length_s: float) -> Iterator[tuple[float, bytes]]:
    """Stretches of samples, each with the second at which it ends."""
    scheduler, done = Scheduler(), 0
    scheduler.load(timeline, 0.0)
    due = scheduler.play(0, 0.0)
    while (now := done / SAMPLE_RATE) < length_s:
        for message in (*due, *scheduler.due(now)):
            synth.send(message)
        due = []
        until_s = min(scheduler.next_due(), now + _STEP_S, length_s)
        frames = max(1, ceil((until_s - now) * SAMPLE_RATE))
        done += frames
        yield done / SAMPLE_RATE, synth.samples(frames)
