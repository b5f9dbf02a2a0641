"""What stands around a window while it is tried: a JACK server, an instrument that listens, and keys that play."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Lock, Thread

from tests.jack_server import is_running, server_command

EARS, KEYS = "Ears", "Keys"
_PATIENCE_S = 30.0
_SETTLED_S = 1.0
_ROOM = 8
_NO_ROOM = f"jackd did not come up; JACK remembers {_ROOM} servers, also those that were killed"
_SUSTAIN, _RESET, _ALL_OFF = 64, 121, 123  # MIDI 1.0, controllers: pedal; reset all; all notes off
_CHANNELS = 16
_TESTS = Path(__file__).resolve().parents[1]


class Sounding:
    """Keeps count of what sounds, message after message: each key must be let go by itself.

    "All notes off" on all sixteen channels, which follows the death of a player, is the one other way to end a note.
    """

    def __init__(self) -> None:
        self.keys: set[tuple[int, int]] = set()
        """Channels and pitches."""
        self.pedals: set[int] = set()
        """Channels whose notes are held by a pedal."""
        self._hushed: set[int] = set()  # channels on which all notes were ended since one began

    def take(self, message: bytes) -> None:
        kind, channel = message[0] & 0xF0, message[0] & 0x0F
        if kind == 0x90 and message[2]:
            self.keys.add((channel, message[1]))
            self._hushed.clear()
        elif kind in {0x80, 0x90}:
            self.keys.discard((channel, message[1]))
        elif kind == 0xB0 and message[1] == _SUSTAIN:
            (self.pedals.add if message[2] >= 64 else self.pedals.discard)(channel)
        elif kind == 0xB0 and message[1] == _RESET:
            self.pedals.discard(channel)
        elif kind == 0xB0 and message[1] == _ALL_OFF:
            self._hushed.add(channel)
            if len(self._hushed) == _CHANNELS:
                self.keys.clear()

    def told(self) -> list[str]:
        """In words."""
        keys = [f"key {pitch} on channel {channel}" for channel, pitch in sorted(self.keys)]
        return keys + [f"the pedal on channel {channel}" for channel in sorted(self.pedals)]


class Ears:
    """A program that offers a port, and keeps count of what sounds on it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.sounding = Sounding()
        self.heard = 0
        """How many messages came."""
        self._program = _program(environment, "midi_listener.py", EARS)
        Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        """Unplug it, however its server is."""
        self._program.kill()
        self._program.wait()

    def _listen(self) -> None:
        assert self._program.stdout
        for line in self._program.stdout:
            if line != "ready\n":
                self.heard += 1
                self.sounding.take(bytes.fromhex(line))


class Surroundings:
    """A server of a name of its own, and the programs around it; each may die and come back."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._jackd: subprocess.Popen[bytes] | None = None
        self._ears: Ears | None = None
        self._keys: subprocess.Popen[str] | None = None
        self._lock = Lock()
        self._heard_before = 0
        names = (f"deepmusician-soak-{number}" for number in range(_ROOM))
        self.server = next((name for name in names if self._has_come_up(name)), "")
        if not self.server:
            raise RuntimeError(_NO_ROOM)
        self.environment = {
            **os.environ,
            "JACK_DEFAULT_SERVER": self.server,
            "JACK_NO_START_SERVER": "1",
            "DEEPMUSICIAN_MIDI_API": "jack",
        }
        self.plug_in()

    def close(self) -> None:
        self.stop_server()

    def start_server(self) -> None:
        with self._lock:
            if not self._jackd and not self._has_come_up(self.server):
                raise RuntimeError(_NO_ROOM)
        self.plug_in()

    def stop_server(self, *, is_killed: bool = False) -> None:
        """Let it end, or die, and all who listen with it."""
        with self._lock:
            server, self._jackd = self._jackd, None
            if server:
                server.send_signal(signal.SIGKILL if is_killed else signal.SIGTERM)
                try:
                    server.wait(_PATIENCE_S)
                except subprocess.TimeoutExpired:
                    server.kill()
                    server.wait()
        self.unplug()

    def plug_in(self) -> None:
        """Let the instrument and the keys be there."""
        with self._lock:
            if self._jackd and not self._ears:
                self._ears = Ears(self.environment)
            if self._jackd and not self._keys:
                self._keys = _program(self.environment, "midi_sender.py", KEYS)

    def unplug(self) -> None:
        with self._lock:
            if self._ears:
                self._heard_before += self._ears.heard
                self._ears.close()
                self._ears = None
            if self._keys:
                self._keys.kill()
                self._keys.wait()
                self._keys = None

    def _has_come_up(self, name: str) -> bool:
        """Whether a server of that name is ours now; others may be running, or be starting one as well."""
        if is_running(name):
            return False
        self._jackd = subprocess.Popen(
            server_command(name),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until = time.monotonic() + _PATIENCE_S
        while self._jackd.poll() is None and time.monotonic() < until:
            if is_running(name):
                time.sleep(_SETTLED_S)  # one that finds the name taken ends a moment later
                if self._jackd.poll() is None:
                    return True
            time.sleep(0.05)
        self._jackd.kill()
        self._jackd.wait()
        self._jackd = None
        return False

    @property
    def sounding(self) -> list[str]:
        """What is heard now, in words."""
        ears = self._ears
        return ears.sounding.told() if ears else []

    @property
    def heard(self) -> int:
        """How many messages came to all instruments so far."""
        return self._heard_before + (self._ears.heard if self._ears else 0)

    def play_keys(self) -> None:
        """Let a few notes be played, each let go."""
        with self._lock:
            if not self._keys or not self._keys.stdin or self._keys.poll() is not None:
                return
            lines, at_s = [], 0.0
            for _ in range(self._dice.randint(1, 8)):
                pitch, length_s = self._dice.randrange(40, 90), self._dice.uniform(0.02, 0.4)
                lines.append(f"@{at_s:.3f} 90{pitch:02x}50\n@{at_s + length_s:.3f} 80{pitch:02x}40\n")
                at_s += length_s + 0.01
            try:
                self._keys.stdin.writelines(lines)
                self._keys.stdin.flush()
            except OSError:
                pass  # its server has just died


def _program(environment: dict[str, str], script: str, name: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(_TESTS / script), name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        start_new_session=True,
    )
