"""How much better than chance: against published intervals and scipy's; and the file that keeps the answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from deepmusician_gui.errors import FileError
from deepmusician_gui.generation.guesses import Guess, append, by_confidence, by_model, read, tally, wilson

GUESS = Guess("2026-11-21T10:00:00+00:00", "gru", "ab" * 32, "Prelude, in “C”", 9, 77, 3, 2, 2, 3, 5)


@pytest.mark.parametrize(
    ("found", "answered", "low", "high"),
    [  # R. G. Newcombe, 1998, Statistics in Medicine 17, 857-872, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (8, 12, 0.3906, 0.8619),
    ],
)
def test_the_interval_is_the_published_one(found: int, answered: int, low: float, high: float) -> None:
    assert wilson(found, answered) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_is_that_of_another_library(pair: tuple[int, int]) -> None:
    theirs = binomtest(*pair).proportion_ci(0.95, "wilson")
    assert wilson(*pair) == pytest.approx((theirs.low, theirs.high), abs=1e-9)


def guesses(right: int, wrong: int, **fields: object) -> list[Guess]:
    hit = GUESS._replace(**fields)  # type: ignore[arg-type]
    return [hit] * right + [hit._replace(chosen=1)] * wrong


def test_tallies_know_what_chance_finds() -> None:
    of_three, of_two = guesses(8, 4), guesses(3, 3, choices=2)
    assert tally(of_three)[:2] == (12, 8)
    assert tally(of_three).chance == pytest.approx(1 / 3)
    assert tally(of_three).share == pytest.approx(2 / 3)
    assert tally(of_three).interval == wilson(8, 12)
    assert tally([*of_three, *of_two]).chance == pytest.approx((12 / 3 + 6 / 2) / 18)


def test_tallies_by_model_and_by_confidence() -> None:
    some = [*guesses(2, 1, confidence=3), *guesses(1, 3, confidence=1), *guesses(0, 1, model="note-rnn")]
    assert {model: each[:2] for model, each in by_model(some).items()} == {"gru": (7, 3), "note-rnn": (1, 0)}
    assert {level: each[:2] for level, each in by_confidence(some).items()} == {1: (4, 1), 3: (4, 2)}


def test_answers_are_kept_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "new" / "listening.csv"
    assert read(path) == ()
    kept = [GUESS, GUESS._replace(piece="=1,\nx", chosen=1), GUESS._replace(piece="Für Élise")]
    for guess in kept:
        append(guess, path)
    assert read(path) == tuple(kept)
    head, line, *_ = path.read_text(encoding="utf-8").splitlines()
    assert head == "moment,model,weights,piece,bar,seed,choices,real,chosen,confidence,listens,found"
    assert line.endswith(",9,77,3,2,2,3,5,1")


def test_damaged_lines_are_left_out_and_stay(tmp_path: Path) -> None:
    path = tmp_path / "listening.csv"
    append(GUESS, path)
    with path.open("ab") as file:
        file.write(b"2026,gru,\xff\0,half a line")
    append(GUESS._replace(seed=78), path)
    assert [guess.seed for guess in read(path)] == [77, 78]
    assert b"half a line\n" in path.read_bytes()


def test_a_file_that_cannot_be_written_is_told_and_stays(tmp_path: Path) -> None:
    folder = tmp_path / "listening.csv"
    folder.mkdir()
    with pytest.raises(FileError, match=r"listening\.csv"):
        append(GUESS, folder)
    with pytest.raises(FileError, match="could not be read"):
        read(folder)
