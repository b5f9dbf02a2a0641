"""Work in short parts: nothing is left out, and others have their turn between them."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from deepmusician_gui.score.project_file import turns
from deepmusician_gui.score.project_file.turns import in_turns, parts


@contextmanager
def counted_moments(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    moments: list[float] = []
    monkeypatch.setattr(turns, "_AT_ONCE", 3)
    monkeypatch.setattr(time, "sleep", moments.append)
    yield moments
    monkeypatch.undo()


@pytest.mark.parametrize("count", [0, 1, 3, 4, 6, 7])
def test_rows_come_in_parts_and_one_by_one(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    rows = tuple(range(count))
    with counted_moments(monkeypatch):
        assert [row for part in parts(rows) for row in part] == list(rows)
        assert all(0 < len(part) <= 3 for part in parts(rows))
        assert list(in_turns(rows)) == list(rows)


def test_a_worker_gives_way_after_each_part_and_the_window_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with counted_moments(monkeypatch) as moments:
        list(parts(range(7)))
        list(in_turns(range(7)))
        assert not moments
        worker = threading.Thread(target=lambda: (list(parts(range(7))), list(in_turns(range(7)))))
        worker.start()
        worker.join()
        assert len(moments) == 3 + 2
        assert all(moment > 0 for moment in moments)
