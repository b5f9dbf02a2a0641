"""One short life of the whole program, to see whether an installation holds all that it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QStandardPaths, QTimer

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.playback.outputs import port_output
from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.notation.engraver import Engraver, orders
from deepmusician_gui.score.notation.page import Layout
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.app import run
from deepmusician_gui.ui.studio import Studio

_LOOK_EVERY_MS = 20
_PATIENCE_MS = 180_000  # a first start from a slow disk, on a machine with other things to do
_NOWHERE = port_output("nowhere")
"""A MIDI port that no system has: the player plays, and nobody hears it."""

Step = tuple[str, Callable[[], bool]]
"""What was done, and whether it is."""


def self_test(folder: Path, tell: Callable[[str], None]) -> int:
    """Open the example, continue it, write it to a .mid file in `folder` and play it; the exit status.

    Tells each step that is done. The settings and journals of the composer are left alone.
    """
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return run(None, lambda studio: _Life(studio, folder, tell).begin())


class _Life(QObject):
    """Takes one step after the other, each once the one before is done."""

    def __init__(self, studio: Studio, folder: Path, tell: Callable[[str], None]) -> None:
        super().__init__(studio.window)
        self._window, self._document = studio.window, studio.document
        self._generation, self._playback = studio.generation, studio.playback
        self._folder, self._tell = folder, tell
        self._heard = ""
        studio.generation.said.connect(self._hear)
        self._steps = self._live()
        self._doing, self._is_done = next(self._steps)
        self._look = QTimer(self)
        self._look.timeout.connect(self._go_on)

    def begin(self) -> None:
        self._look.start(_LOOK_EVERY_MS)
        QTimer.singleShot(_PATIENCE_MS, self, self._give_up)

    def _live(self) -> Iterator[Step]:
        document, generation = self._document, self._generation
        yield "open an example", lambda: bool(document.score.notes)
        heard = len(document.score.notes)
        self._window.actions_.by_id["generate.continue"].trigger()
        yield "continue it", lambda: generation.proposal is not None and not generation.is_busy
        self._window.actions_.by_id["view.plots"].trigger()
        yield "plot the answer", lambda: self._window.plots.body is not None
        generation.keep()
        yield "keep the answer", lambda: len(document.score.notes) > heard
        path, score = self._folder / "self-test.mid", document.score
        write_score(score, path)
        yield "write a MIDI file", lambda: len(read_score(path).notes) == len(score.notes)
        if find_spec("verovio"):
            yield "draw it as sheet music", lambda: _can_be_drawn(score)
        self._playback.choose_output(_NOWHERE.id)
        self._window.actions_.by_id["transport.play"].trigger()
        yield "play it", lambda: self._playback.is_playing and self._playback.tick > score.ppq

    def _go_on(self) -> None:
        try:
            if not self._is_done():
                return
            self._tell(f"{self._doing}: done")
            self._doing, self._is_done = next(self._steps)
        except StopIteration:
            QCoreApplication.exit(0)
        except DeepMusicianError as trouble:
            self._tell(str(trouble))
            QCoreApplication.exit(1)

    def _hear(self, sentence: str) -> None:
        self._heard = sentence

    def _give_up(self) -> None:
        self._tell(f"{self._doing}: not done after {_PATIENCE_MS // 1000} seconds. {self._heard}")
        QCoreApplication.exit(1)


def _can_be_drawn(score: Score) -> bool:
    """Waits for the process that draws."""
    engraver = Engraver()
    try:
        first = next(orders(score, range(len(score.tracks)), Layout(800, 600)))
        return bool(engraver.pages(first))
    finally:
        engraver.close()
