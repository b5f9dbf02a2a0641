"""What is played while it is timed."""

from __future__ import annotations

import random

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track

NOTES = 5_000  # an on and an off each
LENGTH_S = 10
DRONE = 20  # a pitch that nothing else has


def dense_score() -> Score:
    """Notes at random ticks, 960 a second; keys and channels take turns, so that each sounds once in three seconds."""
    draw = random.Random(1)
    onsets = sorted(draw.randrange(LENGTH_S * 960) for _ in range(NOTES))
    return Score(
        tuple(Track(channel=channel) for channel in range(16)),
        tuple(
            Note(onset, 21 + i % 88, draw.randrange(20, 200), track=i // 88 % 16)
            for i, onset in enumerate(onsets)
        ),
    )


def walk(notes: int) -> Score:
    """A note every tenth of a second, for as long as it takes."""
    return Score(notes=tuple(Note(i * 96, 40 + i % 40, 48) for i in range(notes)))
