"""Notes on the system's clipboard: a MIDI file, so that other windows and programs can paste them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from deepmusician_gui.errors import Sentence
from deepmusician_gui.score.excerpt import excerpt, in_ticks_of
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

MIDI_FORMATS = ("audio/midi", "audio/x-midi", "audio/mid")
"""What programs call a MIDI file; the first is the registered name."""
_OURS = "application/x-deepmusician-copy"
_MIDI_SUFFIXES = {".mid", ".midi"}


class NoteClipboard:
    """What was copied last: here, or in another program as a MIDI file."""

    def __init__(self) -> None:
        self._copied: tuple[Note, ...] = ()
        self._ppq = 1
        self._sign = os.urandom(8)
        """Tells whether what lies on the system's clipboard is what was copied here."""

    def put(self, score: Score, notes: Sequence[Note]) -> None:
        """Copy these notes of `score`, at least one."""
        from deepmusician_gui.score.midi_file import midi_bytes  # noqa: PLC0415  the window stands without it

        self._copied, self._ppq, self._sign = tuple(notes), score.ppq, os.urandom(8)
        data = QMimeData()
        data.setData(MIDI_FORMATS[0], midi_bytes(excerpt(score, notes)))
        data.setData(_OURS, self._sign)
        QGuiApplication.clipboard().setMimeData(data)

    def notes(self, ppq: int) -> tuple[Note, ...]:
        """What was copied last, in a piece of `ppq`. Raises FileError for a MIDI file that is none."""
        there = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        data = QMimeData() if there is None else there
        is_ours = bytes(data.data(_OURS).data()) == self._sign
        score = None if is_ours else _midi_on(data)
        if score is None:  # words that were copied meanwhile do not take the notes away
            return in_ticks_of(ppq, self._copied, self._ppq)
        return in_ticks_of(ppq, score.notes, score.ppq)


def _midi_on(data: QMimeData) -> Score | None:
    """The MIDI file that was copied elsewhere: its bytes, or where it lies."""
    from deepmusician_gui.score.midi_file import read_midi, read_midi_bytes  # noqa: PLC0415  the same

    for name in MIDI_FORMATS:
        if data.hasFormat(name):
            return read_midi_bytes(bytes(data.data(name).data()), Sentence("the clipboard"))
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    path = next((path for path in paths if path.suffix.lower() in _MIDI_SUFFIXES), None)
    return read_midi(path) if path else None
