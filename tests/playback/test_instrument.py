"""What an instrument is told, given what it has been told before."""

from __future__ import annotations

from deepmusician_gui.playback.instrument import Instrument, Key, latest
from deepmusician_gui.playback.messages import control_change, note_off, note_on, pitch_bend, program_change

C4 = Key(0, 60)
ON, OFF = note_on(*C4, 100), note_off(*C4)


def test_an_end_without_a_start_is_held_back() -> None:
    assert Instrument().play(OFF, 0) == []


def test_a_key_that_is_down_is_let_go_before_it_is_pressed_again() -> None:
    instrument = Instrument()
    assert instrument.play(ON, 0) == [ON]
    assert instrument.play(ON, 480) == [OFF, ON]


def test_the_score_takes_over_a_key_that_is_tried_out() -> None:
    instrument = Instrument()
    assert instrument.audition(C4, 80, None) == [note_on(*C4, 80)]
    assert instrument.play(ON, 0) == [OFF, ON]
    assert instrument.end_audition(C4) == []
    assert instrument.play(OFF, 480) == [OFF]


def test_the_scores_end_leaves_a_key_that_is_tried_out() -> None:
    instrument = Instrument()
    instrument.play(ON, 0)
    assert instrument.audition(C4, 80, None) == [OFF, note_on(*C4, 80)]
    assert instrument.play(OFF, 480) == []
    assert instrument.end_audition(C4) == [OFF]


def test_trying_out_chooses_the_program_once() -> None:
    instrument = Instrument()
    assert instrument.audition(C4, 80, 5) == [program_change(0, 5), note_on(*C4, 80)]
    assert instrument.end_audition(C4) == [OFF]
    assert instrument.audition(C4, 80, 5) == [note_on(*C4, 80)]


def test_chasing_sends_only_what_differs_unless_anew() -> None:
    instrument = Instrument()
    program, volume, quieter = program_change(0, 5), control_change(0, 7, 90), control_change(0, 7, 80)
    assert instrument.chase(latest([program, volume])) == [program, volume]
    assert instrument.chase(latest([program, quieter])) == [quieter]
    assert instrument.chase(latest([program, quieter]), anew=True) == [program, quieter]


def test_only_the_latest_of_each_setting_counts_in_its_order() -> None:
    early, volume, late = program_change(0, 5), control_change(0, 7, 90), program_change(0, 6)
    assert list(latest([early, volume, late]).values()) == [volume, late]


def test_commands_and_pressure_on_a_key_are_no_settings() -> None:
    assert latest([control_change(0, 123, 0), b"\xa0\x3c\x40", b"\xf0\x01\xf7"]) == {}


def test_what_was_set_later_goes_back_to_its_default() -> None:
    instrument = Instrument()
    for message in (program_change(0, 5), control_change(0, 64, 127), pitch_bend(0, 500), b"\xd0\x40"):
        instrument.play(message, 0)
    defaults = [program_change(0, 0), control_change(0, 64, 0), pitch_bend(0, 0), b"\xd0\x00"]
    assert instrument.chase({}) == defaults
    assert instrument.chase({}) == []


def test_what_is_about_to_be_set_is_not_set_twice() -> None:
    instrument = Instrument()
    coming = [program_change(0, 5), control_change(0, 7, 90)]
    instrument.chase(latest(coming))
    assert instrument.chase({}, coming) == []
    assert instrument.chase(latest([control_change(0, 7, 10)]), coming) == []


def test_a_controller_without_a_known_default_is_left_alone() -> None:
    instrument = Instrument()
    instrument.play(control_change(0, 20, 5), 0)
    assert instrument.chase({}) == []


def test_a_bank_brings_its_program_with_it() -> None:
    instrument = Instrument()
    instrument.chase(latest([control_change(0, 0, 1), program_change(0, 5)]))
    other_bank = [control_change(0, 0, 2), program_change(0, 5)]
    assert instrument.chase(latest(other_bank)) == other_bank


def test_silence_ends_every_note_and_lifts_the_pedal_on_every_channel_in_use() -> None:
    instrument = Instrument()
    instrument.play(ON, 0)
    instrument.play(control_change(3, 64, 127), 0)
    assert instrument.silence() == [
        OFF,
        control_change(0, 64, 0),
        control_change(0, 123, 0),
        control_change(0, 120, 0),
        control_change(3, 64, 0),
        control_change(3, 123, 0),
        control_change(3, 120, 0),
    ]
    assert instrument.play(OFF, 480) == []


def test_an_untouched_instrument_is_left_in_peace() -> None:
    assert Instrument().silence() == []
