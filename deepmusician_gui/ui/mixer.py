"""Which tracks are heard: a choice of the listener that is no part of the piece."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.ui.document import Document


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
        document.tracks_rearranged.connect(self._follow)
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
        muted, soloed = (
            frozenset(places[track] for track in chosen if track in places)
            for chosen in (self.muted, self.soloed)
        )
        self._set(muted, soloed)

    def _forget(self) -> None:
        self._set(frozenset(), frozenset())
