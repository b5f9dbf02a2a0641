"""Every theme is complete, legible and reaches the widgets."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from deepmusician_gui.ui import theme as looks
from deepmusician_gui.ui.theme import THEMES, Theme, contrast

TEXT_ON = [
    ("text", "window"),
    ("text", "panel"),
    ("text", "raised"),
    ("text", "hovered"),
    ("text", "pressed"),
    ("text_dim", "window"),
    ("text_dim", "panel"),
    ("text_dim", "raised"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hovered"),
    ("accent_ink", "panel"),
    ("warning", "window"),
    ("key_text", "key_white"),
    ("ruler_text", "ruler_background"),
]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_legible(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("row", ["roll_white_row", "roll_black_row", "roll_in_scale_row"])
def test_notes_and_lines_that_matter_stand_out(theme: Theme, row: str) -> None:
    ground = getattr(theme, row)
    for colour in (*theme.track_colours, theme.ghost_outline, theme.playhead, theme.selection_outline):
        assert contrast(colour, ground) >= 3.0, colour


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_bars_are_stronger_than_beats_and_beats_than_steps(theme: Theme) -> None:
    lines = [
        contrast(line, theme.roll_white_row) for line in (theme.bar_line, theme.beat_line, theme.step_line)
    ]
    assert lines == sorted(lines, reverse=True)
    assert (
        contrast(theme.roll_in_scale_row, theme.text) > contrast(theme.roll_black_row, theme.text)
        or theme.is_dark
    )


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_greys_are_neutral(theme: Theme) -> None:
    for name in ("window", "panel", "raised", "border", "text", "text_dim", "roll_white_row"):
        colour = QColor(getattr(theme, name))
        parts = (colour.red(), colour.green(), colour.blue())
        assert max(parts) - min(parts) <= 6, name


def test_contrast_spans_black_on_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_apply_reaches_palette_and_style_sheet(qapp: QApplication, theme: Theme) -> None:
    looks.apply(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.window)
    assert theme.panel in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
