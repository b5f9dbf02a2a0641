"""The score view: the piece as sheet music at the edge of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.score.notation.page import Layout
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.sheet.score_paper import ScorePaper
from deepmusician_gui.ui.sheet.score_places import ScorePlaces
from deepmusician_gui.ui.sheet.score_session import ScoreSession
from deepmusician_gui.ui.widgets.buttons import icon_button
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_SCALES = (25, 30, 36, 42, 50, 60, 72)
_FIRST_SCALE = 2
_PAGE_HEIGHT_PX = 700
_LEAST_PX = (320, 150)
_FIRST_PX = QSize(640, 240)  # a system of a piano and a half, the notes above still in sight
_REFLOW_MS = 150
_EMPTY = QT_TR_NOOP("Draw a few notes, and they stand here as sheet music.")
_BEGUN = QT_TR_NOOP("The sheet music is being drawn …")
_ACTIONS = ("sheet.all", "sheet.smaller", "sheet.larger", "file.print", "file.export_sheet")


class _Body(QWidget):
    """As high as it is wanted to be at first."""

    def sizeHint(self) -> QSize:
        return _FIRST_PX


class ScoreView(QDockWidget):
    """A click on a note selects it on the roll; elsewhere it puts the playhead there."""

    shown = Signal()
    """It was opened or closed."""
    sought = Signal(int)
    """The playhead is wanted at this tick."""
    chosen = Signal(int, int)
    """The tick and pitch of a note that was gone to."""

    def __init__(self, document: Document, session: ScoreSession, theme: Theme) -> None:
        super().__init__(tr("Sheet music"))
        self.setObjectName("sheet")
        self._document = document
        self._session = session
        self._scale = _FIRST_SCALE
        self.paper = ScorePaper(theme)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.paper)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(tr("Sheet music"))
        self.told = QLabel(tr(_EMPTY), wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.told.setProperty("role", "dim")
        self.stack = QStackedWidget()
        self.stack.installEventFilter(self)
        self.stack.addWidget(self.told)
        self.stack.addWidget(self.area)
        self.stack.setMinimumSize(*_LEAST_PX)
        self._reflow = QTimer(self, singleShot=True, interval=_REFLOW_MS)
        self._reflow.timeout.connect(self._lay_out)
        self.visibilityChanged.connect(self._turn)
        self.visibilityChanged.connect(self.shown)
        session.changed.connect(self._take)
        document.selection_changed.connect(self._mark)
        self.paper.note_chosen.connect(self._choose)
        self.paper.tick_chosen.connect(self.sought)
        self.hide()

    def set_actions(self, actions: dict[str, QAction]) -> None:
        """Put the buttons beside the sheet."""
        body = _Body()
        body.setObjectName("sheetBody")
        row = QHBoxLayout(body)
        row.setContentsMargins(4, 4, 0, 0)
        row.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(4)
        for name in _ACTIONS:
            column.addWidget(icon_button(actions[name]))
        column.addStretch(1)
        row.addLayout(column)
        row.addWidget(self.stack, 1)
        self.setWidget(body)

    def set_theme(self, theme: Theme) -> None:
        self.paper.set_theme(theme)

    def toggle(self) -> None:
        """Open it, or close it."""
        self.setVisible(self.isHidden())

    def follow(self, tick: float, *, scrolls: bool) -> None:
        """Show the playhead, and look where it is."""
        if self.isHidden():
            return
        self.paper.place_playhead(tick)
        if scrolls and (bar := self.paper.playhead):
            self.area.ensureVisible(round(bar.x()), round(bar.center().y()), 0, round(bar.height() / 2) + 16)

    @property
    def can_grow(self) -> bool:
        return self._scale + 1 < len(_SCALES)

    @property
    def can_shrink(self) -> bool:
        return self._scale > 0

    def zoom(self, steps: int) -> None:
        """Larger or smaller notes."""
        self._scale = max(0, min(len(_SCALES) - 1, self._scale + steps))
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._reflow.start()
        return super().eventFilter(watched, event)

    def _turn(self) -> None:
        if self.isHidden():
            self._session.hide()

    def _lay_out(self) -> None:
        if not self.isHidden():
            width = max(_LEAST_PX[0], self.stack.width() - 16)
            self._session.show(Layout(width, _PAGE_HEIGHT_PX, _SCALES[self._scale]))
            if not self._session.is_up_to_date:
                self.told.setText(tr(_BEGUN))

    def _take(self) -> None:
        stretches = self._session.stretches
        self.told.setText(self._session.trouble or tr(_EMPTY))
        self.stack.setCurrentWidget(self.area if stretches else self.told)
        self.paper.show_places(ScorePlaces(stretches))
        self._mark()

    def _mark(self) -> None:
        if not self.isHidden():
            self.paper.select(self._document.selection)

    def _choose(self, note: Note) -> None:
        """Select the note on the roll and take the playhead there, if it still is what the sheet shows."""
        if note not in self._document.score.notes_starting_in(note.onset, note.onset + 1):
            return
        if note.track != self._document.track:
            self._document.set_track(note.track)
        self._document.select((note,))
        self.sought.emit(note.onset)
        self.chosen.emit(note.onset, note.pitch)
