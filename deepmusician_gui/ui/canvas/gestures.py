"""What hands do with mouse, wheel and pad: one table, told in the keys of a keymap."""

from __future__ import annotations

from typing import NamedTuple

from deepmusician_gui.ui.canvas.keys import GestureKeys


class Gesture(NamedTuple):
    """One line of the table."""

    place: str
    """Where it is done, the heading that it stands under."""
    what: str
    how: str
    """With {copy}, {free}, {lock}, {ctrl} and {alt} for keys whose names differ between systems and keymaps."""


GESTURES = (
    Gesture(
        "Mouse: notes",
        "Draw a note (pencil)",
        "Click; drag sideways for its length, up or down for its pitch",
    ),
    Gesture("Mouse: notes", "Draw a note (selection)", "Double-click"),
    Gesture("Mouse: notes", "Move notes", "Drag"),
    Gesture("Mouse: notes", "Keep to one direction", "{lock}, then drag"),
    Gesture("Mouse: notes", "Copy notes", "{copy}+drag, or {copy} during the drag"),
    Gesture("Mouse: notes", "Let go of the grid", "{free} during a drag, or {lock} once it has begun"),
    Gesture("Mouse: notes", "Make longer or shorter", "Drag either edge"),
    Gesture("Mouse: notes", "Erase", "Right-click, or sweep with the right button"),
    Gesture("Mouse: notes", "Change velocity", "{alt}+wheel, or {ctrl}+{alt}+drag up or down"),
    Gesture("Mouse: notes", "Cut (knife)", "Click, or drag across several"),
    Gesture("Mouse: notes", "Paint (brush)", "Drag; {lock} keeps the pitch"),
    Gesture("Mouse: notes", "Leave a gesture undone", "Esc before the button is let go"),
    Gesture(
        "Mouse: selection", "Select within a rectangle", "Drag over nothing; with the pencil {ctrl}+drag"
    ),
    Gesture("Mouse: selection", "Add to the selection", "{lock}+click, or Shift+drag over nothing"),
    Gesture("Mouse: selection", "Select or no longer", "{ctrl}+click, or {ctrl}+drag over nothing"),
    Gesture(
        "Mouse: takes",
        "Pick some of the proposed notes",
        "Click one, or drag a rectangle from one; {ctrl} picks or no longer, {lock} adds",
    ),
    Gesture("Mouse: takes", "See and hear a take in its place", "Rest on its picture; click to choose it"),
    Gesture("Mouse: takes", "See what would be written, read and replaced", "Rest on Fill, Vary and so on"),
    Gesture(
        "Mouse: tracks",
        "Write on the track of a pale note",
        "Click the note (selection), or double-click it (pencil)",
    ),
    Gesture("Mouse: tracks", "Rename a track", "Double-click its name"),
    Gesture("Mouse: tracks", "Take a track into another program", "Drag its row there"),
    Gesture("Mouse: tracks", "See what can be done with a track", "Right-click its row"),
    Gesture("Mouse: view", "Scroll", "Wheel, or two fingers"),
    Gesture("Mouse: view", "Scroll sideways", "Shift+wheel"),
    Gesture("Mouse: view", "Zoom time", "{ctrl}+wheel, or pinch"),
    Gesture("Mouse: view", "Zoom rows", "{ctrl}+Shift+wheel"),
    Gesture("Mouse: view", "Move the view", "Middle button and drag, or Space and drag"),
    Gesture("Mouse: time", "Look elsewhere in the piece", "Click in the overview, or drag its frame"),
    Gesture("Mouse: time", "Zoom to a part of the piece", "Drag an end of the frame in the overview"),
    Gesture("Mouse: time", "Write a marker, tempo, metre or key", "Double-click above the ruler"),
    Gesture(
        "Mouse: time",
        "Change a marker, tempo, metre or key",
        "Double-click to edit, drag elsewhere, Delete to remove",
    ),
    Gesture("Mouse: time", "Loop", "Drag in the upper part of the ruler"),
    Gesture(
        "Mouse: time",
        "Change the loop",
        "Drag its brace or an end; click for off and on, double-click to remove",
    ),
    Gesture("Mouse: time", "Put the playhead elsewhere", "Click or drag in the ruler"),
    Gesture("Mouse: time", "Hear what sounds at a place", "Shift+press in the ruler, and drag"),
    Gesture("Mouse: time", "Choose a span (selection)", "Drag in the ruler"),
    Gesture("Mouse: around the notes", "Hear a key", "Press it on the keyboard"),
    Gesture(
        "Mouse: around the notes",
        "Choose the range of answers",
        "Drag over the keys with the right button; click with it for all keys",
    ),
    Gesture("Mouse: lanes below the notes", "Draw velocities or a controller", "Drag"),
    Gesture("Mouse: lanes below the notes", "Draw a straight line", "{lock}+drag"),
    Gesture("Mouse: lanes below the notes", "Make the selection louder or softer", "{ctrl}+drag up or down"),
    Gesture("Mouse: lanes below the notes", "Change one velocity", "{alt}+wheel"),
    Gesture("Mouse: lanes below the notes", "Draw a controller without the grid", "{free}+drag"),
    Gesture("Mouse: lanes below the notes", "Erase a controller, lift a pedal", "Drag with the right button"),
    Gesture("Mouse: lanes below the notes", "Reset a controller", "Double-click, or {free}+click"),
    Gesture("Mouse: lanes below the notes", "Press a pedal", "Drag; an edge can be dragged elsewhere"),
    Gesture("Mouse: lanes below the notes", "Make a lane higher", "Drag its upper edge"),
    Gesture("Mouse: around the notes", "Put a slider where it was at first", "Double-click"),
    Gesture("Mouse: around the notes", "Wander on the pad", "Drag; double-click for the middle"),
    Gesture("Keyboard: pad to wander on", "A step to a side", "Arrows; with Shift a small one"),
    Gesture("Keyboard: pad to wander on", "Back to the middle", "Home"),
    Gesture(
        "Keyboard: lane of a controller", "By a step of the grid, or by bars", "Left or Right; with {alt}"
    ),
    Gesture("Keyboard: lane of a controller", "From setting to setting", "{ctrl}+Left or {ctrl}+Right"),
    Gesture("Keyboard: lane of a controller", "To the start, or to the last setting", "Home or End"),
    Gesture("Keyboard: lane of a controller", "Higher or lower there", "Up or Down; with Shift by ten steps"),
    Gesture("Keyboard: lane of a controller", "Set it there as it is, or no longer", "Insert; Delete"),
    Gesture("Keyboard: lane of a controller", "Back to the notes", "Esc"),
    Gesture("Keyboard: list of tracks", "Write on another track", "Up or Down"),
    Gesture("Keyboard: list of tracks", "Move the track", "{alt}+Up or {alt}+Down"),
    Gesture("Keyboard: list of tracks", "Copy, delete or rename it", "{ctrl}+D, Delete, Return"),
    Gesture("Keyboard: list of tracks", "Mute, solo", "M, S"),
    Gesture("Keyboard: list of tracks", "Show instrument, channel, volume and pan", "Right; Left hides them"),
    Gesture("Keyboard: caret", "By a step of the grid, or by a row", "Arrows, while nothing is selected"),
    Gesture("Keyboard: caret", "From note to note", "{ctrl}+Left or {ctrl}+Right"),
    Gesture("Keyboard: caret", "To the next note that sounds with it", "{ctrl}+Up or {ctrl}+Down"),
    Gesture("Keyboard: caret", "By bars", "{alt}+Left or {alt}+Right"),
    Gesture("Keyboard: caret", "By octaves", "Page Up or Page Down"),
    Gesture("Keyboard: caret", "To the start or the end of the piece", "Home or End"),
    Gesture("Keyboard: caret", "Select from where it stands", "Shift+arrows; a full stop leaves it so"),
    Gesture("Keyboard: caret", "Delete the note there", "Delete, while nothing is selected"),
)

_ON_MAC = {"Ctrl": "Cmd", "Alt": "Option"}


def told(how: str, keys: GestureKeys, *, on_mac: bool) -> str:
    """A gesture in words, with keys as that system calls them."""
    names = keys._asdict() | {"ctrl": "Ctrl", "alt": "Alt"}
    return how.format(**{name: _ON_MAC.get(key, key) if on_mac else key for name, key in names.items()})
