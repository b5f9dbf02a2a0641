"""Every theme is complete, legible to all eyes and reaches the widgets."""

import re
from itertools import combinations, pairwise

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from deepmusician_gui import RESOURCES
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.canvas.colours import FIRST_SHADE, KINDS, MUTED, NotePalette, mix
from deepmusician_gui.ui.canvas.ruler import BEAT_SHARE
from deepmusician_gui.ui.widgets import theme as looks
from deepmusician_gui.ui.widgets.theme import COLOUR_BLIND, DARK, HIGH_CONTRAST, THEMES, Theme, contrast
from tests.ui.eyes import EYES, distance

SHEET = (RESOURCES / "themes" / "style.qss").read_text(encoding="utf-8")
AA, AAA = 4.5, 7.0
"""What WCAG 2.2 asks of text, 1.4.3 and 1.4.6."""
_INK = re.compile(r"(?<![\w-])color: \$(\w+)")
_GROUND = re.compile(r"background: \$(\w+)")


def inked_by_the_sheet() -> set[tuple[str, str]]:
    """Text and ground of every rule that gives both; what cannot be used may be faint (WCAG 2.2, 1.4.3)."""
    rules = [rule for rule in re.findall(r"\{([^{}]*)\}", SHEET) if "$" in rule]
    found = {
        (ink, ground) for rule in rules for ink in _INK.findall(rule) for ground in _GROUND.findall(rule)
    }
    return {(ink, ground) for ink, ground in found if ink != "text_disabled"}


TEXT_ON = {
    *((text, ground) for text in ("text", "text_dim") for ground in ("window", "panel", "raised")),
    *((text, ground) for text in ("accent_ink", "warning") for ground in ("window", "panel", "raised")),
    *(("text", ground) for ground in ("hovered", "pressed", "roll_black_row")),
    *(("text_dim", ground) for ground in ("roll_white_row", "roll_black_row", "ruler_background")),
    ("accent_text", "accent"),
    ("accent_text", "accent_hovered"),
    ("key_text", "key_white"),
    ("ruler_text", "ruler_background"),
    ("ruler_background", "ruler_text"),
    *inked_by_the_sheet(),
}
"""What is written on what: by the style sheet, by the palette that it builds on, and by what paints itself."""


def asked(theme: Theme) -> float:
    return AAA if theme is HIGH_CONTRAST else AA


def notes(theme: Theme) -> NotePalette:
    """Fills of one track of each colour."""
    count = len(theme.track_colours)
    return NotePalette(theme, Score(tuple(Track(str(colour), colour=colour) for colour in range(count))))


def shades(theme: Theme, track: int) -> list[QColor]:
    """From the softest note of a track to the loudest."""
    return notes(theme).fills[KINDS * track + FIRST_SHADE : KINDS * (track + 1)]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_is_legible(theme: Theme) -> None:
    assert ("window", "warning") in TEXT_ON  # the sheet was read
    faint = {
        (text, ground): contrast(getattr(theme, text), getattr(theme, ground)) for text, ground in TEXT_ON
    }
    assert {pair: ratio for pair, ratio in faint.items() if ratio < asked(theme)} == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_names_of_notes_and_beats_are_legible(theme: Theme) -> None:
    palette = notes(theme)
    for number, (fill, text) in enumerate(zip(palette.fills, palette.texts, strict=True)):
        if number % KINDS >= MUTED:  # notes of other tracks have no names
            assert contrast(text.name(), fill.name()) >= asked(theme), fill.name()
    beat = mix(theme.ruler_background, theme.ruler_text, BEAT_SHARE)
    assert contrast(beat.name(), theme.ruler_background) >= asked(theme)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("row", ["roll_white_row", "roll_black_row", "roll_in_scale_row"])
def test_notes_and_lines_that_matter_stand_out(theme: Theme, row: str) -> None:
    ground = getattr(theme, row)
    for colour in (*theme.track_colours, theme.ghost_outline, theme.playhead, theme.selection_outline):
        assert contrast(colour, ground) >= 3.0, colour


@pytest.mark.parametrize("ground", ["window", "panel", "raised"])
def test_high_contrast_shows_edges_focus_and_what_cannot_be_used(ground: str) -> None:
    theme = HIGH_CONTRAST
    for colour, least in ((theme.border, 3.0), (theme.accent_ink, 3.0), (theme.text_disabled, AA)):
        assert contrast(colour, getattr(theme, ground)) >= least, colour


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_focus_is_seen_on_every_ground(theme: Theme) -> None:
    for ground in ("window", "panel", "raised"):
        assert contrast(theme.accent_ink, getattr(theme, ground)) >= 3.0, ground


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_velocities_differ_in_lightness_to_all_eyes(theme: Theme, eyes: str) -> None:
    least = 4.0 if theme is COLOUR_BLIND else 1.9
    for track in range(len(theme.track_colours)):
        steps = [distance(soft, loud, eyes) for soft, loud in pairwise(shades(theme, track))]
        assert min(steps) >= least, theme.track_colours[track]


@pytest.mark.parametrize("eyes", EYES)
def test_colour_blind_eyes_tell_tracks_selected_notes_and_ghosts_apart(eyes: str) -> None:
    theme = COLOUR_BLIND
    tracks = [QColor(colour) for colour in theme.track_colours]
    assert min(distance(one, other, eyes) for one, other in combinations(tracks, 2)) >= 20
    for track in range(len(tracks)):
        for fill in shades(theme, track):
            assert distance(fill, QColor(theme.selection_outline), eyes) >= 20, fill.name()
            assert distance(fill, QColor(theme.ghost_outline), eyes) >= 30, fill.name()


def test_the_usual_colours_are_no_good_for_colour_blind_eyes() -> None:
    tracks = [QColor(colour) for colour in DARK.track_colours]
    assert min(distance(one, other, "deuteranope") for one, other in combinations(tracks, 2)) < 5


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


def test_red_and_green_look_alike_to_some_eyes() -> None:
    red, green = QColor("#c87800"), QColor("#82a000")
    assert distance(red, green, "usual") > 4 * distance(red, green, "deuteranope")
    assert distance(QColor("#000000"), QColor("#ffffff"), "usual") == pytest.approx(100, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_apply_reaches_palette_and_style_sheet(qapp: QApplication, theme: Theme) -> None:
    looks.apply(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.window)
    assert theme.panel in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
