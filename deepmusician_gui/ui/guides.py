"""What guides the hand on the roll: the grid in time, the scale in pitch, and which rows there are."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.score.grid import GridChoice, Rhythm
from deepmusician_gui.score.scale import Scale


class Fold(Enum):
    """Which rows the roll shows."""

    ALL = "all"
    USED = "used"  # those that have notes
    SCALE = "scale"  # those of the scale, and those that have notes


class Guides(QObject):
    """One for the window; whoever shows or obeys them listens to `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = GridChoice()
        self.scale: Scale | None = None
        self.follows_key = True
        """Whether the scale is that of the key where the playhead is, until another is chosen by hand."""
        self.keeps_to_scale = False
        """Whether notes are drawn and dragged to the notes of the scale only."""
        self.fold = Fold.ALL

    def choose_step(self, step: Fraction | None) -> None:
        """A fixed step, or None for one that follows the zoom."""
        self.choose(self.choice._replace(step=step, is_on=True))

    def choose(self, choice: GridChoice) -> None:
        if choice != self.choice:
            self.choice = choice
            self.changed.emit()

    def toggle_rhythm(self, rhythm: Rhythm) -> None:
        """Triplets or dotted notes, or straight ones again."""
        wanted = Rhythm.STRAIGHT if self.choice.rhythm is rhythm else rhythm
        self.choose(self.choice._replace(rhythm=wanted, is_on=True))

    def toggle_snap(self) -> None:
        self.choose(self.choice._replace(is_on=not self.choice.is_on))

    def toggle_keeps_offset(self) -> None:
        self.choose(self.choice._replace(keeps_offset=not self.choice.keeps_offset))

    def set_scale(self, scale: Scale | None) -> None:
        """By hand, whatever key the piece is in."""
        self.follows_key = False
        self.take_scale(scale)

    def toggle_follows_key(self) -> None:
        self.follows_key = not self.follows_key
        self.changed.emit()

    def take_scale(self, scale: Scale | None) -> None:
        """That of a key. Without a scale nothing keeps to it and no row is folded away for it."""
        if scale == self.scale:
            return
        self.scale = scale
        if scale is None:
            self.keeps_to_scale = False
            self.fold = Fold.ALL if self.fold is Fold.SCALE else self.fold
        self.changed.emit()

    def toggle_keeps_to_scale(self) -> None:
        self.keeps_to_scale = not self.keeps_to_scale and self.scale is not None
        self.changed.emit()

    def toggle_fold(self, fold: Fold) -> None:
        """Fold the roll that way, or unfold it."""
        self.fold = Fold.ALL if self.fold is fold else fold
        self.changed.emit()
