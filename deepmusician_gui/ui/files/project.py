"""A piece with all that belongs to it, as a value: written by whichever thread, and read again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from deepmusician_gui.score.formats import PROJECT, format_of, read_score, write_score
from deepmusician_gui.score.project_file import Project, read_project, write_project
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.files.desk import Desk, desk_of, desk_text
from deepmusician_gui.ui.generation.provenance import told_in
from deepmusician_gui.ui.generation.take_history import Memory
from deepmusician_gui.ui.generation.takes_text import takes_of, takes_text


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A piece and what belongs to it at one moment."""

    score: Score
    memory: Memory = field(default_factory=Memory)
    desk: Desk | None = None
    """None in a file that holds music alone."""
    remark: str = ""
    """What is worth telling of what was read, in a sentence, or ""."""

    def project(self) -> Project:
        """As it stands in a file."""
        parts = {"takes": takes_text(self.memory, self.score)}
        return Project(self.score, parts | ({"desk": desk_text(self.desk)} if self.desk else {}))

    def write(self, path: Path) -> None:
        """Write as much of it as a file of that name can hold. Raises FileError, the old file being untouched."""
        if format_of(path) is PROJECT:
            write_project(self.project(), path)
        else:
            write_score(self.score, path)


def snapshot_of(project: Project, name: str) -> Snapshot:
    """The inverse of `Snapshot.project`. Raises FileError, calling the file `name`."""
    score, parts = project.score, project.parts
    return Snapshot(
        score,
        takes_of(parts["takes"], score, name) if "takes" in parts else Memory(),
        desk_of(parts["desk"], score, name) if "desk" in parts else None,
    )


def read(path: Path) -> Snapshot:
    """What a file of any format holds. Raises FileError."""
    if format_of(path) is PROJECT:
        return snapshot_of(read_project(path), path.name)
    score = read_score(path)
    told = told_in(score, path.name)
    return Snapshot(score, told.memory, remark=told.remark)
