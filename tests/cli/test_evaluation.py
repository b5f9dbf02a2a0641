"""`evaluate` on the command line, and the cases it measures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn.tree import DecisionTreeClassifier

from deepmusician_gui.cli import main
from deepmusician_gui.cli.evaluation import Row, as_tables, cases, contestants, side_by_side
from deepmusician_gui.cli.evaluation.baselines import copies, frequent_keys, markov_keys, others, strangers
from deepmusician_gui.generation.take import Region
from deepmusician_gui.models.gap import HOLD, ONSET, SILENT
from deepmusician_gui.models.registry import LoadedModel, entry, load_model
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.training import telling_apart
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.likelihood import Frequencies
from tests.tiny_models import tiny_models
from tests.training.small_corpus import corpus, corpus_folder

__all__ = ["corpus", "corpus_folder", "tiny_models"]

BAR = 12  # sixteenths in a bar of the small corpus


@pytest.fixture
def few_classifiers(monkeypatch: pytest.MonkeyPatch) -> None:
    trees = {str(depth): DecisionTreeClassifier(max_depth=depth, random_state=0) for depth in (1, 2)}
    monkeypatch.setattr(telling_apart, "CLASSIFIERS", trees)


@pytest.fixture
def few_frequencies(monkeypatch: pytest.MonkeyPatch) -> None:
    """The baselines know little."""
    monkeypatch.setattr(contestants, "COUNTED", 2)


@pytest.mark.usefixtures("tiny_models", "few_classifiers", "few_frequencies")
def test_every_figure_stands_beside_the_truth_and_the_baselines(
    corpus_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases, "SONGS", "made")
    assert main(["evaluate", "--model", "gru", "--data", str(corpus_folder), "--places", "2", "--json"]) == 0
    out, err = capsys.readouterr()
    assert not err  # progress is for terminals
    rows = [Row(**row) for row in json.loads(out)]
    who = {task: {row.who for row in rows if row.task == task} for task in {row.task for row in rows}}
    dumb = {"copy of the last bars", "another piece's bars", "per-key frequency", "first-order Markov"}
    assert who["answers"] >= dumb | {"truth", "gru", "gru-classic at 0.5", "gru-classic at 0.9"}
    assert (
        who["find the fake"] == who["longest copied run, in onsets"] - {"truth"} == who["answers"] - {"truth"}
    )
    assert who["fill two bars"] == dumb | {"truth", "gru"}
    assert (
        who["after 1 drawn bar"] == who["after 2 drawn bars"] >= dumb | {"truth", "gru", "gru-classic at 0.9"}
    )
    assert who["nats per sixteenth"] == {"gru", "gru-classic", "per-key frequency", "first-order Markov"}
    assert who["the real one of 4"] == who["nats per sixteenth"]
    (same,) = [row for row in rows if row.task == "reproducible"]
    assert (same.value, same.n) == (1.0, 2)
    assert all(row.low - 1e-9 <= row.value <= row.high + 1e-9 for row in rows)
    fakes = [row for row in rows if row.task == "find the fake" and row.who == "gru"]
    assert fakes[0].value == max(row.value for row in fakes[1:])
    table = as_tables(rows)
    assert (
        "| reproducible | n | gru |\n|---|---|---|\n| same seed, same notes | 2 | 1.000 (1.000–1.000) |"
        in table
    )


@pytest.mark.usefixtures("tiny_models", "few_classifiers", "few_frequencies")
def test_another_model_stands_beside_the_default_one(
    corpus_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["evaluate", "--model", "gru-classic", "--data", str(corpus_folder), "--places", "2"]
    assert main(words) == 0
    out = capsys.readouterr().out
    assert "| answers | n | truth | gru-classic at 0.5 |" in out
    assert " gru | copy of the last bars |" in out
    assert "fill two bars" not in out


def test_continuations_are_cut_at_bar_lines_and_spread_over_pieces(corpus: Corpus) -> None:
    found = cases.continuations(corpus, 5)
    assert [case.piece for case in found] == ["made/6.mid", "made/7.mid"]  # one place fits into 20 bars
    case = found[0]
    assert (case.known, case.steps, case.behind, case.bar) == (8 * BAR, 4 * BAR, 0, BAR)
    assert all(case.region.start <= note.onset < case.region.end for note in case.truth)
    assert max(note.onset for note in case.prompt.notes) < case.region.start
    assert len(case.truth) == 4 * (6 + 1)


def test_true_notes_come_back_as_they_stand_in_the_piece(corpus: Corpus) -> None:
    case = cases.fills(corpus, 1)[0]
    found = case.answered(case.truth)
    assert (len(found.prompt), len(found.answer), len(found.behind)) == (4 * BAR, 2 * BAR, 4 * BAR)
    whole = np.concatenate([found.prompt, found.answer, found.behind])
    assert (whole == ONSET).sum() == 10 * 7
    assert ((whole != SILENT).sum(1) == 2).all()  # a lead and a bass without a rest
    assert not case.answered(()).answer.any()


def test_a_window_holds_the_truth_in_its_gap(corpus: Corpus) -> None:
    case = cases.continuations(corpus, 1)[0]
    window, found = case.window(), case.answered(case.truth)
    start = int(window.gap_start[0])
    assert np.array_equal(window.roll[0, start:].numpy(), found.answer)
    assert np.array_equal(window.roll[0, start - 8 * BAR : start].numpy(), found.prompt)
    assert int((~window.outside[0, :start]).sum()) == 8 * BAR
    assert window.free[0, start:].all()
    assert not window.free[0, :start].any()
    assert window.places[0, start].tolist() == [0, BAR, 8]


def test_drawn_prompts_are_one_voice(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cases.drawn(corpus, 9, 2) == []  # no songs
    monkeypatch.setattr(cases, "SONGS", "made")
    for bars in (1, 2):
        case = cases.drawn(corpus, 9, bars)[0]
        assert (len(case.prompt.notes), len(case.truth), case.known) == (6 * bars, 24, bars * BAR)
        assert (case.answered(case.truth).answer != SILENT).sum(1).max() == 1


def test_baselines(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cases, "SONGS", "made")
    one, other = cases.drawn(corpus, 2, 2)
    known = one.answered(()).prompt[-2 * BAR :]
    assert np.array_equal(copies([one])[0].answer, np.concatenate([known, known]))
    assert np.array_equal(strangers([one, other])[0].answer, other.answered(other.truth).answer)
    assert others([one, other], 0) == [other]
    assert others([one], 0) == [one]
    always = np.tile([1, 0, 0], (88, 1))
    always[39] = [0, 1, 0]
    after = np.stack([always, np.tile([0, 0, 1], (88, 1))])
    frequencies = Frequencies(always, after)
    struck = frequent_keys([one], frequencies)[0].answer
    assert (struck[:, 39] == ONSET).all()
    assert struck.sum() == len(struck)
    held = markov_keys([one], frequencies)[0].answer
    assert held[0, 39] == ONSET
    assert (held[1:, 39] == HOLD).all()


def test_what_the_prompt_holds_on_sounds_beside_any_answer() -> None:
    prompt = Score(notes=(Note(0, 48, 1920 + 600), Note(480, 60, 480), Note(1900, 64, 500)))
    case = cases.Case("a", prompt, Region(1920, 3840, 0), (Note(1920, 72, 480),), 16, 0)
    sounding = case.answered(case.truth).answer
    assert sounding[:5, 48 - 21].tolist() == [HOLD] * 5
    assert sounding[5, 48 - 21] == SILENT
    assert sounding[:4, 64 - 21].tolist() == [HOLD] * 4  # not struck, though the grid would have it so
    assert sounding[:4, 72 - 21].tolist() == [ONSET, HOLD, HOLD, HOLD]
    assert not case.window().free[0, -16, [48 - 21, 64 - 21]].any()


def test_strangers_are_of_other_pieces_and_of_one_metre_if_there_are() -> None:
    here, same, waltz, march = (
        cases.Case(
            piece,
            Score(metre_map=MetreMap([TimeSignature(0, beats, 4)])),
            Region(0, beats * 480, 0),
            (),
            0,
            0,
        )
        for piece, beats in (("a", 4), ("a", 4), ("b", 3), ("c", 4))
    )
    assert others([here, same, waltz, march], 0) == [march, waltz]


@pytest.mark.usefixtures("tiny_models", "few_classifiers", "few_frequencies")
def test_a_model_with_a_latent_space_is_given_the_common_tasks_beside_its_own(
    corpus_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases, "SONGS", "made")
    words = ["evaluate", "--model", "conv-vae-classic", "--data", str(corpus_folder), "--places", "2"]
    assert main([*words, "--json"]) == 0
    rows = [Row(**row) for row in json.loads(capsys.readouterr().out)]
    tasks = {row.task for row in rows if row.who.startswith("conv-vae-classic")}
    assert tasks >= {"answers", "find the fake", "longest copied run, in onsets", "fill two bars"}
    assert tasks >= {"after 1 drawn bar", "after 2 drawn bars", "reproducible", "latent space"}
    assert {row.who for row in rows if row.task == "nats per sixteenth"} >= {"gru", "gru-classic"}


@pytest.mark.usefixtures("tiny_models", "few_classifiers", "few_frequencies")
def test_several_models_stand_side_by_side_and_what_is_kept_is_not_measured_again(
    corpus_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def load(name: str) -> LoadedModel:
        asked.append(name)
        return load_model(name)

    monkeypatch.setattr(side_by_side, "load_model", load)
    words = ["evaluate", "--data", str(corpus_folder), "--places", "2", "--keep", str(tmp_path / "kept")]
    assert main([*words, "--model", "note-rnn", "gru-classic"]) == 0
    table = capsys.readouterr().out
    lines = [line.split(" | ")[0] for line in table.splitlines() if line.startswith("| ")]
    assert lines[1:3] == ["| truth", "| copy of the last bars"]
    assert lines[-3:] == ["| note-rnn", "| gru-classic at 0.5", "| gru-classic at 0.9"]
    assert "- **gru-classic**: The original research model" in table
    assert main([*words, "--model", "gru-classic", "gru", "--json"]) == 0
    rows = [Row(**row) for row in json.loads(capsys.readouterr().out)]
    assert asked == ["note-rnn", "gru-classic", "gru"]
    ours = {row.figure: row for row in rows if row.who == "gru"}
    assert set(ours) == set(side_by_side.COLUMNS)
    assert ours["bits a second"].value > 0
    (tiny_weights := entry("gru").weights).write_bytes(tiny_weights.read_bytes() + b" ")
    asked.clear()
    assert (
        main([*words, "--model", "gru-classic", "gru", "--quiet"]) == 1
    )  # its weights are others now, and damaged
    assert asked == ["gru"]


def test_all_means_all_that_are_installed(tiny_models: Path) -> None:
    (tiny_models / "gru.safetensors").unlink()
    assert "gru" not in side_by_side.installed()
    assert "note-rnn" in side_by_side.installed()


def test_other_weights_are_measured_of_one_model_alone(
    corpus_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["evaluate", "--model", "all", "--data", str(corpus_folder), "--weights", "mine.safetensors"]
    assert main(words) == 1
    assert capsys.readouterr().err == "deepmusician: Other weights can be measured of one model at a time.\n"
