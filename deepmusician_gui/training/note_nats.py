"""How likely networks that write notes one by one find what composers wrote, in nats per time step of a window's gap.

What such a network is told says all that the gap's cells say, and how the gap ends: no note begins before it does. So
the chance of a sequence is at most that of its cells, and these nats, if anything, too many beside those of
`likelihood`. Velocities are all alike. Times are twelfths of a quarter note from the window's first time step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.event_batch import Events
from deepmusician_gui.models.music_transformer import MusicTransformer
from deepmusician_gui.models.note_batch import BARS, PLACES, NoteWindows
from deepmusician_gui.models.note_rnn import NoteRnn
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation import beat_events, note_tuples
from deepmusician_gui.representation.beat_events import BEFORE, SIXTEENTH, TWELFTHS, Bar, BeatNote
from deepmusician_gui.representation.note_tuples import OPENING, STEPS, NoteTuple
from deepmusician_gui.representation.piano_roll import SILENT, StepGrid, decode
from deepmusician_gui.training.beat_sequences import sequence
from deepmusician_gui.training.likelihood import WindowNats

VELOCITY = 80
MOST_NOTES = 64  # of a prompt, as `note-rnn` is told when it writes
MOST_TOKENS = 448  # of a prompt, as `music-transformer` is told


@dataclass(frozen=True, slots=True)
class _Told:
    """A window of sixteenths as notes. The gap's notes end with it."""

    before: list[BeatNote]
    gap: list[BeatNote]
    start: int
    end: int
    places: NDArray[np.int64]
    """(T, 3) as in Windows."""

    def place(self, at: int) -> tuple[int, int]:
        """Where in its bar a time lies, in twelfths, and the length of that bar in sixteenths, as networks are told."""
        step = min(max(at // SIXTEENTH, 0), len(self.places) - 1)
        place, length, _ = self.places[step].tolist()
        inside = (SIXTEENTH * place + at - SIXTEENTH * step) % (SIXTEENTH * length)
        return min(inside, PLACES - 1), min(length, BARS - 1)

    def bars(self) -> list[Bar]:
        """The bars from the first note on to that in which the gap ends."""
        first = min([note.onset for note in self.before], default=self.start)
        steps = [step for step in range(len(self.places)) if first <= SIXTEENTH * step < self.end]
        found = {self.places[step, 2]: step for step in reversed(steps)}
        return [
            Bar(SIXTEENTH * (step - int(self.places[step, 0])), SIXTEENTH * int(self.places[step, 1]))
            for step in sorted(found.values())
        ]


def note_rnn_nats(network: NoteRnn) -> WindowNats:
    """`note-rnn`; that nothing more begins in the gap is told by a step to its end."""

    def nats(told: _Told) -> float:
        known = told.before[-MOST_NOTES:]
        first = [*known, *told.gap, BeatNote(told.start, 0, 1, 0)][0].onset
        opening = first - told.place(first)[0]
        closing = BeatNote(told.end, 60, 1, VELOCITY)
        triples = [OPENING, *note_tuples.encode([*known, *told.gap, closing], opening)]
        parts = network.nats(NoteWindows.of([_placed(triples, opening, told)]))
        own = slice(-len(told.gap) - 1, None)
        of_notes = sum(float(part[0, own][:-1].sum()) for part in parts)
        return of_notes + float(parts[0][0, -1])

    return _per_step(nats)


def _placed(triples: list[NoteTuple], start: int, told: _Told) -> list[tuple[int, ...]]:
    clocks = start + np.cumsum([STEPS[triple.step] for triple in triples])
    return [(*triple, *told.place(at)) for triple, at in zip(triples, clocks.tolist(), strict=True)]


def transformer_nats(network: MusicTransformer) -> WindowNats:
    """`music-transformer`, for gaps from a bar line on with nothing behind them."""

    def nats(told: _Told) -> float:
        bars = told.bars()
        known = [bar for bar in bars if bar.start < told.start]
        own = bars[len(known) :]
        while len(prompt := _tokens(told.before, known)) > MOST_TOKENS and len(known) > 1:
            known = known[1:]
        tokens = sequence([*told.before, *told.gap], [*known, *own], len(own), 0)
        return float(network.nats(Events.of([tokens]))[0][0, len(prompt) - 1 :].sum())

    return _per_step(nats)


def _tokens(notes: list[BeatNote], bars: list[Bar]) -> list[int]:
    return beat_events.encode(beat_events.fitted(notes), beat_events.split_bars(bars), BEFORE)


def _per_step(nats: Callable[[_Told], float]) -> WindowNats:
    """Of each window of a batch."""

    @torch.inference_mode()
    def of_windows(windows: Windows) -> list[float]:
        return [nats(_told(windows.row(i))) / windows.gap for i in range(len(windows.roll))]

    return of_windows


def _told(window: Windows) -> _Told:
    start, gap = int(window.gap_start[0]), window.gap
    roll = np.where(window.outside[0, :, None].numpy(), SILENT, window.roll[0].numpy())[: start + gap]
    notes = decode(roll, np.full(roll.shape, VELOCITY, np.uint8), StepGrid(0, TWELFTHS), 0, 0)
    told = sorted(BeatNote(n.onset, n.pitch, n.duration, VELOCITY) for n in notes)
    edge = SIXTEENTH * start
    return _Told(
        [note for note in told if note.onset < edge],
        [note for note in told if note.onset >= edge],
        edge,
        edge + SIXTEENTH * gap,
        window.places[0].numpy(),
    )
