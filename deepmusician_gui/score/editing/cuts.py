"""Making several notes of one, and one of several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.editing.lines import Lines
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.timing import MetreMap


def join(notes: Sequence[Note]) -> NoteEdit:
    """Make one note of all that share a pitch and a track, from the first onset to the last end.

    It is as loud as the first of them; a note that is alone on its pitch stays.
    """
    lines: defaultdict[tuple[int, int], list[Note]] = defaultdict(list)
    for note in notes:
        lines[note.track, note.pitch].append(note)
    return NoteEdit(tuple(notes), tuple(_joined(line) for line in lines.values()))


def _joined(line: Sequence[Note]) -> Note:
    first, end = min(line), max(note.end for note in line)
    return first._replace(duration=end - first.onset)


def chop(notes: Sequence[Note], grid: Grid, metre_map: MetreMap) -> NoteEdit:
    """Cut each note at every line of the grid inside it; the pieces are as loud as it was."""
    lines = Lines(grid, metre_map)
    return NoteEdit(tuple(notes), tuple(piece for note in notes for piece in _pieces(note, lines)))


def _pieces(note: Note, lines: Lines) -> Iterator[Note]:
    start = note.onset
    while start < note.end:
        end = min(lines.after(start), note.end)
        yield note._replace(onset=start, duration=end - start)
        start = end
