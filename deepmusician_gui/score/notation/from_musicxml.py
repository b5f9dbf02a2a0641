"""MusicXML as it is heard: repeats, da capo and dal segno are played out, ties joined, pitches sound as instruments do.

Grace notes come before their beat, for a thirty-second note each; a mark of dynamics is a velocity until the next one.
What is only seen (words, lyrics, slurs, articulations, cue notes) is left out.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element

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
from deepmusician_gui.score.notation.repeats import Signs, playing_order
from deepmusician_gui.score.notation.sources import read_xml
from deepmusician_gui.score.notation.spelling import key_named
from deepmusician_gui.score.score import Marker, Score
from deepmusician_gui.score.timing import DEFAULT_PPQ as PPQ
from deepmusician_gui.score.timing import TempoChange, TimeSignature, us_per_quarter

_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_UNITS = {"whole": 4.0, "half": 2.0, "quarter": 1.0, "eighth": 0.5, "16th": 0.25, "32nd": 0.125}
_FORTE = 90
_LARGEST = 1e9


def read_musicxml(path: Path) -> Score:
    """The music of a .musicxml, .xml or .mxl file. Raises FileError."""
    root = read_xml(path)
    _strip_names(root)
    if root.tag == "score-timewise":
        root = _partwise(root)
    if root.tag != "score-partwise":
        raise FileError("“{name}” is XML, but no sheet music.", name=path.name)
    try:
        return score_of(_heard(root), path.name)
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as error:
        raise FileError("“{name}” is damaged: a number in it makes no sense.", name=path.name) from error


def _strip_names(root: Element) -> None:
    """Let tags be known without a namespace, which some programs write."""
    for element in root.iter():
        if element.tag.startswith("{"):
            element.tag = element.tag.partition("}")[2]


def _partwise(root: Element) -> Element:
    """A sheet that is written bar by bar, part by part."""
    turned = Element("score-partwise")
    turned.extend(root.findall("part-list"))
    parts: dict[str, Element] = {}
    for bar in root.findall("measure"):
        for part in bar.findall("part"):
            name = part.get("id", "")
            if name not in parts:
                parts[name] = Element("part", id=name)
                turned.append(parts[name])
            measure = Element("measure", dict(bar.attrib))
            measure.extend(part)
            parts[name].append(measure)
    return turned


def _heard(root: Element) -> Heard:
    readers = [_PartReader(part, root) for part in root.findall("part")]
    bars = [[reader.read(bar) for bar in reader.bars] for reader in readers]
    count = max((len(each) for each in bars), default=0)
    written = [[reader.bars[i] for reader in readers if i < len(reader.bars)] for i in range(count)]
    return heard([reader.line for reader in readers], bars, playing_order([_signs(each) for each in written]))


def _signs(parts: list[Element]) -> Signs:
    """What stands at the bar lines, in whichever part it is written."""
    begins, times, closes = False, 0, False
    ending: frozenset[int] = frozenset()
    for line in (line for part in parts for line in part.findall("barline")):
        repeat, mark = line.find("repeat"), line.find("ending")
        if repeat is not None and repeat.get("direction") == "forward":
            begins = True
        elif repeat is not None:
            times = int(repeat.get("times", "2"))
        if mark is not None and mark.get("type") == "start":
            numbers = mark.get("number", "1").replace(" ", ",").split(",")
            ending = frozenset(int(number) for number in numbers if number.strip().isdigit())
        elif mark is not None:
            closes = True
    sounds = [sound for part in parts for sound in part.iter("sound")]
    says = {sign for sound in sounds for sign, value in sound.items() if value != "no"}
    return Signs(begins, times, ending, closes, frozenset(says))


class _PartReader:
    """Reads a part from bar to bar and keeps what goes on from one to the next."""

    def __init__(self, part: Element, root: Element) -> None:
        self.bars = part.findall("measure")
        listed = next((each for each in root.iter("score-part") if each.get("id") == part.get("id")), None)
        self.line = Line()
        self._drums: dict[str, int] = {}
        if listed is not None:
            self._read_instruments(listed)
        self._divisions = 1.0
        self._metre = TimeSignature()
        self._key: str | None = None
        self._transposed = 0
        self._velocity = DEFAULT_VELOCITY
        self._cursor = 0.0  # in divisions
        self._onset = 0.0  # of the chord that is being read
        self._graces: list[HeardNote] = []

    def _read_instruments(self, listed: Element) -> None:
        self.line.name = (listed.findtext("part-name") or "").strip()
        for midi in listed.findall("midi-instrument"):
            channel, program = midi.findtext("midi-channel"), midi.findtext("midi-program")
            unpitched = midi.findtext("midi-unpitched")
            if channel and 1 <= int(channel) <= 16 and self.line.channel is None:
                self.line.channel = int(channel) - 1
            if program and 1 <= int(program) <= 128 and self.line.program is None:
                self.line.program = int(program) - 1
            if unpitched:
                self._drums[midi.get("id", "")] = int(unpitched) - 1
        self.line.is_drums = self.line.channel == 9

    def read(self, measure: Element) -> HeardBar:
        bar = HeardBar(self._metre, self._key)
        self._cursor = self._onset = furthest = 0.0
        for element in measure:
            self._read_element(element, bar)
            furthest = max(furthest, self._cursor)
            if not 0 <= self._cursor < _LARGEST * self._divisions:
                raise ValueError("a bar without end")
        bar.ticks = self._ticks(furthest)
        self._place_graces(bar, bar.ticks)
        bar.metre, bar.key = self._metre, self._key
        return bar

    def _read_element(self, element: Element, bar: HeardBar) -> None:
        match element.tag:
            case "note":
                self._read_note(element, bar)
            case "backup":
                self._cursor = max(0.0, self._cursor - _number(element, "duration"))
            case "forward":
                self._cursor += _number(element, "duration")
            case "attributes":
                self._read_attributes(element)
            case "direction":
                self._read_direction(element, bar)
            case "sound":
                self._read_sound(element, element, bar)
            case _:
                pass

    def _ticks(self, divisions: float) -> int:
        return round(divisions * PPQ / self._divisions)

    def _read_attributes(self, element: Element) -> None:
        if (divisions := _number(element, "divisions")) > 0:
            self._divisions = divisions
        if (metre := element.find("time")) is not None and metre.find("beats") is not None:
            self._metre = _metre(metre) or self._metre
        if (shift := element.find("transpose")) is not None:
            self._transposed = int(_number(shift, "chromatic") + 12 * _number(shift, "octave-change"))
        if (key := element.find("key")) is not None and key.find("fifths") is not None:
            fifths = int(_number(key, "fifths"))
            if self._transposed % 12:
                fifths = (fifths + 7 * self._transposed + 5) % 12 - 5  # the key that is heard
            self._key = key_named(fifths, is_minor=key.findtext("mode") == "minor")

    def _read_direction(self, element: Element, bar: HeardBar) -> None:
        at = self._ticks(max(0.0, self._cursor + _number(element, "offset")))
        for mark in element.findall("direction-type/dynamics/*"):
            self._velocity = DYNAMICS.get(mark.tag, self._velocity)
        for mark in element.findall("direction-type/rehearsal"):
            if text := (mark.text or "").strip():
                bar.markers.append(Marker(at, text))
        sound = element.find("sound")
        if sound is not None and sound.get("tempo"):
            self._read_sound(sound, element, bar)
        elif (metronome := element.find("direction-type/metronome")) is not None:
            unit = _UNITS.get(metronome.findtext("beat-unit") or "", 0.0)
            bpm = (
                _number(metronome, "per-minute")
                * unit
                * (1.5 if metronome.find("beat-unit-dot") is not None else 1)
            )
            _add_tempo(bar, at, bpm)

    def _read_sound(self, sound: Element, placed: Element, bar: HeardBar) -> None:
        offset = _number(placed, "offset") or _number(sound, "offset")
        if tempo := sound.get("tempo"):
            _add_tempo(bar, self._ticks(max(0.0, self._cursor + offset)), float(tempo))
        if dynamics := sound.get("dynamics"):
            self._velocity = _velocity(float(dynamics))

    def _read_note(self, element: Element, bar: HeardBar) -> None:
        duration = _number(element, "duration")
        if element.find("chord") is None:
            self._onset = self._cursor
            self._cursor += duration
        pitch = self._pitch(element)
        if pitch is None or element.find("cue") is not None:
            return
        velocity = self._velocity
        if dynamics := element.get("dynamics"):
            velocity = _velocity(float(dynamics))
        ties = {tie.get("type") for tie in element.findall("tie")}
        onset, end = self._ticks(self._onset), self._ticks(self._onset + duration)
        head = HeardNote(onset, pitch, end - onset, velocity, "stop" in ties, "start" in ties)
        if element.find("grace") is not None:
            is_together = bool(self._graces) and element.find("chord") is not None
            place = self._graces[-1].onset if is_together else len({g.onset for g in self._graces})
            self._graces.append(head._replace(onset=place, duration=GRACE))
        else:
            self._place_graces(bar, onset)
            bar.heads.append(head)

    def _place_graces(self, bar: HeardBar, before: int) -> None:
        """Put the grace notes read so far, whose onsets are their order, right before a tick."""
        count = len({grace.onset for grace in self._graces})
        bar.heads += [
            grace._replace(onset=before - GRACE * (count - grace.onset), is_tied_back=False, is_tied_on=False)
            for grace in self._graces
        ]
        self._graces = []

    def _pitch(self, element: Element) -> int | None:
        """None for a rest."""
        if (pitch := element.find("pitch")) is not None:
            step = _SEMITONES.get((pitch.findtext("step") or "").strip(), 0)
            octave = int(_number(pitch, "octave"))
            return 12 * (octave + 1) + step + round(_number(pitch, "alter")) + self._transposed
        if element.find("unpitched") is not None:
            instrument = element.find("instrument")
            self.line.is_drums = True
            return self._drums.get(instrument.get("id", "") if instrument is not None else "", 38)
        return None


def _add_tempo(bar: HeardBar, at: int, bpm: float) -> None:
    if 1 <= bpm <= 10_000:
        bar.tempos.append(TempoChange(at, us_per_quarter(bpm)))


def _metre(element: Element) -> TimeSignature | None:
    """Also of sums like 3+2 over 8; None for one that cannot be."""
    pairs = list(zip(element.findall("beats"), element.findall("beat-type"), strict=False))
    denominator = max(int(kind.text or "4") for _, kind in pairs)
    if denominator not in (1, 2, 4, 8, 16, 32, 64):
        return None
    numerator = sum(_sum(beats.text or "4") * denominator // int(kind.text or "4") for beats, kind in pairs)
    return TimeSignature(0, numerator, denominator) if 1 <= numerator <= 255 else None


def _sum(text: str) -> int:
    return sum(int(each) for each in text.split("+"))


def _velocity(percent: float) -> int:
    return max(1, min(127, round(percent * _FORTE / 100)))


def _number(element: Element, tag: str) -> float:
    """The number in a child, 0 where there is none. Raises ValueError for another text and for one beyond all sense."""
    text = (element.findtext(tag) or "").strip()
    number = float(text) if text else 0.0
    if not abs(number) < _LARGEST:
        raise ValueError(f"{tag} {text}")
    return number
