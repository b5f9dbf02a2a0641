"""A sheet as ABC 2.1: a voice for each voice of each staff, those of one track in braces. Velocities are not in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from deepmusician_gui.score.notation.accidentals import altered
from deepmusician_gui.score.notation.sheet import QUARTER, Figure, Head, Part, Sheet, SheetBar
from deepmusician_gui.score.notation.spelling import fifths_of

_UNIT = QUARTER // 2
"""An eighth note, which a letter alone stands for."""
_BARS_A_LINE = 4
_CLEFS = {"F": "bass", "C": "alto"}
_ACCIDENTALS = {-2: "__", -1: "_", 0: "=", 1: "^", 2: "^^"}


def to_abc(sheet: Sheet) -> str:
    """The text of a .abc file."""
    first = sheet.bars[0]
    tempo = sheet.tempos[0] if sheet.tempos and sheet.tempos[0].tick <= 0 else None
    lines = ["X:1", f"T:{_line(sheet.title) or 'Untitled'}", f"M:{_metre(first)}", "L:1/8"]
    lines += [f"Q:1/4={tempo.tempo_bpm:.6g}"] if tempo else []
    lines += [f"%%score {' '.join(_grouping(part, n) for n, part in enumerate(sheet.parts, 1))}"]
    lines += [f"K:{first.key.key if first.key else 'C'}"]
    for number, part in enumerate(sheet.parts, 1):
        for name, staff, voice in _voices(part, number):
            clef = _CLEFS.get(part.staves[staff].clef, "treble")
            lines.append(f'V:{name} name="{_line(part.name)}" clef={clef}')
            if part.is_drums:
                lines.append("%%MIDI channel 10")
            elif part.program is not None:
                lines.append(f"%%MIDI program {part.program}")
            lines += _music(sheet, part, staff, voice, tells_tempo=name == "1")
    return "\n".join(lines) + "\n"


def _line(text: str) -> str:
    """Text that ends no line and no name."""
    return " ".join(text.replace('"', "'").replace("%", "").split())


def _voices(part: Part, number: int) -> Iterator[tuple[str, int, int]]:
    """A name for each voice, with the indices of its staff and of itself."""
    count = 0
    for s, staff in enumerate(part.staves):
        for v in range(max(len(voices) for voices in staff.bars)):
            count += 1
            yield (str(number) if count == 1 else f"{number}v{count}"), s, v


def _grouping(part: Part, number: int) -> str:
    names = [name for name, _, _ in _voices(part, number)]
    return f"{{{' '.join(names)}}}" if len(names) > 1 else names[0]


def _metre(bar: SheetBar) -> str:
    return f"{bar.metre.numerator}/{bar.metre.denominator}"


def _music(sheet: Sheet, part: Part, staff: int, voice: int, *, tells_tempo: bool) -> list[str]:
    bars, key = [], "C"
    for i, bar in enumerate(sheet.bars):
        key = bar.key.key if bar.key else key
        signs = _signs(bar, is_first=i == 0)
        tempos = (
            [c for c in sheet.tempos if bar.start <= c.tick < bar.end and c.tick > 0] if tells_tempo else []
        )
        signs += "".join(f"[Q:1/4={change.tempo_bpm:.6g}]" for change in tempos)
        voices = part.staves[staff].bars[i]
        music = (
            _figures(voices[voice], altered(fifths_of(key)))
            if voice < len(voices)
            else f"x{_length(bar.ticks)}"
        )
        bars.append(f"{signs}{music}|")
    bars[-1] += "]"
    return [" ".join(bars[i : i + _BARS_A_LINE]) for i in range(0, len(bars), _BARS_A_LINE)]


def _signs(bar: SheetBar, *, is_first: bool) -> str:
    if is_first:
        return ""
    return f"[M:{_metre(bar)}]" * bar.shows_metre + (f"[K:{bar.key.key}]" if bar.key else "")


def _figures(figures: Sequence[Figure], key: dict[str, int]) -> str:
    """The figures of a bar; those of a beam stand together."""
    seen: dict[str, int] = {}
    text = ""
    for i, figure in enumerate(figures):
        if figure.triplet and (i == 0 or figures[i - 1].triplet != figure.triplet):
            count = sum(each.triplet == figure.triplet for each in figures)
            text += f"(3:2:{count}"
        text += _figure(figure, key, seen)
        text += "" if {"begin", "continue"} & set(figure.beams[:1]) else " "
    return text


def _figure(figure: Figure, key: dict[str, int], seen: dict[str, int]) -> str:
    ticks = Fraction(figure.ticks) * (Fraction(3, 2) if figure.triplet else 1)
    if not figure.heads:
        return ("x" if figure.is_hidden else "z") + _length(ticks)
    heads = [_head(head, key, seen) + "-" * head.is_tied_on for head in figure.heads]
    if len(heads) == 1:
        return heads[0].rstrip("-") + _length(ticks) + "-" * figure.heads[0].is_tied_on
    return (
        f"[{''.join(head.rstrip('-') for head in heads)}]{_length(ticks)}" + "-" * figure.heads[0].is_tied_on
    )


def _head(head: Head, key: dict[str, int], seen: dict[str, int]) -> str:
    """Letter, octave and what accidental it needs; one that holds in another octave too is written anew."""
    letter = head.step if head.octave <= 4 else head.step.lower()
    octave = "," * (4 - head.octave) if head.octave <= 4 else "'" * (head.octave - 5)
    is_plain = head.alter == key.get(head.step, 0) and head.step not in seen
    seen |= {} if is_plain else {head.step: head.alter}
    return ("" if is_plain else _ACCIDENTALS[head.alter]) + letter + octave


def _length(ticks: Fraction | int) -> str:
    """In eighth notes: "", "2", "/2", "3/2"."""
    length = Fraction(ticks) / _UNIT
    number = "" if length.numerator == 1 else str(length.numerator)
    return number if length.denominator == 1 else f"{number}/{length.denominator}"
