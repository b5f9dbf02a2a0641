"""The least that a window can cost: a QMainWindow that says when it has been painted."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    said = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.said:
            self.said = True
            QTimer.singleShot(0, self, lambda: print("painted", flush=True))


application = QApplication(sys.argv)
window = BareWindow()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
