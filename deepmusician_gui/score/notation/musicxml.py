"""A sheet as MusicXML 4.0; ids of notes tell their index in the score: n5, and n5-1 where that is tied on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, tostring

from deepmusician_gui.score.notation.drums import drum_place
from deepmusician_gui.score.notation.metre import is_compound
from deepmusician_gui.score.notation.sheet import QUARTER, Figure, Head, Part, Sheet, SheetBar
from deepmusician_gui.score.notation.spelling import fifths_of
from deepmusician_gui.score.timing import TempoChange

_TYPES = {1: "whole", 2: "half", 4: "quarter", 8: "eighth", 16: "16th", 32: "32nd", 64: "64th", 128: "128th"}
_ACCIDENTALS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}
_LINES = {"G": 2, "C": 3, "F": 4}
_FORTE = 90
"""The velocity that MusicXML counts as 100 per cent."""
_SEEN_CHANGE = 0.08
"""By how much of itself a tempo must change for its new value to be printed."""
_PIANOS = range(8)
"""General MIDI programs."""
_MOST_VOICES = 4  # of a staff
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE score-partwise PUBLIC '
    b'"-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">\n'
)


def to_musicxml(sheet: Sheet) -> bytes:
    """The text of a .musicxml file."""
    root = Element("score-partwise", version="4.0")
    if sheet.title:
        SubElement(SubElement(root, "work"), "work-title").text = _text(sheet.title)
    listed = SubElement(root, "part-list")
    for number, part in enumerate(sheet.parts, 1):
        if number < len(sheet.parts) and _are_hands(part, sheet.parts[number]):
            group = SubElement(listed, "part-group", type="start", number="1")
            _add(group, "group-symbol", "brace")
            _add(group, "group-barline", "yes")
        _list_part(listed, part, f"P{number}")
        if number > 1 and _are_hands(sheet.parts[number - 2], part):
            SubElement(listed, "part-group", type="stop", number="1")
    ids: Counter[int] = Counter()
    for number, part in enumerate(sheet.parts, 1):
        element = SubElement(root, "part", id=f"P{number}")
        for i, bar in enumerate(sheet.bars):
            _add_bar(element, sheet if number == 1 else None, part, f"P{number}", i, bar, ids)
        if len(element):
            line = SubElement(element[-1], "barline", location="right")
            SubElement(line, "bar-style").text = "light-heavy"
    text: bytes = tostring(root, encoding="utf-8")
    return _HEAD + text


def _are_hands(upper: Part, lower: Part) -> bool:
    """Whether two tracks are the hands of one pianist."""
    clefs = [staff.clef for part in (upper, lower) for staff in part.staves]
    return clefs == ["G", "F"] and upper.program == lower.program and (upper.program or 0) in _PIANOS


def _list_part(listed: Element, part: Part, name: str) -> None:
    element = SubElement(listed, "score-part", id=name)
    SubElement(element, "part-name").text = _text(part.name)
    instruments = {name: f"{name}-I1"}
    if part.is_drums:
        instruments = {str(pitch): f"{name}-I{pitch}" for pitch in _pitches(part)}
    for identity in instruments.values():
        SubElement(SubElement(element, "score-instrument", id=identity), "instrument-name").text = _text(
            part.name
        )
    for what, identity in instruments.items():
        midi = SubElement(element, "midi-instrument", id=identity)
        _add(midi, "midi-channel", part.channel + 1)
        if part.program is not None:
            _add(midi, "midi-program", part.program + 1)
        if part.is_drums:
            _add(midi, "midi-unpitched", int(what) + 1)


def _pitches(part: Part) -> list[int]:
    return sorted({head.pitch for figure in _figures(part) for head in figure.heads})


def _figures(part: Part) -> Iterator[Figure]:
    return (figure for staff in part.staves for bar in staff.bars for voice in bar for figure in voice)


def _add_bar(
    parent: Element, sheet: Sheet | None, part: Part, name: str, i: int, bar: SheetBar, ids: Counter[int]
) -> None:
    """One bar of one part; tempo and markers, which `sheet` tells, stand in the first part."""
    element = SubElement(parent, "measure", number=str(bar.number))
    if bar.is_cut:
        element.set("implicit", "yes")
    _add_attributes(element, part, bar, is_first=i == 0)
    if sheet:
        _add_directions(element, sheet, bar)
    at = 0
    for number, staff in enumerate(part.staves, 1):
        for v, voice in enumerate(staff.bars[i], 1):
            if at:
                _add(SubElement(element, "backup"), "duration", at)
            writer = _VoiceWriter(element, part, name, _MOST_VOICES * (number - 1) + v, number, ids)
            for figure in voice:
                writer.add(figure)
            at = bar.ticks


def _add_attributes(element: Element, part: Part, bar: SheetBar, *, is_first: bool) -> None:
    if not (is_first or bar.key or bar.shows_metre):
        return
    attributes = SubElement(element, "attributes")
    if is_first:
        _add(attributes, "divisions", QUARTER)
    if bar.key and not part.is_drums:
        key = SubElement(attributes, "key")
        _add(key, "fifths", fifths_of(bar.key.key))
        _add(key, "mode", "minor" if bar.key.key.endswith("m") else "major")
    if bar.shows_metre or is_first:
        metre = SubElement(attributes, "time", {} if bar.shows_metre else {"print-object": "no"})
        _add(metre, "beats", bar.metre.numerator)
        _add(metre, "beat-type", bar.metre.denominator)
    if not is_first:
        return
    if len(part.staves) > 1:
        _add(attributes, "staves", len(part.staves))
    for number, staff in enumerate(part.staves, 1):
        clef = SubElement(attributes, "clef", number=str(number))
        _add(clef, "sign", staff.clef)
        if staff.clef != "percussion":
            _add(clef, "line", _LINES[staff.clef])


def _add_directions(element: Element, sheet: Sheet, bar: SheetBar) -> None:
    for marker in sheet.markers:
        if bar.start <= marker.tick < bar.end:
            direction = SubElement(element, "direction", placement="above")
            SubElement(SubElement(direction, "direction-type"), "rehearsal").text = _text(marker.text)
            _add_place(direction, marker.tick - bar.start)
    is_free = _is_free(sheet)
    for i, change in enumerate(sheet.tempos):
        if bar.start <= change.tick < bar.end:
            before = sheet.tempos[i - 1] if i else None
            is_seen = before is None or not (
                is_free or abs(change.tempo_bpm / before.tempo_bpm - 1) < _SEEN_CHANGE
            )
            _add_tempo(element, change, bar, is_seen=is_seen)


def _is_free(sheet: Sheet) -> bool:
    """Whether the tempo changes so often that somebody played it so: only the first one is printed then."""
    start, end = sheet.bars[0].start, sheet.bars[-1].end
    return sum(start <= change.tick < end for change in sheet.tempos) > 3 + len(sheet.bars) // 3


def _add_tempo(element: Element, change: TempoChange, bar: SheetBar, *, is_seen: bool) -> None:
    at = change.tick - bar.start
    sound = Element("sound", tempo=f"{change.tempo_bpm:.6f}".rstrip("0").rstrip("."))
    if not is_seen:
        _add_place(sound, at)
        element.append(sound)
        return
    direction = SubElement(element, "direction", placement="above")
    metronome = SubElement(SubElement(direction, "direction-type"), "metronome")
    unit, quarters = _counted(bar)
    _add(metronome, "beat-unit", unit)
    if quarters == 1.5:
        SubElement(metronome, "beat-unit-dot")
    _add(metronome, "per-minute", round(change.tempo_bpm / quarters))
    _add_place(direction, at)
    direction.append(sound)


def _counted(bar: SheetBar) -> tuple[str, float]:
    """What a player counts in this metre, and how many quarter notes it is."""
    if is_compound(bar.metre.numerator, bar.metre.denominator) and bar.metre.denominator == 8:
        return "quarter", 1.5
    return ("half", 2.0) if bar.metre.denominator == 2 else ("quarter", 1.0)


def _add_place(element: Element, at: int) -> None:
    if at:
        offset = (
            SubElement(element, "offset", sound="yes")
            if element.tag == "direction"
            else SubElement(element, "offset")
        )
        offset.text = str(at)


class _VoiceWriter:
    """Writes the figures of one voice of a bar, one after the other."""

    def __init__(
        self, bar: Element, part: Part, name: str, voice: int, staff: int, ids: Counter[int]
    ) -> None:
        self._bar = bar
        self._part = part
        self._name = name
        self._voice = voice
        self._staff = staff
        self._ids = ids

    def add(self, figure: Figure) -> None:
        if figure.is_hidden:
            forward = SubElement(self._bar, "forward")
            _add(forward, "duration", figure.ticks)
            _add(forward, "voice", self._voice)
            if len(self._part.staves) > 1:
                _add(forward, "staff", self._staff)
            return
        for i, head in enumerate(figure.heads or (None,)):
            self._add_note(figure, head, is_first=i == 0)

    def _add_note(self, figure: Figure, head: Head | None, *, is_first: bool) -> None:
        note = SubElement(self._bar, "note")
        if head:
            self._name_note(note, head)
            if not is_first:
                SubElement(note, "chord")
            self._add_pitch(note, head)
        else:
            SubElement(note, "rest", {} if figure.value else {"measure": "yes"})
        _add(note, "duration", figure.ticks)
        is_drum = head is not None and self._part.is_drums
        if head and is_drum:
            SubElement(note, "instrument", id=f"{self._name}-I{head.pitch}")
        for tie in _ties(head):
            SubElement(note, "tie", type=tie)
        _add(note, "voice", self._voice)
        _add_value(note, figure)
        if head and head.shows_accidental and not is_drum:
            _add(note, "accidental", _ACCIDENTALS[head.alter])
        if figure.triplet:
            _add_triplet(note)
        if head and is_drum:
            _add(note, "notehead", drum_place(head.pitch).head)
        if len(self._part.staves) > 1:
            _add(note, "staff", self._staff)
        for level, mark in enumerate(figure.beams if is_first else (), 1):
            SubElement(note, "beam", number=str(level)).text = mark
        _add_notations(note, figure, head, is_first=is_first)

    def _name_note(self, note: Element, head: Head) -> None:
        times = self._ids[head.note]
        self._ids[head.note] += 1
        note.set("id", f"n{head.note}-{times}" if times else f"n{head.note}")
        note.set("dynamics", f"{head.velocity * 100 / _FORTE:.2f}")

    def _add_pitch(self, note: Element, head: Head) -> None:
        if self._part.is_drums:
            place = drum_place(head.pitch)
            unpitched = SubElement(note, "unpitched")
            _add(unpitched, "display-step", place.step)
            _add(unpitched, "display-octave", place.octave)
            return
        pitch = SubElement(note, "pitch")
        _add(pitch, "step", head.step)
        if head.alter:
            _add(pitch, "alter", head.alter)
        _add(pitch, "octave", head.octave)


def _ties(head: Head | None) -> list[str]:
    if head is None:
        return []
    return ["stop"] * head.is_tied_back + ["start"] * head.is_tied_on


def _add_value(note: Element, figure: Figure) -> None:
    if figure.value:
        _add(note, "type", _TYPES[figure.value.denominator])
        for _ in range(figure.value.dots):
            SubElement(note, "dot")


def _add_triplet(note: Element) -> None:
    change = SubElement(note, "time-modification")
    _add(change, "actual-notes", 3)
    _add(change, "normal-notes", 2)


def _add_notations(note: Element, figure: Figure, head: Head | None, *, is_first: bool) -> None:
    edges = []
    if figure.triplet and is_first:
        if figure.onset == figure.triplet.start:
            edges.append("start")
        if figure.end == figure.triplet.start + figure.triplet.ticks:
            edges.append("stop")
    ties = _ties(head)
    if ties or edges:
        notations = SubElement(note, "notations")
        for tie in ties:
            SubElement(notations, "tied", type=tie)
        for edge in edges:
            SubElement(notations, "tuplet", type=edge)


def _add(parent: Element, tag: str, text: str | int) -> None:
    SubElement(parent, tag).text = str(text)


def _text(text: str) -> str:
    """What XML can hold of it."""
    return _UNWRITABLE.sub("", text)
