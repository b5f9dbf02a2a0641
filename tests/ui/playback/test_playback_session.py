"""The player hears what is drawn and what is proposed; the playhead shows where it is."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.outputs import VIRTUAL
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from tests.ui.fakes import DEADLINE_MS, FakePlayer, TinyWriter, load_tiny

BAR = 4 * 480
pytestmark = pytest.mark.usefixtures("weights_are_there")


class Stage:
    """A playback session and what stands around it."""

    def __init__(self) -> None:
        self.player = FakePlayer()
        self.document = Document()
        self.generation = GenerationSession(self.document, load_tiny, TinyWriter())
        self.session = PlaybackSession(self.player, self.document, self.generation)
        self.session.start()

    def draw(self, *notes: Note) -> None:
        self.document.edit(NoteEdit(added=notes), "Draw")


@pytest.fixture
def stage(qapp: object) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.session.close()
    stage.generation.close()


def test_play_loads_what_is_drawn_and_starts_at_the_playhead(stage: Stage) -> None:
    stage.draw(Note(0, 60, 480), Note(BAR, 62, 480))
    stage.session.seek(480)
    stage.session.toggle()
    assert stage.player.timeline == compile_events(stage.document.score)
    assert (stage.player.plays, stage.player.now) == (True, 480)
    stage.session.toggle()
    assert not stage.player.plays


def test_a_stop_right_after_play_is_told(stage: Stage) -> None:
    """Also where nobody has looked at the player in between."""
    stage.session.seek(0)
    stage.session.play()
    told: list[bool] = []
    stage.session.changed.connect(lambda: told.append(stage.session.is_playing))
    stage.session.stop()
    assert told == [False]


def test_play_at_the_end_begins_again(stage: Stage) -> None:
    stage.draw(Note(0, 60, 480))
    stage.player.now = float(BAR)
    stage.session.play()
    assert stage.player.now == 0


def test_an_edit_while_playing_is_heard_and_one_in_silence_waits_for_play(qtbot: QtBot, stage: Stage) -> None:
    stage.session.play()
    stage.draw(Note(0, 60, 480))
    qtbot.waitUntil(lambda: len(stage.player.timeline.ticks) > 0, timeout=DEADLINE_MS)
    stage.session.toggle()
    heard = stage.player.timeline
    stage.draw(Note(480, 62, 480))
    assert stage.player.timeline is heard
    stage.session.play()
    assert stage.player.timeline == compile_events(stage.document.score)


def test_an_open_proposal_is_heard_as_if_it_were_kept(qtbot: QtBot, stage: Stage) -> None:
    stage.draw(Note(0, 60, 480))
    stage.generation.continue_()
    qtbot.waitUntil(lambda: not stage.generation.is_busy, timeout=DEADLINE_MS)
    stage.session.play()
    with_it = stage.player.timeline
    stage.session.toggle()
    stage.generation.keep()
    assert with_it == compile_events(stage.document.score)


def test_what_is_recorded_over_an_answer_replaces_what_the_answer_has_left(
    qtbot: QtBot, stage: Stage
) -> None:
    kept, filled, late = Note(0, 60, 480), Note(BAR, 62, 480), Note(2 * BAR, 64, 480)
    stage.draw(kept, filled, late)
    stage.generation.fill(BAR, 2 * BAR)
    qtbot.waitUntil(lambda: not stage.generation.is_busy, timeout=DEADLINE_MS)
    assert stage.generation.edit().removed == (filled,)
    played = Note(BAR + 480, 70, 240)
    stage.session.set_draft(NoteEdit((filled, late), (played,)))
    stage.session.play()
    answer = stage.document.score.apply(stage.generation.edit())
    heard = compile_events(answer.apply(NoteEdit((late,), (played,))))
    assert list(stage.player.timeline.ticks) == list(heard.ticks)


def test_who_may_be_started_by_others_holds_what_is_drawn(qtbot: QtBot, stage: Stage) -> None:
    stage.draw(Note(0, 60, 480))
    assert not stage.player.timeline.ticks
    stage.session.wiring.toggle_following()
    stage.session._look()
    qtbot.waitUntil(
        lambda: stage.player.timeline == compile_events(stage.document.score), timeout=DEADLINE_MS
    )
    stage.draw(Note(480, 62, 480))
    qtbot.waitUntil(
        lambda: stage.player.timeline == compile_events(stage.document.score), timeout=DEADLINE_MS
    )


def test_others_start_the_whole_piece_after_a_part_was_played(qtbot: QtBot, stage: Stage) -> None:
    stage.draw(Note(0, 60, 480), Note(BAR, 62, 480))
    stage.session.wiring.toggle_joining()
    stage.session.play_span(0, 480)
    assert stage.player.timeline.end == 480
    stage.player.stop()
    stage.session._look()
    qtbot.waitUntil(lambda: stage.player.timeline.end == 2 * BAR, timeout=DEADLINE_MS)


def test_the_playhead_is_told_where_others_take_it_while_it_stands(stage: Stage) -> None:
    told: list[float] = []
    stage.session.moved.connect(told.append)
    stage.player.now = 960.0
    stage.session._look()
    stage.session._look()
    assert told == [960.0]


def test_the_playhead_is_told_while_playing(qtbot: QtBot, stage: Stage) -> None:
    stage.session.play()
    stage.player.now = 777.0
    with qtbot.waitSignal(
        stage.session.moved, timeout=DEADLINE_MS, check_params_cb=lambda tick: tick == 777.0
    ):
        pass


def test_the_playhead_comes_to_rest_where_the_music_ended(qtbot: QtBot, stage: Stage) -> None:
    stage.draw(Note(0, 60, 480))
    stage.session.play()
    with qtbot.waitSignal(stage.session.changed, timeout=DEADLINE_MS):
        pass
    stage.player.plays, stage.player.now = False, BAR
    with qtbot.waitSignal(
        stage.session.moved, timeout=DEADLINE_MS, check_params_cb=lambda tick: bool(tick == BAR)
    ):
        pass


def test_the_end_of_the_music_is_noticed(qtbot: QtBot, stage: Stage) -> None:
    stage.session.play()
    with qtbot.waitSignal(stage.session.changed, timeout=DEADLINE_MS):
        stage.player.plays = False


def test_stop_and_return_goes_to_the_loop_or_the_start(stage: Stage) -> None:
    stage.session.play()
    stage.player.now = 3000.0
    stage.session.set_loop((BAR, 2 * BAR))
    stage.session.stop_and_return()
    assert (stage.player.plays, stage.player.now) == (False, BAR)
    stage.session.set_loop(None)
    stage.session.stop_and_return()
    assert stage.player.now == 0
    assert stage.player.loop is None


def test_what_the_player_says_is_passed_on(qtbot: QtBot, stage: Stage) -> None:
    stage.player.said.append("There is no audio device.")
    with qtbot.waitSignal(stage.session.said, timeout=DEADLINE_MS) as said:
        pass
    assert said.args == ["There is no audio device."]


def test_an_output_that_is_chosen_is_the_output(stage: Stage) -> None:
    stage.session.choose_output(VIRTUAL.id)
    assert stage.session.output == VIRTUAL


def test_keys_sound_while_they_are_held(stage: Stage) -> None:
    stage.session.press_key(60, 90)
    assert stage.player.pressed == [60]
    stage.session.release_key(60)
    assert stage.player.pressed == []


def test_another_document_starts_in_silence_at_its_beginning(stage: Stage) -> None:
    stage.session.set_loop((0, BAR))
    stage.session.play()
    stage.player.now = 500.0
    stage.document.replace(stage.document.score, None)
    assert (stage.player.plays, stage.player.now, stage.player.loop) == (False, 0, None)
