"""Find the fake: candidates that differ in nothing but the music, the same ones again for the same seed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.riddle import (
    BARS,
    GIVEN_BARS,
    Piece,
    Place,
    Riddle,
    first_bars,
    make_riddle,
    places,
    unheard_places,
)
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.tiny_models import tiny_gru

PPQ = 480
BAR = 4 * PPQ
MODEL = LoadedModel(entry("gru"), tiny_gru(), fingerprint="abc")


def tune(bars: int, bar_ticks: int = BAR) -> Score:
    """Quarters on a violin, an octave lower in halves on a cello, each a little louder than the last."""
    lead = (Note(t, 60 + t // PPQ % 12, PPQ, 50 + t // PPQ % 40) for t in range(0, bars * bar_ticks, PPQ))
    bass = (Note(t, 48, 2 * PPQ, 70, 1) for t in range(0, bars * bar_ticks, 2 * PPQ))
    tempo = TempoMap([TempoChange(0, 400_000), TempoChange(9 * BAR, 600_000)], PPQ)
    return Score((Track("Violin", 0, 40), Track("Cello", 1, 42)), (*lead, *bass), tempo)


def riddle(place: Place, choices: int = 2, write: object = generate_takes) -> Riddle:
    *_, made = make_riddle(MODEL, place, choices, write)  # type: ignore[arg-type]
    assert made
    return made


PLACE = Place(Piece("tune", tune(12)), 3, 7)


@pytest.mark.parametrize("choices", [2, 3])
def test_candidates_begin_alike_and_last_equally_long(choices: int) -> None:
    made = riddle(PLACE, choices)
    assert len(made.candidates) == len(made.seeds) == choices
    assert made.answer_start == GIVEN_BARS * BAR
    assert made.end == BARS * BAR
    real = made.candidates[made.real]
    begins = [score.notes_starting_in(0, made.answer_start) for score in made.candidates]
    assert begins[0]
    assert set(begins) == {begins[0]}
    for at, score in enumerate(made.candidates):
        assert score.end <= made.end
        assert (score.tempo_map, score.metre_map, score.tracks) == (
            real.tempo_map,
            real.metre_map,
            real.tracks,
        )
        assert made.answer(at)
        assert (made.seeds[at] is None) == (at == made.real)
    assert len({made.answer(at) for at in range(choices)}) == choices
    assert (made.model, made.weights) == ("gru", "abc")


def test_the_real_one_is_the_composers_on_a_piano() -> None:
    made = riddle(PLACE)
    wanted = PLACE.piece.score.notes_starting_in(3 * BAR, 9 * BAR)
    heard = made.candidates[made.real].notes
    assert {(n.onset, n.pitch, n.duration) for n in heard} == {
        (n.onset - 3 * BAR, n.pitch, n.duration) for n in wanted
    }
    assert {n.velocity for n in heard} == {round(sum(n.velocity for n in wanted) / len(wanted))}
    assert made.candidates[made.real].tracks == (Track("Piano", 0, 0),)
    assert made.length_s == pytest.approx(6 * 4 * 0.4)


def test_the_same_seed_makes_the_same_riddle_and_another_another() -> None:
    assert riddle(PLACE, 3) == riddle(PLACE, 3)
    assert riddle(PLACE, 3).candidates != riddle(PLACE._replace(seed=8), 3).candidates


def test_the_order_is_shuffled() -> None:
    assert {riddle(PLACE._replace(seed=seed), 3, writer(64)).real for seed in range(20)} == {0, 1, 2}


def writer(velocity: int, asked: list[Score] | None = None) -> object:
    """A model that strikes middle C twice a bar, longer than there is time for, in two strengths."""

    def write(
        _model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int
    ) -> Iterator[tuple[TakeProgress, ...]]:
        if asked is not None:
            asked.append(score)
        notes = tuple(
            Note(t, 60, 9 * BAR, max(1, min(127, velocity + 20 * (t % BAR > 0))))
            for t in range(region.start, region.end, BAR // 2)
        )
        yield tuple(TakeProgress(notes, region.end, True, controls.seed + 4 * k) for k in range(takes))

    return write


@given(st.integers(1, 127))
def test_all_notes_are_struck_equally_hard(velocity: int) -> None:
    made = riddle(PLACE, 3, writer(velocity))
    assert len({n.velocity for score in made.candidates for n in score.notes}) == 1
    assert all(n.end <= made.end for score in made.candidates for n in score.notes)


def test_the_model_never_hears_what_the_composer_wrote_next() -> None:
    asked: list[Score] = []
    made = riddle(PLACE, 2, writer(64, asked))
    [heard] = asked
    assert heard.notes == made.candidates[0].notes_starting_in(0, made.answer_start)


def test_a_human_touch_is_put_on_the_grid() -> None:
    human = tune(8)
    human = human.changed(
        notes=tuple(sorted(n._replace(onset=max(0, n.onset + n.pitch % 3 - 1)) for n in human.notes))
    )
    made = riddle(Place(Piece("human", human), 1, 0))
    assert all(n.onset % (PPQ // 4) == 0 for n in made.candidates[made.real].notes)


def test_a_metre_that_changes_right_behind_does_not_change_the_length() -> None:
    signatures = [TimeSignature(0), TimeSignature(6 * BAR - PPQ, 3, 4)]
    made = riddle(Place(Piece("odd", tune(12).changed(metre_map=MetreMap(signatures, PPQ))), 0, 0))
    assert made.end == 6 * BAR - PPQ


@pytest.mark.parametrize(
    ("score", "why"),
    [
        (Score(), "no notes that a piano can play"),
        (Score((Track(channel=9),), tuple(Note(BAR * i, 40, 9) for i in range(9))), "no notes that a piano"),
        (Score(notes=tuple(Note(BAR * i, 3, 9) for i in range(9))), "no notes that a piano can play"),
        (Score(notes=tuple(Note(BAR * i, 60, 9, 80, 0, True) for i in range(9))), "no notes that a piano"),
        (tune(5), "shorter than 6 bars"),
        (Score(notes=tuple(Note(2 * BAR * i, 60, 9) for i in range(9))), "have notes in each"),
        (tune(8).changed(tempo_map=TempoMap([TempoChange(0, 4_000_000)], PPQ)), "last a minute at most"),
        (Score(notes=(Note(0, 60, 1),), tempo_map=TempoMap(ppq=4), metre_map=MetreMap(ppq=4)), "4 ticks"),
    ],
)
def test_pieces_that_are_too_short_or_silent_say_why(score: Score, why: str) -> None:
    with pytest.raises(PromptError, match=why):
        first_bars(score)


def test_a_riddle_begins_only_where_six_bars_have_notes() -> None:
    score = tune(16)
    silent = score.changed(notes=tuple(n for n in score.notes if n.onset // BAR != 7))
    assert first_bars(silent) == (0, 1, 8, 9, 10)
    assert first_bars(tune(6)) == (0,)


@pytest.mark.parametrize(("bars", "count"), [(6, 1), (11, 1), (12, 2), (72, 12)])
def test_so_many_riddles_share_no_bar(bars: int, count: int) -> None:
    assert unheard_places(tune(bars)) == count


def test_rounds_go_through_the_pieces_and_share_no_bars_while_there_are_others() -> None:
    pieces = [Piece("a", tune(26)), Piece("b", tune(26))]
    chosen = places(pieces, 4, 5)
    assert chosen == places(pieces, 4, 5)
    assert chosen == places(pieces, 12, 5)[:4]
    assert chosen != places(pieces, 4, 6)
    assert {place.piece.name for place in chosen[:2]} == {"a", "b"}
    for first, second in ((chosen[0], chosen[2]), (chosen[1], chosen[3])):
        assert first.piece == second.piece
        assert abs(first.bar - second.bar) >= BARS
    assert len(places([Piece("short", tune(6))], 12, 0)) == 12
    assert len({place.seed for place in places(pieces, 12, 0)}) == 12


@pytest.mark.parametrize(("rounds", "seed"), [(0, 0), (1001, 0), (1, -1)])
def test_what_cannot_be_asked_is_told(rounds: int, seed: int) -> None:
    with pytest.raises(PromptError):
        places([Piece("a", tune(8))], rounds, seed)
    with pytest.raises(PromptError, match="no piece with 6 bars"):
        places([], 3, 0)
    with pytest.raises(PromptError, match="2 or 3"):
        riddle(PLACE, 4)
