"""What is played becomes notes where it was played."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.playback.messages import control_change, note_off, note_on, pitch_bend
from deepmusician_gui.playback.recording import Recorder, Recording, quantised, written
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, PitchBend, Score, Track

ON, OFF = note_on(0, 60, 90), note_off(0, 60)


def recorded(*played: tuple[bytes, float], now: float = 1920, start: int = 0) -> Recording:
    recorder = Recorder(start, 480)
    for message, tick in played:
        recorder.hear(message, tick)
    return recorder.finish(now)


def test_a_key_is_a_note_from_its_press_to_its_release() -> None:
    assert recorded((ON, 480.4), (OFF, 719.6)).notes == (Note(480, 60, 240, 90),)


def test_a_note_grows_while_it_is_held_and_ends_with_the_recording() -> None:
    recorder = Recorder(0, 480)
    recorder.hear(ON, 480)
    assert recorder.notes(600) == (Note(480, 60, 120, 90),)
    assert recorder.notes(960) == (Note(480, 60, 480, 90),)
    assert recorder.finish(1000).notes == (Note(480, 60, 520, 90),)


def test_pedal_and_wheel_are_kept_and_commands_are_not() -> None:
    played = recorded(
        (control_change(0, 64, 127), 10),
        (pitch_bend(0, -300), 20),
        (control_change(0, 123, 0), 25),
        (control_change(0, 64, 0), 30),
    )
    assert played.control_changes == (ControlChange(10, 64, 127), ControlChange(30, 64, 0))
    assert played.pitch_bends == (PitchBend(20, -300),)


def test_who_comes_in_a_little_early_meant_the_start() -> None:
    assert recorded((ON, 1800), (OFF, 2400), start=1920, now=3840).notes == (Note(1920, 60, 480, 90),)
    assert recorded((ON, 1000), (OFF, 1100), start=1920, now=3840).notes == ()


def test_what_is_held_while_a_loop_turns_ends_with_the_loop() -> None:
    recorder = Recorder(480, 480, (0, 1920))
    recorder.reach(500)
    recorder.reach(1900)
    recorder.hear(ON, 1500)
    assert recorder.reach(20)
    recorder.hear(OFF, 30)
    recorder.hear(note_on(0, 62, 80), 100)
    recorder.hear(note_off(0, 62), 200)
    played = recorder.finish(300)
    assert played.notes == (Note(100, 62, 100, 80), Note(1500, 60, 420, 90))
    assert (played.start, played.end) == (0, 1920)


def rounds(recorder: Recorder, *played: tuple[bytes, float]) -> None:
    """Play these; a tick that goes back is where the loop turned."""
    for message, tick in played:
        recorder.reach(tick)
        recorder.hear(message, tick)


def press(pitch: int, tick: float) -> tuple[tuple[bytes, float], tuple[bytes, float]]:
    return (note_on(0, pitch, 80), tick), (note_off(0, pitch), tick + 100)


def test_a_round_of_a_loop_replaces_the_one_before_as_far_as_it_has_come() -> None:
    recorder = Recorder(0, 480, (0, 1920), replaces=True)
    rounds(recorder, *press(60, 480), *press(64, 1500), *press(62, 240))
    assert [note.pitch for note in recorder.notes(340)] == [62, 60, 64]
    assert [note.pitch for note in recorder.notes(700)] == [62, 64]
    rounds(recorder, *press(65, 1000))
    assert [note.pitch for note in recorder.finish(1400).notes] == [62, 65, 64]


def test_rounds_add_up_unless_they_replace_each_other() -> None:
    recorder = Recorder(0, 480, (0, 1920))
    rounds(recorder, *press(60, 480), *press(64, 1500), *press(62, 240), *press(65, 1000))
    assert [note.pitch for note in recorder.notes(1400)] == [62, 60, 65, 64]
    recorder.replaces = True
    assert [note.pitch for note in recorder.notes(1400)] == [62, 65, 64]


def test_a_round_without_notes_leaves_those_of_the_one_before() -> None:
    recorder = Recorder(0, 480, (0, 1920), replaces=True)
    rounds(recorder, *press(60, 480))
    for tick in (1900, 20, 1900, 20, 1800):
        recorder.reach(tick)
    assert [note.pitch for note in recorder.finish(1900).notes] == [60]


def test_what_is_told_late_or_early_where_a_loop_turns_belongs_to_its_own_round() -> None:
    recorder = Recorder(0, 480, (0, 1920), replaces=True)
    rounds(recorder, *press(61, 10))
    recorder.reach(1900)
    for message, tick in press(62, 5):
        recorder.hear(message, tick)
    assert [note.pitch for note in recorder.notes(1910)] == [62, 61]
    assert recorder.reach(120)
    for message, tick in press(60, 1800):
        recorder.hear(message, tick)
    assert [note.pitch for note in recorder.notes(120)] == [62, 60]
    assert [note.pitch for note in recorder.finish(1919).notes] == [62]


def test_a_pedal_of_a_later_round_replaces_the_pedal_alone() -> None:
    recorder = Recorder(0, 480, (0, 1920), replaces=True)
    first = ((control_change(0, 64, 127), 100), (control_change(0, 7, 90), 200), (pitch_bend(0, 5), 300))
    rounds(recorder, *first, (control_change(0, 64, 0), 1800), (control_change(0, 64, 50), 400))
    played = recorder.finish(1000)
    assert played.control_changes == (
        ControlChange(200, 7, 90),
        ControlChange(400, 64, 50),
        ControlChange(1800, 64, 0),
    )
    assert played.pitch_bends == (PitchBend(300, 5),)


def test_recorded_notes_go_to_the_grid() -> None:
    played = quantised(recorded((ON, 130), (OFF, 300)), Grid(Fraction(1, 16)), Score())
    assert played.notes == (Note(120, 60, 170, 90),)


def test_a_recording_stands_beside_what_is_there_or_in_its_place() -> None:
    pedal = (ControlChange(0, 64, 127), ControlChange(600, 64, 0), ControlChange(700, 7, 90))
    there = (Note(0, 50, 480), Note(480, 52, 480), Note(480, 40, 480, track=1), Note(1920, 53, 480))
    score = Score((Track(control_changes=pedal), Track("Bass")), there)
    played = recorded((control_change(0, 64, 100), 500), (ON, 510), (OFF, 900), start=480, now=1920)
    beside, added = written(score, played, 0, replaces=False)
    assert added == (Note(510, 60, 390, 90),)
    assert beside.notes == tuple(sorted((*there, *added)))
    assert beside.tracks[0].control_changes == (pedal[0], ControlChange(500, 64, 100), *pedal[1:])
    instead, _ = written(score, played, 0, replaces=True)
    assert instead.notes == tuple(sorted((there[0], there[2], there[3], *added)))
    assert instead.tracks[0].control_changes == (pedal[0], ControlChange(500, 64, 100), pedal[2])
    assert replace(instead, notes=(), tracks=score.tracks) == replace(score, notes=())


messages = st.one_of(
    st.builds(note_on, st.just(0), st.integers(58, 62), st.integers(1, 127)),
    st.builds(note_off, st.just(0), st.integers(58, 62)),
    st.builds(control_change, st.just(0), st.integers(0, 127), st.integers(0, 127)),
    st.builds(pitch_bend, st.just(0), st.integers(-8192, 8191)),
)


@given(st.lists(st.tuples(messages, st.floats(-500, 5000)), max_size=40), st.booleans(), st.booleans())
def test_whatever_is_played_it_can_be_written(
    played: list[tuple[bytes, float]], loops: bool, replaces: bool
) -> None:
    recorder = Recorder(960, 480, (480, 2400) if loops else None)
    for message, tick in played:
        recorder.reach(tick)
        recorder.hear(message, tick)
        assert all(note.is_valid for note in recorder.notes(tick))
    after, added = written(Score(notes=(Note(1000, 60, 10),)), recorder.finish(3000), 0, replaces=replaces)
    assert set(added) <= set(after.notes)
    assert list(after.notes) == sorted(after.notes)
    ticks = [change.tick for change in after.tracks[0].control_changes]
    assert ticks == sorted(ticks)
    assert all(tick >= 0 for tick in ticks)
