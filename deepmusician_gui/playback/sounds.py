"""How the built-in synth sounds."""

from __future__ import annotations

from typing import NamedTuple


class Sounds(NamedTuple):
    """What the musician chooses of it."""

    sound_font: str = ""
    """Path of a SoundFont (.sf2, .sf3); empty for the General MIDI one that is brought along."""
    volume: float = 0.5
    """0-1; at a half a dense piano chord stays below full scale."""
    reverb: float = 0.3
    """0-1, how much of a room is heard."""
