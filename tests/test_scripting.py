"""The scripts of the manual do what they say, as they stand there; the names they use are listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from deepmusician_gui import RESOURCES
from deepmusician_gui.playback.client import Player
from deepmusician_gui.score.formats import read_score
from tests.shortcuts.names import API, NAMES, document

PAGE = (RESOURCES / "help" / "scripting.md").read_text(encoding="utf-8")
SCRIPTS = dict(re.findall(r"(?ms)^## ([^\n]+)\n\n```python\n(.*?)^```", PAGE))
LIVE = "Live, to a port"
MOST_LINES = 20


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where scripts find tune.mid."""
    copyfile(RESOURCES / "examples" / "morning-walk.mid", tmp_path / "tune.mid")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(title: str) -> None:
    exec(compile(SCRIPTS[title], title, "exec"), {"__name__": "__main__"})  # noqa: S102  they are ours


def test_there_are_scripts_and_they_are_short() -> None:
    assert len(SCRIPTS) == PAGE.count("```python") == 8
    assert all(len(script.splitlines()) <= MOST_LINES for script in SCRIPTS.values())


def test_a_scale(folder: Path) -> None:
    run("A scale up and down")
    assert [note.pitch for note in read_score(folder / "scale.mid").notes][:4] == [60, 62, 64, 65]


def test_a_folder_a_third_lower(folder: Path) -> None:
    run("Every MIDI file of a folder a third lower, as sheet music")
    before, after = (read_score(folder / name) for name in ("tune.mid", "tune.musicxml"))
    assert {note.pitch + 4 for note in after.notes} == {note.pitch for note in before.notes}


def test_counts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("How long it is, and how many notes each track has")
    assert capsys.readouterr().out.splitlines() == ["18 s, 8 bars", "Piano 93"]


def test_tidy(folder: Path) -> None:
    run("On the grid, and in a scale")
    assert {note.pitch % 12 for note in read_score(folder / "tidy.mid").notes} <= {2, 4, 5, 7, 9, 11, 0}


def test_a_model_goes_on(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("A model goes on")
    tune, longer = (read_score(folder / name) for name in ("tune.mid", "longer.mid"))
    assert longer.notes[: len(tune.notes)] == tune.notes
    assert len(longer.notes) > len(tune.notes)
    assert "notes so far" in capsys.readouterr().out


def test_ten_answers(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("Ten answers, and the one with most different notes")
    assert re.match(r"seed \d+: \d+ notes, the least likely with a chance of \d+%", capsys.readouterr().out)


def test_sound(folder: Path) -> None:
    run("As sound")
    assert (folder / "tune.wav").stat().st_size > 1_000_000


class OldPlayer(Player):
    """One that plays nowhere, and is at the end at once."""

    calls: list[str]

    def __init__(self) -> None:
        super().__init__()
        OldPlayer.calls = []

    def start(self) -> None:
        self.calls.append("start")

    def close(self) -> None:
        self.calls.append("close")

    def play(self, tick: float, count_in: object = None) -> None:
        self.calls.append(f"play {tick}")

    @property
    def is_playing(self) -> bool:
        return False


def test_live(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepmusician_gui.playback.client.Player", OldPlayer)
    run(LIVE)
    assert OldPlayer.calls == ["start", "play 0", "close"]


def names_of(script: str) -> Iterator[tuple[str, str]]:
    for room, names in re.findall(r"from deepmusician_gui\.(\S+) import ([^\n]+)", script):
        for name in names.split(", "):
            yield room, name


@pytest.mark.parametrize("title", SCRIPTS)
def test_what_a_script_uses_is_listed(title: str) -> None:
    assert [(room, name) for room, name in names_of(SCRIPTS[title]) if name not in NAMES[room]] == []


def test_the_page_of_names_is_up_to_date() -> None:
    assert API.read_text(encoding="utf-8") == document(), "python3 packaging/dev.py shortcuts writes it anew"
