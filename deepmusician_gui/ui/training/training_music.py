"""The open piece as music to learn from: parts of some bars, because one piece alone cannot be held out."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from deepmusician_gui import user_folder
from deepmusician_gui.errors import FileError, reason
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TempoMap
from deepmusician_gui.ui.widgets.words import tr

PART_BARS = 8


def write_parts(score: Score, tracks: Collection[int], name: str) -> Path:
    """Write the parts of a piece into a folder called `name`, in place of what was there. Raises FileError."""
    folder = user_folder() / "lesson-music" / name
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    except OSError as error:
        raise FileError(
            tr(
                "The open piece could not be written to {folder}: {reason}.",
                folder=folder,
                reason=reason(error),
            )
        ) from error
    for bar, part in parts(score, tracks):
        write_midi(part, folder / f"bar-{bar + 1:04}.mid")
    return folder


def parts(score: Score, tracks: Collection[int]) -> Iterator[tuple[int, Score]]:
    """First bar, 0-based, and notes of each part that has any; tempo and metre are those it begins with."""
    notes = tuple(note for note in score.notes if note.track in tracks and not note.is_muted)
    metre_map, bar = score.metre_map, 0
    while notes and metre_map.bar(bar).start < score.end:
        start, end = metre_map.bar(bar).start, metre_map.bar(bar + PART_BARS - 1).end
        inside = tuple(note._replace(onset=note.onset - start) for note in notes if start <= note.onset < end)
        if inside:
            plain = [replace(t, control_changes=(), pitch_bends=(), other_events=()) for t in score.tracks]
            tempo = score.tempo_map.change_at(start)._replace(tick=0)
            metre = metre_map.signature_at(start)._replace(tick=0)
            yield (
                bar,
                Score(
                    tuple(plain),
                    inside,
                    TempoMap([tempo], score.ppq),
                    MetreMap([metre], score.ppq),
                ),
            )
        bar += PART_BARS
