"""Tokens of ABC notation <-> text.

The dialect: a header of X:, M:, L:1/16 and K:, then notes, rests `z`, ties `-`, bar lines `|`, changes of metre
`[M:3/4]` at the beginning of a bar, and `|]` at the end. Lengths are fractions of a sixteenth, so that triplets are
written out ("4/3").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from deepmusician_gui.errors import FileError
from deepmusician_gui.representation.abc import (
    BAR,
    END,
    KEY,
    KEYS,
    LENGTH,
    LENGTHS,
    METRE,
    METRES,
    PITCH,
    REST,
    SIXTEENTH,
    TIE,
    Reader,
)

_LETTERS: Final = "CDEFGAB"
_ACCIDENTALS: Final = ("", "_", "=", "^")
_LEXEME: Final = re.compile(
    r"\s*(?:(?P<end>\|\])|(?P<bar>\|)|(?P<tie>-)|\[M:(?P<metre>\d+/\d+)\]|"
    r"(?:(?P<rest>z)|(?P<accidental>[\^_=]?)(?P<letter>[A-Ga-g])(?P<octave>[,']*))(?P<length>\d*(?:/\d+)?))"
)
_HEADER: Final = re.compile(r"X:1\nM:(\d+)/(\d+)\nL:1/16\nK:([A-G][#b]?)\n")


def write_text(tokens: Iterable[int]) -> str:
    """A tune as ABC; `tokens` follow the grammar, with or without the END."""
    words: list[str] = []
    bars = 0
    for token in tokens:
        if token in METRE:
            n, d = METRES[token - METRE[0]]
            words.append(f"[M:{n}/{d}]" if words else f"X:1\nM:{n}/{d}\nL:1/16\n")
        elif token in KEY:
            words.append(f"K:{KEYS[token - KEY[0]]}\n")
        elif token in PITCH:
            words.append(_pitch_text(token))
        elif token in LENGTH:
            words.append(_length_text(LENGTHS[token - LENGTH[0]]))
        elif token == BAR:
            bars += 1
            words.append(" |\n" if bars % 4 == 0 else " | ")
        else:
            words.append({TIE: "-", REST: "z", END: " |]\n"}[token])
    return "".join(words)


def _pitch_text(token: int) -> str:
    alter, height = divmod(token - PITCH[0], 42)
    octave, letter = divmod(height, 7)
    name = (
        _LETTERS[letter].lower() + "'" * (octave - 3) if octave > 2 else _LETTERS[letter] + "," * (2 - octave)
    )
    return _ACCIDENTALS[alter] + name


def _length_text(length: int) -> str:
    if length % SIXTEENTH:
        return f"{'' if length == 1 else length}/{SIXTEENTH}"
    return "" if length == SIXTEENTH else str(length // SIXTEENTH)


def parse(text: str) -> list[int]:
    """The tokens of a tune in this dialect. Raises FileError, in a sentence, for any other text."""
    header = _HEADER.match(text)
    if not header:
        raise FileError("The tune does not begin with the header X:1, M:, L:1/16, K:.")
    numerator, denominator, key = header.groups()
    try:
        tokens = [METRE[METRES.index((int(numerator), int(denominator)))], KEY[KEYS.index(key)]]
        for found in _lexemes(text, header.end()):
            tokens += _tokens(found)
    except (ValueError, ZeroDivisionError) as error:
        raise FileError("The tune holds what this dialect of ABC does not.") from error
    reader = Reader()
    for token in tokens:
        if not reader.allowed()[token]:
            raise FileError("The tune has bars that do not add up, or ties between different notes.")
        reader.read(token)
    return tokens


def _lexemes(text: str, at: int) -> Iterator[re.Match[str]]:
    """What stands in `text` from `at` on. Raises ValueError where it makes no sense."""
    while text[at:].strip():
        found = _LEXEME.match(text, at)
        if not found:
            raise ValueError(text[at])
        yield found
        at = found.end()


def _tokens(found: re.Match[str]) -> list[int]:
    if found["metre"]:
        n, d = map(int, found["metre"].split("/"))
        return [METRE[METRES.index((n, d))]]
    for name, token in (("end", END), ("bar", BAR), ("tie", TIE)):
        if found[name]:
            return [token]
    number, _, divisor = found["length"].partition("/")
    length, rest = divmod(SIXTEENTH * int(number or 1), int(divisor or 1))
    if rest:
        raise ValueError(found["length"])
    first = REST if found["rest"] else _pitch_token(found["accidental"], found["letter"], found["octave"])
    return [first, LENGTH[LENGTHS.index(length)]]


def _pitch_token(accidental: str, letter: str, marks: str) -> int:
    octave = (3 if letter.islower() else 2) + marks.count("'") - marks.count(",")
    if not 0 <= octave < 6:
        raise ValueError(marks)
    return PITCH[42 * _ACCIDENTALS.index(accidental) + 7 * octave + _LETTERS.index(letter.upper())]
