"""The panel where a composer says how notes are brought onto the grid, and sees what would come of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.editing import EDGES, Quantising
from deepmusician_gui.ui.canvas.guide_names import grid_name
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.buttons import ActionButton, named
from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.slider import Slider
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_WIDTH_PX = 264
_MARGIN_PX = 12
_EDGE_NAMES = (QT_TR_NOOP("Starts"), QT_TR_NOOP("Ends"), QT_TR_NOOP("Starts and ends"))
"""Of EDGES, in their order."""
_SHOW_EVERY_MS = 30
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OWN_KEYS = {*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End}  # elsewhere they mean commands


class QuantisePanel(QWidget):
    """Lies over the upper right corner of the roll. Enter or its button quantises, Escape leaves the notes alone."""

    def __init__(self, document: Document, roll: PianoRoll, quantise: QAction, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("quantise")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("How to quantise"))
        self.setFixedWidth(_WIDTH_PX)
        self._window = window
        self._roll = roll
        self._quantise = quantise
        self.grid = QLabel()
        self.edges = QComboBox()
        self.edges.addItems([tr(name) for name in _EDGE_NAMES])
        self.edges.setAccessibleName(tr("What to quantise"))
        self.edges.setToolTip(
            tr("Whole notes by their starts, their ends alone, or both edges each for itself")
        )
        self.strength = _percentage(tr("Strength"), 100, tr("How much of the way to the grid notes go."))
        self.swing = _percentage(
            tr("Swing"),
            0,
            tr("How late every second line of a bar is.\n67% makes triplets, 100% dotted notes."),
        )
        self.humanise = _percentage(
            tr("Humanise"),
            0,
            tr("Plays a little early or late, softer or louder.\nEvery time it does so otherwise."),
        )
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Close, and leave the notes as they are (Esc)"))
        self._soon = QTimer(self, singleShot=True, interval=_SHOW_EVERY_MS)
        self._lay_out()
        self._show_quantising()
        self._connect(document)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.setContentsMargins(16, 12, 16, 16)
        title = QLabel(tr("Quantise"))
        title.setProperty("role", "heading")
        column.addWidget(title)
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.setColumnStretch(1, 1)
        fields.addWidget(QLabel(tr("Grid")), 0, 0)
        fields.addWidget(self.grid, 0, 1, Qt.AlignmentFlag.AlignRight)
        fields.addWidget(named(tr("What"), self.edges), 1, 0)
        fields.addWidget(self.edges, 1, 1)
        column.addLayout(fields)
        for slider in (self.strength, self.swing, self.humanise):
            column.addWidget(slider)
        column.addSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.close_button)
        buttons.addWidget(ActionButton(self._quantise, role="primary"), 1)
        column.addLayout(buttons)

    def _connect(self, document: Document) -> None:
        self.edges.currentIndexChanged.connect(self._set_quantising)
        for slider in (self.strength, self.swing, self.humanise):
            slider.moved.connect(self._set_quantising)
        self.close_button.clicked.connect(self.close)
        self._roll.commands.quantising_requested.connect(self.toggle)
        self._roll.guides.changed.connect(self._show_later)
        self._roll.zoom_changed.connect(self._show_later)
        document.selection_changed.connect(self._show_later)
        document.score_changed.connect(self._show_later)
        self._soon.timeout.connect(self._show_outcome)
        self._roll.area.installEventFilter(self)
        OwnKeys(self, lambda event: Qt.Key(event.key()) in _OWN_KEYS)

    def toggle(self) -> None:
        if self.isVisible():
            self.close()
            return
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self.strength.track.setFocus(Qt.FocusReason.PopupFocusReason)

    # What is chosen

    def _show_quantising(self) -> None:
        how = self._roll.commands.quantising
        self.edges.setCurrentIndex(EDGES.index(how.edges))
        self.strength.set_value(how.strength_percent / 100)
        self.swing.set_value(how.swing_percent / 100)
        self.humanise.set_value(how.humanise_percent / 100)

    def _set_quantising(self) -> None:
        self._roll.commands.quantising = Quantising(
            EDGES[self.edges.currentIndex()],
            round(self.strength.value * 100),
            round(self.swing.value * 100),
            round(self.humanise.value * 100),
        )
        self._show_later()

    # What would come of it

    def _show_later(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _show_outcome(self) -> None:
        choice, step = self._roll.guides.choice, self._roll.commands.grid.step
        follows_zoom = choice.is_on and choice.step is None
        self.grid.setText(
            tr("{grid}, now {step}", grid=grid_name(choice), step=step) if follows_zoom else grid_name(choice)
        )
        self._roll.preview(self._roll.commands.quantised())

    # Where it lies and what it hears

    def _place(self) -> None:
        corner = self._roll.area.mapTo(self._window, self._roll.area.rect().topRight())
        self.move(corner.x() - self.width() - _MARGIN_PX, corner.y() + _MARGIN_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif Qt.Key(event.key()) in _ENTER:
            self._quantise.trigger()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()  # not for the roll below

    def showEvent(self, _event: QEvent) -> None:
        self._show_outcome()

    def hideEvent(self, _event: QEvent) -> None:
        self._soon.stop()
        self._roll.preview(NoteEdit())
        self._roll.setFocus()


def _percentage(name: str, default: int, hint: str) -> Slider:
    return Slider(name, 0, 1, default / 100, hint, ".0%")
