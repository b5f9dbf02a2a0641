"""Signs as musicians write them, and what they write as signs."""

from __future__ import annotations

import re
from collections.abc import Callable

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score import signs
from deepmusician_gui.score.scale import scale_of_key
from deepmusician_gui.score.score import KeySignature, Marker
from deepmusician_gui.score.signs import Sign
from deepmusician_gui.score.timing import TempoChange, TimeSignature

_TEMPO = re.compile(r"(?:[♩q]\s*=)?\s*(-?\d+(?:[.,]\d+)?)\s*(?:bpm)?", re.IGNORECASE)
_METRE = re.compile(r"(-?\d+)\s*/\s*(-?\d+)")
_KEY = re.compile(r"([A-Ga-g])\s*(♯|#|-?sharp|♭|b|-?flat|)\s*(?:(m|min|minor)|(maj|major|))", re.IGNORECASE)
_SPELT_OUT = re.compile(r".*(minor|major|min|maj)", re.IGNORECASE)


def text(sign: Sign) -> str:
    """ "♩=96", "3/4", "F♯ minor", or a marker's own words."""
    match sign:
        case TempoChange():
            return f"♩={tempo_text(sign)}"
        case TimeSignature():
            return f"{sign.numerator}/{sign.denominator}"
        case KeySignature():
            scale = scale_of_key(sign.key)
            return scale.name if scale else sign.key
        case Marker():
            return sign.text


def tempo_text(change: TempoChange) -> str:
    """Quarters a minute with as many decimals as it takes, at most two."""
    return f"{change.tempo_bpm:.2f}".rstrip("0").rstrip(".")


def read_tempo(tick: int, written: str) -> TempoChange:
    """ "96", "♩=96.5", "120 bpm". Raises ScoreError, as the other readers do."""
    found = _TEMPO.fullmatch(written.strip())
    if not found:
        raise ScoreError("“{written}” is not a tempo; write beats a minute, such as 96.", written=written)
    return signs.tempo(tick, float(found[1].replace(",", ".")))


def read_metre(tick: int, written: str) -> TimeSignature:
    """ "3/4"."""
    found = _METRE.fullmatch(written.strip())
    if not found:
        raise ScoreError("“{written}” is not a metre; write it as 3/4 or 7/8.", written=written)
    return signs.metre(tick, int(found[1]), int(found[2]))


def read_key(tick: int, written: str) -> KeySignature:
    """ "F♯ minor", "f# min", "B flat major", "Am", "C"."""
    found = _KEY.fullmatch(written.strip())
    if not found:
        raise ScoreError(
            "“{written}” is not a key; write it as C major, F♯ minor or B♭ major.", written=written
        )
    letter, accidental, minor, _ = found.groups()
    accidentals = {"♯": "#", "#": "#", "♭": "b", "b": "b", "": ""}
    spelt = accidentals.get(accidental.lower(), "#" if accidental.lower().endswith("sharp") else "b")
    return signs.key(tick, letter.upper() + spelt + ("m" if minor else ""))


READERS: dict[type[Sign], Callable[[int, str], Sign]] = {
    Marker: signs.marker,
    TempoChange: read_tempo,
    TimeSignature: read_metre,
    KeySignature: read_key,
}


def read(tick: int, written: str) -> Sign:
    """The sign that is meant by a text alone: "96" is a tempo, "3/4" a metre, "F♯ minor" a key, all else a marker.

    A letter on its own is a marker, as rehearsal marks are. Raises ScoreError for what cannot stand.
    """
    stripped = written.strip()
    if _TEMPO.fullmatch(stripped):
        return read_tempo(tick, stripped)
    if _METRE.fullmatch(stripped):
        return read_metre(tick, stripped)
    if _KEY.fullmatch(stripped) and _SPELT_OUT.fullmatch(stripped):
        return read_key(tick, stripped)
    return signs.marker(tick, stripped)
