"""`learn`: from a folder of music to a model that writes, with pauses, and one sentence where it will not do."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from deepmusician_gui.cli import lesson_samples, lessons, main
from deepmusician_gui.cli.lesson_orders import Orders
from deepmusician_gui.errors import FileError
from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.midi_file import midi_bytes, read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.training.gentle import cluster_command
from deepmusician_gui.training.lesson import Lesson, begun, log_lines
from tests.tiny_models import tiny_models
from tests.training.small_corpus import piece

__all__ = ["tiny_models"]
SETTINGS = {"steps": 4.0, "validate_every": 2.0, "batch": 2.0, "learning_rate": 0.01}


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "tunes"
    folder.mkdir()
    for i in range(5):
        (folder / f"{i}.mid").write_bytes(piece(i))
    (folder / "broken.mid").write_bytes(b"MThd")
    return folder


def lesson_of(music: Path, **others: Any) -> Lesson:
    return Lesson(
        **{
            "title": "Tunes",
            "model": "note-rnn",
            "music": (str(music),),
            "start": "note-rnn",
            "settings": SETTINGS,
            **others,
        }
    )


class Told:
    """Keeps what is told, and pauses or finishes at a step."""

    def __init__(self, orders: Orders, pause_at: int = -1, finish_at: int = -1) -> None:
        self.events: list[tuple[str, dict[str, Any]]] = []
        self._orders, self._pause_at, self._finish_at = orders, pause_at, finish_at

    def __call__(self, kind: str, **what: Any) -> None:
        self.events.append((kind, what))
        if kind == "step":
            self._orders.is_paused = what["step"] == self._pause_at
            self._orders.is_finished = what["step"] == self._finish_at

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [what for each, what in self.events if each == kind]


def learn(lesson: Lesson, **when: int) -> Told:
    orders = Orders()
    told = Told(orders, **when)
    lessons.run(lesson, told, orders)
    return told


def test_a_folder_becomes_a_model_that_writes_and_a_card(
    music: Path, tiny_models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = [f"{name}={value}" for name, value in SETTINGS.items()]
    assert main(["learn", str(music), "--name", "Tunes", "--model", "note-rnn", "--config", *config]) == 0
    told = capsys.readouterr()
    assert "Note RNN · Tunes is there: --model note-rnn-tunes" in told.out
    assert "broken.mid" in told.err
    model = entry("note-rnn-tunes")
    assert model.summary == "Note RNN with the style of 4 pieces, trained here."
    card = model.card.read_text()
    log = list(log_lines(lesson_of(music)))
    valid = [row["valid"] for row in log if row["valid"] is not None]
    assert [row["step"] for row in log] == [0, 1, 2, 3, 4]
    assert f"before | {valid[0]:.4f}" in card
    assert f"after | {min(valid):.4f}" in card
    assert "4 pieces, 560 notes" in card
    assert begun() == ()
    (tmp_path / "in.mid").write_bytes(piece(9, 4))
    assert (
        main(
            [
                "continue",
                str(tmp_path / "in.mid"),
                "-o",
                str(tmp_path / "out.mid"),
                "--model",
                "note-rnn-tunes",
            ]
        )
        == 0
    )
    assert len(read_midi(tmp_path / "out.mid").notes) > len(read_midi(tmp_path / "in.mid").notes)


def test_paused_and_gone_on_with_it_is_the_same(music: Path, tiny_models: Path) -> None:
    whole = lesson_of(music, title="Whole")
    learn(whole)
    lesson = lesson_of(music)
    told = learn(lesson, pause_at=1)
    assert told.events[-1][0] == "paused"
    assert begun() == (lesson,)
    assert not lesson.weights.exists()
    told = learn(lesson)
    assert [what["step"] for what in told.of("step")] == [2, 3, 4]
    assert told.events[-1] == ("done", {"name": "note-rnn-tunes", "title": "Note RNN · Tunes"})
    assert [row["loss"] for row in log_lines(lesson)] == [row["loss"] for row in log_lines(whole)]
    assert lesson.weights.stat().st_size
    assert not (lesson.folder / "checkpoint.safetensors").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_is_one_sentence_and_what_was_learned_stays(music: Path, tiny_models: Path) -> None:
    import resource

    whole, lesson = lesson_of(music, title="Whole"), lesson_of(music)
    learn(whole)
    learn(lesson, pause_at=2)
    checkpoint = lesson.folder / "checkpoint.safetensors"
    before = checkpoint.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, limits[1]))
    try:
        with pytest.raises(FileError, match=r"^The checkpoint in .* could not be written: .*\.$"):
            learn(lesson)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert checkpoint.read_bytes() == before
    assert begun() == (lesson,)
    learn(lesson)
    assert [row["loss"] for row in log_lines(lesson)] == [row["loss"] for row in log_lines(whole)]


def test_finished_early_it_keeps_the_best_so_far(music: Path, tiny_models: Path) -> None:
    told = learn(lesson_of(music, settings=SETTINGS | {"steps": 400.0}), finish_at=3)
    assert told.of("step")[-1]["step"] == 3
    assert "the best after 2" in entry("note-rnn-tunes").card.read_text()


def test_all_files_are_told_and_samples_are_files_to_hear(music: Path, tiny_models: Path) -> None:
    told = learn(lesson_of(music))
    read = told.of("read")
    assert [(row["notes"], bool(row["problem"])) for row in read] == [(140, False)] * 5 + [(0, True)]
    first = told.of("sample")[0]
    assert first["of_data"] == pytest.approx(2.0)  # a lead and a bass without a rest
    score = read_midi(Path(first["file"]))
    answer = [note for note in score.notes if note.onset >= first["start"]]
    assert first["density"] == pytest.approx(
        sum(min(n.end, first["end"]) - n.onset for n in answer) / (first["end"] - first["start"])
    )
    assert score.metre_map.bar_at(first["start"]).number == lesson_samples.PROMPT_BARS


def test_what_only_got_worse_makes_no_model(
    music: Path, tiny_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = ["steps=2", "validate_every=1", "batch=2", "learning_rate=50", "clip=1000"]
    assert main(["learn", str(music), "--name", "Tunes", "--model", "note-rnn", "--config", *config]) == 1
    assert "did not help with the pieces that were held out" in capsys.readouterr().err
    assert not lesson_of(music).weights.exists()


def test_from_scratch_it_begins_with_nothing(music: Path, tiny_models: Path) -> None:
    given = learn(lesson_of(music), finish_at=2)
    entry("note-rnn-tunes").weights.unlink()
    fresh = learn(
        lesson_of(music, start="", settings=SETTINGS | {"units": 16.0, "embedded": 6.0}), finish_at=2
    )
    assert fresh.of("step")[0]["valid"] != given.of("step")[0]["valid"]
    assert "It began with nothing." in entry("note-rnn-tunes").card.read_text()


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({}, "There is no MIDI file in “music”."),
        ({"a.mid": b"MThd"}, "None of the 1 files in “music” could be read."),
        (
            {"a.mid": midi_bytes(Score(notes=(Note(0, 60, 480), Note(480, 62, 480))))},
            "There are only 2 notes in “music”",
        ),
        (
            {
                "a.mid": midi_bytes(
                    Score((Track("drums", 9),), tuple(Note(i * 240, 36, 120) for i in range(900)))
                )
            },
            "There are no pitched notes in “music”",
        ),
        ({"a.mid": piece(0, 100)}, "Two pieces at least are needed"),
    ],
)
def test_music_that_will_not_do(
    files: dict[str, bytes],
    sentence: str,
    tiny_models: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "music"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    assert main(["learn", str(folder), "--name", "Tunes"]) == 1
    *_, last = capsys.readouterr().err.splitlines()
    assert last.startswith(f"deepmusician: {sentence}")


def test_weights_that_will_not_do(music: Path, tiny_models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(music), "--name", "T", "--from", "abc-lstm"]) == 1
    assert "gru cannot begin with the weights of abc-lstm." in capsys.readouterr().err
    weights = tiny_models / "gru.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1])
    assert main(["learn", str(music), "--name", "T"]) == 1
    assert "The weights of gru are damaged; install them again." in capsys.readouterr().err
    assert begun() == ()


def test_the_command_of_a_lesson_is_the_lesson(music: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    got: list[Lesson] = []
    monkeypatch.setattr(lessons, "run", lambda lesson, *_: got.append(lesson))
    asked = [
        lesson_of(music),
        lesson_of(music, start="", settings={}),
        lesson_of(music, title="- odd name -", settings={"learning_rate": 0.1 + 0.2}),
    ]
    for lesson in asked:
        assert main(lesson.command) == 0
    assert got == asked


@pytest.mark.slow
def test_in_the_background_it_tells_in_lines_and_the_end_of_its_input_is_a_pause(
    music: Path, tiny_models: Path
) -> None:
    command = lesson_of(music, settings=SETTINGS | {"steps": 10_000.0}).command
    code = f"""
import sys
from pathlib import Path
from deepmusician_gui.models import registry
from deepmusician_gui.cli import main
registry.WEIGHTS_FOLDER = Path({str(tiny_models)!r})
sys.exit(main({[*command, "--background"]!r}))
"""
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert child.stdin
    assert child.stdout
    lines = (json.loads(line) for line in child.stdout)
    first = next(line for line in lines if line["kind"] == "step")
    assert first["step"] == 0
    assert os.getpriority(os.PRIO_PROCESS, child.pid) == 19
    child.stdin.close()
    *_, last = lines
    assert last["kind"] == "paused"
    child.stdout.close()
    assert child.wait(30) == 0
    [lesson] = begun()
    assert (lesson.folder / "checkpoint.safetensors").exists()


def test_orders_come_line_by_line() -> None:
    reading, writing = os.pipe()
    orders = Orders()
    with io.FileIO(writing, "w") as line:
        line.write(b"some")
        line.write(b"thing\nfinish\n")
        orders._listen(reading)
    assert (orders.is_finished, orders.is_paused) == (True, False)
    orders._listen(reading)
    assert orders.is_paused
    os.close(reading)


def test_the_cluster_command_trains_the_same_from_the_prepared_music(
    music: Path, tiny_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = lesson_of(music)
    learn(lesson, pause_at=0)
    words = shlex.split(cluster_command(lesson))
    monkeypatch.chdir(tmp_path)
    assert main(words[words.index("train") :]) == 0
    told = learn(lesson)
    assert (tmp_path / lesson.weights.name).exists()
    log = (tmp_path / "note-rnn-tunes.run" / "log.jsonl").read_text().splitlines()
    assert [json.loads(line)["loss"] for line in log[1:]] == [row["loss"] for row in told.of("step")]
