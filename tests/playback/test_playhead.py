"""The playhead in shared memory: what is read is what was written, whole."""

from __future__ import annotations

from ctypes import Array, c_double
from multiprocessing.sharedctypes import RawArray
from threading import Event, Thread

import pytest

from deepmusician_gui.playback import playhead
from deepmusician_gui.playback.playhead import Playhead


@pytest.fixture
def memory() -> Array[c_double]:
    return RawArray(c_double, playhead.SLOTS)


def test_nothing_written_is_the_beginning(memory: Array[c_double]) -> None:
    assert playhead.read(memory) == Playhead(0, False, 0.0, 0.0, 0.0)


def test_what_is_written_is_read(memory: Array[c_double]) -> None:
    head = Playhead(7, True, 1234.5, 960.0, 99.25)
    playhead.write(memory, head)
    assert playhead.read(memory) == head
    assert playhead.read(memory).is_playing is True


def test_no_mixture_of_two_is_ever_read(memory: Array[c_double]) -> None:
    done = Event()

    def write() -> None:
        for n in range(20_000):
            playhead.write(memory, Playhead(n, bool(n % 2), n, n, n))
        done.set()

    writer = Thread(target=write)
    writer.start()
    while not done.is_set():
        head = playhead.read(memory)
        assert head == Playhead(head.number, bool(head.number % 2), *[float(head.number)] * 3)
    writer.join()


def test_a_writer_that_died_half_way_does_not_hang_the_reader(memory: Array[c_double]) -> None:
    playhead.write(memory, Playhead(1, True, 5.0, 6.0, 7.0))
    memory[0] += 1
    assert playhead.read(memory).tick == 5.0
