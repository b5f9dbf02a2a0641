"""A copy of what is not saved yet, for the case that the program does not end as it should."""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from deepmusician_gui.errors import DeepMusicianError, reason
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.project_file import project_bytes, read_project
from deepmusician_gui.score.project_file.table_text import parsed, spelled
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.files.project import Snapshot, snapshot_of
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.playback.recording_session import RecordingSession
from deepmusician_gui.ui.widgets.words import tr

WAIT_MS = 2_000
"""From a change to its copy; with the writing, less than five seconds are lost."""
_PART, _ASIDE = "journal", "aside"

log = logging.getLogger(__name__)


class _Origin(Struct):
    """Which file the piece was opened from or saved to last, "" for none, and what was in it."""

    path: str
    content: str
    name: str
    """What the piece is called."""


class _Held(NamedTuple):
    """What was in the window when it was written down last."""

    score: Score
    belongings: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """What a program has left that did not end as it should. Nobody else is offered it while its lock is held."""

    place: Path
    lock: QLockFile
    snapshot: Snapshot
    origin: Path | None
    content: str
    name: str
    moment: datetime
    """When it was written, in UTC."""


class Found(NamedTuple):
    """All that programs have left that did not end as they should."""

    left: tuple[Left, ...]
    """What can be brought back, the newest first."""
    unread: tuple[Path, ...]
    """Where files lie now that could not be read; none of them is ever deleted."""


class Journal(QObject):
    """Follows the undo stack, the takes and what is being recorded: what they come to is written to a file of this
    window soon after each change, as a project, as long as it is not saved; a clean end takes the file away.
    """

    said = Signal(str)

    def __init__(
        self,
        document: Document,
        generation: GenerationSession,
        recording: RecordingSession,
        files: Files,
        folder: Path,
    ) -> None:
        super().__init__(files)
        self._folder = folder
        self._document = document
        self._recording = recording
        self._files = files
        self.path = folder / f"{os.urandom(8).hex()}.dmproj"
        self._lock = _lock_of(self.path)
        self._kept: _Held | None = None
        self._writing: Job | None = None
        self._is_troubled = False
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        for change in (
            document.undo_stack.indexChanged,
            generation.history.changed,
            generation.locks.changed,
            recording.heard,
            recording.changed,
        ):
            change.connect(self._note)
        files.settled.connect(self.keep)

    def start(self) -> None:
        """Look after the piece from now on; where nothing can be written, say so."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.said.emit(
                tr(
                    "What is not saved would not survive a crash: {folder}, {reason}.",
                    folder=self._folder,
                    reason=reason(error),
                )
            )
            return
        self._lock.tryLock(0)
        self._note()

    def keep(self) -> None:
        """Write what is not saved, if it has changed since the last time; what is saved needs no copy."""
        if not self._lock.isLocked():
            return
        if self._writing:
            self._note()
            return
        self._timer.stop()
        if not self._is_losing:
            self._kept = None
            self.path.unlink(missing_ok=True)
            return
        held = _Held(self._recording.so_far(), self._files.project.belongings)
        if self._kept and self._kept.score is held.score and self._kept.belongings == held.belongings:
            return
        self._kept, snapshot = held, replace(self._files.project.snapshot(), score=held.score)
        path, content = self._document.path, self._files.claimed.content
        origin = _Origin(str(path or ""), content, self._files.name)
        self._writing = Job(lambda: _writing(snapshot, origin, self.path), self)
        self._writing.failed.connect(self._fail)
        self._writing.finished.connect(self._end)
        self._writing.start()

    def adopt(self, left: Left) -> None:
        """Go on with the file of another window, so that what is brought back from it is never without a copy."""
        self._lock.unlock()
        self.path, self._lock = left.place, left.lock

    def close(self) -> None:
        """The program ends as it should: nothing is left."""
        self._timer.stop()
        if self._writing:
            self._writing.wait()
        if self._lock.isLocked():
            self.path.unlink(missing_ok=True)
            self._lock.unlock()

    @property
    def _is_losing(self) -> bool:
        return self._files.is_losing or self._recording.so_far() is not self._document.score

    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _end(self) -> None:
        """The job is done; thousands of them would be left of a long day."""
        if self._writing:
            self._writing.deleteLater()
            self._writing = None
        self._is_troubled = False
        if not self._is_losing:
            self.keep()

    def _fail(self, sentence: str) -> None:
        if not self._is_troubled:  # a full disk is told about once
            self.said.emit(tr("What is not saved would not survive a crash: {sentence}", sentence=sentence))
        self._end()
        self._kept, self._is_troubled = None, True
        self._note()


def places_left(folder: Path) -> list[Path]:
    """Where programs that did not end as they should may have left something."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".dmproj")
    except OSError:
        return []


def reading_left(places: list[Path]) -> Generator[Found, None, None]:
    """What lies there, except what windows still at work have written."""
    found = [each for place in places for each in _found_at(place)]
    left = [each for each in found if isinstance(each, Left)]
    unread = [each for each in found if isinstance(each, Path)]
    yield Found(tuple(sorted(left, key=lambda each: each.moment, reverse=True)), tuple(unread))


def _found_at(place: Path) -> Iterator[Left | Path]:
    lock = _lock_of(place)
    if not lock.tryLock(0):
        return
    try:
        project = read_project(place)
        origin = parsed(project.parts[_PART], _Origin, place.name)
        snapshot = snapshot_of(project, place.name)
        moment = datetime.fromtimestamp(place.stat().st_mtime, UTC)
    except (DeepMusicianError, LookupError, OSError) as trouble:
        log.warning("not brought back, %s: %s", place, trouble)
        yield _put_aside(place)
        lock.unlock()
        return
    path = Path(origin.path) if origin.path else None
    yield Left(place, lock, snapshot, path, origin.content, origin.name, moment)


def _put_aside(place: Path) -> Path:
    """Where a file lies now that is not to be looked at again."""
    aside = place.parent / _ASIDE / place.name
    try:
        aside.parent.mkdir(exist_ok=True)
        return place.rename(aside)
    except OSError:
        return place


def _lock_of(place: Path) -> QLockFile:
    lock = QLockFile(str(place.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # however long a window has stood open: its lock goes when its process is gone
    return lock


def _writing(snapshot: Snapshot, origin: _Origin, path: Path) -> Generator[None, None, None]:
    project = snapshot.project()
    parts = {**project.parts, _PART: spelled(origin)}
    write_file(path, project_bytes(replace(project, parts=parts), with_midi=False))
    yield
