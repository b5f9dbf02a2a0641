"""What is told to a musician keeps what it is made of, wherever it is handed on; and the source tells it so."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from functools import cache
from multiprocessing import Pipe
from pathlib import Path
from string import Formatter

import pytest

import deepmusician_gui
from deepmusician_gui.errors import DeepMusicianError, FileError, Sentence, reason

PACKAGE = Path(deepmusician_gui.__file__).parent
KINDS = tuple(DeepMusicianError.__subclasses__())
TELLERS = {"Sentence", "DeepMusicianError", *(kind.__name__ for kind in KINDS)}


def through_a_pipe(value: DeepMusicianError) -> DeepMusicianError:
    here, there = Pipe()
    with here, there:
        here.send(value)
        came: DeepMusicianError = there.recv()
    return came


def test_an_error_is_its_sentence_in_english() -> None:
    error = FileError("“{name}” holds more than {most:,} tracks.", name="{0}.mid", most=4096)
    assert str(error) == "“{0}.mid” holds more than 4,096 tracks."
    assert error.sentence.text == "“{name}” holds more than {most:,} tracks."
    assert error.sentence.values == {"name": "{0}.mid", "most": 4096}


def test_braces_stay_where_there_are_no_values() -> None:
    assert str(FileError("“{name}.mid” is {empty.")) == "“{name}.mid” is {empty."


def test_an_error_holds_a_sentence_that_was_made_before() -> None:
    told = Sentence("The port “{name}” is gone.", name="Piano")
    assert FileError(told).sentence is told


@pytest.mark.parametrize("hand_on", [through_a_pipe, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_handed_on_stays_what_it_is(
    kind: type[DeepMusicianError], hand_on: Callable[[DeepMusicianError], DeepMusicianError]
) -> None:
    error = kind("{why} Nothing is sent to “{name}”.", why=Sentence("{a} is out.", a="{b}"), name="{c}")
    came = hand_on(error)
    assert type(came) is kind
    assert str(came) == "{b} is out. Nothing is sent to “{c}”."
    assert (came.sentence.text, came.sentence.values) == (error.sentence.text, error.sentence.values)
    why = came.sentence.values["why"]
    assert isinstance(why, Sentence)
    assert (why.text, why.values) == ("{a} is out.", {"a": "{b}"})


def test_what_a_disk_says_is_told_in_its_words() -> None:
    with pytest.raises(FileNotFoundError) as missing:
        Path("/nowhere/at/all").stat()
    assert reason(missing.value) == "no such file or directory"
    assert reason(OSError(121, "Remote I/O error")) == "remote i/o error"
    assert reason(OSError()) == reason(ValueError("slot 3")) == "the disk refused it"


@cache
def tellings() -> tuple[tuple[str, ast.Call, set[str]], ...]:
    return tuple(_tellings())


def _tellings() -> Iterator[tuple[str, ast.Call, set[str]]]:
    """Each sentence that the source makes, where, and what stands for bare text there. Commands speak English."""
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE)
        if place.parts[0] in {"cli", "ui", "errors.py"}:
            continue
        nodes = list(ast.walk(ast.parse(path.read_bytes())))
        bare = {
            ast.unparse(target)
            for node in nodes
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant | ast.JoinedStr)
            for target in node.targets
        }
        for node in nodes:
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in TELLERS:
                yield f"{place}:{node.lineno}", node, bare


def literal(text: ast.expr) -> str | None:
    return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None


def test_the_words_of_every_sentence_stand_in_the_source() -> None:
    """Else nobody finds them to translate them. What is not a literal must be a sentence that was made elsewhere."""
    for where, call, bare in tellings():
        text = call.args[0]
        is_made = isinstance(text, ast.Name | ast.Attribute) and not call.keywords
        is_made = is_made and ast.unparse(text) not in bare and ast.unparse(call.func) != "Sentence"
        assert literal(text) is not None or is_made, f"{where}: {ast.unparse(text)}"


def test_every_sentence_has_a_value_for_each_of_its_places_and_no_other() -> None:
    for where, call, _ in tellings():
        text = literal(call.args[0])
        if text is not None:
            places = {name for _, name, _, _ in Formatter().parse(text) if name}
            assert places == {each.arg for each in call.keywords}, where
