"""What a model is like: its map of bars, its notes beside the composers', how much it writes at which threshold."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.generation.riddle import Piece
from deepmusician_gui.models.registry import DEFAULT_MODEL, entry, load_model
from deepmusician_gui.score.hand_over import region
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.take_maker import Loader, Writer, write_takes
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.study.riddle_session import EXAMPLES, read_pieces
from deepmusician_gui.ui.widgets.words import tr

if TYPE_CHECKING:
    from deepmusician_gui.generation.bar_states import Bar, Map
    from deepmusician_gui.generation.density import Density, Truth
    from deepmusician_gui.generation.likeness import Likeness

_SEED = 1  # of the answers: the same ones whenever the same is asked
ENCODERS = frozenset({"gru", "gru_classic", "conv_vae", "conv_vae_classic"})
"""Kinds of models that make a state of a bar."""
THRESHOLD_MODELS = ("gru-classic", "gru-classic-focal")
"""One network, trained with cross-entropy and with focal loss."""


class View(Enum):
    """What is looked at."""

    MAP = auto()
    LIKENESS = auto()
    DENSITY = auto()


class Question(NamedTuple):
    """What decides what is seen."""

    view: View
    model: str
    """Where the view is of one model."""
    is_open_piece: bool


class Found(NamedTuple):
    """An answer, and the pieces that it was found in."""

    question: Question
    pieces: list[Piece]
    answer: Map | Likeness | Densities


class Densities(NamedTuple):
    """Models that cut at a threshold beside each other, by name, and the composers."""

    models: dict[str, Density]
    truth: Truth


class ExplorerSession(QObject):
    """Has things found out beside the window, remembers them, and plays bars in the place of the open piece."""

    changed = Signal()
    """Busy or not, or another answer."""
    progressed = Signal(float)
    """How much is done, 0 to 1."""
    said = Signal(str)

    def __init__(
        self, document: Document, generation: GenerationSession, playback: PlaybackSession, files: Files
    ) -> None:
        super().__init__()
        self.load: Loader = load_model
        self.write: Writer = write_takes
        self.question = Question(View.MAP, _first_model(generation.model), is_open_piece=False)
        self.pieces: dict[bool, list[Piece]] = {}
        """By whether it is the open piece; read when they are first needed."""
        self.answers: dict[Question, object] = {}
        """A Map, a Likeness or Densities, by what was asked."""
        self._open = Piece(files.name, document.score)
        self._playback = playback
        self._job: Job | None = None
        self._at_work: list[Job] = []
        """Those that have not ended yet, the one whose answer is wanted among them."""
        playback.stop()

    @property
    def open_name(self) -> str:
        return self._open.name

    @property
    def answer(self) -> object:
        """What is known of the question: a Map, a Likeness, Densities, or None."""
        return self.answers.get(self.question)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def ask(self, question: Question) -> None:
        """Show this; found out if it is not known yet."""
        self._stop()
        self.question = question
        if question not in self.answers:
            load, write = self.load, self.write
            known = self.pieces.get(question.is_open_piece) or (
                [self._open] if question.is_open_piece else []
            )
            job = self._job = Job(lambda: _finding(question, known, load, write), self)
            self._at_work.append(job)
            job.progressed.connect(self._take)
            job.failed.connect(self.said)
            for end in (job.finished, job.failed, job.cancelled):
                end.connect(self._end)
            job.start()
        self.changed.emit()

    def bar(self, bar: Bar) -> Score:
        """A bar as a piece of its own, from tick 0."""
        score = self.pieces[self.question.is_open_piece][bar.piece].score
        span = score.metre_map.bar(bar.number)
        return region(score.heard(), span.start, span.end)

    def notes(self, bar: Bar) -> tuple[Sequence[Note], int]:
        """The pitched notes of a bar, and its length in ticks."""
        score = self.pieces[self.question.is_open_piece][bar.piece].score
        span = score.metre_map.bar(bar.number)
        return self.bar(bar).pitched_notes, span.end - span.start

    def name(self, bar: Bar) -> str:
        piece = self.pieces[self.question.is_open_piece][bar.piece]
        return tr("{piece}, bar {bar}", piece=piece.name, bar=bar.number + 1)

    def play(self, bar: Bar) -> None:
        """Let a bar be heard."""
        _, end = self.notes(bar)
        self._playback.play_other(self.bar(bar), end)

    def close(self) -> None:
        """Find out and play no more."""
        self._stop()
        for job in self._at_work:
            job.wait()
        self._playback.leave_other()

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None

    def _take(self, step: object) -> None:
        if isinstance(step, float):
            self.progressed.emit(step)
        elif isinstance(step, Found):
            self.pieces[step.question.is_open_piece] = step.pieces
            self.answers[step.question] = step.answer
            self.changed.emit()

    def _end(self) -> None:
        ended = self.sender()
        assert isinstance(ended, Job)
        self._at_work.remove(ended)
        if ended is self._job:
            self._job = None
            self.changed.emit()


def _finding(
    question: Question, known: list[Piece], load: Loader, write: Writer
) -> Generator[Found | float | None, None, None]:
    """Runs in the job's thread: how much is done, and at last, of notes in between too, what was found."""
    pieces = known or (yield from read_pieces(EXAMPLES))[0]
    yield 0.0
    find = {View.MAP: _map, View.LIKENESS: _likeness, View.DENSITY: _densities}[question.view]
    for step in find(question, pieces, load, write):
        yield Found(question, pieces, step) if isinstance(step, tuple) else step


def _map(question: Question, pieces: list[Piece], load: Loader, _write: Writer) -> Iterator[Map | float]:
    from deepmusician_gui.generation.bar_states import map_bars  # noqa: PLC0415  the window stands without torch

    return map_bars(load(question.model), pieces)


def _likeness(
    question: Question, pieces: list[Piece], load: Loader, write: Writer
) -> Iterator[Likeness | float | None]:
    from deepmusician_gui.generation.likeness import PLACES, likeness  # noqa: PLC0415  the same

    done = 0
    for step in likeness(load(question.model), pieces, _SEED, write):
        yield step
        if step:
            done += 1
            yield done / PLACES


def _densities(
    _question: Question, pieces: list[Piece], load: Loader, _write: Writer
) -> Iterator[Densities | float]:
    from deepmusician_gui.generation import density  # noqa: PLC0415  the same

    prompts, answers = density.prompts_of(pieces)
    models: dict[str, Density] = {}
    for number, name in enumerate(THRESHOLD_MODELS):
        for step in density.densities(load(name), prompts):
            if isinstance(step, float):
                yield (number + step) / len(THRESHOLD_MODELS)
            else:
                models[name] = step
    yield Densities(models, density.truth_of(answers))


def _first_model(chosen: str) -> str:
    """The model that is chosen for answers, if it has states to be shown, else the default one."""
    return chosen if entry(chosen).kind in ENCODERS else DEFAULT_MODEL
