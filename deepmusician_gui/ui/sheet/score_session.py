"""The piece as sheet music: drawn beside the window while it is looked at, and anew after each edit."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Signal

from deepmusician_gui.score.notation.engraver import Engraver, Stretch, stretches
from deepmusician_gui.score.notation.page import Layout
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.jobs import Job

_PAUSE_MS = 80  # a hand that goes on editing is not interrupted


class ScoreSession(QObject):
    """Holds the picture. The last good one stays until the next is there, stretch by stretch."""

    changed = Signal()
    """The picture, or what stands in its place."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.stretches: list[Stretch] = []
        self.trouble = ""
        """Why there is no picture, in a sentence."""
        self.shows_all = False
        """Whether all tracks are in it, or the one that is written."""
        self._layout: Layout | None = None
        self._document = document
        self._engraver = Engraver()
        self._job: Job | None = None
        self._is_outdated = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        document.score_changed.connect(self._follow)
        document.track_changed.connect(self._follow_track)

    def show(self, layout: Layout) -> None:
        """Draw it like this from now on."""
        if layout != self._layout:
            self._layout = layout
            self._pause.start()

    def hide(self) -> None:
        """Draw no more."""
        self._layout = None
        self._stop()

    def toggle_all(self) -> None:
        self.shows_all = not self.shows_all
        self._follow()

    @property
    def tracks_on_paper(self) -> tuple[int, ...]:
        """What is printed: what the view shows, or all tracks with notes where it is closed."""
        return self.tracks if self._layout else self._sounding()

    @property
    def tracks(self) -> tuple[int, ...]:
        """What is in the picture, by index: all tracks with notes, or the one that is written."""
        if not self.shows_all:
            return (self._document.track,)
        return self._sounding()

    @property
    def is_up_to_date(self) -> bool:
        return self._job is None and not self._pause.isActive()

    def close(self) -> None:
        """Stop and wait for the thread to end."""
        self._stop()
        self._engraver.close()
        if self._job:
            self._job.wait()
            self._engraver.close()  # which what was only just asked for has begun anew

    def _sounding(self) -> tuple[int, ...]:
        return tuple(sorted({note.track for note in self._document.score.notes}))

    def _stop(self) -> None:
        self._pause.stop()
        self._is_outdated = False
        if self._job:
            self._job.cancel()

    def _follow(self, *_: object) -> None:
        if self._layout:
            self._pause.start()

    def _follow_track(self) -> None:
        if not self.shows_all:
            self._follow()

    def _draw(self) -> None:
        """Begin now, or as soon as what runs has been stopped."""
        if self._job:
            self._is_outdated = True
            self._job.cancel()
            return
        if not self._layout:
            return
        score, tracks = self._document.score, self.tracks
        if not any(note.track in tracks and not note.is_muted for note in score.notes):
            self._take_all([])
            return
        self._run(self._work(score, tracks, self._layout))

    def _run(self, work: Callable[[], Generator[object, None, None]]) -> None:
        job = self._job = Job(work, self)
        fresh: list[Stretch] = []
        job.progressed.connect(lambda stretch: self._take(fresh, stretch))
        job.finished.connect(lambda _: self._take_all(fresh))
        job.failed.connect(self._fail)
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(self._end)
        job.start()

    def _work(
        self, score: Score, tracks: tuple[int, ...], layout: Layout
    ) -> Callable[[], Generator[object, None, None]]:
        drawn = tuple(self.stretches)

        def work() -> Generator[object, None, None]:
            yield from stretches(score, tracks, layout, self._engraver, drawn)

        return work

    def _take(self, fresh: list[Stretch], stretch: Stretch) -> None:
        """One more stretch is there; those behind it stay as they were for the moment."""
        fresh.append(stretch)
        self.trouble = ""
        if stretch not in self.stretches[len(fresh) - 1 : len(fresh)]:
            self.stretches = [*fresh, *self.stretches[len(fresh) :]]
            self.changed.emit()

    def _take_all(self, fresh: list[Stretch]) -> None:
        if self.trouble or fresh != self.stretches or not fresh:
            self.trouble, self.stretches = "", list(fresh)
            self.changed.emit()

    def _fail(self, why: str) -> None:
        self.trouble, self.stretches = why, []
        self.changed.emit()

    def _end(self, *_: object) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = None
        if self._is_outdated:
            self._is_outdated = False
            self._draw()
