"""The sheets that lie over the window for a moment: palette, list of keys, history. Each is made when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtGui import QCursor, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import delete

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Actions
from deepmusician_gui.ui.commands.keymap_session import KeymapSession
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.help.first_steps import FirstSteps
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.speech import Speech
from deepmusician_gui.ui.widgets.appearance import Appearance

if TYPE_CHECKING:
    from deepmusician_gui.ui.commands.history import History
    from deepmusician_gui.ui.commands.palette import Palette
    from deepmusician_gui.ui.commands.shortcuts import Shortcuts
    from deepmusician_gui.ui.help.about import About
    from deepmusician_gui.ui.help.first_steps_card import FirstStepsCard
    from deepmusician_gui.ui.help.manual import Manual
    from deepmusician_gui.ui.playback.ports_panel import PortsPanel
    from deepmusician_gui.ui.playback.sound_check_window import SoundCheckSheet


class Overlays(QObject):
    """Opens them over a window."""

    actions: Actions
    """What they list; set once there is a table, whose lines open them."""
    history_button: QWidget
    """What the history drops down from; set once it is there."""
    ports_button: QWidget
    """What the ports drop down from; the same."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        keymaps: KeymapSession,
        playback: PlaybackSession,
        appearance: Appearance,
        roll: PianoRoll,
        steps: FirstSteps,
        speech: Speech,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._keymaps = keymaps
        self._playback = playback
        self._appearance = appearance
        self._roll = roll
        self._steps = steps
        self._speech = speech

    @cached_property
    def palette(self) -> Palette:
        from deepmusician_gui.ui.commands.palette import Palette  # noqa: PLC0415  the window stands without it

        return Palette(self._window, self.actions)

    @cached_property
    def shortcuts(self) -> Shortcuts:
        from deepmusician_gui.ui.commands.shortcuts import Shortcuts  # noqa: PLC0415  the window stands without it

        return Shortcuts(self._window)

    @cached_property
    def history(self) -> History:
        from deepmusician_gui.ui.commands.history import History  # noqa: PLC0415  the window stands without it

        return History(self._window, self._document.undo_stack, self.history_button)

    @cached_property
    def ports(self) -> PortsPanel:
        from deepmusician_gui.ui.playback.ports_panel import PortsPanel  # noqa: PLC0415  the window stands without it

        return PortsPanel(self._window, self._playback, self.actions.by_id, self.ports_button)

    @cached_property
    def manual(self) -> Manual:
        from deepmusician_gui.ui.help.manual import Manual  # noqa: PLC0415
        from deepmusician_gui.ui.help.manual_pages import Pages  # noqa: PLC0415  the window stands without it

        return Manual(Pages(self.actions.spelled_keys), self._appearance)

    @cached_property
    def steps_card(self) -> FirstStepsCard:
        from deepmusician_gui.ui.help.first_steps_card import FirstStepsCard  # noqa: PLC0415  the window stands without it

        card = FirstStepsCard(self._steps, self._roll, self.actions, self._appearance)
        card.told.connect(self._speech.say)
        return card

    @cached_property
    def sound_check(self) -> SoundCheckSheet:
        from deepmusician_gui.ui.playback.sound_check import SoundCheck  # noqa: PLC0415
        from deepmusician_gui.ui.playback.sound_check_window import SoundCheckSheet  # noqa: PLC0415  the window stands without it

        check = SoundCheck(self._document, self._playback)
        check.setParent(self)
        return SoundCheckSheet(self._window, check, self.actions.by_id, self._appearance)

    @cached_property
    def about(self) -> About:
        from deepmusician_gui.ui.help.about import About  # noqa: PLC0415  the window stands without it

        return About(self._window)

    def watch(self) -> None:
        """Give dialogs the key of the manual from now on; while the window is put together it hears of much else."""
        self._window.installEventFilter(self)

    def close(self) -> None:
        """Let nothing go on beside the window."""
        if "sound_check" in self.__dict__:
            self.sound_check.check.close()
        if "manual" in self.__dict__:
            delete(self.manual)

    def open_about(self) -> None:
        self.about.open()

    def open_sound_check(self) -> None:
        self.sound_check.open()

    def open_steps(self) -> None:
        self.steps_card.raise_()  # it is there before it has something to tell
        self._steps.begin()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the key of the manual work in each dialog over the window, which keeps the window's own from working."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            dialog = event.child()
            if isinstance(dialog, QDialog):
                for keys in self.actions.keys("help.manual"):
                    QShortcut(keys, dialog).activated.connect(self.open_manual)
        return False

    def open_manual(self, page: str = "") -> None:
        """At a page, or at the one that tells of what lies under the pointer or has the keyboard."""
        self.manual.open_page(page or self._page_here())

    def _page_here(self) -> str:
        from deepmusician_gui.ui.help.manual_pages import FIRST, page_of  # noqa: PLC0415  the window stands without it

        dialog = QApplication.activeWindow()
        under = self._window.childAt(self._window.mapFromGlobal(QCursor.pos()))
        for widget in (dialog, under, self._window.focusWidget()):
            part: QWidget | None = widget
            while part:
                if page := page_of(type(part).__name__, part.objectName()):
                    return page
                part = part.parentWidget()
        return FIRST

    def toggle_ports(self) -> None:
        self.ports.toggle()

    def open_palette(self) -> None:
        self.palette.open()

    def open_shortcuts(self) -> None:
        from deepmusician_gui.ui.commands.shortcut_list import lines  # noqa: PLC0415  the window stands without it

        keymap = self._keymaps.keymap
        self.shortcuts.open(lines(self.actions, keymap), keymap.gestures)

    def open_history(self) -> None:
        self.history.open()
