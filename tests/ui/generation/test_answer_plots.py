"""The plots follow the take that is shown, cost nothing out of sight, and say in words what they draw."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.portrait import LENGTHS, portrait
from deepmusician_gui.ui.generation.answer_plots import AnswerPlots
from deepmusician_gui.ui.widgets.bar_plot import BarPlot
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

TUNE = tuple(Note(480 * i, 60 + 2 * (i % 4), 480) for i in range(8))
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def plots(qtbot: QtBot, studio: Studio) -> AnswerPlots:
    """Opened by key, beside two bars of quarters."""
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    dock = studio.window.plots
    assert dock.body is None
    QTest.keyClick(studio.window.roll, Qt.Key.Key_P, SHIFT)
    assert dock.isVisible()
    return dock


def ask(qtbot: QtBot, studio: Studio) -> None:
    QTest.keyClick(studio.window.roll, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)


def drawn(plot: BarPlot) -> list[dict[float, float]]:
    """Height by place, of the first and the second bars; the places are those between the two."""
    return [
        {round(x): height for x, height in zip(bars.opts["x"], bars.opts["height"], strict=True)}
        for bars in plot._bars
    ]


def shows_take(dock: AnswerPlots, studio: Studio) -> bool:
    """Whether the plots are of the take that the roll shows."""
    assert dock.body
    proposal = studio.generation.proposal
    assert proposal
    seen = portrait(proposal.notes, studio.document.score.metre_map)
    classes, onsets = drawn(dock.body.classes)[1], drawn(dock.body.onsets)[1]
    lengths = drawn(dock.body.lengths)[1]
    return (
        onsets == seen.onsets
        and classes == pytest.approx({i: 100 * each for i, each in enumerate(seen.pitch_classes) if each})
        and lengths == pytest.approx({i: 100 * each for i, each in enumerate(seen.lengths) if each})
    )


def test_the_answer_is_drawn_beside_the_music_around_it(
    qtbot: QtBot, studio: Studio, plots: AnswerPlots
) -> None:
    assert plots.body
    assert plots.body.note.isVisible()
    ask(qtbot, studio)
    qtbot.waitUntil(lambda: shows_take(plots, studio), timeout=DEADLINE_MS)
    assert not plots.body.note.isVisible()
    assert drawn(plots.body.onsets)[0] == {0: 4, 1: 4}
    assert drawn(plots.body.classes)[0] == {0: 25, 2: 25, 4: 25, 6: 25}
    assert drawn(plots.body.lengths)[0] == {LENGTHS.index("1/4"): 100}
    assert "C: 25 % around" in plots.body.classes.plot.accessibleDescription()
    for plot in plots.body.plots:
        assert plot.plot.accessibleName()
        assert plot.plot.toolTip() == plot.plot.accessibleDescription() != ""
    QTest.keyClick(studio.window.roll, Qt.Key.Key_Escape)
    qtbot.waitUntil(plots.body.note.isVisible, timeout=DEADLINE_MS)


def test_it_steps_from_take_to_take_and_follows_a_slider(
    qtbot: QtBot, studio: Studio, plots: AnswerPlots
) -> None:
    ask(qtbot, studio)
    qtbot.waitUntil(lambda: shows_take(plots, studio), timeout=DEADLINE_MS)
    seen = set()
    for _ in range(4):
        QTest.keyClick(studio.window.roll, Qt.Key.Key_BracketRight)
        qtbot.waitUntil(lambda: shows_take(plots, studio), timeout=DEADLINE_MS)
        assert plots.body
        seen.add(plots.body.classes.plot.accessibleDescription())
    assert len(seen) > 1
    slider = studio.window.panel.settings.threshold.track
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: not studio.generation.is_busy and shows_take(plots, studio), timeout=DEADLINE_MS)


def test_many_answers_in_a_row_are_drawn_once(
    qtbot: QtBot, studio: Studio, plots: AnswerPlots, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(qtbot, studio)
    qtbot.waitUntil(lambda: shows_take(plots, studio), timeout=DEADLINE_MS)
    assert plots.body
    drawings = []
    monkeypatch.setattr(plots.body.classes, "show_bars", lambda *rest: drawings.append(rest))
    for _ in range(50):
        studio.generation.proposal_changed.emit()
    qtbot.waitUntil(lambda: not plots._soon.isActive(), timeout=DEADLINE_MS)
    assert len(drawings) == 1


def test_out_of_sight_nothing_is_drawn(qtbot: QtBot, studio: Studio, plots: AnswerPlots) -> None:
    QTest.keyClick(studio.window.roll, Qt.Key.Key_P, SHIFT)
    assert not plots.isVisible()
    ask(qtbot, studio)
    assert not plots._soon.isActive()
    assert plots.body
    assert drawn(plots.body.onsets) == [{}, {}]
    QTest.keyClick(studio.window.roll, Qt.Key.Key_P, SHIFT)
    assert shows_take(plots, studio)


def test_both_themes_dress_it(studio: Studio, plots: AnswerPlots) -> None:
    assert plots.body
    grounds = set()
    for _ in range(2):
        studio.appearance.toggle_theme()
        plot = plots.body.classes.plot
        grounds.add(plot.backgroundBrush().color().name())
        assert plot.backgroundBrush().color().name() == studio.appearance.theme.panel
    assert len(grounds) == 2


def test_other_tracks_that_the_model_hears_are_music_around(qtbot: QtBot, studio: Studio) -> None:
    """What it is harmonised with is around, and its own notes stand on top in the same bar."""
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    QTest.keyClick(studio.window.roll, Qt.Key.Key_P, SHIFT)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(studio.window.roll, Qt.Key.Key_H, modifiers)
    plots = studio.window.plots
    qtbot.waitUntil(lambda: not studio.generation.is_busy and shows_take(plots, studio), timeout=DEADLINE_MS)
    assert plots.body
    assert drawn(plots.body.onsets)[0] == {0: 4, 1: 4}
    grounds = plots.body.onsets._bars[1].opts["y0"]
    assert set(grounds) <= {4.0}
