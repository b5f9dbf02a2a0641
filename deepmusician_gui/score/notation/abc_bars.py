"""One voice of an ABC tune: its lines of music, note by note, in bars."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from fractions import Fraction
from typing import ClassVar

from deepmusician_gui.score.notation.accidentals import altered
from deepmusician_gui.score.notation.heard import DEFAULT_VELOCITY, DYNAMICS, GRACE, HeardBar, HeardNote, Line
from deepmusician_gui.score.notation.repeats import Signs
from deepmusician_gui.score.notation.spelling import key_named, tonic_fifths
from deepmusician_gui.score.timing import DEFAULT_PPQ as PPQ
from deepmusician_gui.score.timing import TempoChange, TimeSignature, us_per_quarter

_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_MODES = {"mix": -1, "dor": -2, "min": -3, "m": -3, "aeo": -3, "phr": -4, "loc": -5, "lyd": 1}
"""Fifths from the major key of the same tonic."""
_ALTERS = {"^": 1, "_": -1, "=": 0}
_KEY = re.compile(r"([A-G])([#b]?)\s*([A-Za-z]*)")
_KEY_SIGN = re.compile(r"(?<![\w=])([_^=]{1,2})([a-gA-G])\b")
_SHIFT = re.compile(r"\b(octave|transpose)\s*=\s*(-?\d+)")
_TEMPO = re.compile(r"(?:(\d+)/(\d+)\s*)?=?\s*(\d+(?:\.\d+)?)\s*(?:\"[^\"]*\")?\s*$")
_LENGTH = r"(\d*(?:/+\d*)?)"
_NOTE = re.compile(r"(\^{1,2}|_{1,2}|=)?([A-Ga-g])([,']*)" + _LENGTH + r"\s?(-?)")
_SAYS = {"D.C.": "dacapo", "D.S.": "dalsegno", "dacoda": "tocoda"}
"""Marks by what they are called in `Signs`, where that is another name."""
_MOST = 10_000
"""No length has a larger number in it."""


@dataclass(slots=True)
class AbcState:
    """What fields say, until they say something else."""

    unit: Fraction | None = None
    """Quarter notes that a letter alone lasts; None follows from the metre."""
    metre: TimeSignature = field(default_factory=TimeSignature)
    key: str | None = None
    alters: dict[str, int] = field(default_factory=dict)
    shift: int = 0
    """Semitones that are heard above what is written."""
    tempos: list[int] = field(default_factory=list)
    """Microseconds a quarter, of tempos that wait for their place."""

    def copy(self) -> AbcState:
        return copy(self)

    def take(self, other: AbcState) -> None:
        """Begin with what the head of the tune has said since."""
        self.unit, self.metre = other.unit, other.metre
        self.key, self.alters, self.tempos = other.key, dict(other.alters), list(other.tempos)

    @property
    def length(self) -> Fraction:
        if self.unit is not None:
            return self.unit
        return Fraction(1, 4) if 4 * self.metre.numerator < 3 * self.metre.denominator else Fraction(1, 2)

    def read(self, letter: str, text: str) -> None:
        """A field; raises ValueError for numbers that make no sense."""
        match letter:
            case "L" if found := re.match(r"(\d+)/(\d+)", text):
                self.unit = 4 * Fraction(int(found[1]), int(found[2]))
            case "M":
                self._read_metre(text)
            case "K":
                self._read_key(text)
            case "Q":
                self._read_tempo(text)
            case _:
                pass

    def shift_octaves(self, text: str) -> None:
        for what, number in _SHIFT.findall(text):
            self.shift += int(number) * (12 if what == "octave" else 1)

    def _read_metre(self, text: str) -> None:
        common = {"C": (4, 4), "C|": (2, 2)}.get(text.strip())
        found = re.match(r"\(?\s*(\d+(?:\s*\+\s*\d+)*)\s*\)?\s*/\s*(\d+)", text)
        if found:
            common = sum(int(each) for each in found[1].split("+")), int(found[2])
        if common and 1 <= common[0] <= 255 and common[1] in (1, 2, 4, 8, 16, 32, 64):
            self.metre = TimeSignature(0, *common)

    def _read_key(self, text: str) -> None:
        self.shift_octaves(text)
        if text.strip().lower().startswith("hp"):
            text = "D"
        found = _KEY.match(text.strip())
        if found:
            mode = found[3].lower()[:3] if found[3].lower() not in ("clef", "octave", "transpose") else ""
            fifths = tonic_fifths(found[1] + found[2]) + _MODES.get(mode, 0)
            self.key = key_named(fifths, is_minor=mode in ("min", "m", "aeo"))
            self.alters = altered(max(-7, min(7, fifths)))
        elif text.strip().lower().startswith("none"):
            self.key, self.alters = None, {}
        for sign, step in _KEY_SIGN.findall(text):
            self.alters = {**self.alters, step.upper(): _ALTERS[sign[0]] * len(sign)}

    def _read_tempo(self, text: str) -> None:
        if found := _TEMPO.search(re.sub(r'"[^"]*"', " ", text).strip()):
            beat = Fraction(int(found[1]), int(found[2])) if found[1] else Fraction(1, 4)
            bpm = float(found[3]) * float(4 * beat)
            if 1 <= bpm <= 10_000:
                self.tempos = [us_per_quarter(bpm)]


@dataclass(slots=True)
class _Chord:
    """Notes that begin together, or a rest; lengths in quarter notes."""

    heads: list[HeardNote]
    length: Fraction
    graces: list[int] = field(default_factory=list)


class AbcVoice:
    """Reads line after line into bars."""

    def __init__(self, state: AbcState) -> None:
        self.state = state
        self.line = Line()
        self.bars: list[HeardBar] = []
        self.signs: list[Signs] = []
        self._velocity = DEFAULT_VELOCITY
        self._layers: list[list[_Chord]] = [[]]
        self._graces: list[int] = []
        self._seen: dict[str, int] = {}  # accidentals of this bar
        self._tied: dict[tuple[str, int], list[int]] = {}
        """Pitches held from the chord before, by letter and octave."""
        self._broken = Fraction(1)  # what the next chord's length is multiplied by
        self._tuplet = (0, Fraction(1))  # how many chords it still holds, and its factor
        self._tempos: list[TempoChange] = []
        self._begins_repeat = False
        self._says: set[str] = set()
        self._ending: frozenset[int] = frozenset()

    def read(self, line: str) -> None:
        """A line of music."""
        at = 0
        while at < len(line):
            for pattern, reader in self._tokens:
                if found := pattern.match(line, at):
                    reader(self, found)
                    at = max(found.end(), at + 1)
                    break
            else:
                at += 1

    def end_bar(self, times: int = 0, *, is_double: bool = False) -> None:
        """Close the bar, if there is anything in it."""
        if not any(self._layers):
            return
        ticks = [self._place(layer) for layer in self._layers]
        heads = [head for placed, _ in ticks for head in placed]
        bar = HeardBar(self.state.metre, self.state.key, max(end for _, end in ticks), heads, self._tempos)
        self.bars.append(bar)
        is_closed = bool(times) or is_double
        self.signs.append(Signs(self._begins_repeat, times, self._ending, is_closed, frozenset(self._says)))
        self._layers, self._seen, self._tempos = [[]], {}, []
        self._begins_repeat, self._ending, self._says = False, frozenset(), set()

    def _place(self, chords: list[_Chord]) -> tuple[list[HeardNote], int]:
        """The notes of a layer where they stand in the bar, and its end."""
        at, heads = Fraction(0), []
        for chord in chords:
            onset, end = round(at * PPQ), round((at + chord.length) * PPQ)
            heads += [head._replace(onset=onset, duration=end - onset) for head in chord.heads]
            first = onset - GRACE * len(chord.graces)
            heads += [
                HeardNote(first + GRACE * i, p, GRACE, self._velocity) for i, p in enumerate(chord.graces)
            ]
            at += chord.length
        return heads, round(at * PPQ)

    # What each token does

    def _field(self, found: re.Match[str]) -> None:
        self.state.read(found[1], found[2])

    def _bar_line(self, found: re.Match[str]) -> None:
        text = found[1]
        left, right = text[: len(text) - len(text.lstrip(":"))], text[len(text.rstrip(":")) :]
        if set(text) == {":"}:
            left = right = text[: len(text) // 2]
        self.end_bar(len(left) + 1 if left else 0, is_double="||" in text or "]" in text)
        self._begins_repeat |= bool(right)
        self._begin_ending(found[2] or "")

    def _ending_sign(self, found: re.Match[str]) -> None:
        self._begin_ending(found[1])

    def _begin_ending(self, text: str) -> None:
        numbers: set[int] = set()
        for first, last in re.findall(r"(\d+)(?:-(\d+))?", text):
            numbers |= set(range(int(first), min(int(last or first), 99) + 1))
        if numbers:
            self._ending = frozenset(numbers)

    def _start_tuplet(self, found: re.Match[str]) -> None:
        actual = int(found[1])
        compound = self.state.metre.denominator == 8 and self.state.metre.numerator % 3 == 0
        normal = int(found[2] or 0) or {2: 3, 3: 2, 4: 3, 6: 2, 8: 3}.get(actual, 3 if compound else 2)
        self._tuplet = int(found[3] or 0) or actual, Fraction(normal, max(1, actual))

    def _break(self, found: re.Match[str]) -> None:
        chords = self._layers[-1]
        if chords:
            short = Fraction(1, 2 ** min(8, len(found[0])))
            long = 2 - short
            here, self._broken = (long, short) if found[0][0] == ">" else (short, long)
            chords[-1].length *= here

    def _grace(self, found: re.Match[str]) -> None:
        self._graces = [self._pitch(note)[0] for note in _NOTE.finditer(found[1])]

    def _note(self, found: re.Match[str]) -> None:
        self._add([found], found[4], is_tied=bool(found[5]))

    def _chord(self, found: re.Match[str]) -> None:
        notes = list(_NOTE.finditer(found[1]))
        inner = notes[0][4] if notes else ""
        self._add(notes, found[2], _factor(inner), is_tied=bool(found[3]))

    def _rest(self, found: re.Match[str]) -> None:
        self._append(_Chord([], self._length(found[1])))
        self._tied = {}

    def _long_rest(self, found: re.Match[str]) -> None:
        bar = Fraction(4 * self.state.metre.numerator, self.state.metre.denominator)
        count = min(int(found[1] or 1), _MOST)
        for number in range(count):
            self._append(_Chord([], bar))
            if number + 1 < count:
                self.end_bar()

    def _mark(self, found: re.Match[str]) -> None:
        mark = found[1] or ""
        self._velocity = DYNAMICS.get(mark, self._velocity)
        self._says.add(_SAYS.get(mark.partition("al")[0], mark))

    def _overlay(self, _found: re.Match[str]) -> None:
        self._layers.append([])

    def _ignore(self, _found: re.Match[str]) -> None:
        """Blanks, slurs, chord names, ornaments."""

    def _add(
        self, notes: list[re.Match[str]], length: str, inner: Fraction = Fraction(1), *, is_tied: bool
    ) -> None:
        tied = self._tied
        self._tied = {}
        heads = []
        for note in notes:
            pitch, place = self._pitch(note, tied)
            goes_on = is_tied or bool(note[5])
            heads.append(HeardNote(0, pitch, 0, self._velocity, pitch in tied.get(place, ()), goes_on))
            if goes_on:
                self._tied.setdefault(place, []).append(pitch)
        self._append(_Chord(heads, self._length(length) * inner, self._graces))
        self._graces = []

    def _append(self, chord: _Chord) -> None:
        if self.state.tempos:
            at = round(sum((each.length for each in self._layers[-1]), Fraction(0)) * PPQ)
            self._tempos += [TempoChange(at, us) for us in self.state.tempos]
            self.state.tempos = []
        self._layers[-1].append(chord)

    def _length(self, text: str) -> Fraction:
        left, factor = self._tuplet
        length = self.state.length * _factor(text) * self._broken * (factor if left else 1)
        self._tuplet, self._broken = (max(0, left - 1), factor), Fraction(1)
        return length

    def _pitch(
        self, note: re.Match[str], tied: dict[tuple[str, int], list[int]] | None = None
    ) -> tuple[int, tuple[str, int]]:
        """The pitch, and the letter and octave that it stands at."""
        sign, letter, marks = note[1], note[2], note[3]
        octave = (5 if letter.islower() else 4) + marks.count("'") - marks.count(",")
        step = letter.upper()
        place = step, octave
        if sign:
            self._seen[step] = _ALTERS[sign[0]] * len(sign)
        alter = self._seen.get(step, self.state.alters.get(step, 0))
        pitch = 12 * (octave + 1) + _SEMITONES[step] + alter + self.state.shift
        held = tied.get(place) if tied and not sign else None
        return (held[0] if held and pitch not in held else pitch), place

    _tokens: ClassVar[tuple[tuple[re.Pattern[str], Callable[[AbcVoice, re.Match[str]], None]], ...]] = (
        (re.compile(r'"[^"]*"'), _ignore),
        (re.compile(r"!([^!\s]*)!|\+[a-z]+\+"), _mark),
        (re.compile(r"\[([A-Za-z]):([^\]]*)\]"), _field),
        (re.compile(r"\{/?([^}]*)\}"), _grace),
        (re.compile(r"\[(\d[\d,\-]*)"), _ending_sign),
        (re.compile(r"(:*\[?\|+\]?:*|:{2,})(?:\s*\[?(\d[\d,\-]*))?"), _bar_line),
        (re.compile(r"\((\d)(?::(\d*))?(?::(\d*))?"), _start_tuplet),
        (re.compile(r"\[([^\]|]*)\]" + _LENGTH + r"(-?)"), _chord),
        (_NOTE, _note),
        (re.compile(r"[zx]" + _LENGTH), _rest),
        (re.compile(r"[ZX](\d*)"), _long_rest),
        (re.compile(r">+|<+"), _break),
        (re.compile(r"&"), _overlay),
    )


def _factor(text: str) -> Fraction:
    """ "3/2", "/", "//", "2" as a number. Raises ValueError beyond all sense."""
    number, slashes, divisor = re.fullmatch(r"(\d*)(/*)(\d*)", text).groups()  # type: ignore[union-attr]
    below = int(divisor) if divisor else 2 ** len(slashes)
    above = int(number) if number else 1
    if not 0 < below <= _MOST or above > _MOST:
        raise ValueError(f"a note of length {text}")
    return Fraction(above, below)
