"""Sentences are said in another language where one is installed, with what belongs into their places."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import FileError, PlaybackError, Sentence
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.widgets.words import said, tr
from tests.ui.fakes import DEADLINE_MS

GERMAN = {
    "Keep {count} of {all} notes": "Von {all} Noten {count} behalten",
    "Continue": "Fortsetzen",
    "The port “{name}” is gone.": "Der Anschluss „{name}“ ist weg.",
    "{problem} No clock is sent.": "{problem} Es geht kein Takt hinaus.",
    "piano": "Klavier",
}


class _German(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return GERMAN.get(text) if context == "" else None


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = _German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_english_needs_no_translator(qapp: QApplication) -> None:
    assert tr("Continue") == "Continue"
    assert tr("Keep {count} of {all} notes", count=2, all=3) == "Keep 2 of 3 notes"
    assert tr("Zoom – “{100 %}”…") == "Zoom – “{100 %}”…"  # braces without values are braces


def test_another_language_puts_values_where_it_wants_them(german: None) -> None:
    assert tr("Continue") == "Fortsetzen"
    assert tr("Keep {count} of {all} notes", count=2, all=3) == "Von 3 Noten 2 behalten"


def test_what_is_not_translated_yet_stays_english(german: None) -> None:
    assert tr("Discard {count} notes", count=2) == "Discard 2 notes"


def test_what_is_told_below_the_window_is_said_in_its_language(german: None) -> None:
    assert said(PlaybackError("The port “{name}” is gone.", name="{0}")) == "Der Anschluss „{0}“ ist weg."
    gone = PlaybackError("The port “{name}” is gone.", name="piano").sentence
    told = Sentence("{problem} No clock is sent.", problem=gone)
    assert told == "The port “piano” is gone. No clock is sent."
    assert said(told) == "Der Anschluss „piano“ ist weg. Es geht kein Takt hinaus."


def test_sentences_that_hold_sentences_are_said_as_one(german: None) -> None:
    """A name that somebody gave is no sentence of ours, whatever it says."""
    assert said(PlaybackError("The port “{name}” is gone.", name=Sentence("piano"))) == (
        "Der Anschluss „Klavier“ ist weg."
    )
    assert said("piano") == "piano"
    assert said("") == ""


def test_what_stands_in_a_sentence_of_the_window_is_said_too(german: None) -> None:
    gone = PlaybackError("The port “{name}” is gone.", name="piano")
    assert tr("Not done: {problem} {port}", problem=gone, port=Sentence("piano")) == (
        "Not done: Der Anschluss „piano“ ist weg. Klavier"
    )


def test_what_was_said_already_is_left_alone(german: None) -> None:
    assert said(FileError(tr("The port “{name}” is gone.", name="a"))) == "Der Anschluss „a“ ist weg."


def test_why_a_job_could_not_go_on_is_said_too(qtbot: QtBot, german: None) -> None:
    def work() -> Generator[object, None, None]:
        yield 0.5
        raise PlaybackError("The port “{name}” is gone.", name="a")

    job = Job(work)
    with qtbot.waitSignal(job.failed, timeout=DEADLINE_MS) as failed:
        job.start()
    assert failed.args == ["Der Anschluss „a“ ist weg."]
    job.wait()
