"""Shows on the roll what is planned, what is proposed and what is locked."""

from __future__ import annotations

from PySide6.QtCore import QObject

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.request import Span
from deepmusician_gui.ui.generation.take import Question

_READ_QUARTERS = 48  # how far to each side a model is shown the music on the usual grid of four steps


class ProposalView(QObject):
    """Between a session and a roll: an open answer, else the plan that is looked at."""

    def __init__(self, roll: PianoRoll, generation: GenerationSession, document: Document) -> None:
        super().__init__(roll)
        self._roll = roll
        self._generation = generation
        self._document = document
        self._region: Span | None = None
        generation.proposal_changed.connect(self._show)
        generation.locks.changed.connect(self._show_locks)
        document.score_changed.connect(self._show_locks)
        roll.ghosts_picked.connect(generation.pick)

    def look_at(self, plan: Question | None) -> None:
        """Show what would be written, read and replaced; an open answer goes before."""
        if self._generation.proposal:
            return
        if plan is None:
            self._roll.set_region(None)
            self._roll.set_proposal(())
            return
        place = plan.place
        leaving = (
            note
            for note in self._document.score.notes_starting_in(place.start, place.end)
            if note.track == place.track and note not in place.keep and not plan.on_new_track
        )
        self._roll.set_region((place.start, place.end), self._read(plan))
        self._roll.set_proposal((), leaving=frozenset(leaving))

    def _read(self, plan: Question) -> Span:
        """What the model is shown, as far as there is music."""
        score, place = plan.score, plan.region
        reach = _READ_QUARTERS * score.ppq
        start = max(score.notes[0].onset if score.notes else 0, place.start - reach)
        return min(start, place.start), max(place.end, min(score.end, place.end + reach))

    def _show(self) -> None:
        generation, proposal = self._generation, self._generation.proposal
        if proposal is None or generation.is_comparing:
            self._roll.set_proposal(())
        else:
            leaving = frozenset(proposal.replaced(self._document.score))
            self._roll.set_proposal(proposal.notes, proposal.picked, leaving)
        region = (proposal.region.start, proposal.region.end) if proposal else None
        if region != self._region or region is None:
            self._region = region
            self._roll.set_region(region)
            if region:
                self._roll.reveal(*region)

    def _show_locks(self) -> None:
        self._roll.set_locked(self._generation.locks.notes)
