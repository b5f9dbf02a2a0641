"""A model of one's own: what it is to learn, the folder that holds how far it has come, and what it is in the end.

The folder of a lesson is all there is to know about it: `lesson.json`, `corpus/`, `log.jsonl`, `checkpoint.safetensors`
and the samples. Whoever opens it can go on, in another process and on another day.
"""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from deepmusician_gui import user_folder
from deepmusician_gui.errors import FileError, ModelError, reason
from deepmusician_gui.models.registry import all_models, entry, own_folder
from deepmusician_gui.score.atomic_file import write_file

LEAST_NOTES = 500
"""A page or two. With fewer nothing could be held out that says anything."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learnt; all of a training follows from it."""

    title: str
    """What the composer calls the style."""
    model: str
    """The shipped model that it is trained like."""
    music: tuple[str, ...]
    """Folders with MIDI files."""
    start: str = ""
    """The name of the model whose weights it begins with, "" for none."""
    settings: Mapping[str, float] = field(default_factory=dict)
    """By name, instead of what is usual; see `training.recipe.changed`."""

    @property
    def name(self) -> str:
        """What the model will be called by the program, as "gru-mozart"."""
        plain = unicodedata.normalize("NFKD", self.title).encode("ascii", "ignore").decode().lower()
        return f"{self.model}-{re.sub('[^a-z0-9]+', '-', plain).strip('-') or 'own'}"

    @property
    def full_title(self) -> str:
        """What the composer will find in the list of models, as "GRU · Mozart"."""
        return f"{entry(self.model).title} · {self.title}"

    @property
    def folder(self) -> Path:
        """All that is known of the training."""
        return lessons_folder() / self.name

    @property
    def corpus(self) -> Path:
        """The prepared music."""
        return self.folder / "corpus"

    @property
    def weights(self) -> Path:
        """What comes out in the end."""
        return own_folder() / f"{self.name}.safetensors"

    @property
    def command(self) -> list[str]:
        """The arguments of the program that begin it, or go on with it."""
        settings = [f"{name}={value!r}" for name, value in self.settings.items()]
        return [
            *("learn", *self.music, "--name", self.title, "--model", self.model),
            *(("--from", self.start) if self.start else ("--from-scratch",)),
            *(("--config", *settings) if settings else ()),
        ]


def lessons_folder() -> Path:
    """Where the lessons lie."""
    return user_folder() / "lessons"


def begun() -> tuple[Lesson, ...]:
    """The lessons that were begun and are not over, the latest one first."""
    files = [path for path in lessons_folder().glob("*/lesson.json") if not _is_over(path.parent)]
    lessons = []
    for path in sorted(files, key=lambda path: path.stat().st_mtime, reverse=True):
        with suppress(FileError):
            lessons.append(read_lesson(path.parent))
    return tuple(lessons)


def read_lesson(folder: Path) -> Lesson:
    """The lesson of a folder. Raises FileError if there is none."""
    try:
        told = json.loads((folder / "lesson.json").read_text())
        lesson = Lesson(**{**told, "music": tuple(told["music"])})
        entry(lesson.model)
    except (OSError, ValueError, TypeError, KeyError, ModelError) as error:
        raise FileError("There is no training in {folder}, or it is damaged.", folder=folder) from error
    return lesson


def open_lesson(lesson: Lesson) -> None:
    """Begin it, or go on with the same. Raises ModelError where the name is taken, FileError where the disk refuses."""
    if not lesson.title.strip():
        raise ModelError("The style needs a name.")
    if lesson.name in {model.name for model in all_models()}:
        raise ModelError(
            "There is a model called {model} already; give this one another name.",
            model=entry(lesson.name).title,
        )
    if (lesson.folder / "lesson.json").exists() and not _is_over(lesson.folder):
        if read_lesson(lesson.folder) != lesson:
            raise ModelError(
                "{model} was begun with other music or settings; give this one another name.",
                model=lesson.full_title,
            )
        return
    drop(lesson)
    try:
        lesson.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            "The training could not be begun in {folder}: {reason}.",
            folder=lesson.folder,
            reason=reason(error),
        ) from error
    write_file(lesson.folder / "lesson.json", json.dumps(asdict(lesson), indent=2).encode())


def drop(lesson: Lesson) -> None:
    """Forget how far it has come."""
    shutil.rmtree(lesson.folder, ignore_errors=True)


def close_lesson(lesson: Lesson) -> None:
    """It is over: its log stays, what was only there to go on does not."""
    (lesson.folder / "over").touch()
    (lesson.folder / "checkpoint.safetensors").unlink(missing_ok=True)
    shutil.rmtree(lesson.corpus, ignore_errors=True)


def _is_over(folder: Path) -> bool:
    return (folder / "over").exists()


def log_lines(lesson: Lesson, name: str = "log") -> Iterator[dict[str, Any]]:
    """What was written down so far in one of its files of JSON lines; what is no whole line is left out."""
    with suppress(OSError):
        for line in (lesson.folder / f"{name}.jsonl").read_text().splitlines():
            with suppress(ValueError):
                row = json.loads(line)
                if isinstance(row, dict):
                    yield row


def check_music(found: Sequence[tuple[str, int, str]], music: Sequence[str]) -> None:
    """Whether there is enough to learn from in files of which each gave (name, notes, what was wrong with it).

    Raises FileError, in a sentence, if there is not.
    """
    where = " and ".join(f"“{Path(folder).name}”" for folder in music)
    if not found:
        raise FileError("There is no MIDI file in {where}.", where=where)
    problems = [problem for _, _, problem in found if problem]
    if len(problems) == len(found):
        raise FileError(
            "None of the {files:,} files in {where} could be read. The first: {first}",
            files=len(found),
            where=where,
            first=problems[0],
        )
    notes = sum(notes for _, notes, _ in found)
    if not notes and problems:
        raise FileError(
            "There are no pitched notes in {where}: {unread:,} of {files:,} files cannot be read, and drums "
            "cannot be learned.",
            where=where,
            unread=len(problems),
            files=len(found),
        )
    if not notes:
        raise FileError("There are no pitched notes in {where}; drums cannot be learned.", where=where)
    if notes < LEAST_NOTES:
        raise FileError(
            "There are only {notes:,} notes in {where}; at least {least} are needed.",
            notes=notes,
            where=where,
            least=LEAST_NOTES,
        )
