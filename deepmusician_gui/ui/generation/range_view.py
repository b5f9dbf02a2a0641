"""The range that answers keep to, shown on the keys of the roll and dragged there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, pitch_name
from deepmusician_gui.ui.canvas.keyboard import Keyboard
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.widgets.words import tr

ALL_KEYS = (PIANO_LOWEST, PIANO_HIGHEST)
_LINE_PX = 2
_DIMMED = 150  # of 255, over keys that no answer strikes


class RangeView(QObject):
    """Between a session and the keys: drag with the right button for a range, click with it for none."""

    said = Signal(str)

    def __init__(self, keyboard: Keyboard, session: GenerationSession) -> None:
        super().__init__(keyboard)
        self._keyboard = keyboard
        self._session = session
        self.shade = _Shade(keyboard, session)
        self._from: tuple[float, int] | None = None  # where the right button went down: y in px, pitch
        self._is_dragging = False
        keyboard.setToolTip(tr("Press a key to hear it\nDrag with the right button: the range of answers"))
        keyboard.installEventFilter(self)
        session.changed.connect(self.shade.follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.shade.resize(self._keyboard.size())
        if not isinstance(event, QMouseEvent):
            return False
        is_right = event.button() == Qt.MouseButton.RightButton
        if is_right and event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._begin(event.position().y())
        elif event.type() == QEvent.Type.MouseMove and self._from:
            self._drag(event.position().y())
        elif is_right and event.type() == QEvent.Type.MouseButtonRelease and self._from:
            self._end()
        else:
            return False
        return True

    def _begin(self, y: float) -> None:
        chosen = entry(self._session.model)
        if "range" in chosen.honours:
            self._from, self._is_dragging = (y, self._keyboard.view.pitch(y)), False
        else:
            self.said.emit(tr("{title} keeps to no range.", title=chosen.title))

    def _drag(self, y: float) -> None:
        assert self._from
        start, pitch = self._from
        if abs(y - start) >= QApplication.startDragDistance():
            self._is_dragging = True
        if self._is_dragging:
            self._limit(*sorted((pitch, self._keyboard.view.pitch(y))))

    def _end(self) -> None:
        self._from = None
        if not self._is_dragging:
            self._limit(*ALL_KEYS)
        controls = self._session.controls
        if (controls.lowest, controls.highest) == ALL_KEYS:
            self.said.emit(tr("Answers may use all keys."))
        else:
            self.said.emit(
                tr(
                    "Answers keep from {lowest} to {highest}.",
                    lowest=pitch_name(controls.lowest),
                    highest=pitch_name(controls.highest),
                )
            )

    def _limit(self, lowest: int, highest: int) -> None:
        lowest, highest = (min(max(each, PIANO_LOWEST), PIANO_HIGHEST) for each in (lowest, highest))
        controls = replace(self._session.controls, lowest=lowest, highest=highest)
        if controls != self._session.controls:
            self._session.set_controls(controls)


class _Shade(QWidget):
    """Lies over the keys that are out of range, and lets the mouse through."""

    def __init__(self, keyboard: Keyboard, session: GenerationSession) -> None:
        super().__init__(keyboard)
        self._keyboard = keyboard
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._range = ALL_KEYS
        self.resize(keyboard.size())
        self.show()
        self.follow()

    def follow(self) -> None:
        """Show the range as it is now; the keys below are painted with it, so only where it is another one."""
        controls = self._session.controls
        is_kept = "range" in entry(self._session.model).honours and controls.lowest <= controls.highest
        now = (controls.lowest, controls.highest) if is_kept else ALL_KEYS
        if now != self._range:
            self._range = now
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        (lowest, highest), view = self._range, self._keyboard.view
        painter = QPainter(self)
        dimmed = QColor(self._keyboard.theme.window)
        dimmed.setAlpha(_DIMMED)
        line = QColor(self._keyboard.theme.accent_ink)
        top, foot = view.y(highest), view.foot(lowest)
        if highest < PIANO_HIGHEST:
            painter.fillRect(QRectF(0, 0, self.width(), top), dimmed)
            painter.fillRect(QRectF(0, top, self.width(), _LINE_PX), line)
        if lowest > PIANO_LOWEST:
            painter.fillRect(QRectF(0, foot, self.width(), self.height() - foot), dimmed)
            painter.fillRect(QRectF(0, foot - _LINE_PX, self.width(), _LINE_PX), line)
