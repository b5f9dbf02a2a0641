"""The roll as screen readers and other aids see it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from deepmusician_gui.ui.canvas.note_area import NoteArea
from deepmusician_gui.ui.canvas.spoken import aloud, caret_words, summary_words
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

HELP = QT_TR_NOOP(
    "Arrows move the caret, Ctrl and arrows go from note to note, Insert draws a note, "
    "full stop selects the one under the caret."
)


class AccessibleNotes(QAccessibleWidget):
    """A canvas whose value is the note under the caret and whose description is the roll as a whole."""

    def __init__(self, area: NoteArea) -> None:
        super().__init__(area, QAccessible.Role.Canvas)
        self._area = area

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return aloud(caret_words(self._area.scene))
        if kind == QAccessible.Text.Description:
            return aloud(summary_words(self._area.scene, self._area.view))
        return tr(HELP) if kind == QAccessible.Text.Help else super().text(kind)


def install() -> None:
    """Let Qt ask here for what it tells such aids; it keeps one copy however often it is installed."""
    QAccessible.installFactory(_make)


def _make(_name: str, made_for: QObject | None) -> QAccessibleInterface | None:
    return AccessibleNotes(made_for) if isinstance(made_for, NoteArea) else None
