"""The piece as sheet music, in the window: drawn beside it, followed, clicked, printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6 import QtPrintSupport
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.notation.engrave import engrave
from deepmusician_gui.score.notation.engraver import Engraver, Order
from deepmusician_gui.score.notation.page import Page
from deepmusician_gui.score.notation.picture import draw
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.sheet.score_places import Head
from deepmusician_gui.ui.sheet.score_view import ScoreView
from tests.ui.conftest import Studio

TUNE = Score(
    (Track("Lead", program=73), Track("Bass", 1, program=32)),
    (*(Note(480 * i, 60 + 2 * i, 480) for i in range(8)), *(Note(960 * i, 40, 960, 80, 1) for i in range(4))),
)


@pytest.fixture(autouse=True)
def nothing_is_spawned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sheets are drawn in the session's own thread, which takes a tenth of the time; the process has its own test."""

    def pages(_self: Engraver, order: Order) -> tuple[Page, ...]:
        return tuple(draw(engrave(order.score, order.tracks, order.title, order.only), order.layout))

    monkeypatch.setattr(Engraver, "pages", pages)


@pytest.fixture
def view(studio: Studio, qtbot: QtBot) -> ScoreView:
    studio.window.resize(1280, 900)
    studio.document.replace(TUNE, None)
    studio.window.actions_.by_id["view.sheet"].trigger()
    qtbot.waitUntil(lambda: bool(heads(studio)) and studio.window.sheets.is_up_to_date, timeout=20_000)
    return studio.window.sheet


def heads(studio: Studio) -> list[Head]:
    return studio.window.sheet.paper.places.heads


def wait(studio: Studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: studio.window.sheets.is_up_to_date, timeout=20_000)


def click(view: ScoreView, x: float, y: float) -> None:
    QTest.mouseClick(view.paper, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def test_a_key_opens_the_sheet_and_closes_it(view: ScoreView, studio: Studio) -> None:
    assert view.isVisible()
    assert [head.note for head in heads(studio)] == list(TUNE.track_notes(0))
    for is_hidden in (True, False):
        QTest.keyClick(studio.window, Qt.Key.Key_Y)
        assert view.isHidden() == is_hidden


def test_it_opens_with_room_for_a_system_and_says_what_it_is_doing(studio: Studio, qtbot: QtBot) -> None:
    studio.window.resize(1280, 800)
    view, sheet = studio.window.sheet, studio.window.actions_.by_id["view.sheet"]
    sheet.trigger()
    qtbot.waitUntil(lambda: view.told.text() == "Draw a few notes, and they stand here as sheet music.")
    assert view.stack.height() > 200
    sheet.trigger()
    studio.document.replace(TUNE, None)
    sheet.trigger()
    assert view.told.text() == "The sheet music is being drawn …"
    wait(studio, qtbot)
    assert view.stack.currentWidget() is view.area


def test_music_is_painted_in_the_ink_of_the_theme(view: ScoreView, studio: Studio) -> None:
    for _ in range(2):
        head = heads(studio)[1]
        colour = view.paper.grab().toImage().pixelColor(round(head.x), round(head.y))
        assert colour == QColor(studio.appearance.theme.text)
        studio.appearance.toggle_theme()


def test_a_click_on_a_note_selects_it_and_takes_the_playhead_there(view: ScoreView, studio: Studio) -> None:
    head = heads(studio)[5]
    click(view, head.x, head.y)
    assert studio.document.selection == {head.note}
    assert studio.playback.tick == head.note.onset


def test_a_click_between_notes_moves_the_playhead_alone(view: ScoreView, studio: Studio) -> None:
    one, other = heads(studio)[2:4]
    click(view, (one.x + other.x) / 2, one.y + 40)
    assert studio.document.selection == frozenset()
    assert one.note.onset < studio.playback.tick < other.note.onset


def test_the_arrows_go_from_note_to_note(view: ScoreView, studio: Studio) -> None:
    view.paper.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view.paper, key)
    assert studio.document.selection == {heads(studio)[1].note}


def test_the_sheet_follows_every_edit_and_keeps_its_picture_meanwhile(
    view: ScoreView, studio: Studio, qtbot: QtBot
) -> None:
    fresh = Note(8 * 480, 76, 960)
    studio.document.edit(NoteEdit(added=(fresh,)), "Draw note")
    assert len(heads(studio)) == 8
    wait(studio, qtbot)
    assert heads(studio)[-1].note == fresh
    studio.document.undo_stack.undo()
    wait(studio, qtbot)
    assert len(heads(studio)) == 8


def test_the_sheet_shows_the_track_that_is_written_or_all(
    view: ScoreView, studio: Studio, qtbot: QtBot
) -> None:
    studio.document.set_track(1)
    wait(studio, qtbot)
    assert {head.note.track for head in heads(studio)} == {1}
    QTest.keyClick(studio.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    wait(studio, qtbot)
    assert {head.note.track for head in heads(studio)} == {0, 1}


def test_the_playhead_stands_at_the_notes_that_sound(view: ScoreView, studio: Studio) -> None:
    for head in (heads(studio)[3], heads(studio)[6]):
        studio.playback.seek(head.note.onset)
        bar = view.paper.playhead
        assert bar is not None
        assert bar.center().x() == pytest.approx(head.x, abs=8)
        assert bar.top() <= head.y + 30


def test_an_empty_track_says_what_to_do(view: ScoreView, studio: Studio, qtbot: QtBot) -> None:
    studio.document.edit(NoteEdit(removed=TUNE.notes), "Delete all")
    wait(studio, qtbot)
    assert view.told.isVisible()
    assert "Draw a few notes" in view.told.text()


def test_trouble_stands_where_the_music_would(
    studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise FileError("Sheet music needs the package verovio.")

    monkeypatch.setattr(Engraver, "pages", fail)
    studio.document.replace(TUNE, None)
    QTest.keyClick(studio.window, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: "verovio" in studio.window.sheet.told.text(), timeout=10_000)


def test_larger_notes_take_more_room(view: ScoreView, studio: Studio, qtbot: QtBot) -> None:
    before = view.paper.height()
    studio.window.actions_.by_id["sheet.larger"].trigger()
    wait(studio, qtbot)
    assert view.paper.height() > before


@pytest.mark.parametrize(
    ("name", "beginning"),
    [("a.pdf", b"%PDF-"), ("a.svg", b"<svg"), ("a.musicxml", b"<?xml"), ("a.mxl", b"PK")],
)
def test_sheet_music_is_exported(
    studio: Studio, qtbot: QtBot, tmp_path: Path, name: str, beginning: bytes
) -> None:
    studio.document.replace(TUNE, None)
    with qtbot.waitSignal(studio.window.printer.said, timeout=20_000) as said:
        studio.window.printer.export(tmp_path / name)
    assert said.args == [f"Exported {name}."]
    assert (tmp_path / name).read_bytes().startswith(beginning)


def test_a_folder_that_is_not_there_is_one_sentence(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.document.replace(TUNE, None)
    with qtbot.waitSignal(studio.window.printer.said, timeout=20_000) as said:
        studio.window.printer.export(tmp_path / "none" / "a.pdf")
    assert said.args
    assert "could not be saved" in said.args[0]


def test_nothing_is_printed_before_there_is_music(studio: Studio) -> None:
    assert not studio.window.actions_.by_id["file.print"].isEnabled()


def test_the_sheet_is_printed_when_the_dialog_agrees(
    studio: Studio, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Agreeing(QDialog):
        def __init__(self, printer: QPrinter, window: QWidget) -> None:
            super().__init__(window)
            printer.setOutputFileName(str(tmp_path / "paper.pdf"))

        def exec(self) -> int:
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Agreeing)
    studio.document.replace(TUNE, None)
    studio.window.actions_.refresh()
    with qtbot.waitSignal(studio.window.printer.said, timeout=20_000) as said:
        studio.window.actions_.by_id["file.print"].trigger()
    assert said.args == ["Sent the sheet music to the printer."]
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")


def test_a_dialog_that_was_closed_leaves_its_printer_for_the_next(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[QDialog, QPrinter]] = []

    class Closed(QDialog):
        def __init__(self, printer: QPrinter, window: QWidget) -> None:
            super().__init__(window)
            seen.append((self, printer))

        def exec(self) -> int:
            return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Closed)
    studio.document.replace(TUNE, None)
    for _ in range(2):
        studio.window.printer.print_()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (one, printer), (other, same) = seen
    assert printer is same
    assert not isValid(one)
    assert not isValid(other)
