"""Real ports, through a JACK server: programs that come, go and play."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator

import pytest

from deepmusician_gui import cli
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.inputs import ALL_INPUTS, VIRTUAL_INPUT, port_input
from deepmusician_gui.playback.messages import note_off, note_on
from deepmusician_gui.playback.outputs import port_output
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.jack_server import Listener, Sender, running_server
from tests.playback.waiting import wait_until

pytestmark = pytest.mark.jack
Listen = Callable[..., Listener]
Send = Callable[..., Sender]

LONG = compile_events(Score(notes=(Note(0, 60, 480_000, 100),)))
GONE, BACK = "“Piano:in” was unplugged, so playback pauses.", "“Piano:in” is back."
ON, OFF = note_on(0, 72, 90), note_off(0, 72)


@pytest.fixture
def player(jack: str) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


def test_ports_come_and_go_in_the_lists_by_themselves(listen: Listen, send: Send, player: Player) -> None:
    player.start()
    wait_until(player.inputs)
    assert ALL_INPUTS in player.inputs()
    piano, keys = listen("Piano"), send("Keys")
    wait_until(lambda: port_output("Piano:in") in player.outputs())
    wait_until(lambda: port_input("Keys:out") in player.inputs())
    piano.close()
    keys.close()
    wait_until(lambda: port_output("Piano:in") not in player.outputs())
    wait_until(lambda: port_input("Keys:out") not in player.inputs())


def test_an_instrument_that_is_unplugged_pauses_and_is_taken_up_again(listen: Listen, player: Player) -> None:
    piano = listen("Piano")
    player.choose_output("port:Piano:in")
    player.start()
    player.load(LONG)
    player.play(0)
    piano.wait_until_ends_with(note_on(0, 60, 100))
    piano.close()
    wait_until(lambda: not player.is_playing)
    assert player.tick > 0
    wait_until(lambda: player.output is None)
    piano = listen("Piano")
    assert told(player, 2) == [GONE, BACK]
    player.play(0)
    piano.wait_for(lambda heard: note_on(0, 60, 100) in heard)


def told(player: Player, count: int) -> list[str]:
    """The next sentences, as soon as there are so many."""
    sentences: list[str] = []

    def enough() -> bool:
        sentences.extend(player.messages())
        return len(sentences) >= count

    wait_until(enough)
    return sentences


def test_a_server_that_ends_and_begins_again_is_played_to_again(
    jack_name: str, listen: Listen, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"{jack_name}-mortal"
    monkeypatch.setenv("JACK_DEFAULT_SERVER", name)
    player.choose_output("port:Piano:in")
    with running_server(name):
        piano = listen("Piano")
        player.start()
        player.load(LONG)
        player.play(0)
        piano.wait_until_ends_with(note_on(0, 60, 100))
    wait_until(lambda: player.output is None)
    assert not player.is_playing
    with running_server(name):
        piano = listen("Piano")
        player.play(0)
        wait_until(lambda: player.output == port_output("Piano:in"))

        def is_heard() -> bool:  # on a busy machine a port may lose what is sent when it has just been opened
            player.play(0)
            time.sleep(0.1)
            return note_on(0, 60, 100) in piano.heard_so_far()

        wait_until(is_heard)
        player.close()
        piano.close()


def test_what_another_program_plays_is_heard_and_told(listen: Listen, send: Send, player: Player) -> None:
    piano, keys = listen("Piano"), send("Keys")
    player.choose_output("port:Piano:in")
    player.choose_input("all")
    player.start()
    wait_until(lambda: player.output)
    wait_until(lambda: port_input("Keys:out") in player.inputs())
    keys.send(ON, b"\x90\x48", b"\x48\x40", b"\xf0\x01\xf7", OFF)
    piano.wait_until_ends_with(ON, OFF)
    told: list[bytes] = []

    def all_told() -> bool:
        told.extend(heard.message for heard in player.heard())
        return len(told) >= 2

    wait_until(all_told)
    assert told == [ON, OFF]


def test_our_own_input_is_seen_by_another_program(send: Send, listen: Listen, player: Player) -> None:
    piano = listen("Piano")
    player.choose_output("port:Piano:in")
    player.choose_input(VIRTUAL_INPUT.id)
    player.start()
    wait_until(lambda: any("Deep Musician in" in name for name in _destinations()))
    send("DAW", next(name for name in _destinations() if "Deep Musician in" in name)).send(ON, OFF)
    piano.wait_until_ends_with(ON, OFF)
    assert all("Deep Musician" not in each.name or each == VIRTUAL_INPUT for each in player.inputs())


def test_the_command_line_lists_inputs_and_outputs(
    send: Send, listen: Listen, capsys: pytest.CaptureFixture[str]
) -> None:
    send("Keys")
    listen("Piano")
    assert cli.main(["ports", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"direction": "in", "id": "port:Keys:out", "name": "Keys:out", "kind": "port"} in rows
    assert {"direction": "out", "id": "port:Piano:in", "name": "Piano:in", "kind": "port"} in rows
    assert {row["direction"] for row in rows if row["kind"] == "virtual"} == {"in", "out"}
    assert cli.main(["ports"]) == 0
    assert "in  port     Keys:out\n" in capsys.readouterr().out


def _destinations() -> tuple[str, ...]:
    from deepmusician_gui.playback.ports import port_names

    return port_names()
