"""The sheets that lie over the window for a moment: palette, list of keys, history. Each is made when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.action_binding import Actions
from deepmusician_gui.ui.keymap_session import KeymapSession
from deepmusician_gui.ui.playback_session import PlaybackSession

if TYPE_CHECKING:
    from deepmusician_gui.ui.panels.help_page import HelpPage
    from deepmusician_gui.ui.panels.history import History
    from deepmusician_gui.ui.panels.palette import Palette
    from deepmusician_gui.ui.panels.ports import PortsPanel
    from deepmusician_gui.ui.panels.shortcuts import Shortcuts


class Overlays(QObject):
    """Opens them over a window."""

    actions: Actions
    """What they list; set once there is a table, whose lines open them."""
    history_button: QWidget
    """What the history drops down from; set once it is there."""
    ports_button: QWidget
    """What the ports drop down from; the same."""

    def __init__(
        self, window: QWidget, stack: QUndoStack, keymaps: KeymapSession, playback: PlaybackSession
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._keymaps = keymaps
        self._playback = playback

    @cached_property
    def palette(self) -> Palette:
        from deepmusician_gui.ui.panels.palette import Palette  # noqa: PLC0415  the window stands without it

        return Palette(self._window, self.actions)

    @cached_property
    def shortcuts(self) -> Shortcuts:
        from deepmusician_gui.ui.panels.shortcuts import Shortcuts  # noqa: PLC0415  the window stands without it

        return Shortcuts(self._window)

    @cached_property
    def history(self) -> History:
        from deepmusician_gui.ui.panels.history import History  # noqa: PLC0415  the window stands without it

        return History(self._window, self._stack, self.history_button)

    @cached_property
    def ports(self) -> PortsPanel:
        from deepmusician_gui.ui.panels.ports import PortsPanel  # noqa: PLC0415  the window stands without it

        return PortsPanel(self._window, self._playback, self.actions.by_id, self.ports_button)

    @cached_property
    def ports_help(self) -> HelpPage:
        from deepmusician_gui.ui.panels.help_page import HelpPage  # noqa: PLC0415  the window stands without it

        return HelpPage(self._window, "midi-ports")

    def open_ports_help(self) -> None:
        self.ports_help.open()

    def toggle_ports(self) -> None:
        self.ports.toggle()

    def open_palette(self) -> None:
        self.palette.open()

    def open_shortcuts(self) -> None:
        from deepmusician_gui.ui.shortcut_list import lines  # noqa: PLC0415  the window stands without it

        keymap = self._keymaps.keymap
        self.shortcuts.open(lines(self.actions, keymap), keymap.gestures)

    def open_history(self) -> None:
        self.history.open()
