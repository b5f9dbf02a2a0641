"""ABC 2.1 as it is heard: the first tune of a file, its voices as tracks, repeats and da capo played out, ties joined.

Voices in one pair of braces or parentheses of a %%score line are one track. Chord names, lyrics and ornaments
are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.notation.abc_bars import AbcState, AbcVoice
from deepmusician_gui.score.notation.heard import Heard, HeardBar, heard, score_of
from deepmusician_gui.score.notation.repeats import MOST_BARS, Signs, playing_order
from deepmusician_gui.score.notation.sources import read_text
from deepmusician_gui.score.score import Score

_FIELD = re.compile(r"([A-Za-z]):\s*(.*)")
_SECTION = re.compile(r"([A-Z])(\d?)")
_BODY_FIELDS = "IKLMmNPQRrsTUVWw"
"""Fields that may stand between lines of music; other letters before a colon are notes before a repeat."""
_NAME = re.compile(r"""\b(?:name|nm)\s*=\s*"([^"]*)\"""")
_SCORE = re.compile(r"%%(?:score|staves)\s+(.*)")
_GROUP = re.compile(r"\{([^{}]*)\}|\(([^()]*)\)|([^\s(){}]+)")
_PROGRAM = re.compile(r"%%MIDI\s+program\s+(?:\d+\s+)?(\d+)")
_DRUMS = re.compile(r"%%MIDI\s+channel\s+10\b")
_INLINE_VOICE = re.compile(r"\s*\[V:\s*([^\]\s]+)[^\]]*\]")
_COMMENT = re.compile(r"(?<!\\)%.*")


@dataclass(slots=True)
class _Tune:
    """A tune as far as it is read."""

    state: AbcState = field(default_factory=AbcState)
    voices: dict[str, AbcVoice] = field(default_factory=dict)
    groups: list[list[str]] = field(default_factory=list)
    current: str = "1"
    in_music: bool = False
    sections: str = ""
    """The letters of its parts in the order in which they are played; "" for as they stand."""
    section_starts: list[tuple[str, int]] = field(default_factory=list)
    """Letters, and the bars of the first voice that they begin at."""

    @property
    def voice(self) -> AbcVoice:
        """The one that is being written; it begins with what the head of the tune says."""
        return self.voices.setdefault(self.current, AbcVoice(self.state.copy()))


def read_abc(path: Path) -> Score:
    """The music of an .abc file. Raises FileError."""
    try:
        return score_of(_heard(_tune(read_text(path))), path.name)
    except (ValueError, ZeroDivisionError, OverflowError) as error:
        raise FileError("“{name}” is damaged: a number in it makes no sense.", name=path.name) from error


def _tune(text: str) -> _Tune:
    tune = _Tune()
    for line in text.splitlines():
        if line.startswith("%%"):
            _read_directive(tune, line)
            continue
        written = _COMMENT.sub("", line).rstrip()
        found = _FIELD.match(written)
        if found and found[1] == "X" and tune.in_music:
            break  # the next tune
        if found and (not tune.in_music or found[1] in _BODY_FIELDS):
            _read_field(tune, found[1], found[2])
        elif tune.in_music:
            if inline := _INLINE_VOICE.match(written):
                tune.current = inline[1]
            tune.voice.read(written)
    return tune


def _read_directive(tune: _Tune, line: str) -> None:
    if found := _SCORE.match(line):
        groups = _GROUP.findall(re.sub(r"[\[\]|*]", " ", found[1]))
        tune.groups = [re.sub(r"[()]", " ", " ".join(group)).split() for group in groups]
    elif found := _PROGRAM.match(line):
        tune.voice.line.program = int(found[1]) if int(found[1]) < 128 else None
    elif _DRUMS.match(line):
        tune.voice.line.is_drums = True


def _read_field(tune: _Tune, letter: str, text: str) -> None:
    if letter == "V":
        tune.current = text.split(maxsplit=1)[0] if text.split() else tune.current
        tune.voice.state.shift_octaves(text)
        if found := _NAME.search(text):
            tune.voice.line.name = found[1]
    elif letter == "P":
        _read_section(tune, text)
    elif letter == "K" and not tune.in_music:
        tune.in_music = True
        tune.state.read("K", text)
        for voice in tune.voices.values():
            voice.state.take(tune.state)
    elif not tune.in_music:
        tune.state.read(letter, text)
    else:
        tune.voice.state.read(letter, text)


def _read_section(tune: _Tune, text: str) -> None:
    """In the head of a tune the order of its parts, "A2BA"; in its music the letter of the part that begins."""
    if not tune.in_music:
        plain = re.sub(r"[^A-Z0-9]", "", text)
        tune.sections = "".join(letter * int(times or 1) for letter, times in _SECTION.findall(plain))
    elif tune.voice is next(iter(tune.voices.values())):
        tune.voice.end_bar()
        tune.section_starts.append((text[:1], len(tune.voice.bars)))


def _order(tune: _Tune, signs: list[Signs]) -> list[int]:
    """The bars as they are played: each part with its repeats, the parts in their order."""
    starts = tune.section_starts
    if not starts or not set(tune.sections) <= {letter for letter, _ in starts}:
        return playing_order(signs)
    ends = [start for _, start in starts[1:]] + [len(signs)]
    bars = {letter: range(start, end) for (letter, start), end in zip(starts, ends, strict=True)}
    played = {letter: playing_order([signs[i] for i in of]) for letter, of in bars.items()}
    order = [bars[letter].start + i for letter in tune.sections for i in played[letter]]
    return order[:MOST_BARS] or playing_order(signs)


def _heard(tune: _Tune) -> Heard:
    for voice in tune.voices.values():
        voice.end_bar()
    written = {name: voice for name, voice in tune.voices.items() if voice.bars}
    groups = [[name for name in group if name in written] for group in tune.groups]
    grouped = {name for group in groups for name in group}
    groups = [group for group in groups if group] + [[name] for name in written if name not in grouped]
    tracks = [[written[name] for name in group] for group in groups]
    count = max((len(voice.bars) for voice in written.values()), default=0)
    there = [[voice.signs[i] for voice in written.values() if i < len(voice.signs)] for i in range(count)]
    order = _order(tune, [_signs(each) for each in there])
    return heard([track[0].line for track in tracks], [_together(track) for track in tracks], order)


def _together(voices: list[AbcVoice]) -> list[HeardBar]:
    """The bars of voices of one track."""
    bars = []
    for i in range(max(len(voice.bars) for voice in voices)):
        there = [voice.bars[i] for voice in voices if i < len(voice.bars)]
        bar = there[0]
        bar.ticks = max(each.ticks for each in there)
        bar.heads = [head for each in there for head in each.heads]
        bar.tempos = [tempo for each in there for tempo in each.tempos]
        bars.append(bar)
    return bars


def _signs(voices: list[Signs]) -> Signs:
    """What stands at a bar's lines in any voice."""
    return Signs(
        any(each.begins_repeat for each in voices),
        max(each.times for each in voices),
        frozenset[int]().union(*(each.ending for each in voices)),
        any(each.closes_ending for each in voices),
        frozenset[str]().union(*(each.says for each in voices)),
    )
