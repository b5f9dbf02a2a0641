"""The last states of the files that were saved, in a folder of the program: what was saved can be taken back."""

from __future__ import annotations

import logging
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.atomic_file import write_file

STATES, FILES = 5, 100
"""How many states of one file are kept, and of how many files: those that were saved last."""
_WHERE = "where"
_MOMENT = "%Y%m%d-%H%M%S-%f"

log = logging.getLogger(__name__)


class Backup(NamedTuple):
    """One state of a file."""

    path: Path
    """Where it lies."""
    origin: Path
    """The file whose state it is."""
    moment: datetime
    """When it was put there, in UTC."""


class Backups:
    """A folder for each file, named after where that lies, and in it states named after their moment."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, origin: Path) -> None:
        """Put what is in a file now among its states, unless it is the latest there. That this cannot be done, for
        want of room for example, is no reason not to save: it is noted down only.
        """
        try:
            self._keep(origin)
        except (OSError, FileError) as trouble:
            log.warning("no backup of %s: %s", origin, trouble)

    def all(self) -> list[Backup]:
        """Those of all files, the newest first."""
        found = [backup for home in _folders(self._folder) for backup in _states(home)]
        return sorted(found, key=lambda backup: backup.moment, reverse=True)

    def _keep(self, origin: Path) -> None:
        if not origin.is_file():
            return
        from hashlib import sha256  # noqa: PLC0415  brings OpenSSL along, and the window waits

        place = os.path.realpath(origin)
        home = self._folder / sha256(os.fsencode(place)).hexdigest()[:32]
        states, data = _states(home), origin.read_bytes()
        if states and states[-1].path.read_bytes() == data:
            return
        home.mkdir(parents=True, exist_ok=True)
        (home / _WHERE).write_bytes(os.fsencode(place))
        moment = datetime.now(UTC)
        write_file(home / f"{moment.strftime(_MOMENT)}{origin.suffix}", data)
        for old in _states(home)[:-STATES]:
            old.path.unlink()
        for forgotten in sorted(_folders(self._folder), key=lambda each: each.stat().st_mtime_ns)[:-FILES]:
            shutil.rmtree(forgotten)


def _folders(folder: Path) -> list[Path]:
    try:
        return [home for home in folder.iterdir() if home.is_dir()]
    except OSError:
        return []


def _states(home: Path) -> list[Backup]:
    """Those of one file, the oldest first."""
    try:
        origin = Path(os.fsdecode((home / _WHERE).read_bytes()))
        names = sorted(home.iterdir())
    except OSError:
        return []
    found = []
    for path in names:
        try:
            moment = datetime.strptime(path.stem, _MOMENT).replace(tzinfo=UTC)
        except ValueError:  # not one of ours
            continue
        found.append(Backup(path, origin, moment))
    return found
