"""What a player finds on paper: values, ties, rests, triplets, beams, voices, hands, spelling."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

from deepmusician_gui.score.notation.engrave import engrave
from deepmusician_gui.score.notation.sheet import QUARTER, Figure, Sheet
from deepmusician_gui.score.notation.spelling import likely_key, spelt
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Score, Track
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from tests.score.notation.strategies import written_scores

FLUTE = (Track("Flute", program=73),)
WORDS = {1: "whole", 2: "half", 4: "quarter", 8: "8th", 16: "16th", 32: "32nd", 64: "64th"}


def tune(*notes: tuple[int | None, Fraction | float]) -> tuple[Note, ...]:
    """Pitches, None for a rest, and lengths in quarters, one after the other."""
    found, tick = [], 0
    for pitch, quarters in notes:
        ticks = round(quarters * 480)
        if pitch is not None:
            found.append(Note(tick, pitch, ticks))
        tick += ticks
    return tuple(found)


def sheet(
    *notes: tuple[int | None, Fraction | float], metre: tuple[int, int] = (4, 4), key: str = "C"
) -> Sheet:
    metres = MetreMap((TimeSignature(0, *metre),))
    return engrave(Score(FLUTE, tune(*notes), metre_map=metres, key_signatures=(KeySignature(0, key),)))


def told(figure: Figure) -> str:
    """ "8th.~3" is a dotted eighth note of a triplet that is tied on, "(half)" a rest."""
    value = figure.value
    word = WORDS[value.denominator] + "." * value.dots if value else "bar"
    word = word if figure.heads else f"({word})"
    return word + "~" * any(h.is_tied_on for h in figure.heads) + "3" * (figure.triplet is not None)


def values(of: Sheet, bar: int = 0, voice: int = 0, staff: int = 0) -> list[str]:
    return [told(figure) for figure in of.parts[0].staves[staff].bars[bar][voice]]


T = Fraction(1, 3)


@pytest.mark.parametrize(
    ("metre", "notes", "expected"),
    [
        ((4, 4), [(60, 1), (60, 2), (60, 1)], ["quarter", "half", "quarter"]),
        ((4, 4), [(60, 0.5), (60, 1), (60, 0.5), (60, 2)], ["8th", "quarter", "8th", "half"]),
        ((4, 4), [(60, 1.5), (60, 1), (60, 1.5)], ["quarter.", "8th~", "8th", "quarter."]),
        ((4, 4), [(60, 1), (60, 1.5), (60, 1.5)], ["quarter", "quarter~", "8th", "quarter."]),
        ((4, 4), [(60, 0.25), (60, 1), (60, 2.75)], ["16th", "8th.~", "16th", "8th.~", "half"]),
        ((4, 4), [(60, 1), (None, 2), (60, 1)], ["quarter", "(quarter)", "(quarter)", "quarter"]),
        (
            (4, 4),
            [(60, 0.5), (None, 3), (60, 0.5)],
            ["8th", "(8th)", "(quarter)", "(quarter)", "(8th)", "8th"],
        ),
        ((3, 4), [(60, 0.5), (60, 2.5)], ["8th", "8th~", "half"]),
        ((6, 8), [(60, 0.5), (60, 1), (60, 1.5)], ["8th", "quarter", "quarter."]),
        ((6, 8), [(60, 1), (60, 1), (60, 1)], ["quarter", "8th~", "8th", "quarter"]),
        ((6, 8), [(None, 1.5), (60, 1.5)], ["(quarter.)", "quarter."]),
        ((7, 8), [(60, 1), (60, 1), (60, 1.5)], ["quarter", "quarter", "quarter."]),
        ((2, 4), [(60, T), (60, T), (60, T), (60, 1)], ["8th3", "8th3", "8th3", "quarter"]),
        ((2, 4), [(60, 2 * T), (60, T), (60, 1)], ["quarter3", "8th3", "quarter"]),
        ((4, 4), [(60, 2 * T)] * 3 + [(60, 2)], ["quarter3", "quarter3", "quarter3", "half"]),
        ((2, 4), [(60, 0.5), *[(60, T / 2)] * 3, (60, 1)], ["8th", "16th3", "16th3", "16th3", "quarter"]),
    ],
)
def test_lengths_let_the_beats_be_seen(
    metre: tuple[int, int], notes: list[tuple[int | None, Fraction]], expected: list[str]
) -> None:
    assert values(sheet(*notes, metre=metre)) == expected


def test_a_note_over_the_bar_line_is_tied() -> None:
    found = sheet((60, 3), (62, 2), (64, 3))
    assert values(found) == ["half.", "quarter~"]
    assert values(found, bar=1) == ["quarter", "half."]
    assert found.parts[0].staves[0].bars[1][0][0].heads[0].is_tied_back


def test_silent_bars_have_one_rest() -> None:
    assert values(sheet((None, 4), (60, 4))) == ["(bar)"]


def test_beams_follow_the_beats() -> None:
    def beams(of: Sheet) -> list[str]:
        return ["/".join(figure.beams) for figure in of.parts[0].staves[0].bars[0][0]]

    assert beams(sheet(*[(60, 0.5)] * 8)) == ["begin", "continue", "continue", "end"] * 2
    assert beams(sheet(*[(60, 0.5)] * 6, metre=(6, 8))) == ["begin", "continue", "end"] * 2
    assert beams(sheet((60, 0.75), (60, 0.25), (60, 1), (60, 2)))[:2] == ["begin", "end/backward hook"]
    assert beams(sheet((60, 0.25), (60, 0.5), (60, 0.25), (60, 3)))[:3] == [
        "begin/forward hook",
        "continue",
        "end/backward hook",
    ]


def test_a_melody_over_a_held_note_has_a_voice_of_its_own() -> None:
    held = Note(0, 60, 1920)
    found = engrave(Score(FLUTE, (held, *tune((72, 1), (74, 1), (76, 2)))))
    assert values(found, voice=0) == ["quarter", "quarter", "half"]
    assert values(found, voice=1) == ["whole"]


def test_a_keyboard_gets_a_staff_for_each_hand() -> None:
    notes = (*tune((72, 2), (76, 2)), Note(0, 48, 1920), Note(0, 52, 1920))
    found = engrave(Score((Track("Piano", program=0),), notes))
    assert [staff.clef for staff in found.parts[0].staves] == ["G", "F"]
    assert [head.pitch for head in found.parts[0].staves[1].bars[0][0][0].heads] == [52, 48]


def test_a_low_line_has_a_bass_clef() -> None:
    found = engrave(Score((Track("Cello", program=42),), tune((40, 1), (43, 1), (48, 2))))
    assert [staff.clef for staff in found.parts[0].staves] == ["F"]


def test_a_pickup_is_bar_zero_and_keeps_its_beats() -> None:
    metres = MetreMap((TimeSignature(0, 4, 4), TimeSignature(480, 4, 4)))
    found = engrave(Score(FLUTE, tune((60, 0.5), (62, 0.5), (64, 4)), metre_map=metres))
    assert [(bar.number, bar.ticks, bar.is_cut, bar.shows_metre) for bar in found.bars] == [
        (0, QUARTER, True, True),
        (1, 4 * QUARTER, False, False),
    ]


@pytest.mark.parametrize(
    ("key", "pitch", "following", "name"),
    [
        ("C", 66, (), "F#4"),
        ("C", 61, (62,), "C#4"),
        ("C", 61, (60,), "Db4"),
        ("C", 70, (69,), "Bb4"),
        ("Dm", 61, (), "C#4"),
        ("Am", 68, (69,), "G#4"),
        ("Eb", 59, (), "B3"),
        ("Cb", 59, (), "Cb4"),
        ("F#", 65, (), "E#4"),
        ("C#", 60, (), "B#3"),
        ("G#m", 67, (68,), "F##4"),
        ("Ab", 69, (), "A4"),
    ],
)
def test_notes_are_spelt_as_their_key_writes_them(
    key: str, pitch: int, following: tuple[int, ...], name: str
) -> None:
    step, alter, octave = spelt(pitch, key, following)
    assert step + ("#" * alter if alter > 0 else "b" * -alter) + str(octave) == name


def test_the_likely_key_has_the_fewest_notes_beside_it() -> None:
    e_flat = tune((63, 1), (65, 1), (67, 1), (68, 1), (70, 1), (72, 1), (74, 1))
    assert likely_key(e_flat) == "Eb"
    assert likely_key(()) == "C"


def test_an_accidental_holds_for_its_bar() -> None:
    found = sheet((66, 1), (66, 1), (65, 2), (66, 4))
    bars = found.parts[0].staves[0].bars
    shown = [[figure.heads[0].shows_accidental for figure in bar[0]] for bar in bars]
    assert shown == [[True, False, True], [True]]


@given(written_scores())
def test_every_voice_fills_its_bar_and_every_value_is_as_long_as_it_says(score: Score) -> None:
    found = engrave(score)
    for part in found.parts:
        for staff in part.staves:
            for bar, voices in zip(found.bars, staff.bars, strict=True):
                for voice in voices:
                    assert [figure.onset for figure in voice] == [0, *(figure.end for figure in voice[:-1])]
                    assert voice[-1].end == bar.ticks
                    assert all(_length(figure) == figure.ticks for figure in voice if figure.value)


def _length(figure: Figure) -> Fraction:
    assert figure.value
    plain = Fraction(4 * QUARTER, figure.value.denominator)
    dotted = plain * 3 / 2 if figure.value.dots else plain
    return dotted * 2 / 3 if figure.triplet else dotted
