"""Copied runs."""

from __future__ import annotations

import numpy as np

from deepmusician_gui.training.originality import LONGEST, CopyFinder, Line, texture, top_line

TUNE = np.array([60, 62, 64, 65, 67, 65, 64, 62, 60, 72, 48, 61, 75, 50, 66, 59, 71, 53, 68, 57])


def line(pitches: np.ndarray[tuple[int], np.dtype[np.int64]], length: int = 2) -> Line:
    """The top line of notes one after the other."""
    onsets = np.arange(len(pitches)) * length
    return top_line(onsets, onsets + length, pitches)


def test_copied_runs_are_found_in_any_key_but_at_their_own_pace() -> None:
    finder = CopyFinder([line(TUNE), line(TUNE[::-1].copy())])
    own = np.array([30, 90, 31, 88, 29, 95, 28, 97])
    assert finder.longest_runs(
        [line(TUNE[2:10] + 3), line(TUNE[2:10], 4), line(own), line(np.concatenate([own, TUNE[4:9]]))]
    ) == [7, 0, 0, 4]
    assert finder.longest_runs([line(TUNE[:1]), line(TUNE[:0]), line(TUNE)]) == [0, 0, 19]


def test_a_run_does_not_go_on_from_one_piece_into_the_next() -> None:
    assert CopyFinder([line(TUNE[:6]), line(TUNE[5:])]).longest_runs([line(TUNE)]) == [14]
    assert CopyFinder([line(TUNE)]).longest_runs([line(TUNE[:6]), line(TUNE[5:])]) == [5, 14]


def test_runs_beyond_the_longest_are_cut() -> None:
    repeated = line(np.full(LONGEST + 10, 60))
    assert CopyFinder([repeated]).longest_runs([repeated]) == [LONGEST]


def test_lines_agree_with_a_slow_search() -> None:
    rng = np.random.default_rng(3)
    known = [line(rng.choice([60, 62, 64], 60)) for _ in range(5)]
    asked = [line(rng.choice([60, 62, 64], 20)) for _ in range(8)]

    def slow(one: Line) -> int:
        runs = {tuple(k[i : i + n]) for k in known for n in range(1, 20) for i in range(len(k) - n + 1)}
        own = [tuple(one[i : i + n]) for n in range(1, 20) for i in range(len(one) - n + 1)]
        return max((len(run) for run in own if run in runs), default=0)

    assert CopyFinder(known).longest_runs(asked) == [slow(one) for one in asked]


def test_the_top_line_leaves_out_what_lies_under_a_sounding_note() -> None:
    onsets, ends, pitches = (
        np.array([0, 0, 2, 4, 6]),
        np.array([4, 2, 4, 6, 8]),
        np.array([72, 60, 64, 71, 69]),
    )
    moves = [divmod(int(pair), 256) for pair in top_line(onsets, ends, pitches)]
    assert [(interval - 128, wait) for interval, wait in moves] == [(-1, 4), (-2, 2)]


def test_a_texture_is_all_that_is_struck_together() -> None:
    onsets, chords = np.array([0, 0, 2, 2, 4, 4]), np.array([60, 64, 59, 62, 60, 64])
    inner = np.array([60, 65, 59, 62, 60, 64])  # one note of the first chord is another
    whole = texture(onsets, chords)
    assert len(whole) == 2
    assert texture(onsets + 7, chords + 5).tolist() == whole.tolist()
    assert texture(onsets, inner).tolist() == whole.tolist()  # told from the lowest one
    assert texture(onsets, chords + np.array([0, 0, 0, 1, 0, 0]))[0] != whole[0]
    doubled = texture(np.repeat(onsets, 2), np.repeat(chords, 2))
    assert doubled.tolist() == whole.tolist()
    assert texture(onsets * 2, chords)[0] != whole[0]
