"""A JACK server without a sound card, and programs that listen in: `from tests.jack_server import ...`.

Fixtures for a conftest: `jack` gives a test a server of its own, `listen` starts listeners in other processes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

import pytest

PATIENCE_S = 120.0
_NO_OTHER = {**os.environ, "JACK_NO_START_SERVER": "1"}


class NoServerError(Exception):
    """No server came up; what it said."""


class Listener:
    """The messages that another process receives, as they come."""

    def __init__(self, name: str, port: str | None = None) -> None:
        script = Path(__file__).with_name("midi_listener.py")
        arguments = [sys.executable, str(script), name, *([port] if port else [])]
        self.port = f"{name}:in"
        self.messages: list[bytes] = []
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._reader = Thread(target=self._read)
        self._reader.start()
        assert self._lines.get(timeout=PATIENCE_S) == "ready\n", "the listener did not come up"

    def wait_for(self, heard: Callable[[list[bytes]], bool]) -> list[bytes]:
        """All messages so far, as soon as `heard` holds for them."""
        deadline = time.monotonic() + PATIENCE_S
        while not heard(self.messages):
            try:
                line = self._lines.get(timeout=max(0.0, deadline - time.monotonic()))
            except Empty:
                pytest.fail(f"heard only {[message.hex(' ') for message in self.messages]}")
            self.messages.append(bytes.fromhex(line))
        return self.messages

    def heard_so_far(self) -> list[bytes]:
        """All messages so far, without waiting."""
        while not self._lines.empty():
            self.messages.append(bytes.fromhex(self._lines.get()))
        return self.messages

    def wait_until_ends_with(self, *messages: bytes) -> list[bytes]:
        """All messages so far, as soon as the last of them are these."""
        return self.wait_for(lambda heard: tuple(heard[-len(messages) :]) == messages)

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._reader.join()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)


class Sender:
    """Another process that plays."""

    def __init__(self, name: str, port: str | None = None) -> None:
        script = Path(__file__).with_name("midi_sender.py")
        arguments = [sys.executable, str(script), name, *([port] if port else [])]
        self.port = f"{name}:out"
        self._process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n", "the sender did not come up"

    def send(self, *messages: bytes) -> None:
        """Play these, one after the other."""
        self._write(*(message.hex() for message in messages))

    def send_at(self, *timed: tuple[float, bytes]) -> None:
        """Play each so many seconds after the first one; times ascending."""
        self._write(*(f"@{second} {message.hex()}" for second, message in timed))

    def close(self) -> None:
        """Unplug it."""
        if self._process.stdin and not self._process.stdin.closed:
            self._process.stdin.close()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def _write(self, *lines: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.writelines(f"{line}\n" for line in lines)
        self._process.stdin.flush()


def server_command(name: str, period: int = 512) -> list[str]:
    """Starts a server that passes messages on every `period` samples."""
    return ["jackd", "-n", name, "-R", "-P", "10", "-d", "dummy", "-r", "48000", "-p", str(period)]


@contextmanager
def running_server(name: str, period: int = 512) -> Iterator[None]:
    """A server that passes messages on every `period` samples.

    It asks for precedence and goes on without: then, on a busy machine, it may lose or double messages. Raises
    NoServerError.
    """
    arguments = server_command(name, period)
    with tempfile.TemporaryFile("w+") as log, subprocess.Popen(arguments, stdout=log, stderr=log) as server:
        try:
            deadline = time.monotonic() + PATIENCE_S
            while not is_running(name) and server.poll() is None and time.monotonic() < deadline:
                time.sleep(0.02)
            if not is_running(name):
                log.seek(0)
                raise NoServerError(f"jackd did not come up:\n{log.read()}")
            yield
        finally:
            server.terminate()


def free_name(kind: str) -> str:
    """The first name of this kind that no running server has.

    It is one of few: JACK remembers eight servers, those that were killed until another one takes their name.
    """
    names = (f"deepmusician-{kind}{number}" for number in count())
    return next(name for name in names if not is_running(name))


def is_running(name: str) -> bool:
    ask = subprocess.run(["jack_lsp", "-s", name], check=False, capture_output=True, env=_NO_OTHER)
    return ask.returncode == 0


@pytest.fixture(scope="session")
def jack_name() -> Iterator[str]:
    """The name of a server that runs as long as the tests do."""
    for program in ("jackd", "jack_lsp", "jack_rec"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: apt-get install jackd2)")
    name = free_name(f"test-{os.environ.get('PYTEST_XDIST_WORKER', '')}")
    with running_server(name):
        yield name


@pytest.fixture
def jack(jack_name: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Lets this test and the processes it starts find the server and nothing else."""
    monkeypatch.setenv("JACK_DEFAULT_SERVER", jack_name)
    monkeypatch.setenv("JACK_NO_START_SERVER", "1")
    monkeypatch.setenv("DEEPMUSICIAN_MIDI_API", "jack")
    return jack_name


@pytest.fixture
def listen(jack: str) -> Iterator[Callable[..., Listener]]:
    """Starts listeners: `listen(name)` offers a port, `listen(name, port)` listens to one."""
    with ExitStack() as stack:

        def start(name: str, port: str | None = None) -> Listener:
            listener = Listener(name, port)
            stack.callback(listener.close)
            return listener

        yield start


@pytest.fixture
def send(jack: str) -> Iterator[Callable[..., Sender]]:
    """Starts senders: `send(name)` offers a port, `send(name, port)` plays to one."""
    with ExitStack() as stack:

        def start(name: str, port: str | None = None) -> Sender:
            sender = Sender(name, port)
            stack.callback(sender.close)
            return sender

        yield start
