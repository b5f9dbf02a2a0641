"""Writing with a network of ABC notation (`abc_lstm`): goes on with the highest line of what is before the region.

Times are twelfths of a quarter note from the region's start on, unless they are said to be the tune's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import Sentence
from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.joint import LAST_ATTEMPT
from deepmusician_gui.generation.note_rows import (
    Sheet,
    StepNote,
    known_bars,
    known_notes,
    side_by_side,
    units,
)
from deepmusician_gui.generation.prompt import Prompt, Rows
from deepmusician_gui.generation.sampling import Choice
from deepmusician_gui.generation.sheet import from_rows
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.token_choice import draw_token
from deepmusician_gui.representation.abc import (
    BAR,
    HIGHEST,
    LENGTH,
    LENGTHS,
    LONGEST_BAR,
    LOWEST,
    METRE,
    METRES,
    PITCH,
    QUARTER,
    REST,
    LineNote,
    Metre,
    Reader,
    bar_length,
    encode,
    fitting_key,
    top_line,
)
from deepmusician_gui.score.timing import BarSpan

MOST_BARS = 16  # of a prompt
EVEN_METRE: Metre = (4, 4)


@dataclass(frozen=True, slots=True)
class Tune:
    """A prompt as the beginning of a tune."""

    tokens: list[int]
    metres: list[Metre]
    """Of the bars to be written, the one that is open first."""
    start: int
    """Where the tune begins, 0 or below."""
    first: int
    """Where the next note may begin."""
    end: int
    step: int
    """Notes begin and end at multiples of this."""
    remark: str
    """What is worth telling of how it was read, or ""."""


def read_tune(prompt: Prompt) -> Tune:
    """The highest line before the region, from a bar line on; in bars of 4/4 where ABC cannot hold the piece's."""
    step = QUARTER // prompt.grid.steps_per_beat
    bars = [bar for bar in known_bars(prompt) if bar.start < prompt.region.end]
    metres = [_metre(bar, prompt.score.ppq) for bar in bars]
    own = next(i for i, bar in enumerate(bars) if bar.end > prompt.region.start)
    first = own
    while first and own - first < MOST_BARS and metres[first - 1]:
        first -= 1
    known, remark = [metre for metre in metres[first:] if metre], ""
    start = units(prompt, bars[first].start, QUARTER)
    if len(known) < len(bars) - first:
        start, known = _even_bars(units(prompt, bars[0].start, QUARTER), prompt.steps * step)
        remark = Sentence(
            "ABC cannot hold the bars of the piece here, so that the answer counts in bars of 4/4."
        )
    notes = [n for n in known_notes(prompt) if start <= n.onset * step and n.onset < 0]
    line = top_line(LineNote(n.onset * step - start, n.pitch, n.duration * step) for n in notes)
    bars_end = start + sum(map(bar_length, known))  # the region may end beyond, by a part of a step
    heard_to = min(max(0, line[-1].end + start if line else 0), bars_end)
    tokens = encode(line, known, fitting_key([n.pitch for n in line]), heard_to - start)
    return Tune(tokens, known, start, heard_to, prompt.steps * step, step, remark)


def _even_bars(start: int, end: int) -> tuple[int, list[Metre]]:
    """Where bars of 4/4 begin, one of them at 0, and as many as it takes from `start`, or later, to `end`."""
    length = bar_length(EVEN_METRE)
    before = min(MOST_BARS, -(start // length))
    return -before * length, [EVEN_METRE] * (before - (-end // length))


def _metre(bar: BarSpan, ppq: int) -> Metre | None:
    """The metre of a bar, one that fits where it was cut short; None if there is none."""
    ticks = bar.end - bar.start
    metre = bar.signature.numerator, bar.signature.denominator
    if metre in METRES and ticks == bar.signature.bar_ticks(ppq):
        return metre if bar_length(metre) <= LONGEST_BAR else None
    sixteenths, rest = divmod(4 * ticks, ppq)
    return (sixteenths, 16) if not rest and (sixteenths, 16) in METRES else None


class Take:
    """One tune while it is written."""

    def __init__(self, tune: Tune, prompt: Prompt, controls: Controls, *, wake: bool) -> None:
        self.sheet = Sheet(prompt)
        self.tokens = list(tune.tokens)
        """The whole tune so far, the prompt with it."""
        self.done = False
        self._tune, self._wake, self._velocity = tune, wake, prompt.velocity
        notes = Choice(controls.temperature, controls.top_k, controls.top_p)
        rhythm = replace(notes, temperature=controls.pace)
        self._choices = {PITCH: notes, LENGTH: rhythm}
        self._rng = np.random.Generator(np.random.Philox(controls.seed))
        self._reader = Reader()
        bars = 0
        for token in tune.tokens:
            self._reader.read(token)
            bars += token == BAR
        self._metres = iter(tune.metres[bars:])
        self._metre = next(self._metres, tune.metres[-1])
        self._wanted = controls.allowed(LOWEST, HIGHEST)
        self._chance = 1.0
        self._filled = 0  # time steps from the region's start that are written
        self._waiting: list[int] = []
        self._finish(at_end=self._now >= tune.end)

    @property
    def _now(self) -> int:
        return self._reader.at + self._tune.start

    @property
    def written_to(self) -> int:
        """Nothing will begin or sound on before this any more."""
        if self.done:
            return self._tune.end
        latest = self._reader.open
        return min(self._tune.end, latest.onset + self._tune.start if latest else self._now)

    def next_token(self, logits: NDArray[np.float32]) -> int:
        """The next token, from logits (V,)."""
        if self.done:
            return BAR
        if not self._waiting:
            token, chance = draw_token(logits, self._allowed(), self._choices, self._rng.random())
            self._chance = chance if token in PITCH else self._chance
            self._waiting = [token, *(self._opened() if token == BAR else ())]
        token = self._waiting.pop(0)
        self.tokens.append(token)
        self._keep(self._reader.read(token))
        self._finish(at_end=self._now >= self._tune.end)
        return token

    def _opened(self) -> list[int]:
        """What stands at the beginning of the next bar: its metre where that is new."""
        before, self._metre = (
            self._metre,
            next(self._metres, self._metre),
        )  # a region may end beyond the last bar
        return [METRE[METRES.index(self._metre)]] if self._metre != before else []

    def _finish(self, *, at_end: bool) -> None:
        if at_end and not self.done:
            self.done = True
            self._keep(self._reader.open)

    def _keep(self, note: LineNote | None) -> None:
        """Write down a note that will grow no longer; those of the prompt are there already."""
        if note is None or (onset := note.onset + self._tune.start) < self._tune.first:
            return
        step = self._tune.step
        first, end = (
            max(onset // step, self._filled),
            min(note.end + self._tune.start, self._tune.end) // step,
        )
        if first * step < self._tune.end:  # a note off the grid may have taken the last step
            self._filled = max(first + 1, end)
            self.sheet.add(StepNote(first, note.pitch, self._filled - first, self._velocity), self._chance)
        self._wake = False

    def _allowed(self) -> NDArray[np.bool_]:
        """The grammar's tokens that keep to the grid where bars do, to the controls and to the metres of the piece."""
        reader, mask = self._reader, self._reader.allowed()
        mask[METRE.start : METRE.stop] = False
        if mask[BAR]:
            mask[[*range(BAR), *range(BAR + 2, len(mask))]] = False
        lengths = np.array(LENGTHS)
        on_grid = (self._now + lengths) % self._tune.step == 0
        mask[LENGTH.start : LENGTH.stop] &= on_grid | (lengths == reader.left)
        if mask[REST]:  # a new note, not the rest of a tied one
            spelt = [reader.spelt(pitch) for pitch in range(LOWEST, HIGHEST + 1)]
            mask[spelt] = self._wanted
            mask[REST] = not (self._wake and self._wanted.any())
        return mask


def write(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int
) -> Iterator[tuple[Draft, ...]]:
    """Drafts of the region: a single line. The last attempt begins with a note whatever the model thinks."""
    tune = read_tune(prompt)
    for drafts in from_rows(partial(_rows, tune))(network, prompt, controls, attempt):
        yield tuple(draft._replace(remark=tune.remark) for draft in drafts)


def _rows(tune: Tune, network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:
    """The rows of the region."""
    takes = [Take(tune, prompt, one, wake=attempt == LAST_ATTEMPT) for one in controls]
    decoder = network.open(tune.tokens, len(takes))
    t = 0
    while t < prompt.steps:
        while t < min(take.written_to for take in takes) // tune.step:
            yield side_by_side([take.sheet.row(t) for take in takes])
            t += 1
        if not all(take.done for take in takes):
            decoder.step([take.next_token(row) for take, row in zip(takes, decoder.logits, strict=True)])
