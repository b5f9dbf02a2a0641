"""Asking, watching, deciding: the session between the panel, a model and the score."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import ModelError
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from tests.ui.fakes import DEADLINE_MS, TinyWriter, load_tiny

BAR = 4 * 480
MELODY = (Note(0, 60, 480), Note(480, 64, 480), Note(BAR, 67, 960))


pytestmark = pytest.mark.usefixtures("weights_are_there")


@pytest.fixture
def document(qapp: object) -> Document:
    document = Document()
    document.edit(NoteEdit(added=MELODY), "Draw")
    return document


@pytest.fixture
def writer() -> TinyWriter:
    return TinyWriter()


@pytest.fixture
def session(document: Document, writer: TinyWriter) -> Iterator[GenerationSession]:
    session = GenerationSession(document, load_tiny, writer)
    yield session
    writer.go_on.set()
    session.close()


def finish(qtbot: QtBot, session: GenerationSession) -> None:
    qtbot.waitUntil(lambda: not session.is_busy, timeout=DEADLINE_MS)


def ghosts(session: GenerationSession) -> tuple[Note, ...]:
    return session.proposal.notes if session.proposal else ()


def first_note(qtbot: QtBot, session: GenerationSession) -> None:
    qtbot.waitUntil(lambda: len(ghosts(session)) == 1, timeout=DEADLINE_MS)


def test_continue_proposes_bars_after_the_last_note(
    qtbot: QtBot, session: GenerationSession, document: Document
) -> None:
    session.set_bars(2)
    session.continue_()
    finish(qtbot, session)
    assert [note.onset for note in ghosts(session)] == list(range(2 * BAR, 4 * BAR, 480))
    assert document.score.notes == MELODY
    assert session.result.startswith("8 notes in ")
    assert session.result.endswith("seed 1")


def test_continue_on_an_empty_score_starts_from_nothing(qtbot: QtBot, writer: TinyWriter) -> None:
    document = Document()
    session = GenerationSession(document, load_tiny, writer)
    session.continue_()
    finish(qtbot, session)
    assert ghosts(session)[0].onset == 0
    session.close()


def test_keep_is_one_undo_step_with_a_name(
    qtbot: QtBot, session: GenerationSession, document: Document
) -> None:
    session.continue_()
    finish(qtbot, session)
    kept = ghosts(session)
    session.keep()
    assert document.score.notes == tuple(sorted(MELODY + kept))
    assert document.undo_stack.undoText() == "Continue 4 bars with gru"
    assert not session.is_open
    document.undo_stack.undo()
    assert document.score.notes == MELODY


def test_keep_before_it_is_complete_keeps_the_whole_answer(
    qtbot: QtBot, session: GenerationSession, document: Document, writer: TinyWriter
) -> None:
    writer.is_held = True
    session.continue_()
    first_note(qtbot, session)
    session.keep()
    assert document.score.notes == MELODY
    writer.go_on.set()
    qtbot.waitUntil(lambda: not session.is_open, timeout=DEADLINE_MS)
    assert len(document.score.notes) == len(MELODY) + 16


def test_discard_leaves_the_score_and_the_undo_stack_alone(
    qtbot: QtBot, session: GenerationSession, document: Document
) -> None:
    session.continue_()
    finish(qtbot, session)
    session.discard()
    assert session.proposal is None
    assert document.score.notes == MELODY
    assert document.undo_stack.count() == 1


def test_discard_while_it_is_made_lets_nothing_come_after(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    writer.is_held = True
    session.continue_()
    first_note(qtbot, session)
    session.discard()
    heard: list[object] = []
    session.proposal_changed.connect(lambda: heard.append(session.proposal))
    writer.go_on.set()
    qtbot.waitUntil(lambda: session._maker._job is None, timeout=DEADLINE_MS)
    assert heard == []


def test_stop_keeps_what_is_there_as_the_answer(
    qtbot: QtBot, session: GenerationSession, document: Document, writer: TinyWriter
) -> None:
    writer.is_held = True
    session.continue_()
    first_note(qtbot, session)
    session.stop()
    writer.go_on.set()
    finish(qtbot, session)
    assert session.is_open
    session.keep()
    assert len(document.score.notes) == len(MELODY) + 1


def test_a_moved_slider_asks_again_with_the_same_seed(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    session.continue_()
    finish(qtbot, session)
    session.set_controls(replace(session.controls, threshold=0.8))
    finish(qtbot, session)
    assert [controls.threshold for _, controls in writer.calls] == [0.5, 0.8, 0.8]
    assert writer.takes == [4, 1, 4]  # the one that is shown before the others
    assert len({controls.seed for _, controls in writer.calls}) == 1


def test_of_many_wishes_the_newest_is_answered_last_and_those_between_never(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    writer.is_held = True
    session.continue_()
    first_note(qtbot, session)
    for hundredths in range(51, 90):
        session.set_controls(replace(session.controls, threshold=hundredths / 100))
    writer.go_on.set()
    finish(qtbot, session)
    assert [controls.threshold for _, controls in writer.calls] == [0.5, 0.89, 0.89]


def test_a_slider_that_moves_on_gets_the_shown_take_alone_until_it_rests(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    session.continue_()
    finish(qtbot, session)
    writer.is_held = True
    session.set_controls(replace(session.controls, threshold=0.6))
    qtbot.waitUntil(lambda: len(writer.takes) == 2, timeout=DEADLINE_MS)
    session.set_controls(replace(session.controls, threshold=0.7))
    writer.go_on.set()
    finish(qtbot, session)
    assert writer.takes == [4, 1, 1, 4]
    assert session.proposal
    assert all(
        take.question.controls.threshold == 0.7 and take.is_complete for take in session.proposal.takes
    )


def test_while_an_answer_is_made_anew_the_old_one_stays_beyond_it(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    session.continue_()
    finish(qtbot, session)
    old = ghosts(session)
    writer.is_held = True
    session.set_controls(replace(session.controls, seed=2))
    qtbot.waitUntil(lambda: ghosts(session) != old, timeout=DEADLINE_MS)
    assert ghosts(session)[1:] == old[1:]


def test_settings_without_an_open_answer_ask_for_nothing(
    session: GenerationSession, writer: TinyWriter
) -> None:
    session.set_bars(8)
    session.roll_dice()
    assert session.bars == 8
    assert not session.is_busy
    assert writer.calls == []


def test_fill_replaces_the_notes_that_begin_in_the_span_only(
    qtbot: QtBot, session: GenerationSession, document: Document
) -> None:
    session.fill(480, BAR)
    finish(qtbot, session)
    session.keep()
    kept = {note for note in document.score.notes if not 480 <= note.onset < BAR}
    assert kept == {MELODY[0], MELODY[2]}
    assert MELODY[1] not in document.score.notes
    assert document.undo_stack.undoText() == "Fill with gru"


@pytest.mark.parametrize(
    ("playhead", "start"), [(0, 2 * BAR), (BAR, BAR), (BAR - 480, BAR), (9 * BAR, 2 * BAR)]
)
def test_from_the_playhead_means_its_bar_line_or_the_next_inside_the_piece(
    qtbot: QtBot, session: GenerationSession, playhead: int, start: int
) -> None:
    session.place_playhead(playhead)
    session.set_from_playhead(yes=True)
    session.continue_()
    finish(qtbot, session)
    assert session.proposal is not None
    assert session.proposal.region.start == start


def test_an_edit_in_its_place_drops_the_proposal_and_one_elsewhere_does_not(
    qtbot: QtBot, session: GenerationSession, document: Document
) -> None:
    session.continue_()
    finish(qtbot, session)
    document.edit(NoteEdit(added=(Note(960, 62, 240),)), "Draw")
    assert session.is_open
    with qtbot.waitSignal(session.said, timeout=DEADLINE_MS):
        document.edit(NoteEdit(added=(Note(3 * BAR, 62, 240),)), "Draw")
    assert not session.is_open


def test_another_document_drops_the_proposal(
    qtbot: QtBot, session: GenerationSession, document: Document
) -> None:
    session.continue_()
    finish(qtbot, session)
    document.replace(document.score, None)
    assert session.proposal is None


def test_a_remark_of_the_model_is_passed_on(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    writer.remark = "The answer was silent, so it was drawn again with seed 2."
    with qtbot.waitSignal(session.said, timeout=DEADLINE_MS) as said:
        session.continue_()
    assert said.args == [writer.remark]


def test_trouble_with_the_weights_is_one_sentence_and_closes_the_question(
    qtbot: QtBot, document: Document
) -> None:
    def load(name: str) -> LoadedModel:
        raise ModelError(f"The weights of {name} are damaged; install them again.")

    session = GenerationSession(document, load, TinyWriter())
    with qtbot.waitSignal(session.said, timeout=DEADLINE_MS) as said:
        session.continue_()
    assert said.args == ["The weights of gru are damaged; install them again."]
    assert not session.is_open
    session.close()


def test_what_a_model_cannot_do_is_said_and_not_tried(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    session.set_model("gru-classic")
    with qtbot.waitSignal(session.said, timeout=DEADLINE_MS) as said:
        session.fill(0, BAR)
    assert said.args == ["GRU classic cannot fill."]
    assert writer.calls == []


def test_a_question_during_warm_up_is_answered_when_the_model_is_there(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    session.warm_up()
    session.continue_()
    assert session.is_busy
    finish(qtbot, session)
    assert session.is_model_loaded
    (warming, _), (asked, _) = writer.calls
    assert warming.start == 0
    assert asked.start == 2 * BAR
    assert session.proposal
    assert session.proposal.region == asked
    assert len(session.history) == len(session.proposal.takes)


def test_warming_up_begins_an_answer_that_nobody_sees(
    qtbot: QtBot, session: GenerationSession, writer: TinyWriter
) -> None:
    writer.is_held = True
    session.warm_up()
    qtbot.waitUntil(lambda: session.is_model_loaded and not session.is_busy)
    qtbot.waitUntil(lambda: session._maker._job is None)
    assert writer.takes == [1]
    assert session.proposal is None
