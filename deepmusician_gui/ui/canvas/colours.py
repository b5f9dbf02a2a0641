"""Colours derived from the theme's."""

from __future__ import annotations

from PySide6.QtGui import QColor

from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.widgets.theme import Theme, contrast

SHADES = 8
"""Steps of lightness that velocity is shown in."""
PALE, MUTED, FIRST_SHADE = range(3)
KINDS = FIRST_SHADE + SHADES
"""Of fills of one track."""


def mix(one: str, other: str, share: float) -> QColor:
    """`share` (0..1) of `other` in `one`, both opaque."""
    a, b = QColor(one), QColor(other)
    return QColor(
        *(round(x + (y - x) * share) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))  # type: ignore[index]
    )


def faded(colour: str, share: float) -> QColor:
    """The colour with `share` (0..1) of its own opacity."""
    fading = QColor(colour)
    fading.setAlphaF(fading.alphaF() * share)
    return fading


class NotePalette:
    """Fills of notes, KINDS per track: a pale one, for tracks that are not being written, a faint one, for muted
    notes, which have a rim as well, then SHADES by velocity.
    """

    def __init__(self, theme: Theme, score: Score) -> None:
        self.fills: list[QColor] = []
        self.rims: dict[int, QColor] = {}
        """By the index of the fill that they surround."""
        for track in score.tracks:
            hue = theme.track_colours[track.colour % len(theme.track_colours)]
            self.fills.append(mix(theme.roll_black_row, hue, 0.36))
            self.rims[len(self.fills)] = mix(theme.roll_black_row, hue, 0.6)
            self.fills.append(mix(theme.roll_black_row, hue, 0.18))
            self.fills.extend(_shade(theme, hue, shade / (SHADES - 1)) for shade in range(SHADES))
        self.texts = [_legible_on(fill) for fill in self.fills]


def _shade(theme: Theme, hue: str, loudness: float) -> QColor:
    """From the softest note (0) to the loudest (1)."""
    coloured = mix(theme.roll_black_row, hue, theme.softest + (1 - theme.softest) * loudness)
    return mix(coloured.name(), "#ffffff", theme.loudest * loudness)


def _legible_on(fill: QColor) -> QColor:
    return QColor(max("#000000", "#ffffff", key=lambda text: contrast(text, fill.name())))
