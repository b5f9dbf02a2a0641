"""Real MIDI: what another process receives from us through a JACK server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import direct
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.devices import list_outputs
from deepmusician_gui.playback.messages import control_change, note_off, note_on, program_change
from deepmusician_gui.playback.outputs import VIRTUAL, port_output
from deepmusician_gui.playback.ports import Port, port_names
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.jack_server import Listener
from tests.playback.receiver import Receiver
from tests.playback.waiting import wait_until

pytestmark = pytest.mark.jack
Listen = Callable[..., Listener]

FAST = TempoMap((TempoChange(0, 50_000),))  # a quarter note in 50 ms
MELODY = Score(
    (Track(program=5, control_changes=(ControlChange(0, 7, 99),)),),
    (Note(0, 60, 480, 100), Note(480, 64, 480, 90), Note(960, 67, 480, 80)),
    FAST,
)
MELODY_HEARD = [
    program_change(0, 5),
    control_change(0, 7, 99),
    note_on(0, 60, 100),
    note_off(0, 60),
    note_on(0, 64, 90),
    note_off(0, 64),
    note_on(0, 67, 80),
    note_off(0, 67),
]
LONG = Score(notes=(Note(0, 60, 480_000, 100),))
SILENCE = (control_change(0, 64, 0), control_change(0, 123, 0), control_change(0, 120, 0))


@pytest.fixture
def player(jack: str) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


def test_the_system_lists_ports_and_the_virtual_one(listen: Listen) -> None:
    listener = listen("Grand piano")
    assert listener.port in port_names()
    assert port_output("Grand piano:in") in list_outputs()
    assert VIRTUAL in list_outputs()


def test_a_melody_arrives_message_by_message(listen: Listen, player: Player) -> None:
    listener = listen("Piano")
    player.choose_output("port:Piano:in")
    player.start()
    player.load(compile_events(MELODY))
    player.play(0)
    listener.wait_until_ends_with(*SILENCE[:2])  # at its end a piece may ring out
    assert listener.messages == [*MELODY_HEARD, *SILENCE[:2]]
    wait_until(lambda: not player.is_playing)
    assert player.messages() == []


def test_the_virtual_port_is_heard_by_whoever_connects(listen: Listen, player: Player) -> None:
    player.choose_output("virtual")
    player.start()
    wait_until(lambda: player.output == VIRTUAL)
    listener = listen("Recorder", "Deep Musician:Deep Musician")
    player.note_on(60, 90, channel=3, program=11)
    player.note_off(60, channel=3)
    listener.wait_until_ends_with(note_off(3, 60))
    assert listener.messages == [program_change(3, 11), note_on(3, 60, 90), note_off(3, 60)]


def test_stopping_seeking_and_leaving_silence_the_instrument(listen: Listen, player: Player) -> None:
    listener = listen("Piano")
    player.choose_output("port:Piano:in")
    player.start()
    player.load(compile_events(LONG))
    for leave in (player.stop, lambda: player.seek(960), player.close):
        player.play(0)
        listener.wait_until_ends_with(note_on(0, 60, 100))
        leave()
        listener.wait_until_ends_with(note_off(0, 60), *SILENCE)


def test_changing_the_port_silences_the_old_and_plays_on_at_the_new(listen: Listen, player: Player) -> None:
    piano, organ = listen("Piano"), listen("Organ")
    player.choose_output("port:Piano:in")
    player.start()
    player.load(compile_events(Score((Track(program=9),), tuple(Note(480 * n, 60, 240) for n in range(900)))))
    player.play(0)
    piano.wait_for(lambda heard: note_on(0, 60, 80) in heard)
    player.choose_output("port:Organ:in")
    piano.wait_until_ends_with(*SILENCE)
    assert organ.wait_for(bool)[0] == program_change(0, 9)
    organ.wait_for(lambda heard: note_on(0, 60, 80) in heard)


@pytest.mark.parametrize("child", [(), ("fork",)])
def test_when_the_window_is_killed_the_instrument_falls_silent_and_the_player_ends(
    listen: Listen, child: tuple[str, ...]
) -> None:
    listener = listen("Piano")
    script = Path(__file__).with_name("gui_to_be_killed.py")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    window = subprocess.Popen(
        [sys.executable, str(script), "port:Piano:in", *child], env=environment, stdout=subprocess.PIPE
    )
    assert window.stdout is not None
    with window.stdout:
        assert window.stdout.readline() == b"ready\n"
    listener.wait_until_ends_with(note_on(0, 60, 80))
    assert "Deep Musician:out" in jack_ports()
    window.kill()
    window.wait()
    listener.wait_until_ends_with(note_off(0, 60), *SILENCE)
    wait_until(lambda: "Deep Musician:out" not in jack_ports())


def test_a_player_that_ends_is_started_again_goes_on_and_leaves_no_note(
    listen: Listen, player: Player
) -> None:
    listener = listen("Piano")
    player.choose_output("port:Piano:in")
    player.start()
    player.load(compile_events(Score(notes=tuple(Note(480 * i, 60, 480, 100) for i in range(900)))))
    player.play(0)
    listener.wait_until_ends_with(note_on(0, 60, 100))
    assert player.pid is not None
    os.kill(player.pid, signal.SIGTERM)  # a server minds clients that vanish
    said: list[str] = []

    def told() -> bool:
        said.extend(player.messages())
        return bool(said)

    wait_until(told)
    assert said == ["Playback broke off and was started again; it goes on where it was."]
    every_channel = [control_change(channel, 123, 0) for channel in range(16)]
    listener.wait_for(lambda heard: all(message in heard for message in every_channel))
    before = len(listener.messages)
    listener.wait_for(lambda heard: note_on(0, 60, 100) in heard[before:])
    Receiver().take(listener.messages)


def test_a_port_that_is_gone_is_said_in_one_sentence(jack: str, player: Player) -> None:
    player.choose_output("port:Piano:in")
    player.start()
    said: list[str] = []

    def told() -> bool:
        said.extend(player.messages())
        return bool(said)

    wait_until(told)
    assert said == [
        "The MIDI port “Piano:in” is not there. Playback is silent until you choose another output."
    ]
    assert player.output is None


def test_long_messages_pass(listen: Listen) -> None:
    listener = listen("Piano")
    port = Port("Piano:in")
    exclusive = bytes((0xF0, *range(100), 0xF7))
    port.send(exclusive)
    port.close()
    assert listener.wait_for(bool) == [exclusive]


def test_playing_without_a_window(listen: Listen) -> None:
    listener = listen("Piano")
    direct.play(MELODY, direct.find_output("piano"))
    listener.wait_until_ends_with(*SILENCE)
    assert listener.messages[: len(MELODY_HEARD)] == MELODY_HEARD


def test_breaking_in_silences(listen: Listen) -> None:
    listener = listen("Piano")

    def break_in() -> bool:
        if listener.heard_so_far():
            raise KeyboardInterrupt
        return False

    with pytest.raises(KeyboardInterrupt):
        direct.play(LONG, port_output("Piano:in"), break_in)
    listener.wait_until_ends_with(*SILENCE)
    Receiver().take(listener.messages)


def test_a_name_that_fits_no_output_or_several_is_refused(listen: Listen) -> None:
    listen("Piano one"), listen("Piano two")
    with pytest.raises(PlaybackError, match="no output called “Organ”"):
        direct.find_output("Organ")
    with pytest.raises(PlaybackError, match="“Piano one:in”, “Piano two:in”"):
        direct.find_output("piano")
    assert direct.find_output("PIANO TWO") == port_output("Piano two:in")


def test_the_built_in_synth_sounds(jack: str, player: Player, tmp_path: Path) -> None:
    if player_has_no_synth():
        pytest.skip("the FluidSynth library is not installed (Debian: apt-get install libfluidsynth3)")
    player.start()
    wait_until(lambda: player.output)
    player.load(compile_events(LONG))
    player.play(0)
    recording = tmp_path / "recording.wav"
    ports = ["Deep Musician:left", "Deep Musician:right"]
    subprocess.run(
        ["jack_rec", "-f", str(recording), "-d", "1", "-b", "16", *ports], check=True, capture_output=True
    )
    with wave.open(str(recording)) as sound:
        samples = memoryview(sound.readframes(sound.getnframes())).cast("h")
    assert max(samples) > 500


def jack_ports() -> str:
    return subprocess.run(["jack_lsp"], check=True, capture_output=True, text=True).stdout


def player_has_no_synth() -> bool:
    return all(output.kind != "synth" for output in list_outputs())
