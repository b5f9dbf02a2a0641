"""What stands in for the process that learns: python -m tests.ui.teacher ENDING learn ... --background.

Tells what the real one tells, and keeps a folder as the real one does. ENDING is what becomes of it: "waits" for an
order, "ends", "dies", "fails", "lacks" what training needs, or "babbles" first.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import Any

from deepmusician_gui.cli import lessons
from deepmusician_gui.cli import main as command_line
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.training.lesson import Lesson, close_lesson, log_lines, open_lesson

START, END = 1920, 3840
CLUSTER = "torchrun --standalone"


def tell(kind: str, **what: Any) -> None:
    sys.stdout.write(json.dumps({"kind": kind, **what}) + "\n")
    sys.stdout.flush()


def step(lesson: Lesson, number: int) -> None:
    row = {
        "step": number,
        "loss": 3.0 - number / 10,
        "learning_rate": 0.001,
        "elapsed_s": float(number),
        "left_s": 240.0,
        "steps_per_s": 1.0,
        "valid": 3.5 if number % 2 == 0 else None,
    }
    with (lesson.folder / "log.jsonl").open("a") as log:
        log.write(json.dumps(row) + "\n")
    tell("step", **row)


def sample(lesson: Lesson, number: int) -> None:
    path = lesson.folder / f"sample-{number}.mid"
    write_midi(Score(notes=tuple(Note(240 * i, 60 + i, 240) for i in range(16))), path)
    row = {"file": str(path), "start": START, "end": END, "density": 1.5, "of_data": 2.0, "step": number}
    with (lesson.folder / "samples.jsonl").open("a") as samples:
        samples.write(json.dumps(row) + "\n")
    tell("sample", **row)


def teach(lesson: Lesson, ending: str) -> int:
    if ending == "lacks":
        sys.stderr.write("deepmusician: This needs what training does.\n")
        return 1
    if ending == "babbles":
        sys.stdout.write("no JSON at all\n")
    open_lesson(lesson)
    for i in range(3):
        tell("read", name=f"tunes/{i}.mid", notes=1000 * i, problem="")
    tell("read", name="tunes/torn.mid", notes=0, problem="“torn.mid” is no MIDI file.")
    if ending == "fails":
        tell("failed", sentence="There are only 2 notes in “tunes”; at least 500 are needed.")
        return 1
    done = max((row["step"] for row in log_lines(lesson)), default=-1)
    tell("begun", cluster=CLUSTER)
    for number in range(done + 1, done + 4):
        step(lesson, number)
    sample(lesson, done + 3)
    if ending == "dies":
        os._exit(7)
    order = "finish" if ending == "ends" else sys.stdin.readline().strip()
    if order != "finish":
        (lesson.folder / "checkpoint.safetensors").touch()
        tell("paused")
        return 0
    lesson.weights.parent.mkdir(parents=True, exist_ok=True)
    close_lesson(lesson)
    tell("done", name=lesson.name, title=lesson.full_title)
    return 0


def main(words: Sequence[str]) -> int:
    taught: list[Lesson] = []
    lessons.run = lambda lesson, *_: taught.append(lesson)
    ending, *arguments = words
    command_line([word for word in arguments if word != "--background"])
    return teach(taught[0], ending)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
