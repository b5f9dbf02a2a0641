"""`convert`: one file or a folder of them, from any kind to any, and what happens to a bad one among them."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile

from deepmusician_gui.cli import main
from deepmusician_gui.playback import synth
from deepmusician_gui.score.formats import FORMATS
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track

needs_synth = pytest.mark.skipif(bool(synth.synth_problem()), reason="there is no built-in synth")


@pytest.fixture
def tunes(tmp_path: Path) -> Path:
    folder = tmp_path / "tunes"
    folder.mkdir()
    for i, name in enumerate(("a.mid", "B.MIDI")):
        write_midi(Score((Track("Lead"),), (Note(480 * i, 60 + i, 480),)), folder / name)
    (folder / "notes.txt").write_text("no music")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_becomes_a_folder_of_the_same_names(tunes: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "deeper"
    assert main(["convert", str(tunes), str(out)]) == 0
    assert names(out) == ["B.MIDI", "a.mid"]
    assert read_midi(out / "a.mid") == read_midi(tunes / "a.mid")


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_a_folder_becomes_another_kind(tunes: Path, tmp_path: Path, kind: object) -> None:
    suffix = kind.suffixes[0]  # type: ignore[attr-defined]
    assert main(["convert", str(tunes), str(tmp_path / "out"), "--to", suffix.removeprefix(".").upper()]) == 0
    assert names(tmp_path / "out") == [f"B{suffix}", f"a{suffix}"]
    assert main(["convert", str(tmp_path / "out"), str(tmp_path / "back"), "--to", ".mid"]) == 0
    again = read_midi(tmp_path / "back" / "B.mid")
    assert [note[:3] for note in again.notes] == [(again.ppq, 61, again.ppq)]


@needs_synth
def test_a_folder_becomes_sound(tunes: Path, tmp_path: Path) -> None:
    assert main(["convert", str(tunes), str(tmp_path / "out"), "--to", "ogg"]) == 0
    assert names(tmp_path / "out") == ["B.ogg", "a.ogg"]
    assert soundfile.info(tmp_path / "out" / "a.ogg").duration > 2


def test_a_bad_file_is_reported_and_the_rest_go_on(
    tunes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tunes / "aa.mid").write_text("no music")
    assert main(["convert", str(tunes), str(tmp_path / "out")]) == 1
    assert names(tmp_path / "out") == ["B.MIDI", "a.mid"]
    assert capsys.readouterr().err == "deepmusician: aa.mid: “aa.mid” is not a MIDI file.\n"


def test_several_files_go_into_a_folder(tunes: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["convert", str(tunes / "a.mid"), str(tunes / "B.MIDI"), str(out), "--to", "mid"]) == 0
    assert names(out) == ["B.mid", "a.mid"]


def test_one_file_goes_into_a_folder_that_is_there(tunes: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert main(["convert", str(tunes / "a.mid"), str(out), "--to", "midi"]) == 0
    assert names(out) == ["a.midi"]


def test_two_that_would_get_one_name_are_said_before_anything_is_written(
    tunes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_midi(Score(), tunes / "a.midi")
    assert main(["convert", str(tunes), str(tmp_path / "out"), "--to", "mid"]) == 1
    assert "Several of the files are called a.mid" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["{tunes}", "{tunes}/a.mid"], 1, "a.mid is a file; several answers need a folder."),
        (["{tunes}/a.mid", "{tunes}/a.doc"], 1, "only .mid .midi"),
        (["{tunes}", "{tunes}/out", "--to", "doc"], 2, "“doc” is none of .mid .midi"),
        (["{tunes}"], 2, "required: OUT"),
    ],
)
def test_what_cannot_be_done_is_said(
    tunes: Path, words: list[str], status: int, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = names(tunes)
    try:
        ended = main(["convert", *(word.format(tunes=tunes) for word in words)])
    except SystemExit as wrong_usage:
        ended = int(str(wrong_usage.code))
    assert ended == status
    assert sentence in " ".join(capsys.readouterr().err.split())
    assert names(tunes) == before


def test_the_help_lists_every_kind(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["convert", "--help"])
    told = capsys.readouterr().out
    for suffix in (
        *(suffix for kind in FORMATS for suffix in kind.suffixes),
        ".wav",
        ".flac",
        ".ogg",
        ".mp3",
    ):
        assert f" {suffix} " in told
