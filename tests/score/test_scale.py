"""Note names and scales: the ones that everybody knows, and sentences for the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.note import pitch_name
from deepmusician_gui.score.scale import SCALES, Scale, pitch, pitch_classes


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("C4", 60),
        ("c4", 60),
        ("A4", 69),
        ("A0", 21),
        ("C8", 108),
        ("C-1", 0),
        ("G9", 127),
        ("Bb3", 58),
        ("bb3", 58),
        ("B♭3", 58),
        ("F#2", 42),
        ("F♯2", 42),
        ("Cb4", 59),
        ("B#4", 72),
        ("F##4", 67),
        ("Ebb4", 62),
    ],
)
def test_names_of_notes(name: str, number: int) -> None:
    assert pitch(name) == number


@given(st.integers(0, 127))
def test_every_shown_name_is_understood(number: int) -> None:
    assert pitch(pitch_name(number)) == number


@pytest.mark.parametrize("name", ["", "H4", "C", "4", "C10", "C-2", "C#b4", "C###4", "C4 ", "C:major"])
def test_what_is_not_a_note_is_told_with_an_example(name: str) -> None:
    with pytest.raises(ValueError, match="such as C4"):
        pitch(name)


@pytest.mark.parametrize("name", ["Cb-1", "G#9", "B9"])
def test_notes_beyond_midi_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="C-1 to G9"):
        pitch(name)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("C:major", {0, 2, 4, 5, 7, 9, 11}),
        ("A:minor", {0, 2, 4, 5, 7, 9, 11}),
        ("D:dorian", {0, 2, 4, 5, 7, 9, 11}),
        ("E:phrygian", {0, 2, 4, 5, 7, 9, 11}),
        ("F:lydian", {0, 2, 4, 5, 7, 9, 11}),
        ("G:mixolydian", {0, 2, 4, 5, 7, 9, 11}),
        ("B:locrian", {0, 2, 4, 5, 7, 9, 11}),
        ("Cb:major", {11, 1, 3, 4, 6, 8, 10}),
        ("bb:Major", {10, 0, 2, 3, 5, 7, 9}),
        ("A:harmonic-minor", {9, 11, 0, 2, 4, 5, 8}),
        ("A:melodic-minor", {9, 11, 0, 2, 4, 6, 8}),
        ("F#:major-pentatonic", {6, 8, 10, 1, 3}),
        ("D#:minor-pentatonic", {6, 8, 10, 1, 3}),
        ("C:blues", {0, 3, 5, 6, 7, 10}),
        ("C#:whole-tone", {1, 3, 5, 7, 9, 11}),
        ("G:chromatic", set(range(12))),
    ],
)
def test_scales_by_their_keys(name: str, keys: set[int]) -> None:
    assert pitch_classes(name) == keys


def test_church_modes_are_the_major_scale_begun_elsewhere() -> None:
    modes = ("ionian", "dorian", "phrygian", "lydian", "mixolydian", "aeolian", "locrian")
    for mode, start in zip(modes, SCALES["major"], strict=True):
        assert SCALES[mode] == tuple(sorted((step - start) % 12 for step in SCALES["major"]))
    assert (SCALES["ionian"], SCALES["aeolian"]) == (SCALES["major"], SCALES["minor"])


@pytest.mark.parametrize("name", ["", "C", ":major", "C:", "H:major", "C:minorish", "C4:major", "C major"])
def test_what_is_not_a_scale_is_told_with_the_kinds_there_are(name: str) -> None:
    with pytest.raises(ValueError, match=r"such as C:major.*mixolydian"):
        pitch_classes(name)


def test_a_scale_knows_its_notes_and_steps_along_them() -> None:
    scale = Scale("D", "major")
    assert [p in scale for p in range(60, 65)] == [False, True, True, False, True]
    assert (scale.nearest(60), scale.nearest(61), scale.nearest(127)) == (59, 61, 127)
    assert scale.stepped(61, 2) == 64
    assert scale.stepped(61, -1) == 59
    assert scale.stepped(60, 1) == 62  # keeps its semitone above B
    assert scale.stepped(126, 3) is None
