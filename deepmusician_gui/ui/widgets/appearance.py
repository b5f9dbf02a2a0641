"""What the composer chose to see."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from deepmusician_gui.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme

SYSTEM = "system"
"""The choice of whatever suits the desktop."""


class Appearance(QObject):
    """The theme, what moves, whether the panels are there."""

    changed = Signal()

    def __init__(self, choice: str = DARK.name, language: str = SYSTEM) -> None:
        """`choice` is the name of a theme, `language` the code of one of LANGUAGES; or SYSTEM, both of them."""
        super().__init__()
        self.choice = choice
        self.language = language
        """What is spoken from the next start on."""
        self._dark = self.theme if self.theme.is_dark else DARK
        self.follows = True
        self.is_still = False
        """Whether nothing glides, as where the system asks for less motion."""
        self.shows_panel = True
        self.shows_tracks = True
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_desktop)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_desktop)

    @property
    def theme(self) -> Theme:
        if self.choice in THEMES:
            return THEMES[self.choice]
        return _of_the_desktop()

    @property
    def other_theme(self) -> Theme:
        """Light instead of dark, or the dark one that was seen last."""
        return LIGHT if self.theme.is_dark else self._dark

    def choose(self, choice: str) -> None:
        """The name of a theme, or SYSTEM."""
        self.choice = choice
        if self.theme.is_dark:
            self._dark = self.theme
        self.changed.emit()

    def toggle_theme(self) -> None:
        self.choose(self.other_theme.name)

    def toggle_still(self) -> None:
        self.is_still = not self.is_still
        self.changed.emit()

    def _follow_desktop(self) -> None:
        if self.choice == SYSTEM:
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


def _of_the_desktop() -> Theme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return LIGHT if hints.colorScheme() == Qt.ColorScheme.Light else DARK
