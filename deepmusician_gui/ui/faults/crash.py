"""What happens when the program itself is at fault: the log, and one dialog with a report to copy."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication

from deepmusician_gui.ui.widgets.words import tr

if TYPE_CHECKING:
    from deepmusician_gui.ui.faults.fault_dialog import FaultDialog

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
        self.dialog: FaultDialog | None = None
        """The one that was shown."""
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
        from deepmusician_gui.ui.faults.fault_report import report, system  # noqa: PLC0415  most often nobody needs it

        details = "".join(traceback.format_exception(kind, error, trace))
        where = tr("The log tells more, for you alone: {log}.", log=self.log) if self.log else ""
        _log.error("A fault nobody caught\n%s\n%s", system(), details)
        sys.stderr.write(details)
        self._crashed.emit(report(error or Exception(), trace), where)

    def _show(self, told: str, where: str) -> None:
        from deepmusician_gui.ui.faults.fault_dialog import FaultDialog  # noqa: PLC0415  most often nobody needs it

        if self.dialog is None:
            self.dialog = FaultDialog(told, where, QApplication.activeWindow())
            self.dialog.open()
