"""Long work in short parts, between which other threads have their turn.

Python runs one thread at a time and takes its turn from one that works only after some milliseconds, as long as a
window should ever be held. Whoever works beside one gives way before that, for a moment that is long enough to be used.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

_Row = TypeVar("_Row")

_AT_ONCE = 2048  # rows, which take a fraction of a millisecond
_MOMENT_S = 1e-4  # with none at all a thread is back before others have woken up


def give_way() -> None:
    """Let the window go first; where this is its own thread, it waits for the end anyway."""
    if threading.current_thread() is not threading.main_thread():
        time.sleep(_MOMENT_S)


def parts(rows: Sequence[_Row]) -> Iterator[Sequence[_Row]]:
    """The rows in runs, none for no rows; gives way after each."""
    for at in range(0, len(rows), _AT_ONCE):
        yield rows[at : at + _AT_ONCE]
        give_way()


def in_turns(rows: Iterable[_Row]) -> Iterator[_Row]:
    """One row after the other; gives way now and then."""
    for number, row in enumerate(rows, start=1):
        yield row
        if number % _AT_ONCE == 0:
            give_way()
