"""Which notes need their accidental written: those that differ from the key and from what stands before in the bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deepmusician_gui.score.notation.sheet import Figure, Head, SheetBar, Voice
from deepmusician_gui.score.notation.spelling import fifths_of

_SHARPS = "FCGDAEB"
"""The letters in the order in which keys sharpen them; flats come from the end."""


def with_accidentals(
    bars: Sequence[Sequence[Voice]], sheet_bars: Sequence[SheetBar]
) -> list[tuple[Voice, ...]]:
    """The same voices of one staff, bar by bar, with their accidentals."""
    found = []
    fifths = 0
    for voices, bar in zip(bars, sheet_bars, strict=True):
        fifths = fifths_of(bar.key.key) if bar.key else fifths
        found.append(_in_bar(voices, altered(fifths)))
    return found


def altered(fifths: int) -> dict[str, int]:
    """The letters that a key signature of so many sharps (flats below 0) alters, and by how much."""
    if fifths >= 0:
        return dict.fromkeys(_SHARPS[:fifths], 1)
    return dict.fromkeys(_SHARPS[fifths:], -1)


def _in_bar(voices: Sequence[Voice], key: dict[str, int]) -> tuple[Voice, ...]:
    """Voices share what has been altered, in the order in which it sounds."""
    order = sorted((figure.onset, v, i) for v, voice in enumerate(voices) for i, figure in enumerate(voice))
    current: dict[tuple[str, int], int] = {}
    changed = [list(voice) for voice in voices]
    for _, v, i in order:
        figure = changed[v][i]
        if figure.heads:
            changed[v][i] = _shown(figure, current, key)
    return tuple(tuple(voice) for voice in changed)


def _shown(figure: Figure, current: dict[tuple[str, int], int], key: dict[str, int]) -> Figure:
    def shown(head: Head) -> Head:
        place = head.step, head.octave
        if head.is_tied_back or current.get(place, key.get(head.step, 0)) == head.alter:
            return head
        current[place] = head.alter
        return head._replace(shows_accidental=True)

    heads = tuple(shown(head) for head in figure.heads)
    return figure if heads == figure.heads else replace(figure, heads=heads)
