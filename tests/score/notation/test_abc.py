"""ABC: what its signs mean to the ear, and what comes back of what was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.notation.from_abc import read_abc
from deepmusician_gui.score.score import Score
from tests.score.notation.strategies import written_scores
from tests.score.notation.test_round_trip import there_and_back

HEAD = "X:1\nT:Tune\nM:4/4\nL:1/4\n"


def read(tmp_path: Path, music: str, head: str = HEAD, key: str = "C") -> Score:
    path = tmp_path / "a.abc"
    path.write_text(f"{head}K:{key}\n{music}\n", encoding="utf-8")
    return read_abc(path)


def heard(score: Score, track: int = 0) -> list[tuple[float, int, float]]:
    """Onsets and lengths in quarter notes."""
    return [(n.onset / 480, n.pitch, n.duration / 480) for n in score.track_notes(track)]


@given(written_scores())
def test_written_music_comes_back_but_for_its_velocities(score: Score) -> None:
    back = there_and_back(score, "score.abc")
    notes = sorted(note._replace(velocity=80) for note in score.notes)
    tracks = {note.track for note in notes}
    if tracks == {0, 1}:
        assert sorted(back.notes) == notes
        assert [(t.name, t.program) for t in back.tracks] == [(t.name, t.program) for t in score.tracks]
        assert back.key_signatures == score.key_signatures


def test_lengths_octaves_and_accidentals(tmp_path: Path) -> None:
    score = read(tmp_path, "C c/ c'/2 ^C, C,,| _B3/2 B/ =B z|")
    assert heard(score) == [
        (0, 60, 1),
        (1, 72, 0.5),
        (1.5, 84, 0.5),
        (2, 49, 1),
        (3, 37, 1),
        (4, 70, 1.5),
        (5.5, 70, 0.5),
        (6, 71, 1),
    ]


@pytest.mark.parametrize(
    ("key", "pitches"),
    [
        ("D", [66, 73]),
        ("Em", [66, 72]),
        ("Ador", [66, 72]),
        ("D mix", [66, 72]),
        ("Bb", [65, 72]),
        ("HP", [66, 73]),
        ("none", [65, 72]),
        ("C ^c", [65, 73]),
        ("C octave=-1", [53, 60]),
    ],
)
def test_keys_and_modes(tmp_path: Path, key: str, pitches: list[int]) -> None:
    assert [pitch for _, pitch, _ in heard(read(tmp_path, "F c|", key=key))] == pitches


def test_triplets_broken_rhythm_chords_and_ties(tmp_path: Path) -> None:
    score = read(tmp_path, "(3C/D/E/ F>G A-|A [CEG]2 c-|c4|")
    assert [(round(o, 3), p, round(d, 3)) for o, p, d in heard(score)] == [
        (0, 60, 0.333),
        (0.333, 62, 0.333),
        (0.667, 64, 0.333),
        (1, 65, 1.5),
        (2.5, 67, 0.5),
        (3, 69, 2),
        (5, 60, 2),
        (5, 64, 2),
        (5, 67, 2),
        (7, 72, 5),
    ]


def test_repeats_endings_and_sections(tmp_path: Path) -> None:
    def played(music: str, head: str = HEAD) -> str:
        letters = {60: "C", 62: "D", 64: "E", 65: "F", 67: "G"}
        return "".join(letters[pitch] for _, pitch, _ in heard(read(tmp_path, music, head)))

    assert played("C4|D4:|E4|") == "CDCDE"
    assert played("C4|[1 D4:|[2 E4||F4:|") == "CDCEFF"
    assert played("|:C4::D4:|") == "CCDD"
    assert played("C4|D4!fine!|E4!D.C.alfine!|") == "CDECD"
    assert played("C4|!segno!D4!dacoda!|E4!D.S.!|!coda!F4|") == "CDEDF"
    assert played("P:A\nC4|\nP:B\nD4|", HEAD + "P:ABA\n") == "CDC"


def test_voices_are_tracks_and_braces_hold_one_together(tmp_path: Path) -> None:
    music = 'V:1 name="Flute"\n%%MIDI program 73\nc4|\nV:2 name="Piano"\nE4|\nV:3\nC,4|\n[V:1] d4|'
    score = read(tmp_path, music, HEAD + "%%score 1 {2 3}\n")
    assert [(track.name, track.program) for track in score.tracks] == [("Flute", 73), ("Piano", None)]
    assert heard(score) == [(0, 72, 4), (4, 74, 4)]
    assert heard(score, 1) == [(0, 48, 4), (0, 64, 4)]


def test_changes_on_the_way(tmp_path: Path) -> None:
    score = read(tmp_path, "[Q:1/4=90]C4|[M:3/4][K:F][Q:1/8=90]B3|!pp!C3|")
    assert [n.pitch for n in score.notes] == [60, 70, 60]
    assert [n.velocity for n in score.notes] == [80, 80, 33]
    assert [s[1:] for s in score.metre_map.signatures] == [(4, 4), (3, 4)]
    assert [(k.tick, k.key) for k in score.key_signatures] == [(0, "C"), (1920, "F")]
    assert [round(score.tempo_map.change_at(t).tempo_bpm) for t in (0, 1920)] == [90, 45]


def test_graces_come_before_their_beat_and_overlays_sound_together(tmp_path: Path) -> None:
    score = read(tmp_path, "C2{DE}F2 & G,4|")
    assert heard(score) == [(0, 55, 4), (0, 60, 2), (1.75, 62, 0.125), (1.875, 64, 0.125), (2, 65, 2)]


def test_only_the_first_tune_is_read(tmp_path: Path) -> None:
    assert heard(read(tmp_path, "C4|\n\nX:2\nT:Other\nK:G\nD4|")) == [(0, 60, 4)]


@pytest.mark.parametrize(
    "text", ["", "no music at all", "X:1\nK:C\n", HEAD + "K:C\nC99999999999|", "X:1\nL:1/0\nK:C\nC|"]
)
def test_what_is_no_tune_gets_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.abc").write_text(text)
    with pytest.raises(FileError, match=r"a\.abc.*\.$"):
        read_abc(tmp_path / "a.abc")


@settings(max_examples=100, deadline=None)
@given(text=st.text(alphabet="ABcdz[]|:(){}<>-^_=,'/0123456789 \n&\"!XKMLVPQ%", max_size=120))
def test_any_text_is_a_score_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.abc"
    path.write_text(HEAD + "K:C\n" + text)
    try:
        read_abc(path)
    except FileError as trouble:
        assert str(trouble).endswith(".")  # noqa: PT017
