"""What happens between pressing Continue and keeping the answer."""

from __future__ import annotations

from PySide6.QtCore import Signal

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.models.registry import entry, load_model
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import PlacedEdit
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.tracks import places_after
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.answer_settings import AnswerSettings
from deepmusician_gui.ui.generation.locks import Locks
from deepmusician_gui.ui.generation.proposal import Proposal
from deepmusician_gui.ui.generation.questions import Questions
from deepmusician_gui.ui.generation.request import Request, Span
from deepmusician_gui.ui.generation.take import Question, Take, begun, counted
from deepmusician_gui.ui.generation.take_history import TakeHistory
from deepmusician_gui.ui.generation.take_maker import (
    Loader,
    Order,
    Part,
    Step,
    TakeMaker,
    Writer,
    order_of,
    write_takes,
)
from deepmusician_gui.ui.widgets.words import said, tr


class GenerationSession(AnswerSettings):
    """Asks models for takes and holds them until the composer decides; one question is open at a time.

    While it is open, every change of a setting asks again with the same seeds, the take that is shown first.
    """

    proposal_changed = Signal()
    """What is shown of an answer, and heard."""
    hint_changed = Signal()
    """Another piece, track or note, and so perhaps something else to do next."""
    progressed = Signal(float)
    """How much of the region is written, 0 to 1."""
    said = Signal(str)

    def __init__(self, document: Document, load: Loader = load_model, write: Writer = write_takes) -> None:
        super().__init__(document)
        self.proposal: Proposal | None = None
        self.is_comparing = False
        """Whether what stood there is shown and heard instead of the answer."""
        self.history = TakeHistory()
        self.locks = Locks(document)
        self._document = document
        self._maker = TakeMaker(load, write)
        self._questions = Questions(self, document, self.locks, self.history, self._maker.is_loaded)
        self._request: Request | None = None
        self._keep_when_complete = False
        self._maker.changed.connect(self.changed)
        self._maker.started.connect(self._begin)
        self._maker.advanced.connect(self._advance)
        self._maker.finished.connect(self._finish)
        self._maker.failed.connect(self._fail)
        document.replaced.connect(self._begin_anew)
        document.score_changed.connect(self._follow_edit)
        for edited in (document.score_changed, document.track_changed):
            edited.connect(self.hint_changed)
        document.tracks_rearranged.connect(self._follow_tracks)

    @property
    def is_busy(self) -> bool:
        """True from asking until the answer is complete, loading of the model included."""
        return self._maker.is_busy

    @property
    def is_open(self) -> bool:
        """True while an answer is being made or waits for a decision."""
        return self.is_busy or self.proposal is not None

    @property
    def is_model_loaded(self) -> bool:
        return self._maker.is_loaded(self.model)

    @property
    def result(self) -> str:
        """The shown take in one line once it is complete: notes, time taken, seed."""
        take = self.proposal.take if self.proposal else None
        if take is None or not take.is_settled:
            return ""
        return tr(
            "{notes} in {ms:.0f} ms, seed {seed}", notes=counted(len(take.notes)), ms=take.ms, seed=take.seed
        )

    @property
    def hint(self) -> str:
        """What to do next, in a sentence."""
        if self.is_open:
            return ""
        if not self._document.score.notes:
            return tr("With nothing drawn, Continue begins a piece of its own.")
        if self.deafness:
            return self.deafness
        return tr("Continue writes on from the end, Fill writes the selection anew.")

    def problem(self, verb: str) -> str:
        """Why the chosen model cannot "continue", "fill" and so on, "" if it can."""
        return self._questions.problem(verb, self.model)

    def hindrance(self, verb: str, span: Span | None = None) -> str:
        """Why that cannot be asked there now, in a sentence, or ""."""
        try:
            self._questions.plan(verb, span)
        except DeepMusicianError as trouble:
            return said(trouble)
        return ""

    def plan(self, verb: str, span: Span | None = None) -> Question | None:
        """What would be asked there, None if it cannot be."""
        try:
            return self._questions.plan(verb, span)
        except DeepMusicianError:
            return None

    # What is shown and heard

    def piece(self) -> Score:
        """The score with the track that the answer is to have, if that is one of its own."""
        score = self._document.score
        return self.proposal.piece(score) if self.proposal and not self.is_comparing else score

    def edit(self) -> NoteEdit:
        """The edit of `piece()` that keeping the answer would be; empty without one, and while comparing."""
        if not self.proposal or self.is_comparing:
            return NoteEdit()
        return self.proposal.edit(self._document.score)

    def compare(self, yes: bool) -> None:
        """Show and hear what stood there, or the answer again."""
        if yes != self.is_comparing and (self.proposal or not yes):
            self.is_comparing = yes
            self.proposal_changed.emit()
            self.changed.emit()

    def show_take(self, at: int) -> None:
        """Show one of the takes that lie side by side."""
        if self.proposal and 0 <= at < len(self.proposal.takes):
            self._show(self.proposal.showing(at))
            self.changed.emit()

    def step(self, by: int) -> None:
        """Show the next take or the one before; after the last comes the first."""
        if self.proposal:
            count = len(self.proposal.takes)
            self.show_take((self.proposal.at + by) % count)
            told = tr(
                "Take {number} of {count}, {title}: {notes}.",
                number=self.proposal.at + 1,
                count=count,
                title=entry(self.proposal.take.question.model).title,
                notes=counted(len(self.proposal.notes)),
            )
            self.said.emit(told)

    def pick(self, notes: frozenset[Note]) -> None:
        """Want only these ghosts; none of them, all."""
        if self.proposal:
            self._show(self.proposal.picking(notes))
            self.changed.emit()

    # Asking

    def warm_up(self) -> None:
        """Load the chosen model before it is needed."""
        if not entry(self.model).problem():
            self._maker.warm_up(self.model)

    def ask(self, verb: str, span: Span | None = None) -> None:
        """Ask for takes: in these ticks, end exclusive, or where the verb says without them."""
        self._remember()
        request = self._questions.wanted(verb, span)
        if order := self._order(request):
            self._request = request
            self._maker.make(lambda: order)

    def continue_(self) -> None:
        """Ask for more bars after the last note, or from the playhead if that was chosen."""
        self.ask("continue")

    def fill(self, start: int, end: int) -> None:
        """Ask for new notes from tick `start` to `end` (exclusive); what stands on both sides stays."""
        self.ask("fill", (start, end))

    def vary_take(self, take: Take) -> None:
        """Ask for takes like this one: some of its notes stay."""
        try:
            question = self._questions.like(take)
        except DeepMusicianError as trouble:
            self.said.emit(said(trouble))
            return
        self._remember()
        self._request = None
        order = self._side_by_side((question,), take.number)
        self._maker.make(lambda: order)

    def repeat(self, take: Take) -> None:
        """Ask for the very same again, from the piece as it was then."""
        self._remember()
        self._request = None
        order = Order((begun(take.question, take.number),), (Part(take.question, (0,)),))
        self._maker.make(lambda: order)

    def show_again(self, take: Take) -> None:
        """Propose a take of the session once more."""
        self._remember()
        self.discard()
        asked = take.question
        track = places_after(asked.score.tracks, self._document.score.tracks).get(asked.region.track)
        if track is None:
            self.said.emit(tr("The track that this take was written for is gone."))
            return
        self._show(Proposal((take.moved_to(track),)))
        self.changed.emit()

    def _order(self, request: Request) -> Order | None:
        """What is to be made by the settings as they are now; None, which has been said, if that is nothing."""
        try:
            questions = self._questions.all(request)
        except DeepMusicianError as trouble:
            self.discard()
            self.said.emit(said(trouble))
            return None
        return self._side_by_side(questions, self.history.latest_in(self._document.score))

    def ask_again(self) -> None:
        request = self._request
        if request and self.is_open:
            self._maker.make(lambda: self._order(request))
        else:
            self.changed.emit()

    def _side_by_side(self, questions: tuple[Question, ...], parent: int) -> Order:
        """The take that is shown is made first."""
        return order_of(questions, parent, self.proposal.at if self.proposal else None)

    # Deciding

    def stop(self) -> None:
        """Make no more notes; those that are there stay as the answer."""
        if self.is_busy and self.proposal and self.proposal.notes:
            self._maker.stop()
            self._remember()
            self.said.emit(tr("Stopped after {notes}.", notes=counted(len(self.proposal.notes))))
            self.changed.emit()
        else:
            self.discard()

    def keep(self) -> None:
        """Put the answer into the score as one undo step; one that is still being made, when it is complete."""
        if self.proposal is None or not self.proposal.take.is_settled:
            self._keep_when_complete = self.is_busy
            return
        if not self.proposal.take.number:
            self._maker.stop()
            self._remember()
        proposal, score = self.proposal, self._document.score
        self.discard()
        edit = proposal.edit(score)
        piece = proposal.piece(score)
        self.history.mark_kept(proposal.take, edit.added)
        self.said.emit(
            tr(
                "Kept {notes} of take {number}.",
                notes=counted(len(proposal.picked or proposal.notes)),
                number=proposal.take.number,
            )
        )
        if piece is score:
            self._document.edit(edit, proposal.label)
        else:
            self._document.revise(piece.apply(edit), proposal.label)

    def discard(self) -> None:
        """Forget the question and make no more notes; takes that are complete stay in the history."""
        self._request = None
        self._keep_when_complete = self.is_comparing = False
        self._maker.stop()
        self._show(None)
        self.changed.emit()

    def back_out(self) -> None:
        """Want all notes of the take again, where some were picked; else discard it."""
        if self.proposal and self.proposal.picked:
            self.pick(frozenset())
        else:
            self.discard()

    def close(self) -> None:
        """Stop everything and wait for the thread to end."""
        self.discard()
        self._maker.close()

    def _begin_anew(self) -> None:
        self.discard()
        self.history.clear()

    def _follow_edit(self, placed: PlacedEdit | None) -> None:
        if self.proposal and placed and self.proposal.touches(placed.edit):
            self.discard()
            self.said.emit(tr("The proposal was dropped, because notes in its place were edited."))

    def _follow_tracks(self, places: dict[int, int]) -> None:
        if self.proposal and places.get(self.proposal.region.track) != self.proposal.region.track:
            self.discard()
            self.said.emit(tr("The proposal was dropped, because its track was moved or deleted."))

    # Answers

    def _begin(self, order: Order) -> None:
        """The steps that come from now on belong to this order."""
        place, shown = order.takes[order.at].question.place, self.proposal
        before = shown.notes if shown and shown.region.start == place.start else ()
        self._show(Proposal(order.takes, order.at, before=tuple(n for n in before if n.onset < place.end)))

    def _advance(self, step: Step) -> None:
        if not self.proposal:
            return
        proposal = self.proposal
        for place, progress in zip(step.part.places, step.takes, strict=True):
            take = proposal.takes[place]
            if not take.is_complete:
                proposal = proposal.with_take(place, take.advanced(progress, step.ms, step.weights))
        self._show(proposal)
        take, region = proposal.take, proposal.take.question.region
        self.progressed.emit((take.written_to - region.start) / (region.end - region.start))
        if self._keep_when_complete and take.is_complete:
            self._keep_when_complete = False
            self.keep()

    def _finish(self) -> None:
        self._remember()
        if self.proposal and (remark := self.history.remark(self.proposal.take)):
            self.said.emit(remark)
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        if not self._maker.is_busy:
            self.discard()
        self.said.emit(sentence)

    def _remember(self) -> None:
        """Number the takes that have notes."""
        if not self.proposal:
            return
        proposal = self.proposal
        for place, take in enumerate(proposal.takes):
            if take.notes and not take.number:
                (numbered,) = self.history.add((take,))
                proposal = proposal.with_take(place, numbered)._replace(picked=proposal.picked)
        self._show(proposal)

    def _show(self, proposal: Proposal | None) -> None:
        if proposal != self.proposal:
            self.proposal = proposal
            self.is_comparing = self.is_comparing and proposal is not None
            self.proposal_changed.emit()
