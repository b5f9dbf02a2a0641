"""Whatever can be clicked, dragged or typed into says what it is, to the eye and to the ear."""

from collections.abc import Iterator
from unittest.mock import patch

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QMainWindow,
    QScrollBar,
    QWidget,
)

from deepmusician_gui.ui.app import EXAMPLE
from deepmusician_gui.ui.canvas.caption import Caption
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.faults.fault_dialog import FaultDialog
from deepmusician_gui.ui.files.recovery_dialog import RecoverySheet
from deepmusician_gui.ui.widgets.status_lines import explain_below
from tests.ui.conftest import Studio

INTERACTIVE = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, Strip),
)
NOT_INTERACTIVE = (Caption, QScrollBar)


def named(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Each that a hand can use, and not the parts that Qt makes them of."""
    for widget in window.findChildren(QWidget):
        is_inner = any(isinstance(outer, INTERACTIVE) for outer in above(widget))
        is_inner |= widget.objectName().startswith("qt_")
        if isinstance(widget, INTERACTIVE) and not is_inner and not isinstance(widget, NOT_INTERACTIVE):
            yield widget


def above(widget: QWidget) -> Iterator[QWidget]:
    """What it is a part of, up to the window."""
    outer = widget.parentWidget()
    while outer and not isinstance(outer, QMainWindow):
        yield outer
        outer = outer.parentWidget()


def hinted(widget: QWidget) -> bool:
    """A tooltip of its own or of what it is a part of; canvases and lists tell what lies under the pointer."""
    return isinstance(widget, Strip | QAbstractItemView) or any(
        each.toolTip() for each in (widget, *above(widget))
    )


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {named(widget)!r} in {type(widget.parentWidget()).__name__}"


DIALOGS = ("generate.riddle", "file.backups", "file.hand_over", "generate.train", "generate.explore")


def open_all(studio: Studio) -> list[QDialog]:
    """Also what is made only when it is wanted; the dialogs among it."""
    window, overlays = studio.window, studio.window.overlays
    window.files.open_example(EXAMPLE)
    for dock in window.findChildren(QDockWidget):
        dock.show()
    overlays.open_steps()
    for show in (
        overlays.open_palette,
        overlays.open_shortcuts,
        overlays.open_history,
        overlays.toggle_ports,
    ):
        show()
    for show in (overlays.open_sound_check, overlays.open_about, overlays.open_manual):
        show()
    with patch.object(QDialog, "exec", lambda dialog: dialog.show()):
        for name in DIALOGS:
            if action := window.actions_.by_id.get(name):
                action.trigger()
    fault = FaultDialog("report", "", window)
    RecoverySheet(window, ())
    explain_below(window)
    return [fault, overlays.manual, *window.findChildren(QDialog)]


def test_every_control_has_a_name_a_tooltip_and_a_status_line(studio: Studio) -> None:
    dialogs = open_all(studio)
    assert {"RiddleDialog", "BackupsSheet", "HandOverDialog", "Manual", "FaultDialog"} <= {
        type(dialog).__name__ for dialog in dialogs
    }
    there = [*controls(studio.window), *controls(studio.window.overlays.manual)]
    assert len(there) > 150
    assert [described(widget) for widget in there if not named(widget)] == []
    assert [described(widget) for widget in there if not hinted(widget)] == []
    mute = [w for w in there if w.window() is studio.window and w.toolTip() and not w.statusTip()]
    assert [described(widget) for widget in mute] == []
    for dialog in dialogs:
        dialog.reject()  # some of them find something out beside the window


def test_every_action_has_a_tooltip_and_a_status_line_that_say_why_it_is_off(studio: Studio) -> None:
    actions = studio.window.actions_
    for name, action in actions.by_id.items():
        assert action.toolTip(), name
        assert action.statusTip() == "  ·  ".join(action.toolTip().splitlines()), name
        assert action.isEnabled() or len(action.toolTip().splitlines()) > 1, name


def test_the_status_line_tells_what_lies_under_the_pointer_until_something_happens(studio: Studio) -> None:
    status, button = studio.window.status, studio.window.panel.continue_
    explain_below(studio.window)
    QApplication.sendEvent(button, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert status.currentMessage().startswith("Continue (Ctrl+Return)")
    status.say("Kept 3 notes.")
    assert (status.currentMessage(), status.sentence.text()) == ("", "Kept 3 notes.")


def test_tooltips_of_buttons_that_are_commands_tell_their_keys(studio: Studio) -> None:
    continue_, grid = studio.window.panel.continue_, studio.window.transport.grid
    assert "Ctrl+Return" in continue_.toolTip()
    table = {entry.id: entry.shortcuts for entry in studio.window.actions_.table}
    studio.window.actions_.set_keys(table | {"generate.continue": ("F9",), "grid.finer": ("F10",)})
    assert continue_.toolTip() == "Continue (F9)"
    assert "Finer grid (F10)" in grid.toolTip()
