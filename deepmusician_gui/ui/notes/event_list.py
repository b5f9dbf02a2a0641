"""The notes of the written track as a table: read, selected and typed, in step with the roll."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget

from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.words import tr

if TYPE_CHECKING:
    from deepmusician_gui.ui.notes.event_table import EventView


class EventList(QDockWidget):
    """The table at the edge of the window. What is selected in it is selected on the roll, and the other way round."""

    refused = Signal(str)
    chosen = Signal(int, int)
    """The tick and pitch of the note that was gone to in the list."""
    shown = Signal()
    """It was opened or closed."""

    def __init__(self, document: Document, scene: Scene) -> None:
        """`scene` is that of the roll, which follows the document before this does."""
        super().__init__(tr("Event list"))
        self.setObjectName("events")
        self._document = document
        self._scene = scene
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._is_following = False
        self.visibilityChanged.connect(self.shown)
        document.score_changed.connect(self.follow)
        document.track_changed.connect(self.follow)
        document.selection_changed.connect(self._follow_selection)
        self.hide()

    @cached_property
    def view(self) -> EventView:
        """Made when the list is first opened, so that the window has not to wait for it."""
        from deepmusician_gui.ui.notes.event_table import EventTable, EventView  # noqa: PLC0415  as said

        view = EventView(EventTable(self._document, self._scene, self))
        view.table.refused.connect(self.refused)
        view.selectionModel().selectionChanged.connect(self._select_notes)
        view.selectionModel().currentRowChanged.connect(self._tell_where)
        self.setWidget(view)
        return view

    def toggle(self) -> None:
        """Open it and go there, or close it."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def follow(self) -> None:
        """Show what the roll shows; out of sight it costs nothing."""
        if self.isHidden() or self._is_following:
            return
        self._is_following = True
        self.view.table.follow()
        self._is_following = False
        self._follow_selection()

    def _follow_selection(self) -> None:
        if self.isHidden() or self._is_following:
            return
        self._is_following = True
        self._mark_rows(self.view.table.selected_runs())
        self._is_following = False

    def _mark_rows(self, runs: list[tuple[int, int]]) -> None:
        marks, table = self.view.selectionModel(), self.view.table
        rows = QItemSelection()
        for first, last in runs:
            rows.append(table.rows(first, last))
        marks.select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        current = marks.currentIndex()
        if runs and not any(first <= current.row() <= last for first, last in runs):
            here = table.index(runs[0][0], max(0, current.column()))
            marks.setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.view.scrollTo(here)

    def _select_notes(self) -> None:
        if self._is_following:
            return
        self._is_following = True
        marked = self.view.selectionModel().selection()
        runs = (marked.at(i) for i in range(marked.size()))
        rows = (row for run in runs for row in range(run.top(), run.bottom() + 1))
        self._document.select(self.view.table.note(row) for row in rows)
        self._is_following = False

    def _tell_where(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            note = self.view.table.note(current.row())
            self.chosen.emit(note.onset, note.pitch)
