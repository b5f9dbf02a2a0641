"""The few kinds of trouble a musician can meet; each message is one plain sentence.

A sentence keeps the words and the values it is made of, so that the window can say it in another language.
`packaging/dev.py words` finds the literals that are given to `Sentence` and to the errors.
"""

from __future__ import annotations

import errno
from typing import Self


class Sentence(str):
    """A sentence in English, as any other string is. Its places are not filled in `text`.

    Values stand in the {places} of `text`, and may be sentences themselves. Without values, braces stay what they are.
    """

    __slots__ = ("text", "values")
    text: str
    values: dict[str, object]

    def __new__(cls, text: str, /, **values: object) -> Self:
        made = super().__new__(cls, text.format(**values) if values else text)
        made.text, made.values = text, values
        return made


class DeepMusicianError(Exception):
    """Root of every error that is shown to the user as a sentence instead of a traceback."""

    def __init__(self, text: str, /, **values: object) -> None:
        self.sentence = text if isinstance(text, Sentence) else Sentence(text, **values)
        super().__init__(self.sentence)


class FileError(DeepMusicianError):
    """A file cannot be read or written; nothing was changed."""


class ModelError(DeepMusicianError):
    """A model is unknown, its weights are missing or damaged, or it cannot do what was asked."""


class PromptError(DeepMusicianError):
    """The notes, span or limits given to a model leave it nothing to do."""


class PlaybackError(DeepMusicianError):
    """A port, an audio device or the synth is not available."""


class ScoreError(DeepMusicianError):
    """What was asked for cannot stand in a score; nothing was changed."""


class ShortageError(DeepMusicianError):
    """There is not enough memory for what was asked; nothing was changed."""


def shortage(error: BaseException) -> ShortageError | None:
    """The sentence for an error that means no more than that memory ran out; None for any other."""
    is_refused = isinstance(error, OSError) and error.errno == errno.ENOMEM
    is_refused_to_torch = isinstance(error, RuntimeError) and "can't allocate memory" in str(error)
    if is_refused or is_refused_to_torch or isinstance(error, MemoryError):
        return ShortageError("There is not enough memory for that: close something else, or ask for less.")
    return None


_REASONS = {
    errno.ENOENT: Sentence("no such file or directory"),
    errno.EACCES: Sentence("permission denied"),
    errno.ENOSPC: Sentence("no space left on device"),
    errno.EROFS: Sentence("read-only file system"),
    errno.EISDIR: Sentence("is a directory"),
    errno.EIO: Sentence("input/output error"),
}


def reason(error: Exception) -> Sentence:
    """Why the disk refused, as the end of a sentence without its full stop."""
    if isinstance(error, OSError) and error.strerror:
        return _REASONS.get(error.errno or 0) or Sentence(error.strerror.lower())
    return Sentence("the disk refused it")
