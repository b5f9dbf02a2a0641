"""Music pulled out of the window into another program, as a MIDI file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QTemporaryDir, QUrl

from deepmusician_gui.score.hand_over import file_name
from deepmusician_gui.score.score import Score


class DragOut:
    """Keeps the files that were pulled out until the window goes, for whoever took one may read it later."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def file_of(self, score: Score, name: str) -> QMimeData:
        """A file of that name as what is dragged. Raises FileError where it cannot be written."""
        from deepmusician_gui.score.midi_file import write_midi  # noqa: PLC0415  the window stands without it

        self._folder = self._folder or QTemporaryDir()
        path = Path(self._folder.path()) / f"{file_name(name)}.mid"
        write_midi(score, path)
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(path))])
        return dragged
