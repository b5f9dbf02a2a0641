"""Sound libraries written in C talk to the terminal when a device is missing; for us that is no news."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Nothing that this process writes to its standard error meanwhile is seen, C libraries included."""
    try:
        kept = os.dup(_STDERR)
    except OSError:  # a windowed program on Windows has none
        yield
        return
    silent = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(silent, _STDERR)
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
        os.close(silent)
