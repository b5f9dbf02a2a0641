"""What an exported file tells of takes: opened again, they are asked for again, and the same notes come."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.provenance import signed, told_in
from deepmusician_gui.ui.generation.take import Take
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS, load_tiny_gru

BAR = 4 * 480
TUNE = tuple(Note(480 * i, 60 + 2 * (i % 4), 480) for i in range(8))


class Room:
    """A piece and a session with a small network that really writes."""

    def __init__(self, qtbot: QtBot, path: Path | None = None) -> None:
        self._qtbot = qtbot
        self.weights = "the same"
        self.document = Document()
        self.session = GenerationSession(self.document, self._load)
        self.said: list[str] = []
        self.session.said.connect(self.said.append)
        self.session.history.toggle_telling()
        if path:
            score = read_midi(path)
            self.document.replace(score, path)
            self.session.history.remember(told_in(score, path.name).memory)

    def _load(self, name: str) -> LoadedModel:
        return load_tiny_gru(name)._replace(fingerprint=self.weights)

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.session.is_busy, timeout=6 * DEADLINE_MS)

    def keep(self, verb: str, span: tuple[int, int] | None = None) -> Take:
        """Ask and keep the second take."""
        self.session.ask(verb, span)
        self.wait()
        self.session.step(1)
        assert self.session.proposal
        take = self.session.proposal.take
        self.session.keep()
        return take

    def again(self, take: Take) -> tuple[Note, ...]:
        self.session.repeat(take)
        self.wait()
        assert self.session.proposal
        return self.session.proposal.take.notes

    def export(self, path: Path) -> bytes:
        write_midi(signed(self.session.history, self.document.score), path)
        return path.read_bytes()


@pytest.fixture
def rooms(qtbot: QtBot, weights_are_there: None) -> Iterator[list[Room]]:
    opened: list[Room] = []
    yield opened
    for room in opened:
        room.session.close()


def with_takes(rooms: list[Room], qtbot: QtBot) -> Room:
    """A piece that was continued, filled, varied and accompanied, and edited in between."""
    room = Room(qtbot)
    rooms.append(room)
    room.document.edit(NoteEdit(added=TUNE), "Draw", ())
    room.keep("continue")
    room.keep("fill", (BAR, 2 * BAR))
    room.document.edit(NoteEdit(added=(Note(0, 40, BAR),)), "Draw", ())
    room.keep("vary", (2 * BAR, 4 * BAR))
    room.keep("accompany", (0, 2 * BAR))
    return room


def test_every_take_of_an_opened_file_is_written_again_note_by_note(
    qtbot: QtBot, rooms: list[Room], tmp_path: Path
) -> None:
    first = with_takes(rooms, qtbot)
    exported = first.export(tmp_path / "first.mid")
    second = Room(qtbot, tmp_path / "first.mid")
    rooms.append(second)
    kept = second.session.history.kept_in(second.document.score)
    assert [take.question.verb for take in kept] == ["continue", "fill", "vary", "accompany"]
    for take in kept:
        then = next(one for one in first.session.history if one.number == take.number)
        assert second.again(take) == then.notes
        assert second.said[-1] == f"The same {len(then.notes)} notes again, seed {take.seed}."
        second.session.discard()
    assert second.export(tmp_path / "second.mid") == exported


def test_other_weights_and_other_music_are_said(qtbot: QtBot, rooms: list[Room], tmp_path: Path) -> None:
    first = with_takes(rooms, qtbot)
    first.export(tmp_path / "first.mid")
    second = Room(qtbot, tmp_path / "first.mid")
    rooms.append(second)
    second.weights = "others"
    (take, *_) = second.session.history.kept_in(second.document.score)
    second.again(take)
    assert second.said[-1] == "The weights of gru are others than then, and so may the notes be."

    score = read_midi(tmp_path / "first.mid")
    less = tuple(n for n in score.notes if n not in TUNE[1:4])
    write_midi(replace(score, notes=less), tmp_path / "less.mid")
    third = Room(qtbot, tmp_path / "less.mid")
    rooms.append(third)
    (take, *_) = third.session.history.kept_in(third.document.score)
    third.again(take)
    assert third.said[-1].startswith("Other notes than then, by the same weights and seed")


def edited(score: Score, old: str, new: str) -> Score:
    """With something else in what it tells."""
    events = tuple(
        event._replace(data=event.data.replace(old.encode(), new.encode())) for event in score.other_events
    )
    return replace(score, other_events=events)


def test_what_does_not_fit_is_left_out_and_said(qtbot: QtBot, rooms: list[Room], tmp_path: Path) -> None:
    first = with_takes(rooms, qtbot)
    first.export(tmp_path / "first.mid")
    score = read_midi(tmp_path / "first.mid")
    told = told_in(score, "first.mid")
    assert len(told.memory.takes) == 4
    assert told.remark == ""
    gone = replace(score, notes=score.notes[:8])
    for odd in (gone, edited(score, '"takes": [', '"takes": [['), edited(score, '"pieces"', '"pages"')):
        told = told_in(odd, "odd.mid")
        assert told.memory.takes == ()
        assert "changed since" in told.remark
    told = told_in(edited(score, '"model":"gru"', '"model":"nobody"'), "odd.mid")
    assert told.memory.takes == ()
    assert told.memory.kept == ()
    assert told.remark == "Models that are not here wrote some of it."
    assert told_in(Score(notes=TUNE), "plain.mid").memory.takes == ()


def test_what_was_told_before_is_told_anew(qtbot: QtBot, rooms: list[Room], tmp_path: Path) -> None:
    first = with_takes(rooms, qtbot)
    first.export(tmp_path / "first.mid")
    second = Room(qtbot, tmp_path / "first.mid")
    rooms.append(second)
    second.keep("continue")
    second.export(tmp_path / "second.mid")
    texts = [
        event.data[2:]
        for event in read_midi(tmp_path / "second.mid").other_events
        if event.data[2:].startswith(b'{"program"')
    ]
    assert len(texts) == 5
    assert all(json.loads(text)["model"] == "gru" for text in texts)
    second.session.history.toggle_telling()
    assert second.export(tmp_path / "plain.mid") == second.export(tmp_path / "plain.mid")


def test_a_file_that_tells_is_opened_and_a_note_of_a_take_brings_the_take_again(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "song.mid"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    actions, generation = studio.window.actions_.by_id, studio.generation
    generation.continue_()
    qtbot.waitUntil(lambda: not generation.is_busy, timeout=DEADLINE_MS)
    assert generation.proposal
    written = generation.proposal.take.notes
    generation.keep()
    actions["generate.tells"].trigger()
    actions["file.export"].trigger()
    studio.document.mark_saved(path)
    studio.document.replace(Score(), None)
    assert not actions["generate.again"].isEnabled()
    studio.window.files.open(path)
    qtbot.waitUntil(lambda: len(studio.document.score.notes) > len(TUNE), timeout=DEADLINE_MS)
    studio.document.select(written[:1])
    qtbot.waitUntil(actions["generate.again"].isEnabled, timeout=DEADLINE_MS)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(studio.window.roll, Qt.Key.Key_G, modifiers)
    qtbot.waitUntil(lambda: generation.proposal is not None and not generation.is_busy, timeout=DEADLINE_MS)
    assert generation.proposal.take.notes == written
    assert studio.window.status.sentence.text() == f"The same {len(written)} notes again, seed 1."


def test_opening_a_file_that_was_changed_elsewhere_says_so(
    qtbot: QtBot, studio: Studio, rooms: list[Room], tmp_path: Path
) -> None:
    with_takes(rooms, qtbot).export(tmp_path / "first.mid")
    score = read_midi(tmp_path / "first.mid")
    write_midi(replace(score, notes=score.notes[:8]), tmp_path / "cut.mid")
    studio.window.files.open(tmp_path / "cut.mid")
    qtbot.waitUntil(lambda: len(studio.document.score.notes) == 8, timeout=DEADLINE_MS)
    assert studio.window.status.sentence.text() == (
        "Opened cut.mid: 8 notes. What models wrote in it was changed since, and cannot be asked for again."
    )
    assert len(studio.generation.history) == 0
