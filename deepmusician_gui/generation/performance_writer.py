"""Writing with a network of performance events (`music_transformer_classic`): goes on with what was played before.

Times are hundredths of a second from the region's start on, by the tempo of the piece.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.joint import LAST_ATTEMPT
from deepmusician_gui.generation.prompt import Prompt
from deepmusician_gui.generation.sampling import Choice
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.token_choice import draw_token
from deepmusician_gui.generation.token_takes import written_out
from deepmusician_gui.representation.performance_events import (
    BEGIN,
    HUNDREDTHS,
    KEYS,
    OFF,
    ON,
    PAD,
    SIZE,
    VELOCITY,
    WAIT,
    PlayedNote,
    Reader,
    encode,
    fitted,
)
from deepmusician_gui.score.note import Note

MOST_SHOWN = 480  # tokens of a prompt
MOST_BEATS = 128  # how far back a prompt begins


def write(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int
) -> Iterator[tuple[Draft, ...]]:
    """Drafts of the region, about one a beat. The last attempt begins with a note whatever the model thinks."""
    clock, ppq = Clock(prompt), prompt.score.ppq
    takes = [Take(clock, prompt, one, wake=attempt == LAST_ATTEMPT) for one in controls]
    due = prompt.region.start + ppq
    for _ in written_out(network, takes):
        written_to = min(take.written_to for take in takes)
        if written_to >= min(due, prompt.region.end):
            yield tuple(take.draft() for take in takes)
            due = written_to + ppq


class Clock:
    """Ticks <-> hundredths of a second from the region's start on."""

    def __init__(self, prompt: Prompt) -> None:
        self._tempo_map, self._region = prompt.score.tempo_map, prompt.region
        self._start_s = self._tempo_map.seconds(prompt.region.start)
        self.end = max(1, ceil(self.exact(prompt.region.end)))
        """Nothing begins at this moment or later."""

    def exact(self, tick: int) -> float:
        """The moment of a tick."""
        return (self._tempo_map.seconds(tick) - self._start_s) * HUNDREDTHS

    def tick(self, moment: int) -> int:
        """The tick of a moment 0 or later, no later than the region's end."""
        return min(round(self._tempo_map.tick(self._start_s + moment / HUNDREDTHS)), self._region.end)


class Take:
    """One answer while it is written."""

    def __init__(self, clock: Clock, prompt: Prompt, controls: Controls, *, wake: bool) -> None:
        self._clock, self._region, self._wake = clock, prompt.region, wake
        notes = Choice(controls.temperature, controls.top_k, controls.top_p)
        rhythm = replace(notes, temperature=controls.pace)
        self._choices = {OFF: rhythm, ON: notes, WAIT: rhythm, VELOCITY: notes}
        self._keys = controls.allowed(0, KEYS - 1)
        self._most = controls.polyphony or (1 if prompt.is_line else KEYS)
        self._rng = np.random.Generator(np.random.Philox(controls.seed))
        before = _played(prompt, clock)
        self._told = encode(before, 0)
        self._reader = Reader(before[0].onset if before else 0)
        for token in self._told:
            self._reader.read(token)
        self._held = sorted((n.end, n.pitch) for n in before if n.end > 0)
        """When the keys come up that are down as the region begins."""
        self._notes: list[tuple[PlayedNote, float]] = []
        self._chances: dict[int, float] = {}  # pitch -> of its latest note

    @property
    def done(self) -> bool:
        return self._reader.now >= self._clock.end

    def prompt(self) -> list[int]:
        return [BEGIN, *self._told[-MOST_SHOWN:]]

    def next_token(self, logits: NDArray[np.float32]) -> int:
        if self.done:
            return PAD
        if self._held and self._held[0][0] <= self._reader.now:
            token = OFF[self._held.pop(0)[1]]
            self._reader.read(token)  # a note of the piece, and so none of the answer
        else:
            token, chance = draw_token(logits, self._allowed(), self._choices, self._rng.random())
            self._read(token, chance)
        self._told.append(token)
        return token

    @property
    def written_to(self) -> int:
        """In ticks: nothing will begin before this any more."""
        return self._region.end if self.done else self._clock.tick(max(0, self._reader.now))

    def draft(self) -> Draft:
        """What is written so far; keys that are down sound up to now."""
        own = [note for note in self._reader.still_down() if note.pitch in self._chances]
        sounding = [(note, self._chances[note.pitch]) for note in own]
        return Draft(tuple(sorted(self._in_ticks(sorted([*self._notes, *sounding])))), self.written_to)

    def _read(self, token: int, chance: float) -> None:
        note = self._reader.read(token)
        if token in ON:
            self._chances[token - ON[0]] = chance
        if note:
            self._notes.append((note, self._chances.pop(note.pitch)))

    def _allowed(self) -> NDArray[np.bool_]:
        """The grammar's tokens that keep to the controls, and to the region and what the piece holds on in it."""
        reader = self._reader
        waits = reader.now + np.arange(1, len(WAIT) + 1) <= (self._held[0][0] if self._held else np.inf)
        mask = np.zeros(SIZE, np.bool_)
        if reader.now < 0:
            mask[WAIT.start : WAIT.stop] = waits & (
                np.arange(1, len(WAIT) + 1) >= min(-reader.now, len(WAIT))
            )
            return mask
        mask = reader.allowed()
        mask[ON.start : ON.stop] &= self._keys & (len(reader.down) < self._most)
        mask[VELOCITY.start : VELOCITY.stop] &= mask[ON.start : ON.stop].any()
        mask[[OFF[pitch] for _, pitch in self._held]] = False
        is_silent = not self._notes and not self._chances
        if self._wake and is_silent and mask[ON.start : ON.stop].any():
            waits[:] = False
        mask[WAIT.start : WAIT.stop] &= waits
        if not mask.any():  # what the piece holds on leaves no room
            mask[WAIT.start : WAIT.stop] = waits
        return mask

    def _in_ticks(self, notes: list[tuple[PlayedNote, float]]) -> Iterator[tuple[Note, float]]:
        """Notes by onset and pitch in ticks; of those of one pitch that fall on one tick, the first."""
        free = dict[int, int]()  # pitch -> tick from which on it may be struck
        for note, chance in notes:
            onset = max(self._clock.tick(note.onset), self._region.start)
            if onset < self._region.end and onset >= free.get(note.pitch, 0):
                end = max(self._clock.tick(note.end), onset + 1)
                free[note.pitch] = end
                yield Note(onset, note.pitch, end - onset, note.velocity, self._region.track), chance


def _played(prompt: Prompt, clock: Clock) -> list[PlayedNote]:
    """What is heard before the region."""
    start = prompt.region.start
    notes = prompt.heard_notes(start - MOST_BEATS * prompt.score.ppq, start)
    return fitted(
        PlayedNote(
            min(-1, round(clock.exact(n.onset))),
            n.pitch,
            # A key that is down as the region begins is not free before it has come up.
            (ceil if n.end > start else round)(clock.exact(n.end)) - round(clock.exact(n.onset)),
            n.velocity,
        )
        for n in notes
    )
