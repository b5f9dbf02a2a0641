"""The kinds of file that hold a score, and who reads and writes each; a reader is loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from deepmusician_gui.errors import FileError, Sentence
from deepmusician_gui.score.score import Score


class Format(NamedTuple):
    """A kind of file, told by how its name ends."""

    name: str
    suffixes: tuple[str, ...]
    """In lower case with their dot; a file gets the first one."""
    read: Callable[[Path], Score]
    """Raises FileError, with one sentence, for a file that holds no music."""
    write: Callable[[Score, Path], None]
    """Whole or not at all. Raises FileError, the old file being untouched."""
    loses: str = ""
    """What of the music it has no place for, in words; "" for nothing that is heard."""


def _read_midi(path: Path) -> Score:
    from deepmusician_gui.score.midi_file import read_midi  # noqa: PLC0415

    return read_midi(path)


def _write_midi(score: Score, path: Path) -> None:
    from deepmusician_gui.score.midi_file import write_midi  # noqa: PLC0415

    write_midi(score, path)


def _read_project(path: Path) -> Score:
    from deepmusician_gui.score.project_file import read_project  # noqa: PLC0415

    return read_project(path).score


def _write_project(score: Score, path: Path) -> None:
    from deepmusician_gui.score.project_file import Project, write_project  # noqa: PLC0415

    write_project(Project(score), path)


def _read_musicxml(path: Path) -> Score:
    from deepmusician_gui.score.notation.from_musicxml import read_musicxml  # noqa: PLC0415

    return read_musicxml(path)


def _write_musicxml(score: Score, path: Path) -> None:
    from deepmusician_gui.score.notation.files import write_musicxml  # noqa: PLC0415

    write_musicxml(score, path)


def _read_abc(path: Path) -> Score:
    from deepmusician_gui.score.notation.from_abc import read_abc  # noqa: PLC0415

    return read_abc(path)


def _write_abc(score: Score, path: Path) -> None:
    from deepmusician_gui.score.notation.files import write_abc  # noqa: PLC0415

    write_abc(score, path)


def _read_kern(path: Path) -> Score:
    from deepmusician_gui.score.notation.from_kern import read_kern  # noqa: PLC0415

    return read_kern(path)


def _write_kern(score: Score, path: Path) -> None:
    from deepmusician_gui.score.notation.files import write_kern  # noqa: PLC0415

    write_kern(score, path)


MIDI = Format("MIDI", (".mid", ".midi"), _read_midi, _write_midi)
PROJECT = Format(Sentence("Deep Musician project"), (".dmproj",), _read_project, _write_project)
"""Here its score alone: a window reads and writes what else belongs to it."""
_WRITTEN = Sentence("controllers, mutes, and times as they were played")
MUSICXML = Format("MusicXML", (".musicxml", ".xml", ".mxl"), _read_musicxml, _write_musicxml, _WRITTEN)
ABC = Format("ABC", (".abc",), _read_abc, _write_abc, _WRITTEN)
KERN = Format(
    "Humdrum kern",
    (".krn", ".kern"),
    _read_kern,
    _write_kern,
    Sentence("velocities, instruments, controllers, mutes, and times as they were played"),
)
FORMATS = (MIDI, PROJECT, MUSICXML, ABC, KERN)


def format_of(path: Path) -> Format | None:
    """The format that the name of `path` tells, None for a name that tells none."""
    return next((format_ for format_ in FORMATS if path.suffix.lower() in format_.suffixes), None)


def read_score(path: Path) -> Score:
    """The music of a file of any format; what its name does not tell is read as MIDI. Raises FileError."""
    return (format_of(path) or MIDI).read(path)


def write_score(score: Score, path: Path) -> None:
    """Write `score` in the format that the name tells. Raises FileError, also for a name that tells none."""
    if (format_ := format_of(path)) is None:
        known = ", ".join(suffix for format_ in FORMATS for suffix in format_.suffixes[:1])
        raise FileError(
            "“{name}” could not be saved: its name should end with one of {known}.",
            name=path.name,
            known=known,
        )
    format_.write(score, path)
