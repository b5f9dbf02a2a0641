"""Ports are chosen, tried out and corrected on a sheet that drops down from the transport."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.inputs import port_input
from deepmusician_gui.playback.outputs import VIRTUAL
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.ui.playback import ports_panel as ports
from deepmusician_gui.ui.playback.ports_panel import PortPicker, PortsPanel
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS


def opened(studio: Studio) -> PortsPanel:
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    panel = studio.window.overlays.ports
    assert panel.isVisible()
    return panel


def click(widget: QWidget) -> None:
    place = QPoint(12, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def choose(picker: PortPicker, name: str) -> None:
    """With the arrow keys."""
    picker.setFocus()
    way = picker.findText(name) - picker.currentIndex()
    for _ in range(abs(way)):
        QTest.keyClick(picker, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)


def test_it_opens_below_its_button_and_escape_closes_it(studio: Studio) -> None:
    click(studio.window.transport.ports)
    panel = studio.window.overlays.ports
    assert panel.isVisible()
    assert studio.window.rect().contains(panel.geometry())
    QTest.keyClick(panel.output, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert studio.window.roll.area.hasFocus()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_in_a_low_window_it_scrolls_to_what_the_keyboard_reaches(studio: Studio) -> None:
    ports = opened(studio)
    [area] = ports.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    studio.window.resize(1024, 560)
    QApplication.processEvents()
    assert ports.geometry().bottom() < studio.window.height()
    [last] = [box for box in ports.findChildren(QCheckBox) if box.text().startswith("Replace")]
    for _ in range(40):
        if last.hasFocus():
            break
        QTest.keyClick(studio.window.focusWidget(), Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert ports.rect().contains(QRect(last.mapTo(ports, QPoint()), last.size()))
    assert ports.thru.y() >= ports.input.geometry().bottom()


def test_it_stays_while_a_list_drops_down(studio: Studio) -> None:
    panel = opened(studio)
    panel.input.showPopup()
    panel.input.view().setFocus()
    assert panel.isVisible()
    panel.input.hidePopup()
    studio.window.roll.area.setFocus()
    assert not panel.isVisible()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_ports_are_chosen(studio: Studio) -> None:
    panel = opened(studio)
    choose(panel.output, VIRTUAL.name)
    choose(panel.input, "Keys")
    assert (studio.player.opened, studio.player.listens_to) == (VIRTUAL, port_input("Keys").id)
    assert panel.input.currentText() == "Keys"


def test_an_input_that_is_unplugged_stays_chosen(studio: Studio) -> None:
    studio.playback.wiring.choose_input("port:Pads")
    panel = opened(studio)
    assert panel.input.currentText() == "Pads"


def test_each_port_has_a_latency_of_its_own(studio: Studio) -> None:
    panel = opened(studio)
    panel.output_ms.setFocus()
    QTest.keyClick(panel.output_ms, Qt.Key.Key_Up)
    for _ in range(3):
        QTest.keyClick(panel.input_ms, Qt.Key.Key_Down)
    latencies = [(panel.output_ms.value(), studio.player.latency_ms)]
    for output in (VIRTUAL.id, "synth"):
        studio.playback.choose_output(output)
        latencies.append((panel.output_ms.value(), studio.player.latency_ms))
    assert latencies == [(1, (1, -3)), (0, (0, -3)), (1, (1, -3))]
    assert studio.playback.wiring.latencies_ms == {"out synth": 1, "in all": -3}


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_others_are_led_and_followed(studio: Studio) -> None:
    panel = opened(studio)
    assert [panel.clock.itemText(row) for row in range(2)] == ["Nobody", VIRTUAL.name]
    choose(panel.clock, VIRTUAL.name)
    click(panel.follows)
    assert (studio.player.clock_goes_to, studio.player.follows) == (VIRTUAL.id, True)
    choose(panel.clock, "Nobody")
    click(panel.follows)
    assert (studio.player.clock_goes_to, studio.player.follows) == ("", False)


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_a_transport_is_joined_and_left(studio: Studio) -> None:
    panel = opened(studio)
    click(panel.joins)
    assert (studio.player.joins, panel.joins.isChecked()) == (True, True)
    studio.player.joins = False
    studio.playback.wiring.start()
    assert studio.player.joins
    click(panel.joins)
    assert (studio.player.joins, panel.joins.isChecked()) == (False, False)


def test_without_jacks_package_there_is_no_such_choice(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ports, "may_be_joined", lambda: False)
    window = studio.window
    panel = PortsPanel(window, studio.playback, window.actions_.by_id, window.transport.ports)
    panel.show()
    assert (panel.follows.isVisible(), panel.joins.isVisible()) == (True, False)


def test_who_was_led_and_followed_is_so_again_at_the_start(studio: Studio) -> None:
    wiring = studio.playback.wiring
    wiring.leads, wiring.follows = VIRTUAL, True
    wiring.start()
    assert (studio.player.clock_goes_to, studio.player.follows) == (VIRTUAL.id, True)


def test_the_test_note_sounds_and_ends(qtbot: QtBot, studio: Studio) -> None:
    panel = opened(studio)
    click(panel.test)
    click(panel.test)
    assert studio.player.pressed == [60]
    qtbot.waitUntil(lambda: not studio.player.pressed, timeout=DEADLINE_MS)


def test_the_synth_is_set(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    synth = opened(studio).synth
    for slider, key in ((synth.volume, Qt.Key.Key_Right), (synth.reverb, Qt.Key.Key_Left)):
        QTest.keyClick(slider.track, key)
    assert studio.player.sounds == Sounds("", 0.51, 0.29)
    assert synth.own.isHidden()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/sounds/Organ.sf2", ""))
    click(synth.sound_font)
    assert studio.player.sounds.sound_font == "/sounds/Organ.sf2"
    assert synth.sound_font.text() == "Organ.sf2"
    click(synth.own)
    assert studio.player.sounds == Sounds("", 0.51, 0.29)


def test_panic_stands_beside_it(studio: Studio) -> None:
    panel = opened(studio)
    click(next(button for button in panel.findChildren(QPushButton) if button.text() == "All notes off"))
    assert studio.player.panics == 1


def test_a_keyboard_that_sounds_by_itself_is_not_heard_twice(studio: Studio) -> None:
    panel = opened(studio)
    assert panel.thru.isChecked()
    click(panel.thru)
    assert (studio.player.voice, studio.playback.wiring.is_thru) == (None, False)


def test_how_is_recorded_is_chosen_here_too(studio: Studio) -> None:
    panel = opened(studio)
    box = next(box for box in panel.findChildren(QCheckBox) if box.text() == "Quantise what is recorded")
    click(box)
    assert studio.window.recording.quantises
    assert box.isChecked()
    studio.window.actions_.by_id["record.quantises"].trigger()
    assert not box.isChecked()


def test_everything_on_it_has_a_tooltip_and_a_name(studio: Studio) -> None:
    panel = opened(studio)
    for field in (panel.output, panel.input, panel.output_ms, panel.input_ms):
        assert field.toolTip()
        assert field.accessibleName()
    assert panel.test.toolTip()
    assert panel.thru.toolTip()
