"""Project files (.dmproj): a piece with all that belongs to it, exact to the last note.

A project is a zip, so that whoever wants the music out needs no program of ours. In it lie:

- `project.json`: what this is, and the version of this format;
- `score.json`: the score, every field of it;
- `score.mid`: the same music for other programs, which may hold less; it is written and never read, and left out of
  a piece too long for a MIDI file;
- any other `*.json`: parts, which belong to the piece and are no music, such as takes and the view.

Texts have a row of a table on each line and their keys in order, so that two projects can be compared by line. The same
project gives the same bytes. A file is not trusted: how much it unpacks to is bounded before it is unpacked, every
value is looked at, and nothing is run.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from deepmusician_gui.errors import FileError, Sentence
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.bounded_file import read_file
from deepmusician_gui.score.project_file.archive import MOST_BYTES, pack, unpack
from deepmusician_gui.score.project_file.score_text import ScoreText, score_of, text_of
from deepmusician_gui.score.project_file.table_text import parsed, spelled
from deepmusician_gui.score.score import Score

VERSION = 1
_HEAD, _SCORE, _MIDI = "project.json", "score.json", "score.mid"


@dataclass(frozen=True, slots=True)
class Project:
    """A score and the parts that go with it."""

    score: Score
    parts: Mapping[str, bytes] = field(default_factory=dict)
    """JSON by name: letters, without ".json"."""


class _Head(Struct):
    """What every version of this format begins with."""

    format: Literal["Deep Musician project"]
    version: Annotated[int, Meta(ge=1)]
    parts: tuple[str, ...] = ()
    """Their names: one that is missing was lost."""


def read_project(path: Path) -> Project:
    """Raises FileError, with one sentence, for a file that is no whole project or comes from a newer program."""
    return project_of(read_file(path, MOST_BYTES, Sentence("a project")), path.name)


def project_of(data: bytes, name: str) -> Project:
    """The project in the bytes of a file; `name` is what an error calls it. Raises FileError."""
    texts = unpack(data, name)
    if _HEAD not in texts:
        raise FileError("“{name}” is not a Deep Musician project.", name=name)
    head = parsed(texts[_HEAD], _Head, name)
    if head.version > VERSION:
        raise FileError("“{name}” was saved by a newer Deep Musician, which is needed to open it.", name=name)
    for part in ("score", *head.parts):
        if f"{part}.json" not in texts:
            raise FileError("“{name}” is damaged: its {part} is missing.", name=name, part=part)
    score = score_of(parsed(texts[_SCORE], ScoreText, name), name)
    return Project(score, {part: texts[f"{part}.json"] for part in head.parts})


def write_project(project: Project, path: Path) -> None:
    """Write it in place of `path`, whole or not at all. Raises FileError, the old file being untouched."""
    write_file(path, project_bytes(project))


def project_bytes(project: Project, *, with_midi: bool = True) -> bytes:
    """The file of a project: the same project gives the same bytes. Raises FileError for one too large for a file.

    Without the copy for other programs it is made in a fraction of the time and read all the same.
    """
    names = tuple(sorted(project.parts))
    texts = {_HEAD: spelled(_Head("Deep Musician project", VERSION, names))}
    texts[_SCORE] = spelled(text_of(project.score))
    if with_midi:
        from deepmusician_gui.score.midi_file import midi_bytes  # noqa: PLC0415  a journal is written without it

        with suppress(FileError):  # too long for MIDI, not for us
            texts[_MIDI] = midi_bytes(project.score)
    return pack(texts | {f"{part}.json": project.parts[part] for part in names})
