"""Music and weights that are out of the ordinary: an answer that makes sense, or one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from deepmusician_gui.cli import main
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.tiny_models import TINY, tiny_gru, tiny_models

__all__ = ["tiny_models"]


def scale(notes: int, ppq: int = 480) -> tuple[Note, ...]:
    return tuple(Note(i * ppq, (60, 62, 64, 65, 67, 69, 71, 72)[i % 8], ppq) for i in range(notes))


LONG = 10_000  # bars

PROMPTS = {
    "nothing": Score(),
    "one note": Score(notes=(Note(0, 60, 480),)),
    "one tick": Score(notes=(Note(7, 60, 1),)),
    "very long": Score(notes=tuple(Note(i * 1920, 60 + i % 12, 960) for i in range(LONG))),
    "far away": Score(notes=(Note(LONG * 1920, 60, 480),)),
    "one endless note": Score(notes=(Note(0, 60, LONG * 1920),)),
    "drums": Score((Track("Drums", 9),), scale(16)),
    "beyond the piano": Score(notes=tuple(Note(i * 480, (0, 10, 110, 127)[i % 4], 480) for i in range(16))),
    "7/8": Score(notes=scale(21), metre_map=MetreMap([TimeSignature(0, 7, 8)])),
    "changing metre": Score(
        notes=scale(24),
        metre_map=MetreMap([TimeSignature(0, 4, 4), TimeSignature(3840, 7, 8), TimeSignature(5520, 3, 4)]),
    ),
    "tempo 20": Score(notes=scale(16), tempo_map=TempoMap([TempoChange(0, 3_000_000)])),
    "tempo 400": Score(notes=scale(16), tempo_map=TempoMap([TempoChange(0, 150_000)])),
    "one tick a quarter": Score(notes=scale(16, 1), tempo_map=TempoMap(ppq=1), metre_map=MetreMap(ppq=1)),
}

VERBS = {
    "continue": ["--bars", "2"],
    "fill": ["--from", "2", "--to", "3"],
    "vary": [],
    "harmonise": ["--below"],
}


@dataclass(frozen=True)
class Refused:
    """What cannot be answered, and a part of the sentence that says so."""

    prompt: str
    verbs: tuple[str, ...]
    sentence: str


REFUSED = (
    Refused("one tick a quarter", tuple(VERBS), "too few to write in"),
    Refused("drums", tuple(VERBS), "only drums"),
    Refused("nothing", ("vary",), "no notes to vary"),
    Refused("nothing", ("harmonise",), "no notes to harmonise"),
    Refused("very long", ("vary", "harmonise"), "beats are too many"),
    Refused("far away", ("vary",), "beats are too many"),
    Refused("one endless note", ("vary", "harmonise"), "beats are too many"),
)


@pytest.mark.usefixtures("tiny_models")
@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", PROMPTS)
def test_odd_prompts_are_answered_or_refused_in_a_sentence(
    name: str, verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prompt = PROMPTS[name]
    source, out = tmp_path / "in.mid", tmp_path / "out.mid"
    write_midi(prompt, source)
    before = read_midi(source)
    status = main([verb, str(source), "-o", str(out), *VERBS[verb], "--threshold", "0.9", "--quiet"])
    said = capsys.readouterr().err
    refusal = next((r.sentence for r in REFUSED if r.prompt == name and verb in r.verbs), None)
    if refusal is not None:
        assert status == 1
        assert refusal in said
        assert said.count("\n") == 1
        assert sorted(f.name for f in tmp_path.iterdir()) == ["in.mid", "weights"]
        return
    assert (status, said) == (0, "")
    after = read_midi(out)
    new = set(after.notes) - set(before.notes)
    assert new
    assert all(21 <= n.pitch <= 108 for n in new)
    assert (after.tempo_map, after.metre_map) == (before.tempo_map, before.metre_map)
    if verb == "fill":
        bar = before.metre_map.bar(1)
        assert all(bar.start <= n.onset < n.end <= bar.end for n in new)
        assert all(bar.start <= n.onset < bar.end for n in set(before.notes) - set(after.notes))
    elif verb == "continue":
        last = before.metre_map.bar_at(before.notes[-1].onset).number if before.notes else -1
        start, end = before.metre_map.bar(last + 1).start, before.metre_map.bar(last + 2).end
        assert all(start <= n.onset < n.end <= end for n in new)
    if verb not in {"vary", "fill"}:
        assert set(before.notes) <= set(after.notes)


@pytest.mark.usefixtures("tiny_models")
def test_a_place_that_no_file_can_hold_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "in.mid"
    write_midi(PROMPTS["one note"], source)
    assert main(["continue", str(source), "-o", str(tmp_path / "out.mid"), "--at", "1000000000"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("deepmusician: ")
    assert said.count("\n") == 1
    assert not (tmp_path / "out.mid").exists()


def not_numbers(folder: Path) -> None:
    network = tiny_gru()
    next(network.parameters()).data.fill_(torch.nan)
    write_weights(folder / "gru.safetensors", network, TINY)


def another_architecture(folder: Path) -> None:
    (folder / "gru-classic.safetensors").replace(folder / "gru.safetensors")


def truncated(folder: Path) -> None:
    path = folder / "gru.safetensors"
    path.write_bytes(path.read_bytes()[:-100])


def something_else(folder: Path) -> None:
    (folder / "gru.safetensors").write_bytes(b"<html>not found</html>")


def missing(folder: Path) -> None:
    (folder / "gru.safetensors").unlink()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (not_numbers, "some of them are not numbers"),
        (another_architecture, "damaged or made for another version"),
        (truncated, "damaged"),
        (something_else, "damaged"),
        (missing, "not installed"),
    ],
)
def test_spoilt_weights_are_told_in_a_sentence(
    spoil: object, sentence: str, tmp_path: Path, tiny_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(spoil)
    spoil(tiny_models)
    assert main(["generate", "-o", str(tmp_path / "out.mid")]) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not (tmp_path / "out.mid").exists()
