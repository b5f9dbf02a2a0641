"""States of a piece, each told by what it differs in from the one before."""

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.generation import piece_chain
from deepmusician_gui.ui.generation.piece_chain import pieces_of, told

rows = st.lists(st.integers(0, 2), max_size=6).map(lambda onsets: tuple(Note(at, 60, 1) for at in onsets))


@given(st.lists(st.builds(Score, notes=rows), min_size=2, max_size=5))
@settings(max_examples=200)
def test_pieces_are_told_by_what_is_not_the_same(pieces: list[Score]) -> None:
    with patch.object(piece_chain, "_LONGEST_RUN", 2):
        texts = tuple(told(pieces, pieces[0]))
    assert tuple(pieces_of(texts, pieces[0], "song")) == tuple(pieces)
    assert (texts[0].removed, texts[0].added) == ((), ())
    assert all(not set(text.removed) & set(text.added) for text in texts)
