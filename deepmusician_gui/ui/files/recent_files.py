"""The menu of files that were opened or saved last."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.widgets.words import tr


class RecentFiles(QMenu):
    """Lists them whenever it opens, the newest first; those of one name with their folder."""

    def __init__(self, files: Files, parent: QWidget) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._files = files
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        paths = self._files.settings.recent_files
        names = Counter(path.name for path in paths)
        for path in paths:
            text = path.name if names[path.name] == 1 else f"{path.name} – {path.parent.name}"
            action = self.addAction(text.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._files.open, path))
        if not paths:
            self.addAction(tr("Nothing was opened or saved yet")).setEnabled(False)
