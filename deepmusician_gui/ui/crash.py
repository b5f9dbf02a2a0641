"""What happens when the program itself is at fault: the log, and one dialog with details to copy."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from deepmusician_gui import __version__

_log = logging.getLogger("deepmusician")
_LOG_BYTES, _LOG_FILES = 1_000_000, 3


def log_folder() -> Path:
    """Where this system keeps what a program notes down for itself."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation))


def start_log(folder: Path) -> Path | None:
    """Log to a rotating file in `folder` from now on; its path, or None where nothing can be written."""
    path = folder / "deepmusician.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    return path


class CrashReporter(QObject):
    """Catches what nobody else did, in any thread, and shows it once."""

    _crashed = Signal(str)

    def __init__(self, log: Path | None) -> None:
        super().__init__()
        self._log_path = log
        self._has_shown = False
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _catch(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Ctrl+C in the terminal that it was started from
            QCoreApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("A fault nobody caught\n%s", details)
        sys.stderr.write(details)
        self._crashed.emit(details)

    def _show(self, details: str) -> None:
        if self._has_shown:
            return
        self._has_shown = True
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Deep Musician", "Something went wrong inside the program."
        )
        log = f" They are also in {self._log_path}." if self._log_path else ""
        box.setInformativeText(f"You can go on; saving first is wise. The details help to mend it.{log}")
        box.setDetailedText(f"{_system()}\n\n{details}")
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.exec()


def _system() -> str:
    return f"Deep Musician {__version__}, Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}"
