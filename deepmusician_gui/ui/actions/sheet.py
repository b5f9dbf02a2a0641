"""Sheet music: seen, printed, handed on."""

from __future__ import annotations

from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.sheet.score_session import ScoreSession
from deepmusician_gui.ui.sheet.score_view import ScoreView
from deepmusician_gui.ui.sheet.sheet_printer import SheetPrinter
from deepmusician_gui.ui.widgets.words import tr


def entries(view: ScoreView, session: ScoreSession, printer: SheetPrinter) -> tuple[Entry, ...]:
    def hidden(why: str = "") -> str:
        return tr("Open the sheet music first.") if view.isHidden() else why

    return (
        Entry(
            "view.sheet",
            tr("Sheet music"),
            view.toggle,
            ("Y",),
            "music-notes",
            is_checked=lambda: not view.isHidden(),
        ),
        Entry(
            "sheet.all",
            tr("All tracks on the sheet"),
            session.toggle_all,
            ("Shift+Y",),
            "stack",
            hidden,
            is_checked=lambda: session.shows_all,
            is_kept=True,
        ),
        Entry(
            "sheet.larger",
            tr("Larger sheet music"),
            lambda: view.zoom(1),
            ("Ctrl+Alt++", "Ctrl+Alt+="),
            "magnifying-glass-plus",
            lambda: hidden("" if view.can_grow else tr("It is as large as it gets.")),
        ),
        Entry(
            "sheet.smaller",
            tr("Smaller sheet music"),
            lambda: view.zoom(-1),
            ("Ctrl+Alt+-",),
            "magnifying-glass-minus",
            lambda: hidden("" if view.can_shrink else tr("It is as small as it gets.")),
        ),
        Entry(
            "file.print", tr("Print…"), printer.print_, ("Ctrl+Alt+P",), "printer", lambda: printer.hindrance
        ),
        Entry(
            "file.export_sheet",
            tr("Export sheet music…"),
            printer.ask_and_export,
            ("Ctrl+Alt+E",),
            "file-pdf",
            lambda: printer.hindrance,
        ),
    )
