"""What can stand between a note and the ear: how each link is, in a sentence, and what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Collection
from enum import Enum
from typing import NamedTuple

from deepmusician_gui.playback.outputs import Output, has_virtual_ports
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

LINKS = PIECE, PLAYER, SYNTH, DEVICE, PORT = (
    *(
        QT_TR_NOOP("The piece"),
        QT_TR_NOOP("Playback"),
        QT_TR_NOOP("Built-in synth"),
        QT_TR_NOOP("Sound device"),
        QT_TR_NOOP("MIDI port"),
    ),
)
NO_PIANO = QT_TR_NOOP("Its SoundFont has no sound for a piano note.")
_MIXERS = {
    "win32": QT_TR_NOOP("the volume mixer of Windows"),
    "darwin": QT_TR_NOOP("“Sound” in the settings of the Mac"),
}
_MIXER_ON_LINUX = QT_TR_NOOP("the sound settings of the system")
_LIBRARIES = {
    "win32": QT_TR_NOOP(
        "Put the FluidSynth library on the PATH, or install Deep Musician as a program: that brings it along."
    ),
    "darwin": QT_TR_NOOP("“brew install fluid-synth” in a terminal installs it."),
}
_LIBRARY_ON_LINUX = QT_TR_NOOP(
    "Install it: the package is called libfluidsynth3 on Debian and Ubuntu, fluidsynth elsewhere."
)


class Verdict(Enum):
    GOOD = QT_TR_NOOP("{link} works.")
    TROUBLE = QT_TR_NOOP("{link} does not work.")
    OPEN = QT_TR_NOOP("{link} cannot be told from here.")
    BUSY = QT_TR_NOOP("{link} is being tried.")


class Finding(NamedTuple):
    """What is known of one of LINKS."""

    what: str
    """One of LINKS, marked for translation."""
    verdict: Verdict
    told: str
    """How it is, in a sentence."""
    advice: str = ""
    """What to do, in a sentence or two."""


def of_piece(score: Score, silent: Collection[int]) -> Finding:
    """`silent` are the tracks that are not heard."""
    notes = len(score.notes)
    if not notes:
        return Finding(
            PIECE, Verdict.TROUBLE, tr("There is no note in it."), tr("Draw some, or open a piece.")
        )
    muted = sum(note.is_muted or note.track in silent for note in score.notes)
    if muted == notes:
        advice = tr("Turn off M and S in the list of tracks; 0 unmutes selected notes.")
        return Finding(PIECE, Verdict.TROUBLE, tr("All of it is muted, or another track is solo."), advice)
    if muted:
        told = tr("It has {notes:,} notes; {muted:,} of them are muted.", notes=notes, muted=muted)
    else:
        told = tr("It has 1 note.") if notes == 1 else tr("It has {notes:,} notes.", notes=notes)
    return Finding(PIECE, Verdict.GOOD, told)


def of_player(output: Output | None, outputs: Collection[Output]) -> Finding:
    """`outputs` are those that the player has listed, none while it is silent."""
    if output:
        return Finding(PLAYER, Verdict.GOOD, tr("It runs, and plays to “{name}”.", name=output.name))
    if outputs:
        advice = tr("Choose another one under Sound and MIDI.")
        return Finding(PLAYER, Verdict.TROUBLE, tr("It runs, but its output cannot be opened."), advice)
    advice = tr("Wait a moment and check again. If it stays so, start Deep Musician anew.")
    return Finding(PLAYER, Verdict.TROUBLE, tr("It does not answer."), advice)


def of_synth(problem: str, sounds: Sounds) -> Finding:
    """`problem` says why it does not sound, not translated yet, "" if it does."""
    if problem:
        return Finding(SYNTH, Verdict.TROUBLE, tr(problem), _remedy(problem))
    if sounds.volume == 0:
        return Finding(
            SYNTH, Verdict.TROUBLE, tr("Its volume is at nothing."), tr("Turn it up under Sound and MIDI.")
        )
    return Finding(SYNTH, Verdict.GOOD, tr("It sounds, and its SoundFont can be read."))


def of_device(output: Output | None) -> Finding:
    mixer = tr(_MIXERS.get(sys.platform, _MIXER_ON_LINUX))
    if output and output.kind == "synth":
        advice = tr(
            "Nothing heard? Look whether the loudspeakers are on, and whether it is turned up in {mixer}.",
            mixer=mixer,
        )
        return Finding(DEVICE, Verdict.GOOD, tr("It is open. You should have heard a note just now."), advice)
    if output:
        told = tr("It is not used: the program or instrument behind the MIDI port makes the sound.")
        return Finding(
            DEVICE, Verdict.OPEN, told, tr("To hear it here, choose the built-in synth as output.")
        )
    advice = tr(
        "If another program keeps it to itself, close that one. Look whether a device is chosen in {mixer}.",
        mixer=mixer,
    )
    return Finding(DEVICE, Verdict.TROUBLE, tr("None is open."), advice)


def of_port(output: Output | None, outputs: Collection[Output]) -> Finding:
    """What is known of it without a way back."""
    if output and output.kind == "virtual":
        told = tr(
            "A note went out. Whether another program listens to “Deep Musician” cannot be seen from here."
        )
        return Finding(PORT, Verdict.OPEN, told, tr("Choose it there as the MIDI input of an armed track."))
    if output and output.kind == "port":
        told = tr(
            "A note went out to “{name}”. Nothing leads back from there, so its fate is unknown.",
            name=output.name,
        )
        return Finding(
            PORT, Verdict.OPEN, told, tr("Choose this port there as the MIDI input of an armed track.")
        )
    found = sum(each.kind == "port" for each in outputs)
    if found:
        told = (
            tr("None is used; 1 is there.")
            if found == 1
            else tr("None is used; {count} are there.", count=found)
        )
        return Finding(PORT, Verdict.OPEN, told)
    return Finding(PORT, Verdict.OPEN, tr("None is used, and there is none."), _how_to_get_ports())


def of_way_back(name: str, ms: float | None) -> Finding:
    """Whether a test note came back at the input of that name, and how much later; None if it did not."""
    if ms is not None:
        return Finding(
            PORT,
            Verdict.GOOD,
            tr("A note went out, and came back at “{name}” {ms:.0f} ms later.", name=name, ms=ms),
        )
    told = tr("A note went out, but did not come back at “{name}”.", name=name)
    advice = tr("Is the program that makes this port running? Has another one taken it for itself?")
    return Finding(PORT, Verdict.TROUBLE, told, advice)


def _remedy(problem: str) -> str:
    if "library" in problem:
        return tr(_LIBRARIES.get(sys.platform, _LIBRARY_ON_LINUX))
    if "SoundFont" in problem:
        return tr("Choose another one under Sound and MIDI, or go back to the built-in sounds with ×.")
    return tr("A part of Deep Musician is missing: install it again.")


def _how_to_get_ports() -> str:
    if has_virtual_ports():
        return tr("Other programs can listen to the virtual port: choose it as output.")
    return tr("Windows makes none by itself; loopMIDI or Windows MIDI Services does.")
