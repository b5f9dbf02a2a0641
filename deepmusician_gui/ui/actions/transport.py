"""Playing."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.overlays import Overlays
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.words import tr


def entries(
    playback: PlaybackSession, roll: PianoRoll, generation: GenerationSession, overlays: Overlays
) -> tuple[Entry, ...]:
    return (
        *_playing(playback, roll, generation),
        Entry(
            "transport.metronome",
            tr("Metronome"),
            playback.toggle_clicks,
            ("M",),
            "timer",
            is_checked=lambda: playback.has_clicks,
            is_kept=True,
        ),
        Entry("transport.panic", tr("All notes off"), playback.panic, ("Ctrl+Shift+Space",)),
        Entry(
            "transport.ports",
            tr("Sound and MIDI…"),
            overlays.toggle_ports,
            ("Ctrl+,",),
            "faders-horizontal",
        ),
    )


def _playing(playback: PlaybackSession, roll: PianoRoll, generation: GenerationSession) -> tuple[Entry, ...]:
    def toggle_loop() -> None:
        playback.set_loop(None if playback.loop else roll.span() or playback.whole_piece())

    def play_from_caret() -> None:
        playback.seek(roll.caret.caret.tick)
        playback.play()

    return (
        Entry(
            "transport.play",
            tr("Play or stop"),
            playback.toggle,
            ("Space",),
            "play",
            is_checked=lambda: playback.is_playing,
        ),
        Entry(
            "transport.play_caret",
            tr("Play from the caret"),
            play_from_caret,
            ("Shift+Return", "Shift+Enter"),
        ),
        Entry(
            "transport.play_selection",
            tr("Play the selection"),
            lambda: playback.play_span(*(roll.span() or playback.whole_piece())),
            ("Shift+Space",),
            hindrance=lambda: "" if roll.span() else tr("Select notes or a stretch of time first."),
        ),
        Entry(
            "transport.return",
            tr("Stop and return"),
            playback.stop_and_return,
            ("Return", "Enter"),
            "skip-back",
            lends_keys=lambda: generation.is_open,  # then they keep the proposal
        ),
        Entry("transport.stop", tr("Stop"), playback.stop, (), "stop"),
        Entry("transport.home", tr("Go to the start"), lambda: playback.seek(0), ("Home",)),
        Entry(
            "transport.loop",
            tr("Loop the selection"),
            toggle_loop,
            ("Ctrl+Shift+L",),
            "repeat",
            is_checked=lambda: playback.loop is not None,
        ),
    )
