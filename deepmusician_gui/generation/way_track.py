"""A way from one clip to another, set behind the music that it begins with."""

from __future__ import annotations

from deepmusician_gui.generation.interpolate import Way
from deepmusician_gui.score import tracks
from deepmusician_gui.score.score import Marker, Score


def with_way(score: Score, way: Way, name: str) -> Score:
    """The score with the clips on one more track called `name`, from the first bar line behind its music on.

    A marker stands over each clip. Tempo and metre stay the score's own, and so does every note.
    """
    start = score.metre_map.bar_at(score.end - 1).end if score.end else 0
    track = len(score.tracks)

    def tick(of_way: int) -> int:
        return start + round(of_way * score.ppq / way.score.ppq)

    notes = [
        note._replace(onset=tick(note.onset), duration=max(1, tick(note.end) - tick(note.onset)), track=track)
        for note in way.score.notes
    ]
    markers = [Marker(tick(marker.tick), marker.text) for marker in way.score.markers]
    fresh = tracks.rename(tracks.add(score), track, name)
    return fresh.changed(
        notes=tuple(sorted([*score.notes, *notes])), markers=tuple(sorted([*score.markers, *markers]))
    )
