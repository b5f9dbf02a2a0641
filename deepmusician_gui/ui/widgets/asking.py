"""Dialogs that wait for an answer."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def answer(dialog: QDialog) -> int:
    """What `dialog` was closed with. It is gone soon afterwards: a window would keep all that were ever asked."""
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()
