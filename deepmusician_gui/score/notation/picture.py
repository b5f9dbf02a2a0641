"""Sheets as pictures, drawn by Verovio, with the place of every note in them; and in Humdrum kern, which it writes too.

Verovio keeps the interpreter for itself while it works: a window leaves it to `engraver`, in a process of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from typing import Any, NamedTuple

from deepmusician_gui.errors import FileError, Sentence
from deepmusician_gui.score.notation.musicxml import to_musicxml
from deepmusician_gui.score.notation.page import HeadPlace, Layout, Moment, Page, System
from deepmusician_gui.score.notation.sheet import Sheet
from deepmusician_gui.score.notation.svg import BarPlace, Drawing, simplified

_ALWAYS = {"footer": "none", "svgViewBox": True, "breaks": "auto", "systemDivider": "none"}
_NOTE_ID = re.compile(r"n(\d+)(-\d+)?$")
MISSING = Sentence("Sheet music needs the package verovio: install Deep Musician with its extra “notation”.")


def draw(sheet: Sheet, layout: Layout) -> Iterator[Page]:
    """The pages of a sheet. Raises FileError where Verovio is not installed."""
    toolkit = _toolkit()
    toolkit.setOptions(_options(layout))
    toolkit.loadData(to_musicxml(_with_short_names(sheet)).decode())
    times = _times(toolkit)
    for number in range(toolkit.getPageCount()):
        yield _page(simplified(toolkit.renderToSVG(number + 1)), times)


def to_kern(sheet: Sheet) -> str:
    """The text of a .krn file. Raises FileError where Verovio is not installed."""
    toolkit = _toolkit()
    toolkit.setInputFrom("musicxml-hum")
    toolkit.loadData(to_musicxml(_without_drum_staves(sheet)).decode())
    return str(toolkit.getHumdrumBuffer())


def _with_short_names(sheet: Sheet) -> Sheet:
    """Each name in one line."""
    return replace(
        sheet, parts=tuple(replace(part, name=" ".join(part.name.split())) for part in sheet.parts)
    )


def _without_drum_staves(sheet: Sheet) -> Sheet:
    """Drums at their keys, where a file knows pitches alone."""
    parts = (
        replace(part, staves=tuple(replace(staff, clef="F") for staff in part.staves))
        if part.is_drums
        else part
        for part in sheet.parts
    )
    return replace(sheet, parts=tuple(parts))


def _toolkit() -> Any:
    try:
        import verovio
    except ImportError as error:
        raise FileError(MISSING) from error
    verovio.enableLog(False)
    toolkit = verovio.toolkit()
    toolkit.setResourcePath(str(files("verovio") / "data"))  # it knows it only in the thread that imported it
    return toolkit


def _options(layout: Layout) -> dict[str, object]:
    units = 100 / layout.scale
    sides = ("Top", "Bottom", "Left", "Right")
    return {
        **_ALWAYS,
        "scale": layout.scale,
        "pageWidth": round(layout.width * units),
        "pageHeight": round(layout.height * units),
        **{f"pageMargin{side}": round(layout.margin * units) for side in sides},
        "adjustPageHeight": not layout.is_page,
        "justifyVertically": layout.is_page,
        "header": "auto" if layout.is_page else "none",
    }


class _Times(NamedTuple):
    """When everything begins, in quarter notes from the start of the sheet."""

    of: dict[str, float]
    """By the id of a note, rest or bar."""
    bar_lines: list[float]


def _times(toolkit: Any) -> _Times:
    events = toolkit.renderToTimemap({"includeMeasures": True, "includeRests": True})
    times = _Times({}, [])
    for event in events:
        now = event["qstamp"]
        if bar := event.get("measureOn"):
            times.of[bar] = now
            times.bar_lines.append(now)
        times.of.update(dict.fromkeys((*event.get("on", ()), *event.get("restsOn", ())), now))
    if events:
        times.bar_lines.append(events[-1]["qstamp"])
    return times


def _page(drawing: Drawing, times: _Times) -> Page:
    scale = drawing.width / drawing.units
    heads = tuple(
        HeadPlace(int(found[1]), x * scale, y * scale)
        for name, (x, y) in drawing.notes.items()
        if (found := _NOTE_ID.match(name))
    )
    systems = tuple(_system(bars, times, scale) for bars in drawing.systems if bars)
    return Page(drawing.svg, drawing.width, drawing.height, heads, systems)


def _system(bars: list[BarPlace], times: _Times, scale: float) -> System:
    """Time stands at notes and rests, at the left of bars that begin without one, and at the end of the last bar."""
    places: dict[float, float] = {}
    for bar in bars:
        if bar.name in times.of:
            places[times.of[bar.name]] = bar.left
        places |= {times.of[name]: x for name, x in bar.figures if name in times.of}
    last = times.of.get(bars[-1].name, 0.0)
    after = bisect_right(times.bar_lines, last)
    if after < len(times.bar_lines):
        places[times.bar_lines[after]] = bars[-1].right
    moments = tuple(Moment(quarters, x * scale) for quarters, x in sorted(places.items()))
    top, bottom = min(bar.top for bar in bars), max(bar.bottom for bar in bars)
    return System(top * scale, bottom * scale, moments)
