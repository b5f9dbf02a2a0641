"""Answers of `gru` in the real window: from the press of a key or a move of a slider to ghosts on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest

from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.appearance import Appearance
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation_session import GenerationSession
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.playback_session import PlaybackSession
from deepmusician_gui.ui.settings import Settings
from tests.ui.fakes import FakePlayer

SIZE_PX = (1920, 1080)
SLIDER_S = 2.0
PATIENCE_S = 60.0


@dataclass
class WindowAnswers:
    """Samples, one a take."""

    first_ghost_ms: list[float] = field(default_factory=list)
    all_ghosts_ms: list[float] = field(default_factory=list)
    slider_hz: list[float] = field(default_factory=list)


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


def window_answers(score: Score, takes: int) -> WindowAnswers:
    """Ask `takes` times with the key, then move the threshold slider for two seconds."""
    app = application()
    document = Document()
    generation = GenerationSession(document)
    playback = PlaybackSession(FakePlayer(), document, generation)
    window = MainWindow(document, generation, playback, Appearance(), Settings())
    window.resize(*SIZE_PX)
    window.show()
    QTest.qWaitForWindowExposed(window)
    document.replace(score, None)
    generation.warm_up()
    _until(lambda: generation.is_model_loaded and not generation.is_busy)
    found = WindowAnswers()
    for seed in range(takes):
        generation.set_controls(replace(generation.controls, seed=seed))
        first, done = _ask(window, generation)
        found.first_ghost_ms.append(first)
        found.all_ghosts_ms.append(done)
        generation.discard()
        app.processEvents()
    generation.continue_()
    _until(lambda: not generation.is_busy)
    found.slider_hz.append(_slide(generation))
    generation.close()
    playback.close()
    window.files.close()
    window.close()
    return found


def _ask(window: MainWindow, generation: GenerationSession) -> tuple[float, float]:
    """Milliseconds from the press of Ctrl+Return to the first painted ghost, and to the whole answer."""
    watch = PaintWatch(generation)
    window.roll.area.installEventFilter(watch)
    began = time.perf_counter()
    QTest.keyClick(window.roll.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    _until(lambda: watch.first_s is not None and not generation.is_busy)
    done = time.perf_counter()
    window.roll.area.removeEventFilter(watch)
    assert watch.first_s is not None
    return (watch.first_s - began) * 1000, (done - began) * 1000


def _slide(generation: GenerationSession) -> float:
    """Complete answers a second while the slider moves 60 times a second."""
    answers: set[str] = set()
    count = 0

    def finished() -> None:
        nonlocal count
        if generation.result and generation.result not in answers:
            answers.add(generation.result)
            count += 1

    generation.changed.connect(finished)
    began = time.perf_counter()
    moves = 0
    while (passed := time.perf_counter() - began) < SLIDER_S:
        if moves <= passed * 60:
            moves += 1
            generation.set_controls(replace(generation.controls, threshold=0.3 + 0.4 * passed / SLIDER_S))
        QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    generation.changed.disconnect(finished)
    return count / SLIDER_S


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + PATIENCE_S
    while not condition():
        assert time.perf_counter() < deadline
        QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
