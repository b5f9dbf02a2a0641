"""Beat events: notes come back as they were written, and the grammar lets through what `encode` writes."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.representation.beat_events import (
    BAR,
    BEFORE,
    DURATION,
    DURATIONS,
    END,
    METRE,
    ON,
    PLACE,
    SIZE,
    VELOCITY,
    Bar,
    BeatNote,
    Reader,
    decode,
    duration_class,
    encode,
    fitted,
    split_bars,
)

NOTES = st.lists(
    st.builds(BeatNote, st.integers(0, 500), st.integers(0, 127), st.integers(1, 400), st.integers(1, 127)),
    max_size=40,
)
LENGTHS = st.lists(st.integers(1, 60).map(lambda n: 3 * n), min_size=1, max_size=12)


def bars_of(lengths: list[int]) -> list[Bar]:
    starts = np.cumsum([0, *lengths]).tolist()
    return split_bars(Bar(start, length) for start, length in zip(starts, lengths, strict=False))


@given(NOTES, LENGTHS)
def test_what_tokens_can_hold_comes_back(notes: list[BeatNote], lengths: list[int]) -> None:
    bars = bars_of(lengths)
    held = fitted(notes)
    inside = [note for note in held if note.onset < bars[-1].start + bars[-1].length]
    assert decode(encode(held, bars, BEFORE)) == inside


@given(NOTES)
def test_fitting_twice_changes_nothing_and_loses_little(notes: list[BeatNote]) -> None:
    held = fitted(notes)
    assert fitted(held) == held
    assert {(n.onset, n.pitch) for n in held} == {(n.onset, n.pitch) for n in notes if 21 <= n.pitch <= 108}
    loud = {(n.onset, n.pitch, n.velocity) for n in notes}
    for note in held:
        assert any((note.onset, note.pitch, note.velocity + d) in loud for d in range(-4, 5))
    for a, b in ((a, b) for a in held for b in held if a.pitch == b.pitch and a.onset < b.onset):
        assert a.onset + a.duration <= b.onset


@given(NOTES, LENGTHS)
def test_the_grammar_allows_what_is_written(notes: list[BeatNote], lengths: list[int]) -> None:
    reader = Reader()
    tokens = encode(fitted(notes), bars_of(lengths), BEFORE)
    assert max(tokens) < SIZE
    for token in [*tokens[1:], END]:
        assert reader.allowed()[token]
        reader.read(token)


@given(st.lists(st.integers(0, SIZE - 1), max_size=60), st.integers(0, 2**32 - 1))
def test_what_the_grammar_allows_can_be_read(start: list[int], seed: int) -> None:
    decode(start)  # whatever it is
    rng, reader, tokens = np.random.default_rng(seed), Reader(), [METRE[7], BAR[0]]
    for token in tokens:
        reader.read(token)
    while len(tokens) < 200:
        tokens.append(int(rng.choice(np.flatnonzero(reader.allowed()))))
        reader.read(tokens[-1])
        if tokens[-1] == END:
            break
    notes = decode(tokens)
    assert len(notes) == sum(token in DURATION for token in tokens)
    assert notes == sorted(notes)
    assert len({note[:2] for note in notes}) == len(notes)


def test_a_key_asks_for_its_duration_and_keys_rise() -> None:
    reader = Reader()
    for token in (METRE[15], BAR[3], PLACE[12], ON[40]):
        reader.read(token)
    assert np.flatnonzero(reader.allowed()).tolist() == list(DURATION)
    assert reader.read(DURATION[11]) == BeatNote(12, 61, 12, 84)
    allowed = reader.allowed()
    assert not allowed[ON[0] : ON[41]].any()
    assert allowed[ON[41]]
    assert not allowed[PLACE[12]]
    assert allowed[PLACE[13]]
    assert not allowed[list(DURATION)].any()
    assert allowed[VELOCITY[2]]


def test_the_nearest_duration_is_taken() -> None:
    assert [DURATIONS[duration_class(n)] for n in (0, 1, 24, 25, 26, 47, 70, 1000)] == [
        1, 1, 24, 24, 27, 48, 72, 192,
    ]  # fmt: skip


def test_long_bars_are_told_in_parts() -> None:
    assert split_bars([Bar(5, 200, 2)]) == [Bar(5, 96, 2), Bar(101, 96, 2), Bar(197, 8, 2)]
