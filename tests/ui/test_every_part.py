"""Every window, sheet and dialog: what takes keys has a name, a role, and shows that it has the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from deepmusician_gui.ui.widgets.theme import THEMES
from tests.shots.parts import parts
from tests.ui.conftest import Studio

_SEEN_IN_OTHERS = ("empty", "generate")
TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture(autouse=True)
def somebody_listens(qapp: QApplication) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def keyed(part: QWidget) -> list[QWidget]:
    """What Tab can come by in it."""
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(part)
        and widget.isEnabled()
        and not widget.focusProxy()
    ]


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert isinstance(found, QAccessibleInterface)
    return found


def without_a_ring(part: QWidget) -> list[str]:
    """Those that look the same with the keyboard and while another one has it."""
    part.window().activateWindow()
    QApplication.processEvents()
    widgets = keyed(part)
    plain = []
    for widget, other in zip(widgets, widgets[1:] + widgets[:1], strict=True):
        if widget is not other:  # else it always has it
            other.setFocus(TAB)
            without = widget.grab().toImage()
            widget.setFocus(TAB)
            if not widget.hasFocus() or widget.grab().toImage() == without:
                plain.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return plain


def mute(part: QWidget) -> list[str]:
    """Those that a screen reader has no name or no role for."""
    return [
        type(widget).__name__
        for widget in keyed(part)
        if not named(interface(widget)) or interface(widget).role() == QAccessible.Role.NoRole
    ]


def named(control: QAccessibleInterface) -> bool:
    labels = control.relations(QAccessible.RelationFlag.Label)
    return bool(
        control.text(QAccessible.Text.Name) or any(label.text(QAccessible.Text.Name) for label, _ in labels)
    )


def test_every_part_is_found_by_ear_and_by_keyboard(studio: Studio) -> None:
    faults, met = {}, 0
    for name, part in parts(studio):
        if isinstance(part, QMenu) or name in _SEEN_IN_OTHERS:
            continue
        met += len(keyed(part))
        if found := mute(part) + without_a_ring(part):
            faults[name] = found
    assert met > 100
    assert faults == {}


def test_the_keyboard_is_seen_in_every_theme(studio: Studio) -> None:
    for theme in THEMES:
        studio.appearance.choose(theme)
        assert without_a_ring(studio.window) == [], theme
