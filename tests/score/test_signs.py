"""Signs: tempo, metre, key and markers, written, moved and taken away."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score import midi_file, sign_text, signs
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Marker, Score
from deepmusician_gui.score.signs import Sign
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

TICKS = st.integers(0, 3) | st.integers(0, 100_000)  # few places, so that signs often meet
some_signs: st.SearchStrategy[Sign] = st.one_of(
    st.builds(signs.tempo, TICKS, st.integers(signs.SLOWEST_BPM, signs.FASTEST_BPM)),
    st.builds(signs.metre, TICKS, st.integers(1, signs.MOST_BEATS), st.sampled_from(signs.BEATS)),
    st.builds(signs.key, TICKS, st.sampled_from(signs.KEYS)),
    st.builds(signs.marker, TICKS, st.sampled_from(("A", "C", "Coda ♪"))),
)
NOTES = (Note(0, 60, 480), Note(480, 64, 480))


@st.composite
def scores(draw: st.DrawFn) -> Score:
    score = Score(notes=NOTES)
    for sign in draw(st.lists(some_signs, max_size=12)):
        score = signs.put(score, sign)
    return score


def named(score: Score) -> list[tuple[type[Sign], Sign]]:
    """The signs with their kinds, for a marker "C" equals the key of C as a tuple."""
    return [(type(sign), sign) for sign in signs.signs(score)]


@given(scores(), some_signs)
def test_what_is_put_is_there_and_only_its_kind_at_its_tick_gives_way(score: Score, sign: Sign) -> None:
    before, after = Counter(named(score)), Counter(named(signs.put(score, sign)))
    gives_way = Counter(
        (type(other), other)
        for other in signs.signs(score)
        if type(other) is type(sign) is not Marker and other.tick == sign.tick
    )
    assert after == before - gives_way + Counter([(type(sign), sign)])


@given(scores(), some_signs)
def test_taking_away_what_was_put_where_nothing_stood_restores_the_score(score: Score, sign: Sign) -> None:
    stood = {(type(other), other.tick) for other in signs.signs(score)}
    if (type(sign), sign.tick) not in stood:
        assert signs.remove(signs.put(score, sign), sign) == score


@given(scores(), st.data())
def test_moving_there_and_back_restores_the_score(score: Score, data: st.DataObject) -> None:
    there = [sign for sign in signs.signs(score) if signs.holds(score, sign)]
    if there:
        sign = data.draw(st.sampled_from(there))
        away = 200_000
        back = signs.move(signs.move(score, sign, away), sign._replace(tick=away), sign.tick)
        assert Counter(named(back)) == Counter(named(score))


@given(scores(), some_signs)
def test_notes_are_left_alone(score: Score, sign: Sign) -> None:
    assert signs.put(score, sign).notes is score.notes


@given(scores())
def test_signs_survive_a_midi_file(score: Score) -> None:
    again = midi_file.read_midi_bytes(midi_file.midi_bytes(score), "signs.mid")
    assert named(again) == named(score)


def test_a_piece_opens_with_a_metre_and_a_tempo_also_where_it_says_none() -> None:
    score = Score()
    assert signs.signs(score) == (TimeSignature(0, 4, 4), TempoChange(0, 500_000))
    assert not signs.holds(score, TempoChange(0, 500_000))
    slower = signs.exchange(score, TempoChange(0, 500_000), signs.tempo(0, 60))
    assert slower.tempo_map == TempoMap([TempoChange(0, 1_000_000)])


def test_an_edited_sign_takes_the_place_of_the_old_one() -> None:
    score = Score(metre_map=MetreMap([TimeSignature(0, 4, 4), TimeSignature(1920, 3, 4)]))
    after = signs.exchange(score, TimeSignature(1920, 3, 4), TimeSignature(1920, 7, 8))
    assert after.metre_map.signatures == (TimeSignature(0, 4, 4), TimeSignature(1920, 7, 8))


def test_no_sign_moves_before_the_start() -> None:
    score = Score(markers=(Marker(480, "A"),))
    assert signs.move(score, Marker(480, "A"), -20).markers == (Marker(0, "A"),)


@pytest.mark.parametrize("tempo_bpm", [0, -10, 3.9, 1000, 1e9, float("nan"), float("inf")])
def test_a_tempo_that_nobody_plays_is_refused(tempo_bpm: float) -> None:
    with pytest.raises(ScoreError, match="between 4 and 999"):
        signs.tempo(0, tempo_bpm)


@pytest.mark.parametrize(("numerator", "denominator"), [(0, 4), (100, 4), (3, 0), (3, 3), (3, 128), (-3, 4)])
def test_a_metre_that_cannot_be_written_is_refused(numerator: int, denominator: int) -> None:
    with pytest.raises(ScoreError, match="metre has 1 to 99"):
        signs.metre(0, numerator, denominator)


@given(some_signs)
def test_the_text_of_a_sign_reads_as_that_sign(sign: Sign) -> None:
    read = sign_text.READERS[type(sign)](sign.tick, sign_text.text(sign))
    if isinstance(sign, TempoChange):
        assert isinstance(read, TempoChange)
        assert read.tempo_bpm == pytest.approx(sign.tempo_bpm, abs=0.006)
    else:
        assert read == sign


@pytest.mark.parametrize(
    ("written", "sign"),
    [
        ("96", TempoChange(7, 625_000)),
        ("♩ = 120", TempoChange(7, 500_000)),
        ("62,5 bpm", TempoChange(7, 960_000)),
        (" 3/4 ", TimeSignature(7, 3, 4)),
        ("7 / 8", TimeSignature(7, 7, 8)),
        ("F♯ minor", KeySignature(7, "F#m")),
        ("b flat major", KeySignature(7, "Bb")),
        ("bb minor", KeySignature(7, "Bbm")),
        ("A", Marker(7, "A")),
        ("Am", Marker(7, "Am")),
        ("Coda", Marker(7, "Coda")),
        ("2nd verse", Marker(7, "2nd verse")),
    ],
)
def test_a_text_alone_tells_what_is_meant(written: str, sign: Sign) -> None:
    assert signs.is_same(sign_text.read(7, written), sign)


@pytest.mark.parametrize("written", ["0", "-5", "1200", "3/5", "0/4", "G♯ major", "", "   "])
def test_what_cannot_stand_is_refused_in_a_sentence(written: str) -> None:
    with pytest.raises(ScoreError, match=r"\.$"):
        sign_text.read(0, written)


@pytest.mark.parametrize(
    ("kind", "written"), [(TempoChange, "fast"), (TimeSignature, "waltz"), (KeySignature, "H"), (Marker, " ")]
)
def test_each_reader_says_how_to_write(kind: type[Sign], written: str) -> None:
    with pytest.raises(ScoreError, match=r"\.$"):
        sign_text.READERS[kind](0, written)


def test_a_letter_is_a_key_where_a_key_is_asked_for() -> None:
    assert sign_text.read_key(0, "Am") == KeySignature(0, "Am")
    assert sign_text.read_key(0, "e♭") == KeySignature(0, "Eb")
