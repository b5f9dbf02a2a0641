"""The open piece with all that belongs to it: taken down as a value, written by whichever thread, laid out again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from deepmusician_gui.score.formats import PROJECT, format_of, read_score, write_score
from deepmusician_gui.score.project_file import Project, read_project, write_project
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.desk import Desk, desk_of, desk_text, guides_text, view_text
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.provenance import told_in
from deepmusician_gui.ui.generation.take_history import Memory
from deepmusician_gui.ui.generation.takes_text import takes_of, takes_text
from deepmusician_gui.ui.playback.playback_session import PlaybackSession


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A piece and what belongs to it at one moment."""

    score: Score
    memory: Memory = field(default_factory=Memory)
    desk: Desk | None = None
    """None in a file that holds music alone."""
    remark: str = ""
    """What is worth telling of what was read, in a sentence, or ""."""

    def project(self) -> Project:
        """As it stands in a file."""
        parts = {"takes": takes_text(self.memory, self.score)}
        return Project(self.score, parts | ({"desk": desk_text(self.desk)} if self.desk else {}))

    def write(self, path: Path) -> None:
        """Write as much of it as a file of that name can hold. Raises FileError, the old file being untouched."""
        if format_of(path) is PROJECT:
            write_project(self.project(), path)
        else:
            write_score(self.score, path)


def snapshot_of(project: Project, name: str) -> Snapshot:
    """The inverse of `Snapshot.project`. Raises FileError, calling the file `name`."""
    score, parts = project.score, project.parts
    return Snapshot(
        score,
        takes_of(parts["takes"], score, name) if "takes" in parts else Memory(),
        desk_of(parts["desk"], score, name) if "desk" in parts else None,
    )


def read(path: Path) -> Snapshot:
    """What a file of any format holds. Raises FileError."""
    if format_of(path) is PROJECT:
        return snapshot_of(read_project(path), path.name)
    score = read_score(path)
    told = told_in(score, path.name)
    return Snapshot(score, told.memory, remark=told.remark)


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
        return Snapshot(self._document.score, self._generation.history.memory(), self._desk())

    def lay_out(self, snapshot: Snapshot, path: Path | None) -> None:
        """Open a piece with all that belongs to it; what a file does not hold is as in a new piece."""
        self._document.replace(snapshot.score, path)
        self._generation.history.remember(snapshot.memory)
        if snapshot.desk:
            self._lay_out(snapshot.desk)

    def _desk(self) -> Desk:
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
