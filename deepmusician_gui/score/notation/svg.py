"""Verovio's SVG in the words that Qt knows, SVG Tiny 1.2, and what stands where in it.

Qt reads no SVG inside another, no style sheets, no text in several sizes, and has no font with the signs of music.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple
from xml.etree.ElementTree import Element, fromstring, register_namespace, tostring

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
register_namespace("", _SVG)
register_namespace("xlink", _XLINK)
_G, _TEXT, _TSPAN, _USE, _PATH = (f"{{{_SVG}}}{tag}" for tag in ("g", "text", "tspan", "use", "path"))
_TRANSLATE = re.compile(r"translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*\)")
_LINE = re.compile(r"M(-?[\d.]+) (-?[\d.]+) L(-?[\d.]+) (-?[\d.]+)")
_MUSIC_FONT = "Leipzig"
_GLYPH = re.compile(r' d="([^"]*)"')
_ADVANCE = 330
"""The width that a small note in a line of text takes, in thousandths of its size."""
_SPACE = 0.3
"""The width of a blank, in sizes of the font."""
_NARROW = 0.8
"""Names and tempos are written smaller than Verovio makes room for: other fonts are wider than its own."""
_LONGEST_NAME = 24
_BOLD, _ITALIC = {"tempo", "reh", "ending"}, {"dir", "mNum"}

Place = tuple[float, float]


class BarPlace(NamedTuple):
    """A bar in a system; units of the drawing."""

    name: str
    left: float
    right: float
    top: float
    bottom: float
    figures: tuple[tuple[str, float], ...]
    """The notes and rests in it by their ids, and how far right they stand."""


@dataclass(slots=True)
class Drawing:
    """A page."""

    svg: bytes
    width: float
    """Pixels."""
    height: float
    units: float
    """How many units are as wide as the page."""
    notes: dict[str, Place] = field(default_factory=dict)
    """The middle of each note head, by its id."""
    systems: list[list[BarPlace]] = field(default_factory=list)


def simplified(text: str) -> Drawing:
    """A page as Verovio wrote it, for Qt."""
    root = fromstring(text)  # noqa: S314  our own drawing
    inner = root.find(f"{{{_SVG}}}svg")
    assert inner is not None
    width, height = (float(number) for number in root.get("viewBox", "").split()[2:])
    box = inner.get("viewBox", "")
    for child in list(root):
        if child.tag == f"{{{_SVG}}}style":
            root.remove(child)
    inner.tag = _G
    inner.attrib.clear()
    inner.attrib.update({"color": "black", "fill": "black", "stroke": "black"})
    root.attrib.clear()
    root.attrib.update({"width": f"{width}px", "height": f"{height}px", "viewBox": box})
    drawing = Drawing(b"", width, height, float(box.split()[2]))
    _walk(inner, (), (0.0, 0.0), drawing)
    drawing.svg = tostring(root, encoding="utf-8")
    return drawing


def _walk(parent: Element, classes: tuple[str, ...], origin: Place, drawing: Drawing) -> None:
    """Simplify all below an element, and note where notes and bars are. `origin` is where its own zero lies."""
    for child in list(parent):
        kinds = child.get("class", "").split()
        if "placeholder" in kinds and not len(child.findall(f".//{_USE}")):
            parent.remove(child)
            continue
        if child.tag == _TEXT:
            parent[list(parent).index(child)] = _plain_text(child, classes)
            continue
        here = _moved(origin, child) if child.tag == _G else origin
        if "system" in kinds:
            drawing.systems.append([])
        elif "measure" in kinds and drawing.systems and (bar := _bar_place(child, here)):
            drawing.systems[-1].append(bar)
        elif "note" in kinds and (place := _head_place(child, here)):
            drawing.notes[child.get("id", "")] = place
        _walk(child, (*classes, *kinds), here, drawing)


def _moved(origin: Place, element: Element) -> Place:
    found = _TRANSLATE.match(element.get("transform", ""))
    return (origin[0] + float(found[1]), origin[1] + float(found[2])) if found else origin


def _head_place(note: Element, origin: Place) -> Place | None:
    sign = note.find(f".//{_USE}")
    if sign is None:
        return None
    x, y = _moved(origin, sign)
    return x + 118, y  # half a head: it is drawn from its left edge


def _bar_place(bar: Element, origin: Place) -> BarPlace | None:
    """None for a bar without staves."""
    lines = [
        tuple(float(number) for number in found.groups())
        for staff in bar.iter(_G)
        if staff.get("class") == "staff"
        for path in staff.findall(_PATH)
        if (found := _LINE.match(path.get("d", "")))
    ]
    if not lines:
        return None
    figures = [
        (figure.get("id", ""), place[0])
        for figure in bar.iter(_G)
        if figure.get("class") in ("note", "rest") and (place := _head_place(figure, origin))
    ]
    x, y = origin
    return BarPlace(
        bar.get("id", ""),
        x + min(line[0] for line in lines),
        x + max(line[2] for line in lines),
        y + min(line[1] for line in lines),
        y + max(line[1] for line in lines),
        tuple(figures),
    )


def _plain_text(text: Element, classes: tuple[str, ...]) -> Element:
    """Text in one size, with signs of music as paths before it."""
    placed = next((span for span in text.iter(_TSPAN) if span.get("x")), text)  # as titles are
    x, y = float(placed.get("x", "0")), float(placed.get("y", "0"))
    group = Element(_G, {"stroke": "none"})
    words, size = "", 405.0
    for span in text.iter(_TSPAN):
        if not (span.text or "").strip():
            continue
        own = float(span.get("font-size", "405px").removesuffix("px"))
        if span.get("font-family") == _MUSIC_FONT:
            for sign in span.text or "":
                _add_sign(group, sign, x, y, own)
                x += _ADVANCE * own / 1000
        else:
            words, size = words + (span.text or ""), own
    if "label" in classes:
        words = _short(words.strip())
    if {"label", "tempo"} & set(classes):
        size *= _NARROW
    if words.strip():
        x += _SPACE * size * (len(words) > len(words.lstrip()))
        plain = Element(
            _TEXT,
            {"x": f"{x:.0f}", "y": f"{y:.0f}", "font-size": f"{size:.0f}", "font-family": "Times, serif"},
        )
        plain.attrib.update(
            {"text-anchor": anchor} if (anchor := placed.get("text-anchor", text.get("text-anchor"))) else {}
        )
        if _BOLD & set(classes):
            plain.set("font-weight", "bold")
        if _ITALIC & set(classes):
            plain.set("font-style", "italic")
        plain.text = words.strip()
        group.append(plain)
    return group


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"


def _add_sign(group: Element, sign: str, x: float, y: float, size: float) -> None:
    if path := _glyph(sign):
        scale = size / 1000
        place = {"transform": f"translate({x:.0f}, {y:.0f}) scale({scale:.3f}, {-scale:.3f})", "d": path}
        group.append(Element(_PATH, place))


@lru_cache
def _glyph(sign: str) -> str:
    """The outline of a sign in Verovio's own font, "" for one that it does not have."""
    file = files("verovio") / "data" / _MUSIC_FONT / f"{ord(sign):04X}.xml"
    found = _GLYPH.search(file.read_text(encoding="utf-8")) if file.is_file() else None
    return found[1] if found else ""
