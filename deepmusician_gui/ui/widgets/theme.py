"""Named colours, and the palette and style sheet that follow from them."""

from __future__ import annotations

from string import Template
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from deepmusician_gui import RESOURCES
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP

_SMALLEST_FONT_PX = 12


TRACK_COLOUR_NAMES = (
    QT_TR_NOOP("Blue"),
    QT_TR_NOOP("Green"),
    QT_TR_NOOP("Violet"),
    QT_TR_NOOP("Red"),
    QT_TR_NOOP("Teal"),
    QT_TR_NOOP("Yellow"),
    QT_TR_NOOP("Indigo"),
    QT_TR_NOOP("Pink"),
)
"""What to call the track colours of every theme, in their order; marked for translation."""


class Theme(NamedTuple):
    """One look. Every colour is "#rrggbb", or "#aarrggbb" where it lies over something: what `QColor` reads.

    Greys are neutral and there is one accent, the voice of the models. Hue otherwise means a track.
    """

    name: str
    title: str
    """What menus call it; marked for translation."""
    is_dark: bool

    window: str
    panel: str
    raised: str
    """Buttons, fields and menus, which stand out from a panel."""
    hovered: str
    pressed: str
    border: str
    text: str
    text_dim: str
    text_disabled: str
    accent: str
    accent_hovered: str
    accent_text: str
    """Text on the accent."""
    accent_ink: str
    """Lines, icons and figures in the accent, on a panel."""
    warning: str

    roll_white_row: str
    roll_black_row: str
    roll_in_scale_row: str
    bar_line: str
    beat_line: str
    step_line: str
    key_white: str
    key_black: str
    key_text: str
    key_pressed: str
    ruler_background: str
    ruler_text: str
    track_colours: tuple[str, ...]
    softest: float
    """Share (0..1) of its track's colour in the softest note; the rest is the roll."""
    loudest: float
    """Share (0..1) of white in the loudest note."""
    selection_outline: str
    ghost_fill: str
    ghost_outline: str
    playhead: str
    loop_brace: str
    region_outline: str
    region_fill: str
    marquee: str


DARK = Theme(
    name="dark",
    title=QT_TR_NOOP("Dark"),
    is_dark=True,
    window="#1a1a1b",
    panel="#232324",
    raised="#303032",
    hovered="#3a3a3d",
    pressed="#454549",
    border="#3d3d40",
    text="#e8e8ea",
    text_dim="#a9a9ae",
    text_disabled="#6c6c72",
    accent="#f0a13a",
    accent_hovered="#f7b45c",
    accent_text="#1d1404",
    accent_ink="#f0a13a",
    warning="#f08a76",
    roll_white_row="#2b2b2d",
    roll_black_row="#252527",
    roll_in_scale_row="#313134",
    bar_line="#5c5c61",
    beat_line="#414145",
    step_line="#353538",
    key_white="#dededf",
    key_black="#2a2a2c",
    key_text="#4a4a4e",
    key_pressed="#f0a13a",
    ruler_background="#202021",
    ruler_text="#b4b4b9",
    track_colours=(
        "#5aa9e6",
        "#6cc58a",
        "#c58ae0",
        "#e67f86",
        "#5cc4bf",
        "#d4b85a",
        "#8f95ec",
        "#e08ab8",
    ),
    softest=0.42,
    loudest=0.0,
    selection_outline="#ffffff",
    ghost_fill="#70f0a13a",
    ghost_outline="#f0a13a",
    playhead="#f4f4f5",
    loop_brace="#8e8e94",
    region_outline="#c8f0a13a",
    region_fill="#12f0a13a",
    marquee="#50d0d0d6",
)

LIGHT = Theme(
    name="light",
    title=QT_TR_NOOP("Light"),
    is_dark=False,
    window="#dcdcde",
    panel="#ebebec",
    raised="#fbfbfb",
    hovered="#ffffff",
    pressed="#d3d3d6",
    border="#c3c3c7",
    text="#1b1b1d",
    text_dim="#545459",
    text_disabled="#98989e",
    accent="#f0a13a",
    accent_hovered="#f7b45c",
    accent_text="#1d1404",
    accent_ink="#944a00",
    warning="#a8291b",
    roll_white_row="#f8f8f9",
    roll_black_row="#eeeeef",
    roll_in_scale_row="#ffffff",
    bar_line="#a6a6ab",
    beat_line="#cdcdd1",
    step_line="#e0e0e3",
    key_white="#ffffff",
    key_black="#3a3a3d",
    key_text="#6a6a6f",
    key_pressed="#e08a2a",
    ruler_background="#e4e4e6",
    ruler_text="#46464b",
    track_colours=(
        "#2f7fc1",
        "#2f8a52",
        "#9354b5",
        "#c2474f",
        "#1f8580",
        "#8f6f12",
        "#5a60c8",
        "#b54a85",
    ),
    softest=0.42,
    loudest=0.0,
    selection_outline="#141416",
    ghost_fill="#60c8690a",
    ghost_outline="#944a00",
    playhead="#1b1b1d",
    loop_brace="#6f6f75",
    region_outline="#c8944a00",
    region_fill="#14c8690a",
    marquee="#40505058",
)

HIGH_CONTRAST = Theme(
    name="high-contrast",
    title=QT_TR_NOOP("High contrast"),
    is_dark=True,
    window="#000000",
    panel="#000000",
    raised="#121212",
    hovered="#2c2c2c",
    pressed="#3e3e3e",
    border="#9a9a9a",
    text="#ffffff",
    text_dim="#dedede",
    text_disabled="#8e8e8e",
    accent="#ffb347",
    accent_hovered="#ffcb80",
    accent_text="#000000",
    accent_ink="#ffb347",
    warning="#ff9d8f",
    roll_white_row="#141414",
    roll_black_row="#000000",
    roll_in_scale_row="#242424",
    bar_line="#b0b0b0",
    beat_line="#6e6e6e",
    step_line="#3c3c3c",
    key_white="#ffffff",
    key_black="#000000",
    key_text="#1c1c1c",
    key_pressed="#ffb347",
    ruler_background="#000000",
    ruler_text="#ffffff",
    track_colours=(
        "#8ecbff",
        "#74e39a",
        "#ecb2ff",
        "#ffb3ac",
        "#62d8d4",
        "#f2d24a",
        "#c0c2ff",
        "#ffafdd",
    ),
    softest=0.79,
    loudest=0.0,
    selection_outline="#ffffff",
    ghost_fill="#80ffb347",
    ghost_outline="#ffb347",
    playhead="#ffffff",
    loop_brace="#c8c8c8",
    region_outline="#ffb347",
    region_fill="#20ffb347",
    marquee="#70ffffff",
)

COLOUR_BLIND = DARK._replace(
    name="colour-blind",
    title=QT_TR_NOOP("Colour-blind safe"),
    accent="#ffd400",
    accent_hovered="#ffe04d",
    accent_text="#1a1600",
    accent_ink="#ffd400",
    warning="#ffa08c",
    key_pressed="#ffd400",
    track_colours=(
        "#93b4ff",
        "#80d899",
        "#ae5aff",
        "#f1655f",
        "#59bdbd",
        "#968407",
        "#777fba",
        "#be7383",
    ),
    softest=0.3,
    loudest=0.25,
    ghost_fill="#70ffd400",
    ghost_outline="#ffd400",
    region_outline="#c8ffd400",
    region_fill="#12ffd400",
)
"""Where red and green look alike, tracks differ in lightness and between blue and yellow, and the accent is the one
yellow that is bright; velocities take up more of the way from black to white.
"""

STYLE = ("-style", "Fusion")
"""Arguments for the application. Its setStyle() would make a class of 400 names while the window waits."""

THEMES = {theme.name: theme for theme in (DARK, LIGHT, HIGH_CONTRAST, COLOUR_BLIND)}


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application, which was made with STYLE."""
    apply_colours(app, theme)
    apply_sheet(app, theme)


def apply_colours(app: QApplication, theme: Theme) -> None:
    """Palette and font size: what widgets take their measure from when they are made."""
    app.setPalette(_palette(theme))
    font = app.font()
    font.setPixelSize(max(_SMALLEST_FONT_PX, QFontInfo(font).pixelSize()))
    app.setFont(font)


def apply_sheet(app: QApplication, theme: Theme) -> None:
    """The style sheet. Widgets that are put together under it are polished again at every step."""
    sheet = Template((RESOURCES / "themes" / "style.qss").read_text(encoding="utf-8"))
    ground = "dark" if theme.is_dark else "light"
    pictures = (RESOURCES / "themes").as_posix()
    app.setStyleSheet(sheet.substitute(theme._asdict(), arrows=pictures, ground=ground))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for colour, roles in (
        (theme.window, (role.Window, role.Dark)),
        (theme.panel, (role.Base, role.AlternateBase, role.Mid)),
        (theme.raised, (role.Button, role.ToolTipBase, role.Light, role.Midlight)),
        (theme.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText)),
        (theme.text_dim, (role.PlaceholderText,)),
        (theme.text_disabled, (role.Shadow,)),
        (theme.accent, (role.Highlight,)),
        (theme.accent_ink, (role.Link, role.Accent)),
        (theme.accent_text, (role.HighlightedText,)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.text_disabled))
    return palette


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, so that counting numbers do not dance."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def contrast(one: str, other: str) -> float:
    """How well two opaque colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
