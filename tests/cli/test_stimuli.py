"""`stimuli`: what goes to a listening test tells nothing by length, loudness or name; the manifest tells all."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import soundfile

from deepmusician_gui.cli import main
from deepmusician_gui.playback import synth
from deepmusician_gui.playback.loudness import rms
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]
pytestmark = [
    pytest.mark.usefixtures("tiny_models"),
    pytest.mark.skipif(bool(synth.synth_problem()), reason="there is no built-in synth"),
]
PRESTO = TempoMap([TempoChange(0, 125_000)])  # a bar of half a second is soon rendered


@pytest.fixture
def pieces(tmp_path: Path) -> Path:
    folder = tmp_path / "pieces"
    folder.mkdir()
    for i, name in enumerate(("a.mid", "b.mid")):
        notes = tuple(Note(480 * t, 60 + (5 * t + i) % 12, 480, 60 + t) for t in range(48))
        write_midi(Score((Track("Lead", 0, 40),), notes, PRESTO), folder / name)
    return folder


def made(pieces: Path, out: Path, *more: str) -> dict[str, Any]:
    assert main(["stimuli", str(pieces), "-o", str(out), "--rounds", "2", *more]) == 0
    manifest: dict[str, Any] = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    return manifest


def sounds(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.wav")}


def test_sounds_of_a_round_are_alike_but_for_the_music(pieces: Path, tmp_path: Path) -> None:
    out = tmp_path / "test"
    told = made(pieces, out, "--choices", "3", "--seed", "4")
    assert (told["model"], told["seed"], told["choices"], told["given_bars"], told["answer_bars"]) == (
        "gru",
        4,
        3,
        2,
        4,
    )
    assert "licence" in told["licence"]
    assert {each["piece"] for each in told["rounds"]} == {"a.mid", "b.mid"}
    listed = [sound["file"] for each in told["rounds"] for sound in each["sounds"]]
    assert sorted(listed) == sorted(sounds(out))
    assert all(re.fullmatch(r"[0-9a-f]{16}\.wav", name) for name in listed)
    for each in told["rounds"]:
        files = [soundfile.read(out / sound["file"], dtype="int16") for sound in each["sounds"]]
        assert {(samples.shape, rate) for samples, rate in files} == {
            ((round(each["length_s"] * 44_100), 2), 44_100)
        }
        levels = [rms(samples.tobytes()) for samples, _ in files]
        assert max(levels) == pytest.approx(min(levels), rel=2e-3)
        assert levels == pytest.approx([sound["rms"] for sound in each["sounds"]], abs=1e-5)
        assert len({samples.tobytes() for samples, _ in files}) == 3


def test_the_manifest_tells_the_truth(pieces: Path, tmp_path: Path, tiny_models: Path) -> None:
    told = made(pieces, tmp_path / "test")
    assert told["weights_sha256"] == sha256((tiny_models / "gru.safetensors").read_bytes()).hexdigest()
    for each in told["rounds"]:
        [real] = [sound for sound in each["sounds"] if sound["by"] == "composer"]
        [fake] = [sound for sound in each["sounds"] if sound["by"] == "gru"]
        assert real["file"] == each["real"]
        assert real["seed"] is None
        assert fake["seed"] >= 0
        assert each["length_s"] == pytest.approx(6 * 0.5 + 1.5)
        assert each["same_until_s"] == pytest.approx(1)


def test_the_real_one_sounds_the_same_whoever_stands_beside_it(pieces: Path, tmp_path: Path) -> None:
    """What the manifest calls real does not depend on the model; what it does not, does."""
    first = made(pieces, tmp_path / "one")
    second = made(pieces, tmp_path / "two", "--model", "note-rnn")
    for a, b in zip(first["rounds"], second["rounds"], strict=True):
        files = [tmp_path / "one" / a["real"], tmp_path / "two" / b["real"]]
        loud, soft = (soundfile.read(file)[0][:, 0] for file in files)
        assert float((loud * soft).mean() / (loud.std() * soft.std())) > 0.99


def test_the_same_seed_makes_the_same_bytes(pieces: Path, tmp_path: Path) -> None:
    assert made(pieces, tmp_path / "one") == made(pieces, tmp_path / "again")
    assert sounds(tmp_path / "one") == sounds(tmp_path / "again")
    other = made(pieces, tmp_path / "other", "--seed", "1")
    assert sounds(tmp_path / "one").keys().isdisjoint(sounds(tmp_path / "other"))
    assert other["rounds"] != made(pieces, tmp_path / "third")["rounds"]


def test_pieces_that_will_not_do_are_told_and_the_rest_go_on(
    pieces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_midi(Score(notes=(Note(0, 60, 480),)), pieces / "short.mid")
    (pieces / "broken.mid").write_bytes(b"no music")
    assert main(["stimuli", str(pieces), "-o", str(tmp_path / "out"), "--rounds", "2"]) == 1
    said = capsys.readouterr().err
    assert "short.mid: It is shorter than 6 bars." in said
    assert "broken.mid: " in said
    assert len(sounds(tmp_path / "out")) == 4


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["{short}", "-o", "{new}"], "It is shorter than 6 bars."),
        (["{empty}", "-o", "{new}"], "There is no piece in what was given."),
        (["{pieces}", "-o", "{pieces}"], "There are files in “pieces” already"),
        (["{pieces}", "-o", "{pieces}/a.mid"], "could not be made"),
        (["{pieces}", "-o", "{new}", "--rounds", "0"], "Between 1 and 1000 rounds"),
        (["{pieces}", "-o", "{new}", "--model", "gpt"], "There is no model called gpt"),
        (["{pieces}", "-o", "{new}", "--seed", "-1"], "The seed must not be negative."),
    ],
)
def test_bad_input_is_one_sentence(
    pieces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    write_midi(Score(notes=(Note(0, 60, 480),)), tmp_path / "short.mid")
    (tmp_path / "empty").mkdir()
    places = {
        "pieces": pieces,
        "short": tmp_path / "short.mid",
        "empty": tmp_path / "empty",
        "new": tmp_path / "new",
    }
    assert main(["stimuli", *(word.format(**places) for word in words)]) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not list(tmp_path.glob("new/*"))
