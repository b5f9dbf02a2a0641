"""What happens between pressing Continue and keeping the answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QRandomGenerator, QTimer, Signal

from deepmusician_gui.errors import DeepMusicianError, PromptError
from deepmusician_gui.generation.take import Controls, Hears, Region, TakeProgress
from deepmusician_gui.models.registry import DEFAULT_MODEL, LoadedModel, entry, load_model
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.placed_edit import PlacedEdit
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.proposal import Proposal, Request

MOST_BARS = 16
MOST_SEED = 9999


def _generate(model: LoadedModel, score: Score, region: Region, controls: Controls) -> Iterator[TakeProgress]:
    from deepmusician_gui.generation.generate import generate  # noqa: PLC0415  the window stands without it

    return generate(model, score, region, controls)


Loader = Callable[[str], LoadedModel]
Writer = Callable[[LoadedModel, Score, Region, Controls], Iterator[TakeProgress]]
_PATIENCE_MS = 300  # a younger take may end although a newer one is wanted: a moving slider must show answers


class GenerationSession(QObject):
    """Asks a model for notes and holds its answer until the composer decides; one answer at a time.

    While an answer is open, every change of a setting asks again with the same seed, and the newest wish
    wins. Loading and generating happen in background jobs, one after the other.
    """

    changed = Signal()
    """A setting, the state of the work, or whether there is something to keep."""
    proposal_changed = Signal()
    progressed = Signal(float)
    """How much of the region is written, 0 to 1."""
    said = Signal(str)

    def __init__(self, document: Document, load: Loader = load_model, write: Writer = _generate) -> None:
        super().__init__()
        self.model = DEFAULT_MODEL
        self.bars = 4
        self.controls = Controls(seed=1)
        self.hears = Hears.ALL
        self.playhead = 0
        self.from_playhead = False
        self.proposal: Proposal | None = None
        self.result = ""
        """The newest complete answer in one line: notes, time taken, seed."""
        self._document = document
        self._load = load
        self._write = write
        self._loaded: dict[str, LoadedModel] = {}
        self._request: Request | None = None
        self._job: Job | None = None
        self._job_request: Request | None = None  # what the running job serves; None for loading alone
        self._is_outdated = False
        self._keep_when_complete = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._make_way)
        document.replaced.connect(self.discard)
        document.score_changed.connect(self._follow_edit)
        document.tracks_rearranged.connect(self._follow_tracks)

    @property
    def is_busy(self) -> bool:
        """True from asking until the answer is complete, loading of the model included."""
        return self._request is not None and self._job is not None

    @property
    def is_open(self) -> bool:
        """True while an answer is being made or waits for a decision."""
        return self._request is not None

    @property
    def is_model_loaded(self) -> bool:
        return self.model in self._loaded

    @property
    def hint(self) -> str:
        """What to do next, in a sentence."""
        if self.is_open:
            return ""
        if not self._document.score.notes:
            return "With nothing drawn, Continue begins a piece of its own."
        return "Continue writes on from the end, Fill writes the selection anew."

    @property
    def can_start_at_playhead(self) -> bool:
        """True if the playhead was put inside the piece, so that there are two places to continue from."""
        return 0 < self.playhead < self._document.score.end

    def problem(self, ability: str) -> str:
        """Why the chosen model cannot "continue" or "fill", "" if it can."""
        model = entry(self.model)
        return model.problem() if ability in model.can else f"{model.title} cannot {ability}."

    def edit(self) -> NoteEdit:
        """The edit that keeping the answer would be; empty without one."""
        return self.proposal.edit(self._document.score) if self.proposal else NoteEdit()

    # Settings

    def set_model(self, name: str) -> None:
        self.model = name
        self._ask_again()

    def set_bars(self, bars: int) -> None:
        self.bars = max(1, min(MOST_BARS, bars))
        self._ask_again()

    def set_controls(self, controls: Controls) -> None:
        self.controls = controls
        self._ask_again()

    def set_hears(self, hears: Hears) -> None:
        """Choose what the model is shown of the other tracks."""
        self.hears = hears
        self._ask_again()

    def roll_dice(self) -> None:
        """Another seed, drawn by chance."""
        self.set_controls(replace(self.controls, seed=QRandomGenerator.global_().bounded(1, MOST_SEED + 1)))

    def set_from_playhead(self, yes: bool) -> None:
        self.from_playhead = yes
        self.changed.emit()

    def place_playhead(self, tick: int) -> None:
        """Tell where the composer put the playhead."""
        self.playhead = tick
        self.changed.emit()

    # Asking and deciding

    def warm_up(self) -> None:
        """Load the chosen model before it is needed."""
        if self._job is None and not entry(self.model).problem():
            name = self.model
            self._start(lambda: self._loading(name))

    def continue_(self) -> None:
        """Ask for more bars after the last note, or from the playhead if that was chosen."""
        at_bar = self._bar_of_playhead() if self.from_playhead and self.can_start_at_playhead else None
        self._ask(Request(self._document.track, at_bar=at_bar))

    def fill(self, start: int, end: int) -> None:
        """Ask for new notes from tick `start` to `end` (exclusive); what stands on both sides stays."""
        self._ask(Request(self._document.track, span=(start, end)))

    def stop(self) -> None:
        """Make no more notes; those that are there stay as the answer."""
        if self.is_busy and self.proposal and self.proposal.notes and self._job_request:
            self._is_outdated = False
            self._cancel()
            self.said.emit(f"Stopped after {_notes(self.proposal)}.")
        else:
            self.discard()

    def keep(self) -> None:
        """Put the answer into the score as one undo step; one that is still being made, when it is complete."""
        if self.is_busy:
            self._keep_when_complete = True
        elif self.proposal:
            proposal, edit = self.proposal, self.edit()
            self.discard()
            self._document.edit(edit, proposal.label)

    def discard(self) -> None:
        """Forget the answer and make no more notes."""
        self._request = None
        self._is_outdated = self._keep_when_complete = False
        self._cancel()
        self._show(None)
        self.changed.emit()

    def close(self) -> None:
        """Stop everything and wait for the thread to end."""
        self.discard()
        if self._job:
            self._job.cancel()
            self._job.wait()

    def _bar_of_playhead(self) -> int:
        bar = self._document.score.metre_map.bar_at(self.playhead)
        return bar.number if bar.start == self.playhead else bar.number + 1

    def _follow_edit(self, placed: PlacedEdit | None) -> None:
        if self.proposal and placed and self.proposal.touches(placed.edit):
            self.discard()
            self.said.emit("The proposal was dropped, because notes in its place were edited.")

    def _follow_tracks(self, places: dict[int, int]) -> None:
        if self._request and places.get(self._request.track) != self._request.track:
            self.discard()
            self.said.emit("The proposal was dropped, because its track was moved or deleted.")

    # Making

    def _ask(self, request: Request) -> None:
        self._request = request
        if self._job is None:
            self._make(request)
        else:
            self._is_outdated = True
            if not self._patience.isActive():
                self._make_way()
        self.changed.emit()

    def _ask_again(self) -> None:
        if self._request:
            self._ask(self._request)
        else:
            self.changed.emit()

    def _make(self, request: Request) -> None:
        score = self._document.score
        try:
            if problem := self.problem(request.ability):
                raise PromptError(problem)
            region = replace(request.region(score, self.bars), hears=self.hears)
        except DeepMusicianError as trouble:
            self.discard()
            self.said.emit(str(trouble))
            return
        old = self.proposal.notes if self.proposal and self.proposal.region.start == region.start else ()
        kept = tuple(note for note in old if note.onset < region.end)
        self._show(Proposal(region, kept, request.label(self.bars, self.model)))
        self._job_request, self.result = request, ""
        self._patience.start()
        name, controls = self.model, self.controls
        self._start(lambda: self._take(name, score, region, controls))

    def _start(self, work: Callable[[], Generator[object, None, None]]) -> None:
        self._job = Job(work, self)
        self._job.progressed.connect(self._advance)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._end_job)
        self._job.start()
        self.changed.emit()

    def _cancel(self) -> None:
        """Stop the running job, unless it loads a model: that will be wanted again."""
        if self._job and self._job_request:
            self._job.cancel()

    def _make_way(self) -> None:
        if self._is_outdated:
            self._cancel()

    def _loading(self, name: str) -> Generator[None, None, None]:
        """Runs in the job's thread."""
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        yield

    def _take(
        self, name: str, score: Score, region: Region, controls: Controls
    ) -> Generator[tuple[TakeProgress, float] | None, None, None]:
        """Progress and the milliseconds it took; runs in the job's thread."""
        yield from self._loading(name)
        started = time.perf_counter()
        for progress in self._write(self._loaded[name], score, region, controls):
            yield progress, (time.perf_counter() - started) * 1000

    # Answers

    def _advance(self, step: tuple[TakeProgress, float] | None) -> None:
        if step and self.proposal:
            take, _ = step
            region = self.proposal.region
            self._show(self.proposal.overwritten_by(take.notes, take.written_to))
            self.progressed.emit((take.written_to - region.start) / (region.end - region.start))

    def _finish(self, last: tuple[TakeProgress, float] | None) -> None:
        if last and self.proposal:
            take, ms = last
            self._show(Proposal(self.proposal.region, take.notes, self.proposal.label))
            self.result = f"{_notes(self.proposal)} in {ms:.0f} ms, seed {take.seed}"
            if take.remark:
                self.said.emit(take.remark)
        self._end_job()

    def _fail(self, sentence: str) -> None:
        if self._job_request and not self._is_outdated:
            self.discard()
        self.said.emit(sentence)
        self._end_job()

    def _end_job(self) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = self._job_request = None
        if self._is_outdated and self._request:
            self._is_outdated = False
            self._make(self._request)
        elif self._keep_when_complete:
            self.keep()
        self.changed.emit()

    def _show(self, proposal: Proposal | None) -> None:
        if proposal != self.proposal:
            self.proposal = proposal
            self.proposal_changed.emit()


def _notes(proposal: Proposal) -> str:
    count = len(proposal.notes)
    return "1 note" if count == 1 else f"{count} notes"
