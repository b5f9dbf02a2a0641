"""ABC: lines come back from tokens and from text, and whatever the grammar lets through can be read."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import FileError
from deepmusician_gui.representation.abc import (
    BAR,
    END,
    HIGHEST,
    KEY,
    KEYS,
    LOWEST,
    METRE,
    METRES,
    TIE,
    LineNote,
    Reader,
    bar_length,
    decode,
    encode,
    fitting_key,
    top_line,
)
from deepmusician_gui.representation.abc_text import parse, write_text

NOTES = st.lists(
    st.builds(LineNote, st.integers(0, 300), st.integers(0, 127), st.integers(1, 150)), max_size=40
)
SOME_METRES = st.lists(
    st.sampled_from([(4, 4), (3, 4), (6, 8), (2, 2), (5, 16), (4, 2)]), min_size=1, max_size=8
)
KEY_NUMBERS = st.integers(0, len(KEYS) - 1)


@given(NOTES, SOME_METRES, KEY_NUMBERS)
def test_a_line_comes_back_from_tokens_and_from_text(
    notes: list[LineNote], metres: list[tuple[int, int]], key: int
) -> None:
    line, end = top_line(notes), sum(map(bar_length, metres))
    inside = [n._replace(duration=min(n.duration, end - n.onset)) for n in line if n.onset < end]
    tokens = [*encode(line, metres, key), END]
    assert decode(tokens) == inside
    assert parse(write_text(tokens)) == tokens


@given(NOTES)
def test_a_top_line_is_single_and_within_range(notes: list[LineNote]) -> None:
    line = top_line(notes)
    assert [n.onset for n in line] == sorted({n.onset for n in notes})
    for a, b in pairwise(line):
        assert a.end <= b.onset
    assert all(LOWEST <= n.pitch <= HIGHEST for n in line)
    highest = {onset: max(n.pitch for n in notes if n.onset == onset) for onset in {n.onset for n in notes}}
    assert all((n.pitch - highest[n.onset]) % 12 == 0 for n in line)
    assert top_line(line) == line


@given(st.integers(0, 2**32 - 1), st.sampled_from(METRES), KEY_NUMBERS)
def test_whatever_is_drawn_adds_up_and_parses(seed: int, metre: tuple[int, int], key: int) -> None:
    rng, reader = np.random.default_rng(seed), Reader()
    tokens = [METRE[METRES.index(metre)], KEY[key]]
    for token in tokens:
        reader.read(token)
    while tokens[-1] != END:
        allowed = reader.allowed()
        if len(tokens) > 60:
            allowed[TIE] = False
            if allowed[END]:
                allowed[:] = False
                allowed[END] = True
        tokens.append(int(rng.choice(np.flatnonzero(allowed))))
        reader.read(tokens[-1])
        assert reader.left >= 0
    text = write_text(tokens)
    assert parse(text) == tokens
    assert text.count("|") == tokens.count(BAR) + 1
    notes = decode(tokens)
    assert all(a.end <= b.onset for a, b in pairwise(notes))


def test_it_is_the_abc_that_others_read() -> None:
    line = [
        LineNote(0, 66, 12), LineNote(12, 65, 12), LineNote(24, 66, 24),
        LineNote(48, 72, 4), LineNote(52, 73, 4), LineNote(56, 72, 4), LineNote(60, 60, 60),
    ]  # fmt: skip
    assert write_text([*encode(line, [(4, 4), (4, 4), (2, 4)], KEYS.index("G")), END]) == (
        "X:1\nM:4/4\nL:1/16\nK:G\nF4=F4^F8 | c4/3^c4/3=c4/3C12- | [M:2/4]C8 |]\n"
    )


def test_an_accidental_ends_with_its_bar_and_a_tie_tells_it_again() -> None:
    text = write_text(encode([LineNote(24, 61, 48), LineNote(72, 60, 12)], [(4, 4), (4, 4)], KEYS.index("C")))
    assert text.endswith("K:C\nz8^C8- | ^C8=C4z4")


def test_the_key_with_most_notes_and_fewest_signs() -> None:
    scale = [60, 62, 64, 65, 67, 69, 71]
    assert KEYS[fitting_key(scale)] == "C"
    assert KEYS[fitting_key([p + 2 for p in scale])] == "D"
    assert KEYS[fitting_key([p + 3 for p in scale])] == "Eb"
    assert KEYS[fitting_key([60, 62, 64])] == "C"


@pytest.mark.parametrize(
    "text",
    ["", "X:1\nM:4/4\nL:1/8\nK:C\n", "X:1\nM:4/4\nL:1/16\nK:C\nC15 |]", "X:1\nM:4/4\nL:1/16\nK:C\nC17 |]",
     "X:1\nM:9/1\nL:1/16\nK:C\nC16|]", "X:1\nM:4/4\nL:1/16\nK:C\nC8-D8|]", "X:1\nM:4/4\nL:1/16\nK:C\nC/0|]",
     "X:1\nM:4/4\nL:1/16\nK:C\nC16|]?", "X:1\nM:4/4\nL:1/16\nK:C\nc''''16|]", "X:1\nM:4/4\nL:1/16\nK:C\nC/7|]"],
)  # fmt: skip
def test_other_text_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(FileError, match=r"^The tune .*\.$"):
        parse(text)
