"""What is played while it is timed."""

from __future__ import annotations

import random

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track

NOTES = 5_000  # an on and an off each
LENGTH_S = 10
SHARE_OF_EIGHTHS = 0.3
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


def song(bars: int) -> Score:
    """A tune in quarters and eighths over broken chords, as somebody might draw it who then moves a slider."""
    draw = random.Random(3)
    notes = []
    for bar in range(bars):
        chord = [(48, 52, 55), (45, 48, 52), (41, 45, 48), (43, 47, 50)][bar % 4]
        for eighth in range(8):
            onset = bar * 1920 + eighth * 240
            notes.append(Note(onset, chord[eighth % 3], 230, 60))
            if eighth % 2 == 0 or draw.random() < SHARE_OF_EIGHTHS:
                notes.append(Note(onset, chord[draw.randrange(3)] + 24, 230, 90))
    return Score(notes=tuple(sorted(notes)))


def walk(notes: int) -> Score:
    """A note every tenth of a second, for as long as it takes."""
    return Score(notes=tuple(Note(i * 96, 40 + i % 40, 48) for i in range(notes)))
