"""What a measurement gives: a row of the table, with what the same run measured beside it."""

from __future__ import annotations

import math
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

Json = dict[str, str | int | float | None]
MORE_IS_BETTER = {"1/s", "Hz", "x"}
LEVEL = 1.005
"""Ratios that are no further from one, either way, say that neither is ahead."""
COLUMNS = "{:36} {:>10} {:>10} {:6} {:>5}  {:24} {:>8}  {}"


@dataclass(frozen=True, slots=True)
class Aim:
    """Limits of a row's value, in the row's unit, and of its ratio to the reference; all inclusive."""

    at_most: float = math.inf
    at_least: float = -math.inf
    ratio_at_most: float = math.inf
    ratio_at_least: float = -math.inf

    def __str__(self) -> str:
        limits = (
            ("<= {:g}", self.at_most),
            (">= {:g}", self.at_least),
            ("ratio <= {:g}", self.ratio_at_most),
            ("ratio >= {:g}", self.ratio_at_least),
        )
        return ", ".join(text.format(limit) for text, limit in limits if math.isfinite(limit))

    def is_met(self, value: float, ratio: float | None) -> bool:
        good_ratio = ratio is None or self.ratio_at_most >= ratio >= self.ratio_at_least
        return self.at_most >= value >= self.at_least and good_ratio


NO_AIM = Aim()


INSTALL_COMPARED = ".venv/bin/pip install -r packaging/compared.txt"
"""Brings libraries that nothing but a comparison needs."""


class LeftOut(NamedTuple):
    """Rows that cannot be measured here, and what would change that."""

    name: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.name:36} left out: {self.remedy}"


@dataclass(frozen=True, slots=True)
class Row:
    """One name of the table.

    A row is judged, and its ratio taken, by the 95th percentile of its samples where the name ends in `_p95`, else by
    their median. A name that ends in another percentile has one sample for each batch: that percentile of the batch.
    """

    name: str
    unit: str
    samples: Sequence[float]
    aim: Aim = NO_AIM
    reference: str = ""
    reference_samples: Sequence[float] = ()
    why: str = ""
    """Why it is behind where it is, and what would change that; told only then."""
    is_rival: bool = True
    """Whether the reference is another way to do the same; else it is a part of it, or a floor under it."""

    @property
    def median(self) -> float:
        return statistics.median(self.samples)

    @property
    def p95(self) -> float:
        return percentile(self.samples, 0.95)

    @property
    def value(self) -> float:
        return self._judged(self.samples)

    @property
    def ratio(self) -> float | None:
        reference = self._judged(self.reference_samples) if self.reference_samples else 0
        return self.value / reference if reference else None

    @property
    def is_met(self) -> bool:
        return self.aim.is_met(self.value, self.ratio)

    @property
    def is_behind(self) -> bool:
        """Whether the aim is missed, or another way to do the same is better."""
        if not self.is_met:
            return True
        if not (self.is_rival and self.reference_samples):
            return False
        here, there = self.value, self._judged(self.reference_samples)
        return not is_level(self.ratio) and (here < there if self.unit in MORE_IS_BETTER else here > there)

    def as_json(self) -> Json:
        there = self.reference_samples
        return {
            "name": self.name,
            "median": self.median,
            "p95": self.p95,
            "unit": self.unit,
            "n": len(self.samples),
            "reference": self.reference or None,
            "reference_median": statistics.median(there) if there else None,
            "ratio": self.ratio,
            "low": percentile(self.samples, 0.25),
            "high": percentile(self.samples, 0.75),
            "reference_low": percentile(there, 0.25) if there else None,
            "reference_high": percentile(there, 0.75) if there else None,
            "reference_p95": percentile(there, 0.95) if there else None,
            "is_rival": self.is_rival,
            "more_is_better": self.unit in MORE_IS_BETTER,
            "aim": str(self.aim) or None,
            "is_met": self.is_met,
            "is_behind": self.is_behind,
            "why": self.why or None,
        }

    def __str__(self) -> str:
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        verdict = ("met" if self.is_met else "MISSED") if self.aim != NO_AIM else ""
        lines = [_line(self.name, self.samples, self.unit, str(self.aim), ratio, verdict)]
        if self.reference_samples:
            lines.append(_line("  " + self.reference, self.reference_samples, self.unit))
        return "\n".join(lines)

    def _judged(self, samples: Sequence[float]) -> float:
        return percentile(samples, 0.95) if self.name.endswith("_p95") else statistics.median(samples)


def is_level(ratio: float | None) -> bool:
    """Whether neither is ahead, as far as a ratio says."""
    return ratio is not None and 1 / LEVEL <= ratio <= LEVEL


def percentile(samples: Sequence[float], share: float) -> float:
    """The smallest sample that at least `share` (0..1) of the samples do not exceed."""
    return sorted(samples)[max(math.ceil(share * len(samples)) - 1, 0)]


def figure(value: float) -> str:
    """Three digits that say something, all of a whole number."""
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _line(
    name: str, samples: Sequence[float], unit: str, aim: str = "", ratio: str = "", verdict: str = ""
) -> str:
    median, p95 = f"{statistics.median(samples):.2f}", f"{percentile(samples, 0.95):.2f}"
    return COLUMNS.format(name, median, p95, unit, len(samples), aim, ratio, verdict).rstrip()


def heading() -> str:
    return COLUMNS.format("name", "median", "p95", "unit", "n", "aim", "ratio", "")


def machine() -> str:
    """Processor, cores, system and Python, in one line."""
    return f"{processor()}, {cores()} cores, {platform.system()}, Python {platform.python_version()}"


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
