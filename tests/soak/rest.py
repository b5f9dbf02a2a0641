"""When nothing goes on any more in a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from deepmusician_gui.ui.files.journal import Journal
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.studio import Studio

_PATIENCE_S = 90.0
_STEP_MS = 20


class Rest:
    """Ends what goes on, and tells what still does."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def stop(self) -> None:
        """Want nothing more."""
        window = self._studio.window
        if window.jam.is_on:
            window.jam.toggle()
        if window.recording.is_recording:
            window.recording.toggle()
        if window.recording.is_stepping:
            window.recording.toggle_steps()
        self._studio.generation.discard()
        window.exports.cancel()
        self._studio.playback.stop()

    def at_work(self) -> list[str]:
        """What still goes on, by name."""
        studio, window = self._studio, self._studio.window
        answers = {
            "generation": studio.generation.is_busy,
            "export": window.exports.is_busy,
            "printer": window.printer._job is not None,
            "reader": window.files.reader._job is not None,
            "live file": window.live._job is not None,
            "sheet": not window.sheets.is_up_to_date and window.sheets._layout is not None,
            "way": window.ways.is_busy if hasattr(window.ways, "is_busy") else False,
            "playing": studio.playback.is_playing,
            "a dialog": QApplication.activeModalWidget() is not None,
            "a menu": QApplication.activePopupWidget() is not None,
        }
        return [name for name, is_at_work in answers.items() if is_at_work]

    def is_calm(self) -> bool:
        work = self.at_work()
        return not work or work == ["playing"]

    def is_written(self) -> bool:
        """Whether the journal holds what there is."""
        (journal,) = self._studio.window.files.findChildren(Journal)
        return not journal._timer.isActive() and journal._writing is None

    def until(self, holds: Callable[[], bool]) -> Iterator[int]:
        """Steps until it does. Raises TimeoutError after a long while."""
        end = time.monotonic() + _PATIENCE_S
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError
            yield _STEP_MS

    @staticmethod
    def jobs(studio: Studio) -> int:
        """How many are known to the window."""
        return len(studio.window.findChildren(Job))
