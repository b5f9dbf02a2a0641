"""Which tracks are heard: a choice of the listener that is no part of the piece."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.score.score import Track
from deepmusician_gui.ui.document import Document


class _Gone(NamedTuple):
    """A deleted track, and how it was heard."""

    track: Track
    is_muted: bool
    is_soloed: bool


class Mixer(QObject):
    """Mute and solo of each track of the open piece. They go where the track goes, and another piece begins without."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.muted: frozenset[int] = frozenset()
        """Indices of tracks that are not heard."""
        self.soloed: frozenset[int] = frozenset()
        """Indices of the tracks that are heard alone, where there are any; one that is muted stays so."""
        self._tracks = document.score.tracks
        self._gone: list[_Gone] = []
        document.tracks_rearranged.connect(self._follow)
        document.score_changed.connect(self._remember_tracks)
        document.replaced.connect(self._forget)

    @property
    def silent(self) -> frozenset[int]:
        """Indices of the tracks that are not heard now."""
        tracks = frozenset(range(len(self._document.score.tracks)))
        return self.muted | (tracks - self.soloed if self.soloed else frozenset())

    def toggle_mute(self, track: int) -> None:
        self._set(self.muted ^ {track}, self.soloed)

    def toggle_solo(self, track: int) -> None:
        self._set(self.muted, self.soloed ^ {track})

    def _set(self, muted: frozenset[int], soloed: frozenset[int]) -> None:
        if (muted, soloed) != (self.muted, self.soloed):
            self.muted, self.soloed = muted, soloed
            self.changed.emit()

    def _follow(self, places: dict[int, int]) -> None:
        """Go along; a track that is deleted and comes back when that is undone is as it was."""
        muted, soloed = (
            {places[track] for track in chosen if track in places} for chosen in (self.muted, self.soloed)
        )
        for place, track in enumerate(self._document.score.tracks):
            for gone in [gone for gone in self._gone if gone.track is track]:
                self._gone.remove(gone)
                muted |= {place} if gone.is_muted else set()
                soloed |= {place} if gone.is_soloed else set()
        self._gone.extend(
            _Gone(self._tracks[place], place in self.muted, place in self.soloed)
            for place in (self.muted | self.soloed) - places.keys()
        )
        self._set(frozenset(muted), frozenset(soloed))

    def _remember_tracks(self) -> None:
        self._tracks = self._document.score.tracks

    def _forget(self) -> None:
        self._gone.clear()
        self._set(frozenset(), frozenset())
