"""Working by keyboard, by list and by ear."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.caret_keys import CaretKeys
from deepmusician_gui.ui.canvas.probe import Probe
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.notes.event_list import EventList
from deepmusician_gui.ui.speech import Speech
from deepmusician_gui.ui.widgets.words import tr


def entries(caret: CaretKeys, probe: Probe, events: EventList, speech: Speech) -> tuple[Entry, ...]:
    return (
        Entry("caret.draw", tr("Draw a note at the caret"), caret.draw, ("Insert", "N")),
        Entry("caret.select", tr("Select the note at the caret"), caret.toggle, (".", "Ctrl+Space")),
        Entry("caret.hear", tr("Hear what sounds at the caret"), probe.listen_at_caret, ("H",)),
        Entry(
            "view.events",
            tr("Event list"),
            events.toggle,
            ("Ctrl+Shift+V",),
            "list-bullets",
            is_checked=lambda: not events.isHidden(),
        ),
        Entry(
            "view.speech",
            tr("Speak through the screen reader"),
            speech.toggle,
            is_checked=lambda: not speech.is_quiet,
            is_kept=True,
        ),
    )
