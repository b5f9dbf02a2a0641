"""Find the fake: twelve rounds in which the composer's own bars are to be told from a model's, by ear."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deepmusician_gui import RESOURCES
from deepmusician_gui.errors import DeepMusicianError, PromptError
from deepmusician_gui.generation import guesses
from deepmusician_gui.generation.guesses import CONFIDENCES, Guess
from deepmusician_gui.generation.riddle import Piece, Riddle, first_bars, make_riddle, places
from deepmusician_gui.models.registry import entry, load_model
from deepmusician_gui.score.formats import FORMATS, read_score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files, data_folder
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.take_maker import Loader, Writer, write_takes
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.words import said, tr

ROUNDS = 12
EXAMPLES = RESOURCES / "riddles"
"""Pieces that no shipped model has seen."""
_SUFFIXES = tuple(suffix for kind in FORMATS for suffix in kind.suffixes)
_SEEDS = 2**31

Reading = Generator[None, None, tuple[list[Piece], str]]
"""Reads pieces, with places to stop at between; gives them, and what is worth telling about them."""


class Phase(Enum):
    """What is to be done."""

    RESTING = auto()
    """Begin."""
    MAKING = auto()
    """Wait for the next riddle."""
    LISTENING = auto()
    """Listen, and choose one."""
    WEIGHING = auto()
    """Say how sure that was."""
    TOLD = auto()
    """Look at the truth, and go on."""


class RiddleSession(QObject):
    """Has riddles made beside the window, plays them in the place of the open piece, and keeps what was guessed.

    The open piece is never touched; what was playing stops when it opens.
    """

    changed = Signal()
    moved = Signal(float)
    """How far the candidate has played, as a tick."""
    said = Signal(str)

    def __init__(
        self, document: Document, generation: GenerationSession, playback: PlaybackSession, files: Files
    ) -> None:
        super().__init__()
        self.load: Loader = load_model
        self.write: Writer = write_takes
        self.phase = Phase.RESTING
        self.riddles: list[Riddle] = []
        """Those that are made so far."""
        self.guesses: list[Guess] = []
        """Those of this session."""
        self.at = 0
        """The round, 0-based."""
        self.choices = 2
        """How many candidates a round has."""
        self.candidate: int | None = None
        """The one that was listened to last."""
        self.heard: set[int] = set()
        """The candidates of this round that were listened to."""
        self._listens = 0
        self._document, self._generation = document, generation
        self._playback, self._files = playback, files
        self._job: Job | None = None
        playback.stop()
        playback.changed.connect(self._follow_player)
        playback.other_moved.connect(self.moved)

    @property
    def path(self) -> Path:
        """The file that keeps all answers."""
        return data_folder() / "find-the-fake.csv"

    @property
    def riddle(self) -> Riddle:
        """The one of this round, once it is made."""
        return self.riddles[self.at]

    @property
    def model(self) -> str:
        """The model that is chosen for other answers."""
        return self._generation.model

    @property
    def open_piece(self) -> Piece:
        return Piece(self._files.name, self._document.score)

    @property
    def is_playing(self) -> bool:
        return self._playback.is_playing

    def close(self) -> None:
        """Make and play no more; what was answered is kept."""
        if self._job:
            self._job.cancel()
            self._job.wait()
        self._rest()

    def begin(self, folder: Path | None, model: str, choices: int) -> None:
        """Twelve rounds from the pieces of a folder, or from the open one without, against this model."""
        self._rest()
        self.riddles, self.guesses, self.at, self.choices = [], [], 0, choices
        pieces = partial(read_pieces, folder) if folder else partial(_only, self.open_piece)
        seed = secrets.randbelow(_SEEDS)
        load, write = self.load, self.write
        job = self._job = Job(lambda: _making(pieces, load, write, model, choices, seed), self)
        job.progressed.connect(self._take_up)
        job.failed.connect(self._fail)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(self._end_job)
        self.phase = Phase.MAKING
        self.changed.emit()
        job.start()

    def listen(self, candidate: int) -> None:
        """Play a candidate from its beginning."""
        if self.phase in (Phase.LISTENING, Phase.TOLD) and candidate < len(self.riddle.candidates):
            self.candidate = candidate
            self.heard.add(candidate)
            self._listens += self.phase is Phase.LISTENING
            self._playback.play_other(self.riddle.candidates[candidate], self.riddle.end)
            self.changed.emit()

    def toggle(self) -> None:
        """Stop, or play the candidate again that was listened to last."""
        if self.is_playing:
            self._playback.stop()
            self.changed.emit()
        elif self.candidate is not None:
            self.listen(self.candidate)

    @property
    def hindrance(self) -> str:
        """Why none can be chosen yet, in a sentence, or ""."""
        unheard = len(self.riddle.candidates) - len(self.heard)
        return tr("Listen to each of them first.") if unheard else ""

    def choose(self) -> None:
        """Say that the candidate listened to last is the composer's."""
        if self.phase is not Phase.LISTENING:
            return
        if self.hindrance:
            self.said.emit(self.hindrance)
            return
        self._go_to(Phase.WEIGHING)

    def take_back(self) -> None:
        """Listen again, before saying how sure it is."""
        if self.phase is Phase.WEIGHING:
            self._go_to(Phase.LISTENING)

    def be_sure(self, confidence: int) -> None:
        """Say how sure that was, one of CONFIDENCES; then the truth is told, and the answer kept."""
        if self.phase is not Phase.WEIGHING or confidence not in CONFIDENCES or self.candidate is None:
            return
        self._playback.stop()
        place, riddle = self.riddle.place, self.riddle
        guess = Guess(
            datetime.now(UTC).isoformat(timespec="seconds"),
            riddle.model,
            riddle.weights,
            place.piece.name,
            place.bar + 1,
            place.seed,
            len(riddle.candidates),
            riddle.real + 1,
            self.candidate + 1,
            confidence,
            self._listens,
        )
        self.guesses.append(guess)
        try:
            guesses.append(guess, self.path)
        except DeepMusicianError as trouble:
            self.said.emit(said(trouble))
        self._go_to(Phase.TOLD)

    def next(self) -> None:
        """Go on to the next round; after the last the game is over."""
        if self.phase is not Phase.TOLD:
            return
        self._leave_riddle()
        if self.at + 1 == ROUNDS:
            self._go_to(Phase.RESTING)
            return
        self.at += 1
        self._go_to(Phase.LISTENING if self.at < len(self.riddles) else Phase.MAKING)

    def _take_up(self, made: object) -> None:
        """A riddle was made; None is only a place to stop at."""
        if isinstance(made, Riddle):
            self.riddles.append(made)
            if self.phase is Phase.MAKING:
                self._go_to(Phase.LISTENING)
        elif isinstance(made, str):
            self.said.emit(made)

    def _fail(self, sentence: str) -> None:
        self._rest()
        self.said.emit(sentence)

    def _end_job(self) -> None:
        self._job = None

    def _rest(self) -> None:
        self._leave_riddle()
        self._go_to(Phase.RESTING)

    def _leave_riddle(self) -> None:
        self._playback.leave_other()
        self.candidate, self.heard, self._listens = None, set(), 0

    def _go_to(self, phase: Phase) -> None:
        self.phase = phase
        self.changed.emit()

    def _follow_player(self) -> None:
        if self.phase is not Phase.RESTING:
            self.changed.emit()


def _making(
    pieces: Callable[[], Reading],
    load: Loader,
    write: Writer,
    model: str,
    choices: int,
    seed: int,
) -> Generator[Riddle | str | None, None, None]:
    """First what is worth telling about the pieces, then a riddle after the other, with places to stop at between."""
    if problem := entry(model).problem():
        raise PromptError(problem)
    found, remark = yield from pieces()
    yield remark
    where = places(found, ROUNDS, seed)
    loaded = load(model)
    for place in where:
        yield from make_riddle(loaded, place, choices, write)


def _only(piece: Piece) -> Reading:
    yield None
    first_bars(piece.score)
    return [piece], ""


def read_pieces(folder: Path) -> Reading:
    """The pieces of a folder that will do, and how many of its files will not."""
    pieces, left_out = [], 0
    for file in _files(folder):
        yield None
        try:
            piece = Piece(file.stem, read_score(file))
            first_bars(piece.score)
        except DeepMusicianError:
            left_out += 1
        else:
            pieces.append(piece)
    if not pieces:
        raise PromptError(
            tr("There is no piece in “{name}” with six bars in a row that have notes.", name=folder.name)
        )
    return pieces, _remark(left_out)


def _remark(left_out: int) -> str:
    """What is said of files that will not do, "" without any."""
    if left_out == 1:
        return tr("1 file is too short, silent or broken.")
    return tr("{count:,} files are too short, silent or broken.", count=left_out) if left_out else ""


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.iterdir()) if file.suffix.lower() in _SUFFIXES)
