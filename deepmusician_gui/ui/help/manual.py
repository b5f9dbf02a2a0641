"""The manual in a window of its own: contents or what was found on the left, a page on the right."""

from __future__ import annotations

import posixpath

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QDesktopServices,
    QKeyEvent,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
)

from deepmusician_gui import RESOURCES
from deepmusician_gui.ui.help import manual_text
from deepmusician_gui.ui.help.manual_pages import CONTENTS, Found, Pages
from deepmusician_gui.ui.widgets.appearance import Appearance
from deepmusician_gui.ui.widgets.popover import SearchField
from deepmusician_gui.ui.widgets.words import tr

_SIZE, _LEFT_PX, _ROW_PX = QSize(960, 680), 248, 28
_PLACE = Qt.ItemDataRole.UserRole


class Manual(QDialog):
    """Stays open beside the window. Letters search all pages; Up and Down choose, Esc closes."""

    def __init__(self, pages: Pages, appearance: Appearance) -> None:
        """It has no parent: a dialog over the window would keep it from being read."""
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # it does not outlive the window
        self.pages = pages
        self._appearance = appearance
        self.page = ""
        """The one that is shown, as `manual_pages.text` calls it."""
        self.setObjectName("manual")
        self.setWindowTitle(tr("Manual – Deep Musician"))
        self.field = SearchField(tr("Search the manual …"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setToolTip(tr("Click a page, or go to it with Up and Down"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser(openLinks=False)
        self.text.setToolTip(tr("Scroll with Up and Down; Tab goes from link to link"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setUndoRedoEnabled(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setSearchPaths([str(RESOURCES / "help")])
        self.text.viewport().installEventFilter(self)
        self.resize(_SIZE)
        self._lay_out()
        self.field.textChanged.connect(self._list)
        self.list.currentItemChanged.connect(self._go)
        self.text.anchorClicked.connect(self._follow)
        appearance.changed.connect(self._dress)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.field.setFocus)
        self._list()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        self.field.setFixedWidth(_LEFT_PX)
        self.list.setFixedWidth(_LEFT_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 0, 0)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.text, 1)

    def open_page(self, page: str) -> None:
        """Show a page from its top, with the contents beside it; keys are told as they are now."""
        self.page = ""
        self.field.clear()
        self._show(page)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def _list(self) -> None:
        """The contents; while something is looked for, where it stands."""
        wanted = self.field.text()
        self.list.blockSignals(True)
        self.list.clear()
        if wanted.strip():
            for found in self.pages.search(wanted):
                self.list.addItem(self._found(found))
            if not self.list.count():
                self.list.addItem(_nothing())
        else:
            for page in CONTENTS:
                self.list.addItem(_entry(page, self.pages.title(page)))
        self._mark()
        self.list.blockSignals(False)

    def _found(self, found: Found) -> QListWidgetItem:
        where = " › ".join(filter(None, (self.pages.title(found.page), found.heading)))
        item = QListWidgetItem(f"{where}\n{found.excerpt}")
        item.setData(_PLACE, (found.page, found.heading))
        return item

    def _mark(self) -> None:
        """Choose the row of the page that is shown, in the contents."""
        is_searching = bool(self.field.text().strip())
        rows = range(0 if is_searching else self.list.count())
        self.list.setCurrentRow(next((n for n in rows if _place(self.list.item(n))[0] == self.page), -1))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item and _place(item)[0]:
            self._show(*_place(item))

    def _show(self, page: str, heading: str = "") -> None:
        if page != self.page:
            self._set_text(self.pages.text(page))
            self.page = page
            self.text.setAccessibleName(self.pages.title(page))
        words = self.field.text().split()
        self._light(words)
        place = manual_text.heading(self.text.document(), heading)
        self.text.setTextCursor(place)
        top = self.text.cursorRect(place).top() if heading else -self.text.verticalScrollBar().value()
        self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().value() + top)
        if not words:
            self.list.blockSignals(True)
            self._mark()
            self.list.blockSignals(False)

    def _set_text(self, markdown: str) -> None:
        if not self._appearance.theme.is_dark:
            markdown = markdown.replace("-dark.png", "-light.png")
        self.text.setMarkdown(markdown)
        manual_text.space_out(self.text.document(), QColor(self._appearance.theme.border))
        self._fit_pictures()

    def _dress(self) -> None:
        if self.page:
            self._set_text(self.pages.text(self.page))

    def _fit_pictures(self) -> None:
        folder = RESOURCES / "help"
        manual_text.fit_pictures(
            self.text.document(),
            self.text.viewport().width(),
            self.devicePixelRatioF(),
            lambda name: QPixmap(str(folder / name)),
        )

    def _light(self, words: list[str]) -> None:
        """Let what was looked for be seen on the page."""
        theme, marks = self._appearance.theme, []
        for place in manual_text.places(self.text.document(), words):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            mark.format.setBackground(QBrush(QColor(theme.accent)))
            mark.format.setForeground(QBrush(QColor(theme.accent_text)))
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        """To another page, or out into the browser where the reader asks for it."""
        if not link.isRelative():
            QDesktopServices.openUrl(link)
            return
        name = posixpath.join(posixpath.dirname(self.page), link.path() or self.page).removesuffix(".md")
        try:
            self._show(posixpath.normpath(name), link.fragment().replace("-", " "))
        except KeyError:
            return  # a file beside the pages that is none of them

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.text.viewport():
            self._fit_pictures()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        bar = self.text.verticalScrollBar()
        pages_ = {Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_PageDown: bar.pageStep()}
        key = Qt.Key(event.key())
        if key in steps:
            row = self.list.currentRow() + steps[key]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif key in pages_:
            bar.setValue(bar.value() + pages_[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.setCurrentRow(max(0, self.list.currentRow()))
        else:
            super().keyPressEvent(event)


def _entry(page: str, title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setData(_PLACE, (page, ""))
    item.setSizeHint(QSize(0, _ROW_PX))
    return item


def _nothing() -> QListWidgetItem:
    item = QListWidgetItem(tr("No page has these words."))
    item.setData(_PLACE, ("", ""))
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _place(item: QListWidgetItem) -> tuple[str, str]:
    page, heading = item.data(_PLACE)
    return page, heading
