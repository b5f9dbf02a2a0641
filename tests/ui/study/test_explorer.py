"""What a model is like: looked at with mouse and keys, heard bar by bar, and kept as picture and table."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.study.explorer import ExplorerDialog
from deepmusician_gui.ui.study.explorer_session import Densities, View
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS, FakePlayer, TinyWriter
from tests.ui.test_tooltips import controls, described, hinted, named

BAR = 4 * 480
LEFT = Qt.MouseButton.LeftButton


def tune(step: int, bars: int = 12) -> Score:
    return Score(notes=tuple(Note(480 * i, 60 + step * i % 12, 480) for i in range(4 * bars)))


def load_small(name: str) -> LoadedModel:
    """Networks that have learnt nothing."""
    from deepmusician_gui.models.gru_classic import GruClassic
    from tests.tiny_models import TINY_CLASSIC, tiny_gru

    kind = entry(name).kind
    return LoadedModel(entry(name), tiny_gru() if kind == "gru" else GruClassic(TINY_CLASSIC).eval())


@pytest.fixture
def explorer(qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ExplorerDialog:
    """Opened from the menu, over two pieces of twelve bars."""
    pieces = tmp_path / "pieces"
    pieces.mkdir()
    for name, step in (("fifths", 7), ("thirds", 4)):
        write_midi(tune(step), pieces / f"{name}.mid")
    where = "deepmusician_gui.ui.study.explorer_session"
    monkeypatch.setattr(f"{where}.EXAMPLES", pieces)
    small = {name: load_small(name) for name in ("gru", "gru-classic", "gru-classic-focal")}  # loads torch
    monkeypatch.setattr(f"{where}.load_model", small.__getitem__)
    monkeypatch.setattr(f"{where}.write_takes", TinyWriter())
    studio.document.replace(tune(5, 10), None)
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    studio.window.actions_.by_id["generate.explore"].trigger()
    dialog = studio.window.findChild(ExplorerDialog)
    assert isinstance(dialog, ExplorerDialog)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=DEADLINE_MS)
    wait(qtbot, dialog)
    return dialog


def wait(qtbot: QtBot, dialog: ExplorerDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.session.is_busy, timeout=DEADLINE_MS)


def look(qtbot: QtBot, dialog: ExplorerDialog, view: View) -> None:
    """Choose a view by its keys."""
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    for _ in range(list(View).index(view)):
        QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.session.question.view is view
    wait(qtbot, dialog)


def player(studio: Studio) -> FakePlayer:
    return studio.player


def test_a_click_on_the_map_shows_and_plays_the_bar(studio: Studio, explorer: ExplorerDialog) -> None:
    view = explorer.map
    assert view.shares.text().startswith("24 bars.")
    before = studio.document.score
    QTest.mouseClick(view.map, LEFT, pos=view.map.place(17).toPoint())
    at = view.map.at
    assert at is not None
    close = view.map.place(at) - view.map.place(17)
    assert close.manhattanLength() < 12
    piece, bar = ("fifths", "thirds")[at // 12], at % 12
    assert view.bar.text() == f"{piece}, bar {bar + 1}"
    assert not view.picture.pixmap().isNull()
    step = (7, 4)[at // 12]
    wanted = [60 + step * (4 * bar + i) % 12 for i in range(4)]
    notes, _ = explorer.session.notes(explorer.session.answer.bars[at])  # type: ignore[attr-defined]
    assert [note.pitch for note in notes] == wanted
    assert player(studio).plays
    assert player(studio).timeline.end == BAR
    explorer.reject()
    assert studio.document.score is before
    assert not player(studio).plays
    studio.playback.play()
    assert player(studio).timeline.messages == compile_events(before).messages


def test_the_map_by_keyboard_alone(studio: Studio, explorer: ExplorerDialog) -> None:
    points = explorer.map.map
    points.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(QApplication.focusWidget() or explorer, key)
    assert points.at == 23
    assert explorer.map.bar.text() == "thirds, bar 12"
    assert points.accessibleDescription() == "thirds, bar 12"
    assert not player(studio).plays
    QTest.keyClick(QApplication.focusWidget() or explorer, Qt.Key.Key_Space)
    assert player(studio).plays


def test_the_open_piece_has_a_map_too(qtbot: QtBot, explorer: ExplorerDialog) -> None:
    explorer.pieces.setFocus()
    QTest.keyClick(explorer.pieces, Qt.Key.Key_Down)
    wait(qtbot, explorer)
    assert explorer.map.shares.text().startswith("10 bars.")


def test_a_model_without_an_encoder_says_so(qtbot: QtBot, explorer: ExplorerDialog) -> None:
    names = [model.name for model in explorer._models]
    explorer.session.load = load_small
    explorer.model.setCurrentIndex(names.index("note-rnn"))
    wait(qtbot, explorer)
    assert "has no encoder" in explorer.line.text()
    assert not explorer.table.isEnabled()
    explorer.model.setCurrentIndex(names.index("gru"))
    wait(qtbot, explorer)
    assert not explorer.line.isVisible()
    assert explorer.table.isEnabled()


def test_notes_are_shown_beside_the_composers(qtbot: QtBot, explorer: ExplorerDialog) -> None:
    look(qtbot, explorer, View.LIKENESS)
    view = explorer.likeness
    assert view._counts.text() == "192 notes by composers, 192 by the model"
    assert view.lengths.plot.accessibleDescription() == "1/4: 100 % composers, 100 % model"
    assert view.bars.plot.accessibleDescription() == "4: 100 % composers, 100 % model"


def test_the_collapse_to_silence_is_seen_and_told(qtbot: QtBot, explorer: ExplorerDialog) -> None:
    look(qtbot, explorer, View.DENSITY)
    assert not explorer.model.isEnabled()
    found = explorer.session.answer
    assert isinstance(found, Densities)
    assert list(found.models) == ["gru-classic", "gru-classic-focal"]
    assert found.truth.notes == 1.0
    curves = explorer.density.notes.plot.listDataItems()
    assert [curve.name() for curve in curves] == ["GRU classic", "GRU classic, focal", "The composers"]
    assert curves[0].getData()[1].tolist() == pytest.approx(list(found.models["gru-classic"].notes))
    assert "Composers write 1.0." in explorer.density.notes.remark.text()
    assert "silent from 0." in explorer.density.silence.remark.text()


@pytest.mark.parametrize(
    ("view", "head", "lines"),
    [
        (View.MAP, ["piece", "bar", "x", "y"], 24),
        (View.LIKENESS, ["figure", "value", "composers", "model"], 12 + 7 + 33),
        (View.DENSITY, ["model", "threshold", "notes_a_time_step", "silent_share"], 2 * 99 + 1),
    ],
)
def test_picture_and_table_are_saved(
    qtbot: QtBot,
    explorer: ExplorerDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    view: View,
    head: list[str],
    lines: int,
) -> None:
    look(qtbot, explorer, view)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "seen"), ""))
    QTest.mouseClick(explorer.picture, LEFT)
    QTest.mouseClick(explorer.table, LEFT)
    seen = QImage(str(tmp_path / "seen.png"))
    assert seen.width() > 600
    with (tmp_path / "seen.csv").open(encoding="utf-8", newline="") as file:
        first, *rows = csv.reader(file)
    assert first == head
    assert len(rows) == lines
    (tmp_path / "seen.csv").unlink()
    (tmp_path / "seen.csv").mkdir()
    QTest.mouseClick(explorer.table, LEFT)
    assert "could not be saved" in explorer.line.text()


def test_what_was_found_out_is_not_found_out_again(qtbot: QtBot, explorer: ExplorerDialog) -> None:
    known = explorer.session.answer
    look(qtbot, explorer, View.DENSITY)
    explorer.view.setCurrentIndex(0)
    assert not explorer.session.is_busy
    assert explorer.session.answer is known
    assert explorer.map.shares.text().startswith("24 bars.")


def test_closing_while_something_is_found_out_leaves_nothing_behind(
    qtbot: QtBot, studio: Studio, explorer: ExplorerDialog
) -> None:
    explorer.view.setCurrentIndex(1)
    explorer.view.setCurrentIndex(2)
    assert explorer.session.is_busy
    explorer.reject()
    qtbot.waitUntil(lambda: not studio.window.findChildren(ExplorerDialog), timeout=DEADLINE_MS)


def test_every_control_has_a_name_and_a_tip(explorer: ExplorerDialog) -> None:
    assert [
        described(widget) for widget in controls(explorer) if not named(widget) or not hinted(widget)
    ] == []
