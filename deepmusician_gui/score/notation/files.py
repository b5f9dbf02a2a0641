"""Scores written as sheet music."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.notation.abc_text import to_abc
from deepmusician_gui.score.notation.engrave import engrave
from deepmusician_gui.score.notation.engraver import Engraver, KernOrder
from deepmusician_gui.score.notation.musicxml import to_musicxml
from deepmusician_gui.score.notation.sources import packed
from deepmusician_gui.score.score import Score


def write_musicxml(score: Score, path: Path) -> None:
    """Packed where the name ends with .mxl. Raises FileError, the old file being untouched."""
    xml = to_musicxml(engrave(score, title=path.stem))
    write_file(path, packed(xml) if path.suffix.lower() == ".mxl" else xml)


def write_abc(score: Score, path: Path) -> None:
    """Raises FileError, the old file being untouched."""
    write_file(path, to_abc(engrave(score, title=path.stem)).encode())


def write_kern(score: Score, path: Path) -> None:
    """Raises FileError, the old file being untouched, also where Verovio is missing or breaks down."""
    with closing(Engraver()) as engraver:
        write_file(path, engraver.kern(KernOrder(score, path.stem)).encode())
