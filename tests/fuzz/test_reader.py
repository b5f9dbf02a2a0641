"""The process that reads damaged files tells faults from files that are merely damaged."""

import random
import resource
from multiprocessing.connection import Connection

import pytest

from tests.fuzz import reader
from tests.fuzz.mutations import MUTATIONS, Mutation, damaged
from tests.fuzz.reader import Outcome, Reader
from tests.fuzz.valid_files import rich_file, scale_file


def test_a_whole_file_is_read_and_what_is_none_is_refused() -> None:
    process = Reader()
    assert [process.judge(data).kind for data in (scale_file(), b"", rich_file())] == [
        "read",
        "refused",
        "read",
    ]
    process.close()


def test_a_process_that_was_lost_is_replaced() -> None:
    process = Reader()
    process._process.kill()
    process._process.join()
    assert process.judge(scale_file()).kind == "read"
    process.close()


@pytest.mark.parametrize(("error", "kind"), [(MemoryError, "memory"), (IndexError, "crashed")])
def test_what_goes_wrong_in_the_reader_is_a_fault(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception], kind: str
) -> None:
    def fail(_data: bytes) -> str:
        raise error

    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    monkeypatch.setattr(reader, "read", fail)
    outcome = reader._judge(scale_file())
    assert outcome.kind == kind
    assert outcome.is_fault


def test_reading_that_takes_long_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    monkeypatch.setattr(reader, "MOST_S", -1.0)
    assert reader._judge(scale_file()).kind == "slow"


def test_a_process_that_goes_round_for_ever_is_ended_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_serve", _go_round)
    process = Reader()
    assert process.judge(scale_file()).kind == "lost"
    process.close()


def _go_round(pipe: Connection) -> None:
    pipe.recv_bytes()
    resource.setrlimit(resource.RLIMIT_CPU, (1, -1))
    while True:
        pass


def test_only_two_kinds_are_no_fault() -> None:
    assert [
        kind for kind in ("read", "refused", "crashed", "slow", "memory", "lost") if Outcome(kind).is_fault
    ] == [
        *("crashed", "slow", "memory", "lost"),
    ]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_each_damage_is_done_and_follows_from_the_dice(mutation: Mutation) -> None:
    data, others = rich_file(), [scale_file()]
    made = [mutation(data, random.Random(seed), others) for seed in range(40)]
    assert any(other != data for other in made)
    assert made == [mutation(data, random.Random(seed), others) for seed in range(40)]
    assert mutation(b"", random.Random(1), others) is not None


def test_a_seed_tells_the_file() -> None:
    others = [rich_file(), scale_file()]
    first, again = (damaged(rich_file(), random.Random(9), others) for _ in range(2))
    assert first == again != rich_file()
