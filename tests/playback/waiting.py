"""Waiting for another process without guessing how long it takes."""

import time
from collections.abc import Callable

PATIENCE_S = 20.0


def wait_until(true: Callable[[], object]) -> None:
    """Returns as soon as `true()` is; fails after twenty seconds."""
    deadline = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.005)
