"""The roll in words, for those who hear it instead of seeing it; the name of a note comes first."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from deepmusician_gui.score.note import Note, pitch_name
from deepmusician_gui.ui.canvas.readout import length, place
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.viewport import Viewport

_VALUES = ("whole", "half", "quarter", "eighth", "sixteenth", "thirty-second", "sixty-fourth")
_NAMED = {Fraction(1, 2**n): name for n, name in enumerate(_VALUES)}
_LENGTHS = {
    **{value * Fraction(2, 3): f"{name} triplet" for value, name in _NAMED.items()},
    **{value * Fraction(3, 2): f"dotted {name}" for value, name in _NAMED.items()},
    **_NAMED,
}
_WORDS = {"♯": "sharp", "♭": "flat", "–": "to", "…": ""}


def length_name(duration: int, ppq: int) -> str:
    """ "eighth", "dotted half", "quarter triplet"; anything else as the status line tells it."""
    share = Fraction(duration, 4 * ppq)
    return _LENGTHS.get(share) or f"length {length(duration, ppq)}"


def note_words(note: Note, scene: Scene) -> str:
    """ "C4, bar 3, beat 2, eighth, velocity 80, selected"."""
    metre_map = scene.score.metre_map
    words = [
        _name(note.pitch, scene),
        place(note.onset, metre_map),
        length_name(note.duration, metre_map.ppq),
        f"velocity {note.velocity}",
    ]
    return ", ".join(words + ["muted"] * note.is_muted + ["selected"] * (note in scene.selection))


def caret_words(scene: Scene) -> str:
    """The note under the caret, or the empty place there."""
    caret = scene.caret
    note = caret.note(scene.columns, scene.track)
    if note is None:
        return f"{_name(caret.pitch, scene)}, {place(caret.tick, scene.score.metre_map)}, empty"
    if note.onset == caret.tick:
        return note_words(note, scene)
    return f"{note_words(note, scene)}, from {place(caret.tick, scene.score.metre_map)}"


def selection_words(scene: Scene) -> str:
    """What is selected."""
    notes = scene.selection
    if not notes:
        return "Nothing selected"
    if len(notes) == 1:
        return note_words(next(iter(notes)), scene)
    pitches = [note.pitch for note in notes]
    return f"{len(notes)} notes selected, {_name(min(pitches), scene)} to {_name(max(pitches), scene)}"


def view_words(scene: Scene, view: Viewport) -> str:
    """The bars and pitches that are seen."""
    metre_map = scene.score.metre_map
    first, last = (metre_map.bar_at(int(tick)).number + 1 for tick in (view.left, max(0, view.right - 1)))
    bars = f"bar {first}" if first == last else f"bars {first} to {last}"
    return f"{bars}, {_name(view.lowest_pitch, scene)} to {_name(view.highest_pitch, scene)} in view"


def summary_words(scene: Scene, view: Viewport) -> str:
    """The whole roll in a sentence or two."""
    own = int((scene.columns.track == scene.track).sum())
    track = scene.score.tracks[scene.track].name or f"track {scene.track + 1}"
    count = "1 note" if own == 1 else f"{own} notes"
    return f"{count} on {track}, {len(scene.selection)} selected; {view_words(scene, view)}"


def aloud(sentence: str) -> str:
    """A sentence of the window with the signs that voices skip written out."""
    for sign, word in _WORDS.items():
        sentence = sentence.replace(sign, f" {word} ")
    return " ".join(sentence.split())


def joined(sentences: Collection[str]) -> str:
    """What happened at once, each thing told once."""
    return ". ".join(sentence.rstrip(".") for sentence in dict.fromkeys(sentences))


def _name(pitch: int, scene: Scene) -> str:
    return scene.scale.spelt(pitch) if scene.scale else pitch_name(pitch)
