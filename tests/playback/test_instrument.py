"""What an instrument is told, given what it has been told before."""

from __future__ import annotations

from deepmusician_gui.playback.channel_settings import ChannelSettings
from deepmusician_gui.playback.instrument import Instrument, Key
from deepmusician_gui.playback.messages import control_change, note_off, note_on, pitch_bend, program_change

C4 = Key(0, 60)
BEND_RANGE_12, NO_PARAMETER = ((101, 0), (100, 0), (6, 12)), ((101, 127), (100, 127))
ON, OFF = note_on(*C4, 100), note_off(*C4)


def turns(*controls: tuple[int, int]) -> list[bytes]:
    return [control_change(0, *control) for control in controls]


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
    assert instrument.chase(ChannelSettings([program, volume])) == [program, volume]
    assert instrument.chase(ChannelSettings([program, quieter])) == [quieter]
    assert instrument.chase(ChannelSettings([program, quieter]), anew=True) == [program, quieter]


def test_what_was_set_later_goes_back_to_its_default() -> None:
    instrument = Instrument()
    for message in (program_change(0, 5), control_change(0, 64, 127), pitch_bend(0, 500), b"\xd0\x40"):
        instrument.play(message, 0)
    defaults = [program_change(0, 0), control_change(0, 64, 0), pitch_bend(0, 0), b"\xd0\x00"]
    assert instrument.chase(ChannelSettings()) == defaults
    assert instrument.chase(ChannelSettings()) == []


def test_what_is_about_to_be_set_is_not_set_twice() -> None:
    instrument = Instrument()
    coming = [program_change(0, 5), control_change(0, 7, 90)]
    instrument.chase(ChannelSettings(coming))
    assert instrument.chase(ChannelSettings(), coming) == []
    assert instrument.chase(ChannelSettings([control_change(0, 7, 10)]), coming) == []


def test_a_controller_without_a_known_default_is_left_alone() -> None:
    instrument = Instrument()
    instrument.play(control_change(0, 20, 5), 0)
    assert instrument.chase(ChannelSettings()) == []


def test_a_bank_brings_its_program_with_it() -> None:
    instrument = Instrument()
    instrument.chase(ChannelSettings([control_change(0, 0, 1), program_change(0, 5)]))
    other_bank = [control_change(0, 0, 2), program_change(0, 5)]
    assert instrument.chase(ChannelSettings(other_bank)) == other_bank


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


def test_a_parameter_is_selected_again_and_the_selection_stands_as_it_stood() -> None:
    instrument = Instrument()
    wanted = ChannelSettings(turns(*BEND_RANGE_12, *NO_PARAMETER))
    assert instrument.chase(wanted) == turns(*BEND_RANGE_12, *NO_PARAMETER)
    assert instrument.chase(wanted) == []
    assert instrument.chase(ChannelSettings()) == turns((101, 0), (100, 0), (6, 2), *NO_PARAMETER)


def test_between_rounds_of_a_loop_notes_end_and_pedals_go_up_but_keys_tried_out_sound_on() -> None:
    instrument = Instrument()
    instrument.play(ON, 0)
    instrument.play(control_change(0, 64, 127), 0)
    instrument.audition(Key(3, 72), 90, None)
    lifted = [control_change(3, 64, 0), control_change(0, 64, 0), control_change(0, 123, 0)]
    assert instrument.pause() == [OFF, *lifted]
    assert instrument.chase(ChannelSettings([control_change(0, 64, 127)])) == [control_change(0, 64, 127)]
    assert instrument.end_audition(Key(3, 72)) == [note_off(3, 72)]


def test_a_channel_that_is_left_falls_silent_and_the_others_play_on() -> None:
    instrument = Instrument()
    for message in (ON, note_on(1, 60, 90)):
        instrument.play(message, 0)
    quiet = [control_change(1, control, 0) for control in (64, 123, 120)]
    assert instrument.leave({1, 2}) == [note_off(1, 60), *quiet]
    assert instrument.sounding == {C4: 0}
