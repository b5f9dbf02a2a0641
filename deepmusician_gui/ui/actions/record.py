"""Writing what is played on a MIDI keyboard."""

from __future__ import annotations

from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.playback.recording_session import RecordingSession
from deepmusician_gui.ui.widgets.words import tr


def entries(recording: RecordingSession) -> tuple[Entry, ...]:
    return (
        Entry(
            "record.record",
            tr("Record"),
            recording.toggle,
            ("R",),
            "record",
            is_checked=lambda: recording.is_recording,
            warns=True,
        ),
        Entry(
            "record.steps",
            tr("Step input"),
            recording.toggle_steps,
            ("Shift+R",),
            is_checked=lambda: recording.is_stepping,
        ),
        Entry(
            "record.keep",
            tr("Keep what I just played"),
            recording.keep,
            ("Ctrl+Shift+R",),
            hindrance=lambda: "" if recording.can_keep else tr("Play something on a MIDI keyboard first."),
        ),
        Entry(
            "record.counts_in",
            tr("Count in one bar"),
            recording.toggle_count,
            is_checked=lambda: recording.counts_in,
            is_kept=True,
        ),
        Entry(
            "record.quantises",
            tr("Quantise what is recorded"),
            recording.toggle_quantising,
            is_checked=lambda: recording.quantises,
            is_kept=True,
        ),
        Entry(
            "record.replaces",
            tr("Replace what is recorded over"),
            recording.toggle_replacing,
            is_checked=lambda: recording.replaces,
            is_kept=True,
        ),
    )
