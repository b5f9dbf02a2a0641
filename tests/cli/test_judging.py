"""`likelihood` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deepmusician_gui.cli import main
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]
pytestmark = pytest.mark.usefixtures("tiny_models")


@pytest.fixture
def tune(tmp_path: Path) -> Path:
    drums = [Note(i * 480, 38, 100, 90, 1) for i in range(8)]
    path = tmp_path / "tune.mid"
    write_midi(
        Score((Track("Lead"), Track("Drums", 9)), (*(Note(i * 480, 60, 480) for i in range(8)), *drums)), path
    )
    return path


def test_nats_per_step_and_note_without_the_drums(tune: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["likelihood", str(tune), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["in"], told["model"], told["notes"], told["steps"]) == (str(tune), "gru", 8, 32)
    assert told["nats_per_step"] == pytest.approx(told["nats"] / 32)
    assert told["nats_per_note"] == pytest.approx(told["nats"] / 8)
    assert main(["likelihood", str(tune)]) == 0
    assert capsys.readouterr().out.startswith(f"tune.mid: {told['nats_per_step']:.3f} nats per time step")


def test_one_bad_file_of_several_is_told_and_the_rest_go_on(
    tune: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.mid"
    write_midi(Score(), empty)
    assert main(["likelihood", str(empty), str(tune), "--json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["in"] == str(tune)
    assert err == "deepmusician: empty.mid: There are no notes to judge.\n"


def test_a_model_without_a_likelihood_says_so(tune: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["likelihood", str(tune), "--model", "gru-classic"]) == 1
    assert "gru-classic cannot tell a struck key from a held one" in capsys.readouterr().err
