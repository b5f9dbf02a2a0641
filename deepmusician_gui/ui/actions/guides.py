"""Grid, scale and folded rows."""

from __future__ import annotations

from deepmusician_gui.score.grid import Rhythm
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.guides import Fold
from deepmusician_gui.ui.widgets.words import tr


def entries(roll: PianoRoll) -> tuple[Entry, ...]:
    guides = roll.guides

    def no_scale() -> str:
        return "" if guides.scale else tr("Choose a scale first.")

    return (
        Entry("grid.finer", tr("Finer grid"), roll.finer_grid, ("Ctrl+1",)),
        Entry("grid.coarser", tr("Coarser grid"), roll.coarser_grid, ("Ctrl+2",)),
        Entry(
            "grid.triplet",
            tr("Triplet grid"),
            lambda: guides.toggle_rhythm(Rhythm.TRIPLET),
            ("Ctrl+3",),
            is_checked=lambda: guides.choice.rhythm is Rhythm.TRIPLET,
        ),
        Entry(
            "grid.snap",
            tr("Snap to grid"),
            guides.toggle_snap,
            ("Ctrl+4",),
            "magnet",
            is_checked=lambda: guides.choice.is_on,
        ),
        Entry(
            "grid.dotted",
            tr("Dotted grid"),
            lambda: guides.toggle_rhythm(Rhythm.DOTTED),
            ("Ctrl+5",),
            is_checked=lambda: guides.choice.rhythm is Rhythm.DOTTED,
        ),
        Entry(
            "grid.keeps_offset",
            tr("Keep the distance from the grid"),
            guides.toggle_keeps_offset,
            ("Ctrl+6",),
            is_checked=lambda: guides.choice.keeps_offset,
            is_kept=True,
        ),
        Entry(
            "scale.follow",
            tr("Follow the key of the piece"),
            guides.toggle_follows_key,
            is_checked=lambda: guides.follows_key,
        ),
        Entry(
            "scale.keep",
            tr("Keep to the scale"),
            guides.toggle_keeps_to_scale,
            ("Ctrl+Shift+K",),
            hindrance=no_scale,
            is_checked=lambda: guides.keeps_to_scale,
        ),
        Entry(
            "view.fold_used",
            tr("Show only rows with notes"),
            lambda: guides.toggle_fold(Fold.USED),
            ("F",),
            is_checked=lambda: guides.fold is Fold.USED,
        ),
        Entry(
            "view.fold_scale",
            tr("Show only rows of the scale"),
            lambda: guides.toggle_fold(Fold.SCALE),
            ("G",),
            hindrance=no_scale,
            is_checked=lambda: guides.fold is Fold.SCALE,
        ),
    )
