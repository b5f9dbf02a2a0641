"""Every window, sheet and dialog: what takes keys has a name, a role, and shows that it has the keyboard; words of
other languages, which are longer, would have room.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMessageBox, QToolButton, QWidget

from deepmusician_gui.ui.canvas.lanes.chooser import Chooser
from deepmusician_gui.ui.commands.shortcuts import Shortcuts
from deepmusician_gui.ui.widgets.popover import Popover
from deepmusician_gui.ui.widgets.theme import THEMES
from tests.shots.parts import parts
from tests.ui.conftest import Studio

_SEEN_IN_OTHERS = ("empty", "generate")
_LONGER = 0.4
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


def worded(part: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """What shows words, other than what shortens them by itself."""
    for widget in part.findChildren(QWidget):
        if not widget.isVisibleTo(part) or isinstance(widget, Chooser):
            continue
        if isinstance(widget, QToolButton) and not widget.icon().isNull():
            continue  # a picture; its words are for the ear
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            yield widget


def longer(words: str) -> str:
    """As long as other languages need it, with letters of its own; numbers stay."""
    has_figures = any(letter.isdigit() for letter in words)
    return words if has_figures else words + words[: round(_LONGER * len(words))]


def cut_when_translated(part: QWidget, grown: dict[int, str]) -> list[str]:
    """Longer words that do not fit; `grown` tells which widgets have them already."""
    if part.objectName() == "steps" or isinstance(part, Shortcuts):
        return []  # they measure their words when they show them, and not again
    for widget in worded(part):
        if grown.get(id(widget)) != widget.text():
            widget.setText(longer(widget.text()))
            grown[id(widget)] = widget.text()
    QApplication.processEvents()
    fit(part)
    QApplication.processEvents()
    return [widget.text() for widget in worded(part) if is_cut(widget)]


def fit(part: QWidget) -> None:
    """Let it take the size that it would have been opened with."""
    if isinstance(part, Popover):
        part.place()
    elif isinstance(part, QMessageBox):
        part.hide()
        part.show()
    elif part.hasHeightForWidth():
        part.resize(part.width(), part.heightForWidth(part.width()))


def is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    return widget.sizeHint().width() > widget.width()


def test_every_part_is_found_by_ear_and_by_keyboard_and_has_room_for_longer_words(studio: Studio) -> None:
    faults, met, grown = {}, 0, dict[int, str]()
    for name, part in parts(studio):
        if isinstance(part, QMenu) or name in _SEEN_IN_OTHERS:
            continue
        met += len(keyed(part))
        if found := mute(part) + without_a_ring(part) + cut_when_translated(part, grown):
            faults[name] = found
    assert met > 100
    assert faults == {}


def test_the_keyboard_is_seen_in_every_theme(studio: Studio) -> None:
    for theme in THEMES:
        studio.appearance.choose(theme)
        assert without_a_ring(studio.window) == [], theme
