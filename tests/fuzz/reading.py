"""One file through the whole reader, and what has to hold whatever is in it."""

from __future__ import annotations

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.midi_file import midi_bytes, read_midi_bytes
from deepmusician_gui.score.score import Score

NAME = "test.mid"


def notes_or_sentence(data: bytes) -> Score | str:
    """What a file gives; whatever can be read can also be written and read again."""
    outcome = read(data)
    if isinstance(outcome, Score):
        assert read_midi_bytes(midi_bytes(outcome), "rewritten.mid") == outcome
    return outcome


def read(data: bytes) -> Score | str:
    """The music of a file, or the one sentence that it gives instead."""
    try:
        return read_midi_bytes(data, NAME)
    except FileError as error:
        sentence = str(error)
        assert sentence.startswith(f"“{NAME}” ")
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return sentence
