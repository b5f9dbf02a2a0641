"""How far an export is, in the status line."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from deepmusician_gui.ui.files.exports import Exports
from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.words import tr

_BAR_PX = 120
_PATIENCE_MS = 300
_THOUSAND = 1000


class ExportProgress(QWidget):
    """A name, a bar and a button to stop it; there only while something is written that takes its time."""

    def __init__(self, exports: Exports) -> None:
        super().__init__()
        self.name = QLabel()
        self.bar = QProgressBar(textVisible=False, minimum=0, maximum=_THOUSAND)
        self.bar.setFixedWidth(_BAR_PX)
        self.bar.setAccessibleName(tr("Export"))
        self.share = QLabel()
        self.share.setFont(tabular(self.share.font()))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setProperty("role", "quiet")
        self.cancel.setToolTip(tr("Stop writing; nothing is left behind"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for part in (self.name, self.bar, self.share, self.cancel):
            row.addWidget(part)
        self.hide()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.cancel.clicked.connect(exports.cancel)
        exports.began.connect(self._begin)
        exports.progressed.connect(self._show_share)
        exports.ended.connect(self._end)

    def _begin(self, name: str) -> None:
        self.name.setText(tr("Writing {name}", name=name))
        self._show_share(0.0)
        self._patience.start()

    def _show_share(self, share: float) -> None:
        self.bar.setValue(round(share * _THOUSAND))
        self.share.setText(f"{share:.0%}")
        self.bar.setToolTip(tr("{share:.0%} is written", share=share))

    def _end(self) -> None:
        self._patience.stop()
        self.hide()
