"""Pictures of a record: bars, and dots for all rows, in a blue and greys that can be read on white and on black."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from tests.benchmarks.record import Record
from tests.benchmarks.rows import figure, is_level

WIDTH, LABEL, VALUE, LINE, TOP, FOOT = 760, 190, 90, 24, 40, 28
GREY, BLUE, RED = "#7d8590", "#3b82d6", "#d4602e"
FONT = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"
HERE = "Deep Musician"
AHEAD = (
    "ahead.svg",
    "Times better than what it is compared with, a dot for each row; red where it is behind",
)


class Plot(NamedTuple):
    """A bar for what each row of a group that ends so is compared with, and one for ours."""

    file: str
    title: str
    group: str
    ends: str


class Bar(NamedTuple):
    label: str
    value: float
    is_ours: bool


PLOTS = (
    Plot("editors-window.svg", "From the start to a window", "editors", ".empty_window"),
    Plot("editors-open.svg", "From the start to 100,000 notes shown", "editors", ".100k_shown"),
    Plot(
        "editors-zoom.svg",
        "From a turn of the wheel to the picture, 100,000 notes open",
        "editors",
        ".100k_zoom",
    ),
    Plot("editors-memory.svg", "Memory with 100,000 notes open", "editors", ".100k_memory"),
    Plot("players.svg", "How late notes are heard, 99th percentile", "players", ".late_p99"),
    Plot("generators.svg", "Four bars written", "generators", ".4_bars"),
    Plot("readers.svg", "A MIDI file read", "readers", ".ms_a_file"),
)


def draw_plots(record: Record, folder: Path) -> list[tuple[str, str]]:
    """Those for which there are rows: file and title of each. What an earlier run has left of others is taken away."""
    drawn = []
    for name, title, picture in [
        (*AHEAD, all_rows(record)),
        *((p.file, p.title, bars(record, p)) for p in PLOTS),
    ]:
        if picture is None:
            (folder / name).unlink(missing_ok=True)
        else:
            indent(picture)
            (folder / name).write_text(tostring(picture, encoding="unicode") + "\n")
            drawn.append((name, title))
    return drawn


def bars(record: Record, plot: Plot) -> Element | None:
    """The shortest first, on a scale that begins at nought."""
    group = record["groups"].get(plot.group, {"rows": []})
    rows = [row for row in group["rows"] if row["name"].endswith(plot.ends) and row["reference"]]
    if not rows:
        return None
    found = [Bar(HERE, rows[0]["median"], is_ours=True)]
    found += [Bar(row["reference"], row["reference_median"], is_ours=False) for row in rows]
    svg = sheet(f"{plot.title}, {rows[0]['unit']}", len(found))
    most = max(bar.value for bar in found)
    for nth, bar in enumerate(sorted(found, key=lambda bar: bar.value)):
        middle = TOP + LINE * nth + LINE / 2
        length = (WIDTH - LABEL - VALUE) * bar.value / most
        colour = BLUE if bar.is_ours else GREY
        words(svg, LABEL - 10, middle, bar.label, anchor="end", is_bold=bar.is_ours)
        shape(svg, "rect", x=LABEL, y=middle - 7, width=max(1.0, length), height=14, rx=2, fill=colour)
        words(svg, LABEL + length + 8, middle, figure(bar.value))
    return svg


def all_rows(record: Record) -> Element | None:
    """A line for each group with rivals, on a logarithmic scale."""
    lines = {
        name: found for name, group in record["groups"].items() if (found := list(advantages(group["rows"])))
    }
    if not lines:
        return None
    svg = sheet(AHEAD[1], len(lines))
    x = scale([times for found in lines.values() for times, _ in found], svg, len(lines))
    for nth, (name, found) in enumerate(lines.items()):
        middle = TOP + LINE * nth + LINE / 2
        words(svg, LABEL - 10, middle, name, anchor="end")
        for times, is_behind in found:
            colour = RED if is_behind else BLUE
            shape(svg, "circle", cx=x(times), cy=middle, r=5, fill=colour, fill_opacity=0.7)
    return svg


def advantages(rows: Iterable[dict[str, object]]) -> Iterable[tuple[float, bool]]:
    """How many times better each is than its rival, and whether it is not."""
    for row in rows:
        ratio = row["ratio"]
        if row["is_rival"] and isinstance(ratio, float) and ratio > 0:
            times = ratio if row["more_is_better"] else 1 / ratio
            yield times, times < 1 and not is_level(ratio)


def scale(values: list[float], svg: Element, lines: int) -> Callable[[float], float]:
    """Where each value stands, from the power of ten below all and 1 to the one above; each power has a line."""
    least = math.floor(math.log10(min(1.0, *values)))
    most = max(least + 1, math.ceil(math.log10(max(values))))
    left, width = LABEL + 10, WIDTH - LABEL - 40
    bottom = TOP + LINE * lines

    def x(value: float) -> float:
        return left + width * (math.log10(value) - least) / (most - least)

    for power in range(least, most + 1):
        at, is_level = x(10.0**power), power == 0
        strength = 0.9 if is_level else 0.3
        shape(svg, "line", x1=at, x2=at, y1=TOP, y2=bottom, stroke=GREY, stroke_opacity=strength)
        words(svg, at, bottom + 14, f"{10.0**power:,g}×", anchor="middle", is_bold=is_level)
    return x


def sheet(title: str, lines: int) -> Element:
    size = {"width": str(WIDTH), "height": str(TOP + LINE * lines + FOOT)}
    box = f"0 0 {WIDTH} {size['height']}"
    look = {"font-family": FONT, "font-size": "13"}
    svg = Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=box, role="img", **size, **look)  # type: ignore[arg-type]
    SubElement(svg, "title").text = title
    words(svg, 10, 18, title, is_bold=True)
    return svg


def words(
    svg: Element, x: float, middle: float, said: str, anchor: str = "start", *, is_bold: bool = False
) -> None:
    text = shape(svg, "text", x=x, y=middle + 4.5, fill=GREY, text_anchor=anchor)
    if is_bold:
        text.set("font-weight", "600")
    text.text = said


def shape(svg: Element, kind: str, **attributes: float | str) -> Element:
    """Lengths in px, to a tenth."""
    told = {
        name.replace("_", "-"): value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")
        for name, value in attributes.items()
    }
    return SubElement(svg, kind, told)
