"""What was guessed at riddles: kept in a file of its own, and how much better than chance it is."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from deepmusician_gui.errors import FileError, reason
from deepmusician_gui.score.atomic_file import write_file

CONFIDENCES = (1, 2, 3)
"""A guess, fairly sure, certain."""
_TEXTS = ("moment", "model", "weights", "piece")
_Z_95 = 1.959963984540054  # of the normal distribution: 95 % lie within so many deviations


class Guess(NamedTuple):
    """One answered riddle. Bars and candidates count from 1, as on the screen."""

    moment: str
    """When, in ISO 8601 with its time zone."""
    model: str
    weights: str
    piece: str
    bar: int
    seed: int
    """Of the riddle."""
    choices: int
    real: int
    chosen: int
    confidence: int
    """One of CONFIDENCES."""
    listens: int
    """How often a candidate was begun to be heard."""

    @property
    def is_right(self) -> bool:
        return self.chosen == self.real


class Tally(NamedTuple):
    """How often the composer's was found."""

    answered: int
    found: int
    chance: float
    """The share that one finds who only guesses."""

    @property
    def share(self) -> float:
        return self.found / self.answered

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true share lies, with 95 % confidence."""
        return wilson(self.found, self.answered)


def wilson(found: int, answered: int) -> tuple[float, float]:
    """The 95 % score interval of a share (E. B. Wilson, 1927, J. Am. Stat. Assoc. 22, 209-212); `answered` >= 1."""
    share, squared = found / answered, _Z_95**2
    centre = share + squared / (2 * answered)
    reach = _Z_95 * sqrt(share * (1 - share) / answered + squared / (4 * answered**2))
    low, high = ((centre + side * reach) / (1 + squared / answered) for side in (-1, 1))
    return max(0.0, low), min(1.0, high)


def tally(guesses: Sequence[Guess]) -> Tally:
    """The tally of guesses, at least one."""
    chance = sum(1 / guess.choices for guess in guesses) / len(guesses)
    return Tally(len(guesses), sum(guess.is_right for guess in guesses), chance)


def by_model(guesses: Iterable[Guess]) -> dict[str, Tally]:
    """A tally for each model, in the order in which they were first met."""
    models: dict[str, list[Guess]] = {}
    for guess in guesses:
        models.setdefault(guess.model, []).append(guess)
    return {model: tally(own) for model, own in models.items()}


def by_confidence(guesses: Sequence[Guess]) -> dict[int, Tally]:
    """A tally for each confidence that was felt, from low to high."""
    groups = {level: [guess for guess in guesses if guess.confidence == level] for level in CONFIDENCES}
    return {level: tally(own) for level, own in groups.items() if own}


def append(guess: Guess, path: Path) -> None:
    """Put a line behind the others in the CSV file at `path`, which is begun with a heading; all of it or nothing.

    Raises FileError.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_bytes() if path.exists() else b""
    except OSError as error:
        raise FileError(
            "The answer could not be kept in “{name}”: {reason}.", name=path.name, reason=reason(error)
        ) from error
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    if not before:
        writer.writerow((*Guess._fields, "found"))
    elif not before.endswith(b"\n"):
        line.write("\n")
    writer.writerow((*guess, int(guess.is_right)))
    write_file(path, before + line.getvalue().encode())


def read(path: Path) -> tuple[Guess, ...]:
    """The guesses in a file, none if there is no such file; lines that are damaged are left out. Raises FileError."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    except OSError as error:
        raise FileError(
            "The answers in “{name}” could not be read: {reason}.", name=path.name, reason=reason(error)
        ) from error
    return tuple(_guesses(text))


def _guesses(text: str) -> Iterator[Guess]:
    for row in csv.DictReader(io.StringIO(text.replace("\0", ""))):
        try:
            guess = Guess._make(_value(name, row[name]) for name in Guess._fields)
        except (KeyError, TypeError, ValueError):
            continue
        if guess.choices >= 1 and guess.confidence in CONFIDENCES:
            yield guess


def _value(name: str, text: str) -> str | int:
    return text if name in _TEXTS else int(text)
