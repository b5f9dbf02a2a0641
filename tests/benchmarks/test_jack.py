from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import pytest

from tests.benchmarks import jack
from tests.benchmarks.rows import LeftOut, Row
from tests.jack_server import NoServerError

LATE = Row("playback.late_jack_idle_p99", "ms", [3.0])


@pytest.fixture(autouse=True)
def found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _program: "/usr/bin/jackd")
    monkeypatch.setattr(jack, "free_name", lambda kind: kind)


def test_rows_are_left_out_with_a_remedy_where_no_server_comes_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_server(_name: str, _period: int) -> NoReturn:
        raise NoServerError

    monkeypatch.setattr(jack, "running_server", no_server)
    assert list(jack.with_jack("playback.late_jack", lambda: iter([LATE]))) == [
        LeftOut("playback.late_jack", jack.NO_SERVER)
    ]


def test_what_fails_beside_a_server_is_not_taken_for_its_absence(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Iterator[Row]:
        yield LATE
        raise RuntimeError("the listener went away")

    @contextmanager
    def a_server(_name: str, _period: int) -> Iterator[None]:
        yield

    monkeypatch.setattr(jack, "running_server", a_server)
    rows = jack.with_jack("playback.late_jack", broken)
    assert next(rows) is LATE
    with pytest.raises(RuntimeError, match="went away"):
        next(rows)
