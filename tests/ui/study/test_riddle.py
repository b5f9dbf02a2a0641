"""Find the fake, played with real keys and the mouse through the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import FileError
from deepmusician_gui.generation import guesses
from deepmusician_gui.generation.guesses import Guess, wilson
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.files.files import data_folder
from deepmusician_gui.ui.study.riddle import RiddleDialog
from deepmusician_gui.ui.study.riddle_session import ROUNDS, Phase, RiddleSession
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS, FakePlayer, TinyWriter, load_tiny
from tests.ui.test_tooltips import controls, described, hinted, named

BAR = 4 * 480
TUNE = Score(
    (Track("Lead", 2, 40),), tuple(Note(480 * i, 60 + 5 * i % 12, 480, 60 + i % 40) for i in range(4 * 72))
)
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
LEFT = Qt.MouseButton.LeftButton
Opener = Callable[[], RiddleDialog]


@pytest.fixture(autouse=True)
def the_same_dice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is drawn is drawn alike at every run; with these dice each place is the real one's at some time."""
    monkeypatch.setattr("secrets.randbelow", lambda _limit: 3)


@pytest.fixture
def opened(qtbot: QtBot, studio: Studio) -> Opener:
    """Opens the game from the palette, as one finds a command without keys."""
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)

    def open_game() -> RiddleDialog:
        studio.window.actions_.by_id["help.palette"].trigger()
        QTest.keyClicks(studio.window.overlays.palette.field, "find the fake")
        QTest.keyClick(studio.window.overlays.palette.field, Qt.Key.Key_Return)
        dialog = studio.window.findChild(RiddleDialog)
        assert isinstance(dialog, RiddleDialog)
        qtbot.waitUntil(dialog.isActiveWindow, timeout=DEADLINE_MS)
        dialog.session.load, dialog.session.write = load_tiny, TinyWriter()
        return dialog

    return open_game


@pytest.fixture
def game(studio: Studio, opened: Opener) -> RiddleDialog:
    """The game over a piece that is long enough for twelve rounds."""
    studio.document.replace(TUNE, None)
    return opened()


def press(dialog: RiddleDialog, *keys: Qt.Key) -> None:
    """As a hand does: to whatever has the keyboard."""
    for key in keys:
        assert QApplication.activeModalWidget() is dialog
        QTest.keyClick(QApplication.focusWidget() or dialog, key)


def wait_for(qtbot: QtBot, session: RiddleSession, phase: Phase) -> None:
    qtbot.waitUntil(lambda: session.phase is phase, timeout=DEADLINE_MS)


def phase(game: RiddleDialog) -> Phase:
    """As it is now, whatever it was."""
    return game.session.phase


def player(studio: Studio) -> FakePlayer:
    """The same."""
    return studio.player


def begin(qtbot: QtBot, dialog: RiddleDialog) -> None:
    press(dialog, Qt.Key.Key_Return)
    wait_for(qtbot, dialog.session, Phase.LISTENING)


def texts(dialog: RiddleDialog) -> str:
    """All that can be read or heard of it now, but for the number of the round and the score."""
    counts = (dialog.round.round, dialog.round.score)
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label not in counts]
    parts = [label.text() + label.toolTip() + label.accessibleName() for label in labels]
    parts += [
        button.text() + button.toolTip() for button in dialog.findChildren(QPushButton) if button.isVisible()
    ]
    cards = [card.accessibleName() + card.toolTip() + card.caption for card in dialog.round.candidates]
    return " | ".join([*parts, *cards])


def pixels(part: QWidget) -> bytes:
    """What it looks like; the image has to outlive what lies in it."""
    image = part.grab().toImage()
    return bytes(image.constBits())


@pytest.mark.parametrize("choices", [2, 3])
def test_twelve_rounds_by_keyboard_alone(
    qtbot: QtBot, studio: Studio, game: RiddleDialog, choices: int
) -> None:
    session, path = game.session, game.session.path
    if choices == 3:
        game.start.choices.setFocus()
        press(game, Qt.Key.Key_Down)
        game.start.begin.setFocus()
    begin(qtbot, game)
    found, looks, truths = 0, set(), set()
    for number in range(ROUNDS):
        wait_for(qtbot, session, Phase.LISTENING)
        assert game.round.round.text() == f"Round {number + 1} of {ROUNDS}"
        assert "GRU" not in texts(game)
        cards = game.round.candidates[:choices]
        looks.add((texts(game), *map(pixels, cards)))
        riddle, want = session.riddle, number % choices
        assert len(riddle.candidates) == choices
        truths.add(riddle.real)
        for each in [*range(choices), want]:
            press(game, KEYS[each])
            assert player(studio).plays
            assert player(studio).timeline.messages == compile_events(riddle.candidates[each]).messages
            assert player(studio).timeline.end == riddle.end
        press(game, Qt.Key.Key_Return)
        assert "GRU" not in texts(game)
        press(game, KEYS[number % 3])
        assert phase(game) is Phase.TOLD
        assert not player(studio).plays
        found += want == riddle.real
        captions = [card.caption for card in cards]
        assert captions == ["The composer" if at == riddle.real else "GRU" for at in range(choices)]
        assert game.round.question.text().startswith("Right" if want == riddle.real else "No")
        press(game, Qt.Key.Key_N)
    assert len(looks) == 1
    assert len(truths) == choices
    assert phase(game) is Phase.RESTING
    assert game.start.title.text() == f"You found {found} of {ROUNDS}"
    low, high = wilson(found, ROUNDS)
    assert f"{100 * low:.0f} % to {100 * high:.0f} %" in game.start.text.text()
    assert f"Guessing finds {100 / choices:.0f} %" in game.start.text.text()
    kept = guesses.read(path)
    assert [guess.is_right for guess in kept].count(True) == found
    assert [guess.confidence for guess in kept] == [1, 2, 3] * 4
    assert {(g.model, g.weights, g.choices, g.listens) for g in kept} == {
        ("gru", "weights of gru", choices, choices + 1)
    }


def test_the_document_and_the_playhead_stay(qtbot: QtBot, studio: Studio, opened: Opener) -> None:
    studio.document.replace(TUNE, None)
    studio.playback.seek(3 * BAR)
    studio.playback.set_loop((BAR, 2 * BAR))
    before = studio.document.score
    moves: list[float] = []
    game = opened()
    begin(qtbot, game)
    studio.playback.moved.connect(moves.append)
    press(game, Qt.Key.Key_1)
    assert not player(studio).loop
    studio.player.now = 2 * BAR
    qtbot.waitUntil(lambda: game.round.candidates[0]._share == pytest.approx(1 / 3), timeout=DEADLINE_MS)
    assert moves == []
    press(game, Qt.Key.Key_Escape)
    assert not game.isVisible()
    assert studio.document.score is before
    assert not studio.document.is_modified
    assert studio.document.undo_stack.count() == 0
    assert (player(studio).now, player(studio).loop, player(studio).plays) == (3 * BAR, (BAR, 2 * BAR), False)
    studio.playback.play()
    assert player(studio).timeline.messages == compile_events(before).messages
    assert player(studio).timeline.end == compile_events(before).end


def test_none_is_chosen_before_all_were_heard(qtbot: QtBot, game: RiddleDialog) -> None:
    begin(qtbot, game)
    press(game, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert phase(game) is Phase.LISTENING
    assert game.line.text() == "Listen to each of them first."
    assert not game.round.choose.isEnabled()
    press(game, Qt.Key.Key_3, Qt.Key.Key_2)
    assert game.session.candidate == 1
    assert not game.line.isVisible()
    press(game, Qt.Key.Key_Return)
    assert phase(game) is Phase.WEIGHING
    assert game.round.question.text() == "How sure are you?"
    press(game, Qt.Key.Key_Escape)
    assert phase(game) is Phase.LISTENING
    assert game.session.guesses == []


def test_space_stops_and_plays(qtbot: QtBot, studio: Studio, game: RiddleDialog) -> None:
    begin(qtbot, game)
    press(game, Qt.Key.Key_Space)
    assert not player(studio).plays
    press(game, Qt.Key.Key_2, Qt.Key.Key_Space)
    assert not player(studio).plays
    assert game.round.play.text() == "Play"
    press(game, Qt.Key.Key_Space)
    assert player(studio).plays
    assert game.session.candidate == 1
    assert game.round.play.text() == "Stop"


def test_a_round_by_mouse_alone(qtbot: QtBot, game: RiddleDialog) -> None:
    QTest.mouseClick(game.start.begin, LEFT)
    wait_for(qtbot, game.session, Phase.LISTENING)
    page = game.round
    assert not page.candidates[2].isVisible()
    for card in page.candidates[:2]:
        QTest.mouseClick(card, LEFT)
    QTest.mouseClick(page.play, LEFT)
    assert not game.session.is_playing
    QTest.mouseClick(page.choose, LEFT)
    QTest.mouseClick(page.back, LEFT)
    QTest.mouseClick(page.choose, LEFT)
    QTest.mouseClick(page.sure[2], LEFT)
    [guess] = game.session.guesses
    assert (guess.chosen, guess.confidence, guess.bar) == (2, 3, game.session.riddle.place.bar + 1)
    QTest.mouseClick(page.next, LEFT)
    wait_for(qtbot, game.session, Phase.LISTENING)
    assert page.round.text() == f"Round 2 of {ROUNDS}"
    assert [card.caption for card in page.candidates] == ["", "", ""]


def test_an_open_piece_that_is_too_short_says_so_and_others_are_taken(opened: Opener) -> None:
    game = opened()
    assert game.start.pieces.currentText() == "Twelve pieces that no model has learned from"
    assert game.start.begin.isEnabled()
    game.start.pieces.setFocus()
    press(game, Qt.Key.Key_Up)
    assert not game.start.begin.isEnabled()
    assert "It has no notes that a piano can play." in game.line.text()
    press(game, Qt.Key.Key_Down)
    assert game.start.begin.isEnabled()
    assert not game.line.isVisible()


def test_an_open_piece_that_is_soon_known_says_so(studio: Studio, opened: Opener) -> None:
    studio.document.replace(TUNE.changed(notes=TUNE.notes[: 4 * 20]), None)
    game = opened()
    assert game.start.pieces.currentIndex() == 1
    game.start.pieces.setFocus()
    press(game, Qt.Key.Key_Up)
    assert game.start.begin.isEnabled()
    assert game.line.text().startswith("The open piece is new 3 times;")


def test_the_shipped_pieces_make_twelve_rounds_of_twelve_pieces(qtbot: QtBot, opened: Opener) -> None:
    game = opened()
    begin(qtbot, game)
    qtbot.waitUntil(lambda: len(game.session.riddles) == ROUNDS, timeout=DEADLINE_MS)
    assert len({riddle.place.piece.name for riddle in game.session.riddles}) == ROUNDS


def test_a_folder_of_pieces(
    qtbot: QtBot, tmp_path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.mid", "b.mid"):
        write_midi(TUNE, tmp_path / name)
    write_midi(Score(notes=TUNE.notes[:4]), tmp_path / "short.mid")
    (tmp_path / "broken.mid").write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    game = opened()
    game.start.pieces.setFocus()
    press(game, Qt.Key.Key_Down)
    assert game.start.pieces.currentText() == f"The folder {tmp_path.name}…"
    game.start.begin.setFocus()
    begin(qtbot, game)
    assert game.line.text() == "2 files are too short, silent or broken."
    qtbot.waitUntil(lambda: len(game.session.riddles) == ROUNDS, timeout=DEADLINE_MS)
    assert {riddle.place.piece.name for riddle in game.session.riddles} == {"a", "b"}


def test_a_folder_without_a_piece_is_one_sentence(
    qtbot: QtBot, tmp_path: Path, game: RiddleDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    game.start.pieces.setFocus()
    press(game, Qt.Key.Key_Down, Qt.Key.Key_Down)
    game.start.begin.setFocus()
    press(game, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "There is no piece" in game.line.text(), timeout=DEADLINE_MS)
    assert phase(game) is Phase.RESTING
    assert game.start.begin.isVisible()


def test_a_model_that_cannot_be_loaded_is_one_sentence(qtbot: QtBot, game: RiddleDialog) -> None:
    def fail(_name: str) -> LoadedModel:
        raise FileError("The weights are damaged.")

    game.session.load = fail
    press(game, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: game.line.text() == "The weights are damaged.", timeout=DEADLINE_MS)
    assert phase(game) is Phase.RESTING


def test_closing_while_a_riddle_is_written_leaves_nothing_behind(
    qtbot: QtBot, studio: Studio, game: RiddleDialog
) -> None:
    writer = TinyWriter(is_held=True)
    game.session.write = writer
    press(game, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(writer.calls), timeout=DEADLINE_MS)
    assert phase(game) is Phase.MAKING
    writer.go_on.set()
    press(game, Qt.Key.Key_Escape)
    assert not game.isVisible()
    assert studio.document.score == TUNE


def test_answers_are_exported(opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Guess("2026-11-21T10:00:00+00:00", "gru", "ab", "Prelude", 9, 77, 2, 2, 2, 3, 5)
    guesses.append(kept, data_folder() / "find-the-fake.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    game = opened()
    assert "1 of 1" in texts(game)
    assert "Certain: 1 of 1 right" in texts(game)
    QTest.mouseClick(game.start.export, LEFT)
    assert guesses.read(tmp_path / "mine.csv") == (kept,)
    (tmp_path / "mine.csv").unlink()
    (tmp_path / "mine.csv").mkdir()
    QTest.mouseClick(game.start.export, LEFT)
    assert "could not be saved" in game.line.text()


def test_there_is_nothing_to_export_before_the_first_answer(game: RiddleDialog) -> None:
    assert not game.start.export.isEnabled()
    assert "No round was answered yet." in texts(game)


def test_an_answer_that_cannot_be_kept_is_told_and_the_game_goes_on(qtbot: QtBot, game: RiddleDialog) -> None:
    game.session.path.mkdir(parents=True)
    begin(qtbot, game)
    press(game, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_2)
    assert "find-the-fake.csv" in game.line.text()
    press(game, Qt.Key.Key_N)
    wait_for(qtbot, game.session, Phase.LISTENING)
    assert len(game.session.guesses) == 1


def test_every_control_has_a_name_and_a_tip(game: RiddleDialog) -> None:
    assert [described(widget) for widget in controls(game) if not named(widget) or not hinted(widget)] == []
