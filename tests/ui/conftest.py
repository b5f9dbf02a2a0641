"""What holds for every test with Qt."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """What is left of a window is destroyed between tests, and never by a thread of the next one."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
