"""Paints notes: a few with round corners and their names, thousands as plain rectangles."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from deepmusician_gui.score.note import pitch_name
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.canvas.colours import NotePalette
from deepmusician_gui.ui.canvas.ground import Ground, NoteLines, note_lines, transparent
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask
from deepmusician_gui.ui.canvas.note_marks import Marks
from deepmusician_gui.ui.canvas.sheet import Pixels, Sheet, as_pixels, paint_spans
from deepmusician_gui.ui.canvas.viewport import Viewport

FEW = 400
_ROUND_FROM_PX = 8
_NAMED_FROM_PX = (28, 14)
_OUTLINED_FROM_PX = 4


def is_crowded(view: Viewport, ratio: float, notes: int) -> bool:
    """Whether so many notes are in sight, or so small, that only the quick way will do."""
    return notes > FEW or view.row_px < _ROUND_FROM_PX * ratio


class NotePainter:
    """All measures in pixels of the screen; `ratio` of them make one px."""

    def __init__(self, palette: NotePalette, outline: QColor, font: QFont) -> None:
        self._palette = palette
        self._fills = as_pixels(palette.fills)
        self._outline = outline
        self._font = font
        self._sheet = Sheet()

    def paint(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        marks: Marks,
        ground: Ground | None = None,
        *,
        crowded: bool,
        scale: Scale | None = None,
    ) -> None:
        """Paint `ground`, where there is one, and notes on it, named as `scale` spells them.

        `crowded`: the quick way, as `is_crowded` advises.
        """
        if crowded:
            self._paint_many(painter, view, ratio, marks.sorted(), ground)
            return
        if ground:
            self._lay(painter, ground.lines, ground.at_y, opaque=True)
        if len(marks.left):
            self._paint_few(painter, ratio, marks.sorted())
            if view.row_px >= _NAMED_FROM_PX[1] * ratio:
                self._paint_names(painter, ratio, marks, scale)

    def _lay(self, painter: QPainter, lines: Pixels, at_y: Ints, *, opaque: bool) -> None:
        pixels = self._sheet.resized(lines.shape[1], len(at_y))
        np.take(lines, at_y, axis=0, out=pixels, mode="clip")
        self._sheet.draw(painter, opaque=opaque)

    def _paint_many(
        self, painter: QPainter, view: Viewport, ratio: float, marks: Marks, ground: Ground | None
    ) -> None:
        """Each row of the roll is one line of pixels, and one where its outlines are; they are spread over its height.

        20,000 notes take 2 to 3 ms this way, 7 to 15 ms as rectangles.
        """
        width = round(view.width_px)
        rim = max(1, round(ratio)) if marks.selected.any() else 0
        row = view.rows.row(marks.pitch) - view.rows.row(view.highest_pitch)
        left, right = np.clip(marks.left, 0, width), np.clip(marks.right, 0, width)
        fills = self._fills[marks.kind]
        lines = note_lines(view, ground or transparent(view), rim)
        if rim:
            roomy = marks.selected & (right - left >= _OUTLINED_FROM_PX * ratio)
            outlines = np.where(marks.selected, np.uint32(self._outline.rgb()), fills)
            _paint_outlined(lines, row, left, right, fills, outlines, roomy, rim)
        else:
            for line in lines.bodies:
                paint_spans(lines.pixels, line[row], left, right, fills)
        self._lay(painter, lines.pixels, lines.at_y, opaque=ground is not None)

    def _paint_few(self, painter: QPainter, ratio: float, marks: Marks) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPen(self._outline, 1.5 * ratio)
        for left, right, top, bottom, kind, selected in zip(
            marks.left.tolist(),
            marks.right.tolist(),
            marks.top.tolist(),
            marks.bottom.tolist(),
            marks.kind.tolist(),
            marks.selected.tolist(),
            strict=True,
        ):
            radius = min(2.5 * ratio, (right - left) / 2)
            inset = min(0.75 * ratio, (right - left) / 3) if selected or kind in self._palette.rims else 0.0
            rim = self._palette.rims.get(kind)
            painter.setPen(outline if selected else QPen(rim, ratio) if rim else Qt.PenStyle.NoPen)
            painter.setBrush(self._palette.fills[kind])
            box = QRectF(left, top, right - left, bottom - top).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_names(self, painter: QPainter, ratio: float, marks: Marks, scale: Scale | None) -> None:
        name = scale.spelt if scale else pitch_name
        font = QFont(self._font)
        font.setPixelSize(round(10 * ratio))
        painter.setFont(font)
        width, height = marks.right - marks.left, marks.bottom - marks.top
        for i in np.flatnonzero(marks.own & (width >= _NAMED_FROM_PX[0] * ratio)).tolist():
            painter.setPen(self._palette.texts[marks.kind[i]])
            room = QRect(int(marks.left[i]), int(marks.top[i]), int(width[i]), int(height[i]))
            painter.drawText(
                room.adjusted(round(4 * ratio), 0, 0, 0),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                name(int(marks.pitch[i])),
            )


def _paint_outlined(
    lines: NoteLines,
    row: Ints,
    left: Ints,
    right: Ints,
    fills: Pixels,
    outlines: Pixels,
    roomy: Mask,
    rim: int,
) -> None:
    """Spans whose edges are `outlines`, `rim` pixels thick; those that are not roomy are outline all through."""
    for line in lines.rims:
        paint_spans(lines.pixels, line[row], left, right, outlines)
    twice = np.repeat(np.arange(len(row)), 1 + roomy)  # the outline, and within it the fill
    is_inner = np.diff(twice, prepend=-1) == 0
    colours = np.where(is_inner, fills[twice], outlines[twice])
    for line in lines.bodies:
        paint_spans(
            lines.pixels,
            line[row[twice]],
            left[twice] + rim * is_inner,
            right[twice] - rim * is_inner,
            colours,
        )
