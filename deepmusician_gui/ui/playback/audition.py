"""Hearing a take where it will stand: from a bar before it to its end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.take import Take
from deepmusician_gui.ui.playback.playback_session import PlaybackSession

HOVER_MS = 250  # a pointer that only passes by starts nothing


class Audition(QObject):
    """Plays the shown take by a key, or as long as the pointer rests on its picture. Music that plays already goes on:
    the take is heard in it.
    """

    def __init__(
        self, document: Document, generation: GenerationSession, playback: PlaybackSession, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._generation = generation
        self._playback = playback
        self._chosen: int | None = None  # the take that was shown before the pointer came
        self._is_mine = False
        self._rest = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._rest.timeout.connect(self._begin)

    def toggle(self) -> None:
        """Play the take, or stop."""
        self._rest.stop()
        if self._playback.is_playing:
            self._playback.stop()
        else:
            self._begin()

    def point_at(self, at: int) -> None:
        """The pointer lies on a take."""
        proposal = self._generation.proposal
        if proposal and self._chosen is None:
            self._chosen = proposal.at
        self._generation.show_take(at)
        self._rest.start()

    def choose(self, at: int) -> None:
        """A take was clicked."""
        self._generation.show_take(at)
        self._chosen = at if self._chosen is not None else None

    def leave(self) -> None:
        """The pointer lies on no take: the one that was chosen is shown again."""
        self._rest.stop()
        if self._chosen is not None:
            self._generation.show_take(self._chosen)
            self._chosen = None
        if self._is_mine:
            self._is_mine = False
            self._playback.stop()

    def _begin(self) -> None:
        proposal = self._generation.proposal
        if proposal and not self._playback.is_playing:
            start, end = _span(proposal.take, self._document)
            self._is_mine = self._chosen is not None
            self._playback.play_span(start, end)


def _span(take: Take, document: Document) -> tuple[int, int]:
    metre_map, place = document.score.metre_map, take.question.place
    bar = metre_map.bar_at(place.start)
    return metre_map.bar(max(0, bar.number - 1)).start, max(place.end, *(note.end for note in take.notes), 0)
