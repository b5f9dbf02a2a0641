"""Answers of `gru` in the real window: from the action or a move of a slider to ghosts on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.playback.client import Player
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio
from tests.ui.fakes import FakePlayer

SIZE_PX = (1920, 1080)
SLIDER_S = 2.0
SLIDES = 5
PATIENCE_S = 60.0


@dataclass
class WindowAnswers:
    """Samples, one a take."""

    first_ghost_ms: list[float] = field(default_factory=list)
    all_ghosts_ms: list[float] = field(default_factory=list)
    slider_hz: list[float] = field(default_factory=list)


class CountingWriter:
    """Generates as ever, and counts complete answers."""

    def __init__(self) -> None:
        self.complete = 0

    def __call__(
        self, model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int
    ) -> Iterator[tuple[TakeProgress, ...]]:
        for progress in generate_takes(model, score, region, controls, takes):
            self.complete += all(take.done for take in progress)
            yield progress


class PaintWatch(QObject):
    """Knows when a widget was last painted while there was something to see."""

    def __init__(self, generation: GenerationSession) -> None:
        super().__init__()
        self._generation = generation
        self.first_s: float | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        proposal = self._generation.proposal
        if event.type() == QEvent.Type.Paint and self.first_s is None and proposal and proposal.notes:
            self.first_s = time.perf_counter()
        return super().eventFilter(watched, event)


class AnsweringWindow(NamedTuple):
    """The window with a piece and `gru` loaded."""

    document: Document
    window: MainWindow
    generation: GenerationSession
    playback: PlaybackSession
    write: CountingWriter

    def slide(self) -> float:
        """Complete answers a second while the threshold slider moves 60 times a second, for two seconds."""
        before, began = self.write.complete, time.perf_counter()

        def move() -> None:
            passed = time.perf_counter() - began
            threshold = 0.3 + 0.4 * min(1.0, passed / SLIDER_S)
            self.generation.set_controls(replace(self.generation.controls, threshold=threshold))

        hand = QTimer(interval=16)
        hand.timeout.connect(move)
        hand.start()
        _until(lambda: time.perf_counter() - began >= SLIDER_S, look_ms=50)
        hand.stop()
        return (self.write.complete - before) / SLIDER_S

    def continue_(self) -> None:
        """Ask for four takes and wait for them."""
        self.generation.continue_()
        _until(lambda: not self.generation.is_busy)


@contextmanager
def answering_window(score: Score, player: Player) -> Iterator[AnsweringWindow]:
    """Shown until the end; the player has yet to be started."""
    _app = QApplication.instance() or application()
    write = CountingWriter()
    studio = Studio(player, Settings(), write=write)
    window, document, generation = studio.window, studio.document, studio.generation
    window.resize(*SIZE_PX)
    window.show()
    QTest.qWaitForWindowExposed(window)
    document.replace(score, None)
    generation.warm_up()
    _until(lambda: generation.is_model_loaded and not generation.is_busy)
    try:
        yield AnsweringWindow(document, window, generation, studio.playback, write)
    finally:
        studio.close()


def window_answers(scores: Sequence[Score]) -> WindowAnswers:
    """Ask about each of them with the key, then move the threshold slider."""
    found = WindowAnswers()
    with answering_window(scores[0], FakePlayer()) as shown:
        for seed, score in enumerate(scores):
            shown.document.replace(score, None)
            shown.generation.set_controls(replace(shown.generation.controls, seed=seed))
            first, done = _ask(shown.window, shown.generation)
            found.first_ghost_ms.append(first)
            found.all_ghosts_ms.append(done)
            shown.generation.discard()
            QApplication.processEvents()
        shown.continue_()
        found.slider_hz.extend(shown.slide() for _ in range(SLIDES))
    return found


def _ask(window: MainWindow, generation: GenerationSession) -> tuple[float, float]:
    """Milliseconds from what Ctrl+Return triggers to the first painted ghost, and to the whole answer."""
    watch = PaintWatch(generation)
    window.roll.area.installEventFilter(watch)
    began = time.perf_counter()
    window.actions_.by_id[
        "generate.continue"
    ].trigger()  # a key finds no active window where none manages them
    _until(lambda: watch.first_s is not None and not generation.is_busy)
    done = time.perf_counter()
    window.roll.area.removeEventFilter(watch)
    assert watch.first_s is not None
    return (watch.first_s - began) * 1000, (done - began) * 1000


def _until(condition: Callable[[], bool], look_ms: int = 2) -> None:
    """Let the window live until something holds, and take little of its time."""
    deadline = time.perf_counter() + PATIENCE_S
    loop, look = QEventLoop(), QTimer(interval=look_ms)
    look.timeout.connect(lambda: loop.quit() if condition() or time.perf_counter() > deadline else None)
    look.start()
    loop.exec()
    assert condition()
