"""Where the music comes from: MIDI files in folders and in .zip archives, listed without being read."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile
from zlib import crc32
from zlib import error as ZlibError

from deepmusician_gui.errors import FileError, reason
from deepmusician_gui.training.corpus.tables import SPLITS

_MOST_BYTES = 64 << 20  # of one MIDI file, unpacked; as where the editor opens one


class Member(NamedTuple):
    """A file in a .zip; without a name, an archive that could not be listed."""

    archive: Path
    name: str
    crc: int


@dataclass(frozen=True, slots=True)
class Source:
    """One MIDI file on its way into a corpus, read only when its turn comes."""

    name: str
    split: str
    content: bytes | Path | Member

    @property
    def data(self) -> bytes:
        """The file's bytes. Raises FileError."""
        try:
            data = self._read()
        except OSError as error:
            raise FileError(
                "“{name}” could not be opened: {reason}.", name=self.name, reason=reason(error)
            ) from error
        except (BadZipFile, ZlibError, KeyError, NotImplementedError, RuntimeError, EOFError) as error:
            raise FileError(
                "“{name}” cannot be unpacked: the .zip file is damaged.", name=self.name
            ) from error
        if len(data) > _MOST_BYTES:
            raise FileError("“{name}” is too large to be a MIDI file.", name=self.name)
        return data

    @property
    def stamp(self) -> str:
        """Changes when the content does."""
        match self.content:
            case bytes():
                return str(crc32(self.content))
            case Path():
                try:
                    status = self.content.stat()
                except OSError:
                    return ""
                return f"{status.st_size} {status.st_mtime_ns}"
        return str(self.content.crc)

    def _read(self) -> bytes:
        match self.content:
            case bytes():
                return self.content
            case Path():
                with self.content.open("rb") as file:
                    return file.read(_MOST_BYTES + 1)
        with _opened(self.content.archive).open(self.content.name) as file:
            return file.read(_MOST_BYTES + 1)


@lru_cache(maxsize=1)
def _opened(archive: Path) -> ZipFile:
    """An archive, kept open: its table of contents is long, and files are read in its order."""
    return ZipFile(archive)


def find_sources(folders: Iterable[Path], splits: Path | None) -> Iterator[Source]:
    """The MIDI files in folders and in their .zip files, in the order of their names.

    `splits` is a csv with the columns set, file and split, where set is the name of a folder or zip; files that it
    does not list are left out. Without it everything belongs to "train". Raises FileError if it is no such table.
    """
    listed = None if splits is None else _read_splits(splits)
    for folder in folders:
        for group, name, content in _midi_files(folder):
            split = "train" if listed is None else listed.get(f"{group}/{name}", "")
            if split or not name:
                yield Source(f"{group}/{name}".rstrip("/"), split or SPLITS[0], content)


def _read_splits(table: Path) -> dict[str, str]:
    try:
        with table.open(newline="") as file:
            listed = {f"{row['set']}/{row['file']}": row["split"] for row in csv.DictReader(file)}
    except (OSError, KeyError, ValueError, csv.Error) as error:
        raise FileError("{table} is no table with the columns set, file and split.", table=table) from error
    if unknown := set(listed.values()) - {*SPLITS}:
        raise FileError(
            "{table} names a split “{split}”; there are {known}.",
            table=table,
            split=unknown.pop(),
            known=", ".join(SPLITS),
        )
    return listed


def _midi_files(folder: Path) -> Iterator[tuple[str, str, Path | Member]]:
    """Set, name and place of each file below a folder; a .zip that cannot be listed has no names in it."""
    for path in _files(folder):
        suffix = path.suffix.lower()
        if suffix in (".mid", ".midi"):
            yield folder.name, path.relative_to(folder).as_posix(), path
        elif suffix == ".zip":
            try:
                with ZipFile(path) as archive:
                    members = sorted((info.filename, info.CRC) for info in archive.infolist())
            except (OSError, BadZipFile):
                yield path.stem, "", Member(path, "", 0)
                continue
            for name, crc in members:
                if name.lower().endswith((".mid", ".midi")):
                    yield path.stem, name, Member(path, name, crc)


def _files(folder: Path) -> Iterator[Path]:
    """All files below a folder, those of one folder at a time in memory, links to folders not followed."""
    with os.scandir(folder) as entries:
        ordered = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
    for name, is_folder in ordered:
        if is_folder:
            yield from _files(folder / name)
        else:
            yield folder / name
