"""What is to be learnt, kept in a folder, and the sentences for music that will not do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.models import registry
from deepmusician_gui.models.registry import MODELS
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.training.corpus import Corpus, Source, build_corpus, hold_out
from deepmusician_gui.training.gentle import cluster_command, tunable, usual
from deepmusician_gui.training.lesson import (
    Lesson,
    begun,
    check_music,
    close_lesson,
    drop,
    open_lesson,
    read_lesson,
)
from deepmusician_gui.training.recipe import changed
from deepmusician_gui.training.recipes import RECIPES
from tests.tiny_models import TINY, tiny_gru
from tests.training.small_corpus import piece

LESSON = Lesson("Mozart", "gru", ("/music/mozart",), "gru", {"steps": 20.0})


def test_a_name_that_files_and_command_lines_can_hold() -> None:
    assert (LESSON.name, LESSON.full_title) == ("gru-mozart", "GRU · Mozart")
    assert replace(LESSON, title="  Żeleński, op. 3! ").name == "gru-zelenski-op-3"
    assert replace(LESSON, title="武満").name == "gru-own"


def test_the_folder_tells_what_was_begun_until_it_is_over() -> None:
    other = replace(LESSON, title="Bach")
    open_lesson(LESSON)
    open_lesson(other)
    assert {each.title for each in begun()} == {"Mozart", "Bach"}
    assert read_lesson(LESSON.folder) == LESSON
    close_lesson(other)
    assert begun() == (LESSON,)
    drop(LESSON)
    assert begun() == ()


def test_the_same_goes_on_and_something_else_of_that_name_does_not() -> None:
    open_lesson(LESSON)
    (LESSON.folder / "checkpoint.safetensors").touch()
    open_lesson(LESSON)
    assert (LESSON.folder / "checkpoint.safetensors").exists()
    with pytest.raises(ModelError, match="GRU · Mozart was begun with other music or settings"):
        open_lesson(replace(LESSON, settings={}))
    with pytest.raises(ModelError, match="needs a name"):
        open_lesson(replace(LESSON, title="  "))


def test_the_name_of_a_model_that_is_there_is_taken() -> None:
    with pytest.raises(ModelError, match="There is a model called GRU classic already"):
        open_lesson(replace(LESSON, title="Classic"))
    registry.own_folder().mkdir(parents=True)
    write_weights(LESSON.weights, tiny_gru(), TINY, {"model": "gru", "title": LESSON.full_title})
    with pytest.raises(ModelError, match="There is a model called GRU · Mozart already"):
        open_lesson(LESSON)


def test_a_damaged_folder_is_no_lesson(tmp_path: Path) -> None:
    open_lesson(LESSON)
    for damage in ("", "[]", '{"title": "x"}', '{"title": "x", "model": "gpt", "music": []}'):
        (LESSON.folder / "lesson.json").write_text(damage)
        assert begun() == ()
        with pytest.raises(FileError, match="or it is damaged"):
            read_lesson(LESSON.folder)


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        ([], "There is no MIDI file in “mozart”."),
        (
            [(f"{i}.mid", 0, f"“{i}.mid” is no MIDI file.") for i in range(10_000)],
            "None of the 10,000 files in “mozart” could be read. The first: “0.mid” is no MIDI file.",
        ),
        ([("a.mid", 2, "")], "There are only 2 notes in “mozart”; at least 500 are needed."),
        (
            [("a.mid", 0, ""), ("b.mid", 0, "")],
            "There are no pitched notes in “mozart”; drums cannot be learned.",
        ),
        (
            [("a.mid", 0, ""), ("b.mid", 0, "broken"), ("c.mid", 0, "broken")],
            "There are no pitched notes in “mozart”: 2 of 3 files cannot be read, and drums cannot be learned.",
        ),
    ],
)
def test_music_that_will_not_do_is_one_sentence(found: list[tuple[str, int, str]], sentence: str) -> None:
    with pytest.raises(FileError) as error:
        check_music(found, ["/music/mozart"])
    assert str(error.value) == sentence
    check_music([("a.mid", 300, ""), ("b.mid", 0, "broken"), ("c.mid", 200, "")], ["/music/mozart"])


@pytest.mark.parametrize("count", [2, 3, 7, 20])
def test_some_pieces_are_held_out_and_the_same_ones_again(count: int, tmp_path: Path) -> None:
    sources = [Source(f"{i}.mid", "train", piece(i, 2)) for i in range(count)]
    list(build_corpus(sources, tmp_path))
    hold_out(tmp_path)
    held_out = [each.name for each in Corpus(tmp_path).split("valid")]
    assert len(held_out) == max(1, round(count / 7))
    assert len(Corpus(tmp_path).split("train")) == count - len(held_out)
    list(build_corpus(sources, tmp_path))
    hold_out(tmp_path)
    assert [each.name for each in Corpus(tmp_path).split("valid")] == held_out


def test_one_piece_cannot_be_held_out_and_learned_from(tmp_path: Path) -> None:
    list(build_corpus([Source("0.mid", "train", piece(0))], tmp_path))
    with pytest.raises(FileError, match="Two pieces at least are needed"):
        hold_out(tmp_path)
    np.save(tmp_path / "pieces.npy", np.zeros(3))
    with pytest.raises(FileError, match="no prepared corpus"):
        hold_out(tmp_path)


def test_every_shipped_model_can_be_taught() -> None:
    assert set(RECIPES) == {model.name for model in MODELS}


@pytest.mark.parametrize("model", RECIPES)
@pytest.mark.parametrize("gently", [True, False])
def test_what_is_usual_and_what_can_be_set_are_settings_of_the_recipe(model: str, gently: bool) -> None:
    settings = usual(model, gently=gently) | tunable(model, gently=gently)
    recipe = changed(RECIPES[model], settings)
    assert recipe.training.validate_first
    assert recipe.training.learning_rate == pytest.approx(
        RECIPES[model].training.learning_rate * (0.2 if gently else 1)
    )


def test_the_research_settings_are_offered_where_they_apply() -> None:
    assert (
        tunable("gru-classic-focal", gently=False).items()
        >= {
            "focal": 1.0,
            "alpha": 0.25,
            "gamma": 2.0,
            "learning_rate": 1e-3,
            "length": 96.0,
            "state": 512.0,
        }.items()
    )
    assert "state" not in tunable("gru-classic", gently=True)  # given weights have their size
    assert "alpha" not in tunable("gru", gently=False)


def test_the_cluster_command_says_all_that_the_lesson_does() -> None:
    command = cluster_command(LESSON)
    assert command.startswith(
        "torchrun --standalone --nproc-per-node gpu -m deepmusician_gui train --model gru --from gru "
    )
    assert f'--data "{LESSON.corpus}"' in command
    assert " steps=20" in command
    assert " learning_rate=0.0003" in command
    assert "--from" not in cluster_command(replace(LESSON, start=""))
