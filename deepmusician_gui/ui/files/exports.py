"""Music for other programs: sound, and MIDI files by track, by region, with or without tempo."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sized
from functools import partial
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from deepmusician_gui.errors import FileError, reason
from deepmusician_gui.playback.sound_file import SOUND_FORMATS, sound_format
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.formats import MIDI, write_score
from deepmusician_gui.score.hand_over import parts, region, without_tempo
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.amounts import counted_files
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.files.hand_over import HandOver, HandOverDialog
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.asking import answer
from deepmusician_gui.ui.widgets.words import tr


class Exports(QObject):
    """Writes beside the window, one thing at a time; the open piece, its name and its unsaved changes stay."""

    said = Signal(str)
    began = Signal(str)
    """What is being written, by name."""
    progressed = Signal(object)
    """The share that is done, 0-1."""
    ended = Signal()

    def __init__(self, document: Document, files: Files, playback: PlaybackSession, window: QWidget) -> None:
        super().__init__(window)
        self.choice = HandOver()
        """What was chosen last."""
        self._document, self._files, self._playback, self._window = document, files, playback, window
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def sound(self) -> None:
        """Ask where to, and write there what the piece sounds like with the built-in synth, as it is heard now."""
        filters = [
            tr("{name} files ({patterns})", name=each.name, patterns=f"*{each.suffix}")
            for each in SOUND_FORMATS
        ]
        suggested = self._folder / f"{self._files.name}{SOUND_FORMATS[0].suffix}"
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, tr("Export sound"), str(suggested), ";;".join(filters)
        )
        if not chosen:
            return
        path = Path(chosen)
        if sound_format(path) is None:
            row = filters.index(kind) if kind in filters else 0
            path = path.with_name(path.name + SOUND_FORMATS[row].suffix)
        score, sounds = self._document.score, self._playback.wiring.sounds
        silent = self._playback.mixer.silent
        self._start(
            path.name, lambda: _sound(score, path, sounds, silent), tr("Exported {name}.", name=path.name)
        )

    def hand_over(self) -> None:
        """Ask what and where to, and write MIDI files for another program."""
        dialog = HandOverDialog(self._document.score, self._playback.loop, self.choice, self._window)
        if answer(dialog) != QDialog.DialogCode.Accepted:
            return
        self.choice = dialog.choice
        title, name = tr("Export for another program"), self._files.name
        if self.choice.by_track:
            folder = QFileDialog.getExistingDirectory(self._window, title, str(self._folder))
            target = _unused(Path(folder) / name) if folder else None
        else:
            suggested = str(self._folder / f"{name}{MIDI.suffixes[0]}")
            chosen, _ = QFileDialog.getSaveFileName(
                self._window, title, suggested, tr("MIDI files (*.mid *.midi)")
            )
            target = Path(chosen) if chosen else None
        if target:
            self._write_midi(target)

    def _write_midi(self, target: Path) -> None:
        score = _chosen(self._files.signed(self._document.score), self.choice, self._playback.loop)
        suffix = MIDI.suffixes[0]
        if self.choice.by_track:
            files = [(target / f"{name}{suffix}", part) for name, part in parts(score)]
            done = _told(files, target)
            self._start(target.name, lambda: _write_folder(target, files), done)
        else:
            path = target if target.suffix else target.with_name(target.name + suffix)
            self._start(path.name, lambda: _write([(path, score)]), tr("Exported {name}.", name=path.name))

    @property
    def _folder(self) -> Path:
        """Where the composer was last."""
        path = self._document.path
        return path.parent if path else self._files.settings.folder or Path(QDir.homePath())

    def cancel(self) -> None:
        """Stop; a file that is not whole leaves nothing behind."""
        if self._job:
            self._job.cancel()

    def close(self) -> None:
        """Stop and wait for the thread to end."""
        if self._job:
            self._job.cancel()
            self._job.wait()

    def _start(self, name: str, work: Callable[[], Iterator[float]], done: str) -> None:
        self.cancel()
        job = self._job = Job(lambda: _steps(work()), self)
        job.progressed.connect(self.progressed)
        job.finished.connect(partial(self._end, job, done))
        job.failed.connect(partial(self._end, job))
        job.cancelled.connect(partial(self._end, job, tr("Writing {name} was stopped.", name=name)))
        self.began.emit(name)
        job.start()

    def _end(self, job: Job, sentence: str, *_: object) -> None:
        if job is self._job:
            self._job = None
            self.ended.emit()
        self.said.emit(sentence)


def _chosen(score: Score, choice: HandOver, loop: tuple[int, int] | None) -> Score:
    """The part of a piece that is handed over."""
    if choice.is_loop and loop:
        score = region(score, *loop)
    return score if choice.has_tempo else without_tempo(score)


def _sound(score: Score, path: Path, sounds: Sounds, silent: frozenset[int]) -> Iterator[float]:
    from deepmusician_gui.playback.render import render  # noqa: PLC0415  the window stands without the synth

    return render(score, path, sounds, silent)


def _told(files: Sized, target: Path) -> str:
    """That all of them are in the folder."""
    return tr("Exported {files} to {name}.", files=counted_files(len(files)), name=target.name)


def _write_folder(folder: Path, files: list[tuple[Path, Score]]) -> Iterator[float]:
    try:
        folder.mkdir()
    except OSError as error:
        raise FileError(
            tr(
                "The folder “{name}” could not be made: {reason}.",
                name=folder.name,
                reason=reason(error),
            )
        ) from error
    yield from _write(files)


def _write(files: list[tuple[Path, Score]]) -> Iterator[float]:
    """Write pieces, each whole or not at all."""
    for done, (path, score) in enumerate(files, 1):
        write_score(score, path)
        yield done / len(files)


def _steps(work: Iterator[float]) -> Generator[float, None, None]:
    yield from work


def _unused(folder: Path) -> Path:
    """A folder that is not there yet: of that name, or the same with a number."""
    numbered = (folder.with_name(f"{folder.name} {number}") for number in count(2))
    return next(each for each in chain((folder,), numbered) if not each.exists())
