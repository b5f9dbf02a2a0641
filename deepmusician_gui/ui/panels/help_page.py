"""A page of help over the window."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from deepmusician_gui import RESOURCES
from deepmusician_gui.ui.panels.popover import Popover

_SIZE = QSize(640, 640)
_LINE_PERCENT, _GAP_PX, _HEADING_GAP_PX = 125, 4, 12
_SYSTEMS = {"win32": "Windows", "darwin": "macOS"}


class HelpPage(Popover):
    """Shows a page of resources/help: Up and Down scroll, Esc closes it."""

    def __init__(self, window: QWidget, name: str) -> None:
        """`name` is that of the file, without its ending."""
        text = (RESOURCES / "help" / f"{name}.md").read_text(encoding="utf-8")
        super().__init__(window, text.partition("\n")[0].removeprefix("# "))
        self.text = QTextBrowser(openExternalLinks=True)
        self.text.setAccessibleName(self.accessibleName())
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setMarkdown(own_system_first(text, sys.platform))
        _space_out(self.text.document())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 4, 16)
        column.addWidget(self.text)

    def open(self) -> None:
        self.text.verticalScrollBar().setValue(0)
        self.show_over(self.text)

    def wanted_size(self, _space: QSize) -> QSize:
        return _SIZE


def own_system_first(text: str, platform: str) -> str:
    """The page with the section about this system, by its name in `sys.platform`, before those about others."""
    own = f"## {_SYSTEMS.get(platform, 'Linux')}\n"
    beginning, *sections = re.split(r"(?m)^(?=## )", text)
    return beginning + "".join(sorted(sections, key=lambda section: not section.startswith(own)))


def _space_out(document: QTextDocument) -> None:
    """Give lines and paragraphs room, and headings the size of headings in a panel."""
    room = QTextBlockFormat()
    room.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    room.setBottomMargin(_GAP_PX)
    heading = QTextCharFormat()
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        room.setTopMargin(_HEADING_GAP_PX if level > 1 else 0)
        cursor.mergeBlockFormat(room)
        if level:
            heading.setProperty(QTextFormat.Property.FontSizeAdjustment, 2 - level)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(heading)
        block = block.next()
