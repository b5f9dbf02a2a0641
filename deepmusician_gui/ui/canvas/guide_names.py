"""What scales and grids are called in the language of the window."""

from __future__ import annotations

from deepmusician_gui.score.grid import GridChoice, Rhythm
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_SCALE_NAMES = {
    "major": QT_TR_NOOP("{tonic} major"),
    "minor": QT_TR_NOOP("{tonic} minor"),
    "harmonic-minor": QT_TR_NOOP("{tonic} harmonic minor"),
    "melodic-minor": QT_TR_NOOP("{tonic} melodic minor"),
    "ionian": QT_TR_NOOP("{tonic} ionian"),
    "dorian": QT_TR_NOOP("{tonic} dorian"),
    "phrygian": QT_TR_NOOP("{tonic} phrygian"),
    "lydian": QT_TR_NOOP("{tonic} lydian"),
    "mixolydian": QT_TR_NOOP("{tonic} mixolydian"),
    "aeolian": QT_TR_NOOP("{tonic} aeolian"),
    "locrian": QT_TR_NOOP("{tonic} locrian"),
    "major-pentatonic": QT_TR_NOOP("{tonic} major pentatonic"),
    "minor-pentatonic": QT_TR_NOOP("{tonic} minor pentatonic"),
    "blues": QT_TR_NOOP("{tonic} blues"),
    "whole-tone": QT_TR_NOOP("{tonic} whole tone"),
    "chromatic": QT_TR_NOOP("{tonic} chromatic"),
}


def scale_name(scale: Scale) -> str:
    """ "F♯ minor", "B♭ dorian"."""
    return tr(_SCALE_NAMES[scale.kind], tonic=tonic_name(scale))


def tonic_name(scale: Scale) -> str:
    """ "F♯"."""
    return scale.tonic[0] + scale.tonic[1:].replace("#", "♯").replace("b", "♭")


def grid_name(choice: GridChoice) -> str:
    """ "1/16 triplet", "Adaptive", "Off"."""
    if not choice.is_on:
        return tr("Off")
    value = tr("Adaptive") if choice.step is None else f"1/{choice.step.denominator}"
    if choice.rhythm is Rhythm.STRAIGHT:
        return value
    is_triplet = choice.rhythm is Rhythm.TRIPLET
    return tr("{grid} triplet", grid=value) if is_triplet else tr("{grid} dotted", grid=value)
