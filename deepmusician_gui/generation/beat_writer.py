"""Writing with a network of beat events (`music_transformer`): told is what is behind the region, then what is before.

Times are twelfths of a quarter note from the region's start on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.token_choice import draw_token
from deepmusician_gui.generation.token_takes import written_out
from deepmusician_gui.representation.beat_events import (
    AFTER,
    BAR,
    BEFORE,
    DURATION,
    END,
    LONGEST_BAR,
    METRE,
    ON,
    PAD,
    PLACE,
    TWELFTHS,
    VELOCITY,
    Bar,
    BeatNote,
    Reader,
    bar_tokens,
    encode,
    fitted,
    split_bars,
)
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST

MOST_BEFORE, MOST_BEHIND = 448, 160  # tokens of a prompt
MOST_BARS = 24  # of a prompt, to each side


@dataclass(frozen=True, slots=True)
class Gap:
    """What is to be written, and the music around it."""

    start: int
    end: int
    step: int
    """Notes begin and end at multiples of this."""
    before: list[BeatNote]
    """Notes that begin before the gap, by onset."""
    behind: list[BeatNote]
    """Notes that begin behind it, by onset."""
    bars: list[Bar]
    """All bars from the first that is told to the last behind the gap, parts of long ones for themselves."""

    def own_bars(self) -> list[Bar]:
        """The bars that the gap touches, with how many are left."""
        touched = [bar for bar in self.bars if bar.start < self.end and bar.start + bar.length > self.start]
        return [bar._replace(left=len(touched) - i) for i, bar in enumerate(touched)]


class Take:
    """One answer while it is written."""

    def __init__(self, gap: Gap, controls: Controls, polyphony: int, *, wake: bool) -> None:
        self.gap = gap
        self.notes: list[tuple[BeatNote, float]] = []
        """What is written, by onset, each with the chance of its key."""
        self.done = False
        self._polyphony, self._wake = polyphony, wake
        notes = Choice(controls.temperature, controls.top_k, controls.top_p)
        rhythm = replace(notes, temperature=controls.pace)
        self._choices = {PLACE: rhythm, ON: notes, DURATION: rhythm, VELOCITY: notes}
        self._keys = controls.allowed(PIANO_LOWEST, PIANO_HIGHEST)
        self._rng = np.random.Generator(np.random.Philox(controls.seed))
        self._held = [n for n in gap.before if n.onset + n.duration > gap.start]
        self._bars = gap.own_bars()
        self._bar = 0  # of those, the one that is being written
        self._behind = _leading(gap)
        self._told = _told(gap, self._bars[0])
        self._reader = Reader()
        for token in self._told:
            self._reader.read(token)
        self._reader.set_bar(self._bars[0])
        self._waiting: list[int] = []  # tokens that are known to come next
        self._chance = 1.0

    @property
    def written_to(self) -> int:
        """In twelfths: nothing will begin before this any more."""
        at = self.gap.end if self.done else self._reader.bar_start + max(0, self._reader.place)
        return max(self.gap.start, at)

    def prompt(self) -> list[int]:
        """Tokens from which to go on: what is behind, then as much as fits of what is before and written."""
        return [*self._behind, *_latest_bars(self._told, MOST_BEFORE)]

    def next_token(self, logits: NDArray[np.float32]) -> int:
        """The next token, from logits (V,); PAD once all is written."""
        if self.done:
            return PAD
        if not self._waiting:
            token, chance = draw_token(logits, self._allowed(), self._choices, self._rng.random())
            if token == END or token in METRE or token in BAR:
                self._begin_bar()
            else:
                self._chance = chance if token in ON else self._chance
                self._waiting = [token]
        return self._take() if self._waiting else PAD

    def _take(self) -> int:
        token = self._waiting.pop(0)
        self._told.append(token)
        note = self._reader.read(token)
        if token in BAR:
            self._reader.set_bar(self._bars[self._bar])
        if note:
            most = self.gap.end - note.onset
            self.notes.append((note._replace(duration=min(note.duration, most)), self._chance))
        return token

    def _begin_bar(self) -> None:
        """Wait with what opens the next bar, or be done."""
        before = self._bars[self._bar].length
        if self._bar + 1 == len(self._bars):
            self.done = True
            return
        self._bar += 1
        self._waiting = bar_tokens(self._bars[self._bar], before)

    def _allowed(self) -> NDArray[np.bool_]:
        """The grammar's tokens that stay in the gap and keep to the controls; the end of the bar as one token."""
        mask = self._reader.allowed()
        start, place = self._reader.bar_start, self._reader.place
        mask[PLACE.start : PLACE.stop] &= self._places(start)
        mask[ON.start : ON.stop] &= self._keys & self._free(start + max(place, 0))
        if place >= 0 and not mask[ON.start : ON.stop].any():
            mask[VELOCITY.start : VELOCITY.stop] = False
        self._end_bar(mask)
        return mask

    def _end_bar(self, mask: NDArray[np.bool_]) -> None:
        """Leave of the tokens that could end this bar the one that does."""
        must_wake = (self._wake and not self.notes) or self._is_silent(self._bars[self._bar])
        can_end = bool(mask[END]) and not (must_wake and mask[PLACE.start : PLACE.stop].any())
        mask[[END, *METRE, *BAR]] = False
        if can_end:
            bar = self._bars[self._bar]
            is_last = self._bar + 1 == len(self._bars)
            mask[END if is_last else bar_tokens(self._bars[self._bar + 1], bar.length)[0]] = True

    def _is_silent(self, bar: Bar) -> bool:
        """Whether a bar of the gap's own holds nothing yet, and what was before does not sound into it.

        In training pieces end, and silence follows: no reason to leave bars empty that somebody asks for.
        """
        is_own = bar.start >= self.gap.start and bar.start + bar.length <= self.gap.end
        return is_own and not self._sounding(bar.start)

    def _places(self, bar_start: int) -> NDArray[np.bool_]:
        """Places in the bar where a key may be struck, (LONGEST_BAR,)."""
        at = bar_start + np.arange(LONGEST_BAR)
        inside = (at >= self.gap.start) & (at < self.gap.end) & (at % self.gap.step == 0)
        sounding = np.zeros(LONGEST_BAR, np.int64)
        for note in self._sounding(bar_start):
            sounding += (at >= note.onset) & (at < note.onset + note.duration)
        return np.asarray(inside & (sounding < self._polyphony))

    def _free(self, at: int) -> bool:
        """Whether another key may be struck at `at`."""
        return at >= self.gap.start and len(self._sounding(at)) < self._polyphony

    def _sounding(self, at: int) -> list[BeatNote]:
        """Notes of what was before and of what is written that sound on beyond `at`."""
        return [n for n in (*self._held, *(n for n, _ in self.notes)) if n.onset + n.duration > at]


def _leading(gap: Gap) -> list[int]:
    """What is behind the gap, cut where the room for it ends."""
    bars = [bar for bar in gap.bars if bar.start + bar.length > gap.end][:MOST_BARS]
    return encode(fitted(gap.behind), bars, AFTER)[:MOST_BEHIND] if gap.behind else []


def _told(gap: Gap, first: Bar) -> list[int]:
    """The bars before the first of the gap's own, and what is known of that one."""
    bars = [bar for bar in gap.bars if bar.start + bar.length <= first.start][-MOST_BARS:]
    return encode(fitted(gap.before), [*bars, first], BEFORE)


def _latest_bars(section: Sequence[int], most: int) -> list[int]:
    """The end of a section, from the earliest bar on from which it has about `most` tokens; at least one bar."""
    starts = [i for i, token in enumerate(section) if token in BAR]
    first = next((i for i in starts if len(section) - i <= most), starts[-1])
    metre = next(token for token in reversed(section[:first]) if token in METRE)
    return [BEFORE, metre, *section[first:]]


def write(network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:
    """The rows of the region. The last attempt begins with a note whatever the model thinks."""
    gap, step = _gap(prompt), TWELFTHS // prompt.grid.steps_per_beat
    polyphony = controls[0].polyphony or (1 if prompt.is_line else len(ON))
    takes = [Take(gap, one, polyphony, wake=attempt == LAST_ATTEMPT) for one in controls]
    sheets = [Sheet(prompt) for _ in takes]
    written, t = [0] * len(takes), 0
    for _ in written_out(network, takes):
        for i, (take, sheet) in enumerate(zip(takes, sheets, strict=True)):
            for note, chance in take.notes[written[i] :]:
                onset, length = note.onset // step, max(1, round(note.duration / step))
                sheet.add(StepNote(onset, note.pitch, length, note.velocity), chance)
            written[i] = len(take.notes)
        while t < min(-(-take.written_to // step) for take in takes):
            yield side_by_side([sheet.row(t) for sheet in sheets])
            t += 1


def _gap(prompt: Prompt) -> Gap:
    """A prompt in twelfths."""
    step = TWELFTHS // prompt.grid.steps_per_beat
    notes = [BeatNote(n.onset * step, n.pitch, n.duration * step, n.velocity) for n in known_notes(prompt)]
    shown = known_bars(prompt)
    starts = [units(prompt, bar.start, TWELFTHS) for bar in shown]
    ends = [*starts[1:], units(prompt, shown[-1].end, TWELFTHS)]
    bars = split_bars(Bar(start, max(1, end - start)) for start, end in zip(starts, ends, strict=True))
    end = prompt.steps * step
    before, behind = [n for n in notes if n.onset < 0], [n for n in notes if n.onset >= end]
    return Gap(0, end, step, before, behind, bars)
