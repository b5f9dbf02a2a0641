"""Whatever can be clicked, dragged or typed into says what it is, to the eye and to the ear."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QScrollBar,
    QWidget,
)

from deepmusician_gui.ui.canvas.caption import Caption
from deepmusician_gui.ui.canvas.strip import Strip
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


def open_all(studio: Studio) -> None:
    """Also what is made only when it is wanted."""
    overlays = studio.window.overlays
    for show in (overlays.open_palette, overlays.open_shortcuts, overlays.open_history):
        show()


def test_every_control_has_a_name_for_screen_readers(studio: Studio) -> None:
    open_all(studio)
    assert [described(widget) for widget in controls(studio.window) if not named(widget)] == []


def test_every_control_has_a_tooltip(studio: Studio) -> None:
    open_all(studio)
    assert [described(widget) for widget in controls(studio.window) if not hinted(widget)] == []


def test_tooltips_of_buttons_that_are_commands_tell_their_keys(studio: Studio) -> None:
    continue_, grid = studio.window.panel.continue_, studio.window.transport.grid
    assert "Ctrl+Return" in continue_.toolTip()
    table = {entry.id: entry.shortcuts for entry in studio.window.actions_.table}
    studio.window.actions_.set_keys(table | {"generate.continue": ("F9",), "grid.finer": ("F10",)})
    assert continue_.toolTip() == "Continue (F9)"
    assert "Finer grid (F10)" in grid.toolTip()
