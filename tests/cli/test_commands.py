"""The command line as a musician's script meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from deepmusician_gui.cli import main
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Marker, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.tiny_models import tiny_models
from tests.training.small_corpus import corpus_folder

__all__ = ["corpus_folder", "tiny_models"]
pytestmark = pytest.mark.usefixtures("tiny_models")


@pytest.fixture
def tune(tmp_path: Path) -> Path:
    score = Score(
        (Track("Lead", 2, 40), Track("Bass", 3, 33)),
        (*(Note(i * 100, 60 + i % 5, 90, 60 + i) for i in range(24)), Note(0, 36, 400, 50, 1)),
        TempoMap([TempoChange(0, 400_000)], 100),
        MetreMap([TimeSignature(0, 3, 4)], 100),
        markers=(Marker(300, "verse"),),
    )
    path = tmp_path / "tune.mid"
    write_midi(score, path)
    return path


def test_continue_keeps_the_prompt_and_repeats_itself(tune: Path, tmp_path: Path) -> None:
    out, again = tmp_path / "out.mid", tmp_path / "again.mid"
    assert main(["continue", str(tune), "-o", str(out), "--bars", "2", "--seed", "4"]) == 0
    assert main(["continue", str(tune), "-o", str(again), "--bars", "2", "--seed", "4"]) == 0
    assert out.read_bytes() == again.read_bytes()
    before, after = read_midi(tune), read_midi(out)
    new = set(after.notes) - set(before.notes)
    assert set(before.notes) <= set(after.notes)
    assert new
    assert all(2400 <= n.onset < 3000 and n.track == 0 for n in new)
    assert (after.tempo_map, after.metre_map, after.markers) == (
        before.tempo_map,
        before.metre_map,
        before.markers,
    )
    assert [(t.name, t.channel, t.program) for t in after.tracks] == [("Lead", 2, 40), ("Bass", 3, 33)]


def test_at_only_new_and_a_new_track(tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.mid"
    words = ["continue", str(tune), "-o", str(out), "--at", "12", "--bars", "1", "--json"]
    assert main([*words, "--only-new"]) == 0
    told = json.loads(capsys.readouterr().out)
    notes = read_midi(out).notes
    assert told["notes"] == len(notes) > 0
    assert (told["seed"], told["model"], told["out"]) == (told["redraws"], "gru", str(out))
    assert all(11 * 300 <= n.onset < 12 * 300 for n in notes)
    assert main([*words, "--new-track"]) == 0
    score = read_midi(out)
    assert score.tracks[2].name == "Deep Musician"
    assert {n.track for n in score.notes if n.onset >= 3300} == {2}


def test_fill_writes_inside_the_span_only(tune: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mid"
    assert main(["fill", str(tune), "-o", str(out), "--from", "3.2", "--to", "5"]) == 0
    before, after = read_midi(tune), read_midi(out)
    outside = [n for n in before.notes if not (n.track == 0 and 700 <= n.onset < 1200)]
    assert [n for n in after.notes if n.onset < 700 or n.onset >= 1200 or n.track] == outside


def test_generate_from_nothing_in_a_metre_and_tempo(tmp_path: Path) -> None:
    out = tmp_path / "new.mid"
    assert main(["generate", "-o", str(out), "--bars", "2", "--time-signature", "6/8", "--tempo", "90"]) == 0
    score = read_midi(out)
    assert score.notes
    assert score.end <= 2 * 1440
    assert score.tempo_map.change_at(0).tempo_bpm == pytest.approx(90, abs=0.01)


def test_a_folder_in_a_folder_out_and_one_bad_file(
    tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.mid").write_bytes(tune.read_bytes())
    (folder / "bad.mid").write_bytes(b"<html>")
    assert main(["continue", str(folder), "-o", str(tmp_path / "out"), "--quiet"]) == 1
    assert [f.name for f in (tmp_path / "out").iterdir()] == ["good.mid"]
    assert capsys.readouterr().err.startswith("deepmusician: bad.mid: ")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["continue", "{no}", "-o", "{out}"], "could not be opened"),
        (["continue", "{tune}", "-o", "{out}", "--model", "gpt"], "no model called gpt"),
        (["continue", "{tune}", "-o", "{out}", "--bars", "0"], "bars"),
        (["continue", "{tune}", "-o", "{out}", "--at", "0"], "counted from 1"),
        (["continue", "{tune}", "-o", "{out}", "--track", "9"], "no track 9"),
        (["fill", "{tune}", "-o", "{out}", "--from", "3", "--to", "3"], "empty"),
        (
            ["fill", "{tune}", "-o", "{out}", "--from", "3", "--to", "4", "--model", "gru-classic"],
            "cannot fill",
        ),
        (["fill", "{tune}", "-o", "{out}", "--from", "3.4", "--to", "5"], "Bar 3 has no beat 4"),
        (["fill", "{tune}", "-o", "{out}", "--from", "3", "--to", "2000"], "too many to write at once"),
        (["vary", "{tune}", "-o", "{out}", "--amount", "2"], "between 0 and 1"),
        (["vary", "{tune}", "-o", "{out}", "--from", "90", "--to", "95"], "no notes to vary"),
        (["harmonise", "{tune}", "-o", "{out}", "--model", "gru-classic"], "cannot harmonise; gru can"),
        (["continue", "{tune}", "-o", "{out}", "--takes", "17"], "takes can be asked for"),
        (["continue", "{tune}", "-o", "{out}", "--range", "C-1:G0"], "No key of the piano"),
        (["continue", "{tune}", "-o", "{out}", "--range", "D8:G9"], "No key of the piano"),
        (
            ["continue", "{tune}", "-o", "{out}", "--range", "C#4:C#4", "--scale", "C:blues"],
            "No key of the piano",
        ),
        (["continue", "{tune}", "-o", "{out}", "--top-p", "0"], "top-p"),
        (["generate", "-o", "{out}", "--tempo", "0"], "tempo"),
        (["generate", "-o", "{out}", "--keep-rhythm"], "no rhythm to keep"),
        (["convert", "{tune}", "{out}.doc"], "only .mid"),
        (["train", "--model", "gru", "--data", "{no}", "-o", "{out}"], "no prepared corpus"),
        (["prepare", "{no}", "-o", "{out}"], "no folder"),
    ],
)
def test_trouble_is_one_sentence_and_leaves_nothing(
    words: list[str], sentence: str, tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"tune": tune, "no": tmp_path / "nothing", "out": tmp_path / "out.mid"}
    assert main([word.format(**places) for word in words]) == 1
    said = capsys.readouterr().err.strip()
    assert sentence in said
    assert said.startswith("deepmusician: ")
    assert "\n" not in said
    assert sorted(f.name for f in tmp_path.iterdir()) == ["tune.mid", "weights"]


@pytest.mark.parametrize(
    "words", [["continue"], ["fill", "a.mid", "-o", "b.mid", "--from", "x", "--to", "2"], ["--bad"]]
)
def test_wrong_usage_is_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_status:
        main(words)
    assert exit_status.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize(
    "verb",
    ["continue", "fill", "vary", "harmonise", "generate", "models", "ports", "play", "convert", "train"],
)
def test_every_help_shows_an_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_status:
        main([verb, "--help"])
    assert exit_status.value.code == 0
    assert f"Example: deepmusician {verb}" in " ".join(capsys.readouterr().out.split())


def test_models_are_listed_with_what_they_can(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["gru"]["can"] == ["continue", "fill", "generate", "harmonise", "vary"]
    assert rows["gru-classic"]["can"] == ["continue", "generate"]
    assert main(["models"]) == 0
    assert "gru-classic-focal" in capsys.readouterr().out


def test_convert_keeps_the_music(tune: Path, tmp_path: Path) -> None:
    assert main(["convert", str(tune), str(tmp_path / "copy.mid")]) == 0
    assert read_midi(tmp_path / "copy.mid") == read_midi(tune)


def test_from_midi_files_to_weights_that_write(tmp_path: Path, corpus_folder: Path) -> None:
    weights = tmp_path / "new.safetensors"
    words = [
        "train",
        "--model",
        "gru-classic",
        "--data",
        str(corpus_folder),
        "-o",
        str(weights),
        "--steps",
        "0",
    ]
    assert main([*words, "--quiet"]) == 0
    assert 9e6 < weights.stat().st_size < 25e6


def test_a_verb_loads_neither_qt_nor_torch_before_it_must() -> None:
    code = "import sys; from deepmusician_gui.cli import main; main(['models']); "
    code += "assert not {'PySide6', 'torch', 'mido'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_a_setting_that_the_network_does_not_have(
    tmp_path: Path, corpus_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [
        "train",
        "--model",
        "gru-classic",
        "--data",
        str(corpus_folder),
        "-o",
        str(tmp_path / "w"),
        "--steps",
        "0",
    ]
    assert main([*words, "--config", "wings=2"]) == 1
    assert "no such setting: wings" in capsys.readouterr().err


def test_what_training_needs_is_named_where_it_is_missing(corpus_folder: Path) -> None:
    code = "import sys; sys.modules['sklearn'] = None; from deepmusician_gui.cli import main; "
    code += "sys.exit(main(sys.argv[1:]))"
    words = ["evaluate", "--model", "gru", "--data", str(corpus_folder)]
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "deepmusician: This needs what training does: pip install 'deepmusician[train]'.\n"
