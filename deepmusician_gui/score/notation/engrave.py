"""From a score to a sheet: who plays which voice, in which bars, in which written values, spelt by the key."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import count

from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.notation.accidentals import with_accidentals
from deepmusician_gui.score.notation.beams import beamed
from deepmusician_gui.score.notation.quantise import quantised
from deepmusician_gui.score.notation.rhythm import gaps, pieces, spans
from deepmusician_gui.score.notation.sheet import (
    QUARTER,
    Figure,
    Head,
    Part,
    Sheet,
    SheetBar,
    Staff,
    Voice,
)
from deepmusician_gui.score.notation.spelling import likely_key, spelt
from deepmusician_gui.score.notation.voices import Chord, Sounding, hands, voices
from deepmusician_gui.score.score import KeySignature, Score, Track
from deepmusician_gui.score.timing import MetreMap

_VIOLA = 41
_MIDDLE = 58
"""A staff whose notes lie lower than this in the middle has a bass clef."""


def engrave(
    score: Score, tracks: Iterable[int] | None = None, title: str = "", only: range | None = None
) -> Sheet:
    """The sheet of these tracks, of all of them without; its heads name notes by their index in the score.

    `only` are the indices of the bars to write; the score need not hold notes that do not sound in them.
    """
    notes = quantised(score)
    keys = _keys(score)
    end = max((note.end for note in notes), default=0)
    bars = _excerpt(_bars(score, keys, end, only.stop if only else 1), only)
    chosen = range(len(score.tracks)) if tracks is None else tracks
    by_track: dict[int, list[Sounding]] = defaultdict(list)
    for index, note in enumerate(notes):
        if note.duration:
            by_track[note.track].append(Sounding(note, index))
    for found in by_track.values():
        found.sort()
    scale = QUARTER / score.ppq
    return Sheet(
        title,
        bars,
        tuple(_part(score.tracks[track], by_track[track], bars, keys) for track in chosen),
        tuple(change._replace(tick=round(change.tick * scale)) for change in score.tempo_map.changes),
        tuple(marker._replace(tick=round(marker.tick * scale)) for marker in score.markers),
    )


def _keys(score: Score) -> tuple[KeySignature, ...]:
    """The keys as they are written, in the sheet's ticks; the likeliest one where the score leaves it unsaid."""
    scale = QUARTER / score.ppq
    written = [key._replace(tick=round(key.tick * scale)) for key in score.key_signatures]
    if not written:
        written = [KeySignature(0, likely_key(score.heard().pitched_notes))]
    elif written[0].tick > 0:
        written.insert(0, KeySignature(0, "C"))
    return tuple(written)


def _excerpt(bars: tuple[SheetBar, ...], only: range | None) -> tuple[SheetBar, ...]:
    """Some of the bars; the first one says in what key they are."""
    if only is None:
        return bars
    keys = [bar.key for bar in bars[: only.start + 1] if bar.key]
    return (bars[only.start]._replace(key=keys[-1]), *bars[only.start + 1 : only.stop])


def _bars(score: Score, keys: Sequence[KeySignature], end: int, least: int) -> tuple[SheetBar, ...]:
    """All bars up to the one that `end` lies in, and at least so many."""
    scale = QUARTER / score.ppq
    signatures = [s._replace(tick=round(s.tick * scale)) for s in score.metre_map.signatures]
    metre_map = MetreMap(signatures, QUARTER)
    found: list[SheetBar] = []
    key, metre = None, None
    first = 1
    for number in range(max(least, metre_map.bar_at(max(0, end - 1)).number + 1)):
        span = metre_map.bar(number)
        ticks, full = span.end - span.start, span.signature.bar_ticks(QUARTER)
        if number == 0 and ticks < full:
            first = 0
        now = [each for each in keys if each.tick <= span.start + ticks // 2][-1]
        written = span.signature[1:]
        found.append(
            SheetBar(
                number + first,
                span.start,
                ticks,
                span.signature,
                written != metre,
                now if key is None or now.key != key else None,
                ticks < full,
            )
        )
        key, metre = now.key, written
    return tuple(found)


def _part(
    track: Track, notes: list[Sounding], bars: Sequence[SheetBar], keys: Sequence[KeySignature]
) -> Part:
    if track.channel == PERCUSSION_CHANNEL:
        staves: tuple[Staff, ...] = (Staff("percussion", _written(notes, bars, keys)),)
    else:
        parted = hands(notes, track.program, bars)
        clefs = ["G", "F"] if len(parted) == 2 else [_clef(parted[0], track.program)]
        staves = tuple(
            Staff(clef, _written(found, bars, keys)) for clef, found in zip(clefs, parted, strict=True)
        )
    return Part(track.name, track.channel, track.program, staves)


def _clef(notes: Sequence[Sounding], program: int | None) -> str:
    if program == _VIOLA:
        return "C"
    pitches = sorted(each.note.pitch for each in notes)
    return "F" if pitches and pitches[len(pitches) // 2] < _MIDDLE else "G"


def _written(
    notes: Sequence[Sounding], bars: Sequence[SheetBar], keys: Sequence[KeySignature]
) -> tuple[tuple[Voice, ...], ...]:
    """The voices of each bar on one staff."""
    heads = _heads(notes, keys)
    lines = [_by_bar(voice, bars) for voice in voices(notes)]
    found: list[list[Voice]] = []
    places: dict[int, int] = {}
    for i, bar in enumerate(bars):
        there = [(number, line[i]) for number, line in enumerate(lines) if line[i]]
        places = _places(there, bar, places)
        silent: list[Voice] = [
            (Figure(0, bar.ticks, None, is_hidden=place > 0),) for place in range(max(1, len(lines)))
        ]
        written = silent[: max(places.values(), default=0) + 1]
        for number, chords in there:
            written[places[number]] = _voice(chords, bar, heads, is_first=places[number] == 0)
        found.append(written)
    return tuple(with_accidentals(found, bars))


def _places(
    there: Sequence[tuple[int, list[Chord]]], bar: SheetBar, before: Mapping[int, int]
) -> dict[int, int]:
    """Which voice each line is in a bar: the upper ones first, but a note that is tied stays in its voice."""
    tied = {number for number, chords in there if chords[0].onset < bar.start and number in before}
    places = {number: before[number] for number in tied}
    taken = set(places.values())
    free = (place for place in count() if place not in taken)
    return places | {number: next(free) for number, _ in there if number not in tied}


def _by_bar(voice: Sequence[Chord], bars: Sequence[SheetBar]) -> list[list[Chord]]:
    """The chords that sound in each bar."""
    found: list[list[Chord]] = [[] for _ in bars]
    at = 0
    for chord in voice:
        while at < len(bars) and chord.onset >= bars[at].end:
            at += 1
        reached = at
        while reached < len(bars) and bars[reached].start < chord.end:
            found[reached].append(chord)
            reached += 1
    return [
        [chord for chord in chords if chord.end > bar.start] for chords, bar in zip(found, bars, strict=True)
    ]


def _heads(notes: Sequence[Sounding], keys: Sequence[KeySignature]) -> dict[int, Head]:
    """Each note by its index, spelt by the key it stands in and by what comes after it."""
    pitches: dict[int, set[int]] = defaultdict(set)
    for each in notes:
        pitches[each.note.onset].add(each.note.pitch)
    onsets = sorted(pitches)
    following: dict[int, set[int]] = dict(zip(onsets, [pitches[onset] for onset in onsets[1:]], strict=False))
    rising = _rising(notes, following)
    at = 0
    found = {}
    for note, source in notes:
        while at + 1 < len(keys) and keys[at + 1].tick <= note.onset:
            at += 1
        spelling = spelt(note.pitch, keys[at].key, following.get(note.onset, ()), rising)
        found[source] = Head(source, note.pitch, note.velocity, *spelling)
    return found


def _rising(notes: Sequence[Sounding], following: Mapping[int, set[int]]) -> set[int]:
    """The pitch classes that go on to the semitone above them more often than to the one below."""
    balance: Counter[int] = Counter()
    for note, _ in notes:
        after = following.get(note.onset, ())
        balance[note.pitch % 12] += (note.pitch + 1 in after) - (note.pitch - 1 in after)
    return {pitch_class for pitch_class, count in balance.items() if count > 0}


def _voice(chords: Sequence[Chord], bar: SheetBar, heads: Mapping[int, Head], *, is_first: bool) -> Voice:
    """One voice of one bar, filled with rests."""
    if not chords:
        return (Figure(0, bar.ticks, None),)
    taken = [(max(0, c.onset - bar.start), min(bar.ticks, c.end - bar.start)) for c in chords]
    stretches = spans(bar, (place for span in taken for place in span))
    figures: list[Figure] = []
    for chord, (start, end) in zip(chords, taken, strict=True):
        for a, b, value, triplet in pieces(bar, stretches, start, end, is_rest=False):
            is_back, is_on = bar.start + a > chord.onset, bar.start + b < chord.end
            tied = tuple(
                heads[each.source]._replace(is_tied_back=is_back, is_tied_on=is_on) for each in chord.notes
            )
            figures.append(Figure(a, b - a, value, tied, triplet))
    for start, end in gaps(taken, bar.ticks):
        is_hidden = not is_first and (start == 0 or end == bar.ticks)
        figures += [
            Figure(a, b - a, value, (), triplet, is_hidden)
            for a, b, value, triplet in pieces(bar, stretches, start, end, is_rest=True)
        ]
    return beamed(sorted(figures, key=lambda figure: figure.onset), bar)
