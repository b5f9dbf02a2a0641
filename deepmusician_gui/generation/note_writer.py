"""Writing note after note (`note-rnn`): each is asked for in three parts, and drawn among what may stand there.

Times are twelfths of a quarter note from tick 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.prompt import Prompt
from deepmusician_gui.generation.sampling import Choice
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.token_choice import draw_token
from deepmusician_gui.models.note_batch import NoteWindows
from deepmusician_gui.representation.beat_events import DURATIONS, TWELFTHS, BeatNote
from deepmusician_gui.representation.note_tuples import (
    OPENING,
    STEPS,
    encode,
    place_in_bar,
    placed,
    step_class,
)
from deepmusician_gui.representation.piano_roll import PITCHES
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note

MOST_SHOWN = 64  # notes of a prompt, as in training
RHYTHM = (
    0.8  # of the temperature goes to steps and durations: what surprises in a tune stumbles in its rhythm
)

_STEPS, _DURATIONS = np.array(STEPS), np.array(DURATIONS)


def write(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int
) -> Iterator[tuple[Draft, ...]]:
    """Drafts of the region, one after each beat. A further attempt begins with a note whatever the network thinks."""
    return drafts([NoteTake(network, prompt, one, is_woken=attempt > 0) for one in controls], prompt)


def drafts(takes: Sequence[NoteTake], prompt: Prompt) -> Iterator[tuple[Draft, ...]]:
    """What stands in takes after each beat."""
    beats = range(prompt.region.start + prompt.score.ppq, prompt.region.end, prompt.score.ppq)
    for tick in (*beats, prompt.region.end):
        for take in takes:
            take.write_to(tick)
        yield tuple(take.draft(tick) for take in takes)


class NoteTake:
    """One answer while it is written."""

    def __init__(self, network: Any, prompt: Prompt, controls: Controls, *, is_woken: bool) -> None:
        self.remark = ""
        self._prompt, self._is_woken = prompt, is_woken
        self._rng = np.random.Generator(np.random.Philox(controls.seed))
        self._choice = Choice(controls.temperature, controls.top_k, controls.top_p)
        self._rhythm = Choice(RHYTHM * controls.pace)
        self._keys = controls.allowed(PIANO_LOWEST, PIANO_HIGHEST)
        self._most = controls.polyphony or (1 if prompt.is_line else PITCHES)
        self._start, self._end = (
            _twelfths(tick, prompt) for tick in (prompt.region.start, prompt.region.end)
        )
        self._clock, self._last = self._start, -1
        self._decoder = self._opened(network)
        self._sounding = [(n.pitch - PIANO_LOWEST, _twelfths(n.end, prompt)) for n in _held(prompt)]
        self._notes: list[tuple[Note, float]] = []
        self._step = self._next_step()

    def write_to(self, tick: int) -> None:
        """Write all notes that begin before a tick."""
        while self._step is not None and self._clock + STEPS[self._step] < self._end:
            at = self._clock + STEPS[self._step]
            if self._tick(at) >= tick:
                return
            self._write_note(self._step, at)
            self._step = self._next_step()

    def draft(self, tick: int) -> Draft:
        """What is written, the region being written to `tick`."""
        return Draft(tuple(sorted(self._notes)), tick, self.remark)

    def _opened(self, network: Any) -> Any:
        """A decoder that has read the music before the region; from its last note the next step is counted."""
        notes, opening = heard_before(self._prompt, self._start, MOST_SHOWN)
        self._go_on_from(notes)
        score = self._prompt.score
        told = placed([OPENING, *encode(notes, opening)], opening, score.ppq, score.metre_map)
        return network.open(NoteWindows.of([told]))

    def _go_on_from(self, notes: Sequence[BeatNote]) -> None:
        """Stand where the last of these begins, moved a little where no step leads from there to the start."""
        if notes:
            self._clock, self._last = notes[-1].onset, notes[-1].pitch - PIANO_LOWEST
        if self._clock < self._start:
            self._clock = self._start - STEPS[step_class(self._start - self._clock)]

    def _next_step(self) -> int | None:
        """How far on the next note begins, as a class; None where nothing can begin any more."""
        allowed = self._steps_allowed()
        if not allowed.any():
            return None
        return self._draw(self._decoder.step_logits(), allowed, self._rhythm)[0]

    def _steps_allowed(self) -> NDArray[np.bool_]:
        """Steps after which a note may begin, (S,)."""
        onsets = self._clock + _STEPS
        sounding = [(key, until) for key, until in self._sounding if until > self._clock]
        ends = np.array([until for _, until in sounding], np.int64)
        is_own = np.array([self._keys[key] for key, _ in sounding], np.bool_)
        sound_on = ends[:, None] > onsets  # (sounding, steps)
        allowed = (onsets >= self._start) & (sound_on.sum(0) < self._most)
        allowed &= sound_on[is_own].sum(0) < self._keys.sum()  # a key is left that is not sounding
        allowed[0] &= self._free(self._clock, 0).any()
        if self._is_woken and not self._notes and (allowed & (onsets < self._end)).any():
            allowed &= onsets < self._end
        return np.asarray(allowed)

    def _write_note(self, step: int, at: int) -> None:
        prompt = self._prompt
        place, bar = place_in_bar(at, prompt.score.ppq, prompt.score.metre_map)
        logits = self._decoder.key_logits(step, place)
        key, chance = self._draw(logits, self._free(at, step), self._choice)
        logits = self._decoder.duration_logits(key)
        duration, _ = self._draw(logits, np.ones(len(DURATIONS), np.bool_), self._rhythm)
        self._decoder.tell((step, key, duration, place, bar))
        self._strike(key, at, duration, chance)
        self._clock, self._last = at, key

    def _strike(self, key: int, at: int, duration: int, chance: float) -> None:
        """Write down a note of this class of duration."""
        prompt = self._prompt
        end = min(at + DURATIONS[duration], self._end)
        self._sounding.append((key, end))
        onset = max(self._tick(at), prompt.region.start)
        until = min(self._tick(end), prompt.region.end)
        note = Note(onset, PIANO_LOWEST + key, max(1, until - onset), prompt.velocity, prompt.track)
        self._notes.append((note, chance))

    def _free(self, at: int, step: int) -> NDArray[np.bool_]:
        """Keys that may be struck, (P,): not those that sound, and in a chord those above the one before."""
        free = self._keys.copy()
        free[[key for key, until in self._sounding if until > at]] = False
        if step == 0:
            free[: self._last + 1] = False
        return free

    def _draw(self, logits: Any, allowed: NDArray[np.bool_], choice: Choice) -> tuple[int, float]:
        return draw_token(logits, allowed, {range(len(logits)): choice}, self._rng.random())

    def _tick(self, twelfths: int) -> int:
        return round(twelfths * self._prompt.score.ppq / TWELFTHS)


def _held(prompt: Prompt) -> list[Note]:
    """The piano's notes that sound on into the region."""
    notes = _before(prompt, 64)
    return [n for n in notes if n.end > prompt.region.start]


def _before(prompt: Prompt, beats: int) -> list[Note]:
    """The piano's notes that begin up to so many quarter notes before the region."""
    start = prompt.region.start
    notes = prompt.heard_notes(start - beats * prompt.score.ppq, start)
    return [n for n in notes if PIANO_LOWEST <= n.pitch <= PIANO_HIGHEST]


def heard_before(prompt: Prompt, start: int, most: int) -> tuple[list[BeatNote], int]:
    """The last notes before `start`, `most` of them, and the bar line that they are told from."""
    score = prompt.score
    notes = [
        BeatNote(
            min(_twelfths(n.onset, prompt), start),
            n.pitch,
            max(1, _twelfths(n.end, prompt) - _twelfths(n.onset, prompt)),
            80,
        )
        for n in _before(prompt, 256)[-most:]
    ]
    first = notes[0].onset if notes else start
    bar = score.metre_map.bar_at(round(first * score.ppq / TWELFTHS))
    return notes, min(_twelfths(bar.start, prompt), first)


def _twelfths(tick: int, prompt: Prompt) -> int:
    ppq = prompt.score.ppq
    return (2 * tick * TWELFTHS + ppq) // (2 * ppq)
