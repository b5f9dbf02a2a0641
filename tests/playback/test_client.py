"""The window's end of playback, with a real process behind it that has nothing to sound."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pytest

from deepmusician_gui.playback import client, link
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.outputs import SYNTH
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.playback.blocked_player import BLOCKED, serve_blocked, serve_closed, serve_left_alone
from tests.playback.waiting import wait_until

LONG = compile_events(Score(notes=(Note(0, 60, 480_000),)))
SHORT = compile_events(Score(notes=(Note(0, 60, 480),), tempo_map=TempoMap((TempoChange(0, 10_000),))))
GONE = "port:A port that nobody has"


@pytest.fixture
def player() -> Iterator[Player]:
    player = Player()
    player.choose_output(GONE)
    player.start()
    yield player
    player.close()


def told(player: Player) -> str:
    """The first thing that is said from now on."""
    said: list[str] = []

    def listen() -> bool:
        said.extend(player.messages())
        return bool(said)

    wait_until(listen)
    assert len(said) == 1
    return said[0]


def test_without_an_output_it_says_so_once_and_the_position_runs(player: Player) -> None:
    player.load(LONG)
    player.play(480)
    assert told(player).endswith("Playback is silent until you choose another output.")
    wait_until(lambda: player.tick > 700)
    assert player.is_playing
    assert player.output is None
    assert player.messages() == []


def test_a_wish_holds_at_once_and_ever_after(player: Player) -> None:
    player.load(LONG)
    player.play(4800)
    for _ in range(200):
        assert player.is_playing
        assert player.tick >= 4800
    player.stop()
    place = player.tick
    assert not player.is_playing
    player.seek(96)
    assert (player.is_playing, player.tick) == (False, 96)
    player.play(place)
    wait_until(lambda: player.tick > place)


def test_it_stops_by_itself_at_the_end(player: Player) -> None:
    player.load(SHORT)
    player.play(0)
    wait_until(lambda: not player.is_playing)
    assert player.tick == 1920


def test_a_loop_brings_the_position_back_until_it_is_cleared(player: Player) -> None:
    player.load(SHORT)
    player.set_loop(0, 960)  # 20 ms
    player.play(0)
    places: list[float] = []

    def went_round() -> bool:
        places.append(player.tick)
        return any(later < earlier for earlier, later in pairwise(places))

    wait_until(went_round)
    assert max(places) < 1920
    player.clear_loop()
    wait_until(lambda: not player.is_playing)


def test_the_list_of_outputs_arrives_by_itself(player: Player) -> None:
    player.refresh_ports()
    wait_until(lambda: player.messages() or player.pid)
    kinds = [output.kind for output in player.outputs()]
    assert kinds == sorted(kinds, key=["synth", "port", "virtual"].index)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_player_goes_on_where_it_was_but_not_when_it_dies_again_at_once(player: Player) -> None:
    player.load(LONG)
    player.play(960)
    assert told(player)
    wait_until(lambda: player.tick > 1000)
    first = kill(player)
    assert told(player) == "Playback broke off and was started again; it goes on where it was."
    place = player.tick
    assert (player.is_playing, place > 960) == (True, True)
    assert told(player).endswith("until you choose another output.")
    wait_until(lambda: player.pid != first and player.tick > place + 100)
    second = kill(player)
    assert told(player) == "Playback broke off; it starts again with the next thing you play."
    place = player.tick
    player.note_on(60, 80)
    wait_until(lambda: player.pid != second)
    assert (player.is_playing, player.tick) == (False, place)
    player.play(place)
    wait_until(lambda: player.tick > place + 100)


def kill(player: Player) -> int:
    assert player.pid is not None
    os.kill(player.pid, signal.SIGKILL)
    return player.pid


def play_to_blocked(player: Player) -> None:
    """From now on the process waits for an output that never answers."""
    player.choose_output(BLOCKED.id)
    player.start()
    player.load(LONG)
    wait_until(lambda: player.output == BLOCKED)
    player.play(0)


def test_an_output_that_never_answers_is_given_up_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "_serve", serve_blocked)
    monkeypatch.setattr(link, "_PATIENCE_S", 0.5)
    with closing(Player()) as player:
        play_to_blocked(player)
        assert told(player) == (
            "“Deep Musician (virtual port)” does not answer. Playback is silent until you choose another output."
        )
        assert (player.is_playing, player.output) == (False, None)
        player.choose_output(SYNTH.id)
        player.play(0)
        wait_until(lambda: player.output == SYNTH and player.tick > 100)
        assert player.messages() == []


def test_an_output_that_cannot_even_be_opened_is_given_up_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "_serve", serve_closed)
    monkeypatch.setattr(link, "_PATIENCE_S", 0.5)
    with closing(Player()) as player:
        player.choose_output(BLOCKED.id)
        player.start()
        assert told(player).startswith("“Deep Musician (virtual port)” does not answer.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alarm")
def test_a_player_that_an_output_keeps_ends_though_nobody_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "_serve", serve_left_alone)
    with closing(Player()) as player:
        play_to_blocked(player)
        pid, look = player.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG
        assert pid is not None
        wait_until(lambda: os.waitid(os.P_PID, pid, look) is not None)  # while no window looks, to give it up


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_death_that_only_the_next_command_finds_loses_nothing(player: Player) -> None:
    player.load(LONG)
    wait_until(player.messages)
    assert player.pid is not None
    os.kill(player.pid, signal.SIGKILL)
    os.waitid(os.P_PID, player.pid, os.WEXITED | os.WNOWAIT)
    player.play(960)
    wait_until(lambda: player.tick > 1000)
    assert player.is_playing


def test_where_no_process_can_be_started_it_says_so_and_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    refusals = iter([OSError(errno.ENOMEM, "Cannot allocate memory")] * 2)
    start = client._new_link

    def new_link() -> link.Link:
        for refusal in refusals:
            raise refusal
        return start()

    monkeypatch.setattr(client, "_new_link", new_link)
    with closing(Player()) as player:
        player.start()
        said: list[str] = []

        def listen() -> bool:
            said.extend(player.messages())
            return len(said) == 2

        wait_until(listen)
        assert said == ["Playback could not be started; the next thing you play tries again."] * 2
        player.play(0)
        wait_until(lambda: player.pid)


def test_closing_ends_the_process_and_closing_twice_is_closing() -> None:
    player = Player()
    player.close()
    player.start()
    wait_until(lambda: player.pid)
    pid = player.pid
    player.close()
    player.close()
    assert player.pid is None
    assert pid is not None
    with pytest.raises(OSError, match="No such process"):
        os.kill(pid, 0)


def test_the_window_loads_no_sound_library() -> None:
    check = (
        "import sys, deepmusician_gui.playback.client;"
        "print(sorted({'rtmidi', 'fluidsynth', 'numpy', 'torch', 'PySide6'} & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", check], check=True, capture_output=True, text=True)
    assert answer.stdout == "[]\n"
