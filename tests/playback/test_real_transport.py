"""The real transport of a JACK server, which another program moves and watches."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

import pytest

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.ensemble import Place
from deepmusician_gui.playback.jack_transport import JackTransport
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.jack_server import Listener, running_server
from tests.playback.waiting import wait_until

pytestmark = pytest.mark.jack

LONG = compile_events(Score(notes=tuple(Note(480 * i, 60, 240) for i in range(1000))))
TOGETHER_TICKS = 48  # 50 ms


@pytest.fixture
def other(jack: str) -> Iterator[JackTransport]:
    """Another program."""
    transport = JackTransport()
    transport.rest()
    transport.go(0.0)
    yield transport
    transport.rest()
    transport.close()


@pytest.fixture
def player(listen: Callable[..., Listener], other: JackTransport) -> Iterator[Player]:
    player = Player()
    player.choose_output(f"port:{listen('Piano').port}")
    player.join_transport(True)
    player.start()
    player.load(LONG)
    wait_until(lambda: player.output)
    yield player
    player.close()


def test_another_program_starts_places_and_stops_us(other: JackTransport, player: Player) -> None:
    other.roll(10.0)
    wait_until(lambda: player.is_playing)
    wait_until(lambda: player.tick > 11 * 960)
    assert run_together(player, other)
    other.go(100.0)
    wait_until(lambda: player.tick > 100 * 960)
    other.rest()
    wait_until(lambda: not player.is_playing)
    wait_until(lambda: abs(player.tick - at_s(other) * 960) < 1)


def test_we_start_place_and_stop_another_program(other: JackTransport, player: Player) -> None:
    player.play(4800)
    wait_until(lambda: is_rolling(other) and at_s(other) > 5.5)
    assert run_together(player, other)
    player.seek(96_000)
    wait_until(lambda: at_s(other) > 100)
    player.stop()
    wait_until(lambda: not is_rolling(other))
    wait_until(lambda: abs(player.tick - at_s(other) * 960) < 1)


def test_without_the_package_it_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jack", None)
    with pytest.raises(PlaybackError, match="needs JACK and the Python package"):
        JackTransport()


def test_a_server_that_ends_is_one_sentence(jack_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", f"{jack_name}-brief")
    with pytest.raises(PlaybackError, match="No JACK server"):
        JackTransport()
    with running_server(os.environ["JACK_DEFAULT_SERVER"]):
        transport = JackTransport()
        assert transport.where() == Place(False, 0.0)

    def has_ended() -> bool:
        try:
            transport.where()
        except PlaybackError as problem:
            return "has ended" in str(problem)
        return False

    wait_until(has_ended)
    transport.close()


def run_together(player: Player, other: JackTransport) -> bool:
    """Whether both are at one place: what one says lies between two answers of the other, however long they take."""
    before, place, after = player.tick, at_s(other) * 960, player.tick
    return before - TOGETHER_TICKS <= place <= after + TOGETHER_TICKS


def is_rolling(transport: JackTransport) -> bool:
    place = transport.where()
    return place is not None and place.is_rolling


def at_s(transport: JackTransport) -> float:
    place = transport.where()
    return place.at_s if place else -1.0
