"""Seeing what a model expects."""

from __future__ import annotations

from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.insight_session import InsightSession
from deepmusician_gui.ui.generation.insight_view import InsightView
from deepmusician_gui.ui.widgets.words import tr


def entries(session: InsightSession, view: InsightView, document: Document) -> tuple[Entry, ...]:
    def not_one() -> str:
        return "" if len(document.selection) == 1 else tr("Select the one note to be weighed.")

    return (
        Entry(
            "insight.show",
            tr("Show what the model expects"),
            session.toggle,
            ("I",),
            "thermometer-simple",
            is_checked=lambda: session.is_shown,
        ),
        Entry(
            "insight.unlikely",
            tr("Next unlikely note"),
            view.go_to_unlikely,
            ("U",),
            hindrance=lambda: "" if session.insight else tr("Show first what the model expects."),
        ),
        Entry("insight.others", tr("What would you play here?"), view.ask, ("W",), hindrance=not_one),
    )
