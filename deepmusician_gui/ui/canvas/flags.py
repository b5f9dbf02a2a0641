"""Where the flags of signs have room, and how they look."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from deepmusician_gui.score import sign_text
from deepmusician_gui.score.score import Marker
from deepmusician_gui.score.signs import Sign, is_same
from deepmusician_gui.ui.canvas import rects
from deepmusician_gui.ui.canvas.note_columns import Ints
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme

_FONT_PX = 11
_PADDING_PX = 5
_GAP_PX = 2
_LEAST_PX = 22  # a flag with less room is only its pole
_TOP_PX, _FOOT_PX = 2, 2


class Flag(NamedTuple):
    """A sign and where it is seen, in pixels of the screen."""

    sign: Sign
    text: str
    left: float
    right: float
    is_whole: bool
    """Whether there is room for the whole text."""


class Flags:
    """The signs of a piece, laid out for one view after another."""

    def __init__(self, signs: tuple[Sign, ...], font: QFont) -> None:
        """`signs` in order of time; those at one tick stand side by side."""
        self._groups = [tuple(group) for _, group in groupby(signs, attrgetter("tick"))]
        self._ticks = np.array([group[0].tick for group in self._groups], np.int64)
        self._font = QFont(font)
        self._font.setPixelSize(_FONT_PX)
        self._metrics = QFontMetricsF(self._font)
        self._labels: dict[int, list[tuple[Sign, str, float]]] = {}  # what was measured: text and width in px

    def laid_out(self, view: Viewport, ratio: float) -> list[Flag]:
        """The flags that are seen and have room before the next ones; `ratio` pixels make one px."""
        seen, x, room = self._places(view)
        flags = []
        for i in np.flatnonzero(room >= _LEAST_PX * ratio).tolist():
            left, limit = float(x[i]), float(x[i] + room[i])
            for sign, text, width_px in self._label(seen.start + i):
                width = width_px * ratio
                right = min(left + width, limit - _GAP_PX * ratio)
                if right - left < min(width, _LEAST_PX * ratio):
                    break
                flags.append(Flag(sign, text, left, right, right == left + width))
                left = right + _GAP_PX * ratio
        return flags

    def _places(self, view: Viewport) -> tuple[slice, Ints, Ints]:
        """Which groups may be seen, their pixels, and the room of each before the next."""
        first, last = np.searchsorted(self._ticks, (view.left, view.right))
        seen = slice(max(0, int(first) - 1), int(last))  # the one before may reach into the view
        x = view.pixel_x(self._ticks[seen.start : seen.stop + 1])
        room = np.diff(x, append=x[-1:] + 1_000_000 if seen.stop >= len(self._ticks) else x[:0])
        return seen, x[: len(room)], room

    def _label(self, group: int) -> list[tuple[Sign, str, float]]:
        if group not in self._labels:
            texts = [(sign, sign_text.text(sign)) for sign in self._groups[group]]
            self._labels[group] = [
                (sign, text, self._metrics.horizontalAdvance(text) + 2 * _PADDING_PX) for sign, text in texts
            ]
        return self._labels[group]

    def paint(
        self, painter: QPainter, view: Viewport, ratio: float, height: int, theme: Theme, chosen: Sign | None
    ) -> None:
        """Paint a pole for each place and the flags that have room; `height` in pixels."""
        _, x, _ = self._places(view)
        line = max(1, round(ratio))
        poles = x[np.diff(x, prepend=x[:1] - 1) > 0]  # np.unique would load numpy.ma before the window stands
        edges = np.stack((poles, np.zeros_like(poles), poles + line, np.full_like(poles, height)), 1)
        rects.fill(painter, edges, QColor(theme.ruler_text))
        font = QFont(self._font)
        font.setPixelSize(round(_FONT_PX * ratio))
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for flag in self.laid_out(view, ratio):
            self._paint_flag(painter, flag, ratio, height, theme, is_chosen=is_same(flag.sign, chosen))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_flag(
        self, painter: QPainter, flag: Flag, ratio: float, height: int, theme: Theme, *, is_chosen: bool
    ) -> None:
        """Markers stand out, because they are what is looked for."""
        is_marker = isinstance(flag.sign, Marker)
        cloth = QRectF(
            flag.left, _TOP_PX * ratio, flag.right - flag.left, height - (_TOP_PX + _FOOT_PX) * ratio
        )
        painter.setPen(QPen(QColor(theme.accent_ink), 1.5 * ratio) if is_chosen else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(theme.ruler_text if is_marker else theme.pressed))
        painter.drawRoundedRect(cloth, 2 * ratio, 2 * ratio)
        painter.setPen(QColor(theme.ruler_background if is_marker else theme.text))
        room = cloth.adjusted(_PADDING_PX * ratio, 0, -(_PADDING_PX - 2) * ratio, 0)
        text = flag.text
        if not flag.is_whole:
            text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
