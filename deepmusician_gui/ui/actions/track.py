"""Tracks: adding, deleting, ordering, muting them, and choosing the one to write on."""

from __future__ import annotations

from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.tracks.track_commands import TrackCommands
from deepmusician_gui.ui.widgets.words import tr


def entries(tracks: TrackCommands) -> tuple[Entry, ...]:
    def only_one() -> str:
        return "" if tracks.can_delete else tr("A piece has at least one track.")

    def no_place(by: int) -> str:
        if tracks.can_move(by):
            return ""
        return tr("This is the first track.") if by < 0 else tr("This is the last track.")

    return (
        Entry("track.add", tr("Add track"), tracks.add, ("Ctrl+T",), "plus"),
        Entry("track.duplicate", tr("Duplicate track"), tracks.duplicate, (), "copy-simple"),
        Entry("track.delete", tr("Delete track"), tracks.delete, (), "trash", only_one),
        Entry("track.rename", tr("Rename track"), tracks.rename_requested.emit, ("F2",)),
        Entry("track.up", tr("Move track up"), lambda: tracks.move(-1), hindrance=lambda: no_place(-1)),
        Entry("track.down", tr("Move track down"), lambda: tracks.move(1), hindrance=lambda: no_place(1)),
        Entry(
            "track.previous",
            tr("Write on the track above"),
            lambda: tracks.choose_next(-1),
            ("Ctrl+PgUp",),
            hindrance=lambda: no_place(-1),
        ),
        Entry(
            "track.next",
            tr("Write on the track below"),
            lambda: tracks.choose_next(1),
            ("Ctrl+PgDown",),
            hindrance=lambda: no_place(1),
        ),
        Entry(
            "track.mute",
            tr("Mute track"),
            tracks.toggle_mute,
            ("Shift+M",),
            "speaker-slash",
            is_checked=lambda: tracks.is_muted,
        ),
        Entry(
            "track.solo",
            tr("Solo track"),
            tracks.toggle_solo,
            ("Shift+S",),
            "headphones",
            is_checked=lambda: tracks.is_soloed,
        ),
    )
