"""Humdrum kern: what its signs mean to the ear, and what comes back of what was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.formats import write_score
from deepmusician_gui.score.notation.from_kern import read_kern
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.score.notation.test_round_trip import there_and_back


def read(tmp_path: Path, text: str) -> Score:
    path = tmp_path / "a.krn"
    path.write_text(text.replace(" | ", "\t"))
    return read_kern(path)


def heard(score: Score, track: int = 0) -> list[tuple[float, int, float]]:
    return [(n.onset / 480, n.pitch, n.duration / 480) for n in score.track_notes(track)]


def test_two_spines_are_two_tracks_the_upper_one_first(tmp_path: Path) -> None:
    score = read(
        tmp_path,
        '**kern | **kern\n*I"Cello | *I"Flute\n*M3/4 | *M3/4\n*k[f#] | *k[f#]\n*G: | *G:\n*MM90 | *MM90\n=1 | =1\n'
        "2.GG | 4g\n. | 8f#\n. | 8e-\n. | [4cc\n=2 | =2\n4r | 4cc]\n6C | 2b 2dd\n6D | .\n6E | .\n4F | .\n== | ==\n"
        "*- | *-\n",
    )
    assert [track.name for track in score.tracks] == ["Flute", "Cello"]
    assert heard(score) == [(0, 67, 1), (1, 66, 0.5), (1.5, 63, 0.5), (2, 72, 2), (4, 71, 2), (4, 74, 2)]
    assert [(round(o, 2), p) for o, p, _ in heard(score, 1)] == [
        (0, 43),
        (4, 48),
        (4.67, 50),
        (5.33, 52),
        (6, 53),
    ]
    assert score.key_signatures == (KeySignature(0, "G"),)
    assert score.metre_map.signature_at(0)[1:] == (3, 4)
    assert round(score.tempo_map.change_at(0).tempo_bpm) == 90


def test_a_spine_splits_and_joins(tmp_path: Path) -> None:
    score = read(tmp_path, "**kern\n*M2/4\n=1\n*^\n4C | 2c\n4D | .\n*v | *v\n=2\n2E\n*-\n")
    assert heard(score) == [(0, 48, 1), (0, 60, 2), (1, 50, 1), (2, 52, 2)]


def test_repeats_expansions_graces_and_dynamics(tmp_path: Path) -> None:
    repeated = (
        "**kern | **dynam\n*M1/4 | *\n=1 | =1\n4c | pp\n=:|! | =:|!\n16ddq | .\n4e | f\n== | ==\n*- | *-\n"
    )
    score = read(tmp_path, repeated)
    assert heard(score) == [(0, 60, 1), (1, 60, 1), (1.875, 74, 0.125), (2, 64, 1)]
    assert [n.velocity for n in score.notes] == [33, 33, 96, 96]
    sections = "**kern\n*>[A,B,A]\n*M1/4\n*>A\n=1\n4c\n=2\n*>B\n4d\n==\n*-\n"
    assert [pitch for _, pitch, _ in heard(read(tmp_path, sections))] == [60, 62, 60]


def test_staves_of_one_part_are_one_track(tmp_path: Path) -> None:
    score = read(tmp_path, '**kern | **kern\n*part1 | *part1\n*I"Piano | *\n4C | 4c\n== | ==\n*- | *-\n')
    assert [track.name for track in score.tracks] == ["Piano"]
    assert heard(score) == [(0, 48, 1), (0, 60, 1)]


def test_what_is_written_comes_back_but_for_velocities_and_programs() -> None:
    third = 160
    melody = (
        *(Note(i * third, 60 + i, third, 80) for i in range(6)),
        Note(960, 70, 1440, 80),
        Note(2400, 61, 480, 80),
    )
    held = (Note(0, 40, 2880, 80, 1), Note(0, 55, 480, 80, 1))
    keys = (KeySignature(0, "Bb"), KeySignature(1920, "Gm"))
    score = Score((Track("Flute"), Track("Bass", 1)), (*melody, *held), key_signatures=keys)
    back = there_and_back(score, "a.krn")
    assert (back.notes, back.key_signatures) == (score.notes, score.key_signatures)
    assert [track.name for track in back.tracks] == ["Flute", "Bass"]


@pytest.mark.parametrize("text", ["", "nothing", "**kern\n4c\t4d\n", "**text\nla\n*-\n"])
def test_what_is_no_kern_gets_one_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileError, match=r"a\.krn.*\.$"):
        read(tmp_path, text)


@settings(max_examples=100, deadline=None)
@given(lines=st.lists(st.text(alphabet="cCdrq48.[]_*^v-=:|!\t >A", max_size=12), max_size=12))
def test_any_text_is_a_score_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.krn"
    path.write_text("**kern\n4c\n" + "\n".join(lines))
    try:
        read_kern(path)
    except FileError as trouble:
        assert str(trouble).endswith(".")  # noqa: PT017


def test_a_piece_that_verovio_breaks_down_over_gets_one_sentence_and_ends_no_program(tmp_path: Path) -> None:
    notes = (
        Note(960, 67, 480, track=1),
        Note(1200, 50, 240, track=1),
        Note(1440, 59, 240, track=1),
        Note(1440, 74, 480, track=1),
    )
    path = tmp_path / "old.krn"
    path.write_text("as it was")
    with pytest.raises(FileError, match=r"^Verovio could not write this piece as Humdrum kern\.$"):
        write_score(
            Score((Track("Piano"), Track("Piano", 1)), notes, TempoMap((TempoChange(0, 555_556),))), path
        )
    assert path.read_text() == "as it was"
