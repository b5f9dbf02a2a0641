"""Performance events: notes come back as they were written, and the grammar lets no key hang or come up unstruck."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.representation.performance_events import (
    OFF,
    ON,
    SIZE,
    VELOCITY,
    WAIT,
    PlayedNote,
    Reader,
    decode,
    encode,
    fitted,
)

NOTES = st.lists(
    st.builds(PlayedNote, st.integers(0, 900), st.integers(0, 127), st.integers(0, 400), st.integers(1, 127)),
    max_size=40,
)


@given(NOTES)
def test_what_events_can_hold_comes_back(notes: list[PlayedNote]) -> None:
    held = fitted(notes)
    assert decode(encode(held), held[0].onset if held else 0) == held


@given(NOTES)
def test_fitting_twice_changes_nothing_and_loses_little(notes: list[PlayedNote]) -> None:
    held = fitted(notes)
    assert fitted(held) == held
    assert {note[:2] for note in held} == {note[:2] for note in notes}
    loud = {(n.onset, n.pitch, n.velocity) for n in notes}
    for note in held:
        assert any((note.onset, note.pitch, note.velocity + d) in loud for d in range(-2, 3))
    for a, b in ((a, b) for a in held for b in held if a.pitch == b.pitch and a.onset < b.onset):
        assert a.end <= b.onset


@given(NOTES)
def test_the_grammar_allows_what_is_written(notes: list[PlayedNote]) -> None:
    reader, tokens = Reader(), encode(fitted(notes))
    assert max(tokens, default=0) < SIZE
    for token in tokens:
        assert reader.allowed()[token]
        reader.read(token)
    assert not reader.down


@given(st.lists(st.integers(0, SIZE - 1), max_size=60), st.integers(0, 2**32 - 1))
def test_what_the_grammar_allows_can_be_told_again(anything: list[int], seed: int) -> None:
    decode(anything)
    rng, reader, tokens = np.random.default_rng(seed), Reader(), list[int]()
    for _ in range(200):
        tokens.append(int(rng.choice(np.flatnonzero(reader.allowed()))))
        reader.read(tokens[-1])
    tokens += [WAIT[9], *(OFF[pitch] for pitch in sorted(reader.down))]
    notes = decode(tokens)
    assert len(notes) == sum(token in ON for token in tokens)
    assert fitted(notes) == notes


@given(NOTES, st.integers(0, 900))
def test_a_part_ends_with_keys_down(notes: list[PlayedNote], until: int) -> None:
    held, reader = fitted(notes), Reader(min((n.onset for n in notes), default=0))
    for token in encode(held, until):
        reader.read(token)
    assert reader.now <= max(until, reader.now if not held else held[0].onset)
    assert set(reader.down) == {n.pitch for n in held if n.onset <= until < n.end}


def test_a_chord_as_it_is_told() -> None:
    notes = [PlayedNote(0, 60, 150, 82), PlayedNote(0, 64, 150, 82), PlayedNote(150, 60, 5, 30)]
    assert encode(notes) == [
        VELOCITY[20], ON[60], ON[64], WAIT[99], WAIT[49], OFF[60], OFF[64], VELOCITY[7], ON[60], WAIT[4], OFF[60],
    ]  # fmt: skip


def test_keys_are_let_go_only_when_down_and_struck_only_when_up() -> None:
    reader = Reader()
    assert not reader.allowed()[list(OFF)].any()
    reader.read(ON[60])
    assert not reader.allowed()[[OFF[60], ON[60], ON[59]]].any()
    assert reader.allowed()[[ON[61], VELOCITY[3], WAIT[0]]].all()
    reader.read(WAIT[40])
    assert reader.allowed()[[OFF[60], ON[59]]].all()
    assert not reader.allowed()[[ON[60], OFF[61], WAIT[0]]].any()
    assert reader.read(OFF[60]) == PlayedNote(0, 60, 41, 66)
