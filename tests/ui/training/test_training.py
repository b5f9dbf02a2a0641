"""Training by mouse and keys through the real window; the process that learns is a stand-in that tells the same."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from deepmusician_gui.models import registry
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.training.lesson import Lesson, begun, open_lesson
from deepmusician_gui.ui.training import training_session
from deepmusician_gui.ui.training.training_files import FileTable
from deepmusician_gui.ui.training.training_music import PART_BARS, parts
from deepmusician_gui.ui.training.training_session import Phase, TrainingSession
from deepmusician_gui.ui.training.training_window import TrainingDialog
from tests.tiny_models import TINY, tiny_gru
from tests.ui import teacher
from tests.ui.conftest import Studio
from tests.ui.test_tooltips import controls, described, hinted, named

DEADLINE_MS = 20_000  # a process is started
LEFT = Qt.MouseButton.LeftButton
BAR = 4 * 480
PIECE = Score(
    (Track("Lead"), Track("Drums", 9)),
    (*(Note(480 * i, 60 + i % 7, 480) for i in range(4 * 20)), Note(0, 36, 480, 80, 1)),
)


def stand_in(ending: str) -> list[str]:
    return [sys.executable, "-m", "tests.ui.teacher", ending]


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "tunes"
    folder.mkdir()
    return folder


def open_training(studio: Studio, qtbot: QtBot) -> TrainingDialog:
    """As one finds a command without keys."""
    studio.window.actions_.by_id["help.palette"].trigger()
    QTest.keyClicks(studio.window.overlays.palette.field, "train on your")
    QTest.keyClick(studio.window.overlays.palette.field, Qt.Key.Key_Return)
    dialog = studio.window.findChild(TrainingDialog)
    assert isinstance(dialog, TrainingDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.fixture
def ending() -> str:
    return "waits"


@pytest.fixture
def dialog(
    qtbot: QtBot, studio: Studio, ending: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TrainingDialog]:
    monkeypatch.setattr(training_session, "program", lambda: stand_in(ending))
    opened = open_training(studio, qtbot)
    yield opened
    opened.session.close()


def drop(dialog: TrainingDialog, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPointF(dialog.setup.rect().center())
    event = QDropEvent(where, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    dialog.setup.dropEvent(event)


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def wait_for(qtbot: QtBot, session: TrainingSession, phase: Phase) -> None:
    qtbot.waitUntil(lambda: session.phase is phase, timeout=DEADLINE_MS)


def sounds(studio: Studio) -> bool:
    return studio.player.plays


def lesson_of(music: Path) -> Lesson:
    return Lesson("Tunes", "gru", (str(music),), "gru")


def test_from_a_dropped_folder_to_a_pause_and_another_day_to_the_end(
    qtbot: QtBot, studio: Studio, dialog: TrainingDialog, music: Path
) -> None:
    assert not dialog.begin.isEnabled()
    assert dialog.begin.toolTip() == "Choose the music first."
    drop(dialog, music)
    dialog.setup.name.selectAll()
    QTest.keyClicks(dialog.setup.name, "Tunes")
    click(dialog.begin)
    session = dialog.session
    qtbot.waitUntil(lambda: len(session.samples) == 1, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: dialog.standing.text() == "GRU · Tunes · step 2 · 4 min left")
    assert dialog.files.summary.text() == "2 of 4 files read, 3,000 notes; 2 left out."
    assert not dialog.setup.isEnabled()
    assert [plot.plot.toolTip() for plot in dialog.plots.plots] == [
        "Loss on pieces held out: 3.5 after step 2",
        "your music: 2 after step 2; what it writes: 1.5 after step 2",
        "Loss while it learns: 2.8 after step 2",
        "Learning rate: 0.001 after step 2",
    ]
    click(dialog.cluster)
    assert QApplication.clipboard().text() == teacher.CLUSTER
    click(dialog.pause)
    wait_for(qtbot, session, Phase.PAUSED)
    assert begun() == (lesson_of(music),)
    assert not dialog.pause.isVisible()

    another = TrainingSession(command=stand_in("waits"))
    assert (another.phase, another.lesson) == (Phase.PAUSED, lesson_of(music))
    assert [row["step"] for row in another.steps] == [0, 1, 2]
    assert len(another.samples) == 1

    assert dialog.begin.text() == "&Go on"
    click(dialog.begin)
    qtbot.waitUntil(lambda: len(session.samples) == 2, timeout=DEADLINE_MS)
    assert [row["step"] for row in session.steps] == [0, 1, 2, 3, 4, 5]
    click(dialog.finish)
    wait_for(qtbot, session, Phase.DONE)
    assert dialog.line.text() == "GRU · Tunes is in the list of models."
    assert studio.window.status.sentence.text() == dialog.line.text()
    assert dialog.begin.isVisible()
    assert begun() == ()


def test_what_it_writes_is_heard_while_it_learns_and_the_open_piece_comes_back(
    qtbot: QtBot, studio: Studio, dialog: TrainingDialog, music: Path
) -> None:
    drop(dialog, music)
    click(dialog.begin)
    assert not dialog.sample.play.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.session.samples) == 1, timeout=DEADLINE_MS)
    before = studio.player.timeline
    click(dialog.sample.play)
    assert sounds(studio)
    assert studio.player.timeline.messages != before.messages
    assert dialog.sample.play.text() == "&Stop"
    picture = dialog.sample.roll.grab().toImage()
    assert (
        len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(picture.height())}) >= 3
    )
    dialog.close()
    assert not sounds(studio)
    assert dialog.session.is_running  # goes on unseen
    assert open_training(studio, qtbot) is dialog


@pytest.mark.parametrize("ending", ["dies"])
def test_a_process_that_dies_is_one_line_and_an_offer_to_go_on(
    qtbot: QtBot, dialog: TrainingDialog, music: Path
) -> None:
    drop(dialog, music)
    click(dialog.begin)
    wait_for(qtbot, dialog.session, Phase.PAUSED)
    assert dialog.line.text() == "The training ended by itself. Go on begins where its last checkpoint was."
    assert dialog.begin.text() == "&Go on"
    assert len(dialog.session.steps) == 3


@pytest.mark.parametrize(
    ("ending", "sentence"),
    [
        ("fails", "There are only 2 notes in “tunes”; at least 500 are needed."),
        ("lacks", "This needs what training does."),
    ],
)
def test_what_will_not_do_is_one_line_and_can_be_chosen_anew(
    qtbot: QtBot, dialog: TrainingDialog, music: Path, sentence: str
) -> None:
    drop(dialog, music)
    click(dialog.begin)
    qtbot.waitUntil(lambda: dialog.line.text() == sentence, timeout=DEADLINE_MS)
    wait_for(qtbot, dialog.session, Phase.RESTING)
    assert dialog.setup.isEnabled()
    assert dialog.begin.isEnabled()


@pytest.mark.parametrize("ending", ["babbles"])
def test_what_is_no_line_of_it_is_passed_over(
    qtbot: QtBot, dialog: TrainingDialog, music: Path, caplog: pytest.LogCaptureFixture
) -> None:
    drop(dialog, music)
    click(dialog.begin)
    qtbot.waitUntil(lambda: len(dialog.session.samples) == 1, timeout=DEADLINE_MS)
    assert "no JSON at all" in caplog.text


def test_a_program_that_is_not_there(qtbot: QtBot, music: Path) -> None:
    session = TrainingSession(command=["/nowhere/python"])
    with qtbot.waitSignal(session.said, timeout=DEADLINE_MS) as said:
        session.begin(lesson_of(music))
    assert said.args == ["The training could not be started."]
    assert session.phase is Phase.RESTING


def test_closing_the_window_is_a_pause(qtbot: QtBot, music: Path) -> None:
    session = TrainingSession(command=stand_in("waits"))
    session.begin(lesson_of(music))
    qtbot.waitUntil(lambda: len(session.samples) == 1, timeout=DEADLINE_MS)
    session.close()
    assert (lesson_of(music).folder / "checkpoint.safetensors").exists()
    assert TrainingSession().phase is Phase.PAUSED


def test_lines_that_another_version_wrote_or_nobody_finished_are_passed_over(music: Path) -> None:
    lesson = lesson_of(music)
    open_lesson(lesson)
    teacher.step(lesson, 0)
    teacher.sample(lesson, 0)
    for name in ("log", "samples"):
        with (lesson.folder / f"{name}.jsonl").open("a") as lines:
            lines.write('{"step": 1}\n[]\n{"step": 2, "lo')
    session = TrainingSession()
    assert [row["step"] for row in session.steps] == [0]
    assert [row["step"] for row in session.samples] == [0]


def test_discarding_asks_and_forgets(
    qtbot: QtBot, dialog: TrainingDialog, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(dialog, music)
    click(dialog.begin)
    qtbot.waitUntil(lambda: len(dialog.session.samples) == 1, timeout=DEADLINE_MS)
    answers = iter([QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard])
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: next(answers))
    click(dialog.discard)
    assert dialog.session.is_running
    click(dialog.discard)
    wait_for(qtbot, dialog.session, Phase.RESTING)
    assert begun() == ()
    assert dialog.standing.text() == "Nothing is being trained"


def test_the_fields_say_what_is_to_be_learnt(
    dialog: TrainingDialog, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(music))
    click(dialog.setup.choose)
    assert dialog.setup.name.text() == "tunes"
    setup = dialog.setup
    assert setup.lesson() == Lesson("tunes", "gru", (str(music),), "gru")
    setup.model.setFocus()
    QTest.keyClick(setup.model, Qt.Key.Key_Down)
    QTest.mouseClick(setup.scratch, LEFT, pos=QPoint(8, setup.scratch.height() // 2))
    setup.settings.show_usual({"learning_rate": 0.001, "focal": 0.0, "alpha": 0.25})
    field = setup.settings.fields["learning_rate"]
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "0.002")
    QTest.keyClick(setup.settings.fields["focal"], Qt.Key.Key_Down)
    lesson = setup.lesson()
    assert (lesson.model, lesson.start) == ("gru-classic", "")
    assert lesson.settings == {"learning_rate": 0.002, "focal": 1.0}


def test_advanced_finds_the_settings_of_the_model(qtbot: QtBot, dialog: TrainingDialog) -> None:
    setup = dialog.setup
    QTest.mouseClick(setup.advanced, LEFT)
    assert setup.settings.isVisible()
    qtbot.waitUntil(lambda: "learning_rate" in setup.settings.fields, timeout=DEADLINE_MS)
    assert setup.settings.values == {}
    setup.settings.close_down()


def test_a_name_that_is_taken_is_told_before_it_begins(dialog: TrainingDialog, music: Path) -> None:
    registry.own_folder().mkdir(parents=True)
    write_weights(lesson_of(music).weights, tiny_gru(), TINY, {"model": "gru", "title": "GRU · Tunes"})
    drop(dialog, music)
    assert not dialog.begin.isEnabled()
    assert dialog.begin.toolTip() == "There is a model called GRU · Tunes already; choose another name."
    QTest.keyClicks(dialog.setup.name, " 2")
    assert dialog.begin.isEnabled()


def test_an_installation_that_cannot_train_says_what_it_lacks(
    dialog: TrainingDialog, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deepmusician_gui.ui.training.training_window.find_spec", lambda _name: None)
    drop(dialog, music)
    assert not dialog.begin.isEnabled()
    assert "pip install 'deepmusician[train]'" in dialog.begin.toolTip()


def test_tracks_of_the_open_piece_become_parts(studio: Studio, dialog: TrainingDialog) -> None:
    studio.document.replace(PIECE, None)
    menu = dialog.setup.piece.menu()
    menu.aboutToShow.emit()
    [lead] = menu.actions()  # drums are not learned
    lead.trigger()
    assert dialog.setup.music.text() == "Lead of the open piece"
    [folder] = dialog.setup.lesson().music
    files = sorted(Path(folder).iterdir())
    assert [file.name for file in files] == ["bar-0001.mid", "bar-0009.mid", "bar-0017.mid"]
    assert read_midi(files[1]).notes[0].onset == 0
    assert sum(len(read_midi(file).notes) for file in files) == 80


def test_parts_begin_at_bar_lines_and_leave_out_what_is_silent() -> None:
    late = replace(
        PIECE, notes=tuple(note._replace(onset=note.onset + PART_BARS * BAR + 240) for note in PIECE.notes)
    )
    found = dict(parts(late, {0}))
    assert list(found) == [PART_BARS, 2 * PART_BARS, 3 * PART_BARS]
    assert found[PART_BARS].notes[0].onset == 240
    assert list(parts(PIECE, set())) == []


def test_files_by_the_ten_thousand_are_listed_with_those_left_out_first(qtbot: QtBot) -> None:
    table = FileTable()
    qtbot.addWidget(table)
    table.show_rows(
        [("a/good.mid", 12, ""), *((f"a/{i}.mid", 0, f"“{i}.mid” is torn.") for i in range(10_000))]
    )
    assert table.summary.text() == "1 of 10,001 files read, 12 notes; 10,000 left out."
    index = table.rows.index
    assert table.rows.data(index(0, 0)) == "“0.mid” is torn."
    assert [table.rows.data(index(10_000, column)) for column in (0, 1)] == ["good.mid", "12"]


def test_all_of_it_has_a_name_and_a_hint(dialog: TrainingDialog) -> None:
    dialog.setup.settings.show_usual({"learning_rate": 0.001, "focal": 0.0})
    assert [described(widget) for widget in controls(dialog) if not named(widget) or not hinted(widget)] == []


def test_one_that_was_begun_is_there_when_the_window_opens(qtbot: QtBot, studio: Studio, music: Path) -> None:
    open_lesson(lesson_of(music))
    dialog = open_training(studio, qtbot)
    assert dialog.setup.name.text() == "Tunes"
    assert (dialog.begin.text(), dialog.session.phase) == ("&Go on", Phase.PAUSED)
    studio.window.actions_.by_id["view.theme"].trigger()
    assert dialog.plots.loss.plot.backgroundBrush().color().name() == studio.appearance.theme.window
