"""What a composer does with tracks: each one step of undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.score import tracks
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.readout import track_name
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.tracks.mixer import Mixer
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr


class TrackCommands(QObject):
    """Works on the track that is written, unless another is named."""

    rename_requested = Signal()
    """The name of the written track is to be typed."""
    said = Signal(str)

    def __init__(self, document: Document, mixer: Mixer) -> None:
        super().__init__()
        self._document = document
        self.mixer = mixer

    def add(self) -> None:
        """A new track, to be written at once."""
        self._document.revise(tracks.add(self._score), tr("Add track"))
        self._document.set_track(len(self._score.tracks) - 1)

    def delete(self) -> None:
        """The last one stays."""
        if not self.can_delete:
            return
        track = self._document.track
        name, notes = track_name(self._score, track), self._score.track_notes(track)
        self._rearrange(tracks.delete(self._score, track), tr("Delete {track}", track=name))
        said = (
            QT_TR_NOOP("{track} is deleted with its notes.") if notes else QT_TR_NOOP("{track} is deleted.")
        )
        self.said.emit(tr(said, track=name))

    def duplicate(self) -> None:
        """The same once more, to be written at once."""
        track = self._document.track
        name = track_name(self._score, track)
        self._rearrange(tracks.duplicate(self._score, track), tr("Duplicate {track}", track=name))
        self._document.set_track(track + 1)

    def move(self, by: int) -> None:
        """Put the track further up (-1) or down (1)."""
        if not self.can_move(by):
            return
        track = self._document.track
        name = track_name(self._score, track)
        self._rearrange(tracks.move(self._score, track, track + by), tr("Move {track}", track=name))

    def can_move(self, by: int) -> bool:
        return self._document.track + by in range(len(self._score.tracks))

    @property
    def can_delete(self) -> bool:
        return len(self._score.tracks) > 1

    def choose_next(self, by: int) -> None:
        """Write on the track below (1) or above (-1)."""
        self._document.set_track(self._document.track + by)

    def rename(self, track: int, name: str) -> None:
        self._set_up(QT_TR_NOOP("Rename {track}"), track, tracks.rename(self._score, track, name.strip()))

    def set_colour(self, track: int, colour: int) -> None:
        self._set_up(QT_TR_NOOP("Colour {track}"), track, tracks.set_colour(self._score, track, colour))

    def set_program(self, track: int, program: int | None) -> None:
        self._set_up(
            QT_TR_NOOP("Change instrument of {track}"), track, tracks.set_program(self._score, track, program)
        )

    def set_channel(self, track: int, channel: int) -> None:
        self._set_up(
            QT_TR_NOOP("Change channel of {track}"), track, tracks.set_channel(self._score, track, channel)
        )

    def set_volume(self, track: int, value: int) -> None:
        """0 to 127; further changes go on in the same step."""
        self._set_up(
            QT_TR_NOOP("Change volume of {track}"),
            track,
            tracks.set_volume(self._score, track, value),
            goes_on=True,
        )

    def set_pan(self, track: int, value: int) -> None:
        """0 to 127; further changes go on in the same step."""
        self._set_up(
            QT_TR_NOOP("Change pan of {track}"),
            track,
            tracks.set_pan(self._score, track, value),
            goes_on=True,
        )

    def toggle_mute(self) -> None:
        self.mixer.toggle_mute(self._document.track)

    def toggle_solo(self) -> None:
        self.mixer.toggle_solo(self._document.track)

    @property
    def is_muted(self) -> bool:
        return self._document.track in self.mixer.muted

    @property
    def is_soloed(self) -> bool:
        return self._document.track in self.mixer.soloed

    @property
    def _score(self) -> Score:
        return self._document.score

    def _set_up(self, step: str, track: int, score: Score, *, goes_on: bool = False) -> None:
        self._document.revise(score, tr(step, track=track_name(self._score, track)), goes_on=goes_on)

    def _rearrange(self, score: Score, label: str) -> None:
        """The selection goes where its track goes."""
        places = tracks.places_after(self._score.tracks, score.tracks)
        selection = self._document.selection
        moved = [note._replace(track=places[note.track]) for note in selection if note.track in places]
        self._document.revise(score, label, moved)
