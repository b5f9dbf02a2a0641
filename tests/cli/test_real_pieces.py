"""`gru` with its shipped weights on some pieces of the test split, cut after eight bars."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from deepmusician_gui.cli import main
from deepmusician_gui.score.midi_file import read_midi, read_midi_bytes, write_midi
from deepmusician_gui.score.score import Score
from deepmusician_gui.training.corpus import find_sources

DATA = Path(__file__).parents[3] / "shared" / "data"
PIECES, BARS = 16, 8

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason="needs the data set, beside the checkout"),
]


def cut(score: Score) -> Score:
    end = score.metre_map.bar(BARS).start
    return replace(score, notes=tuple(note for note in score.notes if note.onset < end))


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    """A folder of pieces of eight bars, picked evenly."""
    folder = tmp_path / "prompts"
    folder.mkdir()
    sources = [s for s in find_sources([DATA / "train_ok"], DATA / "splits.csv") if s.split == "test"]
    for number, index in enumerate(np.linspace(0, len(sources) - 1, PIECES).astype(int)):
        write_midi(
            cut(read_midi_bytes(sources[index].data, sources[index].name)), folder / f"{number:02}.mid"
        )
    return folder


@pytest.mark.parametrize(
    "words", [["continue", "--bars", "4", "--at", "9"], ["fill", "--from", "5", "--to", "7"]]
)
def test_no_answer_is_empty_no_prompt_is_changed_and_a_seed_repeats(
    words: list[str], prompts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verb, *rest = words
    for out in ("one", "two"):
        assert main([verb, str(prompts), "-o", str(tmp_path / out), "--json", "--quiet", *rest]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(told) == 2 * PIECES
    assert all(answer["notes"] > 0 for answer in told)
    for path in prompts.iterdir():
        assert (tmp_path / "one" / path.name).read_bytes() == (tmp_path / "two" / path.name).read_bytes()
        before, after = read_midi(path), read_midi(tmp_path / "one" / path.name)
        start, end = (before.metre_map.bar(bar).start for bar in ((8, 12) if verb == "continue" else (4, 6)))
        new = set(after.notes) - set(before.notes)
        assert len({note.track for note in new}) == 1
        assert all(start <= note.onset < end for note in new)
        gone = set(before.notes) - set(after.notes)
        assert all(start <= note.onset < end for note in gone)
        assert replace(after, notes=()) == replace(before, notes=())
