"""From what another window left behind to the open piece, if the composer wants that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.files.journal import Found, Journal, Left, places_left, reading_left
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.widgets.words import tr

if TYPE_CHECKING:
    from deepmusician_gui.ui.files.recovery_dialog import RecoverySheet


class Recovery(QObject):
    """Looks once, at the start of the window."""

    def __init__(self, journal: Journal, files: Files, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._journal = journal
        self._files = files
        self._folder = folder
        self._window = window
        self._left: tuple[Left, ...] = ()
        self._unread = ""
        self._otherwise: Callable[[], None] = lambda: None
        self.sheet: RecoverySheet | None = None

    def start(self, otherwise: Callable[[], None]) -> None:
        """Offer what is there; where nothing is, or nothing is wanted, go on `otherwise`."""
        places = places_left(self._folder)
        self._journal.start()
        if not places:
            otherwise()
            return
        self._otherwise = otherwise
        job = Job(lambda: reading_left(places), self)
        job.finished.connect(self._offer)
        job.start()

    def _offer(self, found: Found) -> None:
        if found.unread:
            self._tell_unread(found.unread)
        self._left = found.left
        if not found.left:
            self._otherwise()
            return
        from deepmusician_gui.ui.files.recovery_dialog import RecoverySheet  # noqa: PLC0415  few ever see it

        self.sheet = RecoverySheet(self._window, found.left)
        self.sheet.brought_back.connect(self._bring_back)
        self.sheet.thrown_away.connect(lambda gone: gone.place.unlink(missing_ok=True))
        self.sheet.rejected.connect(self._decline)
        self.sheet.open()

    def _bring_back(self, chosen: Left) -> None:
        self._journal.adopt(chosen)
        for left in self._left:
            if left is not chosen:
                left.lock.unlock()
        self._files.bring_back(chosen.snapshot, chosen.origin, chosen.content, chosen.name)

    def _tell_unread(self, places: tuple[Path, ...]) -> None:
        """Now, and again where opening a piece has been told of meanwhile."""
        if len(places) == 1:
            told = tr(
                "A copy of what was not saved could not be read; it is kept as {place}.", place=places[0]
            )
        else:
            told = tr(
                "{count} copies of what was not saved could not be read; the first of them is kept as {place}.",
                count=len(places),
                place=places[0],
            )
        self._unread = told
        self._journal.said.emit(self._unread)
        self._files.settled.connect(self._tell_again, Qt.ConnectionType.QueuedConnection)

    def _tell_again(self) -> None:
        self._files.settled.disconnect(self._tell_again)
        self._journal.said.emit(self._unread)

    def _decline(self) -> None:
        for left in self._left:
            left.lock.unlock()
        self._otherwise()
