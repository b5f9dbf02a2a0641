"""Puts the picture of the roll together: grid and notes, which are kept, and what lies over them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter

from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.colours import NotePalette
from deepmusician_gui.ui.canvas.grid_painter import GridPainter
from deepmusician_gui.ui.canvas.heat import warmed
from deepmusician_gui.ui.canvas.layer import Layer
from deepmusician_gui.ui.canvas.lock_painter import LockPainter
from deepmusician_gui.ui.canvas.note_columns import Ints, NoteColumns
from deepmusician_gui.ui.canvas.note_marks import marks, visible
from deepmusician_gui.ui.canvas.note_painter import NotePainter, is_crowded
from deepmusician_gui.ui.canvas.overlay_painter import OverlayPainter
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

HINT = QT_TR_NOOP("Draw a few notes, then press Continue")


class Picture:
    """Grid and notes are one opaque layer, so that showing them is one copy.

    All measures in pixels of the screen; `ratio` of them make one px.
    """

    def __init__(self, theme: Theme, score: Score, font: QFont) -> None:
        self._font = font
        self._is_dark = theme.is_dark
        self._layer = Layer()
        self._grid_painter = GridPainter(theme)
        self._overlay = OverlayPainter(theme)
        self._locks = LockPainter(theme)
        palette = NotePalette(theme, score)
        self._note_painter = NotePainter(palette, QColor(theme.selection_outline), font)

    def paint(self, painter: QPainter, dirty: QRect, view: Viewport, ratio: float, scene: Scene) -> None:
        """Paint the `dirty` pixels of a scene."""
        self._paint_notes(painter, dirty, view, ratio, scene)
        if scene.is_empty:
            self._overlay.paint_hint(painter, view, ratio, tr(HINT), self._font)
        if scene.span:
            self._overlay.paint_span(painter, view, scene.span)
        if scene.region:
            self._overlay.paint_region(painter, view, ratio, scene.region)
        if scene.read:
            self._overlay.paint_read(painter, view, ratio, scene.read)
        if len(scene.proposal):
            self._overlay.paint_ghosts(painter, view, ratio, scene.proposal, scene.picked)
        if scene.locked:
            self._locks.paint(painter, view, ratio, scene.columns, scene.locked)
        if scene.preview.added:
            self._paint_preview(painter, view, ratio, scene)
        if scene.box:
            self._paint_box(painter, view, ratio, scene)
        if scene.shows_caret:
            self._overlay.paint_caret(painter, view, ratio, scene.caret_span, scene.caret.pitch)
        self._overlay.paint_playhead(painter, view, ratio, scene.playhead)

    def _paint_notes(
        self, painter: QPainter, dirty: QRect, view: Viewport, ratio: float, scene: Scene
    ) -> None:
        columns, metre_map = scene.columns, scene.score.metre_map
        crowded = is_crowded(view, ratio, len(visible(view, columns)))

        def paint(painter: QPainter, part: Viewport) -> None:
            ground = self._grid_painter.ground(part, ratio, metre_map, scene.grid, scene.scale)
            if scene.insight:
                ground = warmed(ground, part, scene.insight, is_dark=self._is_dark)
            shown = visible(part, columns, scene.out_of_sight)
            some = marks(part, columns, shown, scene.selected, scene.track, scene.faint)
            self._note_painter.paint(painter, part, ratio, some, ground, crowded=crowded, scale=scene.scale)

        key = (
            *(
                columns,
                scene.selection,
                scene.track,
                scene.shows_others,
                metre_map,
                scene.grid,
                scene.scale,
                view.rows,
            ),
            *(scene.preview.removed, scene.leaving, scene.insight, crowded),
        )
        self._layer.show(painter, dirty, view, key, paint)

    def _paint_preview(self, painter: QPainter, view: Viewport, ratio: float, scene: Scene) -> None:
        moved = NoteColumns(tuple(sorted(scene.preview.added)))
        self._paint_selected(painter, view, ratio, moved, visible(view, moved), scene)

    def _paint_box(self, painter: QPainter, view: Viewport, ratio: float, scene: Scene) -> None:
        assert scene.box
        ghosts = scene.proposal.in_box(*scene.box, None)
        if len(ghosts):
            caught_ghosts = frozenset(scene.proposal.notes[i] for i in ghosts)
            self._overlay.paint_ghosts(painter, view, ratio, scene.proposal, caught_ghosts)
        else:
            caught = scene.columns.in_box(*scene.box, scene.track)
            self._paint_selected(painter, view, ratio, scene.columns, caught, scene)
        self._overlay.paint_box(painter, view, ratio, scene.box)

    def _paint_selected(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        columns: NoteColumns,
        indices: Ints,
        scene: Scene,
    ) -> None:
        selected = np.ones(len(columns), np.bool_)
        some = marks(view, columns, indices, selected, scene.track)
        crowded = is_crowded(view, ratio, len(indices))
        self._note_painter.paint(painter, view, ratio, some, crowded=crowded, scale=scene.scale)
