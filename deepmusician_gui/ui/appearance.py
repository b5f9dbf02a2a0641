"""What the composer chose to see."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from deepmusician_gui.ui.theme import DARK, LIGHT, THEMES, Theme


class Appearance(QObject):
    """The theme, whether the view follows the playhead, whether the panels are there."""

    changed = Signal()

    def __init__(self, choice: str = DARK.name) -> None:
        """`choice` is the name of a theme, or "system" for the one that suits the desktop."""
        super().__init__()
        self.choice = choice
        self.follows = True
        self.shows_panel = True
        self.shows_tracks = True

    @property
    def theme(self) -> Theme:
        if self.choice in THEMES:
            return THEMES[self.choice]
        is_light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
        return LIGHT if is_light else DARK

    def toggle_theme(self) -> None:
        self.choice = LIGHT.name if self.theme.is_dark else DARK.name
        self.changed.emit()

    def toggle_follow(self) -> None:
        self.follows = not self.follows
        self.changed.emit()

    def toggle_tracks(self) -> None:
        self.shows_tracks = not self.shows_tracks
        self.changed.emit()

    def toggle_panel(self) -> None:
        self.shows_panel = not self.shows_panel
        self.changed.emit()
