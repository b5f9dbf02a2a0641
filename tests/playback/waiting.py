"""Waiting for another process without guessing how long it takes."""

import time
from collections.abc import Callable

PATIENCE_S = 120.0


def wait_until(true: Callable[[], object]) -> None:
    """Returns as soon as `true()` is; fails after two minutes."""
    deadline = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.005)
