"""The page of where the time goes tells what was measured."""

from __future__ import annotations

from tests.benchmarks.profiled import Cost, Least, Profile, costs_of
from tests.benchmarks.profiles import page

SLOW = Profile(
    "a frame",
    [9.0, 2.0, 4.0],
    [Least("a blit", [0.05, 0.04, 0.06]), Least("a copy", [0.01])],
    [Cost("paint", 0.75)],
)


def test_each_thing_stands_beside_the_least_it_could_cost() -> None:
    assert "| a frame | 4 ms | 50 µs: a blit | 80.00 |" in page([SLOW], "a machine")


def test_its_costs_and_what_else_it_is_held_against_are_told_below() -> None:
    below = page([SLOW], "a machine").partition("## A frame\n")[2]
    assert "Besides: a copy, 10 µs." in below
    assert "| paint | 75% |" in below


def dear() -> int:
    return sum(i * i for i in range(300_000))  # far longer than a busy machine lets anybody wait


def cheap() -> int:
    return 1


def test_the_dearest_function_is_named_first() -> None:
    costs = costs_of(lambda: (cheap(), dear()), 3)
    names = [cost.name for cost in costs]
    assert names[0].startswith("benchmarks/test_profiles.py: <genexpr>")
    assert sum(cost.share for cost in costs) <= 1
    assert names.index("benchmarks/test_profiles.py: dear") < len(names)
