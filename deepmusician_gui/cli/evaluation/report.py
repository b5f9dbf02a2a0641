"""Figures as rows for programs and as Markdown tables for readers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from deepmusician_gui.training.intervals import Figure


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of one model or baseline, from `n` cases, with its 95 % interval."""

    task: str
    figure: str
    who: str
    value: float
    low: float
    high: float
    n: int


def row(task: str, figure: str, who: str, found: Figure, n: int) -> Row:
    return Row(task, figure, who, found.value, found.low, found.high, n)


def rows(task: str, who: str, found: Mapping[str, Figure], n: int) -> list[Row]:
    """Several figures of one and the same."""
    return [row(task, figure, who, value, n) for figure, value in found.items()]


def as_tables(given: Sequence[Row]) -> str:
    """Markdown: a table a task, a line a figure with its n, a column a model."""
    tables = []
    for task in dict.fromkeys(one.task for one in given):
        some = {(one.figure, one.who): one for one in given if one.task == task}
        who = list(dict.fromkeys(name for _, name in some))
        lines = [f"| {task} | n | {' | '.join(who)} |", f"|{'---|' * (len(who) + 2)}"]
        for figure in dict.fromkeys(name for name, _ in some):
            line = [some.get((figure, name)) for name in who]
            count = max(one.n for one in line if one)
            lines.append(f"| {figure} | {count} | {' | '.join(map(_cell, line))} |")
        tables.append("\n".join(lines))
    return "\n\n".join(tables)


def _cell(one: Row | None) -> str:
    return "" if one is None else f"{_number(one.value)} ({_number(one.low)}–{_number(one.high)})"


def _number(value: float) -> str:
    return f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"
