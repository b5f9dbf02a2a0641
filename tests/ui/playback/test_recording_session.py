"""What is played on a MIDI keyboard comes to stand in the piece."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deepmusician_gui.playback.commands import Heard
from deepmusician_gui.playback.messages import control_change, note_off, note_on
from deepmusician_gui.playback.thru import Voice
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from tests.ui.conftest import Studio

ON, OFF = note_on(0, 60, 90), note_off(0, 60)
BAR = 1920


def press(studio: Studio, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(studio.window.roll.area, key, held)


def play(studio: Studio, *played: tuple[bytes, float]) -> None:
    """Keys outside, at ticks, as the music comes by."""
    for message, tick in played:
        studio.player.now = max(0.0, tick)
        is_playing = studio.player.plays
        studio.player.played.append(Heard(message, tick, 100.0 + tick / 960, is_playing))
        studio.playback._look()


def written(studio: Studio) -> tuple[tuple[Note, ...], tuple[ControlChange, ...]]:
    return studio.document.score.notes, studio.document.score.tracks[0].control_changes


def test_r_counts_in_records_and_r_again_writes_one_step(studio: Studio) -> None:
    press(studio, Qt.Key.Key_R)
    assert (studio.player.plays, studio.player.counted_s) == (True, 2.0)
    play(studio, (ON, 481.0), (control_change(0, 64, 127), 500.0), (OFF, 960.0), (note_on(0, 64, 70), 960.0))
    studio.player.now = 1200.0
    studio.playback._look()
    growing = studio.window.roll.area.scene.preview
    assert growing.added == (Note(481, 60, 479, 90), Note(960, 64, 240, 70))
    assert not studio.document.score.notes
    press(studio, Qt.Key.Key_R)
    assert not studio.player.plays
    assert written(studio) == (growing.added, (ControlChange(500, 64, 127),))
    assert studio.document.undo_stack.undoText() == "Record 2 notes"
    assert studio.window.roll.area.scene.preview == NoteEdit()
    studio.document.undo_stack.undo()
    assert written(studio) == ((), ())


def test_stopping_the_music_ends_the_recording(studio: Studio) -> None:
    press(studio, Qt.Key.Key_R)
    play(studio, (ON, 480.0), (OFF, 960.0))
    press(studio, Qt.Key.Key_Space)
    assert not studio.window.recording.is_recording
    assert studio.document.score.notes == (Note(480, 60, 480, 90),)


def test_who_stops_during_the_count_stands_where_it_led(studio: Studio) -> None:
    for key in (Qt.Key.Key_R, Qt.Key.Key_Space):
        studio.playback.seek(BAR)
        press(studio, Qt.Key.Key_R)
        studio.player.now = 1000.0
        studio.playback._look()
        press(studio, key)
        assert studio.playback.tick == BAR


def test_the_music_goes_on_after_its_end_while_recording(studio: Studio) -> None:
    press(studio, Qt.Key.Key_R)
    assert studio.player.timeline.end > 100 * BAR
    press(studio, Qt.Key.Key_R)
    studio.playback.play()
    assert studio.player.timeline.end == BAR


def test_recording_on_the_grid(studio: Studio) -> None:
    studio.window.actions_.by_id["record.quantises"].trigger()
    press(studio, Qt.Key.Key_R)
    play(studio, (ON, 497.0), (OFF, 960.0))
    press(studio, Qt.Key.Key_R)
    assert [note.onset for note in studio.document.score.notes] == [480]


def test_replacing_silences_and_removes_what_stood_there(studio: Studio) -> None:
    old = (Note(0, 50, 480), Note(960, 52, 480), Note(3 * BAR, 53, 480))
    studio.document.edit(NoteEdit(added=old), "Draw")
    studio.window.actions_.by_id["record.replaces"].trigger()
    studio.playback.seek(480)
    press(studio, Qt.Key.Key_R)
    assert [message for message in studio.player.timeline.messages if message[0] == 0x90] == [
        note_on(0, 50, 80)
    ]
    play(studio, (ON, 1000.0), (OFF, 1200.0))
    studio.player.now = 2 * BAR
    press(studio, Qt.Key.Key_R)
    assert studio.document.score.notes == (old[0], Note(1000, 60, 200, 90), old[2])


def test_what_is_played_in_one_round_of_a_loop_is_heard_in_the_next(studio: Studio) -> None:
    studio.playback.set_loop((0, BAR))
    press(studio, Qt.Key.Key_R)
    play(studio, (ON, 480.0), (OFF, 960.0), (note_on(0, 64, 70), 1800.0), (note_off(0, 64), 30.0))
    studio.playback._load()
    assert ON in studio.player.timeline.messages
    press(studio, Qt.Key.Key_R)
    assert studio.document.score.notes == (Note(480, 60, 480, 90), Note(1800, 64, 120, 70))


def test_what_is_played_in_a_later_round_replaces_the_round_before(studio: Studio) -> None:
    studio.window.actions_.by_id["record.replaces"].trigger()
    studio.playback.set_loop((0, BAR))
    press(studio, Qt.Key.Key_R)
    late = (note_on(0, 64, 70), 1800.0), (note_off(0, 64), 1850.0)
    play(studio, (ON, 480.0), (OFF, 960.0), *late, (note_on(0, 65, 70), 30.0), (note_off(0, 65), 60.0))
    studio.player.now = 1000.0
    press(studio, Qt.Key.Key_R)
    assert studio.document.score.notes == (Note(30, 65, 30, 70), Note(1800, 64, 50, 70))


def test_what_is_recorded_stays_on_its_track_where_tracks_are_moved(studio: Studio) -> None:
    studio.window.tracks.add()
    press(studio, Qt.Key.Key_R)
    play(studio, (ON, 480.0), (OFF, 960.0))
    studio.window.tracks.move(-1)
    studio.document.set_track(1)
    press(studio, Qt.Key.Key_R)
    assert studio.document.score.notes == (Note(480, 60, 480, 90, track=0),)


def test_a_track_that_is_deleted_takes_nothing_that_is_being_recorded_with_it(studio: Studio) -> None:
    studio.window.tracks.add()
    studio.playback.set_loop((0, BAR))
    press(studio, Qt.Key.Key_R)
    play(studio, (ON, 480.0), (OFF, 960.0), (note_on(0, 64, 70), 1800.0), (note_off(0, 64), 30.0))
    studio.window.tracks.delete()
    studio.playback._load()
    assert ON in studio.player.timeline.messages
    press(studio, Qt.Key.Key_R)
    assert studio.document.score.notes == (Note(480, 60, 480, 90), Note(1800, 64, 120, 70))


def test_step_input_writes_chords_and_moves_on(studio: Studio) -> None:
    studio.playback.seek(480)
    press(studio, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    step = studio.window.roll.commands.grid.ticks(480)
    at = 480.0
    play(studio, (ON, at), (note_on(0, 64, 70), at), (OFF, at))
    assert not studio.document.score.notes
    play(studio, (note_off(0, 64), at))
    assert studio.document.score.notes == (Note(480, 60, step, 90), Note(480, 64, step, 70))
    assert studio.playback.tick == 480 + step
    play(studio, (ON, 480.0 + step), (OFF, 480.0 + step))
    assert studio.document.score.notes[-1].onset == 480 + step
    assert studio.document.undo_stack.count() == 2
    press(studio, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    play(studio, (ON, 480.0), (OFF, 480.0))
    assert len(studio.document.score.notes) == 3


def test_what_was_played_to_the_music_is_kept_where_it_was_played(studio: Studio) -> None:
    keep = studio.window.actions_.by_id["record.keep"]
    assert not keep.isEnabled()
    studio.playback.play()
    play(studio, (ON, 490.0), (OFF, 700.0))
    assert keep.isEnabled()
    studio.playback.stop()
    keep.trigger()
    assert studio.document.score.notes == (Note(490, 60, 210, 90),)
    assert studio.document.undo_stack.undoText() == "Keep 1 note"
    assert not keep.isEnabled()


def test_what_was_played_in_silence_is_kept_from_the_playhead_on(studio: Studio) -> None:
    def outside(message: bytes, at_s: float) -> None:
        studio.player.played.append(Heard(message, studio.player.now, at_s, False))
        studio.playback._look()

    for message, at_s in ((ON, 10.0), (OFF, 10.1)):  # long before the phrase that is meant
        outside(message, at_s)
    for message, at_s in ((ON, 20.0), (OFF, 20.5), (note_on(0, 64, 70), 20.5), (note_off(0, 64), 21.0)):
        outside(message, at_s)
    studio.playback.seek(BAR)
    studio.window.recording.keep()
    assert studio.document.score.notes == (Note(BAR, 60, 480, 90), Note(BAR + 480, 64, 480, 70))


def test_nothing_played_writes_nothing(studio: Studio) -> None:
    press(studio, Qt.Key.Key_R)
    press(studio, Qt.Key.Key_R)
    assert studio.document.undo_stack.count() == 0


def test_another_piece_ends_the_recording(studio: Studio) -> None:
    press(studio, Qt.Key.Key_R)
    play(studio, (ON, 480.0))
    studio.document.replace(Score(), None)
    assert not studio.window.recording.is_recording
    assert not studio.document.score.notes


def test_keys_outside_sound_as_the_track_that_is_written(studio: Studio) -> None:
    studio.document.replace(Score((Track(channel=2, program=5), Track(channel=3, program=None))), None)
    assert studio.player.voice == Voice(2, 5)
    studio.document.set_track(1)
    assert studio.player.voice == Voice(3, None)


def test_the_metronome_is_heard_and_no_part_of_the_piece(studio: Studio) -> None:
    press(studio, Qt.Key.Key_M)
    studio.playback.play()
    assert note_on(9, 76, 110) in studio.player.timeline.messages
    assert not studio.document.score.notes
    press(studio, Qt.Key.Key_M)
    studio.playback._load()
    assert note_on(9, 76, 110) not in studio.player.timeline.messages


def test_the_selection_is_played_alone(studio: Studio) -> None:
    notes = tuple(Note(i * 480, 60 + i, 480) for i in range(4))
    studio.document.edit(NoteEdit(added=notes), "Draw")
    studio.document.select(notes[1:3])
    press(studio, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert (studio.player.plays, studio.player.now, studio.player.timeline.end) == (True, 480, 1440)
    assert studio.player.timeline.ticks[-1] <= 1440
    assert note_on(0, 63, 80) not in studio.player.timeline.messages
    studio.playback.stop()
    studio.playback.play()
    assert note_on(0, 63, 80) in studio.player.timeline.messages


def test_it_plays_from_the_caret(studio: Studio) -> None:
    studio.window.roll.caret.place(960)
    studio.player.now = 0
    press(studio, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (studio.player.plays, studio.player.now) == (True, 960)


def test_panic_reaches_the_player(studio: Studio) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(studio, Qt.Key.Key_Space, held)
    assert studio.player.panics == 1


def test_a_chord_that_is_held_in_step_input_takes_nothing_out_of_the_piece(studio: Studio) -> None:
    first, last = Note(0, 48, 480), Note(BAR, 50, 480)
    studio.document.edit(NoteEdit(added=(first, last)), "Draw")
    studio.window.recording.toggle_replacing()
    studio.window.actions_.by_id["record.steps"].trigger()
    studio.playback.seek(960)
    play(studio, (ON, 960.0))
    studio.playback.seek(BAR)
    studio.playback.seek(0)  # as a loop goes back to its start, where a recording would begin its next round
    studio.document.edit(NoteEdit(removed=(last,)), "Delete")
    studio.playback.play()
    assert studio.player.plays
    assert studio.playback._piece().notes == (first,)


def test_the_status_line_says_when_step_input_begins_and_ends(studio: Studio) -> None:
    steps, sentence = studio.window.actions_.by_id["record.steps"], studio.window.status.sentence
    steps.trigger()
    assert sentence.text().startswith("Step input: each chord")
    steps.trigger()
    assert sentence.text() == "Step input is off."
