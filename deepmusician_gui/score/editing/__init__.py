"""What can be done to notes; each way is a pure function that makes a NoteEdit.

An edit of a group keeps the order of the given notes wherever one note stays one note. Where a group would leave the
roll it goes as far as it can and keeps its shape; where a note stands for a chord or a step of a scale, it goes wholly
or not at all.
"""

from deepmusician_gui.score.editing.cuts import chop, join
from deepmusician_gui.score.editing.lengths import legato, resize_end, resize_start, set_length, stretch
from deepmusician_gui.score.editing.mutes import toggle_mute
from deepmusician_gui.score.editing.pitches import (
    CHORDS,
    SCALE_CHORDS,
    add_chord,
    add_scale_chord,
    fit_to_scale,
    transpose,
    transpose_in_scale,
)
from deepmusician_gui.score.editing.places import copy, delete, move, paste
from deepmusician_gui.score.editing.timing import EDGES, Quantising, humanise, quantise
from deepmusician_gui.score.editing.velocities import change_velocity, set_velocity

__all__ = [
    "CHORDS",
    "EDGES",
    "SCALE_CHORDS",
    "Quantising",
    "add_chord",
    "add_scale_chord",
    "change_velocity",
    "chop",
    "copy",
    "delete",
    "fit_to_scale",
    "humanise",
    "join",
    "legato",
    "move",
    "paste",
    "quantise",
    "resize_end",
    "resize_start",
    "set_length",
    "set_velocity",
    "stretch",
    "toggle_mute",
    "transpose",
    "transpose_in_scale",
]
