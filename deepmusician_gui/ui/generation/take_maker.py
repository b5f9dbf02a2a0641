"""Makes takes beside the window, one order after the other; the newest one wins."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.ui.generation.take import Question, Take, begun
from deepmusician_gui.ui.jobs import Job

Loader = Callable[[str], LoadedModel]
Writer = Callable[[LoadedModel, Score, Region, Controls, int], Iterator[tuple[TakeProgress, ...]]]
TAKES = 4
SEEDS_A_TAKE = 4  # as `generate_takes` has it
_STEP_S = 0.03
_PATIENCE_MS = 600  # a younger take may end although a newer one is wanted: a moving slider must show answers


class Part(NamedTuple):
    """Takes that are written side by side: one question, from its seed on."""

    question: Question
    places: tuple[int, ...]
    """Where each of them belongs among the takes of its order."""


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What is made at one go, part after part."""

    takes: tuple[Take, ...]
    parts: tuple[Part, ...]
    at: int = 0
    """The take that is shown first."""


Wish = Callable[[], Order | None]
"""What is to be made, once it is its turn: then it is as things stand then, None if that is nothing."""


class Step(NamedTuple):
    """How far a part has come."""

    part: Part
    takes: tuple[TakeProgress, ...]
    ms: float
    weights: str
    """SHA-256 of the weights that write it."""


class TakeMaker(QObject):
    """Loading and writing happen in background jobs, one after the other."""

    changed = Signal()
    """Busy or not, which models are loaded."""
    started = Signal(object)
    """An Order whose steps come from now on."""
    advanced = Signal(object)
    """A Step of it."""
    finished = Signal()
    failed = Signal(str)
    """Why it could not be made, in a sentence."""

    def __init__(self, load: Loader, write: Writer) -> None:
        super().__init__()
        self._load = load
        self._write = write
        self._loaded: dict[str, LoadedModel] = {}
        self._job: Job | None = None
        self._order: Order | None = None  # what the running job makes; None for one that loads or is stopped
        self._next: Wish | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._make_way)

    @property
    def is_busy(self) -> bool:
        """Whether takes are being made or wanted."""
        return self._order is not None or self._next is not None

    def is_loaded(self, model: str) -> bool:
        return model in self._loaded

    def warm_up(self, model: str) -> None:
        """Load a model before it is needed, with all that its first answer would wait for."""
        if self._job is None:
            self._run(lambda: self._warming(model))

    def make(self, wish: Wish) -> None:
        """Make this next; what is made now may go on for a moment, so that a moving slider shows answers."""
        self._next = wish
        if self._job is None:
            self._go_on()
        elif not self._patience.isActive():
            self._make_way()
        self.changed.emit()

    def stop(self) -> None:
        """Want no more of it; nothing comes after this. A model that is being loaded will be wanted again."""
        if self._job and self._order:
            self._job.cancel()
        self._order = self._next = None
        self.changed.emit()

    def close(self) -> None:
        """Stop and wait for the thread to end."""
        self.stop()
        if self._job:
            self._job.cancel()
            self._job.wait()

    def _go_on(self) -> None:
        wish, self._next = self._next, None
        if wish and (order := wish()):
            self._start(order)

    def _start(self, order: Order) -> None:
        self._order = order
        self._patience.start()
        self.started.emit(order)
        self._run(lambda: self._writing(order))

    def _run(self, work: Callable[[], Generator[object, None, None]]) -> None:
        self._job = Job(work, self)
        self._job.progressed.connect(self._advance)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._end)
        self._job.start()
        self.changed.emit()

    def _make_way(self) -> None:
        if self._next and self._job and self._order:
            self._job.cancel()

    def _loading(self, model: str) -> Generator[None, None, None]:
        """Runs in the job's thread."""
        if model not in self._loaded:
            self._loaded[model] = self._load(model)
        yield

    def _warming(self, model: str) -> Generator[None, None, None]:
        """Runs in the job's thread: begins an answer to nothing, which nobody sees."""
        yield from self._loading(model)
        score = empty_score()
        bar = Region(0, score.metre_map.bar(0).end, 0)
        with suppress(DeepMusicianError):  # it may have nothing to say to that
            next(self._write(self._loaded[model], score, bar, Controls(), 1), None)

    def _writing(self, order: Order) -> Generator[Step | None, None, None]:
        """Runs in the job's thread. Steps that come faster than eyes follow are left out but for the last ones."""
        for part in order.parts:
            if self._next and part is not order.parts[0]:
                return  # a slider moves on: the shown take alone is to follow it
            question = part.question
            yield from self._loading(question.model)
            model, started, told = self._loaded[question.model], time.perf_counter(), -_STEP_S
            for takes in self._write(
                model, question.score, question.region, question.controls, len(part.places)
            ):
                passed = time.perf_counter() - started
                if passed - told >= _STEP_S or all(take.done for take in takes):
                    told = passed
                    yield Step(part, takes, passed * 1000, model.fingerprint)
                else:
                    yield None

    def _advance(self, step: Step | None) -> None:
        if step and self._order:
            self.advanced.emit(step)
            if all(take.done for take in step.takes):  # a whole answer has been shown
                self._make_way()

    def _finish(self, _last: object) -> None:
        if self._order and not self._next:
            self._order = None
            self.finished.emit()
        self._end()

    def _fail(self, sentence: str) -> None:
        self._order = None
        self.failed.emit(sentence)
        self._end()

    def _end(self) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = self._order = None
        self._go_on()
        self.changed.emit()


def order_of(questions: tuple[Question, ...], parent: int, first: int | None) -> Order:
    """Several takes of one question, or one of each of several; `first` is made before the others."""
    if len(questions) == 1 and "seed" in entry(questions[0].model).honours:
        (question,) = questions
        each = tuple(with_further_seed(question, SEEDS_A_TAKE * k) for k in range(TAKES))
        parts = [Part(question, tuple(range(TAKES)))]
    else:
        each = questions
        parts = [Part(question, (k,)) for k, question in enumerate(each)]
    at = 0 if first is None else min(first, len(each) - 1)
    if first is not None:
        parts.insert(0, Part(each[at], (at,)))
    return Order(tuple(begun(question, parent) for question in each), tuple(parts), at)


def with_further_seed(question: Question, further: int) -> Question:
    """The same question for another take."""
    controls = question.controls
    return replace(question, controls=replace(controls, seed=controls.seed + further))


def write_takes(
    model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int
) -> Iterator[tuple[TakeProgress, ...]]:
    """Takes of a model, as `generate_takes` writes them."""
    from deepmusician_gui.generation.generate import generate_takes  # noqa: PLC0415  the window stands without it

    return generate_takes(model, score, region, controls, takes)
