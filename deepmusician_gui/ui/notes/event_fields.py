"""The columns of the event list: a note's fields as text, and what is typed there as a note again.

Reading raises ScoreError, one sentence, for what is no such field.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score.note import HIGHEST_PITCH, Note, pitch_name
from deepmusician_gui.score.scale import Scale, pitch
from deepmusician_gui.score.timing import MetreMap, Position
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_FINEST = 64  # shorter parts of a whole note are told in ticks
_PLACE = re.compile(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?")
_SHARE = re.compile(r"(\d+)(?:/([1-9]\d*))?")
_TICKS = re.compile(r"(\d+) *t(?:icks?)?", re.IGNORECASE)
_LONGEST = 2**28 - 1  # ticks that a file can hold between two events (Standard MIDI File 1.0)


class EventField(NamedTuple):
    """One column."""

    title: str
    """Marked for translation, like the two below."""
    hint: str
    step: str
    """What changing it is called."""
    show: Callable[[Note, MetreMap, Scale | None], str]
    """The scale says how pitches are spelt."""
    read: Callable[[str, Note, MetreMap], Note]
    """The note with what was typed in place of its field."""


def show_place(note: Note, metre_map: MetreMap, _scale: Scale | None = None) -> str:
    """Bar and beat from 1, tick in the beat from 0: "3.2.120"."""
    at = metre_map.position(note.onset)
    return f"{at.bar + 1}.{at.beat + 1}.{at.tick:03d}"


def read_place(text: str, note: Note, metre_map: MetreMap) -> Note:
    """ "3", "3.2" or "3.2.120"."""
    found = _PLACE.fullmatch(text.strip())
    if not found:
        raise ScoreError(tr("“{text}” is not a place; write bar, beat and tick, such as 3.2.120.", text=text))
    bar, beat, tick = int(found[1]), int(found[2] or 1), int(found[3] or 0)
    if not (bar and beat):
        raise ScoreError(tr("Bars and beats are counted from 1."))
    if bar > _LONGEST:
        raise ScoreError(tr("There is no bar {bar}.", bar=bar))
    span = metre_map.bar(bar - 1)
    beats, beat_ticks = span.signature.numerator, span.signature.beat_ticks(metre_map.ppq)
    if beat > beats:
        raise ScoreError(tr("Bar {bar} has {beats} beats.", bar=bar, beats=beats))
    if tick >= beat_ticks:
        raise ScoreError(
            tr("A beat of bar {bar} has {ticks} ticks, counted from 0.", bar=bar, ticks=beat_ticks)
        )
    onset = metre_map.tick(Position(bar - 1, beat - 1, tick))
    if not onset < min(span.end, _LONGEST):
        raise ScoreError(tr("Bar {bar} is too short for that, or too far away.", bar=bar))
    return note._replace(onset=onset)


def show_pitch(note: Note, _metre_map: MetreMap, scale: Scale | None = None) -> str:
    return scale.spelt(note.pitch) if scale else pitch_name(note.pitch)


def read_pitch(text: str, note: Note, _metre_map: MetreMap) -> Note:
    """A name in any spelling, or a number."""
    typed = text.strip()
    if typed.isascii() and typed.isdigit():
        number = int(typed)
        if number > HIGHEST_PITCH:
            raise ScoreError(tr("The pitches of MIDI are 0 to {highest}.", highest=HIGHEST_PITCH))
        return note._replace(pitch=number)
    try:
        return note._replace(pitch=pitch(typed))
    except ValueError as error:
        raise ScoreError("{problem}.", problem=error.args[0]) from error


def show_length(note: Note, metre_map: MetreMap, _scale: Scale | None = None) -> str:
    """As a part of a whole note where it is one, "1/8", else "117 ticks", as it can be typed in every language."""
    share = Fraction(note.duration, 4 * metre_map.ppq)
    return str(share) if share.denominator <= _FINEST else f"{note.duration} ticks"


def read_length(text: str, note: Note, metre_map: MetreMap) -> Note:
    """ "1/8", "2" whole notes, "117 ticks"."""
    typed = text.strip()
    if found := _TICKS.fullmatch(typed):
        duration = int(found[1])
    elif found := _SHARE.fullmatch(typed):
        duration = round(Fraction(int(found[1]), int(found[2] or 1)) * 4 * metre_map.ppq)
    else:
        raise ScoreError(
            tr("“{text}” is not a length; write 1/8, 3/16 or a number such as 117 ticks.", text=text)
        )
    if duration < 1:
        raise ScoreError("A note lasts at least one tick.")
    if duration > _LONGEST:
        raise ScoreError("No note lasts so long.")
    return note._replace(duration=duration)


def show_velocity(note: Note, _metre_map: MetreMap, _scale: Scale | None = None) -> str:
    return str(note.velocity)


def read_velocity(text: str, note: Note, _metre_map: MetreMap) -> Note:
    typed = text.strip()
    if not (typed.isascii() and typed.isdigit()) or not 1 <= int(typed) <= 127:
        raise ScoreError(tr("“{text}” is not a velocity; it is a number from 1 to 127.", text=text))
    return note._replace(velocity=int(typed))


FIELDS = (
    EventField(
        QT_TR_NOOP("Place"),
        QT_TR_NOOP("Bar, beat and tick: 3.2.120"),
        QT_TR_NOOP("Change place"),
        show_place,
        read_place,
    ),
    EventField(
        QT_TR_NOOP("Pitch"),
        QT_TR_NOOP("A name or a number: F#4, Bb3, 60"),
        QT_TR_NOOP("Change pitch"),
        show_pitch,
        read_pitch,
    ),
    EventField(
        QT_TR_NOOP("Length"),
        QT_TR_NOOP("A part of a whole note, or ticks: 1/8, 117 ticks"),
        QT_TR_NOOP("Change length"),
        show_length,
        read_length,
    ),
    EventField(
        QT_TR_NOOP("Velocity"),
        QT_TR_NOOP("1 to 127"),
        QT_TR_NOOP("Change velocity"),
        show_velocity,
        read_velocity,
    ),
)
