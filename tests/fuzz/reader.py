"""The reader in a process of its own, which may be lost: it gets a file, little memory and little time."""

from __future__ import annotations

import logging
import multiprocessing
import resource
import time
import traceback
from math import ceil
from multiprocessing.connection import Connection
from typing import NamedTuple

from tests.fuzz.reading import notes_or_sentence, read

MOST_S = 2.0
"""Processor time that reading one file may take."""
_LOST_S = 60
_SPARE_BYTES, _BYTES_A_BYTE = 200_000_000, 20


class Outcome(NamedTuple):
    """What became of one file."""

    kind: str
    """read, refused; or a fault: crashed, slow, memory, lost."""
    detail: str = ""
    took_s: float = 0.0

    @property
    def is_fault(self) -> bool:
        return self.kind not in ("read", "refused")


class Reader:
    """Reads one file after another; a process that was lost is replaced."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._start()

    def judge(self, data: bytes) -> Outcome:
        """What becomes of a file. What looks like a fault has to happen again in a process that is new."""
        outcome = self._ask(data)
        if outcome.is_fault:
            self._restart()
            outcome = self._ask(data)
        if outcome.is_fault or len(data) > 1 << 20:  # memory that was used once is not all given back
            self._restart()
        return outcome

    def close(self) -> None:
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _ask(self, data: bytes) -> Outcome:
        try:
            self._pipe.send_bytes(data)
            outcome: Outcome = self._pipe.recv()
        except (EOFError, OSError):
            return Outcome("lost", f"the process ended, or took more than {_LOST_S} s of processor time")
        return outcome

    def _restart(self) -> None:
        self.close()
        self._start()

    def _start(self) -> None:
        self._pipe, theirs = self._context.Pipe()
        self._process = self._context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()


def _serve(pipe: Connection) -> None:
    logging.disable()  # damage is what this is about
    while True:
        data = pipe.recv_bytes()
        pipe.send(_judge(data))


def _judge(data: bytes) -> Outcome:
    """Read a file within its memory; then see, without that limit, that it is written and read again."""
    began = time.process_time()
    resource.setrlimit(
        resource.RLIMIT_CPU, (ceil(began) + _LOST_S, -1)
    )  # whoever goes round for ever is ended
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_SPARE_BYTES + _BYTES_A_BYTE * len(data), -1))
        try:
            read(data)
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (-1, -1))
        took_s = time.process_time() - began
        if took_s > MOST_S:
            return Outcome("slow", f"{took_s:.1f} s for {len(data):,} bytes", took_s)
        kind = "refused" if isinstance(notes_or_sentence(data), str) else "read"
    except MemoryError:
        return Outcome("memory", f"more than allowed for {len(data):,} bytes")
    except Exception:  # noqa: BLE001  whatever it is, it is what is looked for
        return Outcome("crashed", traceback.format_exc())
    return Outcome(kind, took_s=took_s)
