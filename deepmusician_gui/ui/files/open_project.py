"""The open piece with all that belongs to it: taken down as a value, laid out again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession

if TYPE_CHECKING:
    from deepmusician_gui.ui.files.desk import Desk
    from deepmusician_gui.ui.files.project import Snapshot


class OpenProject:
    """Knows where everything is that belongs to the open piece."""

    def __init__(
        self, document: Document, generation: GenerationSession, playback: PlaybackSession, roll: PianoRoll
    ) -> None:
        self._document = document
        self._generation = generation
        self._playback = playback
        self._roll = roll

    @property
    def belongings(self) -> tuple[object, ...]:
        """What is lost with the window unless it is saved, besides the score; to be compared."""
        return self._generation.history.memory(), self._generation.locks.notes

    def snapshot(self) -> Snapshot:
        """All of it now. Nothing is copied that is long."""
        from deepmusician_gui.ui.files.project import Snapshot  # noqa: PLC0415  the window stands without it

        return Snapshot(self._document.score, self._generation.history.memory(), self._desk())

    def lay_out(self, snapshot: Snapshot, path: Path | None) -> None:
        """Open a piece with all that belongs to it; what a file does not hold is as in a new piece."""
        self._document.replace(snapshot.score, path)
        self._generation.history.remember(snapshot.memory)
        if snapshot.desk:
            self._lay_out(snapshot.desk)

    def _desk(self) -> Desk:
        from deepmusician_gui.ui.files.desk import Desk, guides_text, view_text  # noqa: PLC0415  the same

        playback, mixer = self._playback, self._playback.mixer
        return Desk(
            track=self._document.track,
            locked=tuple(sorted(self._generation.locks.notes)),
            muted=tuple(sorted(mixer.muted)),
            soloed=tuple(sorted(mixer.soloed)),
            output=playback.output.id if playback.output else "",
            playhead=max(0, round(playback.tick)),
            loop=playback.loop,
            view=view_text(self._roll.area.view),
            guides=guides_text(self._roll.guides),
        )

    def _lay_out(self, desk: Desk) -> None:
        playback, mixer = self._playback, self._playback.mixer
        self._document.set_track(desk.track)
        if locked := frozenset(desk.locked):
            self._generation.locks.toggle(locked)
        for track in desk.muted:
            mixer.toggle_mute(track)
        for track in desk.soloed:
            mixer.toggle_solo(track)
        if desk.output in {output.id for output in playback.outputs}:
            playback.choose_output(desk.output)
        playback.seek(desk.playhead)
        playback.set_loop(desk.loop)
        desk.guides.lay(self._roll.guides)
        self._roll.show_view(desk.view.seen_in(self._roll.area.view))
