"""Rows that need a JACK server of their own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from unittest.mock import patch

from tests.benchmarks.rows import LeftOut, Row
from tests.jack_server import NoServerError, free_name, running_server

PERIOD = 128  # samples at 48 kHz: messages are passed on every 2.7 ms
NO_SERVER = (
    "no JACK server came up. JACK has room for eight, those that were killed included: once none is running, remove "
    "/dev/shm/jack*; `jackd -d dummy` says what else is amiss"
)


def with_jack(name: str, rows: Callable[[], Iterator[Row]]) -> Iterator[Row | LeftOut]:
    """The rows, measured while all programs find this server; where there is none, what would change that."""
    if not shutil.which("jackd"):
        yield LeftOut(name, "apt install jackd2")
        return
    server = free_name("bench-")
    jack = {"JACK_DEFAULT_SERVER": server, "JACK_NO_START_SERVER": "1", "DEEPMUSICIAN_MIDI_API": "jack"}
    try:
        with patch.dict(os.environ, jack), running_server(server, PERIOD):
            yield from rows()
    except NoServerError:
        yield LeftOut(name, NO_SERVER)
