"""Humdrum kern as it is heard: spines as tracks, those of one part together; repeats or the first expansion played out.

Grace notes come before their beat; **dynam spines are velocities of the kern spine to their left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.notation.heard import (
    DEFAULT_VELOCITY,
    DYNAMICS,
    GRACE,
    Heard,
    HeardBar,
    HeardNote,
    Line,
    heard,
    score_of,
)
from deepmusician_gui.score.notation.repeats import MOST_BARS, Signs, playing_order
from deepmusician_gui.score.notation.sources import read_text
from deepmusician_gui.score.notation.spelling import fifths_of, key_named
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import DEFAULT_PPQ as PPQ
from deepmusician_gui.score.timing import TempoChange, TimeSignature, us_per_quarter

_SEMITONES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
_LENGTH = re.compile(r"(\d+)(?:%(\d+))?(\.*)")
_PITCH = re.compile(r"([a-gA-G])\1*(#+|-+|n)?")
_PROGRAMS = {
    "piano": 0,
    "cemba": 6,
    "hpsch": 6,
    "organ": 19,
    "guitr": 24,
    "violn": 40,
    "viola": 41,
    "cello": 42,
    "cbass": 43,
    "harp": 46,
    "vox": 52,
    "soprn": 52,
    "alto": 52,
    "tenor": 52,
    "bass": 52,
    "tromp": 56,
    "trompt": 56,
    "tromb": 57,
    "tuba": 58,
    "corno": 60,
    "sax": 65,
    "oboe": 68,
    "fagot": 70,
    "clars": 71,
    "flt": 73,
    "picco": 72,
    "recor": 74,
}
"""General MIDI programs of the commonest instrument codes."""
_MOST_SPINES = 200


@dataclass(slots=True, eq=False)
class _Spine:
    """A column, as long as it is one."""

    staff: _Staff | None
    """None for a column that holds no notes."""
    dynamics_of: _Staff | None = None
    until: Fraction = Fraction(0)
    """When its last note ends, in quarter notes."""


@dataclass(slots=True, eq=False)
class _Staff:
    """What begins as one column and may split into several."""

    line: Line = field(default_factory=Line)
    part: str = ""
    bars: list[HeardBar] = field(default_factory=list)
    heads: list[HeardNote] = field(default_factory=list)
    graces: list[int] = field(default_factory=list)
    velocity: int = DEFAULT_VELOCITY


def read_kern(path: Path) -> Score:
    """The music of a .krn file. Raises FileError."""
    try:
        return score_of(_Reader().read(read_text(path)), path.name)
    except (ValueError, ZeroDivisionError, OverflowError, IndexError) as error:
        raise FileError("“{name}” is no kern file, or it is damaged.", name=path.name) from error


class _Reader:
    """Reads record after record."""

    def __init__(self) -> None:
        self._spines: list[_Spine] = []
        self._staves: list[_Staff] = []
        self._now = Fraction(0)
        self._bar_start = Fraction(0)
        self._metre = TimeSignature()
        self._fifths, self._is_minor, self._has_key = 0, False, False
        self._tempos: list[TempoChange] = []
        self._signs: list[Signs] = []
        self._begins_repeat = False
        self._labels: list[tuple[str, int]] = []
        self._expansion: list[str] = []

    def read(self, text: str) -> Heard:
        for record in text.splitlines():
            if not record or record.startswith("!"):
                continue
            words = record.split("\t")
            if record.startswith("**"):
                self._begin(words)
            elif len(words) != len(self._spines):
                raise ValueError(f"{len(words)} columns among {len(self._spines)} spines")
            elif record.startswith("*"):
                self._interpret(words)
            elif record.startswith("="):
                self._bar_line(words[0])
            else:
                self._play(words)
        self._bar_line("==")
        lines, bars = self._parts()
        return heard(lines, bars, self._order())

    def _begin(self, words: Sequence[str]) -> None:
        staff = None
        for word in words:
            if word == "**kern":
                staff = _Staff()
                self._staves.append(staff)
                self._spines.append(_Spine(staff))
            else:
                self._spines.append(_Spine(None, staff if word == "**dynam" else None))

    def _interpret(self, words: Sequence[str]) -> None:
        if any(word in ("*^", "*v", "*x", "*+", "*-") for word in words):
            self._rearrange(words)
            return
        for spine, word in zip(self._spines, words, strict=True):
            if spine.staff:
                self._tell(spine.staff, word)
        label = words[0]
        if label.startswith("*>[") and not self._expansion:
            self._expansion = label[3:].rstrip("]").split(",")
        elif label.startswith("*>") and "[" not in label:
            self._close_bar(0)
            self._labels.append((label[2:], len(self._signs)))

    def _rearrange(self, words: Sequence[str]) -> None:
        """Columns split, join, change places and end."""
        after: list[_Spine] = []
        joins = swaps = False
        for spine, word in zip(self._spines, words, strict=True):
            if word == "*v" and joins and after[-1].staff is spine.staff:
                after[-1].until = max(after[-1].until, spine.until)
                continue
            joins = word == "*v"
            if word == "*-":
                continue
            after.append(spine)
            if word == "*^":
                after.append(_Spine(spine.staff, spine.dynamics_of, spine.until))
            if word == "*x":
                if swaps:
                    after[-2:] = after[:-3:-1]
                swaps = not swaps
        if len(after) > _MOST_SPINES:
            raise ValueError("too many spines")
        self._spines = after

    def _tell(self, staff: _Staff, word: str) -> None:
        if found := re.fullmatch(r"\*M(\d+)/(\d+)", word):
            metre = TimeSignature(0, int(found[1]), int(found[2]))
            if metre.denominator in (1, 2, 4, 8, 16, 32, 64) and 1 <= metre.numerator <= 255:
                self._metre = metre
        elif found := re.fullmatch(r"\*MM(\d+(?:\.\d+)?)", word):
            self._add_tempo(float(found[1]))
        elif found := re.fullmatch(r"\*k\[(.*)\]", word):
            self._fifths, self._has_key = found[1].count("#") - found[1].count("-"), True
        elif found := re.fullmatch(r"\*([A-Ga-g])([#-]?):.*", word):
            self._is_minor = found[1].islower()
            name = found[1].upper() + found[2].replace("-", "b") + "m" * self._is_minor
            self._fifths, self._has_key = fifths_of(name), True
        elif word.startswith('*I"'):
            staff.line.name = word[3:].strip()
        elif word.startswith("*part"):
            staff.part = word
        elif word.startswith("*I") and word[2:] in _PROGRAMS:
            staff.line.program = _PROGRAMS[word[2:]]

    def _add_tempo(self, bpm: float) -> None:
        change = TempoChange(self._ticks(self._now), us_per_quarter(max(1.0, bpm)))
        if change not in self._tempos:
            self._tempos.append(change)

    def _ticks(self, at: Fraction) -> int:
        """Ticks from the start of the bar."""
        return round((at - self._bar_start) * PPQ)

    def _play(self, words: Sequence[str]) -> None:
        for spine, word in zip(self._spines, words, strict=True):
            if spine.dynamics_of:
                spine.dynamics_of.velocity = DYNAMICS.get(word.strip(), spine.dynamics_of.velocity)
        for spine, word in zip(self._spines, words, strict=True):
            if spine.staff and word != ".":
                self._add(spine, spine.staff, word)
        ends = [spine.until for spine in self._spines if spine.staff and spine.until > self._now]
        self._now = min(ends, default=self._now)

    def _add(self, spine: _Spine, staff: _Staff, word: str) -> None:
        """A note, a chord or a rest; notes of a chord without a length of their own have that of the first."""
        length = Fraction(0)
        is_grace = "q" in word.lower()
        for note in word.split(" "):
            if (found := _LENGTH.search(note)) and not is_grace:
                length = _length(found)
                spine.until = max(self._now, self._now + length)
            pitch = _pitch(note)
            if pitch is None or "r" in note:
                continue
            if is_grace:
                staff.graces.append(pitch)
                continue
            onset, end = self._ticks(self._now), self._ticks(self._now + length)
            back, on = bool({"]", "_"} & set(note)), bool({"[", "_"} & set(note))
            staff.heads.append(HeardNote(onset, pitch, end - onset, staff.velocity, back, on))
        if not is_grace:
            self._place_graces(staff)

    def _place_graces(self, staff: _Staff) -> None:
        first = self._ticks(self._now) - GRACE * len(staff.graces)
        staff.heads += [
            HeardNote(first + GRACE * i, pitch, GRACE, staff.velocity) for i, pitch in enumerate(staff.graces)
        ]
        staff.graces = []

    def _bar_line(self, word: str) -> None:
        self._close_bar(2 if ":|" in word or ":!" in word else 0)
        self._begins_repeat |= "|:" in word or "!:" in word

    def _close_bar(self, times: int) -> None:
        """End the bar, if there is anything in it."""
        ticks = self._ticks(self._now)
        if ticks <= 0:
            return
        key = key_named(self._fifths, is_minor=self._is_minor) if self._has_key else None
        for i, staff in enumerate(self._staves):
            self._place_graces(staff)
            tempos = self._tempos if i == 0 else []
            staff.bars.append(HeardBar(self._metre, key, ticks, staff.heads, tempos))
            staff.heads = []
        self._signs.append(Signs(self._begins_repeat, times))
        self._begins_repeat, self._tempos, self._bar_start = False, [], self._now

    def _parts(self) -> tuple[list[Line], list[list[HeardBar]]]:
        """The staves of one part together, the upper ones first: in kern the lowest staff stands at the left."""
        lines: list[Line] = []
        bars: list[list[HeardBar]] = []
        parts: dict[str, int] = {}
        for staff in reversed(self._staves):
            if staff.part and staff.part in parts:
                together, line = bars[parts[staff.part]], lines[parts[staff.part]]
                line.name = line.name or staff.line.name
                line.program = staff.line.program if line.program is None else line.program
                for bar, more in zip(together, staff.bars, strict=True):
                    bar.heads += more.heads
                    bar.tempos += more.tempos
                continue
            parts[staff.part] = len(lines)
            lines.append(staff.line)
            bars.append(staff.bars)
        return lines, bars

    def _order(self) -> list[int]:
        """The bars as they are played: by the first list of sections, or by the repeats."""
        count = len(self._signs)
        starts = [start for _, start in self._labels]
        ends = [*starts[1:], count][: len(starts)]
        spans = {name: range(start, end) for (name, start), end in zip(self._labels, ends, strict=True)}
        if self._expansion and all(name in spans for name in self._expansion):
            order = [i for name in self._expansion for i in spans[name]]
            if 0 < len(order) <= MOST_BARS:
                return order
        return playing_order(self._signs)


def _length(found: re.Match[str]) -> Fraction:
    """Quarter notes: 4 is one, 8 a half, 0 a breve, 3%2 two thirds of a whole note."""
    number, divisor, dots = found[1], int(found[2] or 1), len(found[3])
    whole = Fraction(2 ** len(number)) if set(number) == {"0"} else Fraction(divisor, int(number))
    return 4 * whole * (2 - Fraction(1, 2 ** min(dots, 8)))


def _pitch(note: str) -> int | None:
    """ "c" is middle C, "cc" the one above, "C" the one below it; None without a letter."""
    found = _PITCH.search(note)
    if not found:
        return None
    letters = found[0].rstrip("#-n")
    octave = 3 + len(letters) if letters.islower() else 4 - len(letters)
    sign = found[2] or ""
    return 12 * (octave + 1) + _SEMITONES[letters[0].lower()] + sign.count("#") - sign.count("-")
