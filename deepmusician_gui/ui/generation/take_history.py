"""The takes of a session: nothing that was generated is lost, what came from what is known, and what was kept of it."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.generation.take import Question, Take, counted
from deepmusician_gui.ui.generation.take_maker import SEEDS_A_TAKE, TAKES
from deepmusician_gui.ui.widgets.words import said, tr

MOST_TAKES = 256
"""A take and the piece it was written for stay in memory: a few hundred are some megabytes."""


class Tally(NamedTuple):
    """How a model's answers were received in this session."""

    written: int
    kept: int


class Memory(NamedTuple):
    """All that a history holds of a piece, as a value."""

    takes: tuple[Take, ...] = ()
    """In the order of their numbers."""
    starred: frozenset[int] = frozenset()
    kept: tuple[tuple[int, frozenset[Note]], ...] = ()
    """Numbers, the one kept last at the end, and what each brought."""
    latest: int = 0
    """The highest number that was given."""
    forgotten: int = 0


class TakeHistory(QObject):
    """Numbered from 1 in the order in which they were written. Beyond MOST_TAKES the oldest go that nobody marked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tells = False
        """Whether exported files tell which takes are in them."""
        self.forgotten = 0
        """How many had to go."""
        self._takes: dict[int, Take] = {}
        self._starred: set[int] = set()
        self._kept: dict[int, frozenset[Note]] = {}  # what each brought, the one kept last at the end
        self._latest = 0
        self._written: Counter[str] = Counter()
        self._accepted: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._takes)

    def __iter__(self) -> Iterator[Take]:
        return iter(self._takes.values())

    def take(self, number: int) -> Take | None:
        """The take of a number, None if it had to go."""
        return self._takes.get(number)

    def is_starred(self, number: int) -> bool:
        return number in self._starred

    def is_kept(self, number: int) -> bool:
        """Whether it, or a part of it, was kept once."""
        return number in self._kept

    def tallies(self) -> dict[str, Tally]:
        """By model, those that have written something."""
        return {name: Tally(written, self._accepted[name]) for name, written in self._written.items()}

    def add(self, takes: Iterable[Take]) -> tuple[Take, ...]:
        """Remember takes; gives them with their numbers."""
        numbered = []
        for take in takes:
            self._latest += 1
            self._takes[self._latest] = take._replace(number=self._latest)
            self._written[take.question.model] += 1
            numbered.append(self._takes[self._latest])
        self._forget()
        self.changed.emit()
        return tuple(numbered)

    def toggle_star(self, number: int) -> None:
        """Mark a take as one to come back to, or no longer."""
        self._starred ^= {number}
        self.changed.emit()

    def mark_kept(self, take: Take, brought: Iterable[Note]) -> None:
        """A take went into the piece and brought these notes."""
        self._accepted[take.question.model] += take.number not in self._kept
        before = self._kept.pop(take.number, frozenset())
        self._kept[take.number] = before.union(brought)
        self.changed.emit()

    def kept_in(self, score: Score) -> list[Take]:
        """The takes of which notes stand in the score, in the order in which they were kept."""
        return [self._takes[number] for number, brought in self._kept.items() if _stand_in(brought, score)]

    def latest_in(self, score: Score) -> int:
        """The number of the take that the piece as it stands came from, 0 for none."""
        kept = self.kept_in(score)
        return kept[-1].number if kept else 0

    def further_seed(self, question: Question) -> int:
        """How much further seeds must be than asked for: those that wrote what stands there would write it again."""
        kept, seed = self.kept_in(question.score), question.controls.seed
        used = {take.seed for take in kept if take.question.region.start == question.region.start}
        batches = (SEEDS_A_TAKE * TAKES * k for k in itertools.count())
        return next(b for b in batches if used.isdisjoint(range(seed + b, seed + b + SEEDS_A_TAKE * TAKES)))

    def remark(self, take: Take) -> str:
        """What is worth telling of a take that is complete, or ""."""
        source = self.take(take.parent)
        if source is None or source.question.region is not take.question.region:
            return said(take.remark)
        if source.weights != take.weights:
            return tr(
                "The weights of {model} are others than then, and so may the notes be.",
                model=take.question.model,
            )
        if not source.is_complete:
            return said(take.remark)
        if [note[:4] for note in source.notes] != [note[:4] for note in take.notes]:
            return tr(
                "Other notes than then, by the same weights and seed: the music around was changed since."
            )
        return tr("The same {notes} again, seed {seed}.", notes=counted(len(take.notes)), seed=take.seed)

    def origin(self, notes: Iterable[Note]) -> Take | None:
        """The take that any of these notes of the score came from, the latest one."""
        wanted = frozenset(notes) if self._kept else frozenset()
        found = (number for number, brought in reversed(self._kept.items()) if brought & wanted)
        return next((self._takes[number] for number in found), None)

    def toggle_telling(self) -> None:
        """Let exported files tell which takes are in them, or not."""
        self.tells = not self.tells
        self.changed.emit()

    def lines(self) -> list[tuple[Take, int]]:
        """All takes as a tree: each below the one it came from, with how deep it lies."""
        below: dict[int, list[Take]] = {}
        for take in self:
            below.setdefault(take.parent if take.parent in self._takes else 0, []).append(take)
        lines: list[tuple[Take, int]] = []
        ahead = [(take, 0) for take in reversed(below.get(0, []))]
        while ahead:
            take, depth = ahead.pop()
            lines.append((take, depth))
            ahead += [(child, depth + 1) for child in reversed(below.get(take.number, []))]
        return lines

    def memory(self) -> Memory:
        """All there is to remember of this piece."""
        takes = tuple(self._takes.values())
        return Memory(
            takes, frozenset(self._starred), tuple(self._kept.items()), self._latest, self.forgotten
        )

    def remember(self, memory: Memory) -> None:
        """Go on from there, with another piece; the tallies stay."""
        self._takes = {take.number: take for take in memory.takes}
        self._starred = set(memory.starred)
        self._kept = {number: brought for number, brought in memory.kept if number in self._takes}
        self._latest, self.forgotten = memory.latest, memory.forgotten
        self.changed.emit()

    def clear(self) -> None:
        """Begin anew, with another piece; the tallies stay."""
        self.remember(Memory())

    def _forget(self) -> None:
        marked = self._starred.union(self._kept)
        oldest = [number for number in self._takes if number not in marked]
        for number in oldest[: max(0, len(self._takes) - MOST_TAKES)]:
            del self._takes[number]
            self.forgotten += 1


def _stand_in(brought: frozenset[Note], score: Score) -> bool:
    if not brought:
        return False
    onsets = [note.onset for note in brought]
    return not brought.isdisjoint(score.notes_starting_in(min(onsets), max(onsets) + 1))
