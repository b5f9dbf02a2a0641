"""The commands that write, from their options to the notes in the file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from deepmusician_gui.cli import main
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Marker, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]
pytestmark = pytest.mark.usefixtures("tiny_models")

TUNE = Score(
    (Track("Bass", 1, 33), Track("Lead", 2, 40), Track("Drums", 9)),
    (
        *(Note(i * 1920, 36, 1500, 50) for i in range(8)),
        *(Note(i * 480 + i % 3, 60 + i % 5, 450, 60 + i, 1) for i in range(32)),
        *(Note(i * 960, 38, 100, 90, 2) for i in range(16)),
    ),
    TempoMap([TempoChange(0, 400_000), TempoChange(7000, 300_000)]),
    MetreMap([TimeSignature(0, 4, 4)]),
    (KeySignature(0, "C"),),
    (Marker(1920, "verse"),),
)

VERBS = {
    "continue": ["--bars", "2"],
    "fill": ["--from", "3.2", "--to", "5"],
    "vary": ["--from", "3", "--to", "7", "--amount", "0.4"],
    "harmonise": ["--above"],
    "generate": ["--bars", "2"],
}


@pytest.fixture
def tune(tmp_path: Path) -> Path:
    path = tmp_path / "tune.mid"
    write_midi(TUNE, path)
    return path


def words(verb: str, tune: Path, out: Path, *more: str) -> list[str]:
    source = [] if verb == "generate" else [str(tune)]
    return [verb, *source, "-o", str(out), *VERBS[verb], *more]


def told(capsys: pytest.CaptureFixture[str]) -> list[Any]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("verb", VERBS)
def test_the_same_options_and_seed_give_the_same_bytes(verb: str, tune: Path, tmp_path: Path) -> None:
    first, second, other = (tmp_path / f"{name}.mid" for name in ("first", "second", "other"))
    for out, seed in ((first, "5"), (second, "5"), (other, "6")):
        assert main(words(verb, tune, out, "--seed", seed, "--threshold", "0.8")) == 0
    assert first.read_bytes() == second.read_bytes() != other.read_bytes()


@pytest.mark.parametrize("new_track", [False, True])
@pytest.mark.parametrize("verb", ["continue", "fill", "vary", "harmonise"])
def test_what_was_not_asked_for_anew_comes_back_to_the_tick(
    verb: str, new_track: bool, tune: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.mid"
    assert main(words(verb, tune, out, "--threshold", "0.9", *["--new-track"] * new_track)) == 0
    after = read_midi(out)
    gone = set(TUNE.notes) - set(after.notes)
    new = set(after.notes) - set(TUNE.notes)
    assert new
    assert {n.track for n in new} == {3 if new_track else 0 if verb == "harmonise" else 1}
    span = {"fill": (3 * 1920 - 1440, 4 * 1920), "vary": (2 * 1920, 6 * 1920)}.get(verb, (0, 0))
    assert all(n.track == 1 and span[0] <= n.onset < span[1] for n in gone)
    assert len(gone) == {"fill": 7, "vary": 6}.get(verb, 0)
    assert replace(after, notes=(), tracks=TUNE.tracks) == replace(TUNE, notes=())
    assert after.tracks[:3] == read_midi(tune).tracks


def test_vary_takes_the_whole_file_and_half_of_its_notes_unless_told(tune: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mid"
    assert main(["vary", str(tune), "-o", str(out), "--track", "2"]) == 0
    gone = set(TUNE.notes) - set(read_midi(out).notes)
    assert len(gone) == 16
    assert min(n.onset for n in gone) < 4 * 1920 < max(n.onset for n in gone)
    assert main(["vary", str(tune), "-o", str(out), "--seed", "1"]) == 0
    assert gone != set(TUNE.notes) - set(read_midi(out).notes)


@pytest.mark.parametrize(("side", "sign"), [("--below", -1), ("--above", 1)])
def test_harmonies_lie_on_the_side_asked_for(side: str, sign: int, tune: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mid"
    assert main(["harmonise", str(tune), "-o", str(out), side, "--track", "2", "--threshold", "0.9"]) == 0
    added = [n for n in read_midi(out).notes if n.track == 1 and n not in TUNE.notes]
    assert added
    for note in added:
        line = [n for n in TUNE.notes if n.track == 1 and n.onset < note.onset + 60][
            -1
        ]  # on the model's grid
        assert (note.pitch - line.pitch) * sign > 0


def test_only_new_leaves_the_prompt_out_on_a_new_track_too(tune: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mid"
    assert main(words("vary", tune, out, "--only-new", "--new-track", "--threshold", "0.9")) == 0
    after = read_midi(out)
    assert {n.track for n in after.notes} == {3}
    assert not set(after.notes) & {n._replace(track=3) for n in TUNE.notes}


def test_takes_are_numbered_and_each_is_its_seeds(
    tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words("continue", tune, tmp_path / "out.mid", "--takes", "3", "--json")) == 0
    takes = told(capsys)
    assert [take["out"] for take in takes] == [str(tmp_path / f"out-{i}.mid") for i in (1, 2, 3)]
    assert not (tmp_path / "out.mid").exists()
    for i, take in enumerate(takes, 1):
        alone = tmp_path / "alone.mid"
        assert main(words("continue", tune, alone, "--seed", str(take["settings"]["seed"]))) == 0
        assert alone.read_bytes() == (tmp_path / f"out-{i}.mid").read_bytes()


def test_json_tells_all_of_a_take(tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.mid"
    limits = ["--scale", "D:dorian", "--range", "C4:C6", "--polyphony", "2", "--top-k", "7", "--top-p", "0.9"]
    style = ["--temperature", "1.2", "--threshold", "0.9", "--grid", "3", "--seed", "2"]
    assert main(words("fill", tune, out, "--json", "--only-new", *limits, *style)) == 0
    (take,) = told(capsys)
    assert take["settings"] == {
        "seed": 2,
        "temperature": 1.2,
        "threshold": 0.9,
        "top_k": 7,
        "top_p": 0.9,
        "scale": [0, 2, 4, 5, 7, 9, 11],
        "range": [60, 84],
        "polyphony": 2,
        "keep_rhythm": False,
        "grid": 3,
        "rhythm_temperature": None,
    }
    assert (take["in"], take["out"], take["verb"], take["model"]) == (str(tune), str(out), "fill", "gru")
    assert (take["seed"], take["ppq"], take["region"]) == (2 + take["redraws"], 480, [4320, 7680])
    assert take["milliseconds"] > 0
    notes = read_midi(out).notes
    assert [(n.onset, n.pitch) for n in notes] == [(p["onset"], p["pitch"]) for p in take["probabilities"]]
    assert take["notes"] == len(notes) > 0
    assert all(0 < p["probability"] <= 1 for p in take["probabilities"])
    assert all(60 <= n.pitch <= 84 and n.pitch % 12 in take["settings"]["scale"] for n in notes)
    assert all((n.onset - 4320) % 160 == 0 for n in notes)
    assert all(sum(m.onset <= n.onset < m.end for m in notes) <= 2 for n in notes)


def test_keep_rhythm_strikes_when_the_old_notes_were(tune: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mid"
    whole = ["fill", str(tune), "-o", str(out), "--from", "3", "--to", "5", "--keep-rhythm", "--only-new"]
    assert main(whole) == 0
    assert [n.onset for n in read_midi(out).notes] == list(range(2 * 1920, 4 * 1920, 480))


def test_what_a_model_has_no_use_for_is_told_once(
    tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = words("continue", tune, tmp_path / "out.mid", "--model", "gru-classic", "--threshold", "0.4")
    assert main([*asked, "--json"]) == 0
    shown = capsys.readouterr()
    assert "no use" not in shown.err
    assert set(json.loads(shown.out)["settings"]) == {"temperature", "threshold"}
    assert main([*asked, "--scale", "C:major", "--takes", "2", "--top-k", "3"]) == 0
    sentences = [line for line in capsys.readouterr().err.splitlines() if "no use" in line]
    assert sentences == ["deepmusician: gru-classic has no use for --top-k, --scale and --takes."]
    assert main([*asked, "--seed", "2", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


def test_files_of_one_name_are_not_written_over_each_other(
    tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    write_midi(TUNE, tmp_path / "other" / "tune.mid")
    assert main(["continue", str(tune), str(tmp_path / "other"), "-o", str(tmp_path / "out")]) == 1
    assert "called tune.mid" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--scale", "C:klezmer"], "such as C:major"),
        (["--scale", "X:major"], "such as C:major"),
        (["--range", "C3"], "such as C3:C6"),
        (["--range", "C3:X"], "not the name of a note"),
        (["--range", "C6:C3"], "C6 lies above C3"),
        (["--grid", "5"], "3, 4, 6, 12"),
        (["--temperature", "inf"], "--temperature"),
        (["--rhythm-temperature", "inf"], "--rhythm-temperature"),
        (["--threshold", "nan"], "--threshold"),
    ],
)
def test_wrong_values_are_wrong_usage(
    options: list[str], sentence: str, tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_status:
        main(words("continue", tune, tmp_path / "out.mid", *options))
    assert exit_status.value.code == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["continue", "fill"])
def test_what_the_model_hears_can_be_the_one_track(verb: str, tune: Path, tmp_path: Path) -> None:
    """Without the bass in the piece, the answer is that of a model that does not hear it."""
    bass_gone = tmp_path / "lead.mid"
    write_midi(replace(TUNE, notes=tuple(note for note in TUNE.notes if note.track != 0)), bass_gone)
    new: dict[tuple[str, str], set[Note]] = {}
    for name, source in (("with", tune), ("without", bass_gone)):
        for hears in ("all", "track"):
            out = tmp_path / f"{name}-{hears}.mid"
            where = ["--from", "9", "--to", "11"] if verb == "fill" else ["--at", "9", "--bars", "2"]
            words = [verb, str(source), "-o", str(out), "--track", "2", *where, "--hears", hears]
            assert main([*words, "--only-new"]) == 0
            new[name, hears] = set(read_midi(out).notes)
    assert new["with", "track"] == new["without", "track"] != set()
    assert new["with", "all"] != new["without", "all"]
