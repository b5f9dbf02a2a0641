"""Where the time goes: the page that `dev.py bench --profile` measures and writes.

Each measurement has a process of its own.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.benchmarks import profiled
from tests.benchmarks.circumstances import machine_facts, versions
from tests.benchmarks.profiled import Cost, Profile

PAGE = "profiles.md"
LIBRARIES = ("Python", "Qt", "numpy", "python-rtmidi", "symusic", "mido")
HEAD = """# Where the time goes

What a hand waits for, beside the least that the same machine needed for it in the same run: the part of the work that
nobody can leave out. Medians. Below, what each consists of: stages of the start, elsewhere the functions that cost most
by their own time, as Python's profiler sees them, which makes calls look dearer than they are.

```
python3 packaging/dev.py bench --profile
```
"""


def publish(folder: Path) -> int:
    """Measure all, and write the page into a folder; the exit status."""
    (folder / PAGE).write_text(page(list(everything()), about()), encoding="utf-8")
    return 0


def everything() -> Iterable[Profile]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as a_process_each:
        for found in a_process_each.map(_all_of, [each.__name__ for each in profiled.here()]):
            yield from found


def _all_of(name: str) -> list[Profile]:
    found: list[Profile] = list(getattr(profiled, name)())
    for profile in found:
        print(line(profile), flush=True)
    return found


def about() -> str:
    """Machine and versions, in one line."""
    known = versions()
    return ", ".join(
        [
            *(f"{fact} {name}" if fact.isdigit() else fact for name, fact in machine_facts().items()),
            *(f"{name} {known[name]}" for name in LIBRARIES if name in known),
        ]
    )


def page(found: Sequence[Profile], measured_on: str) -> str:
    table = ["| | takes | the least | times the least |", "|---|---|---|---|", *map(line, found)]
    parts = [HEAD, f"On {measured_on}.\n", "\n".join(table) + "\n", *map(part, found)]
    return "\n".join(parts)


def line(profile: Profile) -> str:
    first = profile.leasts[0]
    least = f"{told_ms(first.ms)}: {first.name}"
    return f"| {profile.name} | {told_ms(profile.ms)} | {least} | {profile.times_the_least:.2f} |"


def part(profile: Profile) -> str:
    """A heading, what else it could be held against, and its costs."""
    lines = [f"## {profile.name[0].upper()}{profile.name[1:]}", ""]
    if others := profile.leasts[1:]:
        lines += ["Besides: " + "; ".join(f"{least.name}, {told_ms(least.ms)}" for least in others) + ".", ""]
    return "\n".join([*lines, "| | share |", "|---|---|", *map(_cost_line, profile.costs), ""])


def _cost_line(cost: Cost) -> str:
    return f"| {cost.name} | {cost.share:.0%} |"


def told_ms(samples: Sequence[float]) -> str:
    """The median, in microseconds where it is short."""
    median = statistics.median(samples)
    if median < 0.1:
        return f"{median * 1000:.3g} µs"
    return f"{median:.3g} ms" if median < 100 else f"{median:,.0f} ms"
