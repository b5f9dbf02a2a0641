"""The panel steers the session by mouse and keys, and shows how it stands."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from deepmusician_gui.models import registry
from deepmusician_gui.models.registry import MODELS, ModelEntry, entry
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.widgets.slider import Slider
from tests.tiny_models import TINY, tiny_gru
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def button(studio: Studio, text: str) -> QPushButton:
    """The button of the panel that carries `text` and can be seen."""
    return next(
        each
        for each in studio.window.panel.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def click(qtbot: QtBot, studio: Studio, text: str) -> None:
    QTest.mouseClick(button(studio, text), LEFT)


def propose(qtbot: QtBot, studio: Studio) -> None:
    click(qtbot, studio, "Continue")
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)


def test_continue_and_keep_by_mouse(qtbot: QtBot, studio: Studio) -> None:
    assert not button(studio, "Keep").isEnabled()
    propose(qtbot, studio)
    assert studio.window.panel.result.text().startswith("16 notes in ")
    click(qtbot, studio, "Keep")
    assert len(studio.document.score.notes) == 16
    assert not button(studio, "Keep").isEnabled()


def test_discard_by_mouse(qtbot: QtBot, studio: Studio) -> None:
    propose(qtbot, studio)
    click(qtbot, studio, "Discard")
    assert studio.document.score.notes == ()
    assert not studio.generation.is_open


def test_a_slow_answer_turns_continue_into_stop(qtbot: QtBot, studio: Studio) -> None:
    studio.writer.is_held = True
    click(qtbot, studio, "Continue")
    qtbot.waitUntil(studio.window.panel.stop.isVisible, timeout=DEADLINE_MS)
    assert not studio.window.panel.continue_.isVisible()
    qtbot.waitUntil(lambda: studio.window.panel.progress.value() > 0, timeout=DEADLINE_MS)
    click(qtbot, studio, "Stop")
    studio.writer.go_on.set()
    qtbot.waitUntil(studio.window.panel.continue_.isVisible, timeout=DEADLINE_MS)
    assert studio.window.panel.progress.value() == 0


def test_bars_change_the_region_of_an_open_proposal(qtbot: QtBot, studio: Studio) -> None:
    propose(qtbot, studio)
    QTest.keyClick(studio.window.panel.settings.bars, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    assert studio.generation.proposal is not None
    assert studio.generation.proposal.region.end == 5 * 1920


@pytest.mark.parametrize(("bars", "shown"), [(0, 1), (17, 16)])
def test_bars_stay_between_1_and_16(studio: Studio, bars: int, shown: int) -> None:
    studio.window.panel.settings.bars.setValue(bars)
    assert studio.generation.bars == shown


def test_the_dice_shows_the_seed_it_rolled(studio: Studio) -> None:
    studio.window.actions_.by_id["generate.dice"].trigger()
    assert studio.window.panel.settings.seed.value() == studio.generation.controls.seed


def test_a_slider_moves_by_mouse_wheel_and_arrows_and_a_double_click_resets_it(
    qtbot: QtBot, studio: Studio
) -> None:
    slider: Slider = studio.window.panel.settings.threshold
    QTest.mouseClick(slider.track, LEFT, NO_KEYS, QPoint(slider.track.width(), 12))
    assert studio.generation.controls.threshold == 1.0
    QTest.keyClick(slider.track, Qt.Key.Key_Left)
    assert studio.generation.controls.threshold == 0.99
    QTest.mouseDClick(slider.track, LEFT, NO_KEYS, QPoint(3, 12))
    assert studio.generation.controls.threshold == 0.5


def test_a_moved_slider_makes_the_open_proposal_anew(qtbot: QtBot, studio: Studio) -> None:
    propose(qtbot, studio)
    QTest.keyClick(studio.window.panel.settings.temperature.track, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: len(studio.writer.calls) >= 2, timeout=DEADLINE_MS)
    first, second = (controls for _, controls in studio.writer.calls[:2])
    assert (first.temperature, second.temperature) == (1.0, 1.01)
    assert first.seed == second.seed


def test_the_rhythm_has_a_temperature_of_its_own(qtbot: QtBot, studio: Studio) -> None:
    propose(qtbot, studio)
    settings = studio.window.panel.settings
    QTest.keyClick(settings.rhythm_temperature.track, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: len(studio.writer.calls) >= 2, timeout=DEADLINE_MS)
    second = studio.writer.calls[1][1]
    assert (second.temperature, second.rhythm_temperature) == (1.0, 0.9)
    settings.preset.setCurrentIndex(settings.preset.findText("Steady"))
    settings.preset.activated.emit(settings.preset.currentIndex())
    assert settings.rhythm_temperature.value == 0.5


def test_the_scale_is_kept_to_wherever_the_music_goes(studio: Studio) -> None:
    guides, limits = studio.window.roll.guides, studio.window.panel.settings.limits
    guides.set_scale(Scale("C", "major"))
    QTest.mouseClick(limits.scale, LEFT, NO_KEYS, QPoint(8, limits.scale.height() // 2))
    assert studio.generation.controls.scale == {0, 2, 4, 5, 7, 9, 11}
    guides.set_scale(None)
    assert studio.generation.controls.scale == set(range(12))
    assert (limits.scale.isChecked(), limits.scale.isEnabled()) == (True, False)
    guides.set_scale(Scale("G", "major"))
    assert studio.generation.controls.scale == {0, 2, 4, 6, 7, 9, 11}
    QTest.mouseClick(limits.scale, LEFT, NO_KEYS, QPoint(8, limits.scale.height() // 2))
    assert studio.generation.controls.scale == set(range(12))


def test_the_picker_shows_a_model_that_was_chosen_elsewhere(studio: Studio) -> None:
    picker = studio.window.panel.settings.model
    studio.generation.set_model("gru-classic")
    chosen = entry("gru-classic")
    assert picker.currentText() == chosen.title
    assert picker.toolTip() == f"{chosen.title}\n{chosen.summary}"


def test_controls_that_a_model_does_not_honour_are_hidden(studio: Studio) -> None:
    panel = studio.window.panel
    assert panel.settings.seed.isVisible()
    studio.generation.set_model("gru-classic")
    assert not panel.settings.seed.isVisible()
    assert panel.settings.threshold.isVisible()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_a_model_that_cannot_be_used_is_grey_and_says_why(
    qtbot: QtBot, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = "The weights of gru are not installed."
    monkeypatch.setattr(ModelEntry, "problem", lambda self: missing if self.name == "gru" else "")
    picker = studio.window.panel.settings.model
    picker.showPopup()
    picker.hidePopup()
    items = picker.model()
    assert isinstance(items, QStandardItemModel)
    assert [items.item(row).isEnabled() for row in range(len(MODELS))] == [
        model.name != "gru" for model in MODELS
    ]
    assert items.item(0).toolTip() == missing
    studio.window.actions_.refresh()
    assert not button(studio, "Continue").isEnabled()
    assert missing in button(studio, "Continue").toolTip()


def test_the_playhead_is_offered_as_a_start_only_inside_the_piece(qtbot: QtBot, studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=(Note(0, 60, 480), Note(3 * 1920, 62, 480))), "Draw")
    start = studio.window.panel.settings.start
    assert not start.isVisible()
    studio.playback.seek(1920)
    assert start.isVisible()
    QTest.mouseClick(start.from_playhead, LEFT)
    propose(qtbot, studio)
    assert studio.generation.proposal is not None
    assert studio.generation.proposal.region.start == 1920


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_a_model_trained_while_the_window_is_open_is_there_at_the_next_look(studio: Studio) -> None:
    picker = studio.window.panel.settings.model
    shipped = picker.count()
    registry.own_folder().mkdir(parents=True)
    own = registry.own_folder() / "gru-mozart.safetensors"
    write_weights(own, tiny_gru(), TINY, {"model": "gru", "title": "GRU · Mozart"})
    picker.showPopup()
    picker.hidePopup()
    assert picker.count() == shipped + 1
    picker.activated.emit(shipped)
    assert (studio.generation.model, picker.currentText()) == ("gru-mozart", "GRU · Mozart")
    own.unlink()
    studio.generation.changed.emit()
    assert picker.currentText() == "GRU · Mozart"
    picker.showPopup()
    picker.hidePopup()
    assert picker.count() == shipped + 1  # chosen still, though its weights are gone
    studio.generation.set_model("gru")
    picker.showPopup()
    picker.hidePopup()
    assert picker.count() == shipped
