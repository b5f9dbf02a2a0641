"""What hands do with mouse, wheel and pad: one table, told in the keys of a keymap."""

from __future__ import annotations

from typing import NamedTuple

from deepmusician_gui.ui.canvas.keys import GestureKeys
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, key_name


class Gesture(NamedTuple):
    """One line of the table."""

    place: str
    """Where it is done, the heading that it stands under."""
    what: str
    how: str
    """With {copy}, {free}, {lock}, {ctrl} and {alt} for keys whose names differ between systems and keymaps."""


_TABLE: dict[str, tuple[tuple[str, str], ...]] = {
    QT_TR_NOOP("Mouse: notes"): (
        (
            QT_TR_NOOP("Draw a note (pencil)"),
            QT_TR_NOOP("Click; drag sideways for its length, up or down for its pitch"),
        ),
        (QT_TR_NOOP("Draw a note (selection)"), QT_TR_NOOP("Double-click")),
        (QT_TR_NOOP("Move notes"), QT_TR_NOOP("Drag")),
        (QT_TR_NOOP("Keep to one direction"), QT_TR_NOOP("{lock}, then drag")),
        (QT_TR_NOOP("Copy notes"), QT_TR_NOOP("{copy}+drag, or {copy} during the drag")),
        (QT_TR_NOOP("Let go of the grid"), QT_TR_NOOP("{free} during a drag, or {lock} once it has begun")),
        (QT_TR_NOOP("Make longer or shorter"), QT_TR_NOOP("Drag either edge")),
        (QT_TR_NOOP("Erase"), QT_TR_NOOP("Right-click, or sweep with the right button")),
        (QT_TR_NOOP("Change velocity"), QT_TR_NOOP("{alt}+wheel, or {ctrl}+{alt}+drag up or down")),
        (QT_TR_NOOP("Cut (knife)"), QT_TR_NOOP("Click, or drag across several")),
        (QT_TR_NOOP("Paint (brush)"), QT_TR_NOOP("Drag; {lock} keeps the pitch")),
        (QT_TR_NOOP("Leave a gesture undone"), QT_TR_NOOP("Esc before the button is let go")),
    ),
    QT_TR_NOOP("Mouse: selection"): (
        (
            QT_TR_NOOP("Select within a rectangle"),
            QT_TR_NOOP("Drag over nothing; with the pencil {ctrl}+drag"),
        ),
        (QT_TR_NOOP("Add to the selection"), QT_TR_NOOP("{lock}+click, or Shift+drag over nothing")),
        (QT_TR_NOOP("Select or no longer"), QT_TR_NOOP("{ctrl}+click, or {ctrl}+drag over nothing")),
    ),
    QT_TR_NOOP("Mouse: takes"): (
        (
            QT_TR_NOOP("Pick some of the proposed notes"),
            QT_TR_NOOP("Click one, or drag a rectangle from one; {ctrl} picks or no longer, {lock} adds"),
        ),
        (
            QT_TR_NOOP("See and hear a take in its place"),
            QT_TR_NOOP("Rest on its picture; click to choose it"),
        ),
        (
            QT_TR_NOOP("See what would be written, read and replaced"),
            QT_TR_NOOP("Rest on Fill, Vary and so on"),
        ),
    ),
    QT_TR_NOOP("Mouse: tracks"): (
        (
            QT_TR_NOOP("Write on the track of a pale note"),
            QT_TR_NOOP("Click the note (selection), or double-click it (pencil)"),
        ),
        (QT_TR_NOOP("Rename a track"), QT_TR_NOOP("Double-click its name")),
        (QT_TR_NOOP("Take a track into another program"), QT_TR_NOOP("Drag its row there")),
        (QT_TR_NOOP("See what can be done with a track"), QT_TR_NOOP("Right-click its row")),
    ),
    QT_TR_NOOP("Mouse: view"): (
        (QT_TR_NOOP("Scroll"), QT_TR_NOOP("Wheel, or two fingers")),
        (QT_TR_NOOP("Scroll sideways"), QT_TR_NOOP("Shift+wheel")),
        (QT_TR_NOOP("Zoom time"), QT_TR_NOOP("{ctrl}+wheel, or pinch")),
        (QT_TR_NOOP("Zoom rows"), QT_TR_NOOP("{ctrl}+Shift+wheel")),
        (QT_TR_NOOP("Move the view"), QT_TR_NOOP("Middle button and drag, or Space and drag")),
    ),
    QT_TR_NOOP("Mouse: time"): (
        (QT_TR_NOOP("Look elsewhere in the piece"), QT_TR_NOOP("Click in the overview, or drag its frame")),
        (QT_TR_NOOP("Zoom to a part of the piece"), QT_TR_NOOP("Drag an end of the frame in the overview")),
        (QT_TR_NOOP("Write a marker, tempo, metre or key"), QT_TR_NOOP("Double-click above the ruler")),
        (
            QT_TR_NOOP("Change a marker, tempo, metre or key"),
            QT_TR_NOOP("Double-click to edit, drag elsewhere, Delete to remove"),
        ),
        (QT_TR_NOOP("Loop"), QT_TR_NOOP("Drag in the upper part of the ruler")),
        (
            QT_TR_NOOP("Change the loop"),
            QT_TR_NOOP("Drag its brace or an end; click for off and on, double-click to remove"),
        ),
        (QT_TR_NOOP("Put the playhead elsewhere"), QT_TR_NOOP("Click or drag in the ruler")),
        (QT_TR_NOOP("Hear what sounds at a place"), QT_TR_NOOP("Shift+press in the ruler, and drag")),
        (QT_TR_NOOP("Choose a span (selection)"), QT_TR_NOOP("Drag in the ruler")),
    ),
    QT_TR_NOOP("Mouse: around the notes"): (
        (QT_TR_NOOP("Hear a key"), QT_TR_NOOP("Press it on the keyboard")),
        (
            QT_TR_NOOP("Choose the range of answers"),
            QT_TR_NOOP("Drag over the keys with the right button; click with it for all keys"),
        ),
        (QT_TR_NOOP("Put a slider where it was at first"), QT_TR_NOOP("Double-click")),
        (QT_TR_NOOP("Wander on the pad"), QT_TR_NOOP("Drag; double-click for the middle")),
    ),
    QT_TR_NOOP("Mouse: lanes below the notes"): (
        (QT_TR_NOOP("Draw velocities or a controller"), QT_TR_NOOP("Drag")),
        (QT_TR_NOOP("Draw a straight line"), QT_TR_NOOP("{lock}+drag")),
        (QT_TR_NOOP("Make the selection louder or softer"), QT_TR_NOOP("{ctrl}+drag up or down")),
        (QT_TR_NOOP("Change one velocity"), QT_TR_NOOP("{alt}+wheel")),
        (QT_TR_NOOP("Draw a controller without the grid"), QT_TR_NOOP("{free}+drag")),
        (QT_TR_NOOP("Erase a controller, lift a pedal"), QT_TR_NOOP("Drag with the right button")),
        (QT_TR_NOOP("Reset a controller"), QT_TR_NOOP("Double-click, or {free}+click")),
        (QT_TR_NOOP("Press a pedal"), QT_TR_NOOP("Drag; an edge can be dragged elsewhere")),
        (QT_TR_NOOP("Make a lane higher"), QT_TR_NOOP("Drag its upper edge")),
    ),
    QT_TR_NOOP("Keyboard: pad to wander on"): (
        (QT_TR_NOOP("A step to a side"), QT_TR_NOOP("Arrows; with Shift a small one")),
        (QT_TR_NOOP("Back to the middle"), QT_TR_NOOP("Home")),
    ),
    QT_TR_NOOP("Keyboard: lane of a controller"): (
        (QT_TR_NOOP("By a step of the grid, or by bars"), QT_TR_NOOP("Left or Right; with {alt}")),
        (QT_TR_NOOP("From setting to setting"), QT_TR_NOOP("{ctrl}+Left or {ctrl}+Right")),
        (QT_TR_NOOP("To the start, or to the last setting"), QT_TR_NOOP("Home or End")),
        (QT_TR_NOOP("Higher or lower there"), QT_TR_NOOP("Up or Down; with Shift by ten steps")),
        (QT_TR_NOOP("Set it there as it is, or no longer"), QT_TR_NOOP("Insert; Delete")),
        (QT_TR_NOOP("Back to the notes"), QT_TR_NOOP("Esc")),
    ),
    QT_TR_NOOP("Keyboard: list of tracks"): (
        (QT_TR_NOOP("Write on another track"), QT_TR_NOOP("Up or Down")),
        (QT_TR_NOOP("Move the track"), QT_TR_NOOP("{alt}+Up or {alt}+Down")),
        (QT_TR_NOOP("Copy, delete or rename it"), QT_TR_NOOP("{ctrl}+D, Delete, Return")),
        (QT_TR_NOOP("Mute, solo"), QT_TR_NOOP("M, S")),
        (QT_TR_NOOP("Show instrument, channel, volume and pan"), QT_TR_NOOP("Right; Left hides them")),
    ),
    QT_TR_NOOP("Keyboard: caret"): (
        (QT_TR_NOOP("By a step of the grid, or by a row"), QT_TR_NOOP("Arrows, while nothing is selected")),
        (QT_TR_NOOP("From note to note"), QT_TR_NOOP("{ctrl}+Left or {ctrl}+Right")),
        (QT_TR_NOOP("To the next note that sounds with it"), QT_TR_NOOP("{ctrl}+Up or {ctrl}+Down")),
        (QT_TR_NOOP("By bars"), QT_TR_NOOP("{alt}+Left or {alt}+Right")),
        (QT_TR_NOOP("By octaves"), QT_TR_NOOP("Page Up or Page Down")),
        (QT_TR_NOOP("To the start or the end of the piece"), QT_TR_NOOP("Home or End")),
        (QT_TR_NOOP("Select from where it stands"), QT_TR_NOOP("Shift+arrows; a full stop leaves it so")),
        (QT_TR_NOOP("Delete the note there"), QT_TR_NOOP("Delete, while nothing is selected")),
    ),
}
GESTURES = tuple(Gesture(place, *row) for place, rows in _TABLE.items() for row in rows)
"""Their texts are marked for translation."""

_ON_MAC = {"Ctrl": "Cmd", "Alt": "Option"}


def told(how: str, keys: GestureKeys, *, on_mac: bool) -> str:
    """A gesture in words, with keys as that system calls them."""
    names = keys._asdict() | {"ctrl": "Ctrl", "alt": "Alt"}
    return how.format(
        **{name: _ON_MAC.get(key, key) if on_mac else key_name(key) for name, key in names.items()}
    )
