"""What belongs to a piece comes back with it: takes and all they follow from, locks, the mixer, and the view."""

from __future__ import annotations

import json
from dataclasses import astuple, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import FileError, Sentence
from deepmusician_gui.generation.take import Controls, Hears, Region, Side
from deepmusician_gui.playback.outputs import VIRTUAL
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.grid import GridChoice, Rhythm
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.project_file import Project, project_bytes, project_of, read_project
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.files.desk import desk_of
from deepmusician_gui.ui.files.project import Snapshot, snapshot_of
from deepmusician_gui.ui.generation.take import Question, Take
from deepmusician_gui.ui.generation.take_history import Memory
from deepmusician_gui.ui.generation.takes_text import takes_of, takes_text
from deepmusician_gui.ui.guides import Fold
from tests.score.strategies import edits, notes, scores
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS
from tests.ui.files.test_files import TUNE, answer, choose

NAME = "song.dmproj"


def saved(studio: Studio, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    choose(monkeypatch, folder / NAME)
    studio.window.actions_.by_id["file.save"].trigger()
    return folder / NAME


def opened(qtbot: QtBot, studio: Studio, path: Path) -> None:
    with qtbot.waitSignal(studio.window.files.settled, timeout=DEADLINE_MS):
        studio.window.files.open(path)


def generated(qtbot: QtBot, studio: Studio) -> None:
    """A tune, and four takes of which the third is kept and the first is starred; a variation of that one."""
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    generation = studio.generation
    generation.continue_()
    qtbot.waitUntil(lambda: not generation.is_busy, timeout=DEADLINE_MS)
    generation.show_take(2)
    generation.keep()
    first = generation.history.take(1)
    assert first
    generation.history.toggle_star(1)
    generation.vary_take(first)
    qtbot.waitUntil(lambda: not generation.is_busy, timeout=DEADLINE_MS)
    generation.discard()


def told(memory: Memory) -> tuple[object, ...]:
    """What a memory holds, questions by what they ask."""
    takes = [
        (
            *(getattr(take, name) for name in Take._fields if name != "question"),
            *(getattr(take.question, name) for name in Question.__slots__),
        )
        for take in memory.takes
    ]
    return takes, memory.starred, memory.kept, memory.latest, memory.forgotten


def test_takes_come_back_with_all_that_they_follow_from(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generated(qtbot, studio)
    before = studio.generation.history.memory()
    lines = [(take.number, depth) for take, depth in studio.generation.history.lines()]
    path = saved(studio, tmp_path, monkeypatch)
    studio.window.actions_.by_id["file.new"].trigger()
    assert len(studio.generation.history) == 0
    opened(qtbot, studio, path)
    history = studio.generation.history
    assert told(history.memory()) == told(before)
    assert [(take.number, depth) for take, depth in history.lines()] == lines
    assert history.is_starred(1)
    assert history.latest_in(studio.document.score) == 3


def test_a_take_that_came_back_can_be_asked_for_again(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generated(qtbot, studio)
    opened(qtbot, studio, saved(studio, tmp_path, monkeypatch))
    take = studio.generation.history.take(2)
    assert take
    studio.generation.repeat(take)
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    assert studio.window.status.sentence.text() == f"The same 16 notes again, seed {take.seed}."


def test_the_same_project_is_saved_as_the_same_bytes(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generated(qtbot, studio)
    studio.generation.locks.toggle(studio.document.score.notes[:3])
    path = saved(studio, tmp_path, monkeypatch)
    first = path.read_bytes()
    opened(qtbot, studio, path)
    assert studio.window.files.save()
    assert path.read_bytes() == first


def test_the_desk_is_as_it_was_left(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = Score((Track("Lead"), Track("Bass")), (*TUNE, Note(0, 40, 480, 80, 1)))
    studio.document.revise(two, "Two tracks")
    guides, roll, playback = studio.window.roll.guides, studio.window.roll, studio.playback
    studio.document.set_track(1)
    studio.generation.locks.toggle(TUNE[:1])
    playback.mixer.toggle_mute(1)
    playback.mixer.toggle_solo(0)
    playback.choose_output(VIRTUAL.id)
    playback.seek(480)
    playback.set_loop((0, 960))
    guides.set_scale(Scale("Bb", "dorian"))
    guides.toggle_fold(Fold.SCALE)
    guides.toggle_keeps_to_scale()
    guides.choose(GridChoice(Fraction(1, 8), Rhythm.TRIPLET, is_on=False, keeps_offset=True))
    roll.show_view(replace(roll.area.view, px_per_tick=0.5, row_px=20.0, left=100.0).within_limits())
    view, choice = roll.area.view, guides.choice
    path = saved(studio, tmp_path, monkeypatch)
    studio.window.actions_.by_id["file.new"].trigger()
    guides.choose(GridChoice())
    playback.choose_output("synth")
    opened(qtbot, studio, path)
    assert studio.document.track == 1
    assert studio.generation.locks.notes == frozenset(TUNE[:1])
    assert (playback.mixer.muted, playback.mixer.soloed) == (frozenset({1}), frozenset({0}))
    assert playback.output == VIRTUAL
    assert (playback.tick, playback.loop) == (480, (0, 960))
    assert (guides.scale, guides.follows_key) == (Scale("Bb", "dorian"), False)
    assert (guides.fold, guides.keeps_to_scale, guides.choice) == (Fold.SCALE, True, choice)
    assert roll.area.view == replace(view, height_px=roll.area.view.height_px)  # which the window decides


def test_an_output_that_is_not_there_leaves_the_one_that_is(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.playback.choose_output(VIRTUAL.id)
    path = saved(studio, tmp_path, monkeypatch)
    studio.player.listed = studio.player.listed[:1]
    studio.playback.choose_output("synth")
    opened(qtbot, studio, path)
    assert studio.playback.output
    assert studio.playback.output.id == "synth"


def test_new_takes_of_a_project_are_asked_about_when_it_is_closed(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    path = saved(studio, tmp_path, monkeypatch)
    assert not studio.window.isWindowModified()
    studio.generation.continue_()
    qtbot.waitUntil(lambda: len(studio.generation.history) == 4, timeout=DEADLINE_MS)
    assert studio.window.isWindowModified()
    asked = answer(monkeypatch, QMessageBox.StandardButton.Save)
    assert studio.window.close()
    assert asked == ["Save the changes to song before it is closed?"]
    assert len(snapshot_of(read_project(path), NAME).memory.takes) == 4


def test_a_midi_file_stays_one_and_is_not_asked_about_for_takes_it_cannot_hold(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    choose(monkeypatch, tmp_path / "song.mid")
    assert studio.window.files.save()
    studio.generation.continue_()
    qtbot.waitUntil(lambda: len(studio.generation.history) == 4, timeout=DEADLINE_MS)
    assert not studio.window.isWindowModified()
    studio.document.edit(NoteEdit(removed=TUNE[:1]), "Delete")
    assert studio.window.files.save()
    assert read_midi(tmp_path / "song.mid").notes == TUNE[1:]


# As values

regions = st.builds(
    lambda start, length, keep, side, hears: Region(start, start + length, 0, keep, side, hears),
    st.integers(0, 1000),
    st.integers(1, 1000),
    st.frozensets(notes, max_size=3),
    st.sampled_from(Side),
    st.sampled_from(Hears),
)
controls = st.builds(Controls, st.integers(0, 9999), st.floats(0.1, 2), grid=st.sampled_from((None, 3, 4)))


@st.composite
def memories(draw: st.DrawFn) -> tuple[Memory, Score]:
    """Takes of pieces that follow from each other, and the piece that is open now."""
    piece = draw(scores)
    takes: list[Take] = []
    for number in range(1, draw(st.integers(0, 6)) + 1):
        change = draw(st.integers(0, 2))
        if change == 1:
            piece = piece.apply(draw(edits(piece)))
        elif change == 2:
            name = draw(st.text(st.characters(codec="utf-8"), max_size=3))
            piece = piece.changed(tracks=(*piece.tracks, Track(name)))
        region, written = draw(regions), tuple(draw(st.lists(notes, max_size=4)))
        stands_for = draw(st.none() | regions)
        asked = Question("fill", "gru", piece, region, draw(controls), "Fill", written[:1], stands_for)
        parent = draw(st.integers(0, number - 1))
        remark = Sentence("é, {seed}", seed=number)
        takes.append(Take(asked, written, region.end, 3, True, remark, 1.5, "ab", number, parent))
    kept = [(take.number, frozenset(take.notes)) for take in takes[::2]]
    starred = frozenset(take.number for take in takes[1::2])
    now = piece.apply(draw(edits(piece)))
    return Memory(tuple(takes), starred, tuple(reversed(kept)), len(takes) + 2, 1), now


@given(memories())
def test_any_takes_of_any_pieces_come_back(made: tuple[Memory, Score]) -> None:
    memory, score = made
    text = takes_text(memory, score)
    read = takes_of(text, score, NAME)
    assert told(read) == told(memory)
    assert takes_text(read, score) == text
    scores_then = [take.question.score for take in memory.takes]
    scores_now = [take.question.score for take in read.takes]
    alike = [[one is other for other in scores_then] for one in scores_then]
    assert [[one is other for other in scores_now] for one in scores_now] == alike


def test_a_large_piece_is_not_told_once_for_each_of_its_takes() -> None:
    many = Score(notes=tuple(Note(10 * i, 60, 5) for i in range(20_000)))
    takes = []
    piece = many
    for number in range(1, 40):
        piece = piece.apply(NoteEdit(removed=piece.notes[number * 300 :][:1]))
        asked = Question("fill", "gru", piece, Region(0, 9, 0), Controls(), "Fill")
        takes.append(Take(asked, (Note(0, 60, 1),), 9, 0, number=number))
    assert len(takes_text(Memory(tuple(takes), latest=40), piece)) < 50_000


ASKED = Question("fill", "gru", Score(notes=TUNE), Region(0, 480, 0, frozenset(TUNE[:1])), Controls(), "Fill")
MEMORY = Memory((Take(ASKED, TUNE, 480, 1, number=1),), frozenset(), ((1, frozenset(TUNE)),), 1)
HOSTILE: list[dict[str, Any]] = [
    {"latest": 0},
    {"latest": -1},
    {"kept": [{"number": 2, "brought": []}]},
    {"kept": [{"number": 1, "brought": [[0, 200, 1, 1, 0, False]]}]},
    {"pieces": []},
    {"pieces": [{"removed": [[0, 1, 1, 1, 0, False]]}]},
    {"pieces": [{"added": [[0, 1, 1, 1, 9, False]]}]},
]
HOSTILE_TAKE: list[dict[str, Any]] = [
    {"number": 0},
    {"parent": 1},
    {"piece": 7},
    {"verb": "format"},
    {"seed": -1},
    {"notes": [[0, 60, -1, 80, 0, False]]},
    {"notes": [[0, 60]]},
    {"written_to": "there"},
    {"ms": "nan"},
    {"region": {"start": 9, "end": 9, "track": 0}},
    {"region": {"start": 0, "end": 9, "track": 4}},
    {"region": {"start": 0, "end": 9, "track": 0, "side": "inside"}},
    {"controls": {"temperature": 0}},
    {"controls": {"seed": -1}},
    {"controls": {"lowest": 90, "highest": 30}},
    {"controls": {"scale": [12]}},
]


def refused(text: dict[str, Any]) -> str:
    with pytest.raises(FileError, match=f"“{NAME}” is damaged") as caught:
        takes_of(json.dumps(text).encode(), Score(notes=TUNE), NAME)
    return str(caught.value)


@pytest.mark.parametrize("change", HOSTILE, ids=str)
def test_takes_that_make_no_sense_are_told(change: dict[str, Any]) -> None:
    refused(json.loads(takes_text(MEMORY, Score(notes=TUNE))) | change)


@pytest.mark.parametrize("change", HOSTILE_TAKE, ids=str)
def test_a_take_that_makes_no_sense_is_told(change: dict[str, Any]) -> None:
    text = json.loads(takes_text(MEMORY, Score(notes=TUNE)))
    text["takes"][0] |= change
    refused(text)


def test_takes_of_a_model_that_is_not_known_are_left_out() -> None:
    text = json.loads(takes_text(MEMORY, Score(notes=TUNE)))
    text["takes"].append(text["takes"][0] | {"number": 2, "model": "of the future"})
    read = takes_of(json.dumps(text | {"latest": 2}).encode(), Score(notes=TUNE), NAME)
    assert [take.number for take in read.takes] == [1]
    assert (read.latest, read.forgotten) == (2, 1)


HOSTILE_DESK: list[dict[str, Any]] = [
    {"track": 1},
    {"muted": [1]},
    {"soloed": [-1]},
    {"loop": [9, 9]},
    {"playhead": -1},
    {"locked": [[0, 128, 1, 1, 0, False]]},
    {"output": None},
    {"view": {"left": 0, "top": 0, "px_per_tick": 1e300, "row_px": 1}},
]
HOSTILE_GUIDES: list[dict[str, Any]] = [
    {"step": "1/0"},
    {"step": "half"},
    {"step": "1/7"},
    {"rhythm": "SWING"},
    {"fold": "paper"},
    {"scale": {"tonic": "H", "kind": "major"}},
    {"scale": {"tonic": "C", "kind": "sad"}},
]


@pytest.mark.parametrize("change", HOSTILE_DESK, ids=str)
def test_a_desk_that_makes_no_sense_is_told(studio: Studio, change: dict[str, Any]) -> None:
    text = json.loads(studio.window.files.project.snapshot().project().parts["desk"])
    with pytest.raises(FileError, match="is damaged"):
        desk_of(json.dumps(text | change).encode(), studio.document.score, NAME)


@pytest.mark.parametrize("change", HOSTILE_GUIDES, ids=str)
def test_guides_that_make_no_sense_are_told(studio: Studio, change: dict[str, Any]) -> None:
    text = json.loads(studio.window.files.project.snapshot().project().parts["desk"])
    text["guides"] |= change
    with pytest.raises(FileError, match="is damaged"):
        desk_of(json.dumps(text).encode(), studio.document.score, NAME)


def test_a_project_of_a_bare_score_opens_like_any_file(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(project_bytes(Project(Score(notes=TUNE))))
    opened(qtbot, studio, tmp_path / NAME)
    assert studio.document.score.notes == TUNE
    assert not studio.document.is_modified


def test_a_project_with_takes_that_make_no_sense_changes_nothing(
    qtbot: QtBot, studio: Studio, tmp_path: Path
) -> None:
    text = json.loads(takes_text(MEMORY, Score(notes=TUNE))) | {"latest": 0}
    project = Project(Score(notes=TUNE), {"takes": json.dumps(text).encode()})
    (tmp_path / NAME).write_bytes(project_bytes(project))
    with qtbot.waitSignal(studio.window.files.said, timeout=DEADLINE_MS):
        studio.window.files.open(tmp_path / NAME)
    assert "is damaged" in studio.window.status.sentence.text()
    assert not studio.document.score.notes
    assert studio.document.path is None


def test_what_is_written_is_what_is_read() -> None:
    snapshot = Snapshot(Score(notes=TUNE), MEMORY)
    read = snapshot_of(project_of(project_bytes(snapshot.project()), NAME), NAME)
    assert (read.score, told(read.memory)) == (snapshot.score, told(MEMORY))
    assert astuple(read.memory.takes[0].question.region) == astuple(ASKED.region)
