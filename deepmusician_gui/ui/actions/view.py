"""What is seen."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.generation.answer_plots import AnswerPlots
from deepmusician_gui.ui.generation.takes_dock import TakesDock
from deepmusician_gui.ui.widgets.appearance import SYSTEM, Appearance
from deepmusician_gui.ui.widgets.languages import LANGUAGES, promise
from deepmusician_gui.ui.widgets.theme import THEMES
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr


def entries(
    roll: PianoRoll, appearance: Appearance, takes: TakesDock, plots: AnswerPlots
) -> tuple[Entry, ...]:
    def theme_text() -> str:
        return tr("{name} theme", name=tr(appearance.other_theme.title))

    def theme(choice: str, title: str) -> Entry:
        return Entry(
            f"theme.{choice}",
            tr(title),
            lambda: appearance.choose(choice),
            is_checked=lambda: appearance.choice == choice,
        )

    def language(choice: str, title: str) -> Entry:
        def choose() -> None:
            appearance.language = choice
            roll.status.emit(promise(choice))

        return Entry(f"language.{choice}", title, choose, is_checked=lambda: appearance.language == choice)

    return (
        Entry(
            "view.zoom_in",
            tr("Zoom in"),
            roll.zoom_in,
            ("+", "=", "Ctrl++", "Ctrl+="),
            "magnifying-glass-plus",
        ),
        Entry("view.zoom_out", tr("Zoom out"), roll.zoom_out, ("-", "Ctrl+-"), "magnifying-glass-minus"),
        Entry("view.fit_selection", tr("Fit selection"), roll.fit_selection, ("Z",), "frame-corners"),
        Entry("view.fit_all", tr("Fit everything"), roll.fit_all, ("X",), "arrows-out"),
        Entry(
            "view.follow",
            tr("Follow the playhead"),
            appearance.toggle_follow,
            ("Shift+F",),
            "crosshair-simple",
            is_checked=lambda: appearance.follows,
            is_kept=True,
        ),
        Entry(
            "view.centre",
            tr("Keep the playhead in the middle"),
            roll.toggle_centres,
            ("Shift+C",),
            is_checked=lambda: roll.centres,
            is_kept=True,
        ),
        Entry(
            "view.others",
            tr("Show other tracks"),
            roll.area.toggle_others,
            ("V",),
            is_checked=lambda: roll.area.scene.shows_others,
            is_kept=True,
        ),
        Entry(
            "view.tracks",
            tr("List of tracks"),
            appearance.toggle_tracks,
            ("Shift+T",),
            is_checked=lambda: appearance.shows_tracks,
            is_kept=True,
        ),
        Entry(
            "view.panel",
            tr("Generation panel"),
            appearance.toggle_panel,
            ("Ctrl+G",),
            is_checked=lambda: appearance.shows_panel,
            is_kept=True,
        ),
        Entry(
            "view.takes",
            tr("Takes of this session"),
            takes.toggle,
            ("T",),
            is_checked=lambda: not takes.isHidden(),
        ),
        Entry(
            "view.plots",
            tr("Plots of prompt and answer"),
            plots.toggle,
            ("Shift+P",),
            is_checked=lambda: not plots.isHidden(),
        ),
        Entry(
            "view.still",
            tr("Reduce motion"),
            appearance.toggle_still,
            is_checked=lambda: appearance.is_still,
            is_kept=True,
            hint=tr("Views change at once; the playhead turns pages"),
        ),
        *(theme(name, each.title) for name, each in THEMES.items()),
        theme(SYSTEM, QT_TR_NOOP("As the system")),
        language(SYSTEM, tr("As the system")),
        *(language(code, title) for code, title in LANGUAGES.items()),
        Entry("view.theme", theme_text, appearance.toggle_theme, ("Ctrl+Shift+T",), "moon"),
    )
