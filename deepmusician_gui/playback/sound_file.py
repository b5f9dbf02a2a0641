"""Kinds of sound files, and samples written into one of them by libsndfile: the only door to soundfile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from deepmusician_gui.errors import FileError, PlaybackError, Sentence
from deepmusician_gui.score.atomic_file import fresh_file

if TYPE_CHECKING:
    import soundfile


class SoundFormat(NamedTuple):
    """A kind of sound file, told by how its name ends; libsndfile calls it by the others."""

    name: str
    suffix: str
    container: str
    coding: str
    settings: Mapping[str, Any] = {}
    """How much is lost, where anything is."""


SOUND_FORMATS = (
    SoundFormat("WAV", ".wav", "WAV", "PCM_16"),
    SoundFormat("FLAC", ".flac", "FLAC", "PCM_16"),
    SoundFormat("Ogg Vorbis", ".ogg", "OGG", "VORBIS", {"compression_level": 0.3}),  # some 170 kbit/s
    SoundFormat(  # as high as bits are needed; at a constant rate it takes twice as long
        "MP3", ".mp3", "MP3", "MPEG_LAYER_III", {"compression_level": 0.1, "bitrate_mode": "VARIABLE"}
    ),
)
Write = Callable[[bytes], None]
"""Takes stretches of samples, one after another: left and right in turn, 16 bits each."""


def sound_format(path: Path) -> SoundFormat | None:
    """The kind that the name of `path` tells, None for a name that tells none."""
    return next((kind for kind in SOUND_FORMATS if kind.suffix == path.suffix.lower()), None)


@contextmanager
def sound_file(path: Path, sample_rate: int) -> Iterator[Write]:
    """A stereo file in the making, which takes the place of the one at `path` at the end, whole.

    Raises FileError where it cannot be written or its name tells no kind, PlaybackError where libsndfile is missing.
    """
    kind = sound_format(path)
    if kind is None:
        known = ", ".join(kind.suffix for kind in SOUND_FORMATS)
        raise FileError(
            "“{name}” could not be saved: the name of a sound file ends with one of {known}.",
            name=path.name,
            known=known,
        )
    library = _library()
    with fresh_file(path) as fresh:
        try:
            with library.SoundFile(
                fresh, "w", sample_rate, 2, kind.coding, format=kind.container, **kind.settings
            ) as file:
                yield _as_they_are(file) if not kind.settings else _as_numbers(file)
        except library.LibsndfileError as error:
            raise FileError(
                "“{name}” could not be saved: {reason}.", name=path.name, reason=_reason(path, error)
            ) from error


def _as_they_are(file: soundfile.SoundFile) -> Write:
    return partial(file.buffer_write, dtype="int16")


def _as_numbers(file: soundfile.SoundFile) -> Write:
    """As floats from -1 to 1: given 16 bits, libsndfile 1.2.2 writes noise into an MP3."""

    def write(samples: bytes) -> None:
        file.write(np.frombuffer(samples, "<i2").reshape(-1, 2).astype(np.float32) / 0x8000)

    return write


def _reason(path: Path, error: Exception) -> str:
    if not path.parent.is_dir():
        return Sentence("there is no such folder")
    return str(error).rstrip(".").lower()


def _library() -> soundfile:
    try:
        import soundfile  # noqa: PLC0415  loaded with the first sound that is written
    except (ImportError, OSError) as error:  # the Python part is there, the library is not
        raise PlaybackError("The libsndfile library is not installed, so sound cannot be written.") from error
    return soundfile
