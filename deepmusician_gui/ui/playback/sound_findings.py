"""What can stand between a note and the ear: how each link is, in a sentence, and what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Collection
from enum import Enum
from typing import NamedTuple

from deepmusician_gui.playback.outputs import Output, has_virtual_ports
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.score import Score

LINKS = PIECE, PLAYER, SYNTH, DEVICE, PORT = (
    *("The piece", "Playback", "Built-in synth", "Sound device", "MIDI port"),
)
_MIXERS = {"win32": "the volume mixer of Windows", "darwin": "“Sound” in the settings of the Mac"}
_LIBRARIES = {
    "win32": "Put the FluidSynth library on the PATH, or install Deep Musician as a program: that brings it along.",
    "darwin": "“brew install fluid-synth” in a terminal installs it.",
}
_LIBRARY_ON_LINUX = (
    "Install it: the package is called libfluidsynth3 on Debian and Ubuntu, fluidsynth elsewhere."
)


class Verdict(Enum):
    GOOD = "works"
    TROUBLE = "does not work"
    OPEN = "cannot be told from here"
    BUSY = "is being tried"


class Finding(NamedTuple):
    """One of LINKS."""

    what: str
    verdict: Verdict
    told: str
    """How it is, in a sentence."""
    advice: str = ""
    """What to do, in a sentence or two."""


def of_piece(score: Score, silent: Collection[int]) -> Finding:
    """`silent` are the tracks that are not heard."""
    notes = len(score.notes)
    if not notes:
        return Finding(PIECE, Verdict.TROUBLE, "There is no note in it.", "Draw some, or open a piece.")
    muted = sum(note.is_muted or note.track in silent for note in score.notes)
    if muted == notes:
        advice = "Turn off M and S in the list of tracks; 0 unmutes selected notes."
        return Finding(PIECE, Verdict.TROUBLE, "All of it is muted, or another track is solo.", advice)
    rest = f"; {muted:,} of them are muted" if muted else ""
    return Finding(PIECE, Verdict.GOOD, f"It has {notes:,} note{'s' if notes > 1 else ''}{rest}.")


def of_player(output: Output | None, outputs: Collection[Output]) -> Finding:
    """`outputs` are those that the player has listed, none while it is silent."""
    if output:
        return Finding(PLAYER, Verdict.GOOD, f"It runs, and plays to “{output.name}”.")
    if outputs:
        advice = "Choose another one under Sound and MIDI."
        return Finding(PLAYER, Verdict.TROUBLE, "It runs, but its output cannot be opened.", advice)
    advice = "Wait a moment and check again. If it stays so, start Deep Musician anew."
    return Finding(PLAYER, Verdict.TROUBLE, "It does not answer.", advice)


def of_synth(problem: str, sounds: Sounds) -> Finding:
    """`problem` says why it does not sound, "" if it does."""
    if problem:
        return Finding(SYNTH, Verdict.TROUBLE, problem, _remedy(problem))
    if sounds.volume == 0:
        return Finding(
            SYNTH, Verdict.TROUBLE, "Its volume is at nothing.", "Turn it up under Sound and MIDI."
        )
    return Finding(SYNTH, Verdict.GOOD, "It sounds, and its SoundFont can be read.")


def of_device(output: Output | None) -> Finding:
    mixer = _MIXERS.get(sys.platform, "the sound settings of the system")
    if output and output.kind == "synth":
        advice = (
            f"Nothing heard? Look whether the loudspeakers are on, and whether it is turned up in {mixer}."
        )
        return Finding(DEVICE, Verdict.GOOD, "It is open. You should have heard a note just now.", advice)
    if output:
        told = "It is not used: the program or instrument behind the MIDI port makes the sound."
        return Finding(DEVICE, Verdict.OPEN, told, "To hear it here, choose the built-in synth as output.")
    advice = (
        f"If another program keeps it to itself, close that one. Look whether a device is chosen in {mixer}."
    )
    return Finding(DEVICE, Verdict.TROUBLE, "None is open.", advice)


def of_port(output: Output | None, outputs: Collection[Output]) -> Finding:
    """What is known of it without a way back."""
    if output and output.kind == "virtual":
        told = "A note went out. Whether another program listens to “Deep Musician” cannot be seen from here."
        return Finding(PORT, Verdict.OPEN, told, "Choose it there as the MIDI input of an armed track.")
    if output and output.kind == "port":
        told = f"A note went out to “{output.name}”. Nothing leads back from there, so its fate is unknown."
        return Finding(
            PORT, Verdict.OPEN, told, "Choose this port there as the MIDI input of an armed track."
        )
    found = sum(each.kind == "port" for each in outputs)
    if found:
        return Finding(PORT, Verdict.OPEN, f"None is used; {found} {'is' if found == 1 else 'are'} there.")
    return Finding(PORT, Verdict.OPEN, "None is used, and there is none.", _how_to_get_ports())


def of_way_back(name: str, ms: float | None) -> Finding:
    """Whether a test note came back at the input of that name, and how much later; None if it did not."""
    if ms is not None:
        return Finding(PORT, Verdict.GOOD, f"A note went out, and came back at “{name}” {ms:.0f} ms later.")
    told = f"A note went out, but did not come back at “{name}”."
    advice = "Is the program that makes this port running? Has another one taken it for itself?"
    return Finding(PORT, Verdict.TROUBLE, told, advice)


def _remedy(problem: str) -> str:
    if "library" in problem:
        return _LIBRARIES.get(sys.platform, _LIBRARY_ON_LINUX)
    if "SoundFont" in problem:
        return "Choose another one under Sound and MIDI, or go back to the built-in sounds with ×."
    return "A part of Deep Musician is missing: install it again."


def _how_to_get_ports() -> str:
    if has_virtual_ports():
        return "Other programs can listen to the virtual port: choose it as output."
    return "Windows makes none by itself; loopMIDI or Windows MIDI Services does."
