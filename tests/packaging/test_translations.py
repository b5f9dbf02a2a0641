"""What translators are given is what the window says, and what they gave back can be said."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import translations
from translations import CODES, FOLDER, Message, messages, release, sources, ts

TELLERS = {"tr", "QT_TR_NOOP", *translations.TELLERS}


@cache
def told() -> list[tuple[str, ast.expr]]:
    """The first arguments of all calls that say a text or mark one, and where they stand."""
    return [(f"{path.name}:{text.lineno}", text) for path in sources() for text in _told_in(path)]


def _told_in(path: Path) -> Iterator[ast.expr]:
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Name)
            and call.func.id in TELLERS
            and call.args
        ):
            yield call.args[0]


def places(text: str) -> Counter[tuple[str, str | None]]:
    """What stands in braces; of a text that is never formatted as well."""
    return Counter((name, form) for _, name, form, _ in Formatter().parse(text) if name is not None)


def test_every_text_of_the_source_is_there_and_no_other() -> None:
    texts = {
        text.value for _, text in told() if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
    for code in CODES:
        found = {message.source for message in messages(code)}
        assert texts - found == set(), (
            "not there yet: `python3 packaging/dev.py words`, and no tr() in f-strings"
        )
        assert found - texts == set(), "there no more: `python3 packaging/dev.py words`"


def test_texts_are_literals_or_stand_in_tables() -> None:
    """Qt's tool would take the first half of a choice, and nothing of what is built."""
    built = (ast.IfExp, ast.BoolOp, ast.BinOp, ast.JoinedStr)
    assert [
        place
        for place, text in told()
        if isinstance(text, built) and any(isinstance(part, ast.Constant) for part in ast.walk(text))
    ] == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_read_is_what_was_translated(tmp_path: Path, code: str) -> None:
    release(ts(code), made := tmp_path / "made.qm")
    assert made.read_bytes() == ts(code).with_suffix(".qm").read_bytes(), "`python3 packaging/dev.py words`"


def test_there_are_files_of_our_languages_alone() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {
        f"deepmusician_{code}.{kind}" for code in CODES for kind in ("ts", "qm")
    }


def _blanks(text: str) -> tuple[int, int, bool, bool]:
    return text.count("\t"), text.count("\n"), text[:1].isspace(), text[-1:].isspace()


def fault(message: Message) -> str:
    """What a translation has lost."""
    source, said = message
    if places(source) != places(said):
        return "places"
    if source.count("&") != said.count("&"):
        return "the letter that opens it"
    if source.endswith("…") != said.endswith("…"):
        return "the … of what asks for more"
    if _blanks(source) != _blanks(said):
        return "tabs, lines, or spaces at an end"
    return ""


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_what_is_more_than_words(code: str) -> None:
    translated = [message for message in messages(code) if message.translation]
    assert [(message, lost) for message in translated if (lost := fault(message))] == []
