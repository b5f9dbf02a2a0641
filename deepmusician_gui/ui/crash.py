"""What happens when the program itself is at fault: the log, and one dialog with details to copy."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from functools import cached_property
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


def _start_log(folder: Path) -> Path | None:
    """Log to a rotating file in `folder` from now on; its path, or None where nothing can be written."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415  brings sockets along, and the window waits

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
    """Catches what nobody else did, in any thread, writes it to a log in `folder` and shows it once."""

    _crashed = Signal(str, str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._has_shown = False
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    @cached_property
    def log(self) -> Path | None:
        """The log, which is begun when it is first asked for; None where nothing can be written."""
        return _start_log(self._folder)

    def _catch(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Ctrl+C in the terminal that it was started from
            QCoreApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        where = f" They are also in {self.log}." if self.log else ""
        _log.error("A fault nobody caught\n%s", details)
        sys.stderr.write(details)
        self._crashed.emit(details, where)

    def _show(self, details: str, where: str) -> None:
        if self._has_shown:
            return
        self._has_shown = True
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Deep Musician", "Something went wrong inside the program."
        )
        box.setInformativeText(f"You can go on; saving first is wise. The details help to mend it.{where}")
        box.setDetailedText(f"{_system()}\n\n{details}")
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.exec()


def _system() -> str:
    return f"Deep Musician {__version__}, Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}"
