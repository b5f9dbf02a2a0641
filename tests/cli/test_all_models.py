"""Every registered model, with tiny weights: the same fifty prompts, what its entry says it can do, and its seeds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from deepmusician_gui import RESOURCES
from deepmusician_gui.cli import main
from deepmusician_gui.models.registry import MODELS, ModelEntry
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoMap, TimeSignature
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]

FILES = [*(Path(__file__).parents[1] / "shots" / "prompts").glob("*.mid"), *RESOURCES.glob("examples/*.mid")]
DRUMS = "drums"
ALL = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
WRITING = {
    "continue": ["--bars", "1"],
    "fill": ["--from", "2", "--to", "3"],
    "vary": ["--from", "1", "--to", "3", "--amount", "0.5"],
    "harmonise": ["--below"],
}
"""Verbs that read a file and write one."""


def line(notes: int, step: int, ppq: int = 480) -> tuple[Note, ...]:
    """Keys at random, one after the other."""
    rng = random.Random(notes * step)
    return tuple(Note(i * step, rng.randrange(48, 84), step, rng.randrange(1, 128)) for i in range(notes))


def chords(rng: random.Random) -> Score:
    """Four bars of chords and rests in some metre, on two tracks."""
    beats = rng.choice([2, 3, 4, 5, 6])
    notes = {
        Note(480 * beat, rng.randrange(36, 96), rng.choice([240, 480, 960]), 80, track)
        for beat in range(4 * beats)
        for track in (0, 1)
        for _ in range(rng.randrange(3))
    }
    metre_map = MetreMap([TimeSignature(0, beats, 4)])
    return Score((Track("Right"), Track("Left", 1)), tuple(sorted(notes)), metre_map=metre_map)


def made() -> dict[str, Score]:
    """Prompts that ask for trouble, and some of chance, so that with FILES there are fifty."""
    voices = tuple(Note(480 * (i // 50), 21 + i % 50, 480, 80, i) for i in range(200))
    odd = {
        DRUMS: Score((Track("Drums", 9),), line(16, 480)),
        "200 voices": Score(tuple(Track(f"Voice {i}", i % 9) for i in range(200)), tuple(sorted(voices))),
        "nothing": Score(),
        "one note": Score(notes=(Note(0, 60, 480),)),
        "one tick": Score(notes=(Note(7, 60, 1),)),
        "one note for ever": Score(notes=tuple(Note(i * 240, 60, 240) for i in range(32))),
        "triplets": Score(notes=line(24, 160)),
        "64th triplets": Score(notes=line(96, 20)),
        "7/8": Score(notes=line(28, 240), metre_map=MetreMap([TimeSignature(0, 7, 8)])),
        "5/16": Score(notes=line(20, 120), metre_map=MetreMap([TimeSignature(0, 5, 16)])),
        "15/4": Score(notes=line(30, 480), metre_map=MetreMap([TimeSignature(0, 15, 4)])),
        "beyond the piano": Score(notes=tuple(Note(i * 480, (0, 127)[i % 2], 480) for i in range(16))),
        "24 ticks a quarter": Score(
            notes=line(16, 24), tempo_map=TempoMap(ppq=24), metre_map=MetreMap(ppq=24)
        ),
        "an upbeat": Score(notes=tuple(note._replace(onset=note.onset + 1440) for note in line(13, 480))),
        "held over": Score(notes=(Note(0, 48, 5760), *line(8, 480))),
        "a cluster": Score(notes=tuple(Note(0, pitch, 1920) for pitch in range(21, 109))),
    }
    rng = random.Random(0)
    return odd | {f"chords {i}": chords(rng) for i in range(50 - len(FILES) - len(odd))}


@pytest.fixture(scope="module")
def prompts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of fifty MIDI files."""
    folder = tmp_path_factory.mktemp("prompts")
    for name, score in made().items():
        write_midi(score, folder / f"{name.replace('/', '-')}.mid")
    for file in FILES:
        (folder / file.name).write_bytes(file.read_bytes())
    assert len(list(folder.iterdir())) == 50
    return folder


@pytest.fixture(scope="module")
def few(prompts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of some of them."""
    folder = tmp_path_factory.mktemp("few")
    for name in ("piano-1", "200 voices", "7-8", "chords 0", "an upbeat", DRUMS):
        (folder / f"{name}.mid").write_bytes((prompts / f"{name}.mid").read_bytes())
    return folder


@ALL
@pytest.mark.usefixtures("tiny_models")
def test_fifty_prompts_are_continued_never_with_nothing_and_a_seed_repeats_itself(
    model: ModelEntry, prompts: Path, few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--model", model.name, "--bars", "1", "--only-new"]
    words += ["--seed", "5"] if "seed" in model.honours else []
    words += ["--threshold", "0.2"] if "threshold" in model.honours else []  # where the classics are silent
    for folder, given in (("once", prompts), ("again", few)):
        assert main(["continue", str(given), *words, "-o", str(tmp_path / folder)]) == 1  # for the drums
        (refused,) = [said for said in capsys.readouterr().err.splitlines() if DRUMS in said]
        assert "only drums" in refused
    answered = sorted(path.name for path in (tmp_path / "once").iterdir())
    assert answered == sorted(path.name for path in prompts.iterdir() if path.stem != DRUMS)
    assert [name for name in answered if not read_midi(tmp_path / "once" / name).notes] == []
    again = list((tmp_path / "again").iterdir())
    assert len(again) == 5
    assert all(path.read_bytes() == (tmp_path / "once" / path.name).read_bytes() for path in again)


@ALL
def test_what_an_entry_promises_is_kept(
    model: ModelEntry, prompts: Path, tmp_path: Path, tiny_models: Path
) -> None:
    piece, other = str(prompts / "piano-1.mid"), str(prompts / "song-1.mid")
    asked = {verb: [piece, *options] for verb, options in WRITING.items()}
    asked |= {"generate": ["--bars", "2"], "interpolate": [piece, other, "--steps", "3"]}
    assert model.can <= asked.keys()
    for verb, words in asked.items():
        out = [tmp_path / f"{verb}-{number}.mid" for number in (1, 2)]
        status = [main([verb, *words, "--model", model.name, "--quiet", "-o", str(path)]) for path in out]
        if verb in model.can:
            assert status == [0, 0]
            assert read_midi(out[0]).notes
            assert out[0].read_bytes() == out[1].read_bytes()
        else:
            assert status == [1, 1]
            assert not out[0].exists()


@ALL
def test_another_seed_answers_otherwise_where_the_entry_says_so(
    model: ModelEntry, prompts: Path, tmp_path: Path, tiny_models: Path
) -> None:
    answers = set()
    for seed in range(4):
        path = tmp_path / f"{seed}.mid"
        words = [
            "continue",
            str(prompts / "piano-1.mid"),
            "--model",
            model.name,
            "--seed",
            str(seed),
            "--quiet",
        ]
        assert main([*words, "-o", str(path)]) == 0
        answers.add(path.read_bytes())
    assert (len(answers) > 1) == ("seed" in model.honours)


@pytest.mark.parametrize(
    "model",
    [model for model in MODELS if "rhythm_temperature" in model.honours],
    ids=lambda model: model.name,
)
def test_a_rhythm_as_warm_as_the_notes_is_what_was_written_without_one(
    model: ModelEntry, prompts: Path, tmp_path: Path, tiny_models: Path
) -> None:
    def answer(*options: str) -> bytes:
        path = tmp_path / "out.mid"
        words = ["continue", str(prompts / "piano-1.mid"), "--model", model.name, "--seed", "3", "--quiet"]
        assert main([*words, *options, "-o", str(path)]) == 0
        return path.read_bytes()

    assert answer("--rhythm-temperature", "1") == answer()
    assert answer("--rhythm-temperature", "0.2") != answer()
    assert answer("--temperature", "0.5", "--rhythm-temperature", "1") != answer()
    if model.kind not in ("gru", "conv_vae"):  # which temper their rhythm only where that is asked for
        both = ("--temperature", "1.4", "--rhythm-temperature", "1.4")
        assert answer(*both) == answer(*both[:2])
