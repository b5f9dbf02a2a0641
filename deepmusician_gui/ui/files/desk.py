"""How a piece lay when it was left: what was seen, heard and locked of it. No music, and it changes none."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Annotated

from msgspec import Meta, Struct

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.grid import STEPS, GridChoice, Rhythm
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.project_file.score_text import Tick
from deepmusician_gui.score.project_file.table_text import parsed, spelled
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.guides import Fold, Guides
from deepmusician_gui.ui.widgets.words import tr

_Place = Annotated[int, Meta(ge=0)]
_Size = Annotated[float, Meta(ge=0, le=1e15)]


class ViewText(Struct, frozen=True):
    """Where the roll was scrolled to, and how large it was."""

    left: _Size
    top: _Size
    px_per_tick: _Size
    row_px: _Size

    def seen_in(self, view: Viewport) -> Viewport:
        """The same place in a view of another size."""
        return replace(
            view, left=self.left, top=self.top, px_per_tick=self.px_per_tick, row_px=self.row_px
        ).within_limits()


class GuidesText(Struct, frozen=True):
    """The grid, the scale, and the rows that are shown."""

    step: str | None
    rhythm: str
    snaps: bool
    keeps_offset: bool
    scale: Scale | None
    follows_key: bool
    keeps_to_scale: bool
    fold: Fold

    def lay(self, guides: Guides) -> None:
        """Let them guide the hand."""
        step = None if self.step is None else Fraction(self.step)
        guides.follows_key = self.follows_key  # before the scale, which would follow
        guides.take_scale(self.scale)
        guides.keeps_to_scale, guides.fold = self.keeps_to_scale and self.scale is not None, self.fold
        guides.choice = GridChoice(step, Rhythm[self.rhythm], self.snaps, self.keeps_offset)
        guides.changed.emit()


class Desk(Struct, frozen=True):
    """All of it."""

    track: _Place
    """The one being written."""
    locked: tuple[Note, ...]
    muted: tuple[_Place, ...]
    """Places of tracks, as those of `soloed`."""
    soloed: tuple[_Place, ...]
    output: str
    """Id of what it was played on, "" for nothing."""
    playhead: Tick
    loop: tuple[Tick, Tick] | None
    view: ViewText
    guides: GuidesText


def guides_text(guides: Guides) -> GuidesText:
    choice = guides.choice
    return GuidesText(
        None if choice.step is None else str(choice.step),
        choice.rhythm.name,
        choice.is_on,
        choice.keeps_offset,
        guides.scale,
        guides.follows_key,
        guides.keeps_to_scale,
        guides.fold,
    )


def view_text(view: Viewport) -> ViewText:
    return ViewText(view.left, view.top, view.px_per_tick, view.row_px)


def desk_text(desk: Desk) -> bytes:
    return spelled(desk)


def desk_of(data: bytes, score: Score, name: str) -> Desk:
    """The inverse of `desk_text`. Raises FileError, calling the file `name`, for what does not go with the score."""
    desk = parsed(data, Desk, name)
    guides, tracks = desk.guides, len(score.tracks)
    try:
        is_known = (
            guides.step is None or Fraction(guides.step) in STEPS
        ) and guides.rhythm in Rhythm.__members__
        _ = guides.scale and guides.scale.pitch_classes
    except (ValueError, ZeroDivisionError):
        is_known = False
    fits = all(place < tracks for place in (desk.track, *desk.muted, *desk.soloed))
    goes_on = desk.loop is None or desk.loop[0] < desk.loop[1]
    if not (is_known and fits and goes_on and all(note.is_valid for note in desk.locked)):
        raise FileError(tr("“{name}” is damaged: what it tells of the window makes no sense.", name=name))
    return desk
