"""Icons: the Phosphor font that the qtawesome package carries, drawn in the theme's colours.

The package itself is not imported, that would cost a third of the start; its font and names are all we need.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from deepmusician_gui.ui.widgets.theme import Theme


def icon(name: str, theme: Theme, colour: str = "", checked: str = "") -> QIcon:
    """A Phosphor icon by its name ("play", "play-fill"), in the theme's colours or in `colour`.

    Sharp at every size and scale: it is drawn anew for each. A checked button shows it in the accent or in
    `checked`, a chosen row in the colour of its text.
    """
    phosphor = _phosphor()
    return QIcon(
        _Glyph(
            phosphor.glyph(name),
            phosphor.family,
            colour or theme.text,
            checked or theme.accent_ink,
            theme.text_disabled,
            theme.accent_text,
        )
    )


class _Phosphor(NamedTuple):
    family: str
    codes: dict[str, str]
    """The code point of each icon in hexadecimal digits, by its name."""

    def glyph(self, name: str) -> str:
        return chr(int(self.codes[name], 16))


@cache
def _phosphor() -> _Phosphor:
    """The font, loaded when the first icon is asked for."""
    found = find_spec("qtawesome")
    assert found is not None
    assert found.submodule_search_locations is not None  # a package, and a dependency of ours
    folder = Path(found.submodule_search_locations[0]) / "fonts"
    (font,), (names,) = folder.glob("phosphor-*.ttf"), folder.glob("phosphor-charmap-*.json")
    number = QFontDatabase.addApplicationFont(str(font))
    codes = json.loads(names.read_text(encoding="utf-8"))
    return _Phosphor(QFontDatabase.applicationFontFamilies(number)[0], codes)


class _Glyph(QIconEngine):
    """Draws one character of the icon font in the colour that its button's state asks for."""

    def __init__(
        self, glyph: str, family: str, colour: str, checked: str, disabled: str, chosen: str
    ) -> None:
        super().__init__()
        self._glyph, self._family = glyph, family
        self._colour, self._checked = colour, checked
        self._by_mode = {QIcon.Mode.Disabled: disabled, QIcon.Mode.Selected: chosen}

    def clone(self) -> QIconEngine:
        modes = (self._by_mode[mode] for mode in (QIcon.Mode.Disabled, QIcon.Mode.Selected))
        return _Glyph(self._glyph, self._family, self._colour, self._checked, *modes)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._checked if state == QIcon.State.On else self._colour
        font = QFont(self._family)
        font.setPixelSize(max(1, rect.height()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(QColor(self._by_mode.get(mode, colour)))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, drawn.rect(), mode, state)
        painter.end()
        return drawn
