"""Pages of sheet music as they are drawn: what whoever shows them needs to know."""

from __future__ import annotations

from typing import NamedTuple


class Layout(NamedTuple):
    """Pixels at the scale of a screen, 100 for a staff of 36 pixels' height."""

    width: int
    height: int
    scale: int = 40
    margin: int = 20
    is_page: bool = False
    """Whether every picture is as high as it says, as on paper; else it is as high as what is on it."""


class HeadPlace(NamedTuple):
    """Where the head of a note is, in pixels of its page."""

    note: int
    """Index into the notes of the score that was engraved."""
    x: float
    y: float


class Moment(NamedTuple):
    """Quarter notes from the first bar of the sheet, and where they stand."""

    quarters: float
    x: float


class System(NamedTuple):
    """Staves that are read together, from left to right; pixels."""

    top: float
    bottom: float
    moments: tuple[Moment, ...]
    """In order of time; the last one is the end of its last bar."""


class Page(NamedTuple):
    svg: bytes
    """In black; all of it within what Qt reads, SVG Tiny 1.2."""
    width: float
    height: float
    heads: tuple[HeadPlace, ...]
    systems: tuple[System, ...]
