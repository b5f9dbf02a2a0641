"""The roll in words, for those who hear it instead of seeing it; the name of a note comes first."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from deepmusician_gui.score.note import Note, pitch_name
from deepmusician_gui.ui.canvas.readout import length, place
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_LENGTHS = {
    Fraction(1, 2**n) * factor: name
    for n, names in enumerate(
        (
            (QT_TR_NOOP("whole"), QT_TR_NOOP("dotted whole"), QT_TR_NOOP("whole triplet")),
            (QT_TR_NOOP("half"), QT_TR_NOOP("dotted half"), QT_TR_NOOP("half triplet")),
            (QT_TR_NOOP("quarter"), QT_TR_NOOP("dotted quarter"), QT_TR_NOOP("quarter triplet")),
            (QT_TR_NOOP("eighth"), QT_TR_NOOP("dotted eighth"), QT_TR_NOOP("eighth triplet")),
            (QT_TR_NOOP("sixteenth"), QT_TR_NOOP("dotted sixteenth"), QT_TR_NOOP("sixteenth triplet")),
            (
                QT_TR_NOOP("thirty-second"),
                QT_TR_NOOP("dotted thirty-second"),
                QT_TR_NOOP("thirty-second triplet"),
            ),
            (
                QT_TR_NOOP("sixty-fourth"),
                QT_TR_NOOP("dotted sixty-fourth"),
                QT_TR_NOOP("sixty-fourth triplet"),
            ),
        )
    )
    for factor, name in zip((Fraction(1), Fraction(3, 2), Fraction(2, 3)), names, strict=True)
}
"""Shares of a whole note by name."""
_WORDS = {"♯": QT_TR_NOOP("sharp"), "♭": QT_TR_NOOP("flat"), "–": QT_TR_NOOP("to")}


def length_name(duration: int, ppq: int) -> str:
    """ "eighth", "dotted half", "quarter triplet"; anything else as the status line tells it."""
    share = Fraction(duration, 4 * ppq)
    name = _LENGTHS.get(share)
    return tr(name) if name else tr("length {length}", length=length(duration, ppq))


def note_words(note: Note, scene: Scene) -> str:
    """ "C4, bar 3, beat 2, eighth, velocity 80, selected"."""
    metre_map = scene.score.metre_map
    words = [
        _name(note.pitch, scene),
        place(note.onset, metre_map),
        length_name(note.duration, metre_map.ppq),
        tr("velocity {value}", value=note.velocity),
    ]
    return ", ".join(words + [tr("muted")] * note.is_muted + [tr("selected")] * (note in scene.selection))


def caret_words(scene: Scene) -> str:
    """The note under the caret, or the empty place there."""
    caret = scene.caret
    note = caret.note(scene.columns, scene.track)
    if note is None:
        return tr(
            "{note}, {place}, empty",
            note=_name(caret.pitch, scene),
            place=place(caret.tick, scene.score.metre_map),
        )
    if note.onset == caret.tick:
        return note_words(note, scene)
    return tr(
        "{note}, from {place}",
        note=note_words(note, scene),
        place=place(caret.tick, scene.score.metre_map),
    )


def selection_words(scene: Scene) -> str:
    """What is selected."""
    notes = scene.selection
    if not notes:
        return tr("Nothing selected")
    if len(notes) == 1:
        return note_words(next(iter(notes)), scene)
    pitches = [note.pitch for note in notes]
    return tr(
        "{count} notes selected, {lowest} to {highest}",
        count=len(notes),
        lowest=_name(min(pitches), scene),
        highest=_name(max(pitches), scene),
    )


def view_words(scene: Scene, view: Viewport) -> str:
    """The bars and pitches that are seen."""
    metre_map = scene.score.metre_map
    first, last = (metre_map.bar_at(int(tick)).number + 1 for tick in (view.left, max(0, view.right - 1)))
    bars = (
        tr("bar {bar}", bar=first) if first == last else tr("bars {first} to {last}", first=first, last=last)
    )
    return tr(
        "{bars}, {lowest} to {highest} in view",
        bars=bars,
        lowest=_name(view.lowest_pitch, scene),
        highest=_name(view.highest_pitch, scene),
    )


def summary_words(scene: Scene, view: Viewport) -> str:
    """The whole roll in a sentence or two."""
    own = int((scene.columns.track == scene.track).sum())
    track = scene.score.tracks[scene.track].name or tr("track {number}", number=scene.track + 1)
    return tr(
        "{notes} on {track}, {selected} selected; {view}",
        notes=tr("1 note") if own == 1 else tr("{count} notes", count=own),
        track=track,
        selected=len(scene.selection),
        view=view_words(scene, view),
    )


def aloud(sentence: str) -> str:
    """A sentence of the window with the signs that voices skip written out."""
    for sign, word in _WORDS.items():
        sentence = sentence.replace(sign, f" {tr(word)} ")
    sentence = sentence.replace("…", " ")
    return " ".join(sentence.split())


def joined(sentences: Collection[str]) -> str:
    """What happened at once, each thing told once."""
    return ". ".join(sentence.rstrip(".") for sentence in dict.fromkeys(sentences))


def _name(pitch: int, scene: Scene) -> str:
    return scene.scale.spelt(pitch) if scene.scale else pitch_name(pitch)
