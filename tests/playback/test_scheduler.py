"""Which messages are due when: by arithmetic, to the tick."""

from __future__ import annotations

import pytest

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.messages import control_change, note_off, note_on, program_change
from deepmusician_gui.playback.scheduler import AUDITION_S, Loop, Scheduler
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap

BEAT_S = 0.5  # at 120 bpm
NOW = 1000.0


class Stage:
    """A scheduler with a clock that jumps from one due moment to the next, and a list of what was heard."""

    def __init__(self, *notes: Note, score: Score | None = None) -> None:
        self.now = NOW
        self.scheduler = Scheduler()
        self.heard: list[tuple[float, bytes]] = []
        self.load(score or Score(notes=notes))

    def load(self, score: Score) -> None:
        self.hear(self.scheduler.load(compile_events(score), self.now))

    def play(self, tick: int = 0) -> None:
        self.hear(self.scheduler.play(tick, self.now))

    def wait(self, seconds: float) -> None:
        until = self.now + seconds
        while self.now < until:
            self.hear(self.scheduler.due(self.now))
            self.now = min(until, self.scheduler.next_due(), self.now + 0.1)
        self.hear(self.scheduler.due(self.now))

    def hear(self, messages: list[bytes]) -> None:
        self.heard += [(self.now - NOW, message) for message in messages]

    def notes(self) -> list[tuple[float, str, int]]:
        """When and what, of the note-ons and note-offs alone."""
        names = {0x90: "on", 0x80: "off"}
        played = [(at, names.get(message[0] & 0xF0), message[1]) for at, message in self.heard]
        return [(at, name, pitch) for at, name, pitch in played if name]


def test_notes_sound_at_their_time_under_the_tempo_map() -> None:
    tempo_map = TempoMap((TempoChange(0, 500_000), TempoChange(480, 1_000_000)))
    stage = Stage(score=Score(notes=(Note(0, 60, 480), Note(480, 62, 480)), tempo_map=tempo_map))
    stage.play()
    stage.wait(2)
    times = [at for at, _, _ in stage.notes()]
    assert times == pytest.approx([0, 0.5, 0.5, 1.5], abs=1e-9)
    assert [(name, pitch) for _, name, pitch in stage.notes()] == [
        ("on", 60),
        ("off", 60),
        ("on", 62),
        ("off", 62),
    ]


def test_position_follows_the_tempo_map() -> None:
    tempo_map = TempoMap((TempoChange(0, 500_000), TempoChange(480, 1_000_000)))
    stage = Stage(score=Score(notes=(Note(0, 60, 1920),), tempo_map=tempo_map))
    stage.play()
    assert stage.scheduler.position(NOW + 1.0) == pytest.approx(720)
    assert stage.scheduler.ticks_per_s(NOW + 0.25) == pytest.approx(960)
    assert stage.scheduler.ticks_per_s(NOW + 1.0) == pytest.approx(480)


def test_it_stops_at_the_end_and_stays_there() -> None:
    stage = Stage(Note(0, 60, 480))
    stage.play()
    stage.wait(4 * BEAT_S)
    assert not stage.scheduler.is_playing
    assert stage.scheduler.position(stage.now + 5) == 1920
    assert stage.scheduler.ticks_per_s(stage.now) == 0
    assert control_change(0, 120, 0) not in [message for _, message in stage.heard]  # the last note rings out


def test_stop_silences_and_keeps_the_place() -> None:
    stage = Stage(Note(0, 60, 1920))
    stage.play()
    stage.wait(BEAT_S)
    assert stage.scheduler.stop(stage.now)[0] == note_off(0, 60)
    assert stage.scheduler.position(stage.now + 1) == pytest.approx(480)
    assert stage.scheduler.due(stage.now + 2) == []


def test_starting_in_the_middle_sends_programs_and_controllers_first_and_no_note_that_has_begun() -> None:
    track = Track(program=5, control_changes=(ControlChange(0, 7, 90), ControlChange(960, 7, 50)))
    stage = Stage(score=Score((track,), (Note(0, 60, 960), Note(480, 62, 480, 100))))
    stage.play(480)
    stage.wait(0)
    assert [message for _, message in stage.heard] == [
        program_change(0, 5),
        control_change(0, 7, 90),
        note_on(0, 62, 100),
    ]


def test_seeking_back_releases_and_takes_later_settings_back() -> None:
    track = Track(program=5, control_changes=(ControlChange(480, 1, 90),))
    stage = Stage(score=Score((track,), (Note(480, 62, 960),)))
    stage.play(0)
    stage.wait(1.5 * BEAT_S)
    sent = stage.scheduler.seek(240, stage.now)
    assert sent[0] == note_off(0, 62)
    assert sent[-1] == control_change(0, 1, 0)
    assert program_change(0, 5) not in sent
    assert stage.scheduler.position(stage.now) == pytest.approx(240)


def test_seeking_while_stopped_only_moves() -> None:
    stage = Stage(Note(0, 60, 480))
    assert stage.scheduler.seek(240, NOW) == []
    assert stage.scheduler.position(NOW + 9) == 240


def test_a_loop_repeats_to_the_tick() -> None:
    stage = Stage(Note(480, 60, 240), Note(720, 64, 960))
    stage.scheduler.set_loop(Loop(480, 960), stage.now)
    stage.play(480)
    rounds = 200
    stage.wait(rounds * BEAT_S - 0.01)
    each = [(0, "on", 60), (0.25, "off", 60), (0.25, "on", 64), (0.5, "off", 64)]
    expected = [(n * BEAT_S + at, name, pitch) for n in range(rounds) for at, name, pitch in each][:-1]
    assert [event[1:] for event in stage.notes()] == [event[1:] for event in expected]
    assert [at for at, _, _ in stage.notes()] == pytest.approx([at for at, _, _ in expected], abs=1e-6)


def test_a_late_call_still_makes_every_round_of_a_loop() -> None:
    stage = Stage(Note(0, 60, 20))
    stage.scheduler.set_loop(Loop(0, 48), stage.now)  # 50 ms
    stage.play()
    stage.hear(stage.scheduler.due(NOW + 0.26))
    assert [name for _, name, _ in stage.notes()] == ["on", "off"] * 5 + ["on"]


def test_a_late_call_plays_nothing_behind_the_loop() -> None:
    stage = Stage(Note(60, 72, 20))
    stage.scheduler.set_loop(Loop(0, 48), stage.now)
    stage.play()
    stage.hear(stage.scheduler.due(NOW + 0.26))
    assert stage.notes() == []


def test_the_wrap_brings_back_the_settings_of_the_loops_start() -> None:
    track = Track(program=5, control_changes=(ControlChange(0, 7, 90), ControlChange(480, 7, 50)))
    stage = Stage(score=Score((track,), (Note(0, 60, 960),)))
    stage.scheduler.set_loop(Loop(240, 720), stage.now)
    stage.play(240)
    stage.wait(BEAT_S)
    assert stage.heard[-1] == (BEAT_S, control_change(0, 7, 90))


def test_music_behind_the_loop_plays_on() -> None:
    stage = Stage(Note(960, 60, 240))
    stage.scheduler.set_loop(Loop(0, 480), stage.now)
    stage.play(960)
    stage.wait(BEAT_S)
    assert stage.scheduler.position(stage.now) == pytest.approx(1440)


def test_a_loop_longer_than_the_music_goes_round() -> None:
    stage = Stage(Note(0, 60, 240))
    stage.scheduler.set_loop(Loop(0, 3840), stage.now)
    stage.play()
    stage.wait(8 * BEAT_S)
    assert stage.notes()[-1] == (8 * BEAT_S, "on", 60)


@pytest.mark.parametrize("loop", [Loop(0, 1), Loop(480, 480), Loop(960, 480)])
def test_a_loop_too_short_to_hear_is_not_repeated(loop: Loop) -> None:
    stage = Stage(Note(0, 60, 1920))
    stage.scheduler.set_loop(loop, stage.now)
    stage.play()
    stage.wait(3 * BEAT_S)
    assert stage.scheduler.position(stage.now) == pytest.approx(1440)


def test_clearing_the_loop_plays_straight_on() -> None:
    stage = Stage(Note(0, 60, 1920))
    stage.scheduler.set_loop(Loop(0, 480), stage.now)
    stage.play()
    stage.wait(1.5 * BEAT_S)
    stage.scheduler.set_loop(None, stage.now)
    stage.wait(BEAT_S)
    assert stage.scheduler.position(stage.now) == pytest.approx(720)


def test_an_edit_releases_a_note_that_has_vanished_and_keeps_the_others() -> None:
    stage = Stage(Note(0, 60, 1920), Note(0, 64, 1920))
    stage.play()
    stage.wait(BEAT_S)
    stage.load(Score(notes=(Note(0, 64, 960), Note(960, 67, 480))))
    stage.wait(2 * BEAT_S)
    assert stage.notes() == [
        (0, "on", 60),
        (0, "on", 64),
        (0.5, "off", 60),
        (1.0, "off", 64),
        (1.0, "on", 67),
        (1.5, "off", 67),
    ]


def test_a_note_cut_short_behind_the_playhead_is_released_and_a_note_drawn_there_is_not_heard() -> None:
    stage = Stage(Note(0, 60, 1920))
    stage.play()
    stage.wait(BEAT_S)
    stage.load(Score(notes=(Note(0, 60, 240), Note(240, 72, 960))))
    assert stage.notes()[1:] == [(0.5, "off", 60)]
    stage.wait(BEAT_S)
    assert stage.notes()[2:] == []


def test_a_note_moved_while_it_sounds_is_not_taken_for_another_on_its_key() -> None:
    stage = Stage(Note(240, 60, 480))
    stage.play()
    stage.wait(BEAT_S * 0.75)
    stage.load(Score(notes=(Note(0, 60, 1920),)))
    assert stage.notes()[-1] == (0.375, "off", 60)


def test_an_edit_right_after_the_start_loses_no_note() -> None:
    for tick in range(400, 600, 7):
        stage = Stage(Note(tick, 60, 480))
        stage.play(tick)
        stage.load(Score(notes=(Note(tick, 60, 480), Note(tick + 960, 64, 480))))
        stage.wait(BEAT_S)
        assert [name for _, name, _ in stage.notes()] == ["on", "off"]


def test_an_edit_at_the_onset_of_a_note_does_not_start_it_twice() -> None:
    stage = Stage(Note(480, 60, 480))
    stage.play(480)
    stage.wait(0)
    stage.load(Score(notes=(Note(480, 60, 480), Note(480, 64, 480))))
    stage.wait(0)
    assert [name for _, name, pitch in stage.notes() if pitch == 60] == ["on"]


def test_a_new_tempo_goes_on_from_the_same_place() -> None:
    notes = (Note(0, 60, 1920),)
    stage = Stage(*notes)
    stage.play()
    stage.wait(BEAT_S)
    stage.load(Score(notes=notes, tempo_map=TempoMap((TempoChange(0, 1_000_000),))))
    assert stage.scheduler.position(stage.now) == pytest.approx(480)
    stage.wait(BEAT_S)
    assert stage.scheduler.position(stage.now) == pytest.approx(720)


def test_a_new_program_is_heard_at_once() -> None:
    notes = (Note(0, 60, 1920),)
    stage = Stage(score=Score((Track(program=1),), notes))
    stage.play()
    stage.wait(BEAT_S)
    stage.load(Score((Track(program=2),), notes))
    assert stage.heard[-1] == (BEAT_S, program_change(0, 2))


def test_another_instrument_gets_the_settings_of_the_place() -> None:
    stage = Stage(score=Score((Track(program=7),), (Note(0, 60, 1920),)))
    stage.play()
    stage.wait(BEAT_S)
    assert stage.scheduler.silence()[0] == note_off(0, 60)
    assert stage.scheduler.change_instrument() == [program_change(0, 7)]
    stage.wait(4 * BEAT_S)
    assert (0x80, 60) not in [(message[0], message[1]) for at, message in stage.heard]


def test_a_key_that_nobody_lets_go_of_falls_silent() -> None:
    stage = Stage()
    stage.hear(stage.scheduler.audition(Key(0, 60), 80, None, stage.now))
    assert stage.scheduler.next_due() == NOW + AUDITION_S
    stage.wait(AUDITION_S)
    assert stage.notes() == [(0, "on", 60), (AUDITION_S, "off", 60)]


def test_pressing_again_starts_the_two_seconds_anew() -> None:
    stage = Stage()
    stage.hear(stage.scheduler.audition(Key(0, 60), 80, None, stage.now))
    stage.wait(1.5)
    stage.hear(stage.scheduler.audition(Key(0, 60), 80, None, stage.now))
    stage.wait(1.5)
    assert [name for _, name, _ in stage.notes()] == ["on", "off", "on"]


def test_after_a_long_absence_the_music_goes_on_where_it_stood() -> None:
    stage = Stage(*(Note(tick, 60, 10) for tick in range(0, 4800, 48)))
    stage.play()
    stage.wait(BEAT_S)
    stage.now += 3.0
    assert len(stage.scheduler.due(stage.now)) <= 2
    assert stage.scheduler.position(stage.now) == pytest.approx(480)


def test_a_muted_track_falls_silent_under_its_pedal_and_the_others_play_on() -> None:
    pedal = (ControlChange(0, 64, 127),)
    tracks = (Track(control_changes=pedal), Track(channel=1, control_changes=pedal))
    score = Score(tracks, (Note(0, 60, 1920, track=0), Note(0, 64, 1920, track=1)))
    stage = Stage(score=score)
    stage.play()
    stage.wait(BEAT_S)
    sent = stage.scheduler.load(compile_events(score, {0}), stage.now)
    assert sent[:4] == [note_off(0, 60), *(control_change(0, control, 0) for control in (64, 123, 120))]
    assert all(message[0] & 0x0F == 0 for message in sent)
    assert stage.scheduler.load(compile_events(score), stage.now) == []


def test_the_pedal_is_lifted_between_two_rounds_of_a_loop() -> None:
    track = Track(control_changes=(ControlChange(0, 64, 127),))
    stage = Stage(score=Score((track,), (Note(480, 60, 480),)))
    stage.scheduler.set_loop(Loop(480, 960), stage.now)
    stage.play(480)
    stage.wait(0)
    before = len(stage.heard)
    stage.wait(BEAT_S)
    pedal_up, pedal_down = control_change(0, 64, 0), control_change(0, 64, 127)
    sent = [message for _, message in stage.heard[before:]]
    assert sent == [note_off(0, 60), pedal_up, control_change(0, 123, 0), pedal_down, note_on(0, 60, 80)]


def test_a_loop_that_a_new_tempo_makes_too_short_to_hear_is_left() -> None:
    stage = Stage(Note(0, 60, 1920))
    stage.scheduler.set_loop(Loop(0, 480), stage.now)
    stage.play()
    stage.wait(BEAT_S / 2)
    stage.load(Score(notes=(Note(0, 60, 1920),), tempo_map=TempoMap((TempoChange(0, 1),))))
    stage.wait(0.1)
    assert not stage.scheduler.is_playing


def test_a_key_tried_out_while_playing_leaves_the_scores_program() -> None:
    stage = Stage(score=Score((Track(program=5),), (Note(0, 60, 1920),)))
    stage.play()
    stage.wait(0)
    assert stage.scheduler.audition(Key(0, 72), 80, 0, stage.now) == [note_on(0, 72, 80)]


def test_a_thousand_notes_at_one_tick_end_before_the_next_thousand_begin() -> None:
    tracks = tuple(Track(channel=channel) for channel in range(16))
    keys = [(track, pitch) for track in range(16) for pitch in range(20, 84)][:1000]
    chords = [Note(tick, pitch, 480, track=track) for tick in (0, 480) for track, pitch in keys]
    stage = Stage(score=Score(tracks, tuple(chords)))
    stage.play()
    stage.wait(BEAT_S)
    assert [name for _, name, _ in stage.notes()] == ["on"] * 1000 + ["off"] * 1000 + ["on"] * 1000


@pytest.mark.parametrize("tempo_bpm", [1, 120, 999])
def test_tempos_from_one_to_999(tempo_bpm: int) -> None:
    tempo_map = TempoMap((TempoChange(0, round(60e6 / tempo_bpm)),))
    stage = Stage(score=Score(notes=(Note(48, 60, 48),), tempo_map=tempo_map))
    stage.play()
    stage.wait(0.25 * 60 / tempo_bpm)
    tenth_s = 6 / tempo_bpm
    assert [at for at, _, _ in stage.notes()] == pytest.approx([tenth_s, 2 * tenth_s], rel=1e-5)
