"""Asking a model, and what to do with its answer."""

from __future__ import annotations

from collections.abc import Callable

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.way_finder import WayFinder
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.request import Span
from deepmusician_gui.ui.generation.take import Take, counted
from deepmusician_gui.ui.playback.audition import Audition
from deepmusician_gui.ui.playback.jam import Jam
from deepmusician_gui.ui.widgets.words import tr

Where = Callable[[str], Span | None]


def entries(
    generation: GenerationSession,
    roll: PianoRoll,
    document: Document,
    audition: Audition,
    ways: WayFinder,
    jam: Jam,
    where: Where,
) -> tuple[Entry, ...]:
    """`where` is what the composer points at for a verb."""
    return (
        *_questions(generation, where),
        Entry("generate.lead", tr("Lead to another file"), ways.ask, hindrance=lambda: ways.hindrance),
        Entry(
            "generate.jam",
            tr("Play on and on"),
            jam.toggle,
            ("J",),
            "infinity",
            lambda: jam.hindrance,
            is_checked=lambda: jam.is_on,
        ),
        *_takes(generation, audition),
        *_decisions(generation),
        *_history(generation, document),
        _lock(generation, roll, document),
    )


def _questions(generation: GenerationSession, where: Where) -> tuple[Entry, ...]:
    def question(
        verb: str,
        text: str,
        keys: tuple[str, ...],
        button: str = "",
        icon: str = "",
    ) -> Entry:
        return Entry(
            f"generate.{verb}",
            text,
            lambda: generation.ask(verb, where(verb)),
            keys,
            icon,
            lambda: generation.hindrance(verb, where(verb)),
            button=button,
        )

    return (
        question("continue", tr("Continue"), ("Ctrl+Return", "Ctrl+Enter"), icon="sparkle"),
        question(
            "fill",
            tr("Fill the selection"),
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            tr("Fill"),
        ),
        question("vary", tr("Vary the selection"), ("Ctrl+Alt+V",), tr("Vary")),
        question("harmonise", tr("Harmonise the track"), ("Ctrl+Alt+H",), tr("Harmonise")),
        question("accompany", tr("Accompany on a new track"), ("Ctrl+Alt+A",), tr("Accompany")),
        Entry(
            "generate.stop",
            tr("Stop"),
            generation.stop,
            ("Ctrl+.",),
            "stop",
            lambda: "" if generation.is_busy else tr("No notes are being made."),
        ),
        Entry("generate.dice", tr("Another seed"), generation.roll_dice, ("Ctrl+R",), "dice-five"),
    )


def _takes(generation: GenerationSession, audition: Audition) -> tuple[Entry, ...]:
    def nothing_shown() -> str:
        return "" if generation.proposal else tr("There is no take yet.")

    def only_one() -> str:
        return (
            ""
            if generation.proposal and len(generation.proposal.takes) > 1
            else tr("There is no other take.")
        )

    return (
        Entry(
            "generate.previous",
            tr("Previous take"),
            lambda: generation.step(-1),
            ("[",),
            "caret-left",
            only_one,
        ),
        Entry("generate.next", tr("Next take"), lambda: generation.step(1), ("]",), "caret-right", only_one),
        Entry(
            "generate.hear", tr("Hear the take in its place"), audition.toggle, ("A",), "ear", nothing_shown
        ),
        Entry(
            "generate.compare",
            tr("Show and hear what stood there (hold)"),
            lambda: generation.compare(not generation.is_comparing),
            ("\\",),
            "swap",
            nothing_shown,
            is_checked=lambda: generation.is_comparing,
        ),
    )


def _decisions(generation: GenerationSession) -> tuple[Entry, ...]:
    def nothing_open() -> str:
        return "" if generation.is_open else tr("There is no proposal yet.")

    def keep_text() -> str:
        picked = len(generation.proposal.picked) if generation.proposal else 0
        return tr("Keep {count} of the proposed notes", count=picked) if picked else tr("Keep the proposal")

    return (
        Entry(
            "generate.keep",
            keep_text,
            generation.keep,
            ("Return", "Enter"),
            "check",
            nothing_open,
            button=tr("Keep"),
        ),
        Entry(
            "generate.discard",
            tr("Discard the proposal"),
            generation.back_out,
            ("Escape",),
            "x",
            nothing_open,
            button=tr("Discard"),
        ),
    )


def _history(generation: GenerationSession, document: Document) -> tuple[Entry, ...]:
    """What is done with the take that is shown, or that the selected notes came from."""

    def take() -> Take | None:
        shown = (
            generation.proposal.take if generation.proposal else generation.history.origin(document.selection)
        )
        return shown if shown and shown.number else None

    def no_take() -> str:
        return "" if take() else tr("Show a take first, or select notes that came from one.")

    def with_take(do: Callable[[Take], object]) -> Callable[[], None]:
        def run() -> None:
            if chosen := take():
                do(chosen)

        return run

    return (
        Entry(
            "generate.star",
            tr("Star the take"),
            with_take(lambda chosen: generation.history.toggle_star(chosen.number)),
            ("Ctrl+Alt+S",),
            "star",
            no_take,
            is_checked=lambda: (
                (chosen := take()) is not None and generation.history.is_starred(chosen.number)
            ),
        ),
        Entry(
            "generate.more",
            tr("More like this take"),
            with_take(generation.vary_take),
            ("Ctrl+Alt+L",),
            "tree-structure",
            no_take,
        ),
        Entry(
            "generate.again",
            tr("Generate the same take again"),
            with_take(generation.repeat),
            ("Ctrl+Alt+G",),
            "arrow-clockwise",
            no_take,
        ),
        Entry(
            "generate.tells",
            tr("Tell in exported files what models wrote"),
            generation.history.toggle_telling,
            is_checked=lambda: generation.history.tells,
            is_kept=True,
        ),
    )


def _lock(generation: GenerationSession, roll: PianoRoll, document: Document) -> Entry:
    def toggle() -> None:
        notes = document.selected_notes()
        is_locked = generation.locks.toggle(notes)
        if is_locked:
            roll.status.emit(tr("{notes} locked: no model changes them.", notes=counted(len(notes))))
        else:
            roll.status.emit(tr("{notes} unlocked.", notes=counted(len(notes))))

    return Entry(
        "generate.lock",
        tr("Lock or unlock notes against models"),
        toggle,
        ("K",),
        "lock-simple",
        lambda: "" if document.selection else tr("Select the notes that models are to leave as they are."),
    )
