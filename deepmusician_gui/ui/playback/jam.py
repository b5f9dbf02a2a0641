"""Going on for ever: while the last bars sound the next ones are made, heard, and kept once the music is in them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession


class Jam(QObject):
    """Continues the piece for as long as it plays. What is discarded meanwhile is made anew from another seed.

    Every answer that was kept is one step of undo; the last one stays open when the music stops.
    """

    changed = Signal()

    def __init__(self, generation: GenerationSession, playback: PlaybackSession) -> None:
        super().__init__()
        self.is_on = False
        self._generation = generation
        self._playback = playback
        self._waits = False  # for a first note of what was asked for
        generation.proposal_changed.connect(self._see_answer)
        playback.moved.connect(self._follow)
        playback.changed.connect(self._follow_stop)

    @property
    def hindrance(self) -> str:
        """Why it cannot begin, in a sentence, or ""."""
        return "" if self.is_on or self._generation.is_open else self._generation.hindrance("continue")

    def toggle(self) -> None:
        """Begin, playing on from the playhead, or let the piece end where it is."""
        if self.is_on:
            self._end()
            return
        self._generation.set_from_playhead(False)
        self._playback.set_loop(None)
        if not self._playback.is_playing:
            self._playback.play()
        self.is_on = True
        if not self._generation.is_open:
            self._ask()
        self.changed.emit()

    def _ask(self) -> None:
        self._waits = True
        self._generation.roll_dice()
        self._generation.continue_()

    def _see_answer(self) -> None:
        proposal = self._generation.proposal
        self._waits = self._waits and not (proposal and proposal.notes)

    def _follow(self, tick: float) -> None:
        if not self.is_on:
            return
        proposal = self._generation.proposal
        if proposal and proposal.take.is_settled and tick >= proposal.region.start:
            self._generation.keep()
            self._ask()
        elif not self._generation.is_open:
            if self._waits:
                self._end()  # it could not be answered; the session has said why
            else:
                self._ask()

    def _follow_stop(self) -> None:
        if self.is_on and not self._playback.is_playing:
            self._end()

    def _end(self) -> None:
        self.is_on = self._waits = False
        self.changed.emit()
