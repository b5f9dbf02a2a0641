"""The first three things to do, and which of them the composer has done."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.words import tr


class Step(Enum):
    """In the order in which they are told; any order will do."""

    DRAW = "draw"
    CONTINUE = "continue"
    PLAY = "play"


class FirstSteps(QObject):
    """Looks on from `begin` until `end`, and says nothing to whoever does something else."""

    changed = Signal()

    def __init__(
        self, document: Document, generation: GenerationSession, playback: PlaybackSession, window: QObject
    ) -> None:
        super().__init__(window)
        self.is_on = False
        self.were_shown = False
        """Whether they have ever been; kept beyond the window."""
        self.done: frozenset[Step] = frozenset()
        self._document = document
        self._generation = generation
        document.undo_stack.indexChanged.connect(self._look_at_edit)
        generation.proposal_changed.connect(self._look_at_answer)
        playback.started.connect(lambda: self._tick(Step.PLAY))

    @property
    def are_done(self) -> bool:
        return len(self.done) == len(Step)

    def begin(self) -> None:
        """Show them, none of them done."""
        self.is_on = self.were_shown = True
        self.done = frozenset()
        self.changed.emit()

    def end(self) -> None:
        """Put them away."""
        self.is_on = False
        self.changed.emit()

    def _look_at_edit(self, index: int) -> None:
        if not self.is_on:
            return  # a stack that is being taken down tells of its last step, and answers no more
        stack = self._document.undo_stack
        is_new = index == stack.count()  # and not one that was taken back
        if is_new and _is_drawing(stack.undoText()):
            self._tick(Step.DRAW)

    def _look_at_answer(self) -> None:
        proposal = self._generation.proposal
        if proposal and proposal.take.question.verb == "continue" and proposal.notes:
            self._tick(Step.CONTINUE)

    def _tick(self, step: Step) -> None:
        if self.is_on and step not in self.done:
            self.done |= {step}
            self.changed.emit()


def _is_drawing(step: str) -> bool:
    """Whether a drawing hand makes steps of undo of this name."""
    before, _, after = tr("Paint {notes}").partition("{notes}")
    return step == tr("Draw note") or (step.startswith(before) and step.endswith(after))
