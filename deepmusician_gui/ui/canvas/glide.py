"""A short way from one view to another, so that the eye keeps its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication

from deepmusician_gui.ui.canvas.viewport import Viewport

DURATION_MS = 140


class Glide(QObject):
    """Shows the views on the way, one glide at a time; at once where the composer or the system wants no motion."""

    is_still = False
    """Whether the composer wants none."""

    def __init__(self, show: Callable[[Viewport], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._start = self._end = Viewport(1, 1, 1)
        self._clock = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(self._go_on)

    def go(self, start: Viewport, end: Viewport) -> None:
        """From `start` to `end`, which differ only in what is seen of the same rows."""
        self.stop()
        self._start, self._end = start, end
        duration = 0 if self.is_still else min(DURATION_MS, _wanted_ms())
        if duration <= 0 or start == end:
            self._show(end)
            return
        self._clock.setDuration(duration)
        self._clock.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._clock.stop()

    def _go_on(self, share: float) -> None:
        self._show(self._end if share >= 1 else self._start.toward(self._end, share))


def _wanted_ms() -> int:
    """How long the style lets motion take: 0 where the system asks for none."""
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415  a large class, made when first named; the window waits for it

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
