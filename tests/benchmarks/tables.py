"""The page that is made of a record: `tables.md` beside it, with the plots. Nothing in it is written by hand."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from deepmusician_gui import RESOURCES
from tests.benchmarks.plots import draw_plots
from tests.benchmarks.record import COMMAND, Record
from tests.benchmarks.rows import LEVEL, figure, is_level

RECORD, PAGE, SOAK = "benchmarks.json", "tables.md", "soak.json"
MODELS = RESOURCES / "models" / "README.md"
MODEL_COLUMNS = ("", "told from composers", "bits a second", "ms a bar", "MB")
MEMORY_UNITS = {"B", "MB", "MiB"}
COUNTED_UNITS = {"", "files", "notes"}
HEADINGS = (
    *("row", "median", "middle half", "p95", "unit", "n", "aim"),
    *("compared with", "its median", "ratio", "so"),
)

RowRecord = dict[str, Any]


def publish(record: Record, folder: Path) -> int:
    """Writes page and plots; 1 where a row is behind and has no reason, which whoever measured is told, else 0."""
    plots = draw_plots(record, folder)
    (folder / PAGE).write_text("\n\n".join(page(record, folder, plots)) + "\n")
    print(f"written: {folder / PAGE}")
    unexplained = [row["name"] for row in rows_of(record) if row["is_behind"] and not row["why"]]
    for name in unexplained:
        print(f"{name} is behind and does not say why")
    return 1 if unexplained or any(group["failure"] for group in record["groups"].values()) else 0


def rows_of(record: Record) -> list[RowRecord]:
    return [row for group in record["groups"].values() for row in group["rows"]]


def page(record: Record, folder: Path, plots: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Its paragraphs."""
    yield "# Measured, side by side"
    yield (
        f"Made by `{COMMAND} --all`, nothing by hand; [benchmarks.json]({RECORD}) holds the same rows. What a row "
        "is compared with was measured in the same run. *Ratio* is ours divided by theirs: of the medians, or of the "
        f"95th percentiles where a name ends in `_p95`; up to {LEVEL - 1:.1%} either way is *level*. *Middle half* is "
        "from the lower to the upper quartile, *x* seconds of music in a second. Of `Hz`, `1/s` and `x` more is "
        "better, of all else less. The command of each table measures it alone; [how to repeat it](README.md) says "
        "what to install for what it is compared with."
    )
    yield circumstances(record)
    yield from (f"![{title}]({name})" for name, title in plots)
    yield from section(record, "Speed", lambda unit: unit not in MEMORY_UNITS | COUNTED_UNITS)
    yield from section(record, "Memory and size", lambda unit: unit in MEMORY_UNITS)
    yield from quality(MODELS)
    yield from section(record, "Reliability", lambda unit: unit in COUNTED_UNITS)
    yield from soak(folder / SOAK)
    yield from left_out(record)


def circumstances(record: Record) -> str:
    facts = record["machine"]
    groups = record["groups"].values()
    lines = [
        f"- **Machine**: {facts['processor']}, {facts['cores']} cores, {facts['memory']}, {facts['system']}",
        "- **Versions**: " + ", ".join(f"{name} {version}" for name, version in record["versions"].items()),
    ]
    if groups:
        began = sorted(group["began"] for group in groups)
        loads = sorted(group["load"] for group in groups)
        commits = ", ".join(sorted({group["commit"] for group in groups}))
        minutes = sum(group["took_s"] for group in groups) / 60
        lines += [
            f"- **When**: {began[0]} to {began[-1]}, {minutes:.0f} minutes in all, commit {commits}",
            f"- **Load** of the machine as the groups began: {loads[0]:g} to {loads[-1]:g}",
        ]
    return "\n".join(lines)


def section(record: Record, title: str, belongs: Callable[[str], bool]) -> Iterator[str]:
    """A heading, and of each group the rows whose unit belongs here."""
    yield f"## {title}"
    for name, group in record["groups"].items():
        rows = [row for row in group["rows"] if belongs(row["unit"])]
        if rows:
            yield f"### {title}: {name}"
            yield f"```\n{group['command']}\n```"
            if rows[0] is group["rows"][0]:  # where it is told of first
                yield what_it_is(name)
            yield table(HEADINGS, map(cells, rows))
            if behind := reasons(row for row in rows if row["is_behind"]):
                yield "\n".join(["Not ahead, or its aim missed:", "", *behind])


def reasons(rows: Iterable[RowRecord]) -> list[str]:
    """A line for each reason, with all rows that have it."""
    names: dict[str, list[str]] = {}
    for row in rows:
        names.setdefault(row["why"] or "nobody has said why yet.", []).append(f"`{row['name']}`")
    return [f"- {', '.join(having)}: {why}" for why, having in names.items()]


def what_it_is(group: str) -> str:
    """The docstring of its module."""
    source = Path(__file__).with_name(f"bench_{group}.py").read_text()
    return ast.get_docstring(ast.parse(source)) or ""


def cells(row: RowRecord) -> tuple[str, ...]:
    one = row["n"] == 1
    return (
        f"`{row['name']}`",
        figure(row["median"]),
        "" if one else f"{figure(row['low'])}–{figure(row['high'])}",
        "" if one else figure(row["p95"]),
        row["unit"],
        str(row["n"]),
        row["aim"] or "",
        row["reference"] or "",
        "" if row["reference_median"] is None else figure(row["reference_median"]),
        "" if row["ratio"] is None else figure(row["ratio"]),
        standing(row),
    )


def standing(row: RowRecord) -> str:
    """Beside another way to do the same."""
    if row["is_behind"]:
        return "**behind**" if row["is_met"] else "**missed**"
    if not row["is_rival"] or row["ratio"] is None:
        return ""
    return "level" if is_level(row["ratio"]) else "ahead"


def quality(readme: Path) -> Iterator[str]:
    """Columns of the table of all models, which has a command of its own."""
    (text,) = (
        part for part in readme.read_text().split("\n\n") if part.startswith("| ") and "| MB |" in part
    )
    heads, _, *rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in text.splitlines()]
    at = [0, *(heads.index(column) for column in MODEL_COLUMNS[1:])]
    yield "## Quality"
    yield (
        "From [the table of all models](../models/README.md), which says what the columns mean; 0.5 of *told from "
        "composers* is chance. `deepmusician evaluate --model all --data CORPUS --keep measured/`"
    )
    yield table(MODEL_COLUMNS, ([row[i] for i in at] for row in rows))
    yield "[Published piano rolls](README.md): nats per frame beside other people's figures. `deepmusician benchmark`"


def soak(file: Path) -> Iterator[str]:
    """What the soak counted, if it has left its summary."""
    yield "### Everything at once"
    if not file.exists():
        yield "No soak has left its summary here yet. `python -m tests.soak.everything --summary FOLDER`"
        return
    runs = json.loads(file.read_text())
    yield (
        "The real window under random hands, with faults injected. "
        "`python -m tests.soak.everything MINUTES SEED -o FOLDER`"
    )
    heads = [f"{run['minutes']:g} minutes of each seed" for run in runs]
    told = [("seeds", [", ".join(str(seed) for seed in run["seeds"]) for run in runs])]
    told += [(what, [f"{run[what]:,}" for run in runs]) for what in ("gestures", "rounds")]
    yield table(("", *heads), ((what, *cells) for what, cells in told))
    for title, part in (("counted", "counts"), ("faults injected", "faults_injected")):
        kinds = dict.fromkeys(kind for run in runs for kind in run[part])
        yield table(
            (title, *heads), ((kind, *(str(run[part].get(kind, 0)) for run in runs)) for kind in kinds)
        )


def left_out(record: Record) -> Iterator[str]:
    lines = []
    for name, group in record["groups"].items():
        if group["failure"]:
            lines.append(f"- `{name}` broke off: {group['failure']}")
        lines += [f"- `{left['name']}`: {left['remedy']}" for left in group["left_out"]]
    if lines:
        yield "## Left out"
        yield "\n".join(lines)


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
