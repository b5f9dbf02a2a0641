"""How many notes are selected, and a place to pull them out by."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.excerpt import excerpt
from deepmusician_gui.score.note import pitch_name
from deepmusician_gui.ui.canvas.readout import track_name
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.drag_out import DragOut
from deepmusician_gui.ui.widgets.words import said, tr


class SelectionLabel(QLabel):
    """Tells of the selection. Dragged into another program, it is a MIDI file of those notes."""

    refused = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._drag_out = DragOut()
        self._pressed_at = QPoint()
        self.setToolTip(tr("Drag this into another program or a folder:\na MIDI file of the selected notes"))
        document.selection_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        pitches = sorted(note.pitch for note in self._document.selection)
        self.setVisible(bool(pitches))
        if len(pitches) == 1:
            self.setText(tr("1 note, {pitch}", pitch=pitch_name(pitches[0])))
        elif pitches:
            lowest, highest = pitch_name(pitches[0]), pitch_name(pitches[-1])
            self.setText(
                tr("{count} notes, {lowest}–{highest}", count=len(pitches), lowest=lowest, highest=highest)
            )
        else:
            self.clear()
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = event.position().toPoint() - self._pressed_at
        is_held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if is_held and way.manhattanLength() >= QApplication.startDragDistance():
            self._pull_out()

    def _pull_out(self) -> None:
        score, notes = self._document.score, self._document.selected_notes()
        if not notes:
            return
        try:
            file = self._drag_out.file_of(excerpt(score, notes), track_name(score, notes[0].track))
        except FileError as trouble:
            self.refused.emit(said(trouble))
            return
        drag = QDrag(self)
        drag.setMimeData(file)
        drag.exec(Qt.DropAction.CopyAction)
