"""`interpolate`, from two files to one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deepmusician_gui.cli import main
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]
pytestmark = pytest.mark.usefixtures("tiny_models")


@pytest.fixture
def clips(tmp_path: Path) -> list[str]:
    """Two files of two bars."""
    paths = []
    for name, pitch in (("a", 60), ("b", 67)):
        notes = tuple(Note(480 * i, pitch + i, 480) for i in range(8))
        write_midi(Score((Track("tune"),), notes), tmp_path / f"{name}.mid")
        paths.append(str(tmp_path / f"{name}.mid"))
    return paths


def test_the_clips_stand_one_after_the_other(
    clips: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "between.mid"
    assert main(["interpolate", *clips, "-o", str(out), "--steps", "4", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [clip["start"] for clip in told["clips"]] == [0, 3840, 7680, 11520]
    assert (told["model"], told["settings"]["temperature"]) == ("conv-vae", 0.5)
    score = read_midi(out)
    assert sum(clip["notes"] for clip in told["clips"]) == len(score.notes) > 0
    assert all(score.notes_starting_in(i * 3840, (i + 1) * 3840) for i in range(4))
    assert [tuple(marker) for marker in score.markers] == [(i * 3840, f"{i + 1} of 4") for i in range(4)]


def test_same_seed_same_bytes(clips: list[str], tmp_path: Path) -> None:
    files = [tmp_path / f"{i}.mid" for i in range(3)]
    for file, seed in zip(files, ("1", "1", "2"), strict=True):
        assert main(["interpolate", *clips, "-o", str(file), "--seed", seed, "--quiet"]) == 0
    once, again, other = (file.read_bytes() for file in files)
    assert once == again != other


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--steps", "2"], "Between 3 and 16 steps lead from one clip to another, not 2."),
        (["--takes", "2"], "One way is written at a time; another --seed gives another."),
        (["--keep-rhythm"], "Between two clips there is no rhythm to keep."),
        (["--temperature", "0"], "Temperature must be above 0"),
        (["--model", "gru"], "gru cannot interpolate; conv-vae"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_no_file(
    options: list[str], said: str, clips: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "between.mid"
    assert main(["interpolate", *clips, "-o", str(out), *options]) == 1
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_a_file_without_notes_is_one_sentence(
    clips: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_midi(Score((Track("none"),)), tmp_path / "none.mid")
    assert main(["interpolate", clips[0], str(tmp_path / "none.mid"), "-o", str(tmp_path / "x.mid")]) == 1
    assert "There are no pitched notes in this clip." in capsys.readouterr().err


def test_a_folder_is_a_style_and_what_cannot_be_read_in_it_is_told(
    clips: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    style, out = tmp_path / "style", tmp_path / "between.mid"
    style.mkdir()
    assert main(["interpolate", str(style), clips[0], "-o", str(out)]) == 1
    assert "no MIDI file with pitched notes in style" in capsys.readouterr().err
    for name in clips:
        (style / Path(name).name).write_bytes(Path(name).read_bytes())
    write_midi(Score((Track("drums", 9),), (Note(0, 40, 480),)), style / "drums.mid")
    (style / "torn.mid").write_bytes(b"MThd")
    assert main(["interpolate", str(style), clips[0], "-o", str(out)]) == 0
    said = capsys.readouterr().err
    assert "drums.mid: There are no pitched notes" in said
    assert "torn.mid: " in said
    assert read_midi(out).notes
